"""Paint the lamps of the line, and write above and below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap, QRadialGradient

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look

REACH: Final = 3.4
"""How far the light of a lamp reaches, beside its size."""
_OUT_PEN = 1.3
_PIN_FROM, _PIN_TO, _PIN_AT, _PIN = 4, 21, 27, 6.5
_GLOW_STEPS: Final = ((0.0, 0.42), (0.4, 0.16), (1.0, 0.0))


class LampInk:
    """Paints lamps; the light around them is painted once for a size.

    Args:
        look: Inks.
    """

    def __init__(self, look: Look) -> None:
        self._look = look
        self._glows: dict[int, QPixmap] = {}
        look.changed.connect(self._glows.clear)

    def paint_light(self, painter: QPainter, spot: QPointF, radius: float, light: float) -> None:
        """Paint a lamp that is more or less lit; one that is out is a ring."""
        painter.setPen(Qt.PenStyle.NoPen)
        if light < 1.0:
            painter.setOpacity(1.0 - light)
            painter.setPen(QPen(self._look.color("nightOutline"), _OUT_PEN))
            painter.setBrush(self._look.color("nightBg"))
            painter.drawEllipse(spot, radius - 0.5, radius - 0.5)
            painter.setPen(Qt.PenStyle.NoPen)
        if light > 0.0:
            self.paint_glow(painter, spot, radius, light)
            painter.setOpacity(light)
            painter.setBrush(self._look.color("lampCore"))
            painter.drawEllipse(spot, radius, radius)
        painter.setOpacity(1.0)

    def paint_glow(self, painter: QPainter, spot: QPointF, radius: float, light: float) -> None:
        """Paint the light around a lamp of some size."""
        glow = self._glow(painter, radius)
        half = glow.width() / 2 / glow.devicePixelRatio()
        painter.setOpacity(light)
        painter.drawPixmap(spot - QPointF(half, half), glow)
        painter.setOpacity(1.0)

    def paint_pin(self, painter: QPainter, spot: QPointF) -> None:
        """Paint a lamp that was lifted off the line."""
        accent = self._look.color("nightAccent")
        painter.setPen(QPen(accent, 1.5))
        painter.drawLine(spot - QPointF(0, _PIN_FROM), spot - QPointF(0, _PIN_TO))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(spot - QPointF(0, _PIN_AT), _PIN, _PIN)

    def _glow(self, painter: QPainter, radius: float) -> QPixmap:
        """Give the light around a lamp, painted once for a size."""
        key = round(radius * 4)
        if key not in self._glows:
            side = round(radius * REACH * 2) + 2
            sharp = painter.device().devicePixelRatioF()
            glow = QPixmap(round(side * sharp), round(side * sharp))
            glow.setDevicePixelRatio(sharp)
            glow.fill(Qt.GlobalColor.transparent)
            light = QRadialGradient(QPointF(side / 2, side / 2), radius * REACH)
            for place, strength in _GLOW_STEPS:
                color = QColor(self._look.color("lampGlow"))
                color.setAlphaF(strength)
                light.setColorAt(place, color)
            inner = QPainter(glow)
            inner.fillRect(QRectF(0, 0, side, side), light)
            inner.end()
            self._glows[key] = glow
        return self._glows[key]


class Captions:
    """Writes along the line.

    Args:
        look: Inks and fonts.
    """

    def __init__(self, look: Look) -> None:
        self._look = look

    def write(self, painter: QPainter, line: QRectF, text: str, middle: float, ink: str) -> QRectF:
        """Write a few words around a place, within the line, and give the room they take."""
        wide = self.width(text) + 2
        left = min(max(middle - wide / 2, line.left()), max(line.right() - wide, line.left()))
        box = QRectF(left, line.top(), wide, line.height())
        painter.setFont(self._look.font("label", weight=600))
        painter.setPen(self._look.color(ink))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
        return box

    def write_end(
        self, painter: QPainter, line: QRectF, text: str, taken: QRectF, *, at_start: bool
    ) -> None:
        """Write at an end of the line, unless what is written already is in the way."""
        wide = self.width(text)
        left = line.left() if at_start else line.right() - wide
        box = QRectF(left, line.top(), wide, line.height())
        if not text or box.adjusted(-12, 0, 12, 0).intersects(taken) or wide > line.width() / 2:
            return
        painter.setFont(self._look.font("label"))
        painter.setPen(self._look.color("nightText2"))
        painter.drawText(box.adjusted(-1, 0, 1, 0), int(Qt.AlignmentFlag.AlignCenter), text)

    def width(self, text: str) -> float:
        """Give how wide a text is."""
        metrics = QFontMetricsF(self._look.font("label", weight=600))
        return float(metrics.horizontalAdvance(text))
