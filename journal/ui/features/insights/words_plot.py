"""Words over time: a bar for each column, and a rule for each round number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from journal.ui.features.insights import words
from journal.ui.features.insights.plot import Plot, ToDay, ToYear
from journal.ui.features.insights.words import tr

if TYPE_CHECKING:
    from journal.ui.features.insights.plot import Point, Target

_BAR, _ROUND, _RULES = 26, 4, 4
_RULED = (3, 4, 5)
_OVER, _UNDER, _BESIDE = 22, 26, 10
_ROUND_NUMBERS = (1, 2, 5, 10, 20, 25, 50)


class WordsPlot(Plot):
    """How many words each column holds; a point is a column."""

    def summary(self) -> str:
        """Say how many there are in all, and where the most are."""
        counts = self._counts()
        if not any(counts) or self.figures is None:
            return self.nothing()
        most = tr("the most in %1").replace("%1", words.fullest(self.figures, counts))
        return f"{self.line()}, {most}"

    def line(self) -> str:
        """Give how many there are in all."""
        return tr("%1 in all").replace("%1", words.number(sum(self._counts())))

    def nothing(self) -> str:
        """Say that there are no words."""
        return tr("No words in this time.")

    def spoken(self, point: Point) -> str:
        """Say a column: "December 2025, 7,600 words"."""
        figures = self.figures
        if figures is None:
            return ""
        count = words.of_words(figures.words[point[0]])
        return f"{words.long(figures.span, point[0])}, {count}"

    def start(self) -> Point | None:
        """Give the column that holds the most."""
        counts = self._counts()
        return (counts.index(max(counts)), 0) if any(counts) else None

    def moved(self, point: Point, across: int, down: int) -> Point | None:
        """Give the column beside."""
        if down:
            return None
        return min(max(point[0] + across, 0), len(self._counts()) - 1), 0

    def target(self, point: Point) -> Target | None:
        """Lead to the month in the calendar, or to the figures of the year."""
        if self.figures is None:
            return None
        if not self.figures.span.by_month:
            return ToYear(self.figures.span.day_at(point[0]).year)
        return ToDay(self.figures.beginning(point[0]))

    def point_at(self, spot: QPoint) -> Point | None:
        """Give the column at a place."""
        if self.start() is None:
            return None
        area, at = self._area(), self.meant(spot).x()
        column = int((at - area.left()) // (area.width() / len(self._counts())))
        return (column, 0) if 0 <= column < len(self._counts()) else None

    def paint(self, painter: QPainter) -> None:
        """Paint the rules, the bars, what they are, and how much the lit one holds."""
        counts, area, (top, rules) = self._counts(), self._area(), self._top()
        self._paint_rules(painter, area, top, rules)
        step = area.width() / len(counts)
        lit = self.lit or self.start()
        for column, count in enumerate(counts):
            wide = max(min(self.look.px(_BAR), step * 0.62), 2.0)
            tall = area.height() * count / top
            left = round(area.left() + step * column + (step - wide) / 2)
            bar = QRectF(left, area.bottom() - tall, wide, tall)
            is_lit = lit is not None and lit[0] == column
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.color("heat4" if is_lit else "heat3"))
            if count:
                painter.drawPath(_rounded(self.placed(bar)))
            if is_lit:
                self._paint_count(painter, bar, count)
        self._paint_labels(painter, area, step, lit)

    def _paint_rules(self, painter: QPainter, area: QRectF, top: int, rules: int) -> None:
        line = self.look.line("meta")
        for rule in range(rules + 1):
            level = round(area.bottom() - area.height() * rule / rules)
            across = QRectF(area.left(), level, area.width(), 1)
            painter.fillRect(
                self.placed(across), self.look.color("hairline" if rule else "outline")
            )
            box = QRectF(0, level - line / 2, area.left() - self.look.px(_BESIDE), line)
            number, trailing = words.number(top * rule // rules), Qt.AlignmentFlag.AlignRight
            self.write(painter, box, number, ink="text3", to=trailing)

    def _paint_count(self, painter: QPainter, bar: QRectF, count: int) -> None:
        """Write over a bar how much it holds, on ground of its own: a rule may lie there."""
        text, line = words.number(count), self.look.line("label")
        wide = self.width_of(text, "label", 600) + self.look.px(10)
        left = min(max(bar.center().x() - wide / 2, 0.0), self.width() - wide)
        box = QRectF(left, bar.top() - line - self.look.px(3), wide, line)
        painter.fillRect(self.placed(box), self.look.color("list"))
        self.write(painter, box, text, role="label", ink="text", weight=600)

    def _paint_labels(
        self, painter: QPainter, area: QRectF, step: float, lit: Point | None
    ) -> None:
        figures = self.figures
        if figures is None:
            return
        shown = [words.short(figures.span, one) for one in range(figures.span.columns)]
        for column in range(len(shown) - 1, -1, -self.every(shown, step)):
            is_lit = lit is not None and lit[0] == column
            left = area.left() + step * column
            box = QRectF(left, area.bottom() + self.look.px(8), step, self.look.line("meta"))
            ink, weight = ("text", 500) if is_lit else ("text2", None)
            self.write(painter, box, shown[column], ink=ink, weight=weight)

    def _counts(self) -> tuple[int, ...]:
        return self.figures.words if self.figures is not None else ()

    def _top(self) -> tuple[int, int]:
        """Give the round number at the top, and how many rules lead up to it."""
        most = max(self._counts())
        power = 10 ** max(len(str(most)) - 2, 0)
        steps = (power * part for part in _ROUND_NUMBERS)
        top, _, rules = min(
            (step * rules, abs(rules - _RULES), rules)
            for step in steps
            for rules in _RULED
            if step * rules >= most
        )
        return top, rules

    def _area(self) -> QRectF:
        px = self.look.px
        start = self.width_of(words.number(self._top()[0])) + px(_BESIDE)
        under = max(px(_UNDER), self.look.line("meta") + px(8))
        over = max(px(_OVER), self.look.line("label") + px(4))
        return QRectF(start, over, self.width() - start, max(self.height() - over - under, 1))


def _rounded(bar: QRectF) -> QPainterPath:
    """Give a bar with round corners at its top alone."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    radius = min(_ROUND, bar.width() / 2, bar.height() / 2)
    path.addRoundedRect(bar, radius, radius)
    path.addRect(bar.adjusted(0, min(bar.height() / 2, 6), 0, 0))
    return path
