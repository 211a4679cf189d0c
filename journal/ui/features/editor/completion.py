"""Know which name is being typed at the caret, and what a chosen one has to read in the text.

Pure rules over one line; they follow the grammar by which names are found when it is saved.
"""

import re
from dataclasses import dataclass
from typing import Final

from journal.domain.names import NameCount, NameKind
from journal.ui.features.editor.inline import Style
from journal.ui.features.editor.spans import scan_line

_TYPED: Final = re.compile(
    r"(?<![\w#/&@.\\])(?P<sign>[#@])(?P<name>[\w/’'-]{1,64}|(?<=@)\[[^\[\]]{1,64})$"
)
_ONE_WORD: Final = re.compile(r"[\w/-]+")
_CODE: Final = frozenset({Style.CODE, Style.CODE_BLOCK, Style.TARGET, Style.LINK})


@dataclass(frozen=True, slots=True)
class Mood:
    """A mood that can be offered: a word, and no record of its own."""

    name: str
    kind: None = None


Offer = NameCount | Mood
"""What can be offered while something is being typed."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A name that is being typed.

    Attributes:
        kind: Of the name; None for a mood.
        start: The column of its sign, in characters.
        name: What is typed of it so far, without sign and bracket.
    """

    kind: NameKind | None
    start: int
    name: str


def typed_name(line: str, column: int, state: int = 0) -> Typed | None:
    """Return the name that ends at `column`, or None where none is being typed.

    Args:
        line: The paragraph.
        column: Where the caret is, in characters.
        state: What the line begins in, of `scan_line`.
    """
    found = _TYPED.search(line, max(0, column - 70), column)
    if found is None or _in_code(line, found.start(), state):
        return None
    kind = NameKind.TAG if found["sign"] == "#" else NameKind.PERSON
    name = found["name"].lstrip("[")
    return Typed(kind, found.start(), name) if name.strip() else None


def _in_code(line: str, column: int, state: int) -> bool:
    return any(
        span.style in _CODE and span.start <= column < span.end
        for span in scan_line(line, state)[0]
    )


def as_written(kind: NameKind | None, name: str, *, known: bool = True) -> str | None:
    """Return a chosen name as it stands in the text: ``#winter``, ``@Mum``, ``@[Mary Svevo]``.

    Args:
        kind: A tag or a person.
        name: Its name.
        known: False for a person who is named for the first time: brackets say so.

    Returns:
        None for a tag of more than one word, which only stands beside the text.
    """
    if _ONE_WORD.fullmatch(name) and known:
        return ("#" if kind is NameKind.TAG else "@") + name
    return f"@[{name}]" if kind is NameKind.PERSON else None
