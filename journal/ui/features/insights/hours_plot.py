"""The hours of the day, as a clock of twenty-four: midnight at the top, noon at the foot."""

from __future__ import annotations

from math import atan2, cos, degrees, hypot, pi, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from journal.ui.features.insights import words
from journal.ui.features.insights.plot import Plot
from journal.ui.features.insights.words import tr

if TYPE_CHECKING:
    from journal.ui.features.insights.plot import Point, Target

_HOURS, _EACH, _SPACE, _TOP = 24, 15.0, 1.6, 90
_CENTRE, _REACH, _LEAST_CENTRE = 62 / 168, 168, 46
_PEAK, _TURN = 0.75, 360
_QUARTERS = (0, 6, 12, 18)


class HoursPlot(Plot):
    """How many memories begin in each hour; a point is an hour. Clocks are never mirrored."""

    def summary(self) -> str:
        """Say when the most is written."""
        return self.line() if any(self._counts()) else self.nothing()

    def line(self) -> str:
        """Give the parts of the day that hold the most."""
        return words.hours_line(self._counts())

    def nothing(self) -> str:
        """Say that no hour is known."""
        return tr("No memory in this time knows its hour.")

    def spoken(self, point: Point) -> str:
        """Say an hour: "22:00, 26 memories"."""
        return f"{words.hour(point[0])}, {words.memories(self._counts()[point[0]])}"

    def start(self) -> Point | None:
        """Give the hour that holds the most."""
        counts = self._counts()
        return (counts.index(max(counts)), 0) if any(counts) else None

    def moved(self, point: Point, across: int, down: int) -> Point | None:
        """Give the next hour, or the one before; midnight comes after eleven at night."""
        if abs(across) > _HOURS:
            return (0, 0) if across < 0 else (_HOURS - 1, 0)
        return (point[0] + across + down) % _HOURS, 0

    @property
    def is_mirrored(self) -> bool:
        """Clocks run the same way everywhere."""
        return False

    def target(self, _point: Point) -> Target | None:
        """Lead nowhere: an hour has no page."""
        return None

    def point_at(self, spot: QPoint) -> Point | None:
        """Give the hour at a place."""
        if self.start() is None:
            return None
        middle, _, reach = self._measures()
        across, down = spot.x() - middle.x(), spot.y() - middle.y()
        if hypot(across, down) > reach:
            return None
        turned = (_TOP + degrees(atan2(down, across))) % _TURN
        return int(turned // _EACH) % _HOURS, 0

    def paint(self, painter: QPainter) -> None:
        """Paint the rings, the hours, four of their names, and the lit one in the centre."""
        middle, least, reach = self._measures()
        painter.setPen(QPen(self.look.color("hairline"), 1))
        for ring in (least, (least + reach) / 2, reach):
            painter.drawEllipse(middle, ring, ring)
        counts, lit = self._counts(), self.lit
        most, peaks = max(counts), self._peaks()
        painter.setPen(Qt.PenStyle.NoPen)
        for hour, count in enumerate(counts):
            if count:
                bright = hour == lit[0] if lit is not None else hour in peaks
                painter.setBrush(self.look.color("heat4" if bright else "heat3"))
                tall = least + (reach - least) * count / most
                painter.drawPath(_wedge(middle, least, tall, hour))
        self._paint_names(painter, middle, reach)
        self._paint_centre(painter, middle, lit or self.start())

    def _paint_names(self, painter: QPainter, middle: QPointF, reach: float) -> None:
        line = self.look.line("label")
        for hour in _QUARTERS:
            text = {0: tr("midnight"), 12: tr("noon")}.get(hour, f"{hour}:00")
            wide = self.width_of(text, "label") + 2
            turn = (hour * _EACH - _TOP) * pi / 180
            away = reach + self.look.px(6) + abs(cos(turn)) * wide / 2 + abs(sin(turn)) * line / 2
            box = QRectF(0, 0, wide, line)
            box.moveCenter(middle + QPointF(cos(turn), sin(turn)) * away)
            self.write(painter, box, text, role="label")

    def _paint_centre(self, painter: QPainter, middle: QPointF, point: Point | None) -> None:
        if point is None:
            return
        first, second = self.look.line("quote"), self.look.line("meta")
        top = middle.y() - (first + second) / 2
        box = QRectF(middle.x() - 1, top, 2, first)
        self.write(painter, box, words.hour(point[0]), role="cardTitle", ink="text")
        box = QRectF(middle.x() - 1, top + first + 1, 2, second)
        self.write(painter, box, words.memories(self._counts()[point[0]]))

    def _counts(self) -> tuple[int, ...]:
        return self.figures.hours if self.figures is not None else ()

    def _peaks(self) -> frozenset[int]:
        """Give the hours that stand out among those beside them, and hold much."""
        counts = self._counts()
        most = max(counts)
        return frozenset(
            hour
            for hour, count in enumerate(counts)
            if count >= _PEAK * most
            and count >= counts[hour - 1]
            and count >= counts[(hour + 1) % _HOURS]
        )

    def _measures(self) -> tuple[QPointF, float, float]:
        """Give the middle, where the hours begin, and how far they reach."""
        px, line = self.look.px, self.look.line("label")
        beside = self.width_of("18:00", "label") + px(10)
        reach = min(
            self.width() / 2 - beside, self.height() / 2 - line - px(8), float(px(_REACH))
        )
        reach = max(reach, float(px(_LEAST_CENTRE)))
        widest = self.width_of(words.memories(max(self._counts(), default=0))) / 2 + px(10)
        least = min(max(reach * _CENTRE, widest), reach * 0.7)
        return QPointF(self.width() / 2, self.height() / 2), least, reach


def _wedge(middle: QPointF, least: float, tall: float, hour: int) -> QPainterPath:
    start, sweep = _TOP - hour * _EACH - _SPACE, -(_EACH - 2 * _SPACE)
    outer = QRectF(middle.x() - tall, middle.y() - tall, 2 * tall, 2 * tall)
    inner = QRectF(middle.x() - least, middle.y() - least, 2 * least, 2 * least)
    path = QPainterPath()
    path.arcMoveTo(outer, start)
    path.arcTo(outer, start, sweep)
    path.arcTo(inner, start + sweep, -sweep)
    path.closeSubpath()
    return path
