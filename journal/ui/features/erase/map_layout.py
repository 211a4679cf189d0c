"""Place the memories of a map: time along it, and what stands too close together as one heap.

Distances are in pixels from the newest memory, at a zoom at which 1 fits all of time in the field.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from journal.domain.touched import Chart, Tie

_CLOSE = 11.0
"""How far apart two marks stand at the least; nearer ones are one heap."""


@dataclass(frozen=True, slots=True)
class Heap:
    """Memories of a lane that stand at one place.

    Attributes:
        lane: The lane, counted from 0.
        first, last: Where the memories stand in it, the newest first; both inclusive.
        at: How far from the newest memory it is.
    """

    lane: int
    first: int
    last: int
    at: float


Curve = tuple[Heap, Heap]
"""The upper mark and the lower one."""


class Scale:
    """Where everything of a chart is in time: 0 is the newest day, 1 the first.

    Args:
        chart: What is on the map.
    """

    def __init__(self, chart: Chart) -> None:
        self.chart = chart
        days = [lane[end].day for lane in chart.lanes if lane for end in (0, -1)]
        self.ends: tuple[date, date] | None = (max(days), min(days)) if days else None
        self.lanes = [[self.of(one.day) for one in lane] for lane in chart.lanes]
        self._reaches = [
            (min(ends), max(ends), tie)
            for tie in chart.ties
            for ends in [(self.lanes[tie.above][tie.upper], self.lanes[tie.below][tie.lower])]
        ]

    def of(self, day: date) -> float:
        """Give where a day is; the middle, where all is on one day."""
        if self.ends is None:
            return 0.0
        newest, first = self.ends
        whole = (newest - first).days
        return (newest - day).days / whole if whole else 0.5

    def ties(self, left: float, right: float) -> list[Tie]:
        """Give what ties anything across a stretch of time."""
        return [tie for low, high, tie in self._reaches if high >= left and low <= right]


class Placed:
    """A chart as it is drawn at one zoom.

    Args:
        scale: Where everything is in time.
        width: How long all of it is.
        close: The least distance between two marks.
    """

    def __init__(self, scale: Scale, width: float, close: float = _CLOSE) -> None:
        self.scale, self.width, self._close = scale, width, close
        self.heaps = [
            list(self._heaped(number, lane)) for number, lane in enumerate(scale.lanes)
        ]

    def heap(self, lane: int, number: int) -> Heap:
        """Give the mark that a memory is part of."""
        heaps = self.heaps[lane]
        return heaps[bisect_right(heaps, number, key=lambda one: one.first) - 1]

    def inside(self, lane: int, left: float, right: float) -> Sequence[Heap]:
        """Give the marks of a lane between two distances."""
        heaps = self.heaps[lane]
        low = bisect_left(heaps, left, key=lambda one: one.at)
        return heaps[low : bisect_right(heaps, right, key=lambda one: one.at)]

    def nearest(self, lane: int, at: float) -> Heap | None:
        """Give the mark of a lane that is nearest to a distance."""
        heaps = self.heaps[lane]
        low = bisect_left(heaps, at, key=lambda one: one.at)
        beside = heaps[max(low - 1, 0) : low + 1]
        return min(beside, key=lambda one: abs(one.at - at), default=None)

    def curves(
        self, left: float, right: float, most: int, mine: Heap | None
    ) -> tuple[list[Curve], list[Curve]]:
        """Give what is tied across a stretch of the map, each pair of marks once.

        Args:
            left: Where the stretch begins, as a distance.
            right: Where it ends.
            most: More than these would be a thicket, and are left out.
            mine: The mark whose ties are given in any case.

        Returns:
            All of them, or none; and those of `mine`.
        """
        seen = self.scale.ties(left / self.width, right / self.width)
        own = [tie for tie in seen if mine is not None and _is_of(tie, mine)]
        drawn = self._pairs(seen) if len(seen) <= most else []
        return drawn, self._pairs(own)

    def distance(self, day: date) -> float:
        """Give how far from the newest memory a day is."""
        return self.scale.of(day) * self.width

    def years(self) -> list[tuple[str, float]]:
        """Give where each year begins that begins within the map, the newest first."""
        if self.scale.ends is None:
            return []
        newest, first = self.scale.ends
        begun = (date(year, 1, 1) for year in range(newest.year, first.year, -1))
        return [(str(day.year), self.distance(day)) for day in begun]

    def _pairs(self, ties: Sequence[Tie]) -> list[Curve]:
        pairs = (
            (self.heap(tie.above, tie.upper), self.heap(tie.below, tie.lower)) for tie in ties
        )
        return list(dict.fromkeys(pairs))

    def _heaped(self, number: int, lane: Sequence[float]) -> Iterator[Heap]:
        begun = 0
        for at, place in enumerate(lane):
            if (place - lane[begun]) * self.width >= self._close:
                yield Heap(number, begun, at - 1, lane[begun] * self.width)
                begun = at
        if lane:
            yield Heap(number, begun, len(lane) - 1, lane[begun] * self.width)


def _is_of(tie: Tie, heap: Heap) -> bool:
    ends = ((tie.above, tie.upper), (tie.below, tie.lower))
    return any(lane == heap.lane and heap.first <= one <= heap.last for lane, one in ends)
