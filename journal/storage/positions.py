"""Give each memory its place in the order: day, then vague before exact, wall time, sequence.

A position is `day ordinal << 12 | slot`. It is chronological and small, so newest-first pages of
the table and of both indexes stream without a sort (docs/decisions/0002).
"""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Integer, bindparam, select, type_coerce, update

from journal.domain.errors import DayFull
from journal.domain.moment import Moment, Precision
from journal.storage.parts import in_parts
from journal.storage.tables import day_count, entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SLOT_BITS = 12
SLOTS = 1 << SLOT_BITS
_DAY_ONLY = 256
_TIMED = 1024
_MINUTE = 2
_LIFTED = 1 << 48
VAGUE, DATED, TIMED = 0, 1, 2


def first_position(day: date) -> int:
    """Give the lowest position of a day."""
    return day.toordinal() << SLOT_BITS


def past_day(day: date) -> int:
    """Give the position just above the highest of a day."""
    return (day.toordinal() + 1) << SLOT_BITS


def day_of_position(position: int) -> date:
    """Give the day that a position lies in; the nearest there is for one beyond all days."""
    ordinal = position >> SLOT_BITS
    return date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))


@dataclass(frozen=True, slots=True, order=True)
class Rank:
    """Where a memory stands among those of its day: class (vague, dated, timed), wall time."""

    kind: int
    wall: str


def rank_of(moment: Moment) -> Rank:
    """Give the rank of a moment within its day."""
    if moment.time is not None:
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

    def look_ahead(self, days: "Iterable[date]") -> None:
        """Look at many days at once; one by one they are two fifths of an import."""
        fresh = sorted({one for one in days if one.toordinal() not in self._days})
        self._days.update((one.toordinal(), []) for one in fresh)
        first = type_coerce(day_count.c.day, Integer).op("<<")(SLOT_BITS)
        rows = (
            select(entry.c.position, entry.c.precision, entry.c.wall)
            .join(day_count, entry.c.position.between(first, first + SLOTS - 1))
            .order_by(entry.c.position)
        )
        for part in in_parts(fresh):
            for row in self._connection.execute(rows.where(day_count.c.day.in_(part))):
                ordinal = row.position >> SLOT_BITS
                slot = row.position - (ordinal << SLOT_BITS)
                self._days[ordinal].append((_rank_of_row(row.precision, row.wall), slot))

    def take(self, moment: Moment) -> int:
        """Give a free position for a new memory, after those of the same rank.

        Raises:
            DayFull: The day holds as many memories as it has slots.
        """
        ordinal = moment.start.toordinal()
        taken = self._of_day(ordinal)
        rank = rank_of(moment)
        index = _after_equals(taken, rank)
        low = taken[index - 1][1] if index else -1
        high = taken[index][1] if index < len(taken) else SLOTS
        slot = min(max(_wanted_slot(rank), low + 1), high - 1)
        if slot <= low:
            self._make_room(ordinal, index)
            return self.take(moment)
        taken.insert(index, (rank, slot))
        return (ordinal << SLOT_BITS) | slot

    def leave(self, position: int) -> int:
        """Lift a memory off its place, so that others may take it; give where it is meanwhile."""
        ordinal, slot = divmod(position, SLOTS)
        day = self._of_day(ordinal)
        day[:] = [taken for taken in day if taken[1] != slot]
        lifted = position - _LIFTED
        self._move([(position, lifted)])
        return lifted

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

    def _make_room(self, ordinal: int, index: int) -> None:
        """Spread a day's memories, with most room where the next one goes.

        Half of the free slots stay together there: memories that keep coming in at one place
        (an import of one long day) move the others a dozen times, and not at every fourth.
        Whoever indexes them follows `moved`.

        Raises:
            DayFull: There is no free slot.
        """
        self.before_moving()
        taken = self._of_day(ordinal)
        if len(taken) >= SLOTS:
            raise DayFull(date.fromordinal(ordinal))
        room = max(1, (SLOTS - len(taken)) // 2)
        step = (SLOTS - room) // len(taken)
        slots = [at * step + (room if at >= index else 0) for at in range(len(taken))]
        first = ordinal << SLOT_BITS
        pairs = [
            (first + old, first + new)
            for (_, old), new in zip(taken, slots, strict=True)
            if old != new
        ]
        # Through negative positions first, so that no two memories meet on the way.
        self._move([(old, -new) for old, new in pairs])
        self._move([(-new, new) for _, new in pairs])
        self._days[ordinal] = [(rank, new) for (rank, _), new in zip(taken, slots, strict=True)]
        self.moved.update(pairs)

    def _move(self, pairs: list[tuple[int, int]]) -> None:
        self._connection.execute(
            update(entry)
            .where(entry.c.position == bindparam("old"))
            .values(position=bindparam("new")),
            [{"old": old, "new": new} for old, new in pairs],
        )


def _after_equals(taken: list[tuple[Rank, int]], rank: Rank) -> int:
    """Find where a rank goes: after all that are not greater."""
    index = len(taken)
    while index and taken[index - 1][0] > rank:
        index -= 1
    return index
