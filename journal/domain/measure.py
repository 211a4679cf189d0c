"""Measure a text: its first words for lists, and how many words it has."""

import re
from typing import Final

from journal.domain.markdown_spans import plain_stretch
from journal.domain.shortening import in_one_line, shorten
from journal.domain.tokens import PAIRED_RUN

# A word goes on to the next space or dash: don't, 3.14 and well-known are one each.
_WORD: Final = re.compile(r"[^\W_][^\s—–…]*")
_READ_PER_WANTED: Final = 3
_HEADROOM: Final = 200
EXCERPT_LENGTH: Final = 280
"""How many characters of a text lists keep at hand."""


def first_words(text: str, limit: int = 80) -> str:
    """Give the beginning of a text in one line, without Markdown's marks.

    Args:
        text: Markdown.
        limit: How many characters at the most; a cut falls between words where it can.
    """
    plain = plain_stretch(text.lstrip()[: limit * _READ_PER_WANTED + _HEADROOM])
    line = in_one_line(plain[: limit * 2])
    if len(line) <= limit + 1:
        # So many spaces that the rest counts.
        line = in_one_line(plain)
    return shorten(line, limit)


def word_count(text: str) -> int:
    """Count words.

    What stands between spaces or dashes and holds a letter or number is one word. In scripts
    without spaces (Chinese, Japanese, Thai and kin) two characters count as one, and each run of
    them is rounded up.
    """
    if text.isascii() or not PAIRED_RUN.search(text):
        return len(_WORD.findall(text))
    runs = 0
    for run in PAIRED_RUN.findall(text):
        runs += (len(run) + 1) // 2
    return runs + len(_WORD.findall(PAIRED_RUN.sub(" ", text)))
