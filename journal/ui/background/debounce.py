"""Wait for a pause before doing something, but never for long.

Typing restarts a short delay; a ceiling makes sure that someone who never pauses is served too.
"""

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class Debounce(QObject):
    """Turns many pokes into one trigger.

    Args:
        delay_ms: how long after the last poke, in milliseconds.
        ceiling_ms: how long after the first poke at the latest; None knows no latest.
        parent: owns this.

    Signals:
        triggered: the pause has come, or the ceiling, or :meth:`flush`.
    """

    triggered = Signal()

    def __init__(
        self, delay_ms: int, ceiling_ms: int | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._delay = self._timer(delay_ms)
        self._ceiling = None if ceiling_ms is None else self._timer(ceiling_ms)

    @property
    def pending(self) -> bool:
        """True from a poke until the trigger."""
        return self._delay.isActive()

    def poke(self) -> None:
        """Say that something happened that is to be answered after a pause."""
        if self._ceiling is not None and not self.pending:
            self._ceiling.start()
        self._delay.start()

    def flush(self) -> None:
        """Trigger at once if something is pending; else do nothing."""
        if self.pending:
            self._fire()

    def cancel(self) -> None:
        """Forget what is pending."""
        self._delay.stop()
        if self._ceiling is not None:
            self._ceiling.stop()

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval_ms)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._fire)
        return timer

    def _fire(self) -> None:
        self.cancel()
        self.triggered.emit()
