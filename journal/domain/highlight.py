"""Light up what was found: on the original text, computed only where it will be seen."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from journal.domain.fold import fold
from journal.domain.hits import Span
from journal.domain.markdown_spans import plain_stretch
from journal.domain.query import Phrase, Word
from journal.domain.tokens import PlacedWord, goes_on, is_paired, query_tokens, words_with_spans

Term = Word | Phrase
_BEFORE = 60
_SPACES = re.compile(r"\s+")
_LOOKED_AT = 40_000


@dataclass(frozen=True, slots=True)
class Snippet:
    """A short stretch of a text in one line, with its matches.

    Attributes:
        leading, trailing: The text goes on before, or after.
    """

    text: str
    spans: tuple[Span, ...]
    leading: bool
    trailing: bool


def highlights(text: str, terms: Sequence[Term]) -> tuple[Span, ...]:
    """Give where terms stand in a text, in order and without overlaps.

    Whole words match, or their beginnings where the term grows; phrases; and any stretch of a
    run in scripts that are written without spaces.
    """
    wanted = [(query_tokens(term.text), _grows(term)) for term in terms]
    wanted = [one for one in wanted if one[0]]
    if not wanted or not text:
        return ()
    words = list(words_with_spans(text))
    return _merged([span for one, grows in wanted for span in _find(words, one, grows=grows)])


def _grows(term: Term) -> bool:
    return isinstance(term, Word) and term.prefix


def _find(
    words: Sequence[PlacedWord], wanted: tuple[str, ...], *, grows: bool
) -> Iterator[Span]:
    """Find words in a row; the last may go on."""
    head, tail, lone = wanted[:-1], wanted[-1], goes_on(wanted)
    for index in range(len(words) - len(head)):
        last = words[index + len(head)]
        fits = last.token.startswith(tail) if grows or lone else last.token == tail
        if fits and all(words[index + step].token == one for step, one in enumerate(head)):
            end = last.start + 1 if lone and len(last.token) > 1 else last.end
            yield Span(words[index].start, end)


def _merged(found: list[Span]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for one in sorted(found, key=lambda span: (span.start, span.end)):
        if spans and one.start < spans[-1].end:
            spans[-1] = Span(spans[-1].start, max(spans[-1].end, one.end))
        else:
            spans.append(one)
    return tuple(spans)


def snippet(text: str, terms: Sequence[Term], width: int = 180) -> Snippet:
    """Give a short stretch around the first place where a term stands, or the beginning.

    Args:
        text: Markdown; its marks are left out of the stretch.
        terms: What to light up.
        width: How many characters at the most.
    """
    at = _first_place(text, terms)
    start = 0 if at < width - _BEFORE else _word_start(text, at - _BEFORE)
    raw = text[start : start + width * 2]
    plain = _SPACES.sub(" ", plain_stretch(raw)).strip()
    cut = _cut(plain, width)
    trailing = len(cut) < len(plain) or start + width * 2 < len(text)
    return Snippet(cut, highlights(cut, terms), start > 0, trailing)


def _word_start(text: str, at: int) -> int:
    """Give the start of the word or line after a place, close by."""
    line = text.rfind("\n", at, at + _BEFORE)
    if line >= 0:
        return line + 1
    space = text.find(" ", at, at + _BEFORE // 2)
    return space + 1 if space >= 0 else at


def _cut(plain: str, width: int) -> str:
    if len(plain) <= width:
        return plain
    space = plain.rfind(" ", width // 2, width + 1)
    return plain[: space if space > 0 else width].rstrip()


def _first_place(text: str, terms: Sequence[Term]) -> int:
    """Give where the first term stands, found fast; 0 when it is not found so."""
    wanted = [query_tokens(term.text)[:1] for term in terms]
    heads = [one[0] for one in wanted if one]
    if not heads:
        return 0
    looked_at = text[:_LOOKED_AT]
    folded = looked_at.lower() if looked_at.isascii() else _one_to_one(looked_at)
    places = (_word_place(folded, head) for head in heads)
    return min((place for place in places if place >= 0), default=0)


def _one_to_one(text: str) -> str:
    """Fold without moving any character; where that cannot be, only lower the case."""
    folded = fold(text)
    if len(folded) == len(text):
        return folded
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text


def _word_place(folded: str, head: str) -> int:
    """Find a word's beginning; in paired scripts any place will do."""
    at = folded.find(head)
    if is_paired(head):
        return at
    while at > 0 and folded[at - 1].isalnum():
        at = folded.find(head, at + 1)
    return at
