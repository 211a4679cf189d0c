"""Import many memories as one act that can be undone as one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    delete,
    exists,
    insert,
    or_,
    select,
    update,
)

from journal.domain.carried import Holding
from journal.domain.entry import Draft
from journal.domain.erasure import ErasureKind, PutAway
from journal.domain.errors import UnknownBatch
from journal.domain.ids import AttachmentId, BatchId, EntryId
from journal.storage import attachments, blanks, erasures, gate, indexing, keeping
from journal.storage.blanks import Gaps
from journal.storage.desk import Desk
from journal.storage.parts import in_parts
from journal.storage.positions import rank_of
from journal.storage.tables import (
    batch,
    blanked,
    delete_order,
    entry,
    entry_attachment,
    entry_link,
    erasure,
    link,
    member,
    pin,
    reflection,
)

_REASON = "undo import"


@dataclass(frozen=True, slots=True)
class Imported:
    """What a part of an import came to.

    Attributes:
        touches: How many memories fall under a standing erasure.
        touching: Those of them that came with this part.
    """

    added: int
    skipped: int
    touches: int
    touching: tuple[EntryId, ...] = ()


def begin(connection: Connection, uid: UUID, source_format: str, now: datetime) -> int:
    """Give the row of a batch; make it at its first part."""
    found = connection.execute(select(batch.c.id).where(batch.c.uid == uid)).scalar()
    if found is not None:
        return int(found)
    made = connection.execute(
        insert(batch).values(uid=uid, format=source_format, made_at=now).returning(batch.c.id)
    )
    return int(made.scalar_one())


def take_in(desk: Desk, drafts: Sequence[Draft], batch_row: int) -> Imported:
    """Import a part of a batch: new memories are added, known ones skipped or revised.

    Known is a memory of the same id (our own exports hold it), of the same format and original
    id, or one of the same day, title and text from the same format. Held memories count as
    skipped, whatever the file says now.
    """
    known, basket = _Known(desk.connection, drafts), keeping.Basket(desk, batch_row)
    indexing.expect_many(desk.connection)
    added = revised = 0
    back: list[EntryId] = []
    desk.places.look_ahead(draft.moment.start for draft in drafts)
    for draft in sorted(drafts, key=_order):
        row = known.row_of(draft)
        if row is None:
            is_new = not known.is_repeated(draft)
            if is_new:
                basket.add(draft)
        else:
            is_new = bool(row.withdrawn) and _bring_back(desk, row, batch_row, back)
            revised += _revise(desk, draft, row)
        added += is_new
    basket.empty()
    touching = (*basket.touching, *back)
    return Imported(added, len(drafts) - added, revised + len(touching), touching)


def put_away(desk: Desk, wanted: Sequence[PutAway], batch_row: int) -> None:
    """Put the memories of a batch away again as their export says; known ones stay as they are.

    An erasure of this id that stands already takes them in; one that has ended gets a sister.
    """
    for one in wanted:
        mine = _not_yet_held(desk.connection, one, batch_row)
        if mine:
            _put_away(desk, one, mine)


def _put_away(desk: Desk, one: PutAway, mine: Mapping[int, Holding]) -> None:
    """Put memories away as an erasure held them; of those that it hides by name alone nothing."""
    whole = tuple(sorted(at for at, held in mine.items() if held.whole))
    gaps = {
        at: Gaps(held.text, held.title, frozenset(held.files))
        for at, held in mine.items()
        if held.in_part
    }
    same = select(erasure.c.id, erasure.c.ended_at).where(erasure.c.uid == one.id)
    known = desk.connection.execute(same).first()
    if known is None or known.ended_at is not None:
        erasures.erase(desk.connection, _order_of(desk, one, whole, gaps, is_known=bool(known)))
        return
    if whole:
        erasures.take_in(desk.connection, known.id, whole)
    if gaps:
        erasures.take_in_parts(desk.connection, known.id, gaps)


def _order_of(
    desk: Desk,
    one: PutAway,
    whole: tuple[int, ...],
    gaps: Mapping[int, Gaps],
    *,
    is_known: bool,
) -> erasures.Order:
    carried = one.carried
    names = tuple(dict.fromkeys(map(desk.names.hidden, carried.hides)))
    is_quiet = one.kind is ErasureKind.QUIET
    return erasures.Order(
        one.kind, whole, desk.now, one.on, one.tape, one.return_on, carried.new_pages,
        uid=None if is_known else one.id, target=one.target, wait=one.wait, number=one.number,
        names=() if is_quiet else names, subject=names[0] if is_quiet and names else None,
        also=carried.also, gaps=gaps,
    )  # fmt: skip


def _not_yet_held(
    connection: Connection, one: PutAway, batch_row: int
) -> dict[int, Holding]:
    """Give how those members are held that came with the batch, and are not held by it yet."""
    mine = select(entry.c.position, entry.c.id).where(
        entry.c.batch == batch_row, ~_is_held_by(one.id)
    )
    return {
        row.position: one.members[EntryId(row.id)]
        for part in in_parts(list(one.members))
        for row in connection.execute(mine.where(entry.c.id.in_(part)))
    }


def _is_held_by(uid: UUID) -> ColumnElement[bool]:
    held = (
        exists().where(
            table.c.position == entry.c.position,
            table.c.erasure == erasure.c.id,
            erasure.c.uid == uid,
        )
        for table in (member, blanked)
    )
    return or_(*held)


class _Known:
    """What the journal, and the part itself so far, hold of the drafts of a part."""

    def __init__(self, connection: Connection, drafts: Sequence[Draft]) -> None:
        self._by_id = _by_id(connection, drafts)
        self._by_provenance = _by_provenance(connection, drafts)
        self._contents = _contents(connection, drafts)
        self._taken: set[UUID] = set()

    def row_of(self, draft: Draft) -> Row[Any] | None:
        """Give the memory that a draft is, or None when it is new."""
        same_origin = self._by_provenance.get(_identity(draft), [])
        content = _hash(draft)
        if draft.id is None:
            return _same(same_origin, content)
        if draft.id in self._by_id:
            return self._by_id[draft.id]
        # Under another id only the same content is the same memory.
        return next((row for row in same_origin if row.content_hash == content), None)

    def is_repeated(self, draft: Draft) -> bool:
        """Tell whether a new draft has come before; from now on it has."""
        if draft.id is not None:
            before = draft.id in self._taken
            self._taken.add(draft.id)
            return before
        content = _content(draft)
        before = content in self._contents
        self._contents.add(content)
        return before


def _hash(draft: Draft) -> bytes:
    """Give the hash of what was read, which stays when the memory is edited later."""
    if draft.provenance is None:
        return keeping.content_hash(draft)
    return bytes.fromhex(draft.provenance.content_hash)


def _same(rows: list[Row[Any]], content: bytes) -> Row[Any] | None:
    """Give the row with this content among those of one original id, else the first."""
    alike = (row for row in rows if row.content_hash == content)
    return next(alike, rows[0] if rows else None)


def _order(draft: Draft) -> tuple[Any, ...]:
    rank = rank_of(draft.moment)
    return draft.moment.start, rank.kind, rank.wall


def _bring_back(
    desk: Desk, row: Row[Any], batch_row: int, touching: list[EntryId]
) -> bool:
    """Take back that the import of a memory was undone; tell whether it shows again."""
    connection = desk.connection
    # By its id: the position may have changed since the row was read.
    back = connection.execute(
        update(entry)
        .where(entry.c.id == row.id, entry.c.withdrawn > 0)
        .values(withdrawn=0, batch=batch_row)
        .returning(entry.c.position)
    ).scalar()
    if back is None:
        return False
    indexing.follow(connection, [back])
    if desk.touching_at(back):
        touching.append(EntryId(row.id))
    return not row.held


def _identity(draft: Draft) -> tuple[str, str]:
    origin = draft.provenance
    return (origin.format, origin.original_id) if origin else ("", "")


def _by_provenance(
    connection: Connection, drafts: Sequence[Draft]
) -> dict[tuple[str, str], list[Row[Any]]]:
    wanted = {_identity(draft) for draft in drafts} - {("", "")}
    formats = {one for one, _ in wanted}
    known: dict[tuple[str, str], list[Row[Any]]] = {}
    for part in in_parts(sorted({one for _, one in wanted})):
        for row in connection.execute(
            select(entry).where(entry.c.format.in_(formats), entry.c.original_id.in_(part))
        ):
            known.setdefault((row.format, row.original_id), []).append(row)
    return known


def _by_id(connection: Connection, drafts: Sequence[Draft]) -> dict[UUID, Row[Any]]:
    ids = [draft.id for draft in drafts if draft.id is not None]
    return {
        row.id: row
        for part in in_parts(ids)
        for row in connection.execute(select(entry).where(entry.c.id.in_(part)))
    }


def _contents(connection: Connection, drafts: Sequence[Draft]) -> set[tuple[bytes, str | None]]:
    """Give those contents of drafts that are known, each with the format it came in."""
    hashes = [_hash(draft) for draft in drafts if draft.id is None]
    columns = select(entry.c.content_hash, entry.c.format)
    return {
        (row.content_hash, row.format)
        for part in in_parts(hashes)
        for row in connection.execute(columns.where(entry.c.content_hash.in_(part)))
    }


def _content(draft: Draft) -> tuple[bytes, str | None]:
    return _hash(draft), draft.provenance.format if draft.provenance else None


def _revise(desk: Desk, draft: Draft, row: Row[Any]) -> bool:
    """Keep a changed text of a known visible memory as its new revision; tell if it touches."""
    visible = gate.belongs_to_search(held=row.held, withdrawn=row.withdrawn)
    if row.id == draft.id:
        known = (row.title, row.text) == (draft.title, draft.text)
    else:
        known = row.content_hash == _hash(draft)
    # What has gaps is held in part: another text would lose what they stand for.
    if known or not visible or blanks.of(desk.connection, [row.position]):
        return False
    return bool(keeping.keep(desk, keeping.with_same_identity(draft, row)).touches)


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking an import back came to.

    Attributes:
        gone: How many memories went.
        files: The hashes of attached files that nothing tells of any more.
    """

    gone: int
    files: tuple[str, ...]


