"""Keep the window where it was: on a screen that is there, and no smaller than it works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

FIRST_SIZE = QSize(1280, 820)
_SEEN_ENOUGH = 120  # pixels each way: a corner of the window that one can take hold of


def place(window: QMainWindow, frame: tuple[int, int, int, int] | None) -> None:
    """Put `window` where `frame` says (left, top, width, height), or where it can be seen."""
    if frame is None:
        window.resize(FIRST_SIZE)
        return
    wanted = QRect(*frame)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    seen = [area for area in screens if _is_seen(wanted.intersected(area))]
    area = seen[0] if seen else QGuiApplication.primaryScreen().availableGeometry()
    size = wanted.size().boundedTo(area.size())
    if not seen:
        wanted.moveCenter(area.center())
    window.resize(size)
    window.move(wanted.topLeft())


def frame_of(window: QMainWindow) -> tuple[int, int, int, int]:
    """Give where `window` stands when it does not fill the screen."""
    normal = window.normalGeometry()
    rect = normal if normal.isValid() else window.geometry()
    return rect.left(), rect.top(), rect.width(), rect.height()


def _is_seen(part: QRect) -> bool:
    return part.width() >= _SEEN_ENOUGH and part.height() >= _SEEN_ENOUGH
