"""Keep the order of what is kept close; what is put away keeps its place in it, unseen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, delete, insert, select

from journal.domain.errors import UnknownEntry, UnknownName
from journal.domain.ids import EntryId
from journal.domain.names import NameKind
from journal.domain.naming import NEST
from journal.domain.pins import Pin, Pinned, PinnedName
from journal.storage import entries, names_pages, names_rows
from journal.storage.names import Linked, NameBook, name_key
from journal.storage.rows import LIST_COLUMNS, list_rows
from journal.storage.tables import alias, entry, name, pin


@dataclass(frozen=True, slots=True)
class Place:
    """One place in the order: a memory's, or that of a row of `name`."""

    entry: EntryId | None = None
    name: int | None = None


Order = tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Reordered:
    """The order before an act and after it, for the way back."""

    before: Order
    after: Order


def order(connection: Connection) -> Order:
    """Give every place in order, those that do not show among them."""
    rows = connection.execute(
        select(entry.c.id, pin.c.name)
        .select_from(pin.outerjoin(entry, entry.c.position == pin.c.position))
        .order_by(pin.c.rank)
    )
    return tuple(Place(None if uid is None else EntryId(uid), row) for uid, row in rows)


def pins(connection: Connection) -> tuple[Pin, ...]:
    """Give what is kept close and visible, in order; what was merged into one shows once."""
    wanted = order(connection)
    memories = _memories(connection, [one.entry for one in wanted if one.entry is not None])
    shown: dict[Pinned, Pin] = {}
    for place in wanted:
        found = memories.get(place.entry)
        if place.name is not None:
            found = _name(connection, place.name)
        if found is not None:
            shown.setdefault(found.target, found)
    return tuple(shown.values())


def place_of(connection: Connection, target: Pinned) -> Place:
    """Give the place that a visible memory or name takes, whether it is kept close or not.

    A tag that only holds others gets a row of its own, which is what renaming follows.

    Raises:
        UnknownEntry, UnknownName: It is not there, or erased: both answer alike.
    """
    if not isinstance(target, PinnedName):
        if not entries.positions_of(connection, (target,)):
            raise UnknownEntry(str(target))
        return Place(target)
    names_rows.shown_called(connection, target.kind, target.name)
    row, _ = names_rows.resolve(connection, target.kind, target.name)
    if row is not None:
        return Place(name=row.id)
    book = NameBook(connection)
    [made] = book.rows(0, [Linked(target.kind, target.name, in_text=False)])
    if names_rows.row_by_id(connection, made).key != name_key(target.name):
        raise UnknownName(target.name)  # Those words are somebody else's, who is put away.
    return Place(name=made)


def current(connection: Connection, place: Place) -> Place:
    """Give a place, or that of the name into which its own was merged."""
    return place if place.name is None else Place(name=_merged(connection, place.name))


def put(connection: Connection, wanted: Order) -> None:
    """Let the order be `wanted`; memories that are gone are left out."""
    ids = [one.entry for one in wanted if one.entry is not None]
    known = select(entry.c.id, entry.c.position).where(entry.c.id.in_(ids))
    positions = {EntryId(row.id): row.position for row in connection.execute(known)}
    rows = [
        {"rank": rank, "position": one.entry and positions[one.entry], "name": one.name}
        for rank, one in enumerate(wanted)
        if one.entry is None or one.entry in positions
    ]
    connection.execute(delete(pin))
    if rows:
        connection.execute(insert(pin), rows)


def taken_back(now: Order, act: Reordered) -> Order:
    """Give the order without an act; what others did since stands."""
    before, after = set(act.before), set(act.after)
    stays = [one for one in act.before if one in now or one not in after]
    return (*stays, *(one for one in now if one not in before | after))


def _memories(connection: Connection, ids: Sequence[EntryId]) -> dict[EntryId | None, Pin]:
    positions = entries.positions_of(connection, tuple(ids)).values()
    wanted: Select[Any] = select(*LIST_COLUMNS)
    found = connection.execute(wanted.where(entry.c.position.in_(list(positions))))
    return {row.id: Pin(row.id, row, 1) for row in list_rows(connection, found)}


def _name(connection: Connection, row_id: int) -> Pin | None:
    row = names_rows.row_by_id(connection, _merged(connection, row_id))
    kind = NameKind(row.kind)
    try:
        rows = names_rows.shown_called(connection, kind, row.name)
    except UnknownName:
        return None
    depth = row.name.count(NEST) + 1
    spelled = row.name if kind is not NameKind.TAG else _head(rows[0].name, depth)
    whole = len(rows) == 1
    count = rows[0].shown if whole else names_pages.count(connection, [one.id for one in rows])
    return Pin(PinnedName(kind, spelled), None, count)


def _head(words: str, depth: int) -> str:
    return NEST.join(words.split(NEST)[:depth])


def _merged(connection: Connection, row_id: int) -> int:
    """Give the row of a name, or of the one into which it was merged."""
    key = names_rows.hidden_key(row_id)
    same = (alias.c.kind == name.c.kind, alias.c.key == key, name.c.key == key)
    found = connection.execute(select(alias.c.name).where(name.c.id == row_id, *same)).scalar()
    return row_id if found is None else int(found)
