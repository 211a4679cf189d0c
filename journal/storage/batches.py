"""Import many memories as one act that can be undone as one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, insert, select, update

from journal.domain.entry import Draft
from journal.domain.erasure import PutAway
from journal.domain.errors import UnknownBatch
from journal.storage import erasures, gate, indexing, keeping
from journal.storage.keeping import Desk
from journal.storage.tables import (
    batch,
    delete_order,
    entry,
    entry_attachment,
    entry_link,
    erasure,
    link,
    member,
    pin,
)


@dataclass(frozen=True, slots=True)
class Imported:
    """What a part of an import came to."""

    added: int
    skipped: int
    touches: int


def begin(connection: Connection, uid: UUID, source_format: str, now: Any) -> int:
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
    added = skipped = touches = 0
    for draft in sorted(drafts, key=_order):
        row = known.row_of(draft)
        if row is not None and row.withdrawn and not row.held:
            _bring_back(desk.connection, row, batch_row)
            added += 1
        elif row is not None:
            touches += _revise(desk, draft, row)
            skipped += 1
        elif known.is_repeated(draft):
            skipped += 1
        else:
            basket.add(draft)
            added += 1
    basket.empty()
    return Imported(added, skipped, touches + basket.touches)


def put_away(desk: Desk, wanted: Sequence[PutAway], batch_row: int) -> None:
    """Put the memories of a batch away again as their export says; known ones stay as they are."""
    connection = desk.connection
    for one in wanted:
        rows = connection.execute(
            select(entry.c.position).where(
                entry.c.id.in_(one.members), entry.c.batch == batch_row
            )
        )
        positions = tuple(sorted(rows.scalars()))
        if not positions:
            continue
        is_known = connection.execute(select(erasure.c.id).where(erasure.c.uid == one.id)).first()
        erasures.erase(
            connection,
            erasures.Order(
                one.kind, positions, desk.now, one.on, one.tape, one.return_on,
                uid=None if is_known else one.id, target=one.target,
            ),
        )


class _Known:
    """What the journal, and the part itself so far, hold of the drafts of a part."""

    def __init__(self, connection: Connection, drafts: Sequence[Draft]) -> None:
        self._by_id = _by_id(connection, drafts)
        self._by_provenance = _by_provenance(connection, drafts)
        self._formats = _by_content(connection, drafts)
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
        source = draft.provenance.format if draft.provenance else None
        content = _hash(draft)
        before = self._formats.get(content, "") == source
        self._formats[content] = source
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


def _order(draft: Draft) -> tuple[Any, str]:
    return draft.moment.start, keeping.wall_of(draft) or ""


def _bring_back(connection: Connection, row: Row[Any], batch_row: int) -> None:
    """Show a memory again whose earlier import was undone after it had been edited."""
    connection.execute(
        update(entry)
        .where(entry.c.position == row.position)
        .values(withdrawn=0, batch=batch_row)
    )
    indexing.follow(connection, [row.position])


def _identity(draft: Draft) -> tuple[str, str]:
    origin = draft.provenance
    return (origin.format, origin.original_id) if origin else ("", "")


def _by_provenance(
    connection: Connection, drafts: Sequence[Draft]
) -> dict[tuple[str, str], list[Row[Any]]]:
    wanted = {_identity(draft) for draft in drafts} - {("", "")}
    formats = {one for one, _ in wanted}
    rows = connection.execute(
        select(entry).where(
            entry.c.format.in_(formats), entry.c.original_id.in_({one for _, one in wanted})
        )
    )
    known: dict[tuple[str, str], list[Row[Any]]] = {}
    for row in rows:
        known.setdefault((row.format, row.original_id), []).append(row)
    return known


def _by_id(connection: Connection, drafts: Sequence[Draft]) -> dict[UUID, Row[Any]]:
    ids = [draft.id for draft in drafts if draft.id is not None]
    if not ids:
        return {}
    return {row.id: row for row in connection.execute(select(entry).where(entry.c.id.in_(ids)))}


def _by_content(connection: Connection, drafts: Sequence[Draft]) -> dict[bytes, str | None]:
    hashes = [_hash(draft) for draft in drafts if draft.id is None]
    rows = connection.execute(
        select(entry.c.content_hash, entry.c.format).where(entry.c.content_hash.in_(hashes))
    )
    return {row.content_hash: row.format for row in rows}


def _revise(desk: Desk, draft: Draft, row: Row[Any]) -> int:
    """Keep a changed text of a known visible memory as its new revision; give its touches."""
    visible = gate.belongs_to_search(held=row.held, withdrawn=row.withdrawn)
    if row.id == draft.id:
        known = (row.title, row.text) == (draft.title, draft.text)
    else:
        known = row.content_hash == _hash(draft)
    if known or not visible:
        return 0
    return keeping.keep(desk, keeping.with_same_identity(draft, row)).touches


def undo(connection: Connection, uid: UUID, now: Any) -> int:
    """Take an import back whole; give how many memories went.

    Memories that were edited since, put away or pointed at by a reflection are withdrawn: kept,
    and hidden. All others are deleted by an order that names each row.

    Raises:
        UnknownBatch: There is no such import, or it was undone before.
    """
    row = connection.execute(
        select(batch.c.id).where(batch.c.uid == uid, batch.c.undone_at.is_(None))
    ).scalar()
    if row is None:
        raise UnknownBatch
    mine = entry.c.batch == row
    held = select(member.c.position)
    untouched = (entry.c.revision == 1) & entry.c.position.not_in(held)
    plain = list(connection.execute(select(entry.c.position).where(mine, untouched)).scalars())
    rest = list(
        connection.execute(
            select(entry.c.position).where(mine, ~untouched, entry.c.withdrawn == 0)
        ).scalars()
    )
    _delete(connection, plain)
    connection.execute(update(entry).where(entry.c.position.in_(rest)).values(withdrawn=1))
    indexing.follow(connection, rest)
    connection.execute(update(batch).where(batch.c.id == row).values(undone_at=now))
    return len(plain) + len(rest)


def _delete(connection: Connection, positions: list[int]) -> None:
    if not positions:
        return
    orders = [
        {"subject": "entry", "row": one, "part": 0, "reason": "undo import"} for one in positions
    ]
    connection.execute(insert(delete_order), orders)
    indexing.forget(connection, positions)
    for table in (link, entry_link, entry_attachment, pin):
        connection.execute(delete(table).where(table.c.position.in_(positions)))
    connection.execute(delete(entry).where(entry.c.position.in_(positions)))
    connection.execute(delete(delete_order).where(delete_order.c.subject == "entry"))
