"""Read what was put away. Only the archive is handed these rooms; nothing else looks behind."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, distinct, func, or_, select, update

from journal.domain.entry import Entry
from journal.domain.erasure import ErasureCard, ErasureContent, ErasureKind
from journal.domain.errors import AmbiguousId, UnknownEntry, UnknownErasure
from journal.domain.ids import EntryId, ErasureId, parse_prefix
from journal.domain.measure import EXCERPT_LENGTH, first_words
from journal.storage import blanks, gate
from journal.storage.erasures import is_put_away
from journal.storage.rows import LIST_COLUMNS, bytes_range, list_rows, whole_entries
from journal.storage.tables import blanked, entry, erasure, member

_HELD = (
    select(func.count())
    .select_from(member)
    .where(member.c.erasure == erasure.c.id, member.c.released == 0)
    .correlate(erasure)
    .scalar_subquery()
)


_BLANKED = (
    select(func.count(distinct(blanked.c.position)))
    .where(blanked.c.erasure == erasure.c.id, blanked.c.released == 0)
    .correlate(erasure)
    .scalar_subquery()
)


def cards(connection: Connection) -> tuple[ErasureCard, ...]:
    """Give the sealed cards of all standing erasures, newest first; no card tells a name."""
    rows = connection.execute(
        select(erasure, _HELD.label("holds"), _BLANKED.label("blanks"))
        .where(erasure.c.ended_at.is_(None))
        .order_by(erasure.c.made_at.desc(), erasure.c.number.desc())
    )
    return tuple(
        ErasureCard(
            id=ErasureId(row.uid),
            number=row.number,
            kind=ErasureKind(row.kind),
            on=row.made_on,
            held=row.holds,
            return_on=row.return_on,
            opened_at=row.opened_at,
            has_tape=row.tape is not None,
            blanks=row.blanks,
        )
        for row in rows
    )


def content(connection: Connection, number: int) -> ErasureContent:
    """Give what a standing erasure holds, oldest first.

    Raises:
        UnknownErasure: None of this number stands.
    """
    card = next((one for one in cards(connection) if one.number == number), None)
    if card is None:
        raise UnknownErasure(number)
    row = connection.execute(select(erasure).where(erasure.c.number == number)).one()
    held = select(member.c.position).where(member.c.erasure == row.id, member.c.released == 0)
    parts = select(blanked.c.position).where(*_parts_of(row.id))
    listed: Select[Any] = select(*LIST_COLUMNS)
    found = connection.execute(
        listed.where(entry.c.position.in_(held.union(parts))).order_by(entry.c.position)
    )
    whole = dict(tuple(one) for one in connection.execute(_TEXTS.where(*_parts_of(row.id))))
    rows = tuple(
        replace(one, excerpt=first_words(whole[one.position], EXCERPT_LENGTH))
        if one.position in whole
        else one
        for one in list_rows(connection, found, veiled=False)
    )
    return ErasureContent(card, row.target, row.tape, rows)


_TEXTS = select(entry.c.position, entry.c.text).join(
    blanked, blanked.c.position == entry.c.position
)


def _parts_of(erasure_row: int) -> tuple[ColumnElement[bool], ...]:
    """Tell which ranges a standing erasure hides."""
    return blanked.c.erasure == erasure_row, ~gate.passage_shows()


def mark_opened(connection: Connection, number: int, now: datetime) -> None:
    """Write down that a card was opened."""
    connection.execute(update(erasure).where(erasure.c.number == number).values(opened_at=now))


def held_entry(connection: Connection, entry_id: EntryId) -> Entry:
    """Give a memory that is put away, to be read behind glass.

    Raises:
        UnknownEntry: No memory of this id is put away.
    """
    rows = connection.execute(select(entry).where(entry.c.id == entry_id, is_put_away()))
    found = whole_entries(connection, rows, veiled=False)
    if not found:
        raise UnknownEntry(str(entry_id))
    return found[0]


def held_id(connection: Connection, wanted: str) -> EntryId:
    """Give the id of the memory put away that is `wanted`, or begins with it.

    Raises:
        UnknownEntry: None does.
        AmbiguousId: More than one does.
    """
    bounds = parse_prefix(wanted)
    if bounds is None:
        raise UnknownEntry(wanted)
    low, high = bytes_range(*bounds)
    rows = connection.execute(
        select(entry.c.id).where(entry.c.id >= low, entry.c.id <= high, is_put_away()).limit(2)
    ).all()
    if not rows:
        raise UnknownEntry(wanted)
    if len(rows) > 1:
        raise AmbiguousId(wanted)
    return EntryId(rows[0].id)


def held_after(
    connection: Connection, position: int, limit: int
) -> tuple[tuple[Entry, tuple[int, ...]], ...]:
    """Give memories put away above a position, oldest first, with the numbers that hold them.

    Those of which only passages are hidden are among them, with all of their text.
    """
    rows = connection.execute(
        select(entry)
        .where(entry.c.position > position, or_(entry.c.held > 0, blanks.has_gaps()))
        .order_by(entry.c.position)
        .limit(limit)
    )
    found = whole_entries(connection, rows, veiled=False)
    positions = [one.position for one in found]
    numbers: dict[int, set[int]] = {}
    for table in (member, blanked):
        holding = select(table.c.position, erasure.c.number).join(
            erasure, erasure.c.id == table.c.erasure
        )
        mine = table.c.position.in_(positions), table.c.released == 0
        for row in connection.execute(holding.where(*mine, erasure.c.ended_at.is_(None))):
            numbers.setdefault(row.position, set()).add(row.number)
    return tuple((one, tuple(sorted(numbers.get(one.position, ())))) for one in found)


def parted(connection: Connection) -> frozenset[EntryId]:
    """Give the memories of which passages are hidden, and the rest is to be seen."""
    rows = connection.execute(select(entry.c.id).where(blanks.has_gaps(), entry.c.held == 0))
    return frozenset(EntryId(row.id) for row in rows)
