"""Bring into sight what stands further down, as the wheel does: large words leave little room."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget


def scroll_to(words: str) -> None:
    """Scroll what can be scrolled in the window to a thing that is called `words`."""
    window = QApplication.activeWindow()
    areas = [] if window is None else window.findChildren(QScrollArea)
    for area in areas:
        for part in area.findChildren(QWidget):
            if part.isVisible() and words in _called(part):
                area.ensureWidgetVisible(part)
                QApplication.processEvents()
                return


def _called(part: QWidget) -> str:
    if part.accessibleName():
        return part.accessibleName()
    return part.text() if isinstance(part, QAbstractButton | QLabel) else ""
