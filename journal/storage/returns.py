"""Days of return, the anniversaries to keep clear of, and the wait before something opens."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, FromClause, Select, select, update

from journal.domain.errors import UnknownErasure
from journal.domain.ids import EntryId, ErasureId
from journal.domain.returning import Anniversary
from journal.domain.spans import Precision
from journal.storage import gate
from journal.storage.parts import in_parts
from journal.storage.tables import blanked, entry, erasure, marked_day, member

_STANDS = erasure.c.ended_at.is_(None)
_KNOWN_TO_THE_DAY = entry.c.precision.in_([Precision.DAY.value, Precision.TIME.value])


class Due(NamedTuple):
    """A standing erasure whose day of return has come."""

    row: int
    uid: ErasureId
    number: int
    on: date
    return_on: date


def due(connection: Connection, today: date) -> list[Due]:
    """Give the erasures whose day of return has come: that which is due for longest first."""
    found = connection.execute(
        select(
            erasure.c.id, erasure.c.uid, erasure.c.number, erasure.c.made_on, erasure.c.return_on
        )
        .where(_STANDS, erasure.c.return_on <= today)
        .order_by(erasure.c.return_on, erasure.c.made_at, erasure.c.number)
    )
    return [
        Due(one.id, ErasureId(one.uid), one.number, one.made_on, one.return_on) for one in found
    ]


def marked_days(connection: Connection) -> tuple[Anniversary, ...]:
    """Give all days that the person marked as hard, whoever they are about."""
    rows = connection.execute(
        select(marked_day.c.month, marked_day.c.day, marked_day.c.within).distinct()
    )
    return tuple(Anniversary(one.month, one.day, one.within) for one in rows)


def days_of(connection: Connection, one: Due) -> tuple[Anniversary, ...]:
    """Give the anniversaries of an erasure: of its making, of its first day and of its last.

    What was taken back from it since counts still; what is known to no single day has none.
    """
    ends = [
        day
        for table in (member, blanked)
        for latest in (False, True)
        if (day := _end_of(connection, table, one.row, latest=latest)) is not None
    ]
    span = (min(ends), max(ends)) if ends else ()
    return tuple(Anniversary.of(day) for day in (one.on, *span))


def _end_of(
    connection: Connection, table: FromClause, row: int, *, latest: bool
) -> date | None:
    # The order of the journal is that of its days: the first that knows its day is enough.
    held: Select[Any] = select(entry.c.day).join(table, table.c.position == entry.c.position)
    order = table.c.position.desc() if latest else table.c.position
    mine = held.where(table.c.erasure == row, _KNOWN_TO_THE_DAY).order_by(order).limit(1)
    day: date | None = connection.execute(mine).scalar()
    return day


def first_and_last(connection: Connection, ids: Sequence[EntryId]) -> tuple[Anniversary, ...]:
    """Give the anniversaries of the first and last day of memories that can be seen."""
    days: set[date] = set()
    for part in in_parts(ids):
        shown = select(entry.c.day).where(
            entry.c.id.in_(part), gate.entry_shows(), _KNOWN_TO_THE_DAY
        )
        days.update(connection.execute(shown).scalars())
    return tuple(Anniversary.of(day) for day in _ends(days))


def _ends(days: Iterable[date]) -> tuple[date, ...]:
    inner = sorted(days)
    return (inner[0], inner[-1]) if inner else ()


def return_on(connection: Connection, row: int, day: date | None) -> date | None:
    """Let an erasure be offered on a day, or never by itself; give the day it had."""
    mine = erasure.c.id == row
    before: date | None = connection.execute(
        select(erasure.c.return_on).where(mine)
    ).scalar_one()
    connection.execute(update(erasure).where(mine).values(return_on=day))
    return before


def read(connection: Connection, number: int, today: date) -> bool:
    """Let a letter that has come by today not come again; tell whether there was one."""
    return put_off(connection, number, today, None)


def put_off(connection: Connection, number: int, today: date, until: date | None) -> bool:
    """Let a letter that has come by today come again on another day; tell whether it had."""
    come = update(erasure).where(
        erasure.c.number == number, _STANDS, erasure.c.return_on <= today
    )
    return connection.execute(come.values(return_on=until)).rowcount > 0


def wait_of(connection: Connection, number: int) -> tuple[int, date | None, datetime | None]:
    """Give for how many days to wait, until when somebody waits now, and when it was opened.

    Raises:
        UnknownErasure: No erasure of this number stands.
    """
    row = connection.execute(
        select(erasure.c.wait_days, erasure.c.wait_until, erasure.c.opened_at).where(
            erasure.c.number == number, _STANDS
        )
    ).one_or_none()
    if row is None:
        raise UnknownErasure(number)
    return row.wait_days, row.wait_until, row.opened_at


def wait(connection: Connection, number: int, until: date) -> None:
    """Write down that somebody waits until a day."""
    mine = update(erasure).where(erasure.c.number == number, _STANDS)
    connection.execute(mine.values(wait_until=until))
