"""Give each memory of an erasure a lamp; where there are many, a stretch of time shares one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, islice
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from journal.domain.ids import EntryId
    from journal.domain.moment import Moment

MOST_LAMPS: Final = 60
"""More than these nobody can tell apart, nor watch go out within a minute."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A memory as the lights know it.

    Attributes:
        id: Which memory.
        moment: When it happened.
        words: How long it is; a longer one has a larger lamp.
    """

    id: EntryId
    moment: Moment
    words: int = 0


class Reach(StrEnum):
    """What a lamp stands for."""

    MEMORY = "memory"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class Lamp:
    """One lamp of the line.

    Attributes:
        first: The place of its first memory in the line of all memories.
        count: For how many memories it stands.
        reach: For what it stands.
    """

    first: int
    count: int
    reach: Reach = Reach.MEMORY

    @property
    def places(self) -> range:
        """The places of its memories in the line of all memories."""
        return range(self.first, self.first + self.count)


def lamps_for(days: Sequence[date]) -> tuple[Lamp, ...]:
    """Give lamps for memories: one each, or one for each week, month or year.

    Args:
        days: The days of the memories, in the order in which their lamps stand.

    Returns:
        At most :data:`MOST_LAMPS` lamps, each for at least one memory, in the same order.
    """
    if len(days) <= MOST_LAMPS:
        return tuple(Lamp(place, 1) for place in range(len(days)))
    shared: tuple[tuple[Reach, Callable[[date], object]], ...] = (
        (Reach.WEEK, lambda day: day.isocalendar()[:2]),
        (Reach.MONTH, lambda day: (day.year, day.month)),
        (Reach.YEAR, lambda day: day.year),
    )
    for reach, key in shared:
        # One too many is enough to know: ten thousand days are not gone through for it.
        lamps = tuple(islice(_shared(days, reach, key), MOST_LAMPS + 1))
        if len(lamps) <= MOST_LAMPS:
            return lamps
    return _several_years(days)


def _shared(days: Sequence[date], reach: Reach, key: Callable[[date], object]) -> Iterator[Lamp]:
    first = 0
    for _, alike in groupby(days, key):
        count = sum(1 for _ in alike)
        yield Lamp(first, count, reach)
        first += count


def _several_years(days: Sequence[date]) -> tuple[Lamp, ...]:
    """Give lamps that stand for two years each, or three, or as many as it takes."""
    years = list(_shared(days, Reach.YEARS, lambda day: day.year))
    together = -(-len(years) // MOST_LAMPS)
    bundles = (years[at : at + together] for at in range(0, len(years), together))
    return tuple(
        Lamp(some[0].first, sum(one.count for one in some), Reach.YEARS) for some in bundles
    )
