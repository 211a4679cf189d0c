"""Invite to write, where nothing is written yet: a few words, in as many lines as they take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics, QPainter

if TYPE_CHECKING:
    from journal.ui.features.editor.growing_field import GrowingField
    from journal.ui.widgets.look import Look

_BESIDE_CARET: Final = 10


class Invitation(QObject):
    """Words that stand in an empty field, which is as tall as they need.

    Args:
        field: Where they stand.
        words: What is said.
        look: Inks and fonts.
    """

    def __init__(self, field: GrowingField, words: str, look: Look) -> None:
        super().__init__(field)
        self._field, self._words, self._look = field, words, look
        field.document().contentsChanged.connect(self.make_room)
        field.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the width of the field."""
        if event.type() == QEvent.Type.Resize:
            self.make_room()
        return False

    def make_room(self) -> None:
        """Let the field be tall enough for the words, and for one line once they are gone."""
        lines = len(self._lines()) if self._field.document().isEmpty() else 1
        height = lines * self._look.line("body")
        if self._field.floor != height:
            self._field.set_floor(height)

    def paint(self) -> None:
        """Draw the words, where the field is empty."""
        if not self._field.document().isEmpty():
            return
        painter = QPainter(self._field.viewport())
        painter.setFont(self._look.font("body"))
        painter.setPen(self._look.color("text2"))
        # Beside the caret, not under it; from the line on which the first word will stand.
        room = self._field.viewport().rect().adjusted(self._look.px(_BESIDE_CARET), 0, 0, 0)
        room.setHeight(self._look.line("body"))
        for words in self._lines():
            side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, side, words)
            room.translate(0, room.height())
        painter.end()

    def _lines(self) -> list[str]:
        font = QFontMetrics(self._look.font("body"))
        room, lines = self._field.viewport().width() - self._look.px(_BESIDE_CARET), [""]
        for word in self._words.split(" "):
            longer = f"{lines[-1]} {word}".lstrip()
            if lines[-1] and font.horizontalAdvance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines
