"""Keep the two full-text indexes in step: one of visible memories, one of the archive's.

Both hold one column of words already folded (domain/tokens.py). What is not text is a word of its
own behind a private character, so that every query is one MATCH:

    U+E000 nN   linked to name N (tag, person or place)      U+E000 vN   in volume N
    U+E000 mX   mood X        U+E000 lX   language X         U+E000 all  every memory
    U+E000 star, quiet, photo, audio, place, tape            U+E001 X    the exact spelling X
    U+E002      between title, text and the words under pictures, so that no phrase reaches across
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from sqlalchemy import Connection, Table, delete, func, insert, select, text

from journal.domain.glance import Glance, glance
from journal.storage import blanks, gate
from journal.storage.blanks import NO_GAPS
from journal.storage.parts import among, each, in_parts, one_value
from journal.storage.tables import (
    archive_pending,
    attachment,
    entry,
    entry_attachment,
    index_pending,
    link,
    name,
)

KEY = "\ue000"
EXACT = "\ue001"
BREAK = "\ue002"

_PUT = text("INSERT INTO found (rowid, words) VALUES (:position, :words)")
_PUT_MANY = "INSERT INTO found (rowid, words) VALUES (?, ?)"
_TAKE = "DELETE FROM found WHERE rowid IN (SELECT value FROM json_each(?))"
_PUT_AWAY = text("INSERT INTO found_put_away (rowid, words) VALUES (:position, :words)")
_TAKE_AWAY = "DELETE FROM found_put_away WHERE rowid IN (SELECT value FROM json_each(?))"
_MERGES = (
    text("INSERT INTO found (found, rank) VALUES ('merge', :pages)"),
    text("INSERT INTO found_put_away (found_put_away, rank) VALUES ('merge', :pages)"),
)
_GATHERED = text("SELECT v FROM found_config WHERE k = 'hashsize'")
_GATHER = text("INSERT INTO found (found, rank) VALUES ('hashsize', :bytes)")
_GATHERED_BYTES = 1 << 23
_WRITTEN = text("SELECT total_changes()")
_AT_ONCE = 200
_INDEXED_AT_ONCE = 1000
SETTLED_AT_ONCE = 2000
_PAGES_A_MERGE = 64


_Files = dict[int, list[tuple[str, str]]]
"""For each memory the media types of its files, each with the words under it."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is indexed of a memory besides its words."""

    volume: int
    mood: str | None
    lang: str | None
    starred: bool
    quiet: bool
    names: tuple[int, ...]
    place: bool
    media: frozenset[str]


def words_of(title: str, body: Glance, facts: Facts, captions: Sequence[str] = ()) -> str:
    """Give the words under which a memory is found.

    Args:
        title: Of the memory.
        body: Its text, looked at.
        facts: What is known of it besides.
        captions: The words under its pictures.
    """
    if not (title or captions):
        marked = body.exact
        words = body.words
    else:
        parts = [*([glance(title)] if title else []), body, *map(glance, captions)]
        marked = tuple(dict.fromkeys(chain.from_iterable(part.exact for part in parts)))
        words = f" {BREAK} ".join(part.words for part in parts)
    return " ".join((words, *map(EXACT.__add__, marked), *_keys(facts)))


@lru_cache(maxsize=1 << 10)
def key_word(kind: str, value: str = "") -> str:
    """Give the word that stands for a fact; what could split it is spelled out in hex."""
    plain = value if value.isascii() and value.isalnum() else value.encode().hex()
    return f"{KEY}{kind}{plain.lower()}"


def _keys(facts: Facts) -> Iterable[str]:
    yield key_word("all")
    yield key_word("v", str(facts.volume))
    for one in facts.names:
        yield key_word("n", str(one))
    if facts.mood:
        yield key_word("m", facts.mood.casefold())
    if facts.lang:
        yield key_word("l", facts.lang.casefold())
    flags = (("star", facts.starred), ("quiet", facts.quiet), ("place", facts.place))
    yield from (key_word(word) for word, stands in flags if stands)
    yield from (key_word(word) for word in sorted(facts.media))


