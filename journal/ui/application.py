"""Make the application that the window lives in, and keep it alive when something breaks."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from journal.runtime.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from journal.ui.theme.theme import Theme

_log = logging.getLogger(__name__)
_NAME = "Montauk"
_DESKTOP_FILE = "montauk"


def make_application(arguments: Sequence[str]) -> QApplication:
    """Make the application, or take the one that is there (tests, the tour).

    Args:
        arguments: The words after the program's name, for Qt's own options.
    """
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else QApplication([_NAME, *arguments])
    app.setApplicationName(_NAME)
    app.setApplicationDisplayName("")
    QGuiApplication.setDesktopFileName(_DESKTOP_FILE)
    app.setQuitOnLastWindowClosed(True)
    return app


def dress(app: QApplication, theme: Theme) -> None:
    """Dress the application in `theme`, its icon included."""
    theme.apply(app)
    app.setWindowIcon(QIcon(str(resource("icons", "montauk.svg"))))


def catch_bugs(tell: Callable[[BaseException], object]) -> None:
    """Have every bug logged without any text, and told once, with the window left standing.

    Args:
        tell: Says it to the person.
    """

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _log.error("Something broke.", exc_info=(kind, error, trace))
        try:
            tell(error)
        except Exception:
            _log.exception("It could not be told.")

    sys.excepthook = hook
