"""Paint what becomes of a memory: shape tells it, not colour alone (design section 4).

A filled lamp goes, a bracketed dot is blanked, a hollow ring stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from journal.domain.fates import Fate

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look

_LAMP: Final = 6.0
_RING, _DOT, _BRACKET, _TURN, _TALL = 5.0, 2.6, 6.5, 3.1, 7.0


def paint_mark(
    painter: QPainter, look: Look, middle: QPointF, fate: Fate, grown: float = 1.0
) -> None:
    """Paint what becomes of a memory: a lamp, a bracketed dot or a ring.

    Args:
        painter: Where.
        look: Inks and sizes.
        middle: Its middle.
        fate: What becomes of it.
        grown: How many times as large as one memory.
    """
    color, scale = look.color, look.px(100) / 100 * grown
    if fate is Fate.WHOLE:
        painter.setPen(QPen(color("outline"), 1.2))
        painter.setBrush(color("lamp"))
        painter.drawEllipse(middle, _LAMP * scale, _LAMP * scale)
    elif fate is Fate.PART:
        _paint_blank(painter, look, middle, scale)
    else:
        painter.setPen(QPen(color("outline"), 1.5))
        painter.setBrush(color("raised"))
        painter.drawEllipse(middle, _RING * scale, _RING * scale)


def _paint_blank(painter: QPainter, look: Look, middle: QPointF, scale: float) -> None:
    side = (_BRACKET + 1.5) * scale
    box = QRectF(middle - QPointF(side, side), QSizeF(2 * side, 2 * side))
    painter.fillRect(box, look.color("raised"))
    painter.setPen(QPen(look.color("text2"), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    reach, turn, tall = _BRACKET * scale, 3.1 * scale, 7 * scale
    for sign in (-1, 1):
        edge = middle.x() + sign * reach
        points = [
            QPointF(edge - sign * turn, middle.y() - tall), QPointF(edge, middle.y() - tall),
            QPointF(edge, middle.y() + tall), QPointF(edge - sign * turn, middle.y() + tall),
        ]  # fmt: skip
        painter.drawPolyline(points)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("lamp"))
    painter.drawEllipse(middle, _DOT * scale, _DOT * scale)
