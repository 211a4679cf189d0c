"""Lay gaps over a text without altering it, and find the text again under them.

What is hidden of a memory is a set of ranges over the text that is stored. The page and every list
get the text with a mark in place of each run of them; what is written around the marks is put back
around what they stand for. A mark is one private character, so that a caret steps over it and a
copy carries it; `readable` shows it as the gap that people read.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import Final

from journal.domain.errors import GapMissing, GapMoved
from journal.domain.extent import Span
from journal.domain.passages import joined, paragraphs

GAP: Final = "[\u00a0·\u00a0·\u00a0·\u00a0]"
"""A hidden passage as it is read, with spaces that do not break; nobody types it by accident."""

_FIRST_MARK: Final = 0xF0000
_LAST_MARK: Final = 0xFFFFD
_DIGEST: Final = 16


@dataclass(frozen=True, slots=True)
class Blank:
    """A stretch of a stored text that an erasure hides.

    Attributes:
        start, end: Where it stands, in characters; end exclusive.
        digest: Of what stands there, so that a range that no longer fits is noticed.
        owner: The erasure that hides it, as storage numbers them.
    """

    start: int
    end: int
    digest: bytes
    owner: int = 0


@dataclass(frozen=True, slots=True)
class Veiled:
    """A text with gaps in it.

    Attributes:
        text: What may be shown, with one mark for each run that is hidden.
        marks: The marks, in the order in which they stand.
        runs: What each of them stands for, in the stored text.
    """

    text: str
    marks: tuple[str, ...]
    runs: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Lifted:
    """A text as it is stored again, and the ranges over it."""

    text: str
    blanks: tuple[Blank, ...]


def blank(text: str, start: int, end: int, owner: int = 0) -> Blank:
    """Hide a stretch of a text.

    Args:
        text: As it is stored.
        start: Its first character.
        end: The one behind its last.
        owner: The erasure that hides it.
    """
    return Blank(start, end, _digest(text[start:end]), owner)


def veil(text: str, blanks: Iterable[Blank]) -> Veiled:
    """Lay gaps over a text.

    Args:
        text: As it is stored.
        blanks: What is hidden of it, in any order; where some touch, one gap shows.

    Raises:
        GapMoved: The text is another than the ranges were made for; nothing of it may be shown.
    """
    known = tuple(blanks)
    for one in known:
        if _digest(text[one.start : one.end]) != one.digest:
            raise GapMoved
    runs = joined(text, (Span(one.start, one.end) for one in known))
    marks = tuple(_marks(text, len(runs)))
    parts: list[str] = []
    at = 0
    for mark, run in zip(marks, runs, strict=True):
        parts += (text[at : run.start], mark)
        at = run.end
    return Veiled("".join((*parts, text[at:])), marks, runs)


def lift(written: str, before: str, blanks: Iterable[Blank]) -> Lifted:
    """Put what is hidden back under its marks, in a text that was written around them.

    Args:
        written: The veiled text of `before` after an edit; marks may stand elsewhere, or more than
            once, as a copy carries what it stands for.
        before: The text as it was stored.
        blanks: What was hidden of it.

    Raises:
        GapMissing: A mark is gone: what it stands for would be lost.
        GapMoved: `blanks` do not fit `before`.
    """
    known = tuple(blanks)
    veiled = veil(before, known)
    places = dict(zip(veiled.marks, veiled.runs, strict=True))
    if any(mark not in written for mark in places):
        raise GapMissing
    parts: list[str] = []
    moved: list[Blank] = []
    length = 0
    for piece in _pieces(written, places):
        run = places.get(piece)
        if run is None:
            parts.append(piece)
            length += len(piece)
            continue
        step = length - run.start
        moved += (
            Blank(one.start + step, one.end + step, one.digest, one.owner)
            for one in known
            if run.start <= one.start and one.end <= run.end
        )
        parts.append(before[run.start : run.end])
        length += run.end - run.start
    return Lifted("".join(parts), tuple(moved))


def readable(veiled: Veiled) -> str:
    """Give a veiled text as people read it."""
    return veiled.text.translate({ord(mark): GAP for mark in veiled.marks})


def marked(text: str, veiled: Veiled) -> str:
    """Turn the gaps in a text that people wrote back into marks, in the order of both.

    Raises:
        GapMissing: It has not as many gaps as there are marks.
    """
    parts = text.split(GAP)
    if len(parts) != len(veiled.marks) + 1:
        raise GapMissing
    return "".join(part + mark for part, mark in zip(parts, (*veiled.marks, ""), strict=True))


def veiled_like(older: str, shown: str) -> str:
    """Give an older text of a memory with gaps as it may be read: only what still shows of it.

    Nobody can tell any more which of its paragraphs an erasure would have hidden then.

    Args:
        older: As it was stored.
        shown: The newest text, as it may be read.
    """
    open_now = {shown[one.start : one.end] for one in paragraphs(shown)}
    hidden = (one for one in paragraphs(older) if older[one.start : one.end] not in open_now)
    return readable(veil(older, [blank(older, one.start, one.end) for one in hidden]))


def _pieces(written: str, places: Iterable[str]) -> list[str]:
    """Give the marks of a text, and what stands between them."""
    marks = "".join(places)
    return re.split(f"([{marks}])", written) if marks else [written]


def _marks(text: str, number: int) -> Iterator[str]:
    """Yield private characters that the text itself does not use."""
    taken = set(text)
    free = (chr(code) for code in range(_FIRST_MARK, _LAST_MARK) if chr(code) not in taken)
    return (mark for mark, _ in zip(free, range(number), strict=False))


def _digest(content: str) -> bytes:
    return blake2b(content.encode("utf-8"), digest_size=_DIGEST).digest()
