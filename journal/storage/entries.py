"""Read visible memories: one, a stretch of the timeline, the neighbours, the days."""

from collections.abc import Callable, Collection, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Integer,
    Select,
    Table,
    and_,
    bindparam,
    func,
    or_,
    select,
    text,
    type_coerce,
)

from journal.domain.entry import Entry, Row
from journal.domain.errors import AmbiguousId, UnknownEntry
from journal.domain.ids import EntryId, parse_prefix
from journal.domain.moment import Precision
from journal.domain.timeline import DayCount, MonthCount, Totals
from journal.storage import blanks, gate
from journal.storage.blanks import NO_GAPS
from journal.storage.parts import in_parts, one_value
from journal.storage.positions import SLOT_BITS, first_position, past_day
from journal.storage.rows import LIST_COLUMNS, bytes_range, list_rows, whole_entries
from journal.storage.tables import day_count, entry

_SHOWN = "INDEXED BY entry_shown"
_EXACT = (Precision.DAY.value, Precision.TIME.value)
_GAP_ENDS = """WITH edge AS (
    SELECT value AS top, lead(value) OVER (ORDER BY value DESC) AS foot FROM json_each(:edges))
  SELECT day FROM day_count WHERE {gapes} AND day IN (SELECT top FROM edge)
  UNION SELECT (SELECT max(day) FROM day_count WHERE {gapes} AND day < top AND day > foot)
    FROM edge
  UNION SELECT (SELECT min(day) FROM day_count WHERE {gapes} AND day < top AND day > foot)
    FROM edge
  ORDER BY 1 DESC"""
_Selected = Table | ColumnElement[Any]


def _shown(*columns: _Selected) -> Select[Any]:
    """Select visible memories."""
    return select(*columns).where(gate.entry_shows())


def by_id(connection: Connection, entry_id: EntryId) -> Entry:
    """Give one visible memory.

    Raises:
        UnknownEntry: There is none, or it is erased: both answer alike.
    """
    rows = connection.execute(_shown(entry).where(entry.c.id == entry_id))
    found = whole_entries(connection, rows)
    if not found:
        raise UnknownEntry(str(entry_id))
    return found[0]


def by_prefix(connection: Connection, wanted: str) -> Entry:
    """Give the visible memory whose id is `wanted`, or begins with it.

    Raises:
        UnknownEntry: None does, or `wanted` is no id.
        AmbiguousId: More than one does.
    """
    bounds = parse_prefix(wanted)
    if bounds is None:
        raise UnknownEntry(wanted)
    low, high = bytes_range(*bounds)
    statement = _shown(entry).where(entry.c.id >= low, entry.c.id <= high).limit(2)
    found = whole_entries(connection, connection.execute(statement))
    if not found:
        raise UnknownEntry(wanted)
    if len(found) > 1:
        raise AmbiguousId(wanted)
    return found[0]


def positions_of(connection: Connection, ids: tuple[EntryId, ...]) -> dict[EntryId, int]:
    """Give the positions of those memories that are visible."""
    columns = _shown(entry.c.id, entry.c.position)
    return {
        EntryId(row.id): row.position
        for part in in_parts(ids)
        for row in connection.execute(columns.where(entry.c.id.in_(part)))
    }


def flags_among(
    connection: Connection, ids: Sequence[EntryId], flag: str
) -> dict[EntryId, bool]:
    """Tell of each visible memory among some whether a flag of it stands, in their order."""
    columns = _shown(entry.c.id, entry.c[flag].label("stands"))
    flags = {
        EntryId(row.id): bool(row.stands)
        for part in in_parts(tuple(dict.fromkeys(ids)))
        for row in connection.execute(columns.where(entry.c.id.in_(part)))
    }
    return {one: flags[one] for one in ids if one in flags}


def listed(connection: Connection, ids: Sequence[EntryId]) -> dict[EntryId, Row]:
    """Give list rows of those memories that are visible."""
    columns = _shown(*LIST_COLUMNS)
    found = [
        row
        for part in in_parts(tuple(ids))
        for row in connection.execute(columns.where(entry.c.id.in_(part)))
    ]
    return {row.id: row for row in list_rows(connection, found)}


