"""Give many memories a tag, a person or a place, as one act."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from journal.domain.errors import UnknownEntry
from journal.domain.ids import EntryId
from journal.domain.names import NameKind
from journal.storage import entries, indexing
from journal.storage.names import Linked, NameBook
from journal.storage.names_ledger import Ledger, LinkRow, LinksWere
from journal.storage.parts import in_parts
from journal.storage.tables import entry, link, name

_LAST_RANK = func.coalesce(func.max(link.c.rank), -1)


def link_many(
    ledger: Ledger, ids: Sequence[EntryId], wanted: tuple[NameKind, str], now: datetime
) -> tuple[EntryId, ...]:
    """Link visible memories to a name that stands beside their text; give those it changed.

    A memory has one place: another one that can be seen gives way.

    Raises:
        UnknownEntry: One of them is not visible.
    """
    connection, (kind, words) = ledger.connection, wanted
    positions = entries.positions_of(connection, tuple(ids))
    for one in ids:
        if one not in positions:
            raise UnknownEntry(str(one))
    book = NameBook(connection)
    [row] = book.rows(0, [Linked(kind, words, in_text=False)])
    changed: list[tuple[EntryId, tuple[LinkRow, ...]]] = []
    for part in in_parts(list(positions.items())):
        were = _were(connection, [position for _, position in part], kind, row)
        changed += [
            (uid, were[position]) for uid, position in part if not _stands(were[position], row)
        ]
    _put(connection, [(positions[uid], were) for uid, were in changed], row)
    touch(connection, [positions[uid] for uid, _ in changed], now)
    if changed:
        ledger.steps.append(LinksWere(row, tuple(changed), is_change=True))
    return tuple(uid for uid, _ in changed)


def touch(connection: Connection, positions: Sequence[int], now: datetime) -> None:
    """Let the indexes follow changed links, and count the change as one of each memory."""
    if positions:
        connection.execute(
            update(entry)
            .where(entry.c.position == bindparam("one"))
            .values(revision=entry.c.revision + 1, updated_at=now),
            [{"one": one} for one in positions],
        )
        indexing.follow(connection, sorted(positions))


def _stands(were: tuple[LinkRow, ...], row: int) -> bool:
    return any(name_row == row and beside for name_row, _, beside, _ in were)


def _were(
    connection: Connection, positions: Sequence[int], kind: NameKind, row: int
) -> dict[int, tuple[LinkRow, ...]]:
    """Give the links that the new one would touch: its own, and other places that show."""
    were: dict[int, tuple[LinkRow, ...]] = dict.fromkeys(positions, ())
    mine = link.c.name == row
    if kind is NameKind.PLACE:
        mine |= (name.c.kind == kind.value) & (name.c.targeted == 0)
    rows = connection.execute(
        select(link.c.position, link.c.name, link.c.in_text, link.c.beside, link.c.rank)
        .join(name, name.c.id == link.c.name)
        .where(link.c.position.in_(positions), mine)
    )
    for position, *rest in rows:
        were[position] = (*were[position], (rest[0], rest[1], rest[2], rest[3]))
    return were


def _put(
    connection: Connection, changed: Sequence[tuple[int, tuple[LinkRow, ...]]], row: int
) -> None:
    for part in in_parts(changed):
        positions = [position for position, _ in part]
        ranks: dict[int, int] = dict(
            connection.execute(
                select(link.c.position, _LAST_RANK)
                .where(link.c.position.in_(positions))
                .group_by(link.c.position)
            ).all()
        )
        gone = [{"at": at, "of": one[0]} for at, were in part for one in were]
        if gone:
            same = (link.c.position == bindparam("at"), link.c.name == bindparam("of"))
            connection.execute(delete(link).where(*same), gone)
        new = [_new(at, row, were, ranks.get(at, -1) + 1) for at, were in part]
        connection.execute(insert(link), new)


def _new(position: int, row: int, were: tuple[LinkRow, ...], rank: int) -> dict[str, Any]:
    in_text = max((one[1] for one in were if one[0] == row), default=0)
    return {"position": position, "name": row, "in_text": in_text, "beside": 1, "rank": rank}
