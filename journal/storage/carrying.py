"""Read what an export with the archive carries of memories that an erasure holds somehow.

Those are memories that are put away whole or in part or kept quiet by a rule, and those of which
an erasure hides no more than a name: their names would be lost in an export of what shows.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, select, union

from journal.domain.carried import HiddenName, Holding
from journal.domain.entry import Entry
from journal.domain.erasure import Carried, ErasureKind, NewPages
from journal.domain.errors import UnknownErasure
from journal.domain.ids import AttachmentId, EntryId
from journal.domain.names import NameKind
from journal.storage import blanks, gate
from journal.storage.rows import whole_entries
from journal.storage.rules import other_names
from journal.storage.tables import aimed, alias, blanked, entry, erasure, link, member, name

_HIDES = (
    select(link.c.position, erasure.c.number)
    .join(aimed, aimed.c.name == link.c.name)
    .join(erasure, erasure.c.id == aimed.c.erasure)
    .where(erasure.c.ended_at.is_(None))
)
_HOLDS = (
    select(member.c.position, erasure.c.number)
    .join(erasure, erasure.c.id == member.c.erasure)
    .where(member.c.released == 0)
)


def is_carried(*, quiet: bool) -> ColumnElement[bool]:
    """Tell whether an erasure holds something of a memory.

    Args:
        quiet: Also memories that are kept quiet by a rule.
    """
    holding = select(member.c.position).where(member.c.released == 0)
    if not quiet:
        holding = holding.join(erasure, erasure.c.id == member.c.erasure).where(
            erasure.c.kind != ErasureKind.QUIET.value
        )
    parted = select(blanked.c.position).where(~gate.passage_shows())
    named = _HIDES.with_only_columns(link.c.position)
    return entry.c.position.in_(union(holding, parted, named))


def ids(connection: Connection, *, quiet: bool) -> frozenset[EntryId]:
    """Give all memories that an erasure holds somehow."""
    rows = connection.execute(select(entry.c.id).where(is_carried(quiet=quiet)))
    return frozenset(EntryId(row.id) for row in rows)


def after(
    connection: Connection, position: int, limit: int, *, quiet: bool
) -> tuple[tuple[Entry, dict[int, Holding]], ...]:
    """Give such memories above a position, oldest first, whole, and how each erasure holds them.

    Args:
        connection: The unit of work's connection.
        position: Only above it.
        limit: How many at the most.
        quiet: Also memories that are kept quiet by a rule.
    """
    rows = connection.execute(
        select(entry)
        .where(entry.c.position > position, is_carried(quiet=quiet))
        .order_by(entry.c.position)
        .limit(limit)
    )
    found = whole_entries(connection, rows, veiled=False)
    held = _held(connection, [one.position for one in found])
    return tuple((one, held.get(one.position, {})) for one in found)


def _held(connection: Connection, positions: Sequence[int]) -> dict[int, dict[int, Holding]]:
    """Give how memories are held, by their positions and the numbers of erasures."""
    held: dict[int, dict[int, Holding]] = {}
    for position, number in connection.execute(_HIDES.where(link.c.position.in_(positions))):
        held.setdefault(position, {})[number] = Holding()
    for position, number in connection.execute(_HOLDS.where(member.c.position.in_(positions))):
        held.setdefault(position, {})[number] = Holding(whole=True)
    laid = (
        select(blanked, erasure.c.number)
        .join(erasure, erasure.c.id == blanked.c.erasure)
        .where(blanked.c.position.in_(positions), ~gate.passage_shows())
    )
    for row in connection.execute(laid):
        mine = held.setdefault(row.position, {})
        mine[row.number] = _and_of(mine.get(row.number, Holding()), row)
    return held


def _and_of(held: Holding, row: Any) -> Holding:  # noqa: ANN401 - a row
    gaps = blanks.and_of(blanks.NO_GAPS, row)
    return replace(
        held,
        text=(*held.text, *gaps.text),
        title=held.title or gaps.title,
        files=held.files | frozenset(map(AttachmentId, gaps.files)),
    )


def rule(connection: Connection, number: int) -> Carried:
    """Give what a standing erasure hides besides memories, and what it does with new pages.

    Raises:
        UnknownErasure: None of this number stands.
    """
    row = connection.execute(
        select(erasure).where(erasure.c.number == number, erasure.c.ended_at.is_(None))
    ).first()
    if row is None:
        raise UnknownErasure(number)
    hidden = select(aimed.c.name).where(aimed.c.erasure == row.id).order_by(aimed.c.id)
    rows = list(connection.execute(hidden).scalars()) or [row.target_name]
    names = {
        one.id: HiddenName(NameKind(one.kind), one.name, _aliases(connection, one.id))
        for one in connection.execute(select(name).where(name.c.id.in_(rows)))
    }
    return Carried(
        hides=tuple(dict.fromkeys(names[one] for one in rows if one in names)),
        also=tuple(other_names(row.also)),
        new_pages=NewPages(row.new_pages),
    )


def _aliases(connection: Connection, row: int) -> tuple[str, ...]:
    words = select(alias.c.words).where(alias.c.name == row, alias.c.words != "")
    return tuple(connection.execute(words.order_by(alias.c.key)).scalars())
