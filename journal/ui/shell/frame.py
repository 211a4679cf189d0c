"""Keep the window where it was: on a screen that is there, and no smaller than it works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow

FIRST_SIZE = QSize(1280, 820)


def place(window: QMainWindow, frame: tuple[int, int, int, int] | None) -> None:
    """Put `window` where `frame` says (left, top, width, height), or where all of it is seen."""
    if frame is None:
        window.resize(FIRST_SIZE)
        return
    wanted = QRect(*frame)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if sum(_area(wanted.intersected(one)) for one in screens) < _area(wanted):
        wanted = _within(wanted, screens)
    window.resize(wanted.size())
    window.move(wanted.topLeft())


def frame_of(window: QMainWindow) -> tuple[int, int, int, int]:
    """Give where `window` stands when it does not fill the screen."""
    normal = window.normalGeometry()
    rect = normal if normal.isValid() else window.geometry()
    return rect.left(), rect.top(), rect.width(), rect.height()


def _within(wanted: QRect, screens: Sequence[QRect]) -> QRect:
    """Move a frame onto the screen that shows most of it; onto the first where none does."""
    primary = QGuiApplication.primaryScreen().availableGeometry()
    best = max(screens, key=lambda one: _area(wanted.intersected(one)), default=primary)
    is_gone = not wanted.intersects(best)
    area = primary if is_gone else best
    moved = QRect(wanted.topLeft(), wanted.size().boundedTo(area.size()))
    if is_gone:
        moved.moveCenter(area.center())
    moved.moveLeft(min(max(moved.left(), area.left()), area.right() + 1 - moved.width()))
    moved.moveTop(min(max(moved.top(), area.top()), area.bottom() + 1 - moved.height()))
    return moved


def _area(part: QRect) -> int:
    return max(0, part.width()) * max(0, part.height())
