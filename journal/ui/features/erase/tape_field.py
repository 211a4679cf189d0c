"""Write the tape: words for the day one comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from journal.ui.features.erase.words import tr
from journal.ui.widgets.frames import Card

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look

_TALL, _AROUND, _EDGES = 92, 8, 2


class TapeField(QWidget):
    """A few lines to write in; Tab goes on to what comes next.

    Args:
        look: Inks and fonts.

    Signals:
        edited: Other words stand there.
    """

    edited = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._room = look, (_TALL, _TALL)
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(tr("Words for later"))
        self.field.setPlaceholderText(
            tr("Who or what this is, why it goes, and what you should know when you come back.")
        )
        self.field.viewport().setAutoFillBackground(False)
        look.dress(self.field, "quote")
        self.field.textChanged.connect(self.edited)
        frame = Card(look)
        frame.box.setContentsMargins(*(look.px(_AROUND),) * 4)
        frame.box.addWidget(self.field)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(frame)
        look.changed.connect(self._measure)
        self._measure()

    def words(self) -> str:
        """Give what is written."""
        return self.field.toPlainText()

    def put(self, words: str) -> None:
        """Show these words."""
        if words != self.words():
            self.field.setPlainText(words)

    def grow(self, least: int, most: int) -> None:
        """Take the room that there is, within bounds.

        Args:
            least: How high the field is at least, in pixels at the usual size of text.
            most: How high it is at the most.
        """
        self._room = (least, most)
        self._measure()

    def _measure(self) -> None:
        least, most = (self._look.px(one) for one in self._room)
        self.field.setMinimumHeight(least)
        self.setMaximumHeight(most + 2 * self._look.px(_AROUND) + _EDGES)
