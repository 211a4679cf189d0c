"""The field in which the pages are searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from journal.ui.widgets.look import Look


class PagesField(QLineEdit):
    """Words to look for on the pages.

    Args:
        look: Fonts and icons.

    Signals:
        asked: It says something else now (str); "" when it was emptied.
        entered: Enter or the arrow down was pressed, to go on to what was found.
        left: Escape was pressed in an empty field.
    """

    asked = Signal(str)
    entered = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        words = self.tr("Search these pages")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        look.dress(self, "ui")
        self._sign = self.addAction(
            look.icon("search", "text3", 16), QLineEdit.ActionPosition.LeadingPosition
        )
        self.textChanged.connect(lambda text: self.asked.emit(text.strip()))
        look.changed.connect(self._restyle)

    def say(self, words: str) -> None:
        """Show `words` without asking for anything."""
        if words != self.text().strip():
            with QSignalBlocker(self):
                self.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead on to what was found, or away."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        if self.text():
            self.clear()
        else:
            self.left.emit()

    def _restyle(self) -> None:
        self._sign.setIcon(self._look.icon("search", "text3", 16))
