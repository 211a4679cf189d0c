"""Gather everything that an erasure would touch, in the lanes of design section 4.

Names are looked for in the index of visible words first, which folds case and marks; only what it
finds is read, and parted into what says the name as it is spelled and what merely folds alike.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, select, text

from journal.domain.called import Called, called
from journal.domain.erasure import ErasureKind
from journal.domain.extent import Span
from journal.domain.mentions import mentions
from journal.domain.names import NameKind
from journal.domain.passages import Grain, around, sentences
from journal.domain.query import Query
from journal.storage import gate, matching, names_rows, search
from journal.storage.erasures import is_kept_quiet
from journal.storage.matching import plan_word
from journal.storage.names import name_key
from journal.storage.parts import among, in_parts, one_value
from journal.storage.positions import SLOT_BITS, first_position, past_day
from journal.storage.tables import attachment, entry, entry_attachment, link, name

_SENTENCES_ABOUT = 3
_KEPT_AT_HAND = 1 << 24
"""How many characters of what was read are kept: whoever hides passages of it needs it again."""
_NAMED = text("SELECT rowid FROM found WHERE found MATCH :match ORDER BY rowid")
_BESIDE = """SELECT DISTINCT near.position FROM link AS mine
  JOIN name ON name.id = mine.name AND name.kind = 'place'
  JOIN link AS near ON near.name = mine.name
    AND near.position >= ((mine.position >> {bits}) - 1) << {bits}
    AND near.position < ((mine.position >> {bits}) + 2) << {bits}
  JOIN entry ON entry.position = near.position
  WHERE {shown} AND mine.position IN (SELECT value FROM json_each(:inside))"""


Read = dict[int, tuple[str, str]]
"""Titles and texts by the positions of their memories."""


@dataclass(slots=True)
class Gathered:
    """Positions by lane.

    Attributes:
        names: The rows of the names that the erasure hides.
        spoken: How texts say them.
        read: The titles and texts of those that were read, as far as they are kept at hand.
    """

    about: set[int] = field(default_factory=set)
    shared: set[int] = field(default_factory=set)
    named: set[int] = field(default_factory=set)
    passing: set[int] = field(default_factory=set)
    names: tuple[int, ...] = ()
    spoken: tuple[str, ...] = ()
    read: Read = field(default_factory=dict)

    @property
    def all(self) -> set[int]:
        """Everything that is touched."""
        return self.about | self.shared | self.named | self.passing

    def with_beneath(self, more: "Gathered") -> "Gathered":
        """Give it with what others hold already, lane by lane."""
        return replace(
            self,
            about=self.about | more.about,
            shared=self.shared | more.shared,
            named=self.named | more.named,
        )


class _Sought:
    """Somebody whose passages are looked for, ready for any number of texts."""

    def __init__(self, spoken: Sequence[str], grain: Grain) -> None:
        """Look for some names, around which paragraphs go, or sentences."""
        self.called = called(tuple(spoken))
        self._keys = {name_key(one) for one in spoken}
        self._grain = grain

    def passages(self, words: str) -> tuple[Span, ...]:
        """Give the passages of a text that say a name, or have it behind a sign."""
        places = list(self.called.places(words))
        places += (
            Span(one.start, one.end)
            for one in mentions(words).people
            if name_key(one.name) in self._keys
        )
        return around(words, places, self._grain)


@dataclass(frozen=True, slots=True)
class _Said:
    """How a text says a name: not at all as it is spelled, somewhere, or as what it is about."""

    named: set[int]
    about: set[int]
    folded: set[int]
    read: Read


def of_person(connection: Connection, words: str, also: Sequence[str] = ()) -> Gathered:
    """Gather what a person stands beside or in, and what happened near that.

    Raises:
        UnknownName: Nobody visible is called so.
    """
    row = names_rows.shown_called(connection, NameKind.PERSON, words)[0]
    said_as = _said_as(connection, row, also)
    beside = _linked(connection, [row.id], beside=True)
    said = _said(connection, said_as, beside)
    about = beside | said.about
    shared = with_others(connection, about, row.id)
    # A person who is written with a sign is named there, however their name is spelled.
    named = (said.named | _linked(connection, [row.id], beside=False)) - about
    near = _near(connection, about) | said.folded
    near -= about | named
    return Gathered(about - shared, shared, named, near, (row.id,), said_as, said.read)


def of_place(connection: Connection, words: str, also: Sequence[str] = ()) -> Gathered:
    """Gather what happened at a place, and what names it.

    Raises:
        UnknownName: No visible place is called so.
    """
    row = names_rows.shown_called(connection, NameKind.PLACE, words)[0]
    said_as = _said_as(connection, row, also)
    about = _linked(connection, [row.id])
    said = _said(connection, said_as, about)
    named = (said.named | said.about) - about
    near = said.folded - named - about
    return Gathered(about, set(), named, near, (row.id,), said_as, said.read)


def of_tag(connection: Connection, words: str) -> Gathered:
    """Gather what carries a tag, or one that is nested in it.

    Raises:
        UnknownName: No visible tag is called so.
    """
    shown = [row.id for row in names_rows.shown_called(connection, NameKind.TAG, words)]
    row, key = names_rows.resolve(connection, NameKind.TAG, words)
    # Those nested in it that do not show now are hidden too: they may show again one day.
    nested = select(name.c.id).where(names_rows.nested_in(key))
    all_rows = [*([row.id] if row else []), *shown, *connection.execute(nested).scalars()]
    return Gathered(_linked(connection, shown), names=tuple(dict.fromkeys(all_rows)))


def of_period(connection: Connection, first: date, last: date) -> Gathered:
    """Gather what happened wholly within some days, and what may reach into them."""
    shown = select(entry.c.position, entry.c.last_day).where(gate.entry_shows())
    inside = shown.where(
        entry.c.position >= first_position(first), entry.c.position < past_day(last)
    )
    rows = connection.execute(inside).all()
    about = {row.position for row in rows if row.last_day <= last}
    reaching = shown.where(
        entry.c.last_day > entry.c.day,
        entry.c.last_day >= first,
        entry.c.position < first_position(first),
    )
    near = set(connection.execute(reaching.with_only_columns(entry.c.position)).scalars())
    return Gathered(about, passing=near | {row.position for row in rows} - about)


def of_search(connection: Connection, query: Query) -> Gathered:
    """Gather what a search finds."""
    return Gathered(set(search.all_positions(connection, matching.plan(connection, query))))


def spoken(
    connection: Connection, kind: NameKind, words: str, also: Sequence[str] = ()
) -> tuple[str, ...]:
    """Give how texts say a person or a place.

    Raises:
        UnknownName: Nothing visible is called so.
    """
    return _said_as(connection, names_rows.shown_called(connection, kind, words)[0], also)


def _said_as(
    connection: Connection, row: names_rows.NameRow, also: Sequence[str]
) -> tuple[str, ...]:
    return (row.name, *names_rows.aliases_of(connection, row.id), *also)


def has_died(connection: Connection, kind: ErasureKind, words: str) -> bool:
    """Tell whether a target is a person who is marked as died.

    Raises:
        UnknownName: Nobody visible is called so.
    """
    if kind is not ErasureKind.PERSON:
        return False
    return names_rows.shown_called(connection, NameKind.PERSON, words)[0].died is not None


def starred(connection: Connection, positions: Iterable[int]) -> set[int]:
    """Give those of some memories that carry a star."""
    return _where(connection, positions, entry.c.starred == 1)


def quiet(connection: Connection, positions: Iterable[int]) -> set[int]:
    """Give those of some memories that are quiet by themselves, whatever rules there are."""
    return _where(connection, positions, and_(entry.c.quiet == 1, ~is_kept_quiet()))


def _where(
    connection: Connection, positions: Iterable[int], condition: ColumnElement[bool]
) -> set[int]:
    found: set[int] = set()
    for part in in_parts(sorted(positions)):
        rows = select(entry.c.position).where(among(entry.c.position, part), condition)
        found.update(connection.execute(rows).scalars().all())
    return found


def _linked(
    connection: Connection, names: Iterable[int], *, beside: bool | None = None
) -> set[int]:
    """Give the visible memories linked to some names: beside the text, in it alone, or anyhow."""
    rows = (
        select(link.c.position)
        .join(entry, entry.c.position == link.c.position)
        .where(link.c.name.in_(list(names)), gate.entry_shows())
    )
    if beside is not None:
        rows = rows.where(link.c.beside == int(beside))
    return set(connection.execute(rows).scalars().all())


def with_others(connection: Connection, positions: set[int], mine: int) -> set[int]:
    """Give those of some memories that stand beside another visible person too."""
    found: set[int] = set()
    for part in in_parts(sorted(positions)):
        rows = (
            select(link.c.position)
            .join(name, gate.linked_name_shows())
            .where(
                among(link.c.position, part),
                link.c.beside == 1,
                name.c.kind == NameKind.PERSON.value,
                name.c.id != mine,
            )
        )
        found.update(connection.execute(rows).scalars().all())
    return found


def _said(connection: Connection, names: Sequence[str], known: set[int]) -> _Said:
    """Read what the index finds by some names, and tell how it says them."""
    match = " OR ".join(f"({plan_word(one)})" for one in names)
    hits = connection.execute(_NAMED, {"match": match}).scalars().all()
    wanted = called(tuple(names))
    said = _Said(set(), set(), set(), {})
    room = _KEPT_AT_HAND
    lanes = {"named": said.named, "about": said.about, "folded": said.folded}
    for part in in_parts([one for one in hits if one not in known]):
        rows = select(entry.c.position, entry.c.title, entry.c.text).where(
            among(entry.c.position, part), gate.entry_shows()
        )
        for position, title, words in connection.execute(rows).all():
            lanes[how(wanted, title, words)].add(position)
            room -= len(words)
            if room > 0:
                said.read[position] = title, words
    return said


def how(wanted: Called, title: str, words: str) -> str:
    """Tell the lane of a memory by how it says a name: about, named, or folded."""
    if title and wanted.is_in(title):
        return "about"
    places = list(wanted.places(words))
    if not places:
        return "folded"
    if len(places) < _SENTENCES_ABOUT:
        return "named"
    naming = (one for one in sentences(words) if wanted.is_in(words[one.start : one.end]))
    enough = list(islice(naming, _SENTENCES_ABOUT))
    return "about" if len(enough) == _SENTENCES_ABOUT else "named"


def _near(connection: Connection, positions: set[int]) -> set[int]:
    """Give what happened at the same place within a day."""
    shown = str(gate.entry_shows().compile(compile_kwargs={"literal_binds": True}))
    found: set[int] = set()
    statement = text(_BESIDE.format(bits=SLOT_BITS, shown=shown))
    for part in in_parts(sorted(positions)):
        found.update(connection.execute(statement, {"inside": one_value(part)}).scalars().all())
    return found


def passages(
    connection: Connection, positions: Collection[int], found: Gathered, grain: Grain
) -> tuple[dict[int, tuple[Span, ...]], set[int]]:
    """Give the passages of memories that name somebody, and those whose titles do.

    Args:
        connection: The unit of work's connection.
        positions: Of the memories.
        found: What was gathered: how texts say the names, and what of them is at hand.
        grain: Whether paragraphs go, or sentences.
    """
    wanted = _Sought(found.spoken, grain)
    passages: dict[int, tuple[Span, ...]] = {}
    titles: set[int] = set()
    for position, title, words in _texts(connection, positions, found.read):
        passages[position] = wanted.passages(words)
        if title and wanted.called.is_in(title):
            titles.add(position)
    return passages, titles


def _texts(
    connection: Connection, positions: Collection[int], read: Read
) -> Iterator[tuple[int, str, str]]:
    """Yield positions, titles and texts of memories, those first that are at hand."""
    yield from ((one, *read[one]) for one in positions if one in read)
    rows = select(entry.c.position, entry.c.title, entry.c.text)
    for part in in_parts(sorted(one for one in positions if one not in read)):
        wanted = rows.where(among(entry.c.position, part))
        yield from connection.execute(wanted).all()


def saying(
    title: str, words: str, spoken: Sequence[str], grain: Grain
) -> tuple[tuple[Span, ...], bool]:
    """Give the passages of a text that name somebody, and whether its title does.

    Args:
        title: Of the memory.
        words: Its text.
        spoken: The names.
        grain: Whether paragraphs go, or sentences.
    """
    wanted = _Sought(spoken, grain)
    return wanted.passages(words), wanted.called.is_in(title)


def bearing(
    connection: Connection, positions: Iterable[int], files: Collection[UUID]
) -> dict[int, frozenset[UUID]]:
    """Give which of some files stand in which of some memories."""
    found: dict[int, frozenset[UUID]] = {}
    for part in in_parts(sorted(positions) if files else []):
        rows = (
            select(entry_attachment.c.position, attachment.c.uid)
            .join(attachment, attachment.c.id == entry_attachment.c.attachment)
            .where(among(entry_attachment.c.position, part))
        )
        for position, uid in connection.execute(rows).all():
            if uid in files:
                found[position] = found.get(position, frozenset()) | {uid}
    return found
