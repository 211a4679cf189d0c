"""Let memories be: they stay where they are, and never come up by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journal.ui.actions import catalogue
from journal.ui.shell.marking import Mark, Marking

if TYPE_CHECKING:
    from journal.services.writing import Marked
    from journal.ui.shell.lists import Lists
    from journal.ui.shell.parts import Parts


class Quieting(QObject):
    """Lets be what is chosen in the list that has the keys, else the memory on the page.

    Args:
        parts: The parts of the window.
        lists: Where memories are chosen.
    """

    def __init__(self, parts: Parts, lists: Lists) -> None:
        super().__init__(parts.frame)
        self._page, self._action = parts.page, parts.actions.action(catalogue.QUIET)
        quiet = Mark(
            catalogue.QUIET,
            give=lambda journal, ids, stands: journal.writing.quiet_many(ids, quiet=stands),
            told=self._told,
            turn_page=self._turn_page,
            # A page that is not begun yet has nothing to be let be.
            can_turn_page=lambda: self._page.position is not None,
        )
        self._marking = Marking(parts, lists, quiet)
        parts.page.bar.quiet_pressed.connect(self._turn_page)
        parts.page.page_changed.connect(self._show)
        # Choosing it has turned its mark; what is kept says how it stands.
        self._action.triggered.connect(self._show)
        self._show()

    def _told(self, act: Marked) -> str:
        if act.stands:
            return self.tr("It won’t come up by itself any more.")
        return self.tr("It may come up again.")

    def _turn_page(self) -> None:
        if self._page.entry_id is not None and self._page.position is not None:
            self._page.flush()
            self._marking.put((self._page.entry_id,), None, tell=True)

    def _show(self) -> None:
        """Mark the action where the memory on the page is quiet."""
        self._action.setChecked(self._page.bar.is_quiet)
