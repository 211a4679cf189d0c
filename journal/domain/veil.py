"""Lay gaps over a text without altering it, and find the text again under them.

What is hidden of a memory is a set of ranges over the text that is stored. The page and every list
get the text with a mark in place of each run of them; what is written around the marks is put back
around what they stand for. A mark is one private character, so that a caret steps over it and a
copy carries it; `readable` shows it as the gap that people read. `lifting` puts the text back.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice
from typing import Final

from journal.domain.errors import GapMissing, GapMoved
from journal.domain.extent import Span
from journal.domain.veiled import Veiled

GAP: Final = "[\u00a0·\u00a0·\u00a0·\u00a0]"
"""A hidden passage as it is read, with spaces that do not break; nobody types it by accident."""

_FIRST_MARK: Final = 0xF0000
_LAST_MARK: Final = 0xFFFFD
_DIGEST: Final = 16
_FEW: Final = 8


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


def blank(text: str, start: int, end: int, owner: int = 0) -> Blank:
    """Hide a stretch of a text.

    Args:
        text: As it is stored.
        start: Its first character.
        end: The one behind its last.
        owner: The erasure that hides it.
    """
    return Blank(start, end, digest_of(text[start:end]), owner)


def veil(text: str, blanks: Iterable[Blank]) -> Veiled:
    """Lay gaps over a text.

    Args:
        text: As it is stored.
        blanks: What is hidden of it, in any order; those that overlap are one run.

    Raises:
        GapMoved: The text is another than the ranges were made for; nothing of it may be shown.
    """
    known = tuple(blanks)
    for one in known:
        if not fits(text, one):
            raise GapMoved
    runs = _runs(known)
    laid = {(one.start, one.end): one.digest for one in known}
    marks = tuple(_marks(text, len(runs)))
    parts: list[str] = []
    at = 0
    for mark, run in zip(marks, runs, strict=True):
        parts += (text[at : run.start], mark)
        at = run.end
    digests = tuple(
        laid.get((run.start, run.end)) or digest_of(text[run.start : run.end]) for run in runs
    )
    return Veiled("".join((*parts, text[at:])), marks, runs, digests)


def read_over(text: str, blanks: Iterable[Blank]) -> str:
    """Give a text as people read it beside its gaps: what `readable` gives of its veil, sooner.

    Raises:
        GapMoved: As `veil` does.
    """
    known = tuple(blanks)
    if not all(fits(text, one) for one in known):
        raise GapMoved
    parts: list[str] = []
    at = 0
    for run in _runs(known):
        between = text[at : run.start]
        if not parts or between.strip():
            parts += (between, GAP)
        at = run.end
    return "".join((*parts, text[at:]))


def readable(veiled: Veiled) -> str:
    """Give a veiled text as people read it; gaps with nothing between them are one."""
    if len(veiled.marks) == 1:
        return veiled.text.replace(veiled.marks[0], GAP)
    return _clusters(veiled).sub(GAP, veiled.text) if veiled.marks else veiled.text


def read_around(text: str, marks: Iterable[str]) -> str:
    """Give what was written around the gaps of a page as people read it, gap by gap."""
    return text.translate({ord(mark): GAP for mark in marks})


def marked(text: str, veiled: Veiled) -> str:
    """Turn the gaps in a text that people wrote back into marks, in the order of both.

    Raises:
        GapMissing: It has not as many gaps as people were shown.
    """
    parts = text.split(GAP)
    shown = _clusters(veiled).findall(veiled.text) if veiled.marks else []
    if len(parts) != len(shown) + 1:
        raise GapMissing
    return "".join(part + one for part, one in zip(parts, (*shown, ""), strict=True))


def veiled_like(older: str, shown: str) -> str:
    """Give an older text of a memory with gaps as it may be read: only what still shows of it.

    Nobody can tell any more which of its paragraphs an erasure would have hidden then.

    Args:
        older: As it was stored.
        shown: The newest text, as it may be read.
    """
    from journal.domain.passages import paragraphs

    open_now = {shown[one.start : one.end] for one in paragraphs(shown)}
    hidden = (one for one in paragraphs(older) if older[one.start : one.end] not in open_now)
    return readable(veil(older, [blank(older, one.start, one.end) for one in hidden]))


def fits(text: str, one: Blank) -> bool:
    """Tell whether a range still lies over what it was made for."""
    return digest_of(text[one.start : one.end]) == one.digest


def _runs(blanks: Iterable[Blank]) -> tuple[Span, ...]:
    """Give ranges in order, as one where they overlap.

    Ranges that only touch stay apart: what an edit moves together must not become another run,
    or the page would stand around gaps that nobody knows any more.
    """
    found: list[Span] = []
    for one in sorted(blanks, key=lambda blank: (blank.start, blank.end)):
        if found and one.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, one.end))
        else:
            found.append(Span(one.start, one.end))
    return tuple(found)


def _clusters(veiled: Veiled) -> re.Pattern[str]:
    """Match marks that follow one another with nothing but space between."""
    marks = "".join(veiled.marks)
    return re.compile(f"[{marks}](?:\\s*[{marks}])*")


def _marks(text: str, number: int) -> Iterator[str]:
    """Yield private characters that the text itself does not use."""
    # A few are looked for sooner than a whole text is taken apart.
    taken = text if number <= _FEW else set(text)
    free = (mark for mark in map(chr, range(_FIRST_MARK, _LAST_MARK)) if mark not in taken)
    return islice(free, number)


def digest_of(content: str) -> bytes:
    """Give what a hidden passage is known by; nothing of it can be read from that."""
    return blake2b(content.encode("utf-8"), digest_size=_DIGEST).digest()
