"""What an erasure touches as a map shows it: memories in time, lane by lane, and their ties."""

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from journal.domain.ids import EntryId


@dataclass(frozen=True, slots=True)
class Touched:
    """A memory on the map.

    Attributes:
        day: The first day on which it happened.
        near: What may tie it to others: whom and where it tells of, by marks of no other meaning.
    """

    id: EntryId
    day: date
    near: frozenset[Hashable] = frozenset()


@dataclass(frozen=True, slots=True)
class Tie:
    """Two memories of different lanes that share a day, a place or a person.

    Attributes:
        above, below: The lanes, counted from 0.
        upper, lower: Where the memories stand in them.
    """

    above: int
    upper: int
    below: int
    lower: int


@dataclass(frozen=True, slots=True)
class Chart:
    """All of it.

    Attributes:
        lanes: About, shared, named, in passing; each newest first, and possibly empty.
        ties: One at the most from each memory to a lane above it, the nearest lane first.
    """

    lanes: tuple[tuple[Touched, ...], ...] = ()
    ties: tuple[Tie, ...] = ()


def chart(lanes: Iterable[Sequence[Touched]]) -> Chart:
    """Lay out lanes of memories, each in any order."""
    ordered = tuple(tuple(sorted(lane, key=_newest_first)) for lane in lanes)
    shared = [_Shared(lane) for lane in ordered]
    ties = []
    for below, lane in enumerate(ordered):
        for lower, one in enumerate(lane):
            found = ((above, shared[above].nearest(one)) for above in reversed(range(below)))
            tie = next(((above, upper) for above, upper in found if upper is not None), None)
            if tie is not None:
                ties.append(Tie(*tie, below, lower))
    return Chart(ordered, tuple(ties))


class _Shared:
    """What the memories of a lane have to share."""

    def __init__(self, lane: Sequence[Touched]) -> None:
        self._ages = [_age(one) for one in lane]
        self._sharing: dict[Hashable, list[int]] = {}
        for number, one in enumerate(lane):
            for key in _keys(one):
                self._sharing.setdefault(key, []).append(number)

    def nearest(self, one: Touched) -> int | None:
        """Give which memory shares something with another, the nearest to it in time."""
        ages, age = self._ages, _age(one)
        near = [
            number
            for key in _keys(one)
            for number in _beside(self._sharing.get(key, ()), ages, age)
        ]
        return min(near, key=lambda number: (abs(ages[number] - age), number), default=None)


def _age(one: Touched) -> int:
    return -one.day.toordinal()


def _newest_first(one: Touched) -> tuple[int, bytes]:
    return _age(one), one.id.bytes


def _keys(one: Touched) -> Iterable[Hashable]:
    return one.near | {one.day}


def _beside(numbers: Sequence[int], ages: Sequence[int], age: int) -> Sequence[int]:
    """Give the memories right before and right after an age."""
    at = bisect_left(numbers, age, key=ages.__getitem__)
    return numbers[max(at - 1, 0) : at + 1]
