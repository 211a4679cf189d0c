"""Hide passages, titles and pictures of memories that are otherwise to be seen.

What is stored is never altered: a range lies over the text, and every read of visible memories
takes the text from here. A range whose text is not the one it was made for hides all of it: better
too much than a word too many, until somebody says again what is hidden.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import Any, Final, Literal
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    bindparam,
    delete,
    exists,
    select,
    update,
)

from journal.domain import lifting
from journal.domain.behind import FILE, TEXT, TITLE, Passage
from journal.domain.errors import GapMoved
from journal.domain.extent import Span
from journal.domain.glance import count_words
from journal.domain.measure import EXCERPT_LENGTH, first_words
from journal.domain.veil import GAP, Blank, blank, marked, read_over, veil
from journal.domain.veiled import Veiled
from journal.storage import gate
from journal.storage.parts import among, each, in_parts, one_value
from journal.storage.tables import attachment, blanked, entry, entry_attachment

NO_FILES: Final[Mapping[int, frozenset[UUID]]] = MappingProxyType({})
NONE_READ: Final[Mapping[int, str]] = MappingProxyType({})

_AT_ONCE: Final = 2000
"""How many memories are read and written in one go: so many fit in the writer's cache."""

_Laid = tuple[int, int, str, int, int, bytes]
"""A row of `blanked`: erasure, position, part, start, end and the digest of what stands there."""

_PUT: Final = """INSERT OR {} INTO blanked (erasure, position, part, start, "end", content_hash)
  VALUES (?, ?, ?, ?, ?, ?)"""
_TOLD: Final = "UPDATE entry SET excerpt = ?, word_count = ? WHERE position = ?"


@dataclass(frozen=True, slots=True)
class Gaps:
    """What is hidden of one memory.

    Attributes:
        text: Ranges over its text.
        title: Whether its title is hidden.
        files: The ids of the attachments that are.
    """

    text: tuple[Blank, ...] = ()
    title: bool = False
    files: frozenset[UUID] = frozenset()

    def veiled(self, text: str) -> Veiled:
        """Give the text with its gaps; one gap and nothing else where they do not fit it."""
        try:
            found = veil(text, self.text)
        except GapMoved:
            found = replace(veil(text, [blank(text, 0, len(text))]), fits=False)
        return replace(found, title=self.title, files=self.files)

    def read(self, text: str) -> str:
        """Give the text as it may be read."""
        try:
            return read_over(text, self.text)
        except GapMoved:
            return GAP

    def name(self, title: str) -> str:
        """Give the title as it may be read."""
        return "" if self.title else title

    def write(self, written: str, before: str, around: Veiled | None) -> lifting.Lifted:
        """Put what is hidden back into a text that was written around its gaps.

        Args:
            written: With the marks of a page, or with the gaps that people read.
            before: The text as it is stored.
            around: The text with gaps that a page was written around; None where it was written
                around those that people read.

        Raises:
            GapMissing: A gap is gone.
            GapMoved: The gaps do not fit the stored text, or what was written.
        """
        if around is not None:
            return lifting.lift_around(written, around, before, self.text)
        veiled = veil(before, self.text)
        if not any(mark in written for mark in veiled.marks):
            written = marked(written, veiled)
        return lifting.lift(written, before, self.text)


NO_GAPS = Gaps()


def of(connection: Connection, positions: Sequence[int]) -> dict[int, Gaps]:
    """Give what is hidden of those memories that have gaps."""
    found: dict[int, Gaps] = {}
    for part in in_parts(positions):
        rows = connection.execute(_laid_at(gate.passage_shows), {"positions": one_value(part)})
        for row in rows.all():
            found[row.position] = and_of(found.get(row.position, NO_GAPS), row)
    return found


@cache
def _laid_at(shows: Callable[[], ColumnElement[bool]]) -> Select[Any]:
    """Build the statement once for each rule of what shows: every page of a list asks it."""
    positions = each(bindparam("positions"))
    return select(blanked).where(blanked.c.position.in_(select(positions)), ~shows())


def and_of(gaps: Gaps, row: Row[Any]) -> Gaps:
    """Give gaps together with that of one more row of `blanked`."""
    if row.part == TEXT:
        one = Blank(row.start, row.end, row.content_hash, row.erasure)
        return Gaps((*gaps.text, one), gaps.title, gaps.files)
    if row.part == TITLE:
        return Gaps(gaps.text, title=True, files=gaps.files)
    file = UUID(row.part.removeprefix(FILE))
    return Gaps(gaps.text, gaps.title, gaps.files | {file})


