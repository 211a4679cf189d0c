"""Cut text into the words of the index, so that its plain tokenizer has nothing left to decide.

FTS5's `ascii` tokenizer parts at everything ASCII that is no letter or digit, takes every other
character as part of a word and lowers ASCII capitals. Whatever goes beyond that happens here:
words are folded, scripts without spaces become overlapping pairs of letters (and the last letter
of each run, so that 雨 finds 大雨), symbols stand alone, and no private character that the index
uses for itself comes from a text.
"""

import re
import sys
from array import array
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple
from unicodedata import category, normalize

from journal.domain.fold import (
    LOOSE_MARKS,
    Folded,
    fold,
    fold_character,
    fold_map,
    is_unseen,
    settled,
)

_PAIRED: Final = (
    "\u3005-\u3007\u3021-\u3029\u3031-\u3035\u303b\u3041-\u3096\u3099\u309a\u309d-\u309f\u30a1-\u30fa"
    "\u30fc-\u30ff\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U0001aff0-\U0001b16f\U00020000-\U0003fffd"  # Han, Hiragana, Katakana, Bopomofo
    "\u0e01-\u0e3a\u0e40-\u0e4e"  # Thai
    "\u0e81-\u0ece\u0edc-\u0edf"  # Lao
    "\u1000-\u103f\u1050-\u108f\u109a-\u109d\ua9e0-\ua9ef\ua9fa-\ua9fe\uaa60-\uaa7f"  # Myanmar
    "\u1780-\u17d3\u17d7\u17dc\u17dd"  # Khmer
)
PAIRED_RUN: Final = re.compile(f"[{_PAIRED}]+")
"""A run of letters that are indexed in pairs."""

_PAIRED_STRETCH: Final = re.compile(f"[{_PAIRED}][ {_PAIRED}]*")
_WIDE: Final = "I"
_WIDE_CODE: Final = f"utf-32-{sys.byteorder[0]}e"
_GAP: Final = array(_WIDE, "\n".encode(_WIDE_CODE))
_NO_PAIR: Final = re.compile(" [^ \n]")
_LOOSE_MARK: Final = re.compile(f"[{LOOSE_MARKS}]")
_STRAY: Final = re.compile(f"(?<![^ \n])[{LOOSE_MARKS}]+")
_INNER_CAPITAL: Final = re.compile("[A-Z](?<=[A-Za-z0-9][A-Z])")
_PIECES: Final = re.compile("w[wm]*|r+|s")
_CAPITALS: Final = {code: 0xE000 + code for code in range(ord("A"), ord("Z") + 1)}
_RESERVED: Final = {chr(code) for code in range(0xE000, 0xE100)}
_LONGEST_REMEMBERED: Final = 40


class PlacedWord(NamedTuple):
    """A word of the index and the characters of the original text it comes from."""

    token: str
    start: int
    end: int


def index_text(text: str) -> str:
    """Give the words of a text as the index gets them, parted by single spaces."""
    shaped = _spaced(text)
    if not text.isascii():
        shaped = _STRAY.sub("", paired(shaped))
    return " ".join(shaped.split())


def paired(text: str) -> str:
    """Give a folded text with the pairs of its letters in place of scripts without spaces."""
    return _PAIRED_STRETCH.sub(_woven, text)


def shape_of(char: str) -> str:
    """Give a folded character with spaces for what parts words, and around symbols."""
    return _SHAPES[ord(char)]


def is_paired(text: str) -> bool:
    """Tell whether a word is written wholly in a script that is indexed in pairs."""
    return PAIRED_RUN.fullmatch(text) is not None


def query_tokens(typed: str) -> tuple[str, ...]:
    """Give the words that something typed becomes; they are looked for in a row.

    A run of paired letters at the end may go on in a memory, so its last letter is no word of its
    own: 大雨が gives 大雨 and 雨が. A letter left alone has to be looked for as the beginning of a
    pair: see `goes_on`.
    """
    tokens = index_text(typed).split()
    pieces = word_pieces(typed)
    if pieces and len(pieces[-1]) > 1 and is_paired(pieces[-1]):
        tokens.pop()
    return tuple(tokens)


def goes_on(tokens: tuple[str, ...]) -> bool:
    """Tell whether the last word is one paired letter, so that the index holds it in pairs too."""
    return bool(tokens) and len(tokens[-1]) == 1 and bool(PAIRED_RUN.match(tokens[-1]))


def marked_text(text: str) -> str:
    """Give the exact forms (`exact_form`) of a text, each once, parted by single spaces."""
    return " ".join(exact_forms(text))


def exact_forms(typed: str) -> tuple[str, ...]:
    """Give the exact forms of all words that carry a mark or a capital inside, each once."""
    if typed.isascii() and not _INNER_CAPITAL.search(typed):
        return ()
    words = normalize("NFC", typed).translate(_EXACT_SHAPES).split()
    forms = (_form_of(word) for word in dict.fromkeys(words))
    return tuple(dict.fromkeys(form for form in forms if form))


