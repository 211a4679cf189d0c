"""Light up what was found: on the original text, computed only where it will be seen.

A long text is not folded as a whole: its matches are first looked for in plain lower case, then
piece by piece until one is found.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile
from operator import attrgetter, itemgetter
from typing import Final

from journal.domain.extent import Span
from journal.domain.fold import Folded, fold, fold_map
from journal.domain.markdown_spans import plain_stretch
from journal.domain.query.nodes import Term
from journal.domain.shortening import in_one_line, shorten
from journal.domain.sought import Sought, places, sought

_SENTENCE: Final = re.compile(r"[.!?…]['\")\]’”]*\s+|[。！？]|\n\s*")
_INK: Final = re.compile(r"\S")
_BEFORE: Final = 60
_BACK_TO_SENTENCE: Final = 100
_LOOKED_AT: Final = 40_000
_CHUNK: Final = 4_000
_OVERLAP: Final = 200
_MATCHES_A_TERM: Final = 12


@dataclass(frozen=True, slots=True)
class Snippet:
    """A short stretch of a text in one line, with its matches.

    Attributes:
        leading, trailing: The text goes on before, or after.
    """

    text: str
    spans: tuple[Span, ...]
    leading: bool
    trailing: bool


def highlights(text: str, terms: Sequence[Term]) -> tuple[Span, ...]:
    """Give where terms stand in a text, in order and without overlaps.

    Whole words light up, or the typed beginning of a word that grows; phrases; and any stretch of
    a run in scripts that are written without spaces.
    """
    wanted = sought(terms)
    if not wanted or not text:
        return ()
    folded = fold_map(text)
    found = (
        _original(folded, *place)
        for one in wanted
        for place in places(folded.text, one, one.folded)
    )
    return tuple(_merged(sorted(found, key=attrgetter("start", "end"))))


def snippet(text: str, terms: Sequence[Term], width: int = 180) -> Snippet:
    """Give the short stretch of a text in which most terms stand, or its beginning.

    Args:
        text: Markdown; its marks are left out of the stretch.
        terms: What to light up.
        width: How many characters at the most.
    """
    at = _best_place(text[:_LOOKED_AT], sought(terms), width)
    if at is None:
        return _stretch(text, 0, terms, width)
    shown = _stretch(text, _opening(text, at, width), terms, width)
    # A long address may have pushed the match out of sight.
    return shown if shown.spans else _stretch(text, at, terms, width)


def _stretch(text: str, start: int, terms: Sequence[Term], width: int) -> Snippet:
    end = start + width * 2
    plain = in_one_line(plain_stretch(text[start:end]))
    shown = shorten(plain, width)
    trailing = len(shown) < len(plain) or not _is_blank(text, end, len(text))
    return Snippet(shown, highlights(shown, terms), not _is_blank(text, 0, start), trailing)


def _is_blank(text: str, start: int, end: int) -> bool:
    return _INK.search(text, start, end) is None


def _opening(text: str, at: int, width: int) -> int:
    """Give where to begin so that a match is seen with what led to it."""
    if at < width - _BEFORE:
        return 0
    # Near its end a text is shown to the end, in full width.
    latest = min(at, max(len(text) - width, 0))
    if latest < at - _BEFORE:
        return _word_start(text, latest, at)
    sentences = _SENTENCE.finditer(text, max(at - _BACK_TO_SENTENCE, 0), at)
    begun = max((one.end() for one in sentences), default=-1)
    return begun if begun >= 0 else _word_start(text, at - _BEFORE, at)


def _word_start(text: str, low: int, high: int) -> int:
    space = text.find(" ", low, high)
    return space + 1 if space >= 0 else low


def _best_place(text: str, wanted: Sequence[Sought], width: int) -> int | None:
    """Give the first place around which most terms stand together."""
    found = _lowered_places(text, wanted)
    if not text.isascii():
        missing = [one for one in wanted if one not in {term for _, term in found}]
        found += _folded_places(text, missing)
    found.sort(key=itemgetter(0))
    best, most = None, 0
    for index, (start, _) in enumerate(found):
        near = takewhile(lambda one: one[0] < start + width - _BEFORE, found[index:])  # noqa: B023
        together = len({term for _, term in near})
        if together > most:
            best, most = start, together
    return best


def _lowered_places(text: str, wanted: Sequence[Sought]) -> list[tuple[int, Sought]]:
    lowered = text.lower()
    if len(lowered) != len(text):
        return []
    return [
        (start, one)
        for one in wanted
        for start, _ in islice(places(lowered, one, one.lowered), _MATCHES_A_TERM)
    ]


def _folded_places(text: str, missing: list[Sought]) -> list[tuple[int, Sought]]:
    """Find each term once, folding no more of a text than that takes."""
    found: list[tuple[int, Sought]] = []
    for at in range(0, len(text), _CHUNK - _OVERLAP):
        if not missing:
            break
        chunk = text[at : at + _CHUNK]
        folded = fold(chunk)
        for one in tuple(missing):
            start, _ = next(places(folded, one, one.folded), (-1, -1))
            if start >= 0:
                found.append((at + fold_map(chunk).origins[start], one))
                missing.remove(one)
    return found


def _original(folded: Folded, start: int, end: int) -> Span:
    origins = folded.origins
    return Span(origins[start], max(origins[end], origins[end - 1] + 1))


def _merged(spans: Sequence[Span]) -> Iterator[Span]:
    """Yield spans in order, those that overlap as one."""
    last: Span | None = None
    for span in spans:
        if last is not None and span.start < last.end:
            last = Span(last.start, max(last.end, span.end))
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last
