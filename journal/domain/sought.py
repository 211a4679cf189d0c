"""Look for the words of a query in a text, as the index would find them.

The same fold, whole words or the beginnings of words, words in a row, and any stretch of a script
that is written without spaces.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final
from unicodedata import normalize

from journal.domain.query.nodes import Term
from journal.domain.tokens import index_text, kind_of, word_pieces

_BETWEEN: Final = r"[\W_]{%d,40}?"
_MOST_TERMS: Final = 32


@dataclass(frozen=True, slots=True)
class Sought:
    """A term as it is sought.

    Attributes:
        folded: Its words in a row in folded text, with whatever parts them.
        lowered: The same in lower case, spelled as it was typed or folded.
        words: What the index holds of it, where it is more than one word.
        from_edge, to_edge: It has to begin, or end, where a word does.
    """

    folded: re.Pattern[str]
    lowered: re.Pattern[str]
    words: str
    from_edge: bool
    to_edge: bool


def sought(terms: Sequence[Term]) -> tuple[Sought, ...]:
    """Give terms as they are looked for; those without words are left out."""
    return _remembered(tuple(terms[:_MOST_TERMS]))


@lru_cache(maxsize=8)
def _remembered(terms: tuple[Term, ...]) -> tuple[Sought, ...]:
    return tuple(one for term in terms if (one := _sought(term)))


def _sought(term: Term) -> Sought | None:
    pieces = word_pieces(term.text)
    if not pieces:
        return None
    folded = _in_a_row(pieces)
    typed = r"\s+".join(map(re.escape, normalize("NFC", term.text).lower().split()))
    lowered = folded if term.text.isascii() else f"{folded}|{typed}"
    return Sought(
        re.compile(folded),
        re.compile(lowered),
        index_text(term.text) if len(pieces) > 1 else "",
        kind_of(pieces[0][0]) == "w",
        kind_of(pieces[-1][0]) == "w" and not term.prefix,
    )


def _in_a_row(pieces: Sequence[str]) -> str:
    pattern = re.escape(pieces[0])
    for before, after in pairwise(pieces):
        parted = kind_of(before[0]) == kind_of(after[0]) == "w"
        pattern += _BETWEEN % parted + re.escape(after)
    return pattern


def places(text: str, one: Sought, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield where a term stands in a text.

    Args:
        text: Folded or in lower case, as `pattern` asks.
        one: The term.
        pattern: `one.folded` or `one.lowered`.
    """
    at = 0
    while match := pattern.search(text, at):
        start, end = match.span()
        if _fits(text, start, end, one):
            yield start, end
            at = end
        else:
            at = start + 1


def _fits(text: str, start: int, end: int, one: Sought) -> bool:
    if one.from_edge and _goes_on_before(text, start):
        return False
    if one.to_edge and end < len(text) and kind_of(text[end]) in "wm":
        return False
    return not one.words or index_text(text[start:end]) == one.words


def _goes_on_before(text: str, at: int) -> bool:
    """Tell whether a word that begins here is the rest of a longer one."""
    while at > 0 and kind_of(text[at - 1]) == "m":
        at -= 1
    return at > 0 and kind_of(text[at - 1]) == "w"
