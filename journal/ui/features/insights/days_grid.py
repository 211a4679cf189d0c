"""Where the squares of days stand, or the bars of months and years; nothing here is mirrored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

if TYPE_CHECKING:
    from journal.domain.figures import Span

_ACROSS, _DOWN = 4, 8
"""A month is as many squares wide and high."""
_LEAST, _TALLER = 6, 2.6
WHOLE = -1
"""The part of a column that stands for all of it."""


@dataclass(frozen=True, slots=True)
class DaysGrid:
    """The columns of a span on a field.

    Attributes:
        span: The columns, and the cells in them.
        wide, high: The field, in pixels.
        square, tall: How wide and high the square of a day may become, with the space after it.
        bar: How wide the bar of a month or year may become.
    """

    span: Span
    wide: float
    high: float
    square: float
    tall: float
    bar: float

    @property
    def step(self) -> float:
        """How far one column is from the next."""
        return max(self.wide / self.span.columns, 1.0)

    def parts(self, column: int) -> int:
        """Count the squares, or bars, of a column."""
        if self.span.by_month:
            edges = self.span.edges
            return edges[column + 1] - edges[column]
        return self.span.cells.columns // self.span.columns

    def block(self, column: int) -> QRectF:
        """Give the place of a column's squares or bars."""
        wide, high = min(self.step * 0.72, self.bar), self.high
        if self.span.by_month:
            wide, high = _ACROSS * self._pitch()[0], _DOWN * self._pitch()[1]
        left = column * self.step + (self.step - wide) / 2
        return QRectF(left, 0, wide, high).adjusted(2, 2, 0, 0)

    def cell(self, column: int, part: int) -> QRectF:
        """Give the place of a square or bar."""
        return self.cells(column)[part]

    def cells(self, column: int) -> list[QRectF]:
        """Give the places of all squares or bars of a column."""
        block, count = self.block(column), self.parts(column)
        if not self.span.by_month:
            tall = block.height() / count
            size = block.width(), tall - min(3.0, tall / 3)
            return [QRectF(block.left(), block.top() + one * tall, *size) for one in range(count)]
        wide, high = self._pitch()
        left, top = round(block.left()), block.top()
        size = wide - min(2.0, wide / 4), high - min(4.0, high / 4)
        places = (divmod(one, _ACROSS) for one in range(count))
        return [QRectF(left + across * wide, top + down * high, *size) for down, across in places]

    def at(self, spot: QPointF) -> tuple[int, int] | None:
        """Give the column at a place, and the part of it that is just there."""
        column = int(spot.x() // self.step)
        if not 0 <= column < self.span.columns:
            return None
        hit = (part for part, box in enumerate(self.cells(column)) if box.contains(spot))
        return column, next(hit, WHOLE)

    def _pitch(self) -> tuple[float, float]:
        wide = min((self.step - _LEAST) / _ACROSS, self.square)
        high = min((self.high - 2) / _DOWN, self.tall, wide * _TALLER)
        return max(float(int(wide)), 2.0), max(float(int(high)), 2.0)