def parted(connection: Connection, positions: Sequence[int]) -> set[int]:
    """Give those of some memories of which something is hidden."""
    laid = select(blanked.c.position).where(
        among(blanked.c.position, positions), ~gate.passage_shows()
    )
    return set(connection.execute(laid.distinct()).scalars().all())


def has_gaps() -> ColumnElement[bool]:
    """Tell whether something of a memory is hidden."""
    return exists().where(blanked.c.position == entry.c.position, ~gate.passage_shows())


def lay(
    connection: Connection,
    erasure: int,
    wanted: Mapping[int, Sequence[Span]],
    *,
    titles: Iterable[int] = (),
    files: Mapping[int, Collection[UUID]] = NO_FILES,
    spared: Collection[UUID] = (),
    read: Mapping[int, str] = NONE_READ,
) -> None:
    """Hide passages of memories under an erasure, and the pictures of those memories.

    What lists and counts tell of them is from then on what may be read.

    Args:
        connection: The unit of work's connection.
        erasure: Its row.
        wanted: Ranges over the texts of memories, by their positions.
        titles: Those whose titles are hidden too.
        files: Pictures and recordings that are hidden alone, by the positions of their memories.
        spared: Those that stay, though passages of their memories go.
        read: Texts that are at hand, by the positions of their memories.
    """
    titled = frozenset(titles)
    for part in in_parts(sorted(wanted.keys() | files.keys()), _AT_ONCE):
        texts = _texts(connection, part, read)
        laid = {
            position: [blank(text, one.start, one.end) for one in wanted.get(position, ())]
            for position, text in texts
        }
        had = parted(connection, part)
        rows = [_row(erasure, at, TEXT, one) for at, mine in laid.items() for one in mine]
        rows += [_row(erasure, position, TITLE) for position in part if position in titled]
        rows += [_file(erasure, at, one) for at in part for one in files.get(at, ())]
        rows += _files(connection, erasure, [at for at in part if at in wanted], spared)
        # A page that has gaps already may be taken in once more: the longer range stands.
        _put(connection, "REPLACE", rows)
        fresh = {at: Gaps(tuple(mine)) for at, mine in laid.items() if at not in had}
        _tell(connection, texts, {**fresh, **of(connection, sorted(had))})


def lay_exactly(connection: Connection, erasure: int, wanted: Mapping[int, Gaps]) -> None:
    """Hide of memories what an export says that an erasure hid of them, and nothing besides.

    What lists and counts tell of them is from then on what may be read.
    """
    rows: list[_Laid] = []
    for position, gaps in wanted.items():
        rows += [_row(erasure, position, TEXT, one) for one in gaps.text]
        rows += [_row(erasure, position, TITLE)] if gaps.title else []
        rows += [_file(erasure, position, one) for one in gaps.files]
    _put(connection, "IGNORE", rows)
    settle(connection, sorted(wanted))


def _put(connection: Connection, known: Literal["IGNORE", "REPLACE"], rows: list[_Laid]) -> None:
    """Write ranges down, in the order in which the table keeps them; `known` ones as told."""
    if rows:
        connection.exec_driver_sql(_PUT.format(known), sorted(rows))


def _row(erasure: int, position: int, part: str, one: Blank | None = None) -> _Laid:
    start, end, digest = (one.start, one.end, one.digest) if one else (0, 0, b"")
    return erasure, position, part, start, end, digest


def _texts(
    connection: Connection, positions: Sequence[int], read: Mapping[int, str] = NONE_READ
) -> list[tuple[int, str]]:
    """Give positions and texts of memories, in order; what is at hand is not read again."""
    others = [one for one in positions if one not in read]
    rows = select(entry.c.position, entry.c.text).where(among(entry.c.position, others))
    fresh = connection.execute(rows).all() if others else ()
    known = ((one, read[one]) for one in positions if one in read)
    return sorted((*known, *((position, text) for position, text in fresh)))


def _files(
    connection: Connection, erasure: int, positions: Sequence[int], spared: Collection[UUID]
) -> list[_Laid]:
    attached = (
        select(entry_attachment.c.position, attachment.c.uid)
        .join(attachment, attachment.c.id == entry_attachment.c.attachment)
        .where(among(entry_attachment.c.position, positions))
    )
    return [
        _file(erasure, position, uid)
        for position, uid in connection.execute(attached)
        if uid not in spared
    ]


def _file(erasure: int, position: int, uid: UUID) -> _Laid:
    return _row(erasure, position, f"{FILE}{uid.hex}")


