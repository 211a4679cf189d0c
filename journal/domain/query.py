"""The search language: what is typed becomes a tree; nothing typed is ever an error.

    words "a phrase" -not OR (…) word*   person: tag: place: mood: in: lang: has: is:
    before: after: on:   @name and #tag are short for person: and tag:

What does not parse is searched as text, and a note says so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from journal.domain.errors import ImpossibleDate
from journal.domain.spans import Hemisphere
from journal.domain.tokens import query_tokens

NAME_FIELDS = frozenset({"person", "tag", "place"})
DATE_FIELDS = frozenset({"before", "after", "on"})
FREE_FIELDS = frozenset({"mood", "in", "lang"})
CHOICES = {
    "has": frozenset({"photo", "audio", "place", "tape"}),
    "is": frozenset({"starred", "quiet"}),
}
FIELDS = NAME_FIELDS | DATE_FIELDS | FREE_FIELDS | frozenset(CHOICES)
DEEPEST = 40
LONGEST = 4000


class NoteKind(StrEnum):
    """Why a part of a query was searched as text, or searched for nothing."""

    ONLY_OPERATORS = "only operators"
    UNKNOWN_DATE = "unknown date"
    UNKNOWN_CHOICE = "unknown choice"
    MISSING_VALUE = "missing value"
    OPEN_QUOTE = "open quote"
    OPEN_BRACKET = "open bracket"
    TOO_LONG = "too long"


@dataclass(frozen=True, slots=True)
class Note:
    """What did not parse, and the words concerned."""

    kind: NoteKind
    fragment: str


@dataclass(frozen=True, slots=True)
class Word:
    """One typed word; `prefix` when it may go on. `start` and `end` tell where it was typed."""

    text: str
    prefix: bool = False
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand in a row."""

    text: str


@dataclass(frozen=True, slots=True)
class Field:
    """A name, a mood, a language, a kind: anything that is no text and no date."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class DateBound:
    """A bound in time: `before` excludes its day, `after` includes it, `on` means start to end."""

    op: str
    start: date
    end: date
    words: str


@dataclass(frozen=True, slots=True)
class Everything:
    """Every memory: what an empty query means."""


@dataclass(frozen=True, slots=True)
class Not:
    """What must not match."""

    child: "Node"


@dataclass(frozen=True, slots=True)
class And:
    """All of these."""

    children: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any of these."""

    children: tuple["Node", ...]


Node = Word | Phrase | Field | DateBound | Everything | Not | And | Or


@dataclass(frozen=True, slots=True)
class Chip:
    """An operator as it was typed: its place, field and value."""

    start: int
    end: int
    field: str
    value: str
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A query, read.

    Attributes:
        text: As it was typed.
        terms: The words and phrases to light up in what is found.
        is_empty: True when it asks for nothing: no words, or only operators.
    """

    text: str
    node: Node
    notes: tuple[Note, ...] = ()
    terms: tuple[Word | Phrase, ...] = ()
    chips: tuple[Chip, ...] = ()
    is_empty: bool = False

    def replacing(self, word: Word, meant: str) -> str:
        """Give the query's text with another word in the place of one."""
        return self.text[: word.start] + meant + self.text[word.end :]


def words_of(query: Query) -> tuple[Word, ...]:
    """Give the words that must match, in order."""
    return tuple(one for one in query.terms if isinstance(one, Word))


def parse(
    text: str, *, today: date, typing: bool = False, hemisphere: Hemisphere = "north"
) -> Query:
    """Read a query.

    Args:
        text: As it was typed.
        today: The local day, for "today" and "last week".
        typing: The last word may still grow, so it matches as a beginning.
        hemisphere: ``north`` or ``south``, for seasons.
    """
    notes = [Note(NoteKind.TOO_LONG, "")] if len(text) > LONGEST else []
    reader = _Reader(list(_lex(text[:LONGEST])), today, hemisphere, notes)
    grows = typing and bool(text) and not text[-1].isspace()
    reader.growing_end = len(text[:LONGEST]) if grows else -1
    node = reader.any_of(0)
    is_empty = isinstance(node, Everything)
    if is_empty and text.strip():
        notes.append(Note(NoteKind.ONLY_OPERATORS, text.strip()))
    terms = tuple(_terms(node))
    return Query(text, node, tuple(notes), terms, tuple(reader.chips), is_empty)


