"""Decide what may come up by itself. Whatever shows a memory that nobody asked for passes here.

The gate says what may be seen; this says what of that may be brought up. What is quiet stays
where it is, and whom somebody is not to be reminded of is let be: near a day that was marked as
hard, and in what was written since a rule was made that keeps them quiet.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Integer,
    Select,
    and_,
    bindparam,
    select,
    type_coerce,
)

from journal.domain.called import Called, called
from journal.domain.erasure import ErasureKind, NewPages
from journal.domain.hard_days import HardDay
from journal.domain.moment import Precision
from journal.domain.names import NameKind
from journal.storage import gate, names_rows
from journal.storage.positions import SLOT_BITS
from journal.storage.tables import day_count, entry, erasure, link, marked_day, name

_EXACT = (Precision.DAY, Precision.TIME)


@dataclass(frozen=True, slots=True)
class Shielded:
    """Somebody, or something, that is not to be brought up.

    Attributes:
        name: The row of the name.
        said: How texts say it.
        since: Only in what was kept after this; None means in everything.
    """

    name: int
    said: Called
    since: datetime | None = None

    def covers(self, kept_at: datetime) -> bool:
        """Tell whether a memory that was kept then is let be."""
        return self.since is None or kept_at > self.since


def may_come_up() -> ColumnElement[bool]:
    """Tell whether a visible memory may come up by itself.

    It leaves a parameter open, `spared`: what :func:`spared` gives for the same days.
    """
    positions: BindParameter[list[int]] = bindparam("spared", expanding=True)
    return and_(is_of_a_day(), is_not_quiet(), entry.c.position.not_in(positions))


def is_of_a_day() -> ColumnElement[bool]:
    """Tell whether a memory is known to the day: what is vague answers to none."""
    return entry.c.precision.in_(_EXACT)


def is_not_quiet() -> ColumnElement[bool]:
    """Tell whether nobody, and no rule, asked for a memory to be let be."""
    return entry.c.quiet == 0


def spared(connection: Connection, days: Collection[date], today: Sequence[date]) -> list[int]:
    """Give the memories of some days that tell of somebody who is not to be brought up.

    Args:
        connection: An open transaction.
        days: The days whose memories would come up.
        today: The days on which they would: a hard day near any of these counts.
    """
    shielded = (*near_hard_days(connection, today), *quiet_by_rule(connection))
    if not shielded:
        return []
    return sorted(_linked(connection, shielded, days) | _said(connection, shielded, days))


def near_hard_days(connection: Connection, today: Sequence[date]) -> tuple[Shielded, ...]:
    """Give those who have a hard day near one of some days."""
    marked: dict[int, list[HardDay]] = {}
    for row in connection.execute(select(marked_day)):
        marked.setdefault(row.name, []).append(HardDay(row.month, row.day, row.within))
    near = [
        row for row, hard in marked.items()
        if any(one.is_near(day) for one in hard for day in today)
    ]  # fmt: skip
    return tuple(Shielded(row, _called(connection, row)) for row in near)


def quiet_by_rule(connection: Connection) -> tuple[Shielded, ...]:
    """Give those whom a standing rule keeps quiet in later pages too."""
    rules = select(erasure.c.target_name, erasure.c.made_at).where(
        erasure.c.kind == ErasureKind.QUIET.value,
        erasure.c.new_pages == NewPages.PUT_AWAY.value,
        erasure.c.target_name.is_not(None),
        erasure.c.ended_at.is_(None),
    )
    return tuple(
        Shielded(one, _called(connection, one), rule.made_at)
        for rule in connection.execute(rules).all()
        for one in (rule.target_name, *_nested(connection, rule.target_name))
    )


def _nested(connection: Connection, row: int) -> list[int]:
    """Give the tags that are nested in a tag by now: what carries one of them is about it too."""
    mine = connection.execute(select(name.c.kind, name.c.key).where(name.c.id == row)).one()
    if mine.kind != NameKind.TAG.value:
        return []
    return list(
        connection.execute(select(name.c.id).where(names_rows.nested_in(mine.key))).scalars()
    )


def _called(connection: Connection, row: int) -> Called:
    """Give how texts say a name; tags have a sign of their own, and are linked by it."""
    found = connection.execute(select(name.c.kind, name.c.name).where(name.c.id == row)).one()
    if found.kind == NameKind.TAG.value:
        return called(())
    return called((found.name, *names_rows.aliases_of(connection, row)))


def _of_days(days: Collection[date], *columns: Any) -> Select[Any]:  # noqa: ANN401 - columns
    """Select of the visible memories of some days."""
    first = type_coerce(day_count.c.day, Integer).bitwise_lshift(SLOT_BITS)
    past = (type_coerce(day_count.c.day, Integer) + 1).bitwise_lshift(SLOT_BITS)
    inside = and_(entry.c.position >= first, entry.c.position < past)
    return (
        select(*columns)
        .join_from(day_count, entry, inside)
        .where(day_count.c.day.in_(list(days)), gate.day_shows(), gate.entry_shows())
    )


def _linked(
    connection: Connection, shielded: Sequence[Shielded], days: Collection[date]
) -> set[int]:
    covering: dict[int, list[Shielded]] = {}
    for one in shielded:
        covering.setdefault(one.name, []).append(one)
    rows = (
        _of_days(days, entry.c.position, entry.c.created_at, link.c.name)
        .join(link, link.c.position == entry.c.position)
        .where(link.c.name.in_(list(covering)))
    )
    return {
        row.position
        for row in connection.execute(rows)
        if any(one.covers(row.created_at) for one in covering[row.name])
    }


def _said(
    connection: Connection, shielded: Sequence[Shielded], days: Collection[date]
) -> set[int]:
    columns = (entry.c.position, entry.c.created_at, entry.c.title, entry.c.text)
    return {
        row.position
        for row in connection.execute(_of_days(days, *columns))
        if any(
            one.covers(row.created_at) and (one.said.is_in(row.title) or one.said.is_in(row.text))
            for one in shielded
        )
    }