def put(connection: Connection, position: int, words: str) -> None:
    """Put a visible memory's words into the index, in place of earlier ones."""
    _take(connection, _TAKE, [position])
    _wait_no_longer(connection, index_pending, [position])
    connection.execute(_PUT, {"position": position, "words": words})


def put_new(connection: Connection, rows: Sequence[tuple[int, str]]) -> None:
    """Put many new memories' words into the index: (position, words) each."""
    if rows:
        # In order: FTS5 writes a segment whenever a row comes before the last one.
        connection.exec_driver_sql(_PUT_MANY, sorted(rows))


def expect_many(connection: Connection) -> None:
    """Let the index gather what a whole part of an import brings before it writes a segment.

    With a mebibyte, which is what FTS5 takes by itself, a part becomes several segments, and most
    words are written several times: the index's share of an import is then two fifths more.
    """
    if connection.execute(_GATHERED).scalar() != _GATHERED_BYTES:
        connection.execute(_GATHER, {"bytes": _GATHERED_BYTES})


def follow(connection: Connection, positions: Sequence[int]) -> None:
    """Bring both indexes in step with what is visible now, for some memories.

    What is hidden leaves the index of visible ones at once. Where there are many, the rest follows
    later: the archive's index, and what came back, which `settle` puts in before anybody asks.
    """
    later = len(positions) > _INDEXED_AT_ONCE
    for part in in_parts(positions):
        _follow_part(connection, part, later=later)
    if len(positions) <= _AT_ONCE:
        catch_up(connection, _AT_ONCE)


def _follow_part(connection: Connection, positions: Sequence[int], *, later: bool) -> None:
    shown, hidden = _parted(connection, positions)
    _take(connection, _TAKE, positions)
    _take(connection, _TAKE_AWAY, shown)
    _wait_no_longer(connection, archive_pending, shown)
    _wait_no_longer(connection, index_pending, hidden)
    _wait(connection, archive_pending, hidden)
    if later:
        _wait(connection, index_pending, shown)
    else:
        _wait_no_longer(connection, index_pending, shown)
        put_new(connection, fresh_words(connection, shown))


def _take(connection: Connection, statement: str, positions: Sequence[int]) -> None:
    if positions:
        connection.exec_driver_sql(statement, (one_value(positions),))


def _wait(connection: Connection, pending: Table, positions: Sequence[int]) -> None:
    if positions:
        rows = select(each(one_value(positions)))
        waits = insert(pending).prefix_with("OR IGNORE").from_select(["position"], rows)
        connection.execute(waits)


def _wait_no_longer(connection: Connection, pending: Table, positions: Sequence[int]) -> None:
    if positions and _has_any(connection, pending):
        connection.execute(delete(pending).where(among(pending.c.position, positions)))


def _has_any(connection: Connection, pending: Table) -> bool:
    return connection.execute(select(func.min(pending.c.position))).scalar() is not None


def _parted(connection: Connection, positions: Sequence[int]) -> tuple[list[int], list[int]]:
    columns = select(entry.c.position, entry.c.held, entry.c.withdrawn)
    rows = columns.where(among(entry.c.position, positions))
    shown: list[int] = []
    hidden: list[int] = []
    for position, held, withdrawn in connection.execute(rows).all():
        visible = gate.belongs_to_search(held=held, withdrawn=withdrawn)
        (shown if visible else hidden).append(position)
    return sorted(shown), sorted(hidden)


def forget(connection: Connection, positions: Sequence[int]) -> None:
    """Take memories, one or more, out of both indexes; their rows move or go."""
    for statement in (_TAKE, _TAKE_AWAY):
        _take(connection, statement, positions)
    for pending in (archive_pending, index_pending):
        _wait_no_longer(connection, pending, positions)


def catch_up(connection: Connection, limit: int) -> int:
    """Index up to `limit` memories that the archive's index still waits for; give how many."""
    waiting = _waiting(connection, archive_pending, limit)
    if waiting:
        _take(connection, _TAKE_AWAY, waiting)
        words = fresh_words(connection, waiting)
        connection.execute(_PUT_AWAY, [{"position": at, "words": one} for at, one in words])
        _wait_no_longer(connection, archive_pending, waiting)
    return len(waiting)


