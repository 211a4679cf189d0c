"""One piece of work under way, as the window sees it.

A job lives on the GUI thread. Its work runs elsewhere and hands in its outcome through a queued
connection, so whoever listens is always called on the GUI thread, after the current event.
"""

import sys
from collections.abc import Callable
from typing import Self

from PySide6.QtCore import QMetaMethod, QObject, Qt, Signal, SignalInstance


class Job(QObject):
    """Work that was handed to a lane.

    Signals:
        done: the result (object).
        failed: the exception that the work raised. Where nobody listens it goes to the
            exception hook, so that no failure passes unseen.
        progressed: whatever the work reports while it runs (object).
    """

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(object)
    _arrived = Signal()
    _reported = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._cancelled = False
        self._outcome: tuple[object, Exception | None] | None = None
        self._settled: list[Callable[[Job], object]] = []
        self._arrived.connect(self.deliver, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    @property
    def cancelled(self) -> bool:
        """True once nobody wants the result; long work looks at this and stops."""
        return self._cancelled

    def cancel(self) -> None:
        """Drop the result: from now on no signal of this job is emitted."""
        self._cancelled = True

    def then(
        self,
        done: Callable[[object], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> Self:
        """Call `done` with the result or `failed` with what went wrong; at once if it is there."""
        self.done.connect(done)
        if failed is not None:
            self.failed.connect(failed)
        if self._outcome is not None:
            self.deliver()
        return self

    def report(self, progress: object) -> None:
        """Tell how far the work is. May be called from the thread that the work runs on."""
        self._reported.emit(progress)

    def settle(self, result: object, error: Exception | None) -> None:
        """Hand in the outcome. Called once, from the thread that the work ran on."""
        self._outcome = (result, error)
        self._arrived.emit()

    def when_settled(self, told: Callable[["Job"], object]) -> None:
        """Have `told` called when the outcome was passed on or dropped."""
        self._settled.append(told)

    def deliver(self) -> None:
        """Pass the outcome on now instead of after the current event, if it is there."""
        outcome, self._outcome = self._outcome, None
        if outcome is None:
            return
        told, self._settled = self._settled, []
        for tell in told:
            tell(self)
        if not self._cancelled:
            self._tell(*outcome)

    def _tell(self, result: object, error: Exception | None) -> None:
        if error is None:
            self.done.emit(result)
        elif self._has_listener(self.failed):
            self.failed.emit(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    def _pass_on(self, progress: object) -> None:
        if not self._cancelled:
            self.progressed.emit(progress)

    def _has_listener(self, signal: SignalInstance) -> bool:
        return self.isSignalConnected(QMetaMethod.fromSignal(signal))
