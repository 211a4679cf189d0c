"""Mark memories, on the page and in lists, and take the mark back when asked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.domain.ids import EntryId
    from journal.services.journal import Journal
    from journal.services.writing import Marked
    from journal.ui.shell.lists import Lists
    from journal.ui.shell.parts import Parts


@dataclass(frozen=True, slots=True)
class Mark:
    """What there is to know of a mark.

    Attributes:
        action: What asks for it.
        give: Gives memories the mark, or takes it; None turns it. Called on the write lane.
        told: Says what was done.
        turn_page: Gives the memory on the page the mark, or takes it.
        can_turn_page: Tells whether there is a page that could have it.
    """

    action: str
    give: Callable[[Journal, tuple[EntryId, ...], bool | None], Marked]
    told: Callable[[Marked], str]
    turn_page: Callable[[], None]
    can_turn_page: Callable[[], bool]


class Marking(QObject):
    """Gives what is chosen in the list that has the keys a mark, else the memory on the page.

    Args:
        parts: The parts of the window.
        lists: Where memories are chosen.
        mark: Which.
    """

    def __init__(self, parts: Parts, lists: Lists, mark: Mark) -> None:
        super().__init__(parts.frame)
        self._parts, self._lists, self._session = parts, lists, parts.house.session
        self._mark = mark
        parts.actions.on(mark.action, self._turn)
        for told in (parts.page.page_changed, lists.choice_changed):
            told.connect(self._enable)
        self._enable()

    def put(self, ids: tuple[EntryId, ...], stands: bool | None, *, tell: bool) -> None:
        """Give memories the mark, or take it.

        Args:
            ids: Which.
            stands: None takes it where all have it, and gives it to each else.
            tell: Say what was done, with the way back; else that all is as it was.
        """
        journal = self._session.journal
        if journal is not None:
            self._session.write.submit(lambda: self._mark.give(journal, ids, stands)).then(
                partial(self._done, tell), self._fail
            )

    def _turn(self) -> None:
        chosen = self._lists.in_hand()
        if chosen:
            self._parts.page.flush()  # What is typed is kept before the mark, or would undo it.
            self.put(chosen, None, tell=True)
        else:
            self._mark.turn_page()

    def _done(self, tell: bool, answer: object) -> None:
        act = cast("Marked", answer)
        if act.changes is None:
            return
        self._session.publish(act.changes)
        notices = self._parts.house.notices
        if tell:
            back = partial(self.put, act.entries, not act.stands, tell=False)
            notices.toast(self._mark.told(act), back)
        else:
            notices.toast(self.tr("As it was before."))

    def _fail(self, error: Exception) -> None:
        from journal.ui.feedback.words import words_for

        self._parts.house.notices.toast(words_for(error).text)

    def _enable(self) -> None:
        can = self._mark.can_turn_page() or bool(self._lists.in_hand())
        self._parts.actions.action(self._mark.action).setEnabled(can)