def newest_below(connection: Connection, position: int | None, limit: int) -> tuple[Row, ...]:
    """Give up to `limit` visible memories older than a position, newest first."""
    statement = _listed().order_by(entry.c.position.desc()).limit(limit)
    if position is not None:
        statement = statement.where(entry.c.position < position)
    return list_rows(connection, connection.execute(statement))


def oldest_above(connection: Connection, position: int, limit: int) -> tuple[Row, ...]:
    """Give up to `limit` visible memories newer than a position, oldest first."""
    statement = _listed().where(entry.c.position > position).order_by(entry.c.position)
    return list_rows(connection, connection.execute(statement.limit(limit)))


def _listed() -> Select[Any]:
    # By the index of visible ones, so that what is put away costs nothing.
    return _shown(*LIST_COLUMNS).with_hint(entry, _SHOWN, "sqlite")


def with_texts(connection: Connection, positions: list[int]) -> dict[int, tuple[Row, str]]:
    """Give the visible memories among those at `positions`, each with its whole text."""
    statement = _texts_at(gate.entry_shows)
    found = [
        row
        for part in in_parts(positions)
        for row in connection.execute(statement, {"positions": list(part)})
    ]
    rows = list_rows(connection, found)
    gaps = blanks.of(connection, [row.position for row in rows])
    return {
        row.position: (row, gaps.get(row.position, NO_GAPS).read(one.text))
        for row, one in zip(rows, found, strict=True)
    }


@cache
def _texts_at(_shows: Callable[[], ColumnElement[bool]]) -> Select[Any]:
    """Build the statement once for each rule of what shows."""
    wanted: BindParameter[list[int]] = bindparam("positions", expanding=True)
    return _shown(*LIST_COLUMNS, entry.c.text).where(entry.c.position.in_(wanted))


def whole_between(
    connection: Connection, after: date | None, before: date | None, limit: int
) -> tuple[Entry, ...]:
    """Give whole visible memories from a day on and before a day, newest first.

    A vague date counts when any part of it lies within: such memories stand last, since they
    begin before the first day.
    """
    newest = _shown(entry).with_hint(entry, _SHOWN, "sqlite").order_by(entry.c.position.desc())
    if before is not None:
        newest = newest.where(entry.c.position < first_position(before))
    if after is not None:
        newest = newest.where(entry.c.position >= first_position(after))
    rows = list(connection.execute(newest.limit(limit)))
    if after is not None and len(rows) < limit:
        reaching = _shown(entry).where(_reaches(after, before)).order_by(entry.c.position.desc())
        rows += connection.execute(reaching.limit(limit - len(rows)))
    return whole_entries(connection, rows)


def walk(connection: Connection, after: int, limit: int) -> tuple[Entry, ...]:
    """Give whole visible memories above a position, oldest first."""
    statement = _shown(entry).where(entry.c.position > after).order_by(entry.c.position)
    return whole_entries(connection, connection.execute(statement.limit(limit)))


def count_between(connection: Connection, after: date | None, before: date | None) -> int:
    """Count visible memories from a day on and before a day; costs days, not memories."""
    days = select(func.coalesce(func.sum(day_count.c.shown), 0)).where(gate.day_shows())
    if before is not None:
        days = days.where(day_count.c.day < before)
    if after is None:
        return int(connection.execute(days).scalar_one())
    found = connection.execute(days.where(day_count.c.day >= after)).scalar_one()
    reaching = _shown(func.count()).select_from(entry).where(_reaches(after, before))
    return int(found) + int(connection.execute(reaching).scalar_one())


def _reaches(after: date, before: date | None) -> ColumnElement[bool]:
    """Tell whether a vague date begins before a day, and before another, and reaches the first."""
    start = after if before is None else min(after, before)
    return and_(
        entry.c.last_day > entry.c.day, entry.c.last_day >= after, entry.c.day < start
    )


def whole_at(connection: Connection, positions: list[int]) -> dict[int, Entry]:
    """Give the whole visible memories among those at `positions`."""
    return {
        one.position: one
        for part in in_parts(positions)
        for one in whole_entries(
            connection, connection.execute(_shown(entry).where(entry.c.position.in_(part)))
        )
    }


def newest_of_day(connection: Connection, day: date) -> Entry | None:
    """Give the newest visible memory that happened on a day known exactly."""
    statement = _shown(entry).where(
        entry.c.position >= first_position(day),
        entry.c.position < past_day(day),
        entry.c.precision.in_(_EXACT),
    )
    rows = connection.execute(statement.order_by(entry.c.position.desc()).limit(1))
    found = whole_entries(connection, rows)
    return found[0] if found else None


