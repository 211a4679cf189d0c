"""Paint the map of what an erasure touches: lamps in lanes along time, tied by what they share."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen

from journal.domain.fates import Fate
from journal.domain.touched import Chart
from journal.ui.features.erase.map_layout import Heap, Placed, Scale
from journal.ui.features.erase.map_marks import gravest, paint_mark
from journal.ui.widgets import rowpaint
from journal.ui.widgets.canvas import Canvas

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from journal.domain.ids import EntryId
    from journal.ui.widgets.look import Look

_MARGIN, _TOP, _LABEL, _FOOT, _CLOSE = 22, 8, 20, 30, 11
_FOCUS = 13.0
_BEND = 0.52
_GROWS, _MOST_GROWN = 0.09, 0.7
_MOST_CURVES = 160
"""More ties than these would be a thicket: then only those of the memory pointed at are drawn."""
_MOST_ZOOM = 4000.0
_START, _END = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
Spot = tuple[int, int]
"""A lane, and where a memory stands in it."""


class MapGround(Canvas):
    """A chart at one zoom, of which a part can be seen.

    Args:
        look: Inks and fonts.
        heights: Gives the middle of each lane, from the top of the field; None for a hidden one.

    Signals:
        moved: Another part of the map shows, or more of it.
    """

    moved = Signal()

    def __init__(self, look: Look, heights: Callable[[], Sequence[float | None]]) -> None:
        super().__init__(look)
        self._lane_heights = heights
        self.placed_chart = Placed(Scale(Chart()), 1.0)
        self._fates: Callable[[EntryId], Fate] = _stays
        self._zoom, self.start = 1.0, 0.0
        self.spot: Spot | None = None
        self._curtain = False
        self._gravest: dict[Heap, Fate] = {}

    @property
    def chart(self) -> Chart:
        """What is on the map."""
        return self.placed_chart.scale.chart

    @property
    def at(self) -> EntryId | None:
        """The memory that has the keys."""
        return None if self.spot is None else self.chart.lanes[self.spot[0]][self.spot[1]].id

    @property
    def room(self) -> float:
        """How much of the map's length can be seen at once."""
        return max(1.0, self.width() - 2 * self._margin)

    @property
    def length(self) -> float:
        """How long the map is."""
        return self.room * self._zoom

    def show_chart(self, chart: Chart, fates: Callable[[EntryId], Fate]) -> None:
        """Show a map; what had the keys keeps them, where it is still there.

        Args:
            chart: What is on it.
            fates: Tells what becomes of a memory; asked once, and again after `ask_anew`.
        """
        kept = self.at
        self.spot, self._fates = None, fates
        self._place(Scale(chart))
        if kept is not None:
            self.point(kept)
        self.move_to(self.start)

    def ask_anew(self) -> None:
        """Ask again what becomes of the memories."""
        self._gravest.clear()
        self.update()

    def draw_curtain(self, *, drawn: bool) -> None:
        """Show lamps only, without any year."""
        self._curtain = drawn
        self.update()

    def point(self, wanted: EntryId) -> None:
        """Let the keys stand on a memory, where it is on the map, and bring it into view."""
        spots = (
            (lane, number)
            for lane, there in enumerate(self.chart.lanes)
            for number, one in enumerate(there)
            if one.id == wanted
        )
        spot = next(spots, None)
        if spot is not None and spot != self.spot:
            self.stand(spot)

    def stand(self, spot: Spot) -> None:
        """Let the keys stand on a memory that is on the map."""
        self.spot = spot
        heap = self.placed_chart.heap(*spot)
        if not self.start <= heap.at <= self.start + self.room:
            self.move_to(heap.at - self.room / 2)
        self.update()

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show time closer, or wider.

        Args:
            factor: How many times as wide as now.
            around: The place on the field that stays where it is; None for what has the keys.
        """
        middle = self._anchor() if around is None else around
        share = (self.start + middle - self._margin) / self.length
        self._zoom = min(max(self._zoom * factor, 1.0), _MOST_ZOOM)
        self._place(self.placed_chart.scale)
        self.move_to(share * self.length - middle + self._margin)

    def fit(self) -> None:
        """Show all of time at once."""
        self.zoom(1 / self._zoom)

    def move_to(self, start: float) -> None:
        """Show the map from a distance on; it never runs out of the field."""
        self.start = min(max(start, 0.0), max(self.length - self.room, 0.0))
        self.moved.emit()
        self.update()

    def heap_at(self, place: QPointF) -> Heap | None:
        """Give the mark that is painted at a place, as if time ran from left to right."""
        reach = self.look.px(_FOCUS)
        for lane, height in self._shown_lanes():
            if abs(place.y() - height) <= reach:
                at = place.x() - self._margin + self.start
                near = self.placed_chart.nearest(lane, at)
                return near if near is not None and abs(near.at - at) <= reach else None
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the map in."""
        super().resizeEvent(event)
        self._place(self.placed_chart.scale)
        self.move_to(self.start)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what can be seen of it."""
        painter = QPainter(self)
        rowpaint.begin(painter)
        if self.placed_chart.scale.ends is not None and not self._curtain:
            self._paint_time(painter)
        lanes = dict(self._shown_lanes())
        painter.setPen(QPen(self.look.color("hairline"), 1.2))
        for height in lanes.values():
            painter.drawLine(QPointF(0, height), QPointF(self.width(), height))
        self._paint_curves(painter, lanes)
        for lane, height in lanes.items():
            self._paint_lane(painter, lane, height)
        painter.end()

    @property
    def _margin(self) -> float:
        return float(self.look.px(_MARGIN))

    def _place(self, scale: Scale) -> None:
        self.placed_chart = Placed(scale, self.length, float(self.look.px(_CLOSE)))
        self._gravest.clear()

    def _x(self, distance: float) -> float:
        x = self._margin + distance - self.start
        return self.width() - x if self.is_mirrored else x

    def _anchor(self) -> float:
        if self.spot is None:
            return self.width() / 2
        return self._margin + self.placed_chart.heap(*self.spot).at - self.start

    def _shown_lanes(self) -> list[tuple[int, float]]:
        """Give the lanes that are shown, each with its middle."""
        heights = zip(self.chart.lanes, self._lane_heights(), strict=False)
        return [
            (number, height)
            for number, (there, height) in enumerate(heights)
            if there and height is not None
        ]

    def _paint_time(self, painter: QPainter) -> None:
        px, used = self.look.px, 0.0
        left = self._margin - px(4)
        if self.start <= 0:
            used = self._label(painter, left, px(_TOP), self.tr("newest"))
        for year, distance in self.placed_chart.years():
            x = self._margin + distance - self.start
            if 0 <= x <= self.width():
                painter.setPen(QPen(self.look.color("hairline"), 1))
                top, bottom = QPointF(self._x(distance), px(14)), self.height() - px(_FOOT)
                painter.drawLine(top, QPointF(top.x(), bottom))
                if x >= used + px(10) and x + self.width_of(year, "label") < self.width():
                    used = self._label(painter, x + px(7), px(_TOP), year)
        if self.start + self.room >= self.length - 1:
            low = self.height() - px(_FOOT - 4)
            words = self.tr("the first day")
            wide = self.width_of(words, "label")
            self._label(painter, self.width() - self._margin - wide, low, words)

    def _label(self, painter: QPainter, left: float, top: float, words: str) -> float:
        """Write beside a line; give where it ends."""
        box = QRectF(left, top, self.width_of(words, "label") + 1, self.look.px(_LABEL))
        to = _END if self.is_mirrored else _START
        self.write(painter, box, words, role="label", ink="text3", to=to)
        return box.right()

    def _paint_curves(self, painter: QPainter, lanes: dict[int, float]) -> None:
        left = self.start - self._margin
        drawn, mine = self.placed_chart.curves(
            left, left + self.width(), _MOST_CURVES, self._mine()
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pairs, ink in ((drawn, "hairline"), (mine, "text3")):
            painter.setPen(QPen(self.look.color(ink), 1.4))
            for upper, lower in pairs:
                if upper.lane in lanes and lower.lane in lanes:
                    start = QPointF(self._x(upper.at), lanes[upper.lane])
                    painter.drawPath(_curve(start, QPointF(self._x(lower.at), lanes[lower.lane])))

    def _mine(self) -> Heap | None:
        return None if self.spot is None else self.placed_chart.heap(*self.spot)

    def _paint_lane(self, painter: QPainter, lane: int, height: float) -> None:
        beyond = self._margin + self.look.px(_FOCUS)
        mine = self._mine()
        ends = (self.start - beyond, self.start + self.room + beyond)
        for heap in self.placed_chart.inside(lane, *ends):
            middle = QPointF(self._x(heap.at), height)
            if heap == mine:
                self._paint_focus(painter, middle)
            count = heap.last - heap.first + 1
            grown = 1 + min(math.log2(count) * _GROWS, _MOST_GROWN)
            paint_mark(painter, self.look, middle, self._fate(heap), grown)

    def _fate(self, heap: Heap) -> Fate:
        if heap not in self._gravest:
            there = self.chart.lanes[heap.lane][heap.first : heap.last + 1]
            self._gravest[heap] = gravest({self._fates(one.id) for one in there})
        return self._gravest[heap]

    def _paint_focus(self, painter: QPainter, middle: QPointF) -> None:
        reach = self.look.px(_FOCUS)
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


def _stays(_one: EntryId) -> Fate:
    return Fate.STAY