def whole(connection: Connection, position: int, written: str, around: Veiled | None) -> str:
    """Give an edit of a memory with all that is hidden of it.

    Args:
        connection: The unit of work's connection.
        position: Of the memory.
        written: Around the gaps of a page.
        around: The text with gaps that it was written around.

    Raises:
        GapMissing: A gap is gone.
        GapMoved: Nobody can say what stood under one of them.
    """
    text = select(entry.c.text).where(entry.c.position == position)
    before = connection.execute(text).scalar_one()
    hidden = of(connection, [position]).get(position, NO_GAPS)
    return lifting.whole(written, around or hidden.veiled(before), before, hidden.text)


def owners(connection: Connection, position: int) -> list[int]:
    """Give the erasures that hide passages of a memory."""
    laid = (blanked.c.position == position, blanked.c.part == TEXT, blanked.c.released == 0)
    rows = select(blanked.c.erasure).where(*laid).distinct().order_by(blanked.c.erasure)
    return list(connection.execute(rows).scalars())


def move(connection: Connection, position: int, ranges: Sequence[Blank]) -> None:
    """Let the ranges over a text lie where they lie after an edit."""
    laid = (blanked.c.position == position, blanked.c.part == TEXT, blanked.c.released == 0)
    connection.execute(delete(blanked).where(*laid))
    # A passage that was brought back alone may have begun where this one begins now.
    _put(connection, "REPLACE", [_row(one.owner, position, TEXT, one) for one in ranges])


def release(connection: Connection, erasure: int, act: int) -> list[int]:
    """Let what an erasure hides of memories show again, by an act; give their positions."""
    laid = (blanked.c.erasure == erasure, blanked.c.released == 0)
    rows = connection.execute(select(blanked.c.position).where(*laid).distinct())
    positions = list(rows.scalars().all())
    connection.execute(update(blanked).where(*laid).values(released=act))
    return positions


def release_members(
    connection: Connection, positions: Sequence[int], act: int, *, only: int | None = None
) -> dict[int, list[int]]:
    """Let everything that is hidden of some memories show; give which, by erasure.

    Args:
        connection: The unit of work's connection.
        positions: Of the memories.
        act: The number of the act of bringing back.
        only: The row of the one erasure that lets it show; the others hold on.
    """
    found: dict[int, list[int]] = {}
    mine = () if only is None else (blanked.c.erasure == only,)
    for part in in_parts(positions):
        laid = (among(blanked.c.position, part), blanked.c.released == 0, *mine)
        pairs = select(blanked.c.erasure, blanked.c.position).where(*laid).distinct()
        for erasure, position in connection.execute(pairs).all():
            found.setdefault(erasure, []).append(position)
        connection.execute(update(blanked).where(*laid).values(released=act))
    return found


def release_passages(
    connection: Connection, erasure: int, position: int, passages: Sequence[Passage], act: int
) -> int:
    """Let an erasure show some of what it hides of a memory; give how much of it it hid."""
    mine = (blanked.c.erasure == erasure, blanked.c.position == position, blanked.c.released == 0)
    return sum(
        connection.execute(
            update(blanked)
            .where(*mine, blanked.c.part == one.part, blanked.c.start == one.start)
            .values(released=act)
        ).rowcount
        for one in passages
    )


def take_back(connection: Connection, act: int) -> dict[int, list[int]]:
    """Hide again what an act let show; give which memories, by erasure."""
    found: dict[int, list[int]] = {}
    laid = blanked.c.released == act
    pairs = select(blanked.c.erasure, blanked.c.position).where(laid).distinct()
    for erasure, position in connection.execute(pairs).all():
        found.setdefault(erasure, []).append(position)
    connection.execute(update(blanked).where(laid).values(released=0))
    return found


def has_gaps_of(connection: Connection, erasure: int) -> bool:
    """Tell whether an erasure hides a passage still."""
    laid = select(blanked.c.position).where(blanked.c.erasure == erasure, blanked.c.released == 0)
    return connection.execute(laid.limit(1)).first() is not None


def settle(connection: Connection, positions: Sequence[int]) -> None:
    """Let what lists and counts tell of memories be what may be read of them."""
    for part in in_parts(positions, _AT_ONCE):
        _tell(connection, _texts(connection, part), of(connection, part))


def _tell(
    connection: Connection, texts: Sequence[tuple[int, str]], gaps: Mapping[int, Gaps]
) -> None:
    rows = [_told(position, gaps.get(position, NO_GAPS).read(text)) for position, text in texts]
    connection.exec_driver_sql(_TOLD, rows)


def _told(position: int, read: str) -> tuple[str, int, int]:
    # A gap parts words as a space does, which is quicker to look at.
    counted = count_words(read.replace(GAP, " "))
    return first_words(read, EXCERPT_LENGTH), counted, position
