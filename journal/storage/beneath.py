"""Gather what falls under an erasure of what others hold already.

Whoever puts somebody away sees nothing of it, and it is counted nowhere. But when the others are
taken back, it has to stay out of sight: an erasure holds all that told of its target when it was
made, whether that was to be seen or not.
"""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import ColumnElement, Connection, and_, select, text

from journal.domain.called import called
from journal.domain.query import Query
from journal.storage import gate, gathering, indexing, matching, search
from journal.storage.gathering import Gathered
from journal.storage.matching import plan_word
from journal.storage.parts import among, in_parts
from journal.storage.positions import first_position, past_day
from journal.storage.tables import archive_pending, blanked, entry, link

_SAID = text("SELECT rowid FROM found_put_away WHERE found_put_away MATCH :match")


def of_names(connection: Connection, found: Gathered, *, beside: bool) -> Gathered:
    """Gather what is linked to the names of a target, or says one of them.

    Args:
        connection: The unit of work's connection.
        found: What was gathered of what shows.
        beside: Whether only names beside a text make a memory one about them.
    """
    if not is_any(connection):
        return Gathered()
    about = _linked(connection, found.names, beside=True if beside else None)
    named = _linked(connection, found.names, beside=False) if beside else set[int]()
    for position, title, words, held in _candidates(connection, found):
        # Of a memory that shows, no more than what is hidden of its text can be put away unseen.
        lane = gathering.how(called(found.spoken), title if held else "", words)
        if lane == "about" and held and beside:
            about.add(position)
        elif lane != "folded":
            named.add(position)
    shared = gathering.with_others(connection, about, found.names[0]) if beside else set[int]()
    return Gathered(about - shared, shared, named - about)


def of_period(connection: Connection, first: date, last: date) -> Gathered:
    """Gather what happened wholly within some days."""
    inside = select(entry.c.position).where(
        entry.c.position >= first_position(first),
        entry.c.position < past_day(last),
        entry.c.last_day <= last,
        _is_held(),
    )
    return Gathered(set(connection.execute(inside).scalars().all()))


def of_search(connection: Connection, query: Query) -> Gathered:
    """Gather what a search would find if it showed."""
    if not is_any(connection):
        return Gathered()
    indexing.catch_up_all(connection)
    hits = search.put_away(connection, matching.plan(connection, query))
    return Gathered(_where_held(connection, hits))


def is_any(connection: Connection) -> bool:
    """Tell whether anything is held at all, whole or in part."""
    parted = select(blanked.c.position).where(~gate.passage_shows()).limit(1)
    held = select(entry.c.position).where(_is_held()).limit(1)
    return any(connection.execute(one).first() for one in (held, parted))


def _is_held() -> ColumnElement[bool]:
    """Tell whether a memory is put away whole; by the index of what does not show."""
    return and_(~gate.entry_shows(), entry.c.held > 0, entry.c.withdrawn == 0)


def _linked(connection: Connection, names: Iterable[int], *, beside: bool | None) -> set[int]:
    rows = (
        select(link.c.position)
        .join(entry, entry.c.position == link.c.position)
        .where(link.c.name.in_(list(names)), _is_held())
    )
    if beside is not None:
        rows = rows.where(link.c.beside == int(beside))
    return set(connection.execute(rows).scalars().all())


def _where_held(connection: Connection, positions: Iterable[int]) -> set[int]:
    found: set[int] = set()
    for part in in_parts(sorted(positions)):
        rows = select(entry.c.position).where(among(entry.c.position, part), _is_held())
        found |= set(connection.execute(rows).scalars().all())
    return found


def _candidates(
    connection: Connection, found: Gathered
) -> Iterable[tuple[int, str, str, bool]]:
    """Yield position, title and text of what may say a name, and whether it is held whole.

    The archive's index knows no hidden passages, nor what it still waits for: that is read.
    """
    if not found.spoken:
        return
    match = " OR ".join(f"({plan_word(one)})" for one in found.spoken)
    wanted = set(connection.execute(_SAID, {"match": match}).scalars().all())
    wanted |= set(connection.execute(select(archive_pending.c.position)).scalars().all())
    parted = select(blanked.c.position).where(~gate.passage_shows()).distinct()
    wanted |= set(connection.execute(parted).scalars().all())
    for part in in_parts(sorted(wanted - found.all)):
        rows = select(entry.c.position, entry.c.title, entry.c.text, entry.c.held).where(
            among(entry.c.position, part), entry.c.withdrawn == 0
        )
        for position, title, words, held in connection.execute(rows).all():
            yield position, title, words, held > 0
