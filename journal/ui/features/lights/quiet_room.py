"""Paint the room in which pages are laid in a box: three lamps over a table, bright and lowered.

The lamps never go out there. Both pictures show the same room to the pixel, and are worked out on
a lane: light has no edges, so that one point in sixty-four is enough of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp
from random import Random
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Color = tuple[float, float, float]
_HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
_COARSE, _GRAIN_SIDE, _GRAIN_ALPHA = 8, 128, 6
_BRIGHT: Final = 1.7
_WALL, _WARM, _CORE, _SIDE_GLOW = (24, 19, 16), (150, 100, 56), (255, 196, 120), (190, 120, 60)
_TABLE, _SHEEN = (92, 60, 38), (255, 190, 110)
_LAMP_AT, _SIDE_LAMPS = (1100, 300), ((648, 196), (1552, 196))
_EDGE = 0.606
_FOOT: Final = 842
_FOOT_AT, _STRIP_ROOM = 0.812, 188
_PLANKS, _PLANK_WIDE = 34, 1.5
_SHADES: Final = {
    True: ("#2B2119", "#66503A", "#FFE6B4"),
    False: ("#1C1713", "#33291F", "#B98A4E"),
}
_LID: Final = (
    (((1316, 640), (1476, 628), (1542, 716), (1366, 734)), "#8C8378", "#6F665B"),
    (((1366, 734), (1542, 716), (1542, 736), (1366, 756)), "#5A5147", "#453D35"),
    (((1316, 640), (1366, 734), (1366, 756), (1316, 660)), "#5F564B", "#4B433A"),
)


@dataclass(frozen=True, slots=True)
class Plot:
    """Where things stand in the room, at any size.

    Attributes:
        width, height: Of the picture.
    """

    width: int
    height: int

    @property
    def foot(self) -> float:
        """Where the box stands: over the line of lamps, however low the window is."""
        return min(_FOOT_AT * self.height, self.height - _STRIP_ROOM)

    @property
    def scale(self) -> float:
        """How large things are beside how they were drawn."""
        return min(self.width / 1600, self.foot / _FOOT)

    def at(self, x: float, y: float) -> QPointF:
        """Give where a place of the drawing is; what stands on the table stays around the box."""
        middle = 1058
        return QPointF(
            self.width * middle / 1600 + (x - middle) * self.scale,
            self.foot + (y - _FOOT) * self.scale,
        )

    def lamp(self, x: float, y: float) -> QPointF:
        """Give where a lamp hangs."""
        return QPointF(self.width * x / 1600, y * self.scale)


def paint_room(size: QSize, night: QColor, *, mirrored: bool) -> tuple[QImage, QImage]:
    """Paint the room.

    Args:
        size: Of both pictures, in pixels.
        night: The colour of the dark.
        mirrored: For lines that run from right to left.

    Returns:
        The room with its lamps bright, and with its lamps low.
    """
    plot = Plot(size.width(), size.height())
    pictures = tuple(_paint(plot, night, strength) for strength in (_BRIGHT, 1.0))
    if mirrored:
        flipped = [one.flipped(Qt.Orientation.Horizontal) for one in pictures]
        return flipped[0], flipped[1]
    return pictures[0], pictures[1]


def _paint(plot: Plot, night: QColor, strength: float) -> QImage:
    picture = QImage(plot.width, plot.height, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.setRenderHints(_HINTS)
    edge = plot.height * _EDGE
    wall = QRectF(0, 0, plot.width, edge)
    table = QRectF(0, edge, plot.width, plot.height - edge)
    painter.drawImage(wall, _light(plot, wall, strength, _wall_lights(plot)))
    painter.drawImage(table, _light(plot, table, strength, _table_lights(plot)))
    _paint_planks(painter, plot, table)
    painter.fillRect(picture.rect(), QBrush(_grain()))
    for x, y in _SIDE_LAMPS:
        _paint_shade(painter, plot.lamp(x, y), 96 * plot.scale, near=strength > 1)
    _paint_shade(painter, plot.lamp(*_LAMP_AT), 190 * plot.scale, near=True)
    _paint_lid(painter, plot)
    _paint_calm(painter, plot, night)
    painter.end()
    return picture


@dataclass(frozen=True, slots=True)
class _Light:
    """A soft light: its colour, its middle, how far it reaches across and down, its strength."""

    color: Color
    middle: QPointF
    wide: float
    high: float
    strength: float


def _wall_lights(plot: Plot) -> tuple[Color, Sequence[_Light]]:
    scale, lamp = plot.scale, plot.lamp(*_LAMP_AT)
    wide = plot.width / 1600
    lights = [
        _Light(_WARM, lamp + QPointF(0, 170 * scale), 522 * wide, 401 * scale, 0.52),
        _Light(_CORE, lamp + QPointF(0, 20 * scale), 150 * scale, 110 * scale, 0.42),
    ]
    lights += [
        _Light(_SIDE_GLOW, plot.lamp(x, y + 48), 150 * scale, 130 * scale, 0.30)
        for x, y in _SIDE_LAMPS
    ]
    return _WALL, lights


def _table_lights(plot: Plot) -> tuple[Color, Sequence[_Light]]:
    middle = QPointF(plot.lamp(*_LAMP_AT).x(), plot.height * 0.76)
    wide, high = 500 * plot.width / 1600, 250 * plot.height / 1000
    base: Color = (_TABLE[0] * 0.16, _TABLE[1] * 0.16, _TABLE[2] * 0.16)
    return base, (
        _Light(_TABLE, middle, wide, high, 1.02), _Light(_SHEEN, middle, wide, high, 0.07),
    )  # fmt: skip


def _light(
    plot: Plot, box: QRectF, strength: float, lit: tuple[Color, Sequence[_Light]]
) -> QImage:
    """Work out the light on a surface, coarsely; it is drawn out to the surface's size."""
    base, lights = lit
    columns = max(2, plot.width // _COARSE)
    rows = max(2, round(box.height()) // _COARSE)
    # A light is as wide as it is, whatever its height: that is one number a row and one a column.
    across = [_falls(columns, 0.0, plot.width, one.middle.x(), one.wide) for one in lights]
    down = [_falls(rows, box.top(), box.height(), one.middle.y(), one.high) for one in lights]
    numbers = bytearray()
    for row in range(rows):
        at_row = [
            one.strength * strength * fall[row] for one, fall in zip(lights, down, strict=True)
        ]
        for column in range(columns):
            shares = [there * fall[column] for there, fall in zip(at_row, across, strict=True)]
            red, green, blue = (
                min(
                    255,
                    int(
                        ground
                        + sum(
                            one.color[part] * share
                            for one, share in zip(lights, shares, strict=True)
                        )
                    ),
                )
                for part, ground in enumerate(base)
            )
            numbers += bytes((blue, green, red, 255))
    return QImage(bytes(numbers), columns, rows, columns * 4, QImage.Format.Format_RGB32).copy()


def _falls(count: int, start: float, length: float, middle: float, reach: float) -> list[float]:
    """Give how a light falls off along a row or a column."""
    places = (start + length * (number + 0.5) / count for number in range(count))
    return [exp(-(((place - middle) / reach) ** 2)) for place in places]


def _paint_planks(painter: QPainter, plot: Plot, table: QRectF) -> None:
    """Paint the boards of the table: each a little lighter or darker, with a gap between two."""
    chance = Random(3)  # noqa: S311 - the same table each time
    middle = plot.lamp(*_LAMP_AT).x()

    def edge(number: float, *, near: bool) -> QPointF:
        step = (525 if near else 147) * plot.width / 1600 / _PLANK_WIDE
        return QPointF(middle + number * step, table.bottom() if near else table.top())

    painter.setPen(Qt.PenStyle.NoPen)
    for number in range(-_PLANKS // 2, _PLANKS // 2):
        tone = chance.uniform(-1, 1)
        color = QColor(Qt.GlobalColor.black if tone < 0 else Qt.GlobalColor.white)
        color.setAlphaF(abs(tone) * (0.18 if tone < 0 else 0.035))
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF([
            edge(number, near=False), edge(number + 1, near=False),
            edge(number + 1, near=True), edge(number, near=True),
        ]))  # fmt: skip
        _paint_grain(painter, chance, edge, number)
    painter.setPen(QPen(QColor(0, 0, 0, 105), 1.6))
    for number in range(-_PLANKS // 2, _PLANKS // 2):
        painter.drawLine(edge(number, near=False), edge(number, near=True))
    shade = QLinearGradient(0, table.top(), 0, table.top() + 26 * plot.scale)
    shade.setColorAt(0, QColor(0, 0, 0, 110))
    shade.setColorAt(1, QColor(0, 0, 0, 0))
    painter.fillRect(QRectF(0, table.top(), plot.width, 26 * plot.scale), shade)


def _paint_grain(
    painter: QPainter, chance: Random, edge: Callable[..., QPointF], number: int
) -> None:
    """Paint the grain of a board: lines that run along it."""
    for _ in range(9):
        place, strength = number + chance.random(), chance.randint(5, 17)
        start, end = sorted((chance.random(), chance.random()))
        far, near = edge(place, near=False), edge(place, near=True)
        painter.setPen(QPen(QColor(0, 0, 0, strength), chance.uniform(0.8, 2.6)))
        painter.drawLine(far + (near - far) * start, far + (near - far) * end)
    painter.setPen(Qt.PenStyle.NoPen)


def _grain() -> QImage:
    """Give a tile of faint grain: a light so weak would else show its rings."""
    specks = bytes(byte % _GRAIN_ALPHA for byte in Random(2).randbytes(_GRAIN_SIDE**2))  # noqa: S311
    side = _GRAIN_SIDE
    tile = QImage(specks, side, side, side, QImage.Format.Format_Alpha8)
    return tile.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _paint_shade(painter: QPainter, middle: QPointF, unit: float, *, near: bool) -> None:
    """Paint a lamp on its cord."""
    dark, light, bulb = (QColor(one) for one in _SHADES[near])
    painter.save()
    painter.translate(middle)
    painter.setPen(QPen(QColor("#0E0B09"), max(1.5, unit * 0.012)))
    painter.drawLine(QPointF(0, -middle.y()), QPointF(0, -unit * 0.30))
    painter.scale(unit, unit)
    across = QLinearGradient(-0.5, 0, 0.5, 0)
    for place, color in ((0.0, dark), (0.42, light), (1.0, QColor("#1A1511"))):
        across.setColorAt(place, color)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(across)
    shade = QPainterPath(QPointF(-0.09, -0.31))
    shade.lineTo(0.09, -0.31)
    shade.cubicTo(0.18, -0.12, 0.42, -0.07, 0.5, 0.04)
    shade.lineTo(-0.5, 0.04)
    shade.cubicTo(-0.42, -0.07, -0.18, -0.12, -0.09, -0.31)
    painter.drawPath(shade)
    painter.setBrush(bulb)
    painter.drawEllipse(QPointF(0, 0.045), 0.49, 0.07)
    painter.restore()


def _paint_lid(painter: QPainter, plot: Plot) -> None:
    """Paint the lid of the box, lying beside it."""
    paint_soft(painter, plot.at(1440, 738), QSize(122, 32) * plot.scale, 0.8)
    for corners, top, foot in _LID:
        paint_side(painter, [plot.at(*corner) for corner in corners], top, foot)
    painter.setPen(QPen(QColor(255, 226, 180, 60), 1.2))
    painter.drawPolyline([plot.at(1316, 640), plot.at(1476, 628), plot.at(1542, 716)])


def paint_side(painter: QPainter, corners: Sequence[QPointF], top: str, foot: str) -> None:
    """Paint a side of the box in two tones."""
    shape = QPolygonF(corners)
    box = shape.boundingRect()
    tone = QLinearGradient(box.topLeft(), box.bottomLeft())
    tone.setColorAt(0, QColor(top))
    tone.setColorAt(1, QColor(foot))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone)
    painter.drawPolygon(shape)


def paint_soft(painter: QPainter, middle: QPointF, reach: QSize, strength: float) -> None:
    """Paint a soft shadow on the table."""
    painter.setPen(Qt.PenStyle.NoPen)
    steps = 26
    shade = QColor(8, 4, 2)
    shade.setAlphaF(strength / steps)
    painter.setBrush(shade)
    for step in range(steps, 0, -1):
        wide, high = 0.72 + 0.28 * step / steps, 0.6 + 0.4 * step / steps
        painter.drawEllipse(middle, reach.width() * wide, reach.height() * high)


def _paint_calm(painter: QPainter, plot: Plot, night: QColor) -> None:
    """Darken where lines are written."""
    reach, height = plot.width * 0.475, plot.height
    beside = QLinearGradient(0, 0, reach, 0)
    below = QLinearGradient(0, height * 0.80, 0, height * 0.98)
    for place, strength in ((0.0, 0.82), (0.35, 0.80), (0.7, 0.42), (1.0, 0.0)):
        veil = QColor(night)
        veil.setAlphaF(strength)
        beside.setColorAt(place, veil)
    for place, strength in ((0.0, 0.0), (1.0, 0.78)):
        veil = QColor(night)
        veil.setAlphaF(strength)
        below.setColorAt(place, veil)
    painter.fillRect(QRectF(0, 0, reach, height), beside)
    painter.fillRect(QRectF(0, height * 0.80, plot.width, height * 0.20), below)
