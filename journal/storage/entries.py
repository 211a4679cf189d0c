"""Read visible memories: one, a stretch of the timeline, the neighbours, the days."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, func, select

from journal.domain.entry import Entry, Row
from journal.domain.errors import AmbiguousId, UnknownEntry
from journal.domain.ids import EntryId, parse_prefix
from journal.domain.moment import Precision
from journal.domain.timeline import DayCount, MonthCount, Totals
from journal.storage import gate
from journal.storage.positions import SLOT_BITS, first_position, past_day
from journal.storage.rows import LIST_COLUMNS, bytes_range, list_rows, whole_entries
from journal.storage.tables import day_count, entry

_SHOWN = "INDEXED BY entry_shown"


def _shown(*columns: Any) -> Select[Any]:
    """Select visible memories; by their own index, so that what is put away costs nothing."""
    return select(*columns).where(gate.entry_shows())


def by_id(connection: Connection, entry_id: EntryId) -> Entry:
    """Give one visible memory.

    Raises:
        UnknownEntry: There is none, or it is erased: both answer alike.
    """
    found = whole_entries(connection, connection.execute(_shown(entry).where(entry.c.id == entry_id)))
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
    rows = connection.execute(_shown(entry.c.id, entry.c.position).where(entry.c.id.in_(ids)))
    return {EntryId(row.id): row.position for row in rows}


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
    return _shown(*LIST_COLUMNS).with_hint(entry, _SHOWN, "sqlite")


def at_positions(connection: Connection, positions: list[int]) -> dict[int, Row]:
    """Give the visible memories among those at `positions`."""
    found = connection.execute(_shown(*LIST_COLUMNS).where(entry.c.position.in_(positions)))
    return {row.position: row for row in list_rows(connection, found)}


def with_texts(connection: Connection, positions: list[int]) -> dict[int, tuple[Row, str]]:
    """Give the visible memories among those at `positions`, each with its whole text."""
    statement = _shown(*LIST_COLUMNS, entry.c.text).where(entry.c.position.in_(positions))
    found = connection.execute(statement).all()
    rows = list_rows(connection, found)
    return {row.position: (row, one.text) for row, one in zip(rows, found, strict=True)}


def whole_between(
    connection: Connection, after: date | None, before: date | None, limit: int
) -> tuple[Entry, ...]:
    """Give whole visible memories from a day on and before a day, newest first."""
    statement = _bounded(_shown(entry), after, before)
    rows = connection.execute(statement.order_by(entry.c.position.desc()).limit(limit))
    return whole_entries(connection, rows)


def walk(connection: Connection, after: int, limit: int) -> tuple[Entry, ...]:
    """Give whole visible memories above a position, oldest first."""
    statement = _shown(entry).where(entry.c.position > after).order_by(entry.c.position)
    return whole_entries(connection, connection.execute(statement.limit(limit)))


def count_between(connection: Connection, after: date | None, before: date | None) -> int:
    """Count visible memories from a day on and before a day."""
    return int(connection.execute(
        _bounded(_shown(func.count()).select_from(entry), after, before)
    ).scalar_one())


def _bounded(statement: Select[Any], after: date | None, before: date | None) -> Select[Any]:
    # A vague date counts when any part of it lies within.
    if after is not None:
        statement = statement.where(entry.c.last_day >= after)
    if before is not None:
        statement = statement.where(entry.c.position < first_position(before))
    return statement


def whole_at(connection: Connection, positions: list[int]) -> dict[int, Entry]:
    """Give the whole visible memories among those at `positions`."""
    found = connection.execute(_shown(entry).where(entry.c.position.in_(positions)))
    return {one.position: one for one in whole_entries(connection, found)}


def newest_of_day(connection: Connection, day: date) -> Entry | None:
    """Give the newest visible memory that happened on a day known exactly."""
    exact = (Precision.DAY.value, Precision.TIME.value)
    statement = _shown(entry).where(
        entry.c.position >= first_position(day),
        entry.c.position < past_day(day),
        entry.c.precision.in_(exact),
    )
    rows = connection.execute(statement.order_by(entry.c.position.desc()).limit(1))
    found = whole_entries(connection, rows)
    return found[0] if found else None


def on_days(connection: Connection, days: list[date]) -> tuple[Row, ...]:
    """Give the visible, not quiet memories that happened exactly on some days, newest first."""
    exact = (Precision.DAY.value, Precision.TIME.value)
    held = connection.execute(
        select(day_count.c.day).where(day_count.c.day.in_(days), gate.day_shows())
    ).scalars()
    rows: list[Row] = []
    for day in sorted(held, reverse=True):
        statement = _shown(*LIST_COLUMNS).where(
            entry.c.position >= first_position(day),
            entry.c.position < past_day(day),
            entry.c.precision.in_(exact),
            entry.c.quiet == 0,
        )
        rows += list_rows(
            connection, connection.execute(statement.order_by(entry.c.position.desc()))
        )
    return tuple(rows)


def gap_days(connection: Connection, first: date, last: date) -> list[tuple[date, int]]:
    """Give the days with a gap from `first` to `last`, newest first, with what else they hold."""
    rows = connection.execute(
        select(day_count.c.day, day_count.c.shown)
        .where(day_count.c.gap > 0, day_count.c.day.between(first, last))
        .order_by(day_count.c.day.desc())
    )
    return [(row.day, row.shown) for row in rows]


def day_counts(connection: Connection, first: date, last: date) -> tuple[DayCount, ...]:
    """Give what the days from `first` to `last` hold, oldest first; empty days are left out."""
    rows = connection.execute(
        select(day_count)
        .where(day_count.c.day.between(first, last))
        .order_by(day_count.c.day)
    )
    return tuple(DayCount(row.day, row.shown, row.words, row.gap > 0) for row in rows)


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
            gate.day_shows(), day_count.c.day > date.fromordinal(max(1, day))
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
