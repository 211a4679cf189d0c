"""Find words on the pages about the film, folded as the journal's own search folds them.

The pages are few, so they are searched as they stand, section by section, without an index. Words
are compared one by one: a match then lights up on the original spelling, whatever folding did to
its length.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import normalize

from journal.domain.extent import Span
from journal.domain.fold import fold
from journal.domain.reference import Page, ReferenceHit, Section, SectionKind
from journal.domain.reference_markdown import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_EXCERPT = 160
_LEAD = 48
_WORD = re.compile(r"[^\W_]+")
_ASKED = re.compile(r'"([^"]*)"?|([^\s"]+)')

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SearchableSection:
    """A section with its words folded, ready to be searched any number of times.

    Attributes:
        text: What a reader sees of it, on one line.
        words, spans: Its words, folded, and where each stands in `text`.
        beside: Words that belong to it and do not stand in the text: headings, source, keywords.
    """

    page: Page
    index: int
    section: Section
    text: str
    words: tuple[str, ...]
    spans: tuple[Span, ...]
    beside: tuple[str, ...]


def searchable(page: Page) -> tuple[SearchableSection, ...]:
    """Fold every section of a page."""
    return tuple(_searchable(page, index) for index in range(len(page.sections)))


def asked(query: str) -> tuple[Phrase, ...]:
    """Read a query: words that must all be found, and phrases between double quotes."""
    found = (_folded(quoted or word) for quoted, word in _ASKED.findall(normalize("NFC", query)))
    return tuple(phrase for phrase in found if phrase)


def search_section(section: SearchableSection, phrases: Sequence[Phrase]) -> ReferenceHit | None:
    """Look for every phrase in one section; None unless all are found.

    The last word of each phrase may be a beginning: people look at the results while they type.
    """
    in_text = [list(_runs(section.words, phrase)) for phrase in phrases]
    for phrase, runs in zip(phrases, in_text, strict=True):
        if not runs and not any(_runs(section.beside, phrase)):
            return None
    lit = {at for runs in in_text for run in runs for at in run}
    return _hit(section, [section.spans[at] for at in sorted(lit)])


def _searchable(page: Page, index: int) -> SearchableSection:
    section = page.sections[index]
    text = plain(section.markdown).replace("\n\n", "\n").replace("\n", " ")
    matches = list(_WORD.finditer(text))
    return SearchableSection(
        page=page,
        index=index,
        section=section,
        text=text,
        words=tuple(fold(match[0]) for match in matches),
        spans=tuple(Span(*match.span()) for match in matches),
        beside=_folded(" / ".join(_beside(page, index))),
    )


def _beside(page: Page, index: int) -> Iterator[str]:
    section = page.sections[index]
    if index == 0:
        yield from (page.title, page.heading)
    yield section.title
    if section.passage:
        yield from (section.passage.source, *section.passage.keywords)


def _folded(text: str) -> Phrase:
    return tuple(fold(match[0]) for match in _WORD.finditer(text))


def _runs(words: Sequence[str], phrase: Phrase) -> Iterator[range]:
    *whole, last = phrase
    for start in range(len(words) - len(whole)):
        end = start + len(whole)
        if words[end].startswith(last) and list(words[start:end]) == whole:
            yield range(start, end + 1)


def _hit(found: SearchableSection, lit: list[Span]) -> ReferenceHit:
    page, section, passage = found.page, found.section, found.section.passage
    spoiler = section.kind is SectionKind.SPOILER
    excerpt, spans = ("", ()) if spoiler else _excerpt(found.text, lit)
    return ReferenceHit(
        slug=page.slug,
        lang=page.lang,
        title=page.title,
        section=found.index,
        section_title=section.title,
        source=passage.source if passage else "",
        excerpt=excerpt,
        spans=spans,
        spoiler=spoiler,
        passage_id=passage.id if passage else "",
    )


def _excerpt(text: str, lit: list[Span]) -> tuple[str, tuple[Span, ...]]:
    first = lit[0].start if lit else 0
    start = 0 if first <= _LEAD else text.rfind(" ", 0, first - _LEAD) + 1
    end = len(text) if len(text) <= start + _EXCERPT else text.rfind(" ", start, start + _EXCERPT)
    before, after = "… " if start else "", " …" if end < len(text) else ""
    shift = start - len(before)
    spans = (Span(span.start - shift, span.end - shift) for span in lit if span.end <= end)
    return f"{before}{text[start:end]}{after}", tuple(spans)
