"""Let text in: change once what no page can hold, and keep the rest as it was typed.

QTextDocument alters carriage returns, U+2029, U+FDD0 and U+FDD1 unasked; SQLite ends text at NUL
in places; a lone surrogate cannot be written at all. Behind this door nothing changes a text.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Alteration(StrEnum):
    """What the door had to change in a text."""

    LINE_ENDS = "line ends"
    MARKS = "marks"
    NUL = "nul"
    SURROGATES = "surrogates"


@dataclass(frozen=True, slots=True)
class Admitted:
    """A text as it may be kept.

    Attributes:
        changed: What had to be changed (`Alteration`); empty for nearly every text.
    """

    text: str
    changed: frozenset[str] = frozenset()


_UNWELCOME: Final = re.compile("[\r\0\u2029\ufeff\ufdd0\ufdd1\ud800-\udfff]")
_LINE_ENDS: Final = re.compile("\r\n?|\u2029")
_MARKS: Final = re.compile("[\ufeff\ufdd0\ufdd1]")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_BREAKS: Final = re.compile("[ \t]*[\n\v\f\x1c-\x1e\x85\u2028][\\s]*")


def admit(text: str) -> Admitted:
    """Let a text in.

    Carriage returns (with or without line feed) and U+2029 become line feeds; U+FEFF, U+FDD0,
    U+FDD1 and NUL are dropped; halves of surrogate pairs are joined, lone ones become U+FFFD.
    Everything else is kept, no-break spaces and U+2028 among it.
    """
    if _is_welcome(text):
        return Admitted(text)
    changed = set()
    for alteration, alter in _ALTERATIONS:
        altered = alter(text)
        if altered != text:
            changed.add(alteration)
            text = altered
    return Admitted(text, frozenset(changed))


def admit_line(text: str) -> str:
    """Let in what has one line only, such as a title or a name.

    As `admit`, then each run of line breaks with the space around it becomes one space, and the
    ends are trimmed.
    """
    if text.isprintable():
        return text.strip()
    admitted = admit(text).text
    return _BREAKS.sub(" ", admitted).strip()


def _is_welcome(text: str) -> bool:
    if text.isascii():
        return "\r" not in text and "\0" not in text
    return not _UNWELCOME.search(text)


def _whole(text: str) -> str:
    """Join surrogate pairs and replace what is left alone."""
    if not _SURROGATE.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


_ALTERATIONS: Final = (
    (Alteration.LINE_ENDS, lambda text: _LINE_ENDS.sub("\n", text)),
    (Alteration.MARKS, lambda text: _MARKS.sub("", text)),
    (Alteration.NUL, lambda text: text.replace("\0", "")),
    (Alteration.SURROGATES, _whole),
)