def exact_form(word: str) -> str | None:
    """Give the spelling of a word that carries a mark or a capital inside, else None.

    A capital is kept unless it is the first letter and the only one; ASCII capitals stand as
    U+E041 to U+E05A, because the tokenizer would lower them. Of several words the first is given.
    """
    forms = exact_forms(word)
    return forms[0] if forms else None


def words_with_spans(text: str) -> Iterator[PlacedWord]:
    """Yield the words of the index in order, each with its place in the original text."""
    folded = fold_map(text)
    for match in _PIECES.finditer(folded.text.translate(_KINDS)):
        start, end = match.span()
        if match[0][0] != "r":
            yield _placed(folded, start, end)
        else:
            for at in range(start, end):
                yield _placed(folded, at, min(at + 2, end))


def word_pieces(text: str) -> list[str]:
    """Give the folded words of a text, with whole runs in place of their pairs."""
    spaced = _spaced(text)
    if not text.isascii():
        spaced = _STRAY.sub("", PAIRED_RUN.sub(r" \g<0> ", spaced))
    return spaced.split()


def kind_of(char: str) -> str:
    """Tell what a folded character is to the index.

    Returns:
        ``r`` for a letter that is indexed in pairs, ``w`` for other letters, their signs, numbers
        and private characters, ``m`` for a mark that belongs to the word before it or to none,
        ``s`` for a symbol, a space for what parts words.
    """
    return _KINDS[ord(char)]


def _placed(folded: Folded, start: int, end: int) -> PlacedWord:
    origins = folded.origins
    last = max(origins[end], origins[end - 1] + 1)
    return PlacedWord(folded.text[start:end], origins[start], last)


def _spaced(text: str) -> str:
    """Fold a text, with spaces for what parts words and around symbols."""
    if text.isascii():
        return text.translate(_ASCII_SHAPES)
    return settled(text.translate(_SHAPES), _SHAPES)


def _woven(stretch: re.Match[str]) -> str:
    """Give the overlapping pairs of each run in a stretch, and its last letter."""
    letters = array(_WIDE, f"{stretch[0]} ".encode(_WIDE_CODE))
    # Each letter, the one after it, a gap: woven in one go, as a Japanese page has hundreds.
    woven = _GAP * (3 * len(letters) - 3)
    woven[0::3], woven[1::3] = letters[:-1], letters[1:]
    # A space and a letter are no pair.
    return f" {_NO_PAIR.sub('', woven.tobytes().decode(_WIDE_CODE))}"


def _form_of(word: str) -> str | None:
    """Give the exact form of one word; long ones are not remembered."""
    if word.isascii() and word[1:].islower():
        return None
    return _remembered_form(word) if len(word) <= _LONGEST_REMEMBERED else _plain_form(word)


def _plain_form(word: str) -> str | None:
    rest = word[1:]
    lowered = word[0].lower() + rest if rest == rest.lower() else word
    # Width is no mark: what remains of it here would make every full-width word an exact one.
    form = normalize("NFKC", lowered)
    return None if form == fold(word) else form.translate(_CAPITALS)


_remembered_form = lru_cache(maxsize=1 << 15)(_plain_form)


class _Kinds(dict[int, str]):
    """What characters are, worked out when one is first met."""

    def __missing__(self, code: int) -> str:
        kind = self[code] = _kind(chr(code))
        return kind


class _Shapes(dict[int, str]):
    """Folded characters with spaces for what parts words, and around symbols."""

    def __missing__(self, code: int) -> str:
        shape = self[code] = "".join(_shape(one) for one in fold_character(chr(code)))
        return shape


class _ExactShapes(dict[int, str]):
    """Characters as they are, with spaces for all that carries no exact form."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        kept = "" if is_unseen(char) else char
        shape = self[code] = kept if _kind(char) in "wm" else " " if kept else ""
        return shape


def _kind(char: str) -> str:
    if PAIRED_RUN.match(char):
        return "r"
    group = category(char)
    if group == "Co":
        return " " if char in _RESERVED else "w"
    # Pictures newer than this Python's tables have no category yet.
    if group == "So" or (group == "Cn" and "\U0001f000" <= char <= "\U0001faff"):
        return " " if char in "\ufffc\ufffd" else "s"
    if group[0] == "M":
        return "m" if _LOOSE_MARK.match(char) else "w"
    return "w" if group[0] in "LN" else " "


def _shape(char: str) -> str:
    kind = _kind(char)
    return f" {char} " if kind == "s" else " " if kind == " " else char


_KINDS: Final = _Kinds()
_SHAPES: Final = _Shapes()
_EXACT_SHAPES: Final = _ExactShapes()
_ASCII_SHAPES: Final = {code: _SHAPES[code] for code in range(128)}
