"""Put what is hidden of a text back under the marks that an edit was written around.

The edit may be older than what is stored: meanwhile something else may have been hidden, or have
come back. What a mark stands for is known by a digest, and what is hidden since is looked for in
what was written; where that leaves a doubt, nothing is guessed.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from journal.domain.errors import GapMissing, GapMoved
from journal.domain.extent import Span
from journal.domain.veil import Blank, digest_of, fits, veil
from journal.domain.veiled import Veiled

_MOST_SOUGHT: Final = 100_000
"""How far a passage may have moved between two saves, in characters."""


@dataclass(frozen=True, slots=True)
class Lifted:
    """A text as it is stored again, and the ranges over it."""

    text: str
    blanks: tuple[Blank, ...]


@dataclass(frozen=True, slots=True)
class _Copy:
    """Where a stretch of the stored text stands in the one that was written."""

    span: Span
    at: int


def lift(written: str, before: str, blanks: Iterable[Blank]) -> Lifted:
    """Lift the gaps of an edit that was written around all of them.

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
    return lift_around(written, veil(before, known), before, known)


def lift_around(written: str, around: Veiled, before: str, blanks: Iterable[Blank]) -> Lifted:
    """Lift the gaps of an edit, and lay over it what is hidden by now.

    Args:
        written: The text after an edit.
        around: The text with gaps that it was written around, which may be older than `before`.
        before: The text as it is stored.
        blanks: What is hidden of it by now.

    Raises:
        GapMissing: A mark is gone: what it stands for would be lost.
        GapMoved: What a mark stands for, or what is to be hidden, cannot be found without doubt.
    """
    known = tuple(blanks)
    text, copies = _composed(written, around, before, known)
    if not all(fits(before, one) for one in known):
        raise GapMoved
    edit = _Edit(before, text, _shared(before, text), _shared(before[::-1], text[::-1]))
    places = _Copies(copies)
    laid = (new for one in known for new in _laid(one, edit, places))
    return Lifted(text, tuple(dict.fromkeys(laid)))


def whole(written: str, around: Veiled, before: str, blanks: Iterable[Blank]) -> str:
    """Give the text of an edit with everything under its marks, whatever is to be hidden of it.

    Raises:
        GapMissing: A mark is gone.
        GapMoved: What a mark stands for cannot be found without doubt.
    """
    return _composed(written, around, before, tuple(blanks))[0]


def _composed(
    written: str, around: Veiled, before: str, blanks: tuple[Blank, ...]
) -> tuple[str, list[_Copy]]:
    if not set(around.marks) <= set(written):
        raise GapMissing
    places = _places(around, before, blanks)
    parts: list[str] = []
    copies: list[_Copy] = []
    length = 0
    for piece in _pieces(written, places):
        run = places.get(piece)
        if run is not None:
            copies.append(_Copy(run, length))
        parts.append(piece if run is None else before[run.start : run.end])
        length += len(parts[-1])
    return "".join(parts), copies


def _places(around: Veiled, before: str, blanks: tuple[Blank, ...]) -> dict[str, Span]:
    """Say where in the stored text that stands which each mark stands for."""
    places: dict[str, Span] = {}
    moved: dict[bytes, Span] | None = None
    for mark, run, digest in zip(around.marks, around.runs, around.digests, strict=True):
        if digest_of(before[run.start : run.end]) != digest:
            moved = _hidden_now(before, blanks) if moved is None else moved
            run = moved.get(digest) or _sought(before, run, digest)  # noqa: PLW2901
        places[mark] = run
    return places


def _sought(before: str, run: Span, digest: bytes) -> Span:
    """Look for what came back meanwhile, and moved as the text around it was edited.

    Raises:
        GapMoved: It does not stand there any more.
    """
    length = run.end - run.start
    last = len(before) - length
    if last >= 0:
        near = min(run.start, last)
        for step in range(min(max(near, last - near), _MOST_SOUGHT) + 1):
            for start in {near - step, near + step}:
                if 0 <= start <= last and digest_of(before[start : start + length]) == digest:
                    return Span(start, start + length)
    raise GapMoved


def _hidden_now(before: str, blanks: tuple[Blank, ...]) -> dict[bytes, Span]:
    now = veil(before, (one for one in blanks if fits(before, one)))
    return dict(zip(now.digests, now.runs, strict=True))


@dataclass(frozen=True, slots=True)
class _Edit:
    """What an edit made of a text that stood in the open.

    Attributes:
        before, text: Then and now.
        head, tail: How much at the beginning, and at the end, is as it was.
    """

    before: str
    text: str
    head: int
    tail: int

    def find(self, one: Blank) -> int:
        """Find what was written in the open and is to be hidden by now.

        Raises:
            GapMoved: It was altered, or stands there more than once.
        """
        content = self.before[one.start : one.end]
        if one.end <= self.head:
            return one.start
        if len(self.before) - one.start <= self.tail:
            return one.start + len(self.text) - len(self.before)
        if self.text.count(content) != 1:
            raise GapMoved
        return self.text.index(content)


class _Copies:
    """Where stretches of the stored text stand in the one that was written, found by a place."""

    def __init__(self, copies: list[_Copy]) -> None:
        self._at: dict[Span, list[int]] = {}
        for copy in copies:
            self._at.setdefault(copy.span, []).append(copy.at)
        self._spans = sorted(self._at, key=lambda span: (span.start, span.end))
        self._starts = [span.start for span in self._spans]

    def of(self, one: Blank) -> list[int]:
        """Give where a range stands that lies within one of them; nothing for any other."""
        number = bisect_right(self._starts, one.start)
        if not number or one.end > self._spans[number - 1].end:
            return []
        span = self._spans[number - 1]
        return [at + one.start - span.start for at in self._at[span]]


def _laid(one: Blank, edit: _Edit, copies: _Copies) -> Iterator[Blank]:
    """Yield a range wherever what it hides stands by now."""
    for start in copies.of(one) or [edit.find(one)]:
        yield Blank(start, start + one.end - one.start, one.digest, one.owner)


def _shared(one: str, other: str) -> int:
    """Give how many characters two texts begin with alike."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _pieces(written: str, places: Iterable[str]) -> list[str]:
    """Give the marks of a text, and what stands between them."""
    marks = "".join(places)
    return re.split(f"([{marks}])", written) if marks else [written]
