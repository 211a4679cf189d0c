"""Find the operators in what is typed: each becomes a chip at the space after it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.domain.query import Chip, Query

ICONS: Final = {
    "person": "user",
    "tag": "tag",
    "place": "map-pin",
    "mood": "smile",
    "in": "book",
    "before": "calendar-days",
    "after": "calendar-days",
    "on": "calendar-days",
    "has": "paperclip",
    "is": "star",
    "lang": "languages",
}
"""Each operator of the search language, with the drawing that stands for it."""

# A date may be several words, and nobody quotes "last week" or "summer 1998" while typing.
_WORDED_DATE: Final = re.compile(
    r'(?:^|(?<=\s))(?P<key>-?(?:before|after|on):)(?P<words>[^\s":]+(?:\s+[^\s":]+){1,2})$',
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Operator:
    """One operator with its value.

    Attributes:
        name: Such as ``person``, in small letters.
        value: What it has to be, without quotes.
        negated: True when what has it is left out.
    """

    name: str
    value: str
    negated: bool = False

    @property
    def key(self) -> str:
        """The part before the value, with its colon."""
        return f"{'-' if self.negated else ''}{self.name}:"

    @property
    def text(self) -> str:
        """The operator as it is typed."""
        value = self.value.replace('"', "")
        plain = re.fullmatch(r"[^\s()]+", value)
        return self.key + value if plain else f'{self.key}"{value}"'

    def is_for(self, name: str, value: str) -> bool:
        """Say whether it asks for just this, case aside."""
        same = self.value.casefold() == value.casefold()
        return same and self.name == name and not self.negated


@dataclass(frozen=True, slots=True)
class Typed:
    """An operator that a space has just ended.

    Attributes:
        before, after: What stands on its two sides; it and its space are in neither.
    """

    operator: Operator
    before: str
    after: str


def ended_by_space(text: str, caret: int, parse: Callable[[str], Query | None]) -> Typed | None:
    """Give the operator that ends at the space before `caret`, or None when there is none.

    Args:
        text: What the field holds.
        caret: Where the caret stands in it, in characters.
        parse: Reads the search language; None as long as there is no journal.
    """
    head, space = text[: caret - 1], text[caret - 1 : caret]
    if not head or not space.isspace():
        return None
    worded = _WORDED_DATE.search(head)
    if worded is not None:
        quoted = f'{worded["key"]}"{worded["words"]}"'
        chip = _last_chip(parse(quoted), quoted)
        if chip is not None:
            return Typed(_operator(chip), head[: worded.start()], text[caret:])
    chip = _last_chip(parse(head), head)
    if chip is None:
        return None
    return Typed(_operator(chip), head[: chip.start], text[caret:])


def _last_chip(query: Query | None, text: str) -> Chip | None:
    """Give the operator at the very end, unless its quote is still open."""
    chip = query.chips[-1] if query is not None and query.chips else None
    if chip is None or chip.end != len(text):
        return None
    typed = text[chip.start : chip.end]
    closed = typed.count('"') % 2 == 0 and typed.count("“") == typed.count("”")
    return chip if closed and chip.field in ICONS else None


def _operator(chip: Chip) -> Operator:
    return Operator(chip.field, " ".join(chip.value.split()), chip.negated)
