"""Cut text into the words that the index holds.

The index's own tokenizer is `ascii`: it splits at ASCII that is no letter or digit, and takes every
other character as part of a word. So the cutting is done here, on folded text. Scripts that write
without spaces (Chinese, Japanese, Thai and kin) are indexed as overlapping pairs plus each run's
last character, so that 雨 and 大雨 are both found in 今日は大雨.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from unicodedata import normalize

from journal.domain.fold import fold, fold_map

_PAIRED = (
    "\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff"
    "\u3005-\u3007\u3021-\u3029\u3041-\u3096\u3099-\u309a\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U0001b000-\U0001b16f"
    "\U00020000-\U0003ffff"
)
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c2\u05c4-\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0711\u0730-\u074a"
    "\u07a6-\u07b0\u07eb-\u07f3\u0816-\u082d\u0859-\u085b\u08d3-\u08ff"
    "\u0900-\u0963\u0966-\u096f\u0971-\u0df3\u0f18-\u0fbc\u135d-\u135f\u1712-\u1753"
    "\u1a17-\u1a1b\u1a55-\u1abf\u1b00-\u1b73\u1b80-\u1bf3\u1c24-\u1c37\u1dc0-\u1dff"
    "\u20d0-\u20f0\ufe20-\ufe2f"
)
"""Marks and vowel signs: parts of a word that Python does not count as letters."""
_SYMBOLS = "\u2190-\u23ff\u2460-\u24ff\u2500-\u27bf\u2900-\u297f\u2b00-\u2bff\U0001f000-\U0001faff"
_WORD = re.compile(f"(?:[^\\W_]|[{_MARKS}\ue000-\uf8ff])+|[{_SYMBOLS}]")
_PAIRED_RUN = re.compile(f"[{_PAIRED}]+")
_ASCII_WORD = re.compile("[0-9a-z]+")
_PAIR = 2
_CAPITALS = {ord("A") + index: 0xE041 + index for index in range(26)}
"""`ascii` lower-cases ASCII; exact spellings keep their capitals behind private characters."""
_RESERVED = re.compile("[\ue000-\ue002]")


@dataclass(frozen=True, slots=True)
class Token:
    """One word of the index, and where it stands in the original text."""

    text: str
    start: int
    end: int


def index_text(text: str) -> str:
    """Give the words that the index holds for a text, joined by spaces."""
    folded = fold(text)
    if folded.isascii():
        return " ".join(_ASCII_WORD.findall(folded))
    if not _PAIRED_RUN.search(folded):
        return _RESERVED.sub("", " ".join(_WORD.findall(folded)))
    words: list[str] = []
    for word in _WORD.findall(folded):
        words += _cut(word)
    return _RESERVED.sub("", " ".join(words))


def _cut(word: str) -> list[str]:
    """Cut a word into the parts that are paired and those that are not."""
    if word.isascii() or not _PAIRED_RUN.search(word):
        return [word]
    parts: list[str] = []
    at = 0
    for run in _PAIRED_RUN.finditer(word):
        if run.start() > at:
            parts.append(word[at : run.start()])
        parts += map("".join, pairwise(run[0]))
        parts.append(run[0][-1])
        at = run.end()
    if at < len(word):
        parts.append(word[at:])
    return parts


def is_paired(text: str) -> bool:
    """Tell whether a word is written in a script that is indexed in pairs."""
    return bool(_PAIRED_RUN.fullmatch(text))


def query_tokens(text: str) -> tuple[str, ...]:
    """Give the words of the index that typed words become, to be found in a row.

    A paired run leaves out its last character alone, for the run may go on in the text; a run of
    one character gives just that character, to be searched as a beginning.
    """
    words = _WORD.findall(_RESERVED.sub("", fold(text)))
    tokens: list[str] = []
    for index, word in enumerate(words):
        parts = _cut(word)
        is_last = index + 1 == len(words)
        if is_last and len(parts) > 1 and is_paired(parts[-1]) and is_paired(parts[-2]):
            parts.pop()
        tokens += parts
    return tuple(tokens)


def is_lone_letter(tokens: tuple[str, ...]) -> bool:
    """Tell whether the last token is one character of a paired script: then it is a beginning."""
    return bool(tokens) and len(tokens[-1]) == 1 and is_paired(tokens[-1])


def marked_text(text: str) -> str:
    """Give the exact spellings that the index holds for a text, joined by spaces.

    Those are the words that carry a mark, or a capital beyond their first letter.
    """
    if text.isascii() and text.islower():
        return ""
    forms = (exact_form(word) for word in _candidates(text))
    return " ".join(form for form in forms if form is not None)


_SUSPECT = re.compile(r"[^\W_]*(?:[^\x00-\x7f_\W]|[^\W_][A-Z])[^\W_]*")


def _candidates(text: str) -> list[str]:
    composed = text if text.isascii() else normalize("NFC", text)
    return _SUSPECT.findall(composed)


def exact_form(word: str) -> str | None:
    """Give the exact spelling of a word, or None when its folded form says it all.

    The case of the first letter is let go, for a sentence may begin with it.
    """
    composed = _RESERVED.sub("", normalize("NFC", word))
    if not composed or _PAIRED_RUN.search(composed):
        return None
    if len(composed) > 1 and not composed[1:].islower() and composed[1:] != composed[1:].lower():
        exact = composed
    else:
        exact = composed[0].lower() + composed[1:]
    if exact == fold(exact) or not _WORD.fullmatch(exact):
        return None
    return exact.translate(_CAPITALS)


def words_with_spans(text: str) -> Iterator[Token]:
    """Give the words of a text, whole and folded, with their place in the original text.

    Paired scripts come as whole runs here: what is sought in them is sought letter by letter.
    """
    folded = fold_map(text)
    for found in _WORD.finditer(folded.text):
        at = found.start()
        for part in _parts(found[0]):
            end = at + len(part)
            yield Token(part, folded.origins[at], folded.origins[end])
            at = end


def _parts(word: str) -> list[str]:
    """Cut a word where a paired run begins or ends."""
    if word.isascii() or not _PAIRED_RUN.search(word):
        return [word]
    return [part for part in re.split(f"([{_PAIRED}]+)", word) if part]
