"""Read the memories of a name, newest first, by stretches: cost does not grow with the journal."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, func, select

from journal.domain.entry import Row
from journal.domain.names import NameKind
from journal.domain.naming import Manner
from journal.domain.timeline import MonthCount
from journal.storage import gate, names_rows
from journal.storage.names_pages import passing, shown_links
from journal.storage.positions import SLOT_BITS
from journal.storage.rows import LIST_COLUMNS, list_rows
from journal.storage.tables import entry, link


def wanted(connection: Connection, kind: NameKind, words: str, manner: Manner) -> Select[Any]:
    """Select the positions of a visible name's memories, each once.

    Raises:
        UnknownName: There is none, or it is erased: both answer alike.
    """
    ids = [row.id for row in names_rows.shown_called(connection, kind, words)]
    found = shown_links(ids, link.c.position).distinct()
    about = shown_links(ids, link.c.position).where(~passing())
    if manner is Manner.ABOUT:
        return found.where(~passing())
    return found.where(link.c.position.not_in(about)) if manner is Manner.PASSING else found


def newest_below(
    connection: Connection, mine: Select[Any], position: int | None, limit: int
) -> tuple[Row, ...]:
    """Give up to `limit` of the memories older than a position, newest first."""
    found = mine.order_by(link.c.position.desc()).limit(limit)
    if position is not None:
        found = found.where(link.c.position < position)
    return _rows(connection, list(connection.execute(found).scalars()))


def oldest_above(
    connection: Connection, mine: Select[Any], position: int, limit: int
) -> tuple[Row, ...]:
    """Give up to `limit` of the memories newer than a position, newest first."""
    found = mine.where(link.c.position > position).order_by(link.c.position).limit(limit)
    return _rows(connection, list(connection.execute(found).scalars())[::-1])


def position_at(connection: Connection, mine: Select[Any], offset: int) -> int | None:
    """Give the position of the `offset`-th newest of them, counted from 0."""
    found = mine.order_by(link.c.position.desc()).limit(1).offset(offset)
    return connection.execute(found).scalar()


def newer_than(connection: Connection, mine: Select[Any], position: int) -> int:
    """Count those newer than a position."""
    newer = mine.where(link.c.position > position).subquery()
    return int(connection.execute(select(func.count()).select_from(newer)).scalar_one())


def months(connection: Connection, mine: Select[Any]) -> tuple[MonthCount, ...]:
    """Give every month that holds one of them, newest first."""
    found = mine.subquery()
    day = found.c.position.op(">>")(SLOT_BITS)
    counted: Counter[tuple[int, int]] = Counter()
    for ordinal, number in connection.execute(select(day, func.count()).group_by(day)):
        one = date.fromordinal(ordinal)
        counted[one.year, one.month] += number
    newest_first = sorted(counted, reverse=True)
    return tuple(MonthCount(year, month, counted[year, month]) for year, month in newest_first)


def _rows(connection: Connection, positions: Sequence[int]) -> tuple[Row, ...]:
    rows = select(*LIST_COLUMNS).where(entry.c.position.in_(positions), gate.entry_shows())
    return list_rows(connection, connection.execute(rows.order_by(entry.c.position.desc())))
