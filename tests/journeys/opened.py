"""The window as it starts, on a journal of a test's own, worked by keys."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journal.runtime.clock import Clock, SystemClock
from journal.services.journal import open_journal
from journal.ui.application import dress
from journal.ui.shell.window import MainWindow
from journal.ui.start import Start, build_window

_PATIENCE = 8.0


@contextmanager
def opened(
    app: QApplication,
    home: Path,
    size: tuple[int, int] = (1600, 1000),
    scale: float = 1.0,
    clock: Clock | None = None,
) -> Iterator[MainWindow]:
    """Open the window on the journal under `home`, and close it at the end.

    Args:
        app: The application.
        home: Where the journal, the state and the logs are.
        size: The window's size, in pixels.
        scale: How large text is; 1.0 is usual.
        clock: Tells the time; that of the system when None.
    """
    clock = clock or SystemClock()
    window = build_window(home / "state", clock=clock)
    dress(app, window.house.theme)
    window.house.theme.set_text_scale(scale)
    window.resize(*size)
    path = home / "journal.db"
    start = Start(window, lambda: open_journal(path, clock=clock), lambda: None)
    start.begin(home / "logs")
    try:
        until(lambda: window.house.session.journal is not None)
        rest(0.6)
        yield window
    finally:
        window.close()
        start.end()
        window.house.theme.set_text_scale(1.0)
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def press(
    window: MainWindow,
    key: Qt.Key,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    seconds: float = 0.3,
) -> None:
    """Press a key where the focus is, and let the window answer."""
    QTest.keyClick(QApplication.focusWidget() or window, key, held)
    rest(seconds)


def rest(seconds: float = 0.3) -> None:
    """Let the window do what it has to do for some seconds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        # Without an event loop of its own, what is let go of would never be deleted.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        time.sleep(0.005)


def until(shown: Callable[[], object]) -> None:
    """Wait until something is so, and fail when it is not after eight seconds."""
    end = time.monotonic() + _PATIENCE
    while not shown():
        assert time.monotonic() < end
        QApplication.processEvents()
        time.sleep(0.005)


def calm(window: MainWindow) -> None:
    """Let the window do all it has to do, and no longer."""
    session = window.house.session
    for _ in range(4):
        rest(0.005)
        session.read.drain()
        session.write.drain()
