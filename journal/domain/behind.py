"""Read a memory behind glass: what its card hides is told, what other cards hide stays hidden.

Whoever opens one card has asked for what that one holds. A passage that another erasure hides in
the same text is as hidden there as anywhere else.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from journal.domain.entry import Entry
from journal.domain.extent import Span
from journal.domain.ids import AttachmentId
from journal.domain.veil import GAP

TITLE: Final = "title"
TEXT: Final = "text"
FILE: Final = "file:"


@dataclass(frozen=True, slots=True)
class Passage:
    """One thing that a card hides of a memory which is otherwise to be seen.

    Attributes:
        part: `TEXT`, `TITLE`, or `FILE` and the id of an attachment in hex digits.
        start: Of a stretch of the text, in characters of what is stored; 0 for the others.
    """

    part: str
    start: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text as it stands behind glass.

    Attributes:
        passage: What it is, when the card hides it; None for what is to be read anyway, and for
            the gap of another.
    """

    text: str
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class Behind:
    """A memory behind glass.

    Attributes:
        entry: The memory, without what other erasures hide of it.
        pieces: Its text in order.
        in_part: Whether the card hides passages of it, not the whole.
        title: Its title, when the card hides that.
        files: Those of its attachments that the card hides.
        elsewhere: Whether another erasure holds the whole of it too.
    """

    entry: Entry
    pieces: tuple[Piece, ...]
    in_part: bool = False
    title: Passage | None = None
    files: frozenset[AttachmentId] = frozenset()
    elsewhere: bool = False

    def passages(self) -> tuple[Passage, ...]:
        """Give all that the card hides of it, in the order in which it is read."""
        titles = (self.title,) if self.title else ()
        told = tuple(one.passage for one in self.pieces if one.passage)
        shown = (one.id for one in self.entry.attachments)
        files = tuple(file_passage(one) for one in shown if one in self.files)
        return (*titles, *told, *files)


def file_passage(attachment: AttachmentId) -> Passage:
    """Give an attachment as something that is hidden."""
    return Passage(f"{FILE}{attachment.hex}")


def pieces_of(text: str, mine: Iterable[Span], others: Iterable[Span]) -> tuple[Piece, ...]:
    """Cut a text into what is open, what a card hides, and the gaps of others.

    Args:
        text: As it is stored.
        mine: What the card hides of it.
        others: What other erasures hide; where both do, the card has it.
    """
    shut = sorted(others, key=lambda one: one.start)
    pieces: list[Piece] = []
    at = 0
    for one in sorted(mine, key=lambda one: one.start):
        start = max(one.start, at)
        if start < one.end:
            pieces += _open(text, Span(at, start), shut)
            pieces.append(Piece(text[start : one.end], Passage(TEXT, one.start)))
            at = one.end
    return (*pieces, *_open(text, Span(at, len(text)), shut))


def readable(pieces: Iterable[Piece]) -> str:
    """Give the text of pieces in one."""
    return "".join(one.text for one in pieces)


def without(whole: Entry, *, title: bool, files: frozenset[AttachmentId]) -> Entry:
    """Leave out what others hide of a memory.

    Args:
        whole: The memory.
        title: Whether they hide its title.
        files: The attachments that they hide.
    """
    left = tuple(one for one in whole.attachments if one.id not in files)
    return replace(whole, title="" if title else whole.title, attachments=left)


def _open(text: str, stretch: Span, shut: Iterable[Span]) -> Iterator[Piece]:
    """Yield a stretch that the card does not hide, with the gaps of others in it."""
    at = stretch.start
    for one in shut:
        start, end = max(one.start, at), min(one.end, stretch.end)
        if start >= end:
            continue
        if at < start:
            yield Piece(text[at:start])
        yield Piece(GAP)
        at = end
    if at < stretch.end:
        yield Piece(text[at : stretch.end])
