"""The picture of a season: its light and its dark page side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy

from journal.ui.theme.seasons import title_in_words
from journal.ui.widgets.button import LookButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from journal.ui.theme.tokens import Tokens
    from journal.ui.widgets.look import Look

_WIDTH, _LEAST, _HEIGHT, _LINE = 200, 132, 104, 28
_RING = 3
# Left and top within a half, width, height and ink of what a page is drawn with.
_STROKES = (
    (5, 10, 12, 6, "accent"), (5, 24, 12, 3, "text3"), (5, 34, 12, 3, "text3"),
    (5, 44, 12, 3, "text3"), (36, 14, 40, 5, "text"), (36, 30, 50, 3, "text2"),
    (36, 38, 40, 3, "text2"), (36, 46, 46, 3, "text2"), (30, 62, 34, 13, "accentSoft"),
    (74, 64, 8, 8, "lamp"),
)  # fmt: skip


class Swatch(LookButton):
    """A season to choose; checked where it is worn.

    Args:
        look: The look in force.
        light, dark: The two looks of the season.
    """

    def __init__(self, look: Look, light: Tokens, dark: Tokens) -> None:
        self._halves = (light, dark)
        super().__init__(look, title_in_words(light.title), light.sign)
        self.value = light.season.value
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give the size of the picture with its name under it."""
        return QSize(self.look.px(_WIDTH), self.look.px(_HEIGHT + _LINE + 4))

    def minimumSizeHint(self) -> QSize:
        """Give the size at which it still shows both pages."""
        return QSize(self.look.px(_LEAST), self.sizeHint().height())

    def paint(self, painter: QPainter) -> None:
        """Paint both pages, and the name under them."""
        px, height = self.look.px, self.look.px(_HEIGHT)
        frame = QRectF(_RING, _RING, self.width() - 2 * _RING, height - 2 * _RING)
        shape = QPainterPath()
        shape.addRoundedRect(frame, px("radius.card"), px("radius.card"))
        painter.save()
        painter.setClipPath(shape)
        half = frame.width() / 2
        for number, tokens in enumerate(self._halves):
            left = frame.left() + number * half
            self._paint_page(painter, tokens, QRectF(left, frame.top(), half, frame.height()))
        painter.restore()
        chosen = self.isChecked()
        painter.setPen(
            QPen(self.look.color("accent" if chosen else "outline"), 2 if chosen else 1)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        self._paint_name(painter, height, chosen=chosen)

    def _paint_page(self, painter: QPainter, tokens: Tokens, room: QRectF) -> None:
        scale = room.width() / 96
        painter.fillRect(room, tokens.color("page"))
        painter.fillRect(
            QRectF(room.left(), room.top(), 22 * scale, room.height()), tokens.color("desk")
        )
        painter.setPen(Qt.PenStyle.NoPen)
        for left, top, width, height, ink in _STROKES:
            painter.setBrush(tokens.color(ink))
            size = QRectF(0, 0, width * scale, height * scale)
            size.moveTo(room.left() + left * scale, room.top() + top * room.height() / 98)
            painter.drawRoundedRect(size, size.height() / 3, size.height() / 3)

    def _paint_name(self, painter: QPainter, top: int, *, chosen: bool) -> None:
        px, line = self.look.px, self.look.px(_LINE)
        ink = "accentText" if chosen else "text2"
        sign = self.placed(QRect(px(4), top + (line - px(16)) // 2, px(16), px(16)))
        sharp = self.devicePixelRatioF()
        if self.icon_name:
            painter.drawPixmap(sign.topLeft(), self.look.pixmap(self.icon_name, ink, 16, sharp))
        room = QRect(px(26), top, self.width() - px(48), line)
        self.put_text(painter, room, self.text(), "button" if chosen else "ui", "text")
        if chosen:
            tick = self.placed(QRect(self.width() - px(20), sign.top(), px(16), px(16)))
            painter.drawPixmap(tick.topLeft(), self.look.pixmap("check", ink, 16, sharp))
