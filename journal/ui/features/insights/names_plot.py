"""People or places over time: a thread for each, with a bead wherever it is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from journal.ui.features.insights import words
from journal.ui.features.insights.plot import Plot, ToName
from journal.ui.features.insights.threads import Threads
from journal.ui.widgets.bubble import Bubble

if TYPE_CHECKING:
    from journal.domain.figures import NameFigures
    from journal.domain.names import NameKind
    from journal.ui.features.insights.plot import Point, Target
    from journal.ui.widgets.look import Look

_NAME, _TOTAL, _ROW, _LEAST_ROW, _FOOT = 150, 46, 70, 40, 28
_BEFORE, _GROWS, _RIM = 20, 8.0, 1.5
"""How far a bead may reach before the first column, and how it is drawn."""
_INKS = ("accentText", "kin1", "kin2", "kin3", "kin4")
_MOST_ROWS = 6


class NamesPlot(Plot):
    """In how many memories names stand; a point is a column and a row.

    Args:
        look: Inks and fonts.
        kind: People or places, to begin with.
    """

    def __init__(self, look: Look, kind: NameKind) -> None:
        super().__init__(look)
        self.kind = kind
        self._bubble = Bubble(look, self)

    def show_kind(self, kind: NameKind) -> None:
        """Show people, or places."""
        self.kind = kind
        if self.figures is not None:
            self.show_figures(self.figures)

    # ------------------------------------------------------------ what it says
    def summary(self) -> str:
        """Say who is named, and in how many memories."""
        told = [f"{one.name}: {words.number(one.total)}" for one in self._names()]
        return ", ".join(told) or self.nothing()

    def line(self) -> str:
        """Give what is counted."""
        return "" if self.figures is None else words.names_line(self.figures.span)

    def nothing(self) -> str:
        """Say that nobody is named."""
        return words.nobody(self.kind)

    def spoken(self, point: Point) -> str:
        """Say a bead: "Mum, December 2025, 3 memories"."""
        one, figures = self._names()[point[1]], self.figures
        if figures is None:
            return ""
        count = words.memories(one.counts[point[0]])
        return f"{one.name}, {words.long(figures.span, point[0])}, {count}"

    # ------------------------------------------------------------ where one can go in it
    def start(self) -> Point | None:
        """Give the last bead of the first thread."""
        names = self._names()
        if not names:
            return None
        return max(at for at, count in enumerate(names[0].counts) if count), 0

    def moved(self, point: Point, across: int, down: int) -> Point | None:
        """Give the column beside, or the next thread."""
        threads = self.threads
        column = min(max(point[0] + across, 0), threads.columns - 1)
        return column, min(max(point[1] + down, 0), threads.rows - 1)

    def target(self, point: Point) -> Target | None:
        """Lead to the page of a name."""
        return ToName(self.kind, self._names()[point[1]].name)

    def point_at(self, spot: QPoint) -> Point | None:
        """Give the bead near a place, or the last one where the name itself is."""
        found = None if self.start() is None else self.threads.at(self.meant(spot))
        if found is None:
            return None
        counts = self._names()[found[1]].counts
        if found[0] < 0:
            return max(place for place, count in enumerate(counts) if count), found[1]
        return found if counts[found[0]] else None

    def pointed(self) -> None:
        """Say the lit bead over it."""
        lit, threads = self.lit, self.threads
        if lit is None or lit[1] >= threads.rows:
            self._bubble.hide()
            return
        box = threads.bead(*lit, self._names()[lit[1]].counts[lit[0]])
        self._bubble.point_at(self.spoken(lit), self.placed(box).toRect())

    # ------------------------------------------------------------ how it is painted
    def paint(self, painter: QPainter) -> None:
        """Paint the columns, the threads, their beads and their names."""
        threads = self.threads
        self._paint_columns(painter, threads)
        for row, one in enumerate(self._names()[: threads.rows]):
            self._paint_thread(painter, threads, row, one)

    def _paint_columns(self, painter: QPainter, threads: Threads) -> None:
        figures, foot = self.figures, self.height() - self._foot()
        if figures is None:
            return
        shown = [words.short(figures.span, one) for one in range(threads.columns)]
        every = self.every(shown, threads.step)
        for column in range(threads.columns):
            at = threads.place(column, 0).x()
            line = QRectF(round(at), 0, 1, foot)
            painter.fillRect(self.placed(line), self.look.color("hairline"))
            if (threads.columns - 1 - column) % every == 0:
                box = QRectF(at - 1, foot + self.look.px(10), 2, self.look.line("meta"))
                self.write(painter, box, shown[column])

    def _paint_thread(
        self, painter: QPainter, threads: Threads, row: int, one: NameFigures
    ) -> None:
        look, start = self.look, threads.place(0, row)
        wide = (threads.columns - 1) * threads.step
        thread = QRectF(start.x(), round(start.y()), wide, 1)
        painter.fillRect(self.placed(thread), look.color("outline"))
        for column, count in enumerate(one.counts):
            if count or self.lit == (column, row):
                box = threads.bead(column, row, count)
                self._paint_bead(painter, box, (column, row), count)
        line, room = look.line("row"), start.x() - look.px(_BEFORE)
        metrics = QFontMetricsF(self.ink.font("row", 500))
        name = metrics.elidedText(one.name, Qt.TextElideMode.ElideRight, room)
        leading, trailing = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        box = QRectF(0, start.y() - line / 2, room, line)
        self.write(painter, box, name, role="row", ink="text", weight=500, to=leading)
        box = QRectF(self.width() - look.px(_TOTAL), box.top(), look.px(_TOTAL), line)
        self.write(painter, box, words.number(one.total), role="ui", to=trailing)

    def _paint_bead(self, painter: QPainter, box: QRectF, point: Point, count: int) -> None:
        shape, look = self.placed(box), self.look
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("text" if point == self.lit else "list"))
        painter.drawEllipse(shape)
        painter.setBrush(look.color(_INKS[point[1] % len(_INKS)] if count else "list"))
        painter.drawEllipse(shape.adjusted(_RIM, _RIM, -_RIM, -_RIM))
        text = words.number(count)
        fits = self.width_of(text, "meta", 600) <= box.width() - 4
        if count > 1 and fits and look.line("meta") <= box.height() + 2:
            self.write(painter, box, text, ink="list", weight=600)

    # ------------------------------------------------------------ where things stand
    @property
    def threads(self) -> Threads:
        """Where the threads and their beads stand."""
        px, names = self.look.px, self._names()
        high = self.height() - self._foot()
        least = max(px(_LEAST_ROW), self.look.line("row") + 8)
        rows = max(min(int(high // least), len(names), _MOST_ROWS), 1)
        columns = 1 if self.figures is None else self.figures.span.columns
        widest = max((self.width_of(one.name, "row", 500) for one in names), default=0.0)
        start = min(widest + 4, px(_NAME), self.width() * 0.3) + px(_BEFORE)
        wide = self.width() - start - px(_TOTAL) - px(8)
        most = max((max(one.counts) for one in names), default=1)
        step, row = max(wide / max(columns - 1, 1), 1.0), min(high / rows, px(_ROW))
        return Threads(columns, rows, start, step, row, most, px(_GROWS))

    def _names(self) -> tuple[NameFigures, ...]:
        return () if self.figures is None else self.figures.names(self.kind)

    def _foot(self) -> float:
        return max(self.look.px(_FOOT), self.look.line("meta") + self.look.px(12))
