"""The picture beside the first pages: a lamp over an open book. It is painted once for a size."""

from __future__ import annotations

from math import exp
from random import Random
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QLabel

from journal.ui.widgets.rowpaint import begin, draw_brackets

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from journal.ui.widgets.look import Look

_NAME = "Montauk"
# The room is the same by day and by night: it has the lamp's light and no other.
_WALL, _GLOW, _CORE = (38, 31, 25), (236, 176, 96), (255, 226, 170)
_TABLE, _SHEEN = (70, 48, 32), (196, 140, 80)
_SHADE: Final = ((0.0, "#2A2119"), (0.45, "#5B4631"), (1.0, "#231B15"))
_PAPER: Final = ((0.0, "#CDB691"), (0.16, "#F4E4C4"), (1.0, "#E2CBA2"))
_CORD, _BULB, _INK, _UNDER = "#100C09", "#FFF3D6", "#78785C3A", "#5A140C08"
_BRACKET, _LETTERS, _LAMP = "#C9B492", "#EFE4CF", "#FCC05C"
_HANGS, _TABLE_FROM, _BOOK_AT = 0.335, 0.80, 0.865
_COARSE = 8  # Light has no edges: it is worked out for one point in sixty-four.
_GRAIN_SIDE, _GRAIN_ALPHA = 128, 5


class Lamplight(QLabel):
    """The name of the journal, and what it is like.

    Args:
        look: The font of the name.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(_NAME)
        self.setMinimumHeight(1)
        look.changed.connect(self._paint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint it anew for another size."""
        super().resizeEvent(event)
        self._paint()

    def event(self, event: QEvent) -> bool:
        """Paint it anew for a screen of another sharpness."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._paint()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Ask for nothing: what is there is filled."""
        return QSize(0, 0)

    sizeHint = minimumSizeHint

    def _paint(self) -> None:
        if self.size().isEmpty():
            return
        sharp = self.devicePixelRatioF()
        picture = QPixmap(self.size() * sharp)
        picture.setDevicePixelRatio(sharp)
        painter = QPainter(picture)
        begin(painter)
        room = QRectF(self.rect())
        painter.drawImage(room, _light(self.width(), self.height()))
        painter.drawTiledPixmap(self.rect(), _grain())
        _paint_table(painter, room)
        _paint_lamp(painter, room)
        _paint_book(painter, room)
        self._paint_name(painter)
        painter.end()
        self.setPixmap(picture)

    def _paint_name(self, painter: QPainter) -> None:
        px, font = self._look.px, self._look.font("wordmark")
        side, top, size = px(28), px(28), px(22)
        line = self._look.line("wordmark")
        frame = QRectF(side, top + (line - px(18)) / 2, size, px(18))
        draw_brackets(painter, frame, QColor(_BRACKET), px(5), 1.6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_LAMP))
        painter.drawEllipse(frame.center(), px(3), px(3))
        metrics = QFontMetricsF(font)
        baseline = top + (line + metrics.ascent() - metrics.descent()) / 2
        painter.setFont(font)
        painter.setPen(QColor(_LETTERS))
        painter.drawText(QPointF(side + size + px(14), baseline), _NAME)


def _light(width: int, height: int) -> QImage:
    """Work out the light on the wall: a halo about the lamp, and the cone under it."""
    columns, rows = max(2, width // _COARSE), max(2, height // _COARSE)
    image = QImage(columns, rows, QImage.Format.Format_RGB32)
    for row in range(rows):
        down = (row / (rows - 1) - _HANGS) * height / width
        for column in range(columns):
            wide = column / (columns - 1) - 0.5
            red, green, blue = (
                min(255, round(one)) for one in _light_at(wide, down, row / rows)
            )
            image.setPixel(column, row, 0xFF000000 | red << 16 | green << 8 | blue)
    return image


def _grain() -> QPixmap:
    """Give a tile of faint grain: a light so weak would else show its rings."""
    chance = Random(2)  # noqa: S311 - nobody is kept out by it
    specks = bytes(chance.choices((0, _GRAIN_ALPHA), k=_GRAIN_SIDE * _GRAIN_SIDE))
    image = QImage(specks, _GRAIN_SIDE, _GRAIN_SIDE, _GRAIN_SIDE, QImage.Format.Format_Alpha8)
    return QPixmap.fromImage(image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied))


