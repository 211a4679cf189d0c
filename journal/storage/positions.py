"""Give each memory its place in the order: day, then vague before exact, wall time, sequence.

A position is `day ordinal << 12 | slot`. It is chronological and small, so newest-first pages of
the table and of both indexes stream without a sort (docs/decisions/0002).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select, update

from journal.domain.errors import DayFull
from journal.domain.moment import Moment, Precision
from journal.storage.tables import entry

SLOT_BITS = 12
SLOTS = 1 << SLOT_BITS
_DAY_ONLY = 256
_TIMED = 1024
_MINUTE = 2
VAGUE, DATED, TIMED = 0, 1, 2


def first_position(day: date) -> int:
    """Give the lowest position of a day."""
    return day.toordinal() << SLOT_BITS


def past_day(day: date) -> int:
    """Give the position just above the highest of a day."""
    return (day.toordinal() + 1) << SLOT_BITS


def day_of_position(position: int) -> date:
    """Give the day that a position lies in."""
    return date.fromordinal(position >> SLOT_BITS)


@dataclass(frozen=True, slots=True, order=True)
class Rank:
    """Where a memory stands among those of its day: class (vague, dated, timed), wall time."""

    kind: int
    wall: str


def rank_of(moment: Moment) -> Rank:
    """Give the rank of a moment within its day."""
    if moment.precision is Precision.TIME and moment.time is not None:
        return Rank(TIMED, moment.time.isoformat())
    return Rank(DATED if moment.precision is Precision.DAY else VAGUE, "")


def _rank_of_row(precision: str, wall: str | None) -> Rank:
    if wall is not None:
        return Rank(TIMED, wall)
    return Rank(DATED if precision == Precision.DAY.value else VAGUE, "")


def _wanted_slot(rank: Rank) -> int:
    """Give the slot that leaves room on both sides."""
    if rank.kind == TIMED:
        hours, minutes = rank.wall[:2], rank.wall[3:5]
        return _TIMED + (int(hours) * 60 + int(minutes)) * _MINUTE
    return _DAY_ONLY if rank.kind == DATED else 0


class Places:
    """The places of one unit of work; remembers the days it has looked at."""

    def __init__(self, connection: Connection) -> None:
        """Use the connection of the unit of work."""
        self._connection = connection
        self._days: dict[int, list[tuple[Rank, int]]] = {}
        self.before_moving: Callable[[], None] = lambda: None
        """Called before memories move, so that whatever waits for its insert is there."""
        self.moved: dict[int, int] = {}
        """Old and new positions of the memories that had to make room."""

    def take(self, moment: Moment) -> int:
        """Give a free position for a new memory, after those of the same rank.

        Raises:
            DayFull: The day holds 4,096 memories.
        """
        ordinal = moment.start.toordinal()
        taken = self._of_day(ordinal)
        rank = rank_of(moment)
        index = _after_equals(taken, rank)
        low = taken[index - 1][1] if index else -1
        high = taken[index][1] if index < len(taken) else SLOTS
        slot = min(max(_wanted_slot(rank), low + 1), high - 1)
        if slot <= low:
            self._make_room(ordinal, moment.start)
            return self.take(moment)
        taken.insert(index, (rank, slot))
        return (ordinal << SLOT_BITS) | slot

    def release(self, position: int) -> None:
        """Forget a place that its memory has left."""
        day = self._days.get(position >> SLOT_BITS)
        if day is not None:
            slot = position & (SLOTS - 1)
            day[:] = [taken for taken in day if taken[1] != slot]

    def _of_day(self, ordinal: int) -> list[tuple[Rank, int]]:
        if ordinal not in self._days:
            first = ordinal << SLOT_BITS
            rows = self._connection.execute(
                select(entry.c.position, entry.c.precision, entry.c.wall)
                .where(entry.c.position >= first, entry.c.position < first + SLOTS)
                .order_by(entry.c.position)
            )
            self._days[ordinal] = [
                (_rank_of_row(row.precision, row.wall), row.position - first) for row in rows
            ]
        return self._days[ordinal]

    def _make_room(self, ordinal: int, day: date) -> None:
        """Spread a day's memories evenly; whoever indexes them follows `moved`."""
        self.before_moving()
        taken = self._of_day(ordinal)
        if len(taken) >= SLOTS - 1:
            raise DayFull(day)
        step = SLOTS // (len(taken) + 1)
        first = ordinal << SLOT_BITS
        spread = [(rank, index * step) for index, (rank, _) in enumerate(taken)]
        pairs = [(old, new) for (_, old), (_, new) in zip(taken, spread, strict=True)]
        # Through negative positions first, so that no two memories meet on the way.
        for old, new in pairs:
            self._move(first + old, -(first + new))
        for _, new in pairs:
            self._move(-(first + new), first + new)
        self._days[ordinal] = spread
        self.moved.update({first + old: first + new for old, new in pairs if old != new})

    def _move(self, old: int, new: int) -> None:
        self._connection.execute(
            update(entry).where(entry.c.position == old).values(position=new)
        )


def _after_equals(taken: list[tuple[Rank, int]], rank: Rank) -> int:
    """Find where a rank goes: after all that are not greater."""
    index = len(taken)
    while index and taken[index - 1][0] > rank:
        index -= 1
    return index