def undo(
    connection: Connection, uid: UUID, now: datetime, taken_in: Sequence[AttachmentId] = ()
) -> Undone:
    """Take an import back whole, with the files that nothing else is linked to.

    Memories that were edited since, were put away once, or that something else of the person
    belongs to (a pin, a reflection) are withdrawn: kept, and hidden. All others are deleted by
    an order that names each row.

    Args:
        connection: The unit of work's connection.
        uid: The batch.
        now: Aware.
        taken_in: Attachments that came with it, and may not be linked to a memory yet.

    Raises:
        UnknownBatch: There is no such import, or it was undone before.
    """
    row = connection.execute(
        select(batch.c.id).where(batch.c.uid == uid, batch.c.undone_at.is_(None))
    ).scalar()
    if row is None:
        raise UnknownBatch
    mine = select(entry.c.position).where(entry.c.batch == row, entry.c.withdrawn == 0)
    touched = [
        entry.c.position.in_(select(one.c.position).where(one.c.position.is_not(None)))
        for one in _OF_THE_PERSON
    ]
    edited = or_(entry.c.revision > 1, *touched)
    plain = list(connection.execute(mine.where(~edited)).scalars())
    rest = list(connection.execute(mine.where(edited)).scalars())
    files = attachments.rows_of(connection, taken_in)
    for part in in_parts(plain):
        files += attachments.linked_by(connection, part)
        _delete(connection, part)
    for part in in_parts(rest):
        connection.execute(update(entry).where(entry.c.position.in_(part)).values(withdrawn=1))
    indexing.follow(connection, rest)
    connection.execute(update(batch).where(batch.c.id == row).values(undone_at=now))
    loose = attachments.forget(connection, files, _REASON)
    return Undone(len(plain) + len(rest), loose)


def standing(connection: Connection, source_format: str) -> BatchId | None:
    """Give the newest import of a format that was not undone; None when there is none."""
    mine = batch.c.format == source_format, batch.c.undone_at.is_(None)
    wanted = select(batch.c.uid).where(*mine)
    found = connection.execute(wanted.order_by(batch.c.id.desc()).limit(1)).scalar()
    return None if found is None else BatchId(found)


_OF_THE_PERSON = (member, blanked, reflection, pin)


def _delete(connection: Connection, positions: Sequence[int]) -> None:
    orders = [
        {"subject": "entry", "row": one, "part": 0, "reason": _REASON} for one in positions
    ]
    connection.execute(insert(delete_order), orders)
    indexing.forget(connection, positions)
    for table in (link, entry_link, entry_attachment):
        connection.execute(delete(table).where(table.c.position.in_(positions)))
    connection.execute(delete(entry).where(entry.c.position.in_(positions)))
    connection.execute(delete(delete_order).where(delete_order.c.subject == "entry"))
