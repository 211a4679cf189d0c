"""Measure a text: its first words for lists, and how many words it has."""

import re

from journal.domain.markdown_spans import plain_stretch
from journal.domain.tokens import holds_paired, is_paired

_LATIN_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_SPACES = re.compile(r"\s+")
_READ_PER_WANTED = 3
_HEADROOM = 200


def first_words(text: str, limit: int = 80) -> str:
    """Give the beginning of a text in one line, without Markdown's marks.

    Args:
        text: Markdown.
        limit: How many characters at the most; a cut falls between words where it can.
    """
    head = text[: limit * _READ_PER_WANTED + _HEADROOM]
    plain = _SPACES.sub(" ", plain_stretch(head)).strip()
    if len(plain) <= limit:
        return plain
    cut = plain[: limit + 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > limit // 2 else plain[:limit]).rstrip()


def word_count(text: str) -> int:
    """Count words; in scripts without spaces two characters count as one word, rounded up."""
    if text.isascii() or not holds_paired(text):
        return len(_LATIN_WORD.findall(text))
    count = 0
    for word in _LATIN_WORD.findall(text):
        count += (len(word) + 1) // 2 if is_paired(word) else 1
    return count
