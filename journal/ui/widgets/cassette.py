"""A cassette with a label, drawn by hand."""

from __future__ import annotations

from math import cos, radians, sin
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.ui.widgets import rowpaint

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from journal.ui.widgets.look import Look

WIDTH, HEIGHT = 336, 213
_DRAWN = 300
"""The drawing is counted in units of which its width has so many."""
_TALL, _EDGE = 190.5, 24
_SCREWS: Final = ((14, 14), (286, 14), (14, 176), (286, 176))
_HOLES: Final = ((92, 168, 4.5), (124, 172, 3.4), (176, 172, 3.4), (208, 168, 4.5))
_REELS, _TEETH = (92, 208), 6


class Cassette(QWidget):
    """The drawing; it is told by the words beside it, and takes no keys.

    Args:
        look: Inks and sizes.
        label: What is written on it.
    """

    def __init__(self, look: Look, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._label = look, label
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def relabel(self, label: str) -> None:
        """Write something else on it; nothing leaves the label blank."""
        self._label = label
        self.update()

    def sizeHint(self) -> QSize:
        """Give the size of the drawing, with the room of its shadow."""
        px = self._look.px
        return QSize(px(WIDTH + _EDGE), px(HEIGHT + _EDGE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        rowpaint.begin(painter)
        edge = self._look.px(_EDGE) / 2
        painter.translate(edge, edge * 0.6)
        unit = (self.width() - 2 * edge) / _DRAWN
        painter.scale(unit, unit)
        self._paint_shadow(painter)
        self._paint_shell(painter)
        self._paint_label(painter)
        self._paint_window(painter)
        self._paint_foot(painter)
        painter.end()

    def _paint_shadow(self, painter: QPainter) -> None:
        shade = QColor(self._look.color("shadow"))
        shade.setAlphaF(0.05)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for reach in range(9, 0, -1):
            around = QRectF(0, 4, _DRAWN, _TALL).adjusted(-reach, -reach / 2, reach, reach)
            painter.drawRoundedRect(around, 13 + reach, 13 + reach)

    def _paint_shell(self, painter: QPainter) -> None:
        shell = self._look.color("tapeShell")
        light = QLinearGradient(0, 0, 0, _TALL)
        light.setColorAt(0, shell.lighter(150))
        light.setColorAt(1, shell.lighter(112))
        painter.setPen(QPen(shell.lighter(190), 1))
        painter.setBrush(light)
        painter.drawRoundedRect(QRectF(0.5, 0.5, _DRAWN - 1, _TALL - 1), 13, 13)
        for x, y in _SCREWS:
            at, turn = QPointF(x, y), QPointF(2.4, 2.4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shell.darker(125))
            painter.drawEllipse(at, 4.2, 4.2)
            painter.setPen(QPen(shell.lighter(220), 1))
            painter.drawLine(at - turn, at + turn)

    def _paint_label(self, painter: QPainter) -> None:
        color = self._look.color
        paper = color("tapeLabel")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paper)
        painter.drawRoundedRect(QRectF(24, 20, 252, 116), 7, 7)
        painter.setPen(QPen(paper.darker(122), 1))
        for y in (46, 63):
            painter.drawLine(QPointF(40, y), QPointF(260, y))
        font = self._look.font("tape", text=self._label)
        font.setPixelSize(23)
        painter.setFont(font)
        painter.setPen(color("onCardStock"))
        room = QRectF(40, 18, 220, 27)
        mode = Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(font).elidedText(self._label, mode, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, shown)
        painter.fillRect(QRectF(24, 122, 252, 6), color("accent"))

    def _paint_window(self, painter: QPainter) -> None:
        dark, paper = self._look.color("tapeShell"), self._look.color("tapeLabel")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(dark)
        painter.drawRoundedRect(QRectF(66, 70, 168, 46), 23, 23)
        pane = QPainterPath()
        pane.addRoundedRect(QRectF(116, 78, 68, 30), 3, 3)
        tape = QColor("#3B2A20")
        painter.fillPath(pane, tape)
        wound = QPainterPath()
        wound.addEllipse(QPointF(92, 93), 44, 44)
        painter.fillPath(pane.intersected(wound), tape.lighter(155))
        for x in _REELS:
            middle = QPointF(x, 93)
            for radius, ink in ((16, paper), (10.5, dark)):
                painter.setBrush(ink)
                painter.drawEllipse(middle, radius, radius)
            painter.setPen(QPen(paper, 3.2))
            for tooth in range(_TEETH):
                turn = radians(tooth * 60 + 12)
                way = QPointF(cos(turn), sin(turn))
                painter.drawLine(middle + way * 7, middle + way * 11)
            painter.setPen(Qt.PenStyle.NoPen)

    def _paint_foot(self, painter: QPainter) -> None:
        shell = self._look.color("tapeShell")
        corners = ((62, _TALL - 1), (74, 150), (226, 150), (238, _TALL - 1))
        painter.setPen(QPen(shell.lighter(180), 1))
        painter.setBrush(shell)
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shell.darker(180))
        for x, y, radius in _HOLES:
            painter.drawEllipse(QPointF(x, y), radius, radius)
