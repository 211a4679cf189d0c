"""Paint the map of what an erasure touches: lamps in lanes along time, tied by what they share."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from journal.ui.features.erase.map_ground import FOCUS, MapGround
from journal.ui.features.erase.map_marks import paint_mark
from journal.ui.widgets import rowpaint

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from journal.domain.fates import Fate
    from journal.ui.features.erase.map_layout import Heap

_TOP, _LABEL, _FOOT = 8, 20, 30
_BEND = 0.52
_GROWS, _MOST_GROWN = 0.09, 0.7
_MOST_CURVES = 160
"""More ties than these would be a thicket: then only those of the memory pointed at are drawn."""
_START, _END = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class MapPaint(MapGround):
    """Paints the part of a chart that can be seen."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what can be seen of it."""
        painter = QPainter(self)
        rowpaint.begin(painter)
        if self.placed_chart.scale.ends is not None and not self.curtain:
            self._paint_time(painter)
        lanes = dict(self.shown_lanes())
        painter.setPen(QPen(self.look.color("hairline"), 1.2))
        for height in lanes.values():
            painter.drawLine(QPointF(0, height), QPointF(self.width(), height))
        self._paint_curves(painter, lanes)
        for lane, height in lanes.items():
            self._paint_lane(painter, lane, height)
        painter.end()

    def _paint_time(self, painter: QPainter) -> None:
        px, used = self.look.px, 0.0
        left = self.margin - px(4)
        if self.start <= 0:
            used = self._label(painter, left, px(_TOP), self.tr("newest"))
        for year, distance in self.placed_chart.years():
            x = self.margin + distance - self.start
            if 0 <= x <= self.width():
                painter.setPen(QPen(self.look.color("hairline"), 1))
                top, bottom = QPointF(self.x_of(distance), px(14)), self.height() - px(_FOOT)
                painter.drawLine(top, QPointF(top.x(), bottom))
                if x >= used + px(10) and x + self.width_of(year, "label") < self.width():
                    used = self._label(painter, x + px(7), px(_TOP), year)
        if self.start + self.room >= self.length - 1:
            low = self.height() - px(_FOOT - 4)
            words = self.tr("the first day")
            wide = self.width_of(words, "label")
            self._label(painter, self.width() - self.margin - wide, low, words)

    def _label(self, painter: QPainter, left: float, top: float, words: str) -> float:
        """Write beside a line; give where it ends."""
        box = QRectF(left, top, self.width_of(words, "label") + 1, self.look.px(_LABEL))
        to = _END if self.is_mirrored else _START
        self.write(painter, box, words, role="label", ink="text3", to=to)
        return box.right()

    def _paint_curves(self, painter: QPainter, lanes: dict[int, float]) -> None:
        left = self.start - self.margin
        drawn, mine = self.placed_chart.curves(
            left, left + self.width(), _MOST_CURVES, self._mine()
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pairs, ink in ((drawn, "hairline"), (mine, "text3")):
            painter.setPen(QPen(self.look.color(ink), 1.4))
            for upper, lower in pairs:
                if upper.lane in lanes and lower.lane in lanes:
                    start = QPointF(self.x_of(upper.at), lanes[upper.lane])
                    end = QPointF(self.x_of(lower.at), lanes[lower.lane])
                    painter.drawPath(_curve(start, end))

    def _mine(self) -> Heap | None:
        return None if self.spot is None else self.placed_chart.heap(*self.spot)

    def _paint_lane(self, painter: QPainter, lane: int, height: float) -> None:
        beyond = self.margin + self.look.px(FOCUS)
        mine = self._mine()
        ends = (self.start - beyond, self.start + self.room + beyond)
        for heap in self.placed_chart.inside(lane, *ends):
            middle = QPointF(self.x_of(heap.at), height)
            if heap == mine:
                self._paint_focus(painter, middle)
            count = heap.last - heap.first + 1
            grown = 1 + min(math.log2(count) * _GROWS, _MOST_GROWN)
            paint_mark(painter, self.look, middle, self._fate(heap), grown)

    def _fate(self, heap: Heap) -> Fate:
        if heap not in self.gravest:
            there = self.chart.lanes[heap.lane][heap.first : heap.last + 1]
            self.gravest[heap] = self.fates([one.id for one in there])
        return self.gravest[heap]

    def _paint_focus(self, painter: QPainter, middle: QPointF) -> None:
        reach = self.look.px(FOCUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("raised"))
        painter.drawEllipse(middle, reach + 2, reach + 2)
        painter.setPen(QPen(self.look.color("focus" if self.hasFocus() else "outline"), 2.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, reach, reach)


def _curve(start: QPointF, end: QPointF) -> QPainterPath:
    bend = (end.y() - start.y()) * _BEND
    path = QPainterPath(start)
    path.cubicTo(QPointF(start.x(), start.y() + bend), QPointF(end.x(), end.y() - bend), end)
    return path
