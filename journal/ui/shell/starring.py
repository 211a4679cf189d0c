"""Give memories their warm light, on the page and in lists, and take it back when asked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journal.ui.actions import catalogue
from journal.ui.shell.marking import Mark, Marking

if TYPE_CHECKING:
    from journal.domain.ids import EntryId
    from journal.services.writing import Marked
    from journal.ui.shell.lists import Lists
    from journal.ui.shell.parts import Parts


class Starring(QObject):
    """Knows what a star is, and takes back one that the page gave by itself.

    Args:
        parts: The parts of the window.
        lists: Where memories are chosen.
    """

    def __init__(self, parts: Parts, lists: Lists) -> None:
        super().__init__(parts.frame)
        self._parts, page = parts, parts.page
        star = Mark(
            catalogue.STAR,
            give=lambda journal, ids, stands: journal.writing.star_many(ids, starred=stands),
            told=self._told,
            # The page turns its own star: one not yet kept is starred with it.
            turn_page=page.toggle_star,
            can_turn_page=lambda: page.entry_id is not None,
        )
        self._marking = Marking(parts, lists, star)
        page.starred.connect(self._remember)

    def _told(self, act: Marked) -> str:
        return self.tr("A warm light is on.") if act.stands else self.tr("The light is off.")

    def _remember(self, entry: EntryId, starred: bool) -> None:
        """Let a star that was given on the page be taken back; the page itself shows it."""
        self._parts.house.notices.remember(partial(self._take_back, entry, starred))

    def _take_back(self, entry: EntryId, starred: bool) -> None:
        self._parts.page.flush()
        self._marking.put((entry,), not starred, tell=False)
