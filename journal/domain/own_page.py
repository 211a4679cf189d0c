"""Say what a page is that the person adds to read beside the journal, and how it is cut up.

It is read like the pages about the film: headings, and passages that a memory can begin with. Its
text is kept as it came; what is read is made of it anew each time.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from journal.domain.reference import DEFAULT_LANG, Page, Passage, Section, SectionKind
from journal.domain.reference_markdown import plain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from uuid import UUID

    from journal.domain.changes import Changes

LONGEST: Final = 200_000
"""How many characters a page has at the most; a whole book is better read elsewhere."""
LONGEST_TITLE: Final = 120

_SLUG: Final = "yours-"
_AFTER_ALL: Final = 1_000
_PASSAGE: Final = 500
_WRAPPED: Final = 55
_SUMMARY: Final = 90
_HEADING: Final = re.compile(r"#{1,6}(?:[ \t]+(.*?)[ \t#]*)?$")
_BRACKETS: Final = str.maketrans("[]", "()")


@dataclass(frozen=True, slots=True)
class OwnPage:
    """A page the person added.

    Attributes:
        added_at: Aware, UTC.
    """

    id: UUID
    title: str
    text: str
    added_at: datetime


@dataclass(frozen=True, slots=True)
class PageAct:
    """What adding, renaming or removing came to.

    Attributes:
        page: The page it happened to.
        undo: What takes it back.
        changes: What to tell other views.
    """

    page: UUID
    undo: object
    changes: Changes


def slug_of(page: UUID) -> str:
    """Give the name by which links lead to a page."""
    return f"{_SLUG}{page.hex}"


def is_own(slug: str) -> bool:
    """Tell whether a name in a link is that of a page the person added."""
    return slug.startswith(_SLUG)


def title_in(text: str, otherwise: str) -> str:
    """Give the title a page is added under: its first line where that is a heading."""
    first = next((line for line in text.split("\n") if line.strip()), "")
    heading = _HEADING.match(first)
    words = _words(heading)
    return (words or otherwise)[:LONGEST_TITLE]


def readable(own: OwnPage) -> Page:
    """Cut a page into passages, to be read, searched and written from."""
    sections = tuple(_sections(own))
    words = next((each.markdown for each in sections), "").replace("\n", " ")
    summary = words if len(words) <= _SUMMARY else f"{words[:_SUMMARY].rstrip()}…"
    return Page(
        slug=slug_of(own.id),
        lang=DEFAULT_LANG,
        title=own.title,
        heading=own.title,
        subtitle="",
        summary=summary,
        order=_AFTER_ALL,
        sections=sections,
    )


def _sections(own: OwnPage) -> Iterator[Section]:
    source = own.title.translate(_BRACKETS)
    for number, (heading, text) in enumerate(_passages(own), 1):
        passage = Passage(
            id=f"p{number}",
            page_slug=slug_of(own.id),
            lang=DEFAULT_LANG,
            label=heading or own.title,
            text=text,
            source=source,
            writable=True,
        )
        yield Section(SectionKind.PASSAGE, heading, text, passage)


def _passages(own: OwnPage) -> Iterator[tuple[str, str]]:
    """Yield headings and what stands under them, short paragraphs together."""
    heading, parts = "", list[str]()
    for words, is_heading in _paragraphs(own):
        long = sum(map(len, parts)) + len(words) > _PASSAGE
        if parts and (is_heading or long):
            yield heading, "\n\n".join(parts)
            parts = []
        if is_heading:
            heading = words
        else:
            parts.append(words)
    if parts:
        yield heading, "\n\n".join(parts)


def _paragraphs(own: OwnPage) -> Iterator[tuple[str, bool]]:
    """Yield headings and paragraphs in order; the title is not said twice."""
    lines, first = list[str](), True
    for line in [*own.text.split("\n"), ""]:
        heading = _HEADING.match(line)
        if line.strip() and heading is None:
            lines.append(line.rstrip())
            first = False
            continue
        if lines:
            yield _joined(lines), False
            lines = []
        words = _words(heading)
        if words and not (first and words == own.title):
            yield words, True
        first = first and not words


def _words(heading: re.Match[str] | None) -> str:
    return plain(heading[1] or "").strip() if heading else ""


def _joined(lines: list[str]) -> str:
    """Give a paragraph; lines that only a narrow window broke become one again."""
    whole = all(len(line) < _WRAPPED for line in lines[:-1])
    return plain(("\n" if whole else " ").join(lines)).strip()
