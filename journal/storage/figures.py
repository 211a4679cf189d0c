"""Count days, words, hours and names over columns of time, by what is kept counted already.

No memory is read: days have their counts, hours an index of their own, and a name its links. What
is put away is found by an index that holds nothing else, and taken off.
"""

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    TableValuedAlias,
    and_,
    bindparam,
    func,
    literal_column,
    select,
    true,
    type_coerce,
)

from journal.domain.figures import NameFigures, Span
from journal.domain.names import NameKind
from journal.storage import gate
from journal.storage.positions import SLOT_BITS
from journal.storage.tables import day_count, entry, link, name

_HOURS = 24
_HOUR: ColumnElement[str] = literal_column("substr(wall, 1, 2)")
"""As the index has it."""
_DAY = type_coerce(day_count.c.day, Integer)
HiddenLink = tuple[int, int]
"""A name, and the position of a memory of it that does not show."""
_Rule = Callable[[], ColumnElement[bool]]


def reach(connection: Connection) -> tuple[date, date] | None:
    """Give the first and the last day written; None in an empty journal."""
    days = select(day_count.c.day).where(gate.day_was_written()).limit(1)
    first = connection.execute(days.order_by(day_count.c.day)).scalar()
    last = connection.execute(days.order_by(day_count.c.day.desc())).scalar()
    return None if first is None or last is None else (first, last)


def days_written(connection: Connection, span: Span) -> tuple[date, ...]:
    """Give each day written, oldest first."""
    inside = day_count.c.day.between(span.first, span.last)
    days = select(day_count.c.day).where(inside, gate.day_was_written())
    return tuple(connection.execute(days.order_by(day_count.c.day)).scalars())


def count_written(connection: Connection, span: Span) -> tuple[int, ...]:
    """Count the days written in each column."""
    columns = _columns(span, 0)
    rows = connection.execute(
        select(columns.c.key, func.count().label("days"))
        .join_from(columns, day_count, _within(_DAY, columns))
        .where(gate.day_was_written())
        .group_by(columns.c.key)
    )
    return _spread(span.columns, {row.key: row.days for row in rows})


def count_memories(
    connection: Connection, span: Span
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Count the visible memories of each column, and their words."""
    columns = _columns(span, 0)
    rows = connection.execute(
        select(columns.c.key, func.sum(day_count.c.shown), func.sum(day_count.c.words))
        .join_from(columns, day_count, _within(_DAY, columns))
        .where(gate.day_shows())
        .group_by(columns.c.key)
    ).all()
    memories = _spread(span.columns, {key: count for key, count, _ in rows})
    return memories, _spread(span.columns, {key: words for key, _, words in rows})


def count_hours(connection: Connection, span: Span) -> tuple[int, ...]:
    """Count the visible memories that begin in each hour of the day, midnight first."""
    edges = span.edges
    bounds = {"first": edges[0] << SLOT_BITS, "past": edges[-1] << SLOT_BITS}
    return tuple(connection.execute(_hours(gate.entry_shows), bounds).one())


@cache
def _hours(shows: _Rule) -> Select[Any]:
    """Build the statement once for each rule of what shows: a count within the index an hour."""
    inside = and_(
        entry.c.position >= bindparam("first"), entry.c.position < bindparam("past")
    )
    each = select(func.count()).select_from(entry).where(shows(), inside)
    return select(
        *(
            each.where(literal_column(f"'{hour:02}'") == _HOUR).scalar_subquery()
            for hour in range(_HOURS)
        )
    )


def count_names(
    connection: Connection, kind: NameKind, span: Span, hidden: Sequence[HiddenLink], limit: int
) -> tuple[NameFigures, ...]:
    """Count the visible memories of the names that stand in the most of them, column by column.

    Args:
        connection: An open transaction.
        kind: People or places.
        span: The columns.
        hidden: What `hidden_links` gave for the span.
        limit: How many names.
    """
    spelled = _shown_names(connection, kind)
    whole = Span(span.start, 1, span.columns * span.months)
    totals = _count_links(connection, whole, list(spelled), hidden)
    named = (row for row in spelled if totals[row, 0] > 0)
    ranked = sorted(named, key=lambda row: (-totals[row, 0], spelled[row]))[:limit]
    counts = _count_links(connection, span, ranked, hidden)
    return tuple(
        NameFigures(spelled[row], tuple(counts[row, one] for one in range(span.columns)))
        for row in ranked
    )


def hidden_links(connection: Connection, span: Span) -> tuple[HiddenLink, ...]:
    """Give the links of those memories of a span that do not show, as (name, position)."""
    edges = span.edges
    inside = and_(
        entry.c.position >= edges[0] << SLOT_BITS, entry.c.position < edges[-1] << SLOT_BITS
    )
    away = select(entry.c.position).where(~gate.entry_shows(), inside)
    positions = list(connection.execute(away).scalars())
    if not positions:
        return ()
    away_at = _listed(positions)
    links = select(link.c.name, link.c.position).join_from(
        away_at, link, link.c.position == away_at.c.value
    )
    return tuple((row, position) for row, position in connection.execute(links))


def _shown_names(connection: Connection, kind: NameKind) -> dict[int, str]:
    shown = select(name.c.id, name.c.name).where(name.c.kind == kind.value, gate.name_shows())
    return {row.id: row.name for row in connection.execute(shown)}


def _count_links(
    connection: Connection, span: Span, rows: Sequence[int], hidden: Sequence[HiddenLink]
) -> Counter[tuple[int, int]]:
    """Count the visible memories of some names by (name, column)."""
    columns, wanted = _columns(span, SLOT_BITS), _listed(rows)
    linked = (
        select(func.count())
        .select_from(link)
        .where(link.c.name == wanted.c.value, _within(link.c.position, columns))
        .correlate(wanted, columns)
        .scalar_subquery()
    )
    each = select(wanted.c.value, columns.c.key, linked).join_from(wanted, columns, true())
    counted = Counter({(row, key): count for row, key, count in connection.execute(each)})
    edges = [one << SLOT_BITS for one in span.edges]
    known = frozenset(rows)
    counted.subtract(
        (row, bisect_right(edges, position) - 1) for row, position in hidden if row in known
    )
    return counted


def _columns(span: Span, shift: int) -> TableValuedAlias:
    """Give the columns of a span as a table: `key` numbers them, `value` holds their ends."""
    bounds = json.dumps([[one << shift, past << shift] for one, past in pairwise(span.edges)])
    return func.json_each(bounds).table_valued("key", "value", name="span")


def _listed(numbers: Sequence[int]) -> TableValuedAlias:
    return func.json_each(json.dumps(list(numbers))).table_valued("value", name="listed")


def _within(at: ColumnElement[int], columns: TableValuedAlias) -> ColumnElement[bool]:
    first, past = (
        func.json_extract(columns.c.value, literal_column(f"'$[{end}]'")) for end in (0, 1)
    )
    return and_(at >= first, at < past)


def _spread(columns: int, found: dict[int, int]) -> tuple[int, ...]:
    return tuple(found.get(one, 0) for one in range(columns))
