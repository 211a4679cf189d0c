"""Find the tags, people and memories that a text names.

`#tag` has no space after its sign and at least one letter, and nests with `/`; `@word` names a person
the journal knows; `@[Mary Svevo]` names anyone. Neither counts in code or in addresses, nor inside a
word: somebody@example.org is no person. `[[id|words]]` leads to another memory.
"""

import re
from dataclasses import dataclass
from uuid import UUID

from journal.domain.markdown_spans import Stretch, address_stretches, code_stretches

_PART = r"[^\W_](?:[\w\-]*\w)?"
_TAG = re.compile(rf"(?<![\w#/&@.\\])#(\w(?:[\w\-]*\w)?(?:/{_PART})*)(?![#])")
_PERSON = re.compile(r"(?<![\w@/.\\])@(?:\[([^\]\n]{1,120})\]|([^\W\d_](?:[\w\-]*\w)?))(?!@|\.\w)")
_ENTRY = re.compile(r"\[\[([0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12})(?:\|([^\]\n]*))?\]\]")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text.

    Attributes:
        start, end: Where it stands, its sign included.
        explicit: True for `@[name]`, which names a person whether known or not, and for tags.
    """

    start: int
    end: int
    name: str
    explicit: bool = True


@dataclass(frozen=True, slots=True)
class EntryLink:
    """A link to another memory."""

    start: int
    end: int
    target: UUID
    words: str


@dataclass(frozen=True, slots=True)
class Mentions:
    """All that a text names, in order."""

    tags: tuple[Mention, ...] = ()
    people: tuple[Mention, ...] = ()
    links: tuple[EntryLink, ...] = ()


def mentions(text: str) -> Mentions:
    """Find what a text names."""
    if "#" not in text and "@" not in text and "[[" not in text:
        return Mentions()
    shut = (*code_stretches(text), *address_stretches(text))
    tags = (
        Mention(*one.span(), one[1])
        for one in _TAG.finditer(text)
        if any(letter.isalpha() for letter in one[1]) and not _inside(one.start(), shut)
    )
    people = (
        Mention(*one.span(), (one[1] or one[2]).strip(), explicit=one[1] is not None)
        for one in _PERSON.finditer(text)
        if (one[1] or one[2]).strip() and not _inside(one.start(), shut)
    )
    links = (
        EntryLink(*one.span(), UUID(one[1]), one[2] or "")
        for one in _ENTRY.finditer(text)
        if not _inside(one.start(), shut)
    )
    return Mentions(tuple(tags), tuple(people), tuple(links))


def _inside(at: int, stretches: tuple[Stretch, ...]) -> bool:
    return any(one.start <= at < one.end for one in stretches)
