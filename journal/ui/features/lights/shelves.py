"""Paint the aisle of a bookstore, once with every lamp lit and once in the dark.

Both pictures show the same shelves to the pixel, so that the one can grow into the other. All of
it is drawn from numbers, the same each time; painting takes a good part of a second, and works on
images alone: it belongs on a lane.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPen,
    QPolygonF,
    QRadialGradient,
)

from journal.ui.features.lights.bookcase import Quad, bays
from journal.ui.features.lights.lamplight import darkened, lit
from journal.ui.features.lights.perspective import BAYS, Perspective, depth_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
_LAMP_DOWN: Final = -0.70
_SHADE_LIT, _SHADE_OUT = "#2C221A", "#111216"
_BULB_LIT, _BULB_OUT = "#FFF4D6", "#181A1F"
_CORD_LIT, _CORD_OUT = "#14100C", "#0E0F12"
_DOOR_LIT, _DOOR_OUT = "#FAE2B2", "#101115"
_POOL: Final = ((0.0, 255, 196, 112, 105), (0.55, 255, 180, 96, 38), (1.0, 255, 170, 90, 0))
_HALO: Final = (
    (0.0, 255, 214, 140, 205), (0.16, 255, 190, 104, 92),
    (0.5, 240, 150, 70, 24), (1.0, 200, 110, 40, 0),
)  # fmt: skip
_LINES_FADE: Final = ((0.0, 0.90), (0.45, 0.80), (0.75, 0.45), (1.0, 0.0))
_TOP_FADE, _FOOT_FADE = 0.80, 0.95


def paint_shelves(size: QSize, night: QColor, *, mirrored: bool = False) -> tuple[QImage, QImage]:
    """Paint the aisle.

    Args:
        size: Of both pictures, in pixels; always one for one, on sharp screens too.
        night: The colour of the dark.
        mirrored: For lines that run from right to left.

    Returns:
        The aisle with every lamp lit, and with every lamp out.
    """
    view = Perspective(size, mirrored=mirrored)
    quads = list(_nearest_last(view))
    return _paint(view, quads, night, bright=True), _paint(view, quads, night, bright=False)


def _nearest_last(view: Perspective) -> Iterator[tuple[int, QPolygonF, Quad]]:
    """Give what stands in each bay where it is seen, the farthest first; leave out the unseen."""
    whole = QRectF(0, 0, view.width, view.height)
    for bay in range(BAYS - 1, -1, -1):
        for quad in bays(bay):
            shape = QPolygonF([view.at(*corner) for corner in quad.corners])
            if shape.boundingRect().intersects(whole):
                yield bay, shape, quad


def _paint(
    view: Perspective, quads: list[tuple[int, QPolygonF, Quad]], night: QColor, *, bright: bool
) -> QImage:
    picture = QImage(view.width, view.height, QImage.Format.Format_RGB32)
    picture.fill(night)
    painter = QPainter(picture)
    painter.setRenderHints(_HINTS)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(view.frame(BAYS), QColor(_DOOR_LIT if bright else _DOOR_OUT))
    _paint_bays(painter, view, quads, bright=bright)
    for bay in range(BAYS - 1, -1, -1):
        _paint_lamp(painter, view, bay, bright=bright)
    _paint_calm(painter, view, night)
    painter.end()
    return picture


def _paint_bays(
    painter: QPainter, view: Perspective, quads: list[tuple[int, QPolygonF, Quad]], *, bright: bool
) -> None:
    before = BAYS
    for bay, shape, quad in quads:
        if bright and bay != before and before < BAYS:
            _paint_pool(painter, view, before)
        before = bay
        if bright:
            painter.setBrush(lit(quad))
        elif quad.is_detail:
            continue
        else:
            painter.setBrush(darkened(quad))
        painter.drawPolygon(shape)
    if bright:
        _paint_pool(painter, view, before)


def _paint_pool(painter: QPainter, view: Perspective, bay: int) -> None:
    """Paint what a lamp throws on the floor below it."""
    near, far = depth_of(bay), depth_of(bay + 1)
    middle = view.at(0, 1, (near + far) / 2)
    wide, high = view.half
    light = QRadialGradient(QPointF(0, 0), 1)
    for place, *color in _POOL:
        light.setColorAt(place, QColor(*(int(part) for part in color)))
    painter.save()
    painter.translate(middle)
    painter.scale(wide * 2 / (near + far) * 0.8, high * (1 / near - 1 / far) * 0.62)
    painter.setBrush(light)
    painter.drawEllipse(QPointF(0, 0), 1, 1)
    painter.restore()


def _paint_lamp(painter: QPainter, view: Perspective, bay: int, *, bright: bool) -> None:
    depth = (depth_of(bay) + depth_of(bay + 1)) / 2
    unit, middle = view.half[0] / depth, view.at(0, _LAMP_DOWN, depth)
    painter.setPen(QPen(QColor(_CORD_LIT if bright else _CORD_OUT), max(1.0, unit * 0.006)))
    painter.drawLine(view.at(0, -1, depth), middle - QPointF(0, unit * 0.045))
    painter.setPen(Qt.PenStyle.NoPen)
    if bright:
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Screen)
        halo = QRadialGradient(middle, unit * 0.46)
        for place, *color in _HALO:
            halo.setColorAt(place, QColor(*(int(part) for part in color)))
        painter.setBrush(halo)
        painter.drawEllipse(middle, unit * 0.46, unit * 0.46)
        painter.restore()
    painter.setBrush(_shade_brush(middle, unit, bright=bright))
    painter.drawPolygon(_shade(middle, unit))
    painter.setBrush(QColor(_BULB_LIT if bright else _BULB_OUT))
    painter.drawEllipse(middle + QPointF(0, unit * 0.013), unit * 0.083, unit * 0.014)


def _shade(middle: QPointF, unit: float) -> QPolygonF:
    corners = ((-0.022, -0.045), (0.022, -0.045), (0.085, 0.012), (-0.085, 0.012))
    return QPolygonF([middle + QPointF(x, y) * unit for x, y in corners])


def _shade_brush(middle: QPointF, unit: float, *, bright: bool) -> QLinearGradient:
    """Give the metal of a shade: a little light on its near side."""
    base = QColor(_SHADE_LIT if bright else _SHADE_OUT)
    side = QPointF(unit * 0.085, 0)
    across = QLinearGradient(middle - side, middle + side)
    across.setColorAt(0.0, base)
    across.setColorAt(0.42, base.lighter(175 if bright else 130))
    across.setColorAt(1.0, base.darker(125))
    return across


def _paint_calm(painter: QPainter, view: Perspective, night: QColor) -> None:
    """Darken where lines are written: beside the aisle, above it and at its foot."""
    width, height = view.width, view.height
    reach = width * 0.57
    start, end = (width, width - reach) if view.mirrored else (0.0, reach)
    beside = QLinearGradient(start, 0, end, 0)
    for place, strength in _LINES_FADE:
        beside.setColorAt(place, _veil(night, strength))
    painter.fillRect(QRectF(min(start, end), 0, reach, height), beside)
    foot = max(height * 0.33, 230.0)
    below = QLinearGradient(0, height - foot, 0, height - foot * 0.57)
    below.setColorAt(0, _veil(night, 0.0))
    below.setColorAt(1, _veil(night, _FOOT_FADE))
    painter.fillRect(QRectF(0, height - foot, width, foot), below)
    above = QLinearGradient(0, 0, 0, height * 0.15)
    above.setColorAt(0, _veil(night, _TOP_FADE))
    above.setColorAt(1, _veil(night, 0.0))
    painter.fillRect(QRectF(0, 0, width, height * 0.15), above)


def _veil(night: QColor, strength: float) -> QColor:
    veil = QColor(night)
    veil.setAlphaF(strength)
    return veil
