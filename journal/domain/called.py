"""Find where a text names somebody, a place or a word of one's own choice.

Design section 4: whole words, with their case and their marks. What is written without spaces
(Chinese, Japanese, Thai) has no edges of words: there a name counts wherever it stands, from two
characters on; one character alone names nobody.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from unicodedata import category, normalize

from journal.domain.extent import Span
from journal.domain.tokens import PAIRED_RUN

_LETTER: Final = r"[^\W_]"
_SPACES: Final = r"\s+"


@dataclass(frozen=True, slots=True)
class Called:
    """What somebody is called, ready to be looked for; made by :func:`called`."""

    pattern: re.Pattern[str] | None

    def places(self, text: str) -> Iterator[Span]:
        """Yield where a text says one of the names, in order and without overlaps."""
        if self.pattern is None:
            return
        for one in self.pattern.finditer(text):
            # A mark that follows belongs to the last letter, and makes another word of it.
            if not _is_mark(text[one.end() : one.end() + 1]):
                yield Span(*one.span())

    def is_in(self, text: str) -> bool:
        """Tell whether a text says one of the names."""
        return next(self.places(text), None) is not None


@lru_cache(maxsize=64)
def called(names: tuple[str, ...]) -> Called:
    """Prepare names to be looked for.

    Args:
        names: As they are written; one that begins with a small letter ("my wife") is also found
            where it begins a sentence.
    """
    spellings = {form for name in names for form in _forms(" ".join(name.split()))}
    # The longest first: of "Ada" and "Ada Byron" the whole name is the one that stands there.
    ways = [_way(one) for one in sorted(spellings, key=lambda one: (-len(one), one))]
    return Called(re.compile("|".join(ways)) if ways else None)


def _forms(name: str) -> Iterator[str]:
    """Yield a name as texts may hold it: composed or not, and as a sentence begins with it."""
    if len(name) < _least(name):
        return
    begun = name[:1].upper() + name[1:] if name[:1].islower() else name
    for spelled in (name, begun):
        yield normalize("NFC", spelled)
        yield normalize("NFD", spelled)


def _least(name: str) -> int:
    return 2 if PAIRED_RUN.fullmatch(name) else 1


def _way(name: str) -> str:
    """Give one spelling as a pattern, with edges where its script has edges of words."""
    first, *others = map(re.escape, name.split(" "))
    # What stands before is looked at behind the first word, so that this one is looked for.
    before = "" if _is_paired(name[0]) else rf"(?<!{_LETTER}{first})"
    after = "" if _is_paired(name[-1]) else rf"(?!{_LETTER})"
    return _SPACES.join((f"{first}{before}", *others)) + after


def _is_paired(char: str) -> bool:
    return PAIRED_RUN.match(char) is not None


def _is_mark(char: str) -> bool:
    return bool(char) and category(char)[0] == "M"
