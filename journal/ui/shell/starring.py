"""Give memories their warm light, on the page and in lists, and take it back when asked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from journal.ui.actions import catalogue

if TYPE_CHECKING:
    from journal.domain.ids import EntryId
    from journal.services.writing import Starred
    from journal.ui.shell.lists import Lists
    from journal.ui.shell.parts import Parts


class Starring(QObject):
    """Stars what is chosen in the list that has the keys, else the memory on the page.

    Args:
        parts: The parts of the window.
        lists: Where memories are chosen.
    """

    def __init__(self, parts: Parts, lists: Lists) -> None:
        super().__init__(parts.frame)
        self._parts, self._lists, self._session = parts, lists, parts.house.session
        parts.actions.on(catalogue.STAR, self._star)
        parts.page.starred.connect(self._remember)
        for told in (parts.page.page_changed, lists.choice_changed):
            told.connect(self._enable)
        self._enable()

    def _star(self) -> None:
        chosen = self._lists.in_hand()
        if chosen:
            self._parts.page.flush()  # What is typed is kept before the star, or would undo it.
            self._put(chosen, None, tell=True)
        else:
            self._parts.page.toggle_star()

    def _put(self, ids: tuple[EntryId, ...], starred: bool | None, *, tell: bool) -> None:
        journal = self._session.journal
        if journal is not None:
            self._session.write.submit(
                lambda: journal.writing.star_many(ids, starred=starred)
            ).then(partial(self._done, tell), self._fail)

    def _done(self, tell: bool, answer: object) -> None:
        act = cast("Starred", answer)
        if act.changes is None:
            return
        self._session.publish(act.changes)
        notices = self._parts.house.notices
        if tell:
            words = self.tr("A warm light is on.") if act.starred else self.tr("The light is off.")
            back = partial(self._put, act.entries, not act.starred, tell=False)
            notices.toast(words, back)
        else:
            notices.toast(self.tr("As it was before."))

    def _remember(self, entry: EntryId, starred: bool) -> None:
        """Let a star that was given on the page be taken back; the page itself shows it."""
        self._parts.house.notices.remember(partial(self._take_back, entry, starred))

    def _take_back(self, entry: EntryId, starred: bool) -> None:
        self._parts.page.flush()
        self._put((entry,), not starred, tell=False)

    def _fail(self, error: Exception) -> None:
        from journal.ui.feedback.words import words_for

        self._parts.house.notices.toast(words_for(error).text)

    def _enable(self) -> None:
        parts = self._parts
        can = parts.page.entry_id is not None or bool(self._lists.in_hand())
        parts.actions.action(catalogue.STAR).setEnabled(can)
