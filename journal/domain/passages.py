"""Cut a text into what can be hidden of it: paragraphs, and sentences in every script.

A paragraph ends at an empty line; a heading, a quotation and an item of a list are one each, as
the page shows them. Thai and its like end no sentence with a sign: a line is one there.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final

from journal.domain.extent import Span

_OPENS_ONE: Final = re.compile(r"[ \t]*(?:#{1,6}[ \t]|>|[-+*][ \t]|\d{1,9}[.)][ \t])")
_CLOSING: Final = "'\")\\]}’”»›」』）】"
_SPACED: Final = ".!?…‽"  # Latin, Greek, Cyrillic, Hebrew: a space follows
_CLOSE: Final = "。！？｡"  # Chinese, Japanese
_OTHERS: Final = "؟۔।॥။።፧፨։᙮᠃᠉។៕⸮"  # Arabic, Indic, Burmese, Ethiopic, Armenian, Khmer
_ENDS: Final = re.compile(
    # All signs first: what begins with one set of characters is looked for at once.
    rf"[{_SPACED}{_CLOSE}{_OTHERS}]"
    rf"(?:(?<=[{_SPACED}])[{_SPACED}]*[{_CLOSING}]*(?=\s)"
    rf"|(?<=[{_CLOSE}])[{_CLOSE}]*[{_CLOSING}]*"
    rf"|(?<=[{_OTHERS}])[{_OTHERS}]*[{_CLOSING}]*)"
    r"\s*"
)


class Grain(StrEnum):
    """How much is hidden around a name."""

    PARAGRAPH = "paragraph"
    SENTENCE = "sentence"


def paragraphs(text: str) -> Iterator[Span]:
    """Yield the paragraphs of a text without the lines between them, in order."""
    start: int | None = None
    end = at = 0
    for line in text.split("\n"):
        begins = at
        at += len(line) + 1
        if start is not None and (not line.strip() or _OPENS_ONE.match(line)):
            yield Span(start, end)
            start = None
        if line.strip():
            start = begins if start is None else start
            end = begins + len(line)
    if start is not None:
        yield Span(start, end)


def sentences(text: str) -> Iterator[Span]:
    """Yield the sentences of a text, none longer than its paragraph, in order."""
    for paragraph in paragraphs(text):
        at = paragraph.start
        for one in _ENDS.finditer(text, paragraph.start, paragraph.end):
            yield _bare(text, at, one.end())
            at = one.end()
        if at < paragraph.end:
            yield Span(at, paragraph.end)


def around(text: str, places: Iterable[Span], grain: Grain) -> tuple[Span, ...]:
    """Give the passages in which something stands; neighbours become one.

    Args:
        text: What it stands in.
        places: Where, in order.
        grain: Whether whole paragraphs are wanted, or sentences.
    """
    wanted = list(places)
    if not wanted:
        return ()
    cut = paragraphs(text) if grain is Grain.PARAGRAPH else sentences(text)
    hit = (one for one in cut if any(one.start < w.end and w.start < one.end for w in wanted))
    return joined(text, hit)


def joined(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Give stretches in order, as one where they touch or nothing but space parts them."""
    found: list[Span] = []
    for one in sorted(spans, key=lambda span: (span.start, span.end)):
        if found and not text[found[-1].end : one.start].strip():
            found[-1] = Span(found[-1].start, max(found[-1].end, one.end))
        else:
            found.append(one)
    return tuple(found)


def _bare(text: str, start: int, end: int) -> Span:
    """Give a stretch without the space at its end."""
    return Span(start, start + len(text[start:end].rstrip()))
