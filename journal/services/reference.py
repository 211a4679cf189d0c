"""Lend the pages about the film: list them, open one, search them, choose the passage of the week.

Nothing is read before it is asked for, and nothing twice: the pages come with the program and do
not change while it runs.
"""

from __future__ import annotations

from math import gcd
from typing import TYPE_CHECKING

from journal.domain.own_page import is_own
from journal.domain.reference import (
    DEFAULT_LANG,
    Address,
    Fault,
    Page,
    PageHead,
    Passage,
    ReferenceDamaged,
    ReferenceHit,
    ReferenceMissing,
)
from journal.domain.reference_markdown import parse_head, parse_page
from journal.services.reference_own import Lent

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from journal.domain.reference_search import SearchableSection

_DAYS_OF_A_WEEK = 7
_GOLDEN = 0.618


class Reference(Lent):
    """The pages under one folder, `root/LANG/SLUG.md`.

    A method that takes `lang` falls back to the language the service was made with. All but
    `languages` raise `ReferenceDamaged` for a page that cannot be read, and its kind
    `ReferenceMissing` for a page, a passage or a language that is not there.
    """

    def __init__(self, root: Path, lang: str = DEFAULT_LANG) -> None:
        """Remember where the pages lie; none is touched yet."""
        self.lang = lang
        self._root = root
        self._heads: dict[str, tuple[PageHead, ...]] = {}
        self._pages: dict[tuple[str, str], Page] = {}
        self._searchable: dict[str, tuple[SearchableSection, ...]] = {}
        super().__init__()

    def pages(self, lang: str | None = None) -> tuple[PageHead, ...]:
        """The heads of all pages in reading order, without reading what they say."""
        lang = lang or self.lang
        if lang not in self._heads:
            heads = (self._head(path) for path in self._files(lang).values())
            self._heads[lang] = tuple(sorted(heads, key=lambda head: head.order))
        return self._heads[lang]

    def page(self, slug: str, lang: str | None = None) -> Page:
        """One page, whole."""
        if is_own(slug):
            return self.own_page(slug)
        key = (lang or self.lang, slug)
        if key not in self._pages:
            self._pages[key] = self._read(*key)
        return self._pages[key]

    def languages(self, slug: str) -> tuple[str, ...]:
        """The languages a page exists in, the service's own first; none for a page added."""
        folders = (path.parent.name for path in self._root.glob(f"*/{slug}.md"))
        return tuple(sorted(folders, key=lambda lang: (lang != self.lang, lang)))

    def passages(self, slug: str, lang: str | None = None) -> tuple[Passage, ...]:
        """The passages of one page, in reading order."""
        return self.page(slug, lang).passages

    def passage(self, address: Address) -> Passage:
        """The passage at an address, such as a memory's link back holds."""
        for passage in self.page(address.slug, address.lang).passages:
            if passage.id == address.passage_id:
                return passage
        raise ReferenceMissing(address)

    def cards(self, slug: str, lang: str | None = None) -> tuple[Passage, ...]:
        """The passages, of any page, that a page shows on top."""
        return tuple(self.passage(address) for address in self.page(slug, lang).cards)

    def passage_of_week(self, day: date, lang: str | None = None) -> Passage:
        """The nudge for the week of `day`, a local calendar day; weeks begin on Sunday.

        Every nudge of the language has its week before one comes again; neighbours on a page lie
        weeks apart. A language without nudges borrows the English ones.
        """
        pool = self._nudges(lang or self.lang) or self._nudges(DEFAULT_LANG)
        if not pool:
            raise ReferenceMissing(Address("", lang=DEFAULT_LANG))
        # Day 1 of the calendar was a Monday, so multiples of seven are Sundays.
        week = day.toordinal() // _DAYS_OF_A_WEEK
        return pool[week * _stride(len(pool)) % len(pool)]

    def search(self, query: str, lang: str | None = None) -> tuple[ReferenceHit, ...]:
        """The sections that hold every word, in reading order; none for a query without words.

        Args:
            query: Words, and phrases between double quotes. Case and marks do not matter.
            lang: The language whose pages to search.
        """
        from journal.domain.reference_search import asked, search_section

        phrases = asked(query)
        if not phrases:
            return ()
        sections = self._sections(lang or self.lang)
        return tuple(hit for each in sections if (hit := search_section(each, phrases)))

    def beside(self, text: str, lang: str | None = None) -> tuple[Passage, ...]:
        """The passages, three at the most, that have something to do with a text.

        Args:
            text: What a memory says.
            lang: The language of the pages to look on; those the person added are always among
                them.
        """
        from journal.domain.reference_beside import beside, topics_in, topics_of

        lang = lang or self.lang
        about = {each: topics_of(each) for each in self._passages(lang) if each.writable}
        known = frozenset[str]().union(*about.values())
        everyday = {word for section in self._sections(lang) for word in section.words}
        for page in self._own:
            for each in page.passages:
                about[each] = topics_in(f"{each.label} {each.text}", known, everyday)
        return beside(text, about)

    def _passages(self, lang: str) -> tuple[Passage, ...]:
        pages = (self.page(head.slug, lang) for head in self.pages(lang))
        return tuple(each for page in pages for each in page.passages)

    def _sections(self, lang: str) -> tuple[SearchableSection, ...]:
        from journal.domain.reference_search import searchable

        if lang not in self._searchable:
            pages = (self.page(head.slug, lang) for head in self.pages(lang))
            self._searchable[lang] = tuple(part for page in pages for part in searchable(page))
        return self._searchable[lang]

    def _nudges(self, lang: str) -> tuple[Passage, ...]:
        if lang not in self._languages():
            return ()
        return tuple(each for each in self._passages(lang) if each.nudge)

    def _languages(self) -> set[str]:
        return {path.name for path in self._root.glob("*") if path.is_dir()}

    def _files(self, lang: str) -> dict[str, Path]:
        if lang not in self._languages():
            raise ReferenceMissing(Address("", lang=lang))
        return {path.stem: path for path in (self._root / lang).glob("*.md")}

    def _head(self, path: Path) -> PageHead:
        try:
            with path.open(encoding="utf-8") as lines:
                return parse_head(path.stem, lines)
        except (OSError, UnicodeDecodeError) as error:
            raise _unreadable(path) from error

    def _read(self, lang: str, slug: str) -> Page:
        path = self._files(lang).get(slug)
        if path is None:
            raise ReferenceMissing(Address(slug, lang=lang))
        try:
            page = parse_page(slug, path.read_text("utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise _unreadable(path) from error
        if page.lang != lang:
            raise ReferenceDamaged(Address(slug, lang=lang), 0, Fault.WRONG_LANGUAGE)
        return page


def _unreadable(path: Path) -> ReferenceDamaged:
    return ReferenceDamaged(Address(path.stem, lang=path.parent.name), 0, Fault.UNREADABLE)


def _stride(count: int) -> int:
    """A step through `count` places that visits each once, by leaps of about the golden part."""
    least = max(1, round(count * _GOLDEN))
    return next(step for step in range(least, 2 * count) if gcd(step, count) == 1)
