"""Say what a page about the film is made of, and how a memory quotes one.

Pages are values: a head that lists can show, sections in reading order, and passages, which can
stand alone as cards. A page's words are content, not interface; nothing here words anything for
the person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from journal.domain.errors import JournalError

if TYPE_CHECKING:
    from journal.domain.extent import Span

SCHEME = "montauk:reference/"
DEFAULT_LANG = "en"

_ADDRESS = re.compile(
    r"(?:(?P<lang>[a-z]{2})/)?(?P<slug>[a-z][a-z0-9-]*)(?:#(?P<passage>[a-z0-9-]+))?"
)


@dataclass(frozen=True, slots=True)
class Address:
    """Where a page, or one passage on it, stands. `passage_id` is empty for the page itself."""

    slug: str
    passage_id: str = ""
    lang: str = DEFAULT_LANG

    def __str__(self) -> str:
        """The link, as it is written into a memory; English pages name no language."""
        lang = "" if self.lang == DEFAULT_LANG else f"{self.lang}/"
        anchor = f"#{self.passage_id}" if self.passage_id else ""
        return f"{SCHEME}{lang}{self.slug}{anchor}"


class Fault(StrEnum):
    """What can be wrong with a page, for logs and tests; people read words of the interface."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    WRONG_LANGUAGE = "another language than its folder's"
    NO_HEAD = "no head"
    OPEN_HEAD = "a head without end"
    HEAD_LINE = "not a line of a head"
    INCOMPLETE_HEAD = "an incomplete head"
    SECOND_TITLE = "a title outside the head"
    UNKNOWN_FENCE = "an unknown fence"
    OPEN_FENCE = "a fence without end"
    NESTED_FENCE = "a fence inside a fence"
    EMPTY_FENCE = "nothing between the fences"
    BARE_FOLD = "a fold without a title"
    ATTRIBUTE = "an unknown attribute"
    BARE_PASSAGE = "a passage without id, label or source"
    MUTE_NUDGE = "a nudge that nobody can write from"
    SAME_ID = "two passages of one id"
    DEAD_LINK = "a link that leads nowhere"
    HALF_LINK = "a link without words, or words without a link"


class ReferenceDamaged(JournalError):
    """A page cannot be read as the page it should be."""

    def __init__(self, page: Address, line: int, fault: Fault) -> None:
        """Keep the page, the line (0 when it is not about one) and what is wrong."""
        super().__init__(f"{page}, line {line}: {fault}")
        self.page = page
        self.line = line
        self.fault = fault


class ReferenceMissing(ReferenceDamaged):
    """No page, passage or language of this name exists."""

    def __init__(self, page: Address) -> None:
        """Keep what was asked for; its slug is empty when the whole language is missing."""
        super().__init__(page, 0, Fault.MISSING)


class SectionKind(StrEnum):
    """How a section wants to be shown: open text, folded, a card, or a small note."""

    TEXT = "text"
    SPOILER = "spoiler"
    PASSAGE = "passage"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Passage:
    """A few lines that stand alone.

    Attributes:
        text: Plain text; a line break in it is one of the passage's own, as in verse.
        source: The attribution, to be shown wherever the text is.
        keywords: What it has to do with, for finding it beside a memory.
        writable: Offers "Write from this".
        nudge: May be the passage of the week. Never gives the story away.
        quoted: Somebody else's words, in the public domain.
        link, action: Another page it leads to, and the words on that link; None and "" if none.
    """

    id: str
    page_slug: str
    lang: str
    label: str
    text: str
    source: str
    keywords: tuple[str, ...] = ()
    writable: bool = False
    nudge: bool = False
    quoted: bool = False
    link: Address | None = None
    action: str = ""

    @property
    def address(self) -> Address:
        """Where it stands."""
        return Address(self.page_slug, self.id, self.lang)


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of a page.

    Attributes:
        title: The heading, the words on the fold, or the passage's label; may be empty.
        markdown: The body, one paragraph a line; headings in it start at the third level.
        passage: The passage, when the section is one.
        link, action: Where a note leads, and the words on that link.
    """

    kind: SectionKind
    title: str
    markdown: str
    passage: Passage | None = None
    link: Address | None = None
    action: str = ""


@dataclass(frozen=True, slots=True)
class PageHead:
    """What a list of pages needs.

    Attributes:
        title: Its name in lists; `heading` is what stands over the open page.
        cards: Passages of any page that it shows on top.
    """

    slug: str
    lang: str
    title: str
    heading: str
    subtitle: str
    summary: str
    order: int
    cards: tuple[Address, ...] = ()


@dataclass(frozen=True, slots=True)
class Page(PageHead):
    """A page with everything on it, in reading order."""

    sections: tuple[Section, ...] = ()

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The passages on it, in reading order."""
        return tuple(section.passage for section in self.sections if section.passage)


@dataclass(frozen=True, slots=True)
class ReferenceHit:
    """A section in which a search found every word.

    Attributes:
        title: The page's title.
        section: The section's place on the page, from 0.
        section_title, source: Its title, and the attribution when it is a passage.
        excerpt: Text around the first match; empty inside a fold, which is not opened unasked.
        spans: Matches in the excerpt, on its own spelling.
        spoiler: True when the match stands inside a fold.
    """

    slug: str
    lang: str
    title: str
    section: int
    section_title: str
    source: str
    excerpt: str
    spans: tuple[Span, ...]
    spoiler: bool
    passage_id: str = ""


def parse_address(link: str) -> Address | None:
    """Read a link such as `montauk:reference/why-write#why-1`; None when it is no such link."""
    if not link.startswith(SCHEME):
        return None
    match = _ADDRESS.fullmatch(link.removeprefix(SCHEME))
    if match is None:
        return None
    return Address(match["slug"], match["passage"] or "", match["lang"] or DEFAULT_LANG)


def quotation(passage: Passage) -> str:
    """Give the Markdown with which a memory written from a passage opens.

    It is a quotation, line for line, then its attribution, linked back to the page; an empty line
    follows, where the person's own words begin.
    """
    # Two spaces keep the lines of a verse apart in every Markdown reader.
    paragraphs = (part.replace("\n", "  \n> ") for part in passage.text.split("\n\n"))
    body = "\n>\n> ".join(paragraphs)
    return f"> {body}\n>\n> — [{passage.source}]({passage.address})\n\n"
