"""Import many memories as one act that can be undone as one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, insert, select, update

from journal.domain.entry import Draft
from journal.domain.errors import UnknownBatch
from journal.storage import gate, indexing, keeping
from journal.storage.keeping import Desk
from journal.storage.tables import (
    batch,
    delete_order,
    entry,
    entry_attachment,
    entry_link,
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
        insert(batch).values(uid=uid, format=source_format, made_at=now)
    )
    return int(made.inserted_primary_key[0])


def take_in(desk: Desk, drafts: Sequence[Draft], batch_row: int) -> Imported:
    """Import a part of a batch: new memories are added, known ones skipped or revised.

    Known is a memory of the same format and original id, or one of the same day, title and
    text from the same format. Held memories count as skipped, whatever the file says now.
    """
    drafts = [keeping.stamped(draft) for draft in drafts]
    known = _by_provenance(desk.connection, drafts)
    alike = _by_content(desk.connection, drafts)
    basket = keeping.Basket(desk, batch_row)
    added = skipped = touches = 0
    for draft in sorted(drafts, key=_order):
        row = _same(known.get(_identity(draft), []), keeping.content_hash(draft))
        source = draft.provenance and draft.provenance.format
        if row is not None and row.withdrawn and not row.held:
            _bring_back(desk.connection, row, batch_row)
            added += 1
        elif row is not None:
            touches += _revise(desk, draft, row)
            skipped += 1
        elif alike.get(keeping.content_hash(draft), "") == source:
            skipped += 1
        else:
            alike[keeping.content_hash(draft)] = source
            basket.add(draft)
            added += 1
    basket.empty()
    return Imported(added, skipped, touches + basket.touches)


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


def _by_content(connection: Connection, drafts: Sequence[Draft]) -> dict[bytes, str | None]:
    hashes = [keeping.content_hash(draft) for draft in drafts]
    rows = connection.execute(
        select(entry.c.content_hash, entry.c.format).where(entry.c.content_hash.in_(hashes))
    )
    return {row.content_hash: row.format for row in rows}


def _revise(desk: Desk, draft: Draft, row: Row[Any]) -> int:
    """Keep a changed text of a known visible memory as its new revision; give its touches."""
    visible = gate.belongs_to_search(held=row.held, withdrawn=row.withdrawn)
    if not visible or row.content_hash == keeping.content_hash(draft):
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
