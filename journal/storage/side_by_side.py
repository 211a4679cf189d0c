"""Find what was written of some days while a memory of them was away; only what shows is told."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, or_, select
from sqlalchemy import Row as SqlRow

from journal.domain.entry import Row
from journal.domain.erasure import ErasureKind
from journal.domain.ids import EntryId
from journal.domain.side_by_side import SideBySide
from journal.storage import gate
from journal.storage.positions import first_position, past_day
from journal.storage.rows import LIST_COLUMNS, list_rows
from journal.storage.tables import entry, erasure, member

_MOST = 3
_LOOKED_AT = 50
_LONGEST_DAYS = 400
"""Who writes of more days than a year does not write of what is missing in them."""

_Away = Sequence[tuple[datetime, datetime | None]]


def side_by_side(connection: Connection, entry_id: EntryId) -> SideBySide:
    """Give what belongs beside a visible memory; nothing for any other."""
    wanted: Select[Any] = select(
        entry.c.position, entry.c.day, entry.c.last_day, entry.c.created_at
    )
    row = connection.execute(wanted.where(entry.c.id == entry_id, gate.entry_shows())).first()
    if row is None or (row.last_day - row.day).days > _LONGEST_DAYS:
        return SideBySide()
    return SideBySide(_later(connection, row), _back(connection, row))


def _later(connection: Connection, row: SqlRow[Any]) -> tuple[Row, ...]:
    """Give the pages of the same days that were written while a memory was away."""
    away: _Away = [
        (one.made_at, one.ended_at)
        for one in connection.execute(_absences().where(member.c.position == row.position))
    ]
    if not away:
        return ()
    first = min(made for made, _ in away)
    pages: Select[Any] = (
        select(*LIST_COLUMNS, entry.c.created_at)
        .where(gate.entry_shows(), entry.c.position != row.position, entry.c.created_at >= first)
        .order_by(entry.c.created_at.desc())
        .limit(_LOOKED_AT)
    )
    within = entry.c.position >= first_position(row.day), entry.c.position < past_day(row.last_day)
    reaching = (
        entry.c.last_day > entry.c.day,
        entry.c.last_day >= row.day,
        entry.c.position < first_position(row.day),
    )
    found = [
        one
        for where in (within, reaching)
        for one in connection.execute(pages.where(*where))
        if _is_narrow(one.day, one.last_day) and _within(one.created_at, away)
    ]
    return list_rows(connection, found[:_MOST])


def _back(connection: Connection, row: SqlRow[Any]) -> tuple[Row, ...]:
    """Give the memories of the same days that were away when a page was written."""
    mine = (
        _absences()
        .join(entry, entry.c.position == member.c.position)
        .where(
            member.c.position >= first_position(row.day),
            member.c.position < past_day(row.last_day),
            member.c.position != row.position,
            erasure.c.made_at <= row.created_at,
            or_(erasure.c.ended_at.is_(None), erasure.c.ended_at >= row.created_at),
            gate.entry_shows(),
        )
        .with_only_columns(member.c.position)
        .limit(_LOOKED_AT)
    )
    positions = sorted(set(connection.execute(mine).scalars()))[:_MOST]
    listed: Select[Any] = select(*LIST_COLUMNS)
    found = connection.execute(
        listed.where(entry.c.position.in_(positions)).order_by(entry.c.position)
    )
    return list_rows(connection, found)


def _absences() -> Select[Any]:
    """Select from when to when memories were away that have been let go."""
    return (
        select(erasure.c.made_at, erasure.c.ended_at)
        .join(member, member.c.erasure == erasure.c.id)
        .where(member.c.released > 0, erasure.c.kind != ErasureKind.QUIET.value)
    )


def _is_narrow(first: date, last: date) -> bool:
    return (last - first).days <= _LONGEST_DAYS


def _within(written: datetime, away: _Away) -> bool:
    return any(made <= written and (ended is None or written <= ended) for made, ended in away)