def _terms(node: Node) -> Iterator[Word | Phrase]:
    if isinstance(node, Word | Phrase):
        yield node
    elif isinstance(node, And | Or):
        for child in node.children:
            yield from _terms(child)


@dataclass(frozen=True, slots=True)
class _Lexeme:
    """A piece of a query: `(`, `)`, `-`, `or`, `phrase`, `field` or `word`."""

    kind: str
    text: str
    start: int
    end: int
    name: str = ""
    open_quote: bool = False


_PIECE = re.compile(
    r"""(?P<space>\s+)
    |(?P<bracket>[()])
    |(?P<minus>-(?=[^\s\-]))
    |(?P<field>[A-Za-z]+):(?P<value>"[^"]*"?|“[^”]*”?|[^\s()"]*)
    |(?P<short>[@\#])(?P<name>\[[^\]]+\]|"[^"]*"|[^\s()"]+)
    |(?P<phrase>"[^"]*"?|“[^”]*”?)
    |(?P<word>[^\s()"“]+)
    |(?P<rest>.)""",
    re.VERBOSE | re.DOTALL,
)
_QUOTES = '"“”'
_SHORT = {"@": "person", "#": "tag"}


def _lex(text: str) -> Iterator[_Lexeme]:
    """Cut a query into pieces."""
    for found in _PIECE.finditer(text):
        kind = found.lastgroup
        start, end = found.span()
        if found["bracket"]:
            yield _Lexeme(found["bracket"], found[0], start, end)
        elif found["minus"]:
            yield _Lexeme("-", "-", start, end)
        elif found["field"] is not None:
            yield _field_or_word(found)
        elif found["short"]:
            value = found["name"].strip('[]"')
            yield _Lexeme("field", value, start, end, _SHORT[found["short"]])
        elif found["phrase"]:
            yield _Lexeme("phrase", found[0].strip(_QUOTES), start, end,
                          open_quote=_is_open(found[0]))
        elif found["word"]:
            kind = "or" if found[0] == "OR" else "word"
            yield _Lexeme("and" if found[0] == "AND" else kind, found[0], start, end)


def _is_open(quoted: str) -> bool:
    return len(quoted) < len('""') or quoted[-1] not in _QUOTES


def _field_or_word(found: "re.Match[str]") -> _Lexeme:
    """Give a field; a name that no field has is a word with a colon in it."""
    start, end = found.span()
    name, value = found["field"].lower(), found["value"]
    if name not in FIELDS:
        return _Lexeme("word", found[0], start, end)
    is_open = value[:1] in tuple(_QUOTES) and _is_open(value)
    return _Lexeme("field", value.strip(_QUOTES).strip(), start, end, name, is_open)


