"""What a measured process does: show a window, and tell when it took a key or showed a text.

Run by benchmarks/starting.py as `python -m benchmarks.child KIND UNTIL BEGUN [JOURNAL [WORDS]]`:

- KIND: `ours`, the journal as `python -m journal --journal JOURNAL` starts it, or `bare`, a
  QMainWindow that holds a QTextEdit;
- UNTIL: `keys` (a key that was typed stands in the text), `text` (WORDS stand in the page and
  were painted) or `memory` (as `text`, then everything that comes later too);
- BEGUN: the monotonic clock of the parent as it started this process.

Seconds since BEGUN, or bytes of memory, are printed on the last line.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit, QWidget

_SETTLED_MS = 3_000
_STUCK_MS = 60_000
_KEY = "x"


class Watch(QObject):
    """Follows the first active window until it has done what is waited for.

    Args:
        app: The application; nothing was shown yet.
        until: `keys`, `text` or `memory`.
        begun: When the process was started.
        words: What the page has to show; unused for `keys`.
    """

    def __init__(self, app: QApplication, until: str, begun: float, words: str) -> None:
        super().__init__(app)
        self._until, self._begun, self._words = until, begun, words
        self._window: QWidget | None = None
        app.focusWindowChanged.connect(self._on_active)
        QTimer.singleShot(_STUCK_MS, self, self._give_up)

    def _on_active(self) -> None:
        window = QApplication.activeWindow()
        if window is not None and self._window is None:
            self._window = window
            self._after_paint(window, self._on_shown)

    def _on_shown(self) -> None:
        if self._until == "keys":
            self._press()
        elif not self._words:
            self._settle()
        else:
            self._await_text()

    def _press(self) -> None:
        """Type a key as the window system would; loading what types it is not counted."""
        before = time.monotonic()
        from PySide6.QtTest import QTest

        self._begun += time.monotonic() - before
        focused = QApplication.focusWidget()
        if not isinstance(focused, QTextEdit):
            QTimer.singleShot(0, self, self._press)
            return
        QTest.keyClicks(focused, _KEY)
        if not focused.toPlainText().endswith(_KEY):
            sys.exit("The key was not taken.")
        self._tell(time.monotonic() - self._begun)

    def _await_text(self) -> None:
        page = self._window.findChild(QTextEdit, "pageEditor") if self._window else None
        if page is None:
            sys.exit("There is no page.")
        if self._words in page.toPlainText():
            self._after_paint(page.viewport(), self._on_text)
            page.viewport().update()
        else:
            page.document().contentsChanged.connect(self._look)

    def _look(self) -> None:
        page = self._window.findChild(QTextEdit, "pageEditor") if self._window else None
        if page is not None and self._words in page.toPlainText():
            page.document().contentsChanged.disconnect(self._look)
            self._after_paint(page.viewport(), self._on_text)

    def _on_text(self) -> None:
        if self._until == "memory":
            self._settle()
        else:
            self._tell(time.monotonic() - self._begun)

    def _settle(self) -> None:
        """Tell the memory that is taken once nothing more comes up."""
        QTimer.singleShot(_SETTLED_MS, self, lambda: self._tell(_memory()))

    def _after_paint(self, widget: QWidget, then: Callable[[], object]) -> None:
        widget.installEventFilter(_Painted(widget, then))

    def _tell(self, figure: float) -> None:
        print(figure, flush=True)
        # What was typed is nobody's memory: it is not kept.
        os._exit(0)

    def _give_up(self) -> None:
        print("It never came.", file=sys.stderr, flush=True)
        os._exit(1)


class _Painted(QObject):
    """Calls once, after the next paint of a widget."""

    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._then = then

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return False


def _memory() -> float:
    """Give the bytes of memory that this process has in use, libraries included.

    What is shared is not divided by who shares it: that would depend on what else runs.
    Only Linux tells; elsewhere it is the most that was ever in use.
    """
    try:
        told = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
        return next(int(line.split()[1]) * 1024.0 for line in told if line[:4] == "Rss:")
    except OSError:
        import resource

        return float(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)


def main() -> None:
    """Do what the words ask."""
    kind, until, begun, *rest = sys.argv[1:]
    app = QApplication([])
    words = rest[1] if len(rest) > 1 else ""
    Watch(app, until, float(begun), words)
    if kind == "ours":
        from journal.bootstrap import main as start

        start(["--journal", rest[0]])
        return
    window = QMainWindow()
    page = QTextEdit()
    window.setCentralWidget(page)
    window.show()
    page.setFocus()
    app.exec()


if __name__ == "__main__":
    main()
