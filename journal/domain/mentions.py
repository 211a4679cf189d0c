"""Find the tags, people and memories that a text names.

`#tag` has no space behind its sign and at least one letter, and nests with `/`; `@word` names a
person the journal knows; `@[Mary Svevo]` names anyone. Neither counts in code or in addresses, nor
inside a word: somebody@example.org is no person. `[[id|words]]` leads to another memory.
"""

import re
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from journal.domain.ids import EntryId
from journal.domain.markdown_spans import prose_only

# What ends a name, rather than what it is made of: letters of many scripts come with signs that
# `\w` does not know. Spaces, control characters and punctuation end one; - and _ do not.
_ENDS: Final = (
    r"\s\x00-\x2c\x2e\x3a-\x40\x5b-\x5e\x60\x7b-\x9f\u00a0-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf"
    r"\u2000-\u200b\u200e-\u206f\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u30fb\uff01-\uff0f"
    r"\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufff0-\uffff"
)
_BEFORE: Final = r"(?<![^\W_])(?<![/#@&\\])"
_TAG: Final = re.compile(rf"{_BEFORE}#([^{_ENDS}/\-][^{_ENDS}/]*(?:/[^{_ENDS}/]+)*)")
_PERSON: Final = re.compile(
    rf"{_BEFORE}@(?:\[(?P<spaced>[^\[\]\n]{{1,120}})\]|(?P<word>[^{_ENDS}/\-][^{_ENDS}/]*))"
)
_ENTRY: Final = re.compile(
    r"\[\[([0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12})(?:\|([^\]\n]*))?\]\]"
)
_LETTER: Final = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text.

    Attributes:
        start, end: Where it stands, its sign included.
        explicit: False for a bare `@word`, which names only a person already known.
    """

    start: int
    end: int
    name: str
    explicit: bool = True


@dataclass(frozen=True, slots=True)
class EntryLink:
    """A link to another memory, and the words it stands under; empty when there are none."""

    start: int
    end: int
    target: EntryId
    words: str


@dataclass(frozen=True, slots=True)
class Mentions:
    """All that a text names, each kind in order; a name stands there as often as in the text."""

    tags: tuple[Mention, ...] = ()
    people: tuple[Mention, ...] = ()
    links: tuple[EntryLink, ...] = ()


def mentions(text: str) -> Mentions:
    """Find what a Markdown text names. Names are as written, not yet matched with known ones."""
    if "#" not in text and "@" not in text and "[[" not in text:
        return Mentions()
    prose = prose_only(text)
    links = tuple(
        EntryLink(*one.span(), EntryId(UUID(one[1])), (one[2] or "").strip())
        for one in _ENTRY.finditer(prose)
    )
    return Mentions(_tags(prose), _people(prose), links)


def _tags(prose: str) -> tuple[Mention, ...]:
    found = []
    for one in _TAG.finditer(prose) if "#" in prose else ():
        name = one[1].rstrip("-_/")
        if _LETTER.search(name):
            found.append(Mention(one.start(), one.start() + 1 + len(name), name))
    return tuple(found)


def _people(prose: str) -> tuple[Mention, ...]:
    found = []
    for one in _PERSON.finditer(prose) if "@" in prose else ():
        if one["spaced"] is not None:
            name, end = " ".join(one["spaced"].split()), one.end()
        else:
            name = one["word"].rstrip("-_")
            end = one.start() + 1 + len(name)
        if _LETTER.search(name):
            found.append(Mention(one.start(), end, name, explicit=one["spaced"] is not None))
    return tuple(found)
