"""Hide passages, titles and pictures of memories that are otherwise to be seen.

What is stored is never altered: a range lies over the text, and every read of visible memories
takes the text from here. A range whose text is not the one it was made for hides all of it: better
too much than a word too many, until somebody says again what is hidden.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    bindparam,
    delete,
    exists,
    insert,
    select,
    update,
)

from journal.domain import lifting
from journal.domain.behind import FILE, TEXT, TITLE, Passage
from journal.domain.errors import GapMoved
from journal.domain.extent import Span
from journal.domain.measure import EXCERPT_LENGTH, first_words, word_count
from journal.domain.veil import Blank, blank, marked, readable, veil
from journal.domain.veiled import Veiled
from journal.storage import gate
from journal.storage.parts import in_parts
from journal.storage.tables import attachment, blanked, entry, entry_attachment

NO_FILES: Final[Mapping[int, frozenset[UUID]]] = MappingProxyType({})


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
        return readable(self.veiled(text)) if self.text else text

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
        rows = select(blanked).where(blanked.c.position.in_(part), ~gate.passage_shows())
        for row in connection.execute(rows):
            found[row.position] = and_of(found.get(row.position, NO_GAPS), row)
    return found


def and_of(gaps: Gaps, row: Row[Any]) -> Gaps:
    """Give gaps together with that of one more row of `blanked`."""
    if row.part == TEXT:
        one = Blank(row.start, row.end, row.content_hash, row.erasure)
        return replace(gaps, text=(*gaps.text, one))
    if row.part == TITLE:
        return replace(gaps, title=True)
    return replace(gaps, files=gaps.files | {UUID(row.part.removeprefix(FILE))})


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
) -> None:
    """Hide passages of memories under an erasure, and the pictures of those memories.

    Args:
        connection: The unit of work's connection.
        erasure: Its row.
        wanted: Ranges over the texts of memories, by their positions.
        titles: Those whose titles are hidden too.
        files: Pictures and recordings that are hidden alone, by the positions of their memories.
        spared: Those that stay, though passages of their memories go.
    """
    rows: list[dict[str, Any]] = []
    for part in in_parts(sorted(wanted)):
        texts = select(entry.c.position, entry.c.text).where(entry.c.position.in_(part))
        for position, text in connection.execute(texts):
            laid = (blank(text, one.start, one.end) for one in wanted[position])
            rows += [_row(erasure, position, TEXT, one) for one in laid]
        rows += _files(connection, erasure, part, spared)
    rows += [_row(erasure, position, TITLE) for position in titles]
    rows += [_file(erasure, position, one) for position in files for one in files[position]]
    if rows:
        # A page that has gaps already may be taken in once more: the longer range stands.
        connection.execute(insert(blanked).prefix_with("OR REPLACE"), rows)


def lay_exactly(connection: Connection, erasure: int, wanted: Mapping[int, Gaps]) -> None:
    """Hide of memories what an export says that an erasure hid of them, and nothing besides."""
    rows: list[dict[str, Any]] = []
    for position, gaps in wanted.items():
        rows += [_row(erasure, position, TEXT, one) for one in gaps.text]
        rows += [_row(erasure, position, TITLE)] if gaps.title else []
        rows += [_file(erasure, position, one) for one in gaps.files]
    if rows:
        connection.execute(insert(blanked).prefix_with("OR IGNORE"), rows)


def _row(erasure: int, position: int, part: str, one: Blank | None = None) -> dict[str, Any]:
    start, end, digest = (one.start, one.end, one.digest) if one else (0, 0, b"")
    return {
        "erasure": erasure, "position": position, "part": part, "start": start, "end": end,
        "content_hash": digest,
    }  # fmt: skip


def _files(
    connection: Connection, erasure: int, positions: Sequence[int], spared: Collection[UUID]
) -> list[dict[str, Any]]:
    attached = (
        select(entry_attachment.c.position, attachment.c.uid)
        .join(attachment, attachment.c.id == entry_attachment.c.attachment)
        .where(entry_attachment.c.position.in_(positions))
    )
    return [
        _file(erasure, position, uid)
        for position, uid in connection.execute(attached)
        if uid not in spared
    ]


def _file(erasure: int, position: int, uid: UUID) -> dict[str, Any]:
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
    if ranges:
        # A passage that was brought back alone may have begun where this one begins now.
        connection.execute(
            insert(blanked).prefix_with("OR REPLACE"),
            [_row(one.owner, position, TEXT, one) for one in ranges],
        )


def release(connection: Connection, erasure: int, act: int) -> list[int]:
    """Let what an erasure hides of memories show again, by an act; give their positions."""
    laid = (blanked.c.erasure == erasure, blanked.c.released == 0)
    rows = connection.execute(select(blanked.c.position).where(*laid).distinct())
    positions = list(rows.scalars())
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
        laid = (blanked.c.position.in_(part), blanked.c.released == 0, *mine)
        pairs = select(blanked.c.erasure, blanked.c.position).where(*laid).distinct()
        for erasure, position in connection.execute(pairs):
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
    for row in connection.execute(select(blanked.c.erasure, blanked.c.position).where(laid)):
        found.setdefault(row.erasure, []).append(row.position)
    connection.execute(update(blanked).where(laid).values(released=0))
    return found


def has_gaps_of(connection: Connection, erasure: int) -> bool:
    """Tell whether an erasure hides a passage still."""
    laid = select(blanked.c.position).where(blanked.c.erasure == erasure, blanked.c.released == 0)
    return connection.execute(laid.limit(1)).first() is not None


def settle(connection: Connection, positions: Sequence[int]) -> None:
    """Let what lists and counts tell of memories be what may be read of them."""
    gaps = of(connection, positions)
    for part in in_parts(positions):
        texts = select(entry.c.position, entry.c.text).where(entry.c.position.in_(part))
        rows = [
            _told(position, gaps.get(position, NO_GAPS).read(text))
            for position, text in connection.execute(texts)
        ]
        if rows:
            connection.execute(_TOLD, rows)


_TOLD = (
    update(entry)
    .where(entry.c.position == bindparam("at"))
    .values(excerpt=bindparam("beginning"), word_count=bindparam("counted"))
)


def _told(position: int, read: str) -> dict[str, Any]:
    beginning = first_words(read, EXCERPT_LENGTH)
    return {"at": position, "beginning": beginning, "counted": word_count(read)}
