"""Guess what a word was meant to be, from words that visible memories hold.

One edit away: a letter left out, added, exchanged or swapped with its neighbour. Scripts that are
indexed in pairs (Chinese, Japanese, Thai) are guessed pair by pair, and each guess is looked up.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from sqlalchemy import Connection, bindparam, text

from journal.domain.fold import fold
from journal.domain.highlight import highlights
from journal.domain.hits import Suggestion
from journal.domain.query import Query, Word, words_of
from journal.domain.tokens import is_paired
from journal.storage.entries import with_texts
from journal.storage.matching import plan_word

_KNOWN = text("SELECT term, doc FROM vocabulary WHERE term IN :terms").bindparams(
    bindparam("terms", expanding=True)
)
_BEGINNING = text("SELECT term, doc FROM vocabulary WHERE term >= :low AND term < :high")
_ENDING = text(
    "SELECT term, doc FROM vocabulary WHERE term >= :low AND length(term) = 2 "
    "AND substr(term, 2, 1) = :last"
)
_NEWEST = text("SELECT rowid FROM found WHERE found MATCH :match ORDER BY rowid DESC LIMIT 1")
_HOW_MANY = text(
    "SELECT count(*) FROM (SELECT rowid FROM found WHERE found MATCH :match LIMIT 1000)"
)
_FIRST_PAIRED = "\u0e00"
_LOOKED_UP = 60
_SHORTEST, _LONGEST = 2, 40
_MOST_WORDS = 12
_ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz",
    "αβγδεζηθικλμνξοπρστυφχψω",
    "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    "אבגדהוזחטיכךלמםנןסעפףצץקרשת",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
)


@dataclass(frozen=True, slots=True)
class _Guess:
    word: str
    hits: int


def suggest(connection: Connection, query: Query) -> Suggestion | None:
    """Give a replacement for the first word that no visible memory holds.

    Args:
        connection: The unit of work's connection.
        query: As it was parsed; its own text is kept around the replacement.
    """
    words = [one for one in words_of(query) if _SHORTEST <= len(one.text) <= _LONGEST]
    for word in words[:_MOST_WORDS]:
        if _newest(connection, word.text, prefix=word.prefix) is not None:
            continue
        guess = _best(connection, fold(word.text))
        if guess is not None:
            meant = _as_written(connection, guess)
            return Suggestion(word.text, meant, query.replacing(word, meant))
    return None


def _best(connection: Connection, word: str) -> str | None:
    if is_paired(word):
        guesses = _looked_up(connection, _paired_guesses(connection, word))
        # With a letter less it is found at least as often, being a part of the others.
        whole = [one for one in guesses if len(one.word) >= len(word)]
        guesses = whole or guesses
    else:
        guesses = _known(connection, _edits(word))
    best = max(guesses, key=lambda one: (one.hits, len(one.word), one.word), default=None)
    return best.word if best else None


def _known(connection: Connection, words: Iterable[str]) -> list[_Guess]:
    rows = connection.execute(_KNOWN, {"terms": sorted(set(words))})
    return [_Guess(row.term, row.doc) for row in rows]


def _edits(word: str) -> Iterator[str]:
    """Give every spelling one edit away."""
    letters = "".join(one for one in _ALPHABETS if set(one) & set(word)) or _ALPHABETS[0]
    for cut in range(len(word) + 1):
        head, tail = word[:cut], word[cut:]
        if tail:
            yield head + tail[1:]
            yield from (head + letter + tail[1:] for letter in letters)
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        yield from (head + letter + tail for letter in letters)


def _looked_up(connection: Connection, words: Iterable[_Guess]) -> list[_Guess]:
    """Give those guesses that some memory holds in a row, the likeliest looked up first."""
    likely = sorted(words, key=lambda one: -one.hits)[:_LOOKED_UP]
    counted = (_Guess(one.word, _how_many(connection, one.word)) for one in likely)
    return [one for one in counted if one.hits]


def _how_many(connection: Connection, word: str) -> int:
    return int(connection.execute(_HOW_MANY, {"match": plan_word(word)}).scalar_one())


def _paired_guesses(connection: Connection, word: str) -> Iterator[_Guess]:
    """Give spellings one edit away in a script that is indexed in pairs."""
    for cut in range(len(word)):
        yield from _scored(connection, word[:cut] + word[cut + 1 :])
        if cut + 1 < len(word):
            swapped = word[cut + 1] + word[cut]
            yield from _scored(connection, word[:cut] + swapped + word[cut + 2 :])
        for letter in _between(connection, word[cut - 1 : cut], word[cut + 1 : cut + 2]):
            yield from _scored(connection, word[:cut] + letter + word[cut + 1 :])
        if cut:
            for letter in _between(connection, word[cut - 1], word[cut]):
                yield from _scored(connection, word[:cut] + letter + word[cut:])


def _between(connection: Connection, before: str, after: str) -> set[str]:
    """Give the letters that the index knows between two others; either may be missing."""
    found: set[str] | None = None
    if before:
        rows = connection.execute(_BEGINNING, {"low": before, "high": chr(ord(before) + 1)})
        found = {row.term[1] for row in rows if len(row.term) == 2}  # noqa: PLR2004 - pairs
    if after:
        rows = connection.execute(_ENDING, {"low": _FIRST_PAIRED, "last": after})
        ending = {row.term[0] for row in rows}
        found = ending if found is None else found & ending
    return found or set()


def _scored(connection: Connection, word: str) -> Iterator[_Guess]:
    """Give the word with the number of memories that hold its rarest pair."""
    pairs = ["".join(pair) for pair in pairwise(word)]
    if not pairs:
        return
    known = {one.word: one.hits for one in _known(connection, pairs)}
    if all(pair in known for pair in pairs):
        yield _Guess(word, min(known.values()))


def _newest(connection: Connection, word: str, *, prefix: bool = False) -> int | None:
    found = connection.execute(_NEWEST, {"match": plan_word(word, prefix=prefix)}).scalar()
    return None if found is None else int(found)


def _as_written(connection: Connection, word: str) -> str:
    """Give the word as the newest memory that holds it spells it."""
    position = _newest(connection, word)
    rows = {} if position is None else with_texts(connection, [position])
    for row, body in rows.values():
        for written in (row.title, body):
            spans = highlights(written, (Word(word, prefix=False),))
            if spans:
                return written[spans[0].start : spans[0].end]
    return word
