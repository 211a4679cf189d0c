"""Read the figures of a stretch of time, and follow what changes in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal.domain.changes import ChangeKind
from journal.ui.background.debounce import Debounce

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from journal.domain.changes import Changes
    from journal.domain.figures import Stretch
    from journal.ui.background.session import Session

_SETTLE_MS, _CEILING_MS = 400, 2_000
_AT_ONCE = frozenset({ChangeKind.ERASED, ChangeKind.RESTORED, ChangeKind.NAMES})


class InsightsPresenter(QObject):
    """Stands between the journal and its figures.

    Args:
        session: The journal and its lanes.
        view: What shows them; what changes is followed only while it is seen.
        today: Gives the day that is today.

    Signals:
        read: What was counted (Figures).
        emptied: Nothing may be shown until it is read again.
        failed: Why it could not be read (Exception).
    """

    read = Signal(object)
    emptied = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, view: QWidget, today: Callable[[], date]) -> None:
        super().__init__(view)
        self._session, self._view, self._today = session, view, today
        self._wanted: tuple[Stretch, int | None] | None = None
        self._asked = 0
        self._settle = Debounce(_SETTLE_MS, _CEILING_MS, self)
        self._settle.triggered.connect(self.refresh)
        session.opened.connect(lambda _journal: self.refresh())
        session.changed.connect(self._on_changed)

    def show(self, stretch: Stretch, year: int | None = None) -> None:
        """Count a stretch of time; a year where one is meant."""
        self._wanted = (stretch, year)
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        journal, wanted, today = self._session.journal, self._wanted, self._today()
        if journal is None or wanted is None:
            return
        self._asked += 1
        asked = self._asked

        def take(figures: object) -> None:
            if asked == self._asked:  # An older answer may hold what was erased since.
                self.read.emit(figures)

        stretch, year = wanted
        self._session.read.submit(lambda: journal.counting.figures(stretch, today, year)).then(
            take, self.failed.emit
        )

    def _on_changed(self, changes: Changes) -> None:
        if not changes.kinds & _AT_ONCE:
            if self._view.isVisible():
                self._settle.poke()
        elif self._view.isVisible():
            self.refresh()
        else:
            # Nobody looks: it is read again before anybody does. What is erased goes at once.
            self._asked += 1
            self.emptied.emit()
