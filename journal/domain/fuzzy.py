"""Find what was meant by a few letters: in the names of commands and months, never in texts.

Case and accents do not matter, as everywhere (the fold of the search). What begins with the
letters comes first, then what has a word that does, then what holds them together, then what
holds them in their order, the more together the better.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from journal.domain.extent import Span
from journal.domain.fold import Folded, fold, fold_map


class Fit(IntEnum):
    """How well letters fit, the best first."""

    START = 0
    WORD = 1
    INSIDE = 2
    SCATTERED = 3


@dataclass(frozen=True, slots=True)
class Match:
    """Letters found in words.

    Attributes:
        fit: How well.
        spans: Where, in characters of the words as they are written.
        distance: For scattered letters, how far they lie apart; else 0.
    """

    fit: Fit
    spans: tuple[Span, ...]
    distance: int = 0

    @property
    def rank(self) -> tuple[int, int]:
        """What to sort by, the best first."""
        return self.fit, self.distance


def match(typed: str, words: str) -> Match | None:
    """Tell whether and where `words` hold the letters of `typed`; None when they do not.

    Nothing typed fits everything.
    """
    wanted = fold(typed.strip())
    if not wanted:
        return Match(Fit.START, ())
    folded = fold_map(words)
    at = _best_start(folded.text, wanted)
    if at < 0:
        return _scattered(folded, wanted)
    fit = Fit.START if at == 0 else Fit.WORD if _begins_word(folded.text, at) else Fit.INSIDE
    return Match(fit, (_original(folded, at, at + len(wanted)),))


def _best_start(text: str, wanted: str) -> int:
    """Give where the letters stand together, at the beginning of a word if they do anywhere."""
    first = at = text.find(wanted)
    while at > 0 and not _begins_word(text, at):
        at = text.find(wanted, at + 1)
    return first if at < 0 else at


def _begins_word(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum()


def _scattered(folded: Folded, wanted: str) -> Match | None:
    letters = wanted.replace(" ", "")
    places: list[int] = []
    at = -1
    for letter in letters:
        at = folded.text.find(letter, at + 1)
        if at < 0:
            return None
        places.append(at)
    if not _begins_word(folded.text, places[0]):
        return None
    spans = tuple(_original(folded, one, one + 1) for one in places)
    return Match(Fit.SCATTERED, spans, places[-1] - places[0])


def _original(folded: Folded, start: int, end: int) -> Span:
    return Span(folded.origins[start], max(folded.origins[start] + 1, folded.origins[end]))