def _light_at(wide: float, down: float, height: float) -> tuple[float, ...]:
    """Give the colour of the wall beside the lamp and under it, in widths of the picture."""
    far, under = wide * wide + down * down, max(0.0, down)
    cone = max(0.0, 1 - abs(wide) / (0.16 + under * 0.62)) ** 1.1
    cone *= min(1.0, max(0.0, down / 0.04)) * exp(-0.95 * under) * 0.62
    glow = min(1.0, exp(-9 * far) * 0.55 + cone) * 0.62
    core, fade = exp(-60 * far) * 0.45, 0.9 - 0.25 * height
    parts = zip(_WALL, _GLOW, _CORE, strict=True)
    return tuple(wall * fade + warm * glow + white * core for wall, warm, white in parts)


def _paint_table(painter: QPainter, room: QRectF) -> None:
    top, chance = round(room.height() * _TABLE_FROM), Random(4)  # noqa: S311 - the grain of wood
    painter.setPen(Qt.PenStyle.NoPen)
    for line in range(top, round(room.height())):
        grain, down = chance.uniform(-2.5, 2.5), (line - top) / (room.height() * 0.17)
        sheen = QLinearGradient(0, 0, room.width(), 0)
        for step in range(13):
            wide = step / 12 - 0.5
            light = exp(-9 * wide * wide - down * down) * 0.75
            parts = zip(_TABLE, _SHEEN, strict=True)
            red, green, blue = (round(wood + warm * light + grain) for wood, warm in parts)
            sheen.setColorAt(step / 12, QColor(red, green, blue))
        painter.fillRect(QRectF(0, line, room.width(), 1), sheen)


def _paint_lamp(painter: QPainter, room: QRectF) -> None:
    unit = room.width() * 0.72
    painter.save()
    painter.translate(room.center().x(), room.height() * _HANGS)
    painter.setPen(QPen(QColor(_CORD), 2))
    painter.drawLine(QPointF(0, -room.height()), QPointF(0, -unit * 0.12))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_across(-unit * 0.2, unit * 0.2, _SHADE))
    painter.scale(unit, unit)
    shade = QPainterPath(QPointF(-0.035, -0.125))
    shade.lineTo(0.035, -0.125)
    shade.cubicTo(0.07, -0.05, 0.17, -0.03, 0.20, 0.02)
    shade.lineTo(-0.20, 0.02)
    shade.cubicTo(-0.17, -0.03, -0.07, -0.05, -0.035, -0.125)
    painter.setBrush(_across(-0.2, 0.2, _SHADE))
    painter.drawPath(shade)
    painter.setBrush(QColor(_BULB))
    painter.drawEllipse(QPointF(0, 0.022), 0.196, 0.03)
    painter.restore()


def _paint_book(painter: QPainter, room: QRectF) -> None:
    height, wide = room.height(), room.width() * 0.44
    painter.save()
    painter.translate(room.center().x(), height * _BOOK_AT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_UNDER))
    painter.drawEllipse(QPointF(0, height * 0.045), wide * 0.56, height * 0.018)
    for side in (-1, 1):
        page = QPainterPath(QPointF(0, height * 0.035))
        page.cubicTo(
            side * wide * 0.15, height * 0.016, side * wide * 0.35, height * 0.02,
            side * wide * 0.52, height * 0.034,
        )  # fmt: skip
        page.lineTo(side * wide * 0.40, -height * 0.030)
        page.cubicTo(
            side * wide * 0.28, -height * 0.042, side * wide * 0.1, -height * 0.044,
            0, -height * 0.03,
        )  # fmt: skip
        page.closeSubpath()
        painter.setBrush(_across(0, side * wide * 0.5, _PAPER))
        painter.drawPath(page)
    painter.setPen(QPen(QColor(_INK), 1))
    for number in range(4):
        line = height * (0.011 * number - 0.022)
        painter.drawLine(
            QPointF(-wide * (0.36 + 0.02 * number), line + 2), QPointF(-wide * 0.07, line - 1)
        )
    painter.restore()


def _across(start: float, end: float, stops: tuple[tuple[float, str], ...]) -> QLinearGradient:
    gradient = QLinearGradient(start, 0, end, 0)
    for place, color in stops:
        gradient.setColorAt(place, QColor(color))
    return gradient