def catch_up_all(connection: Connection) -> None:
    """Index all memories that the archive's index still waits for."""
    while catch_up(connection, SETTLED_AT_ONCE):
        pass


def settle(connection: Connection, limit: int) -> int:
    """Index up to `limit` visible memories that came back with many others; give how many."""
    waiting = _waiting(connection, index_pending, limit)
    if waiting:
        _take(connection, _TAKE, waiting)
        put_new(connection, fresh_words(connection, waiting))
        _wait_no_longer(connection, index_pending, waiting)
    return len(waiting)


def settle_all(connection: Connection) -> None:
    """Index all visible memories that came back with many others."""
    while settle(connection, SETTLED_AT_ONCE):
        pass


def is_behind(connection: Connection) -> bool:
    """Tell whether visible memories are not in the index yet."""
    return _has_any(connection, index_pending)


def _waiting(connection: Connection, pending: Table, limit: int) -> list[int]:
    first = select(pending.c.position).order_by(pending.c.position).limit(limit)
    return list(connection.execute(first).scalars())


def fresh_words(connection: Connection, positions: Sequence[int]) -> list[tuple[int, str]]:
    """Give (position, words) of memories as they stand in the table, in order."""
    files = _files(connection, positions)
    facts = _facts(connection, positions, files)
    rows = connection.execute(
        select(entry.c.position, entry.c.title, entry.c.text)
        .where(among(entry.c.position, positions))
        .order_by(entry.c.position)
    )
    hidden = blanks.of(connection, positions)
    found = []
    for row in rows:
        gaps = hidden.get(row.position, NO_GAPS)
        body, captions = glance(gaps.read(row.text)), _captions(files, row.position)
        words = words_of(gaps.name(row.title), body, facts[row.position], captions)
        found.append((row.position, words))
    return found


def _facts(
    connection: Connection, positions: Sequence[int], files: _Files
) -> dict[int, Facts]:
    names: dict[int, list[int]] = {}
    placed: set[int] = set()
    for row in connection.execute(
        select(link.c.position, link.c.name, name.c.kind)
        .join(name, name.c.id == link.c.name)
        .where(among(link.c.position, positions))
    ):
        names.setdefault(row.position, []).append(row.name)
        if row.kind == "place":
            placed.add(row.position)
    columns = (entry.c.position, entry.c.volume, entry.c.mood, entry.c.lang, entry.c.starred,
               entry.c.quiet)
    return {
        row.position: Facts(
            row.volume, row.mood, row.lang, bool(row.starred), bool(row.quiet),
            tuple(names.get(row.position, ())), row.position in placed,
            _media(files, row.position),
        )
        for row in connection.execute(select(*columns).where(among(entry.c.position, positions)))
    }


_MEDIA_WORDS = {"image": "photo", "audio": "audio"}


def _files(connection: Connection, positions: Sequence[int]) -> _Files:
    found: _Files = {}
    for position, kind, caption in connection.execute(
        select(entry_attachment.c.position, attachment.c.media_type, entry_attachment.c.caption)
        .join(attachment, attachment.c.id == entry_attachment.c.attachment)
        .where(among(entry_attachment.c.position, positions), gate.file_shows())
        .order_by(entry_attachment.c.position, entry_attachment.c.rank)
    ):
        found.setdefault(position, []).append((kind, caption))
    return found


def _media(files: _Files, position: int) -> frozenset[str]:
    kinds = (kind.partition("/")[0] for kind, _ in files.get(position, ()))
    return frozenset(_MEDIA_WORDS[kind] for kind in kinds if kind in _MEDIA_WORDS)


def _captions(files: _Files, position: int) -> list[str]:
    return [words for _, words in files.get(position, ()) if words]


def merge_a_little(connection: Connection, *, pages: int = _PAGES_A_MERGE) -> bool:
    """Merge a few pages of each index's segments; tell whether there may be more to do.

    Never while a save waits: with automerge a save's p99 is nine times as long.
    """
    before = connection.execute(_WRITTEN).scalar_one()
    for merge in _MERGES:
        connection.execute(merge, {"pages": pages})
    after = connection.execute(_WRITTEN).scalar_one()
    # Each merge writes its own command down, so that one row tells of no work done.
    return int(after) - int(before) > len(_MERGES)
