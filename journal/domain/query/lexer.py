"""Cut a query into pieces; brackets come out in pairs, whatever was typed."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

DATE_FIELDS: Final = frozenset({"before", "after", "on"})
CHOICES: Final = {
    "has": frozenset({"photo", "audio", "place", "tape"}),
    "is": frozenset({"starred", "quiet"}),
}
FIELDS: Final = DATE_FIELDS | CHOICES.keys() | {"person", "tag", "place", "mood", "in", "lang"}
# FTS5's parser has a stack of 100: brackets eight deep, each with OR and a minus, stay below it.
DEEPEST: Final = 8


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a query.

    Attributes:
        kind: ``(``, ``)``, ``-``, ``or``, ``and``, ``phrase``, ``field`` or ``word``.
        text: What it says, without quotes; the value of a field.
        start, end: Where it was typed.
        name: Which field, in small letters.
        is_quoted: The value of a field stands in quotes.
        is_open: A quote was not closed.
    """

    kind: str
    text: str
    start: int
    end: int
    name: str = ""
    is_quoted: bool = False
    is_open: bool = False


_PIECE: Final = re.compile(
    r"""(?P<bracket>[()])
    |(?<![^\s(])(?P<minus>-)(?=[^\s\-)])
    |(?P<field>[A-Za-z]+):(?P<value>"[^"]*"?|“[^”"]*[”"]?|[^\s()"“]*)
    |(?P<sign>[@\#])(?P<name>\[[^\]]+\]|"[^"]+"|(?=[^\s()"“]*[^\W\d_])[^\s()"“]+)
    |(?P<phrase>"[^"]*"?|“[^”"]*[”"]?)
    |(?P<word>[^\s()"“]+)""",
    re.VERBOSE,
)
_QUOTES: Final = '"“”'
_SIGNED: Final = {"@": "person", "#": "tag"}
_LOOSE_END: Final = ".,;:!?"


def pieces_of(text: str) -> tuple[list[Piece], bool]:
    """Cut a query into pieces.

    Returns:
        The pieces, and whether every bracket that was opened was closed. Brackets without a
        partner are closed at the end or dropped; those nested too deep are dropped.
    """
    return _paired(_cut(text), len(text))


def _cut(text: str) -> Iterator[Piece]:
    for found in _PIECE.finditer(text):
        start, end = found.span()
        if found["bracket"] or found["minus"]:
            yield Piece(found[0], found[0], start, end)
        elif found["field"]:
            yield _field(found)
        elif found["sign"]:
            value = found["name"]
            value = value[1:-1] if value[0] in '["' else value.rstrip(_LOOSE_END)
            yield Piece("field", value.strip(), start, end, _SIGNED[found["sign"]])
        elif found["phrase"]:
            inner = found[0].strip(_QUOTES)
            yield Piece("phrase", inner, start, end, is_open=_is_open(found[0]))
        else:
            kind = {"OR": "or", "AND": "and"}.get(found[0], "word")
            yield Piece(kind, found[0], start, end)


def _field(found: re.Match[str]) -> Piece:
    """Give a field; a name that no field has is a word with a colon in it."""
    start, end = found.span()
    name, value = found["field"].lower(), found["value"]
    if name not in FIELDS:
        return Piece("word", found[0], start, end)
    quoted = value[:1] in {'"', "“"}
    return Piece(
        "field",
        value.strip(_QUOTES).strip(),
        start,
        end,
        name,
        is_quoted=quoted,
        is_open=quoted and _is_open(value),
    )


def _is_open(quoted: str) -> bool:
    return len(quoted) < len('""') or quoted[-1] not in '"”'


def _paired(pieces: Iterable[Piece], end: int) -> tuple[list[Piece], bool]:
    """Let every bracket have its partner."""
    paired: list[Piece] = []
    depth = 0
    for piece in pieces:
        if piece.kind == "(":
            depth += 1
        inside = depth <= DEEPEST and depth > 0
        if piece.kind not in {"(", ")"} or inside:
            paired.append(piece)
        if piece.kind == ")":
            depth = max(depth - 1, 0)
    missing = min(depth, DEEPEST)
    paired += [Piece(")", "", end, end)] * missing
    return paired, not depth
