"""Find the names that an import brought without saying whose they are: `@rob` in a text.

Nobody is made a person unasked: the window and the command line offer it. A name that is known,
visible or not, is not found anew.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, insert, select

from journal.domain.ids import BatchId, EntryId
from journal.domain.mentions import mentions
from journal.domain.names import NameKind
from journal.domain.naming import FoundName
from journal.storage import blanks, gate
from journal.storage.names import Linked, NameBook, find_name, name_key
from journal.storage.names_ledger import Ledger, LinkRow, LinksWere
from journal.storage.names_linking import touch
from journal.storage.tables import batch, entry, link, name

_JRNL = "jrnl"


@dataclass(frozen=True, slots=True)
class _Spot:
    """A memory in which a name stands.

    Attributes:
        as_tag: True where the source's own `@` marks tags: the name stands beside the text then,
            for that text is not parsed again.
    """

    position: int
    uid: EntryId
    words: str
    as_tag: bool


def newest_batch(connection: Connection) -> BatchId | None:
    """Give the last import that was not undone."""
    rows = select(batch.c.uid).where(batch.c.undone_at.is_(None)).order_by(batch.c.id.desc())
    found = connection.execute(rows.limit(1)).scalar()
    return None if found is None else BatchId(found)


def found(connection: Connection, uid: BatchId) -> tuple[FoundName, ...]:
    """Give the names that an import brought and nobody has, the most frequent first."""
    spots = _spots(connection, uid)
    names = (
        FoundName(Counter(one.words for one in mine).most_common(1)[0][0], len(mine))
        for mine in spots.values()
    )
    return tuple(sorted(names, key=lambda one: (-one.count, one.name.casefold())))


def take(
    ledger: Ledger, uid: BatchId, wanted: tuple[str, ...], now: datetime
) -> tuple[EntryId, ...]:
    """Make people of some of them, and link the memories of the import; give these.

    Where the name was a tag in the source, the person takes the tag's place.
    """
    connection, spots = ledger.connection, _spots(ledger.connection, uid)
    book, touched = NameBook(connection), dict[int, EntryId]()
    for words in wanted:
        mine = spots.get(name_key(words), [])
        if not mine:
            continue
        [row] = book.rows(0, [Linked(NameKind.PERSON, words, in_text=True)])
        were = [(one.uid, _link(connection, one, row)) for one in mine]
        ledger.steps.append(LinksWere(row, tuple(were), is_change=True))
        touched |= {one.position: one.uid for one in mine}
    touch(connection, sorted(touched), now)
    return tuple(touched.values())


def _spots(connection: Connection, uid: BatchId) -> dict[str, list[_Spot]]:
    """Give where each name stands that nobody has, by its key; once for each memory."""
    spots: dict[str, list[_Spot]] = {}
    came: Select[Any] = (
        select(entry.c.position, entry.c.id, entry.c.text, entry.c.format)
        .join(batch, batch.c.id == entry.c.batch)
        .where(batch.c.uid == uid, gate.entry_shows(), func.instr(entry.c.text, "@") > 0)
        # What has gaps is left out: a name in one of them is nobody's to offer.
        .where(~blanks.has_gaps())
    )
    for row in connection.execute(came):
        for key, spot in _spots_in(row).items():
            spots.setdefault(key, []).append(spot)
    known = (key for key in spots if find_name(connection, NameKind.PERSON, key) is not None)
    for key in list(known):
        del spots[key]
    return spots


def _spots_in(row: Row[Any]) -> dict[str, _Spot]:
    return {
        name_key(one.name): _Spot(
            row.position, EntryId(row.id), one.name, as_tag=row.format == _JRNL
        )
        for one in mentions(row.text).people
        if not one.explicit
    }


def _link(connection: Connection, spot: _Spot, person: int) -> tuple[LinkRow, ...]:
    """Link one memory; give the link that the new one takes the place of."""
    were: tuple[LinkRow, ...] = ()
    rank = connection.execute(
        select(func.coalesce(func.max(link.c.rank), -1) + 1).where(
            link.c.position == spot.position
        )
    ).scalar_one()
    if spot.as_tag:
        same = select(link.c.name, link.c.in_text, link.c.beside, link.c.rank).join(
            name, name.c.id == link.c.name
        )
        tagged = connection.execute(
            same.where(
                link.c.position == spot.position,
                name.c.kind == NameKind.TAG.value,
                name.c.key == name_key(spot.words),
                name.c.targeted == 0,
            )
        ).first()
        if tagged is not None:
            were = ((tagged.name, tagged.in_text, tagged.beside, tagged.rank),)
            connection.execute(
                delete(link).where(link.c.position == spot.position, link.c.name == tagged.name)
            )
    new = {"in_text": int(not spot.as_tag), "beside": int(spot.as_tag), "rank": rank}
    connection.execute(insert(link).values(position=spot.position, name=person, **new))
    return were
