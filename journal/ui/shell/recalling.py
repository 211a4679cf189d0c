"""Say in the sidebar how many other years remember today, once the window stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from journal.domain.changes import ChangeKind
from journal.domain.moment import day_of
from journal.ui.actions import catalogue
from journal.ui.background.debounce import Debounce

if TYPE_CHECKING:
    from journal.domain.changes import Changes
    from journal.ui.shell.parts import Parts

_AT_ONCE = frozenset({ChangeKind.ERASED, ChangeKind.RESTORED})
_SETTLE_MS, _CEILING_MS = 1_200, 10_000


class Recalling(QObject):
    """Counts again when something was put away, and a while after anything else changed.

    Args:
        parts: The parts of the window.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.frame)
        self._parts, self._session = parts, parts.house.session
        self._asked = 0
        self._settle = Debounce(_SETTLE_MS, _CEILING_MS, self)
        self._settle.triggered.connect(self.look)
        self._session.opened.connect(lambda _journal: self.look())
        self._session.changed.connect(self._on_changed)
        self.look()

    def look(self) -> None:
        """Count the other years that remember today."""
        journal, clock = self._session.journal, self._parts.house.clock
        if journal is None:
            return
        self._asked += 1
        asked, day = self._asked, day_of(clock.now(), clock.day_ends)

        def tell(count: object) -> None:
            if asked == self._asked:  # An older answer may count what was erased since.
                self._parts.sidebar.tell(catalogue.ON_THIS_DAY, cast("int", count))

        def count() -> int:
            return journal.remembering.years_that_remember(day)

        self._session.read.submit(count).then(tell, self._session.failed.emit)

    def _on_changed(self, changes: Changes) -> None:
        if changes.kinds & _AT_ONCE:
            self.look()
        else:
            self._settle.poke()