class _Reader:
    """Reads pieces into a tree: OR binds weaker than standing side by side."""

    def __init__(
        self, pieces: list[_Lexeme], today: date, hemisphere: Hemisphere, notes: list[Note]
    ) -> None:
        self._pieces = pieces
        self._at = 0
        self._today = today
        self._hemisphere = hemisphere
        self._notes = notes
        self.chips: list[Chip] = []
        self.growing_end = -1

    def any_of(self, depth: int) -> Node:
        """Read sides joined by OR, up to a closing bracket or the end."""
        sides = [self._all_of(depth)]
        while self._peek("or"):
            self._at += 1
            sides.append(self._all_of(depth))
        sides = [one for one in sides if not isinstance(one, Everything)]
        if depth == 0 and self._at < len(self._pieces):
            # A closing bracket that nothing opened: passed over, and the rest still counts.
            self._at += 1
            rest = self.any_of(0)
            sides = [_joined([_one_of(sides), rest])]
        return _one_of(sides)

    def _all_of(self, depth: int) -> Node:
        parts: list[Node] = []
        while self._at < len(self._pieces) and self._pieces[self._at].kind not in {"or", ")"}:
            parts.append(self._part(depth))
        return _joined(parts)

    def _part(self, depth: int) -> Node:
        piece = self._pieces[self._at]
        self._at += 1
        if piece.kind == "-":
            return self._negated(depth)
        if piece.kind == "(":
            return self._bracket(piece, depth)
        if piece.kind == "field":
            return self._field(piece, negated=self._follows_minus())
        if piece.kind == "phrase":
            if piece.open_quote and piece.end != self.growing_end:
                self._notes.append(Note(NoteKind.OPEN_QUOTE, piece.text))
            return Phrase(piece.text) if query_tokens(piece.text) else Everything()
        return Everything() if piece.kind == "and" else self._word(piece)

    def _negated(self, depth: int) -> Node:
        if self._at >= len(self._pieces) or self._pieces[self._at].kind in {"or", ")", "and"}:
            return Everything()
        child = self._part(depth)
        return child if isinstance(child, Everything) else Not(child)

    def _follows_minus(self) -> bool:
        return self._at > 1 and self._pieces[self._at - 2].kind == "-"

    def _bracket(self, piece: _Lexeme, depth: int) -> Node:
        if depth >= DEEPEST:
            return Everything()
        inner = self.any_of(depth + 1)
        if self._peek(")"):
            self._at += 1
        elif self.growing_end < 0:
            self._notes.append(Note(NoteKind.OPEN_BRACKET, piece.text))
        return inner

    def _word(self, piece: _Lexeme) -> Node:
        starred = piece.text.endswith("*")
        text = piece.text.rstrip("*")
        if not query_tokens(text):
            return Everything()
        grows = starred or piece.end == self.growing_end
        return Word(text, prefix=grows, start=piece.start, end=piece.end)

    def _field(self, piece: _Lexeme, *, negated: bool) -> Node:
        node = self._field_node(piece)
        if isinstance(node, Field | DateBound):
            start = piece.start - 1 if negated else piece.start
            self.chips.append(Chip(start, piece.end, piece.name, piece.text, negated))
        return node

    def _field_node(self, piece: _Lexeme) -> Node:
        if not piece.text:
            if piece.end != self.growing_end:
                self._notes.append(Note(NoteKind.MISSING_VALUE, f"{piece.name}:"))
            return Everything()
        if piece.name in DATE_FIELDS:
            return self._date(piece)
        if piece.name in CHOICES and piece.text.lower() not in CHOICES[piece.name]:
            return self._as_text(piece, NoteKind.UNKNOWN_CHOICE)
        return Field(piece.name, piece.text)

    def _date(self, piece: _Lexeme) -> Node:
        # Imported here: the grammar of dates costs more than all of this, and few queries ask it.
        from journal.domain.moment import parse_range

        try:
            days = parse_range(piece.text, self._today, self._hemisphere)
        except ImpossibleDate:
            days = None
        if days is None:
            return self._as_text(piece, NoteKind.UNKNOWN_DATE)
        return DateBound(piece.name, days[0], days[1], piece.text)

    def _as_text(self, piece: _Lexeme, kind: NoteKind) -> Node:
        typed = f"{piece.name}:{piece.text}"
        if piece.end != self.growing_end:
            self._notes.append(Note(kind, typed))
        return Phrase(typed) if query_tokens(typed) else Everything()

    def _peek(self, kind: str) -> bool:
        return self._at < len(self._pieces) and self._pieces[self._at].kind == kind


def _joined(parts: list[Node]) -> Node:
    """Join nodes that all must match; nested conjunctions become one."""
    flat: list[Node] = []
    for part in parts:
        if isinstance(part, And):
            flat += part.children
        elif not isinstance(part, Everything):
            flat.append(part)
    if not flat:
        return Everything()
    return flat[0] if len(flat) == 1 else And(tuple(flat))


def _one_of(sides: list[Node]) -> Node:
    if not sides:
        return Everything()
    return sides[0] if len(sides) == 1 else Or(tuple(sides))
