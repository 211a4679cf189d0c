"""Read what was put away. Only the archive is handed these rooms; nothing else looks behind."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Select, distinct, func, or_, select, update
from sqlalchemy import Row as SqlRow

from journal.domain.behind import (
    FILE,
    TITLE,
    Behind,
    Passage,
    Piece,
    pieces_of,
    readable,
    without,
)
from journal.domain.entry import Entry, Row
from journal.domain.erasure import Erased, ErasureCard, ErasureContent, ErasureKind, Unsealed
from journal.domain.errors import AmbiguousId, GapMoved, UnknownEntry, UnknownErasure
from journal.domain.extent import Span
from journal.domain.ids import AttachmentId, EntryId, ErasureId, parse_prefix
from journal.domain.measure import EXCERPT_LENGTH, first_words
from journal.domain.veil import veil
from journal.storage import blanks, gate
from journal.storage.blanks import NO_GAPS, Gaps
from journal.storage.erasures import is_put_away, standing_rows
from journal.storage.parts import in_parts
from journal.storage.rows import LIST_COLUMNS, bytes_range, list_rows, whole_entries
from journal.storage.tables import attachment, blanked, entry, entry_attachment, erasure, member

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
_KIND = func.substr(attachment.c.media_type, 1, 6)
_FILES = (
    select(member.c.erasure, _KIND, func.count(distinct(attachment.c.id)))
    .join(entry_attachment, entry_attachment.c.position == member.c.position)
    .join(attachment, attachment.c.id == entry_attachment.c.attachment)
    .where(member.c.released == 0)
    .group_by(member.c.erasure, _KIND)
)
_FILES_ALONE = (
    select(blanked.c.erasure, _KIND, func.count(distinct(attachment.c.id)))
    .join(entry_attachment, entry_attachment.c.position == blanked.c.position)
    .join(attachment, attachment.c.id == entry_attachment.c.attachment)
    .where(
        blanked.c.part == FILE + func.lower(func.hex(attachment.c.uid)),
        blanked.c.released == 0,
    )
    .group_by(blanked.c.erasure, _KIND)
)


def cards(connection: Connection) -> tuple[ErasureCard, ...]:
    """Give the sealed cards of all standing erasures, newest first; no card tells a name."""
    return _cards(connection)


def _cards(connection: Connection, *which: ColumnElement[bool]) -> tuple[ErasureCard, ...]:
    rows = connection.execute(
        select(erasure, _HELD.label("holds"), _BLANKED.label("blanks"))
        .where(erasure.c.ended_at.is_(None), *which)
        .order_by(erasure.c.made_on.desc(), erasure.c.made_at.desc(), erasure.c.number.desc())
    ).all()
    ids = [row.id for row in rows]
    files: dict[tuple[int, str], int] = {}
    for counted, of in ((_FILES, member.c.erasure), (_FILES_ALONE, blanked.c.erasure)):
        for row, kind, count in connection.execute(counted.where(of.in_(ids))):
            files[row, kind] = files.get((row, kind), 0) + count
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
            pictures=files.get((row.id, "image/"), 0),
            recordings=files.get((row.id, "audio/"), 0) + files.get((row.id, "video/"), 0),
            is_named=row.target is not None,
            wait=row.wait_days,
        )
        for row in rows
    )


def with_files(connection: Connection, act: Erased) -> Erased:
    """Add to what an erasure did how many pictures and recordings it holds."""
    card = _cards(connection, erasure.c.number == act.number)[0]
    return replace(act, pictures=card.pictures, recordings=card.recordings)


def content(connection: Connection, number: int) -> ErasureContent:
    """Give what a standing erasure holds, oldest first.

    Raises:
        UnknownErasure: None of this number stands.
    """
    card, row = _standing(connection, number)
    held = select(member.c.position).where(*_members_of(row.id))
    parts = select(blanked.c.position).where(*_parts_of(row.id))
    found = _listed(connection, entry.c.position.in_(held.union(parts)))
    in_part = frozenset(connection.execute(_ids(parts)).scalars())
    return ErasureContent(card, row.target, row.tape, _seen(connection, row.id, found), in_part)


def unsealed(connection: Connection, number: int) -> Unsealed:
    """Give which memories a standing erasure holds, and nothing of what they say.

    Raises:
        UnknownErasure: None of this number stands.
    """
    card, row = _standing(connection, number)
    told = [
        tuple(EntryId(one) for one in connection.execute(_ids(positions)).scalars().all())
        for positions in (
            select(member.c.position).where(*_members_of(row.id)),
            select(blanked.c.position).where(*_parts_of(row.id)),
        )
    ]
    return Unsealed(card, row.tape, told[0], told[1])


def name_of(connection: Connection, number: int) -> str:
    """Give what a standing erasure was aimed at, as words; nothing where it had none.

    Raises:
        UnknownErasure: None of this number stands.
    """
    row = _row_of(connection, number)
    target = connection.execute(select(erasure.c.target).where(erasure.c.id == row)).scalar()
    return target or ""


def rows(connection: Connection, number: int, ids: Sequence[EntryId]) -> tuple[Row, ...]:
    """Give what an opened card says of some of its memories, oldest first.

    Raises:
        UnknownErasure: None of this number stands.
    """
    row = _row_of(connection, number)
    found = _listed(connection, entry.c.id.in_(ids))
    return _seen(connection, row, found)


def behind(connection: Connection, number: int, entry_id: EntryId) -> Behind:
    """Give a memory that a card holds, whole or in part, to be read behind glass.

    Raises:
        UnknownErasure: None of this number stands.
        UnknownEntry: The card holds no memory of this id.
    """
    row = _row_of(connection, number)
    whole = held_entry(connection, entry_id)
    laid = _laid(connection, (whole.position,)).get(whole.position, {})
    mine = laid.get(row, NO_GAPS)
    others = _together(gaps for owner, gaps in laid.items() if owner != row)
    holders = set(
        connection.execute(
            select(member.c.erasure).where(
                member.c.position == whole.position, member.c.released == 0
            )
        ).scalars()
    )
    if row not in holders and mine == NO_GAPS:
        raise UnknownEntry(str(entry_id))
    files = frozenset(map(AttachmentId, mine.files))
    shut = frozenset(map(AttachmentId, others.files)) - files
    return Behind(
        entry=without(whole, title=others.title and not mine.title, files=shut),
        pieces=_pieces(whole.text, mine, others),
        in_part=row not in holders,
        title=Passage(TITLE) if mine.title else None,
        files=files,
        elsewhere=bool(holders - {row}),
    )


def _standing(connection: Connection, number: int) -> tuple[ErasureCard, SqlRow[Any]]:
    card = next(iter(_cards(connection, erasure.c.number == number)), None)
    if card is None:
        raise UnknownErasure(number)
    return card, connection.execute(select(erasure).where(erasure.c.number == number)).one()


def _row_of(connection: Connection, number: int) -> int:
    return standing_rows(connection, (number,))[0]


def _listed(connection: Connection, wanted: ColumnElement[bool]) -> list[SqlRow[Any]]:
    listed: Select[Any] = select(*LIST_COLUMNS)
    return list(connection.execute(listed.where(wanted).order_by(entry.c.position)))


def _ids(positions: Select[Any]) -> Select[Any]:
    return select(entry.c.id).where(entry.c.position.in_(positions)).order_by(entry.c.position)


def _seen(connection: Connection, row: int, found: Sequence[SqlRow[Any]]) -> tuple[Row, ...]:
    """Give list rows as one card may tell them: without what other cards hide."""
    laid = _laid(connection, [one.position for one in found])
    texts = dict[int, str]()
    for part in in_parts(sorted(laid)):
        wanted = select(entry.c.position, entry.c.text).where(entry.c.position.in_(part))
        texts.update(tuple(one) for one in connection.execute(wanted))
    return tuple(
        _told(one, texts[one.position], laid[one.position], row) if one.position in laid else one
        for one in list_rows(connection, found, veiled=False)
    )


def _told(one: Row, text: str, laid: Mapping[int, Gaps], row: int) -> Row:
    mine = laid.get(row, NO_GAPS)
    others = _together(gaps for owner, gaps in laid.items() if owner != row)
    shown = first_words(readable(_pieces(text, mine, others)), EXCERPT_LENGTH)
    return replace(
        one, excerpt=shown, title="" if others.title and not mine.title else one.title
    )


def _laid(connection: Connection, positions: Sequence[int]) -> dict[int, dict[int, Gaps]]:
    """Give what each erasure hides of memories, by position and the row of the erasure."""
    found: dict[int, dict[int, Gaps]] = {}
    for part in in_parts(positions):
        wanted = select(blanked).where(blanked.c.position.in_(part), ~gate.passage_shows())
        for one in connection.execute(wanted):
            mine = found.setdefault(one.position, {})
            mine[one.erasure] = blanks.and_of(mine.get(one.erasure, NO_GAPS), one)
    return found


def _together(gaps: Iterable[Gaps]) -> Gaps:
    told = tuple(gaps)
    return Gaps(
        text=tuple(one for gap in told for one in gap.text),
        title=any(gap.title for gap in told),
        files=frozenset[UUID]().union(*(gap.files for gap in told)),
    )


def _pieces(text: str, mine: Gaps, others: Gaps) -> tuple[Piece, ...]:
    return pieces_of(text, _spans(text, mine), _spans(text, others))


def _spans(text: str, gaps: Gaps) -> tuple[Span, ...]:
    """Give where gaps lie over a text; over all of it where they do not fit it any more."""
    try:
        veil(text, gaps.text)
    except GapMoved:
        return (Span(0, len(text)),)
    return tuple(Span(one.start, one.end) for one in gaps.text)


def _members_of(erasure_row: int) -> tuple[ColumnElement[bool], ...]:
    """Tell which memories a standing erasure holds whole."""
    return member.c.erasure == erasure_row, member.c.released == 0


def _parts_of(erasure_row: int) -> tuple[ColumnElement[bool], ...]:
    """Tell which ranges a standing erasure hides."""
    return blanked.c.erasure == erasure_row, ~gate.passage_shows()


def mark_opened(connection: Connection, number: int, now: datetime) -> None:
    """Write down that a card was opened; whoever waited for it has waited."""
    opened = {"opened_at": now, "wait_until": None}
    connection.execute(update(erasure).where(erasure.c.number == number).values(opened))


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
