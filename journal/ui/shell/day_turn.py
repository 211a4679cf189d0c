"""Notice that a new day has begun while the window stood open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from journal.domain.moment import day_of
from journal.ui.shell.place import View

if TYPE_CHECKING:
    from datetime import datetime

    from journal.ui.shell.parts import Parts

LOOK_MS = 60_000
"""How often the clock is looked at: a timer that waits for hours is late after a sleep."""
QUIET_MINUTES = 15
"""How long nothing was kept before the page of yesterday makes room for that of today."""
_SECONDS = 60


class DayTurn(QObject):
    """Lets Today be today: a page that is being written stays until its writer has gone.

    Args:
        parts: The parts of the window.

    Signals:
        turned: A new day has begun.
    """

    turned = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.frame)
        self._parts, self._clock = parts, parts.house.clock
        self._day = day_of(self._clock.now(), self._clock.day_ends)
        self._kept_at: datetime | None = None
        self._turned = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        parts.page.kept.connect(self._note)
        parts.frame.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look when somebody comes back to the window."""
        if event.type() == QEvent.Type.WindowActivate:
            QTimer.singleShot(0, self.look)
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Look at the clock; show the new day as soon as nobody is writing on the old one."""
        day = day_of(self._clock.now(), self._clock.day_ends)
        if day != self._day:
            self._day, self._turned = day, True
            self._parts.page.show_day()
            self.turned.emit()
        if self._turned and not self._is_writing():
            self._turned = False
            if self._parts.guide.now.view is View.TODAY:
                self._parts.guide.arrive_again()

    def _note(self, _saved: object) -> None:
        self._kept_at = self._clock.now()

    def _is_writing(self) -> bool:
        if self._parts.page.is_dirty:
            return True
        if self._kept_at is None:
            return False
        return (self._clock.now() - self._kept_at).total_seconds() < QUIET_MINUTES * _SECONDS
