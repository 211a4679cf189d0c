"""Read what the map of an erasure shows: on which day each memory was, and what may tie it."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from journal.domain.ids import EntryId
from journal.domain.names import NameKind
from journal.domain.touched import Touched
from journal.storage import gate
from journal.storage.parts import in_parts
from journal.storage.tables import entry, link, name

_TYING = (NameKind.PERSON.value, NameKind.PLACE.value)


def touched(
    connection: Connection, positions: Iterable[int], without: Iterable[int] = ()
) -> list[Touched]:
    """Give visible memories as the map shows them, in the order of the journal.

    Args:
        connection: The unit of work's connection.
        positions: Of the memories.
        without: The names that the erasure is aimed at: they would tie everything to everything.
    """
    found: list[Touched] = []
    for part in in_parts(sorted(positions)):
        near = _near(connection, part, frozenset(without))
        rows = select(entry.c.position, entry.c.id, entry.c.day).where(
            entry.c.position.in_(part), gate.entry_shows()
        )
        for position, entry_id, day in connection.execute(rows.order_by(entry.c.position)):
            found.append(Touched(EntryId(entry_id), day, frozenset(near.get(position, ()))))
    return found


def _near(
    connection: Connection, positions: Iterable[int], without: frozenset[int]
) -> dict[int, set[int]]:
    rows = (
        select(link.c.position, link.c.name)
        .join(name, gate.linked_name_shows())
        .where(link.c.position.in_(list(positions)), name.c.kind.in_(_TYING))
    )
    near: dict[int, set[int]] = {}
    for position, row in connection.execute(rows):
        if row not in without:
            near.setdefault(position, set()).add(row)
    return near
