"""Paint the paper of a sealed card, the band around it and the seal, once for each size."""

from __future__ import annotations

from math import cos, sin, tau
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QRadialGradient,
)

from journal.ui.widgets.paper import MARGIN, mixed, paint_paper, paint_shadow
from journal.ui.widgets.rowpaint import draw_brackets

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look

_BAND_FROM_RIGHT, _BAND = 118, 58
_SEAL = 25
_HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform


class Stock:
    """Blank cards, kept by size and sharpness until the look changes.

    Args:
        look: Inks and sizes.
    """

    def __init__(self, look: Look) -> None:
        self._look = look
        self._cards: dict[tuple[int, int, float], QPixmap] = {}
        look.changed.connect(self._cards.clear)

    def blank(self, size: QSize, dpr: float) -> QPixmap:
        """Give a blank card of `size` with its shadow, for a screen of `dpr`.

        The paper begins :data:`MARGIN` from the edges of the pixmap.
        """
        key = (size.width(), size.height(), dpr)
        if key not in self._cards:
            self._cards[key] = _card(self._look, size, dpr)
        return self._cards[key]


def _card(look: Look, size: QSize, dpr: float) -> QPixmap:
    margin = look.px(MARGIN)
    whole = size + QSize(2 * margin, 2 * margin)
    pixmap = QPixmap(whole * dpr)
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    paper = QRectF(margin, margin, size.width(), size.height())
    painter = QPainter(pixmap)
    painter.setRenderHints(_HINTS)
    painter.setPen(Qt.PenStyle.NoPen)
    paint_shadow(painter, look, paper)
    paint_paper(painter, look, paper)
    start = paper.right() - look.px(_BAND_FROM_RIGHT)
    band = QRectF(start, paper.top(), look.px(_BAND), paper.height())
    _paint_band(painter, look, band)
    _paint_seal(painter, look, band.center(), look.px(_SEAL))
    painter.end()
    return pixmap


def _paint_band(painter: QPainter, look: Look, band: QRectF) -> None:
    stock, ink = look.color("cardStock"), look.color("cardStock2")
    shade = QColor(look.color("shadow"))
    shade.setAlphaF(0.025)
    painter.setBrush(shade)
    for reach in range(6, 0, -1):
        painter.drawRect(band.adjusted(-reach, 0, reach, 0))
    warm = mixed(stock, look.color("lamp"), 0.16)
    fold = QLinearGradient(band.topLeft(), band.topRight())
    for place, share in ((0.0, 0.2), (0.08, 0.08), (0.92, 0.11), (1.0, 0.28)):
        fold.setColorAt(place, mixed(warm, ink, share))
    painter.setBrush(fold)
    painter.drawRect(band)


def _paint_seal(painter: QPainter, look: Look, middle: QPointF, radius: float) -> None:
    shade = QColor(look.color("shadow"))
    shade.setAlphaF(0.035)
    painter.setBrush(shade)
    for reach in range(8, 0, -1):
        painter.drawEllipse(middle + QPointF(0, 3), radius + reach, radius + reach)
    wax = QRadialGradient(middle - QPointF(radius * 0.32, radius * 0.36), radius * 1.9)
    for place, light in ((0.0, 0.42), (0.55, 0.30), (1.0, 0.17)):
        wax.setColorAt(place, _wax(look, light))
    painter.setBrush(wax)
    painter.drawPath(_drop(middle, radius))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, down in ((_wax(look, 0.13), 0.0), (_wax(look, 0.5), 1.0)):
        color.setAlphaF(0.55 if down == 0 else 0.35)
        painter.setPen(QPen(color, 1.3))
        painter.drawEllipse(middle + QPointF(0, down), radius * 0.78, radius * 0.78)
    mark = QRectF(0, 0, radius * 0.8, radius * 0.64)
    mark.moveCenter(middle)
    draw_brackets(painter, mark, _wax(look, 0.8), radius * 0.18, 1.7)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("lamp"))
    painter.drawEllipse(middle, radius * 0.11, radius * 0.11)


def _wax(look: Look, light: float) -> QColor:
    """Give sealing wax: the season's hue, in the lightness asked for."""
    accent = look.color("accent")
    return QColor.fromHslF(max(accent.hslHueF(), 0.0), 0.42, light)


def _drop(middle: QPointF, radius: float) -> QPainterPath:
    """Give the outline of pressed wax: a circle, a little uneven."""
    chance, count = Random(3), 26  # noqa: S311 - the same seal each time
    points = []
    for number in range(count):
        reach = radius + (chance.random() * 2.2 - 0.6) * radius / _SEAL
        turn = number / count * tau
        points.append(middle + QPointF(cos(turn), sin(turn)) * reach)
    path = QPainterPath((points[-1] + points[0]) / 2)
    for number, point in enumerate(points):
        path.quadTo(point, (point + points[(number + 1) % count]) / 2)
    return path
