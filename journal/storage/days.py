"""Read the memories of single days, a few of each: what a calendar shows of them."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Integer,
    Select,
    bindparam,
    select,
    type_coerce,
    union_all,
)

from journal.domain.entry import Row
from journal.storage import gate, resurfacing
from journal.storage.positions import SLOT_BITS, first_position, past_day
from journal.storage.rows import LIST_COLUMNS, list_rows
from journal.storage.tables import attachment, day_count, entry, entry_attachment

_Rule = Callable[[], ColumnElement[bool]]


def first_of(
    connection: Connection,
    days: Sequence[date],
    each: int,
    *,
    spared: Sequence[int] | None = None,
) -> tuple[Row, ...]:
    """Give up to `each` visible memories of some days, oldest first.

    Args:
        connection: An open transaction.
        days: Which, at most some hundreds.
        each: How many of a day at the most; what it costs is days, not memories.
        spared: None gives whatever stands there. Else only what may come up by itself, and none
            of these positions (`resurfacing.spared`).
    """
    may_come_up = None if spared is None else resurfacing.may_come_up
    statement = _first_of(gate.entry_shows, gate.day_shows, each, may_come_up)
    asked: dict[str, Sequence[object]] = {"days": list(days)}
    if spared is not None:
        asked["spared"] = spared
    return list_rows(connection, connection.execute(statement, asked))


def recalled_on(
    connection: Connection, days: Sequence[date], spared: Sequence[int]
) -> tuple[Row, ...]:
    """Give all memories of some days that may come up by themselves, newest first.

    Args:
        connection: An open transaction.
        days: Which.
        spared: What `resurfacing.spared` gives for them.
    """
    held = select(day_count.c.day).where(day_count.c.day.in_(days), gate.day_shows())
    each = (
        select(*LIST_COLUMNS)
        .where(gate.entry_shows(), resurfacing.may_come_up())
        .where(entry.c.position >= bindparam("first"), entry.c.position < bindparam("past"))
        .order_by(entry.c.position.desc())
    )
    rows: list[Row] = []
    for day in sorted(connection.execute(held).scalars(), reverse=True):
        asked = {"first": first_position(day), "past": past_day(day), "spared": spared}
        rows += list_rows(connection, connection.execute(each, asked))
    return tuple(rows)


def pictures_of(connection: Connection, first: date, last: date) -> dict[date, str]:
    """Give the hash of the first picture of each day that shows one.

    Args:
        connection: An open transaction.
        first: The first of the days.
        last: The last of them; what it costs is the pictures between.
    """
    at = entry_attachment.c.position
    low, past = first.toordinal() << SLOT_BITS, (last.toordinal() + 1) << SLOT_BITS
    found = (
        select(at, attachment.c.sha256)
        .join(attachment, attachment.c.id == entry_attachment.c.attachment)
        .join(entry, entry.c.position == at)
        .where(at >= low, at < past, attachment.c.media_type.like("image/%"))
        .where(gate.entry_shows(), gate.file_shows())
        .order_by(at.desc(), entry_attachment.c.rank.desc())
    )
    # The first of a day comes last, and stays.
    return {date.fromordinal(row[0] >> SLOT_BITS): row[1] for row in connection.execute(found)}


def span(connection: Connection) -> tuple[date, date] | None:
    """Give the first and the last day with a visible memory; None in an empty journal."""
    days = select(day_count.c.day).where(gate.day_shows()).limit(1)
    first = connection.execute(days.order_by(day_count.c.day)).scalar()
    last = connection.execute(days.order_by(day_count.c.day.desc())).scalar()
    return None if first is None or last is None else (first, last)


@cache
def _first_of(
    shows: _Rule, day_shows: _Rule, each: int, may_come_up: _Rule | None
) -> Select[Any]:
    """Build the statement once for each rule of what shows."""
    wanted: BindParameter[list[date]] = bindparam("days", expanding=True)
    first = type_coerce(day_count.c.day, Integer).bitwise_lshift(SLOT_BITS)
    past = (type_coerce(day_count.c.day, Integer) + 1).bitwise_lshift(SLOT_BITS)
    of_day = (
        select(entry.c.position)
        .where(shows(), entry.c.position >= first, entry.c.position < past)
        .order_by(entry.c.position)
        .correlate(day_count)
    )
    if may_come_up is not None:
        of_day = of_day.where(may_come_up())
    # One look into the index for each: a join would read the whole day before it was cut.
    positions = union_all(
        *(
            select(of_day.limit(1).offset(number).scalar_subquery()).where(
                day_count.c.day.in_(wanted), day_shows()
            )
            for number in range(each)
        )
    )
    listed = select(*LIST_COLUMNS).where(shows(), entry.c.position.in_(positions))
    return listed.order_by(entry.c.position)
