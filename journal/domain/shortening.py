"""Cut a line of text where it hurts least."""

from typing import Final
from unicodedata import category

_JOINER: Final = "\u200d"


def in_one_line(text: str) -> str:
    """Give a text with every run of spaces and line ends as one space."""
    return " ".join(text.split())


def shorten(line: str, limit: int) -> str:
    """Give the beginning of a line, cut between words where one ends in its second half.

    Args:
        line: Without line ends.
        limit: How many characters at the most; a letter is never parted from its marks.
    """
    if len(line) <= limit:
        return line
    space = line.rfind(" ", limit // 2, limit + 1)
    end = space if space >= 0 else limit
    while end > 0 and _continues(line, end):
        end -= 1
    return line[:end].rstrip()


def _continues(line: str, at: int) -> bool:
    """Tell whether the character belongs to the one before it."""
    return category(line[at])[0] == "M" or _JOINER in line[at - 1 : at + 1]
