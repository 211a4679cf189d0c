"""Look at a text once for all that the index and the counts ask of it.

Most of what people write is ASCII, and FTS5's tokenizer cuts and lowers that by itself; what is
not stands in short runs that come again (’ and é), and is remembered. Where letters may melt into
those before them, a text is read character by character instead (tokens.py): the words are the
same either way.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple
from unicodedata import category, normalize

from journal.domain.fold import fold_character, joins
from journal.domain.measure import word_count
from journal.domain.tokens import PAIRED_RUN, exact_forms, index_text, kind_of, paired, shape_of


class Glance(NamedTuple):
    """What was seen in a text.

    Attributes:
        words: What FTS5's `ascii` tokenizer cuts into the words of `index_text`.
        exact: Its exact forms, as `exact_forms` gives them.
        word_count: How many words it has, as `measure.word_count` counts them.
    """

    words: str
    exact: tuple[str, ...]
    word_count: int


class _Run(NamedTuple):
    """A run of characters beyond ASCII.

    Attributes:
        words: What stands for it in the index.
        counted: What stands for it when words are counted, besides those in pairs of letters.
        pairs: Words of scripts without spaces.
        is_plain: Whether no word has an exact form because of it.
    """

    words: str
    counted: str
    pairs: int
    is_plain: bool


_SIGNS: Final = (
    # To the index and to the count each is what an ASCII sign is.
    ("’", "'"), ("—", " "), ("“", '"'), ("”", '"'), ("£", "$"), ("…", " "), ("–", " "), ("‘", "'"),
    ("€", "$"),
)  # fmt: skip
_RUNS: Final = re.compile("([^\x00-\x7f]+)")
_INNER_CAPITAL: Final = re.compile(
    # What may be part of a word before a capital; no mark of punctuation between the planes is.
    "[A-Z](?<=[A-Za-z0-9\x80-\u200f\u2070-\U0010ffff][A-Z])"
)
_MELTS, _SHAPED = "\0", "\1"
_DASHES: Final = "—–…"
_LONGEST_REMEMBERED: Final = 8


def glance(text: str) -> Glance:
    """Look at a text."""
    if not text.isascii():
        for sign, plain in _SIGNS:
            text = text.replace(sign, plain)
    if text.isascii():
        return _glance_at_ascii(text)
    pieces = _RUNS.split(text)
    runs = [_run(one) for one in pieces[1::2]]
    if None in runs:
        return Glance(index_text(text), exact_forms(text), word_count(text))
    return _put_together(text, pieces, [one for one in runs if one])


def count_words(text: str) -> int:
    """Count the words of a text, as `measure.word_count` does, and look for nothing else."""
    if not text.isascii():
        for sign, plain in _SIGNS:
            text = text.replace(sign, plain)
    return _counted(text.encode()) if text.isascii() else glance(text).word_count


def _glance_at_ascii(text: str) -> Glance:
    data = text.encode()
    kinds = data.translate(_ASCII_KINDS)
    exact = exact_forms(text) if b"aA" in kinds or b"AA" in kinds else ()
    return Glance(text, exact, _counted(data))


def _put_together(text: str, pieces: list[str], runs: list[_Run]) -> Glance:
    pieces[1::2] = [one.words for one in runs]
    words = "".join(pieces)
    pieces[1::2] = [one.counted for one in runs]
    count = _counted("".join(pieces).encode()) + sum(one.pairs for one in runs)
    if all(one.is_plain for one in runs) and not _INNER_CAPITAL.search(text):
        return Glance(words, (), count)
    odd = (one for one in text.split() if not one.isascii() or _INNER_CAPITAL.search(one))
    return Glance(words, exact_forms(" ".join(odd)), count)


def _counted(data: bytes) -> int:
    """Count what holds a letter or number between spaces."""
    return (b" " + data.translate(_ASCII_COUNTED, _UNCOUNTED)).count(b" a")


def _run(run: str) -> _Run | None:
    """Read a run; long ones are not remembered. None when a letter may melt into another."""
    return _remembered(run) if len(run) <= _LONGEST_REMEMBERED else _read(run)


def _read(run: str) -> _Run | None:
    shaped = run.translate(_SHAPES)
    if _MELTS in shaped:
        return None
    is_plain = _SHAPED not in shaped
    words = shaped if is_plain else shaped.replace(_SHAPED, "")
    runs = PAIRED_RUN.findall(run)
    rest = PAIRED_RUN.sub(" ", run) if runs else run
    pairs = sum((len(one) + 1) // 2 for one in runs)
    return _Run(paired(words), rest.translate(_COUNTED), pairs, is_plain)


_remembered = lru_cache(maxsize=1 << 12)(_read)


class _Shapes(dict[int, str]):
    """What a character becomes in the index; marked when it needs more than that."""

    def __missing__(self, code: int) -> str:
        shape = self[code] = _marked(chr(code))
        return shape


def _marked(char: str) -> str:
    shape = shape_of(char)
    if joins(char) or any(category(one)[0] == "M" for one in shape):
        return _MELTS
    return shape if _is_plain(char) else _SHAPED + shape


def _is_plain(char: str) -> bool:
    """Tell whether a character never gives the word around it an exact form."""
    if all(kind_of(one) not in "wm" for one in normalize("NFC", char)):
        return True
    return char == char.lower() == normalize("NFKC", char) == fold_character(char)


class _Counted(dict[int, str]):
    """Characters as the count of words sees them: letters, spaces, nothing."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        parts = char.isspace() or char in _DASHES
        shape = self[code] = " " if parts else "a" if char.isalnum() else ""
        return shape


_SHAPES: Final = _Shapes()
_COUNTED: Final = _Counted()
_ASCII: Final = tuple(map(chr, range(128)))
_BEYOND: Final = bytes(128)
_ASCII_KINDS: Final = (
    "".join("A" if one.isupper() else "a" if one.isalnum() else " " for one in _ASCII).encode()
    + _BEYOND
)
_ASCII_COUNTED: Final = "".join(_COUNTED[ord(one)] or "." for one in _ASCII).encode() + _BEYOND
_UNCOUNTED: Final = "".join(one for one in _ASCII if not _COUNTED[ord(one)]).encode()
