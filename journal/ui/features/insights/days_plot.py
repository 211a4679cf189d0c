"""The days that were written: a square each, or for years a bar for each of their months."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from journal.ui.features.insights import words
from journal.ui.features.insights.days_grid import WHOLE, DaysGrid
from journal.ui.features.insights.plot import Plot, ToDay, ToYear
from journal.ui.features.insights.words import tr
from journal.ui.feedback import dates
from journal.ui.widgets.bubble import Bubble

if TYPE_CHECKING:
    from journal.domain.figures import Figures, Span
    from journal.ui.features.insights.plot import Point, Target
    from journal.ui.widgets.look import Look

_SQUARE, _TALL, _BAR = 12, 22, 40
_LINE = 17


class DaysPlot(Plot):
    """Days written, column by column; a point is a column, or a part of one.

    Args:
        look: Inks and fonts.
        today: Ends the days that can have been written.
    """

    def __init__(self, look: Look, today: date) -> None:
        super().__init__(look)
        self.today = today
        self._written: frozenset[date] = frozenset()
        self._bubble = Bubble(look, self)

    def show_figures(self, figures: Figures | None) -> None:
        """Show other figures."""
        self._written = frozenset(() if figures is None else figures.days)
        super().show_figures(figures)

    # ------------------------------------------------------------ what it says
    def summary(self) -> str:
        """Say how many days were written."""
        if self.start() is None:
            return self.nothing()
        return self._told(tr("%1 in all"), tr("%1 of %2 days"))

    def line(self) -> str:
        """Give how many days were written, of how many."""
        return "" if self.figures is None else self._told(tr("%1 in all"), tr("%1 of %2"))

    def _told(self, alone: str, of_all: str) -> str:
        figures = self._shown()
        total = days_until(figures, self.today)
        told = of_all.replace("%2", words.number(total)) if figures.span.by_month else alone
        return told.replace("%1", words.number(sum(figures.written)))

    def nothing(self) -> str:
        """Say that no day was written."""
        return tr("Nothing was written in this time.")

    def spoken(self, point: Point) -> str:
        """Say a column, or a part of it: "14 February 2026, written"."""
        figures = self._shown()
        column, part = point
        if part == WHOLE:
            count = words.of_days(figures.written[column])
            return f"{words.long(figures.span, column)}, {count}"
        if figures.span.by_month:
            day = figures.span.day_at(column) + timedelta(days=part)
            is_written = tr("written") if day in self._written else tr("nothing written")
            return f"{dates.day_in_full(day)}, {is_written}"
        cell = column * self.grid.parts(column) + part
        count = words.of_days(figures.cells[cell])
        return f"{words.long(figures.span.cells, cell)}, {count}"

    # ------------------------------------------------------------ where one can go in it
    def start(self) -> Point | None:
        """Give the last column in which a day was written."""
        figures = self.figures
        if figures is None or figures.is_empty:
            return None
        return max(at for at, count in enumerate(figures.written) if count), WHOLE

    def moved(self, point: Point, across: int, down: int) -> Point | None:
        """Give the column beside, or the next part of this one."""
        column = min(max(point[0] + across, 0), self._shown().span.columns - 1)
        part = min(max(point[1] + down, WHOLE), self.grid.parts(column) - 1)
        return column, part

    def target(self, point: Point) -> Target | None:
        """Lead to a day, or to the year in which it lies."""
        figures = self._shown()
        column, part = point
        if not figures.span.by_month:
            cells = figures.span.cells
            first = cells.day_at(column * self.grid.parts(column) + max(part, 0))
            return ToYear(first.year)
        first = figures.span.day_at(column)
        if part != WHOLE:
            return ToDay(first + timedelta(days=part))
        return ToDay(figures.beginning(column))

    def point_at(self, spot: QPoint) -> Point | None:
        """Give the day, or the part of a column, at a place."""
        return None if self.start() is None else self.grid.at(self.meant(spot))

    def pointed(self) -> None:
        """Say a lit part over it; what a whole column holds stands at its foot."""
        lit = self.lit
        if lit is None or lit[1] == WHOLE or self.figures is None:
            self._bubble.hide()
        else:
            box = self.placed(self.grid.cell(*lit)).toRect()
            self._bubble.point_at(self.spoken(lit), box)

    # ------------------------------------------------------------ how it is painted
    def paint(self, painter: QPainter) -> None:
        """Paint the columns, what they are, and how much each of them holds."""
        span = self._shown().span
        painter.setPen(Qt.PenStyle.NoPen)
        paint = self._paint_days if span.by_month else self._paint_bars
        for column in range(span.columns):
            paint(painter, column)
        self._paint_lit(painter)
        self._paint_labels(painter)

    def _paint_labels(self, painter: QPainter) -> None:
        figures, step, line = self._shown(), self.grid.step, self._line()
        shown = [words.short(figures.span, one) for one in range(figures.span.columns)]
        every = self.every(shown, step)
        lit = None if self.lit is None else self.lit[0]
        written = figures.written
        for column in range(len(shown) - 1, -1, -1):
            # The lit one is said in any case, and those whose words would lie under it are not.
            if lit is None or abs(column - lit) >= every:
                if (len(shown) - 1 - column) % every:
                    continue
            elif column != lit:
                continue
            box = QRectF(column * step, self.height() - 2 * line, step, line)
            ink, weight = ("text", 600) if column == lit else ("text2", None)
            self.write(painter, box, shown[column], ink=ink, weight=weight)
            count = words.number(written[column])
            self.write(painter, box.translated(0, line), count, ink="text", weight=600)

    def _paint_days(self, painter: QPainter, column: int) -> None:
        written, none = self.look.color("heat4"), self.look.color("heat0")
        first = self._shown().span.day_at(column)
        for part, box in enumerate(self.grid.cells(column)):
            day = first + timedelta(days=part)
            if day <= self.today or day in self._written:
                painter.setBrush(written if day in self._written else none)
                painter.drawRoundedRect(self.placed(box), 2, 2)

    def _paint_bars(self, painter: QPainter, column: int) -> None:
        figures, boxes = self._shown(), self.grid.cells(column)
        edges = figures.span.cells.edges
        for part, box in enumerate(boxes):
            at = column * len(boxes) + part
            painter.setBrush(self.look.color("heat0"))
            painter.drawRoundedRect(self.placed(box), 2, 2)
            full = figures.cells[at] / (edges[at + 1] - edges[at])
            if full:
                box.setWidth(max(box.width() * full, 2))
                painter.setBrush(self.look.color("heat4"))
                painter.drawRoundedRect(self.placed(box), 2, 2)

    def _paint_lit(self, painter: QPainter) -> None:
        lit = self.lit
        if lit is not None:
            box = self.grid.block(lit[0]) if lit[1] == WHOLE else self.grid.cell(*lit)
            painter.setPen(QPen(self.look.color("text"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.placed(box).adjusted(-2, -2, 2, 2), 3, 3)

    # ------------------------------------------------------------ where things stand
    @property
    def grid(self) -> DaysGrid:
        """Where the columns and their parts stand."""
        px = self.look.px
        high = max(self.height() - 2 * self._line() - px(8), 1.0)
        return DaysGrid(self._shown().span, self.width(), high, px(_SQUARE), px(_TALL), px(_BAR))

    def _shown(self) -> Figures:
        if self.figures is None:
            raise RuntimeError
        return self.figures

    def _line(self) -> float:
        return max(self.look.px(_LINE), self.look.line("meta"))


def days_until(figures: Figures, today: date) -> int:
    """Count the days of a span that have come."""
    span: Span = figures.span
    last = max((min(span.last, today), *figures.days))
    return max((last - span.first).days + 1, 0)


