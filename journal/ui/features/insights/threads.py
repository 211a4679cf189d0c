"""Where threads and beads stand; nothing here is mirrored."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

from PySide6.QtCore import QPointF, QRectF

_LEAST_BEAD, _SMALLEST = 2.0, 3.0
_OF_A_ROW, _OF_A_STEP = 0.42, 0.62


@dataclass(frozen=True, slots=True)
class Threads:
    """Rows of beads.

    Attributes:
        columns, rows: How many there are.
        start: Where the first column stands.
        step: How far one column is from the next.
        row: How far one row is from the next.
        most: What the largest bead stands for.
        grows: How much larger a bead is that stands for one.
    """

    columns: int
    rows: int
    start: float
    step: float
    row: float
    most: int
    grows: float

    def place(self, column: int, row: int) -> QPointF:
        """Give the middle of a bead."""
        return QPointF(self.start + column * self.step, (row + 0.5) * self.row)

    def bead(self, column: int, row: int, count: int) -> QRectF:
        """Give the place of a bead that stands for some memories."""
        radius, place = self._radius(count), self.place(column, row)
        return QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius)

    def at(self, spot: QPointF) -> tuple[int, int] | None:
        """Give the column and row near a place; before the first column, the column -1."""
        row = int(spot.y() // self.row)
        column = round((spot.x() - self.start) / self.step)
        if not 0 <= row < self.rows or column >= self.columns:
            return None
        return max(column, -1), row

    def _radius(self, count: int) -> float:
        """Give how large a bead is: its area grows with what it stands for."""
        limit = min(self.row * _OF_A_ROW, max(self.step * _OF_A_STEP, _SMALLEST + 1))
        largest = _LEAST_BEAD + sqrt(max(self.most, 1)) * self.grows
        whole = _LEAST_BEAD + sqrt(max(count, 1)) * self.grows
        return whole if largest <= limit else max(whole * limit / largest, _SMALLEST)