def oldest_of_day(connection: Connection, day: date, limit: int) -> tuple[Row, ...]:
    """Give the first visible memories that stand on a day, oldest first."""
    statement = _shown(*LIST_COLUMNS).where(
        entry.c.position >= first_position(day), entry.c.position < past_day(day)
    )
    rows = connection.execute(statement.order_by(entry.c.position).limit(limit))
    return list_rows(connection, rows)


def gap_days(connection: Connection, first: date, last: date, limit: int) -> Sequence[date]:
    """Give the newest days with a gap from `first` to `last`, newest first."""
    rows = connection.execute(
        select(day_count.c.day)
        .where(gate.gap_shows(), day_count.c.day.between(first, last))
        .order_by(day_count.c.day.desc())
        .limit(limit)
    )
    return rows.scalars().all()


def gap_ends(connection: Connection, days: Collection[date]) -> list[date]:
    """Give what of the days with a gap stands at an end of a stretch, newest first.

    Args:
        connection: The unit of work's connection.
        days: Those that part the stretches; of themselves all that have a gap are given.
    """
    gapes = str(gate.gap_shows().compile(compile_kwargs={"literal_binds": True}))
    statement = text(_GAP_ENDS.format(gapes=gapes))
    edges = {"edges": one_value(one.toordinal() for one in days)}
    found = connection.execute(statement, edges).scalars().all()
    return [date.fromordinal(one) for one in found if one is not None]


def day_counts(connection: Connection, first: date, last: date) -> tuple[DayCount, ...]:
    """Give what the days from `first` to `last` hold, oldest first; empty days are left out."""
    rows = connection.execute(
        select(day_count, gate.gap_shows().label("gapes"))
        .where(day_count.c.day.between(first, last), or_(gate.day_shows(), gate.gap_shows()))
        .order_by(day_count.c.day)
    )
    return tuple(DayCount(row.day, row.shown, row.words, bool(row.gapes)) for row in rows)


def months(connection: Connection) -> tuple[MonthCount, ...]:
    """Give the visible memories of every month that has some, newest first."""
    counts: dict[tuple[int, int], int] = {}
    rows = connection.execute(
        select(day_count.c.day, day_count.c.shown)
        .where(gate.day_shows())
        .order_by(day_count.c.day.desc())
    )
    for row in rows:
        month = (row.day.year, row.day.month)
        counts[month] = counts.get(month, 0) + row.shown
    return tuple(MonthCount(year, month, count) for (year, month), count in counts.items())


def totals(connection: Connection) -> Totals:
    """Give how much the journal visibly holds."""
    row = connection.execute(
        select(
            func.coalesce(func.sum(day_count.c.shown), 0).label("memories"),
            func.min(day_count.c.day).label("first"),
            func.max(day_count.c.day).label("last"),
        ).where(gate.day_shows())
    ).one()
    return Totals(row.memories, row.first, row.last)


def newer_than(connection: Connection, position: int) -> int:
    """Count the visible memories newer than a position; costs days, not memories."""
    day = position >> SLOT_BITS
    later = connection.execute(
        select(func.coalesce(func.sum(day_count.c.shown), 0)).where(
            gate.day_shows(), type_coerce(day_count.c.day, Integer) > day
        )
    ).scalar_one()
    same = connection.execute(
        _shown(func.count())
        .select_from(entry)
        .where(entry.c.position > position, entry.c.position < (day + 1) << SLOT_BITS)
    ).scalar_one()
    return int(later) + int(same)


def position_at(connection: Connection, offset: int) -> int | None:
    """Give the position of the `offset`-th newest visible memory, counted from 0."""
    passed = 0
    rows = connection.execute(
        select(day_count.c.day, day_count.c.shown)
        .where(gate.day_shows())
        .order_by(day_count.c.day.desc())
    )
    for row in rows:
        if passed + row.shown > offset:
            found: int = connection.execute(
                _shown(entry.c.position)
                .where(
                    entry.c.position >= first_position(row.day),
                    entry.c.position < past_day(row.day),
                )
                .order_by(entry.c.position.desc())
                .offset(offset - passed)
                .limit(1)
            ).scalar_one()
            return found
        passed += row.shown
    return None
