"""Open the real window on a journal, and time every turn of its event loop."""

import gc
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from journal.runtime.clock import SystemClock
from journal.services.journal import open_journal
from journal.ui.application import dress, make_application
from journal.ui.shell.window import MainWindow
from journal.ui.start import Start, build_window

_BREATH = 0.0005
_PATIENCE = 60.0
_CALM = 1.5
_WAKE_MS = 50
_WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
_SIZE = (1600, 1000)


@dataclass(slots=True)
class Stall:
    """The longest time in which the window's thread answered nobody.

    Attributes:
        wall: Seconds by the clock, waiting for other threads included.
        processor: The most seconds that the thread itself was at work in one turn.
    """

    wall: float = 0.0
    processor: float = 0.0


class Stage:
    """Turns the event loop of the window by hand.

    Args:
        app: The application.

    Attributes:
        longest: The longest stall since it was last set.
        last_ended: When the last turn was over.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.longest = Stall()
        self.last_ended = 0.0
        # Whoever waits for events is woken now and then, to see whether that takes too long.
        self._waker = QTimer(app, interval=_WAKE_MS)
        self._waker.start()

    def do(self, work: Callable[[], object]) -> None:
        """Do some work on the window's thread, as an event would."""
        begun, worked = time.perf_counter(), time.thread_time()
        work()
        self.last_ended = time.perf_counter()
        wall, processor = self.last_ended - begun, time.thread_time() - worked
        self.longest.wall = max(self.longest.wall, wall)
        self.longest.processor = max(self.longest.processor, processor)

    def turn(self) -> None:
        """Answer the events that wait, then let other threads work for a moment."""
        self.do(self._app.processEvents)
        time.sleep(_BREATH)

    def rest(self, seconds: float) -> None:
        """Answer events for some time."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.turn()

    def until(self, what: str, shown: Callable[[], object]) -> None:
        """Answer events as they come until something is so.

        Raises:
            TimeoutError: It is not, after a minute.
        """
        end = time.perf_counter() + _PATIENCE
        while not shown():
            if time.perf_counter() > end:
                raise TimeoutError(what)
            self._app.processEvents(_WAIT)
            self.last_ended = time.perf_counter()

    def stalled(self, work: Callable[[], object], seconds: float) -> Stall:
        """Do some work, answer events for some time, and give the longest stall."""
        self.longest = Stall()
        self.do(work)
        self.rest(seconds)
        return self.longest


class Painted(QObject):
    """Knows whether a widget was painted since it was last asked.

    Args:
        widget: The widget; watched as long as this lives.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.happened = False
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look out for a paint."""
        if event.type() == QEvent.Type.Paint:
            self.happened = True
        return False


@contextmanager
def raised(path: Path) -> Iterator[tuple[Stage, MainWindow]]:
    """Open the window on a journal as a start does; give it once nothing more comes up."""
    gc.disable()
    app = make_application(())
    with TemporaryDirectory() as home:
        window = build_window(Path(home))
        dress(app, window.house.theme)
        window.resize(*_SIZE)
        start = Start(
            window, lambda: open_journal(path, clock=SystemClock(), create=False), lambda: None
        )
        start.begin()
        stage = Stage(app)
        stage.until("the timeline", lambda: window.rooms.has_timeline)
        stage.rest(_CALM)
        yield stage, window
        window.close()
        start.end()


def tell(measured: object) -> None:
    """Print what was measured, and end."""
    sys.stdout.write(json.dumps(measured) + "\n")


def journal_named() -> Path:
    """Give the journal that the command names."""
    return Path(sys.argv[1])
