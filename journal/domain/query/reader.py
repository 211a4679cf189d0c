"""Read the pieces of a query into a tree."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from itertools import takewhile
from typing import Final

from journal.domain.errors import ImpossibleDate
from journal.domain.query.lexer import CHOICES, DATE_FIELDS, Piece, pieces_of
from journal.domain.query.nodes import (
    And,
    Chip,
    DateBound,
    Everything,
    Field,
    Node,
    Not,
    Note,
    NoteKind,
    Or,
    Phrase,
    Query,
    Term,
    Word,
)
from journal.domain.spans import Hemisphere
from journal.domain.tokens import query_tokens

LONGEST: Final = 4000
"""How many characters of a query are read."""

_UNWRITABLE: Final = re.compile("[\0\ud800-\udfff]")
_LONGEST_FRAGMENT: Final = 60
_WORDS_OF_A_DATE: Final = 3
_HAS_DIGIT: Final = re.compile(r"\d")

Days = Callable[[str], tuple[date, date] | None]


def parse(
    text: str, *, today: date, typing: bool = False, hemisphere: Hemisphere = "north"
) -> Query:
    """Read a query. Nothing raises: what does not parse is text, and `notes` say so.

    Args:
        text: As it was typed.
        today: The local day, for "today" and "last week".
        typing: The last word may still grow, so it matches as a beginning.
        hemisphere: For seasons.
    """
    text = _UNWRITABLE.sub("\ufffd", text)
    read = text[:LONGEST]
    growing_end = len(read) if typing and not read[-1:].isspace() else -1
    reader = _Reader(read, growing_end, lambda words: _days(words, today, hemisphere))
    node = reader.read()
    if len(text) > LONGEST:
        reader.note(NoteKind.TOO_LONG, "")
    is_empty = isinstance(node, Everything)
    if is_empty and text.strip():
        reader.note(NoteKind.ONLY_OPERATORS, read.strip())
    terms = tuple(dict.fromkeys(_terms(node)))
    return Query(text, node, tuple(reader.notes), terms, tuple(reader.chips), is_empty)


def _days(words: str, today: date, hemisphere: Hemisphere) -> tuple[date, date] | None:
    # Imported here: the grammar of dates costs more than all of this, and few queries ask it.
    from journal.domain.moment import parse_range

    try:
        return parse_range(words, today, hemisphere)
    except ImpossibleDate:
        return None


def _terms(node: Node) -> Iterator[Term]:
    if isinstance(node, Word | Phrase):
        yield node
    elif isinstance(node, And | Or):
        for child in node.children:
            yield from _terms(child)


class _Reader:
    """Reads pieces from the left; OR binds weaker than standing side by side."""

    def __init__(self, text: str, growing_end: int, days: Days) -> None:
        self._pieces, closed = pieces_of(text)
        self._at = 0
        self._growing_end = growing_end
        self._days = days
        self.notes: list[Note] = []
        self.chips: list[Chip] = []
        if not closed and growing_end < 0:
            self.note(NoteKind.OPEN_BRACKET, "(")

    def note(self, kind: NoteKind, fragment: str) -> None:
        """Note what did not parse, once; a long fragment is cut."""
        if len(fragment) > _LONGEST_FRAGMENT:
            fragment = f"{fragment[: _LONGEST_FRAGMENT - 1]}…"
        note = Note(kind, fragment)
        if note not in self.notes:
            self.notes.append(note)

    def read(self) -> Node:
        """Read sides joined by OR, up to a closing bracket or the end."""
        sides = [self._all_of()]
        operators: list[Piece] = []
        while self._peek() == "or":
            operators.append(self._next())
            sides.append(self._all_of())
        kept = [one for one in sides if not isinstance(one, Everything)]
        if kept and len(kept) <= len(operators) and operators[-1].end != self._growing_end:
            self.note(NoteKind.LONELY_OPERATOR, operators[-1].text)
        if not kept:
            return Everything()
        return kept[0] if len(kept) == 1 else Or(tuple(kept))

    def _all_of(self) -> Node:
        parts: list[Node] = []
        while self._peek() not in {"or", ")", ""}:
            part = self._part()
            parts += part.children if isinstance(part, And) else (part,)
        kept = tuple(one for one in parts if not isinstance(one, Everything))
        if not kept:
            return Everything()
        return kept[0] if len(kept) == 1 else And(kept)

    def _part(self) -> Node:
        piece = self._next()
        if piece.kind == "-":
            return self._negated(piece)
        if piece.kind == "(":
            inner = self.read()
            self._next()
            return inner
        if piece.kind == "field":
            return self._field(piece, piece.start, negated=False)
        if piece.kind == "phrase":
            return self._phrase(piece)
        return Everything() if piece.kind == "and" else self._word(piece)

    def _negated(self, minus: Piece) -> Node:
        while self._peek() == "-":
            self._next()
        if self._peek() in {"or", "and", ")", ""}:
            return Everything()
        if self._peek() == "field":
            child = self._field(self._next(), minus.start, negated=True)
        else:
            child = self._part()
        return child if isinstance(child, Everything) else Not(child)

    def _phrase(self, piece: Piece) -> Node:
        grows = piece.is_open and piece.end == self._growing_end
        if piece.is_open and not grows:
            self.note(NoteKind.OPEN_QUOTE, piece.text)
        return Phrase(piece.text, prefix=grows) if query_tokens(piece.text) else Everything()

    def _word(self, piece: Piece) -> Node:
        text = piece.text.rstrip("*")
        if not query_tokens(text):
            return Everything()
        grows = text != piece.text or piece.end == self._growing_end
        return Word(text, prefix=grows, start=piece.start, end=piece.end)

    def _field(self, piece: Piece, start: int, *, negated: bool) -> Node:
        """Read a field; its chip begins at `start`, where its minus stands."""
        if not piece.text:
            if piece.end != self._growing_end:
                self.note(NoteKind.MISSING_VALUE, f"{piece.name}:")
            return Everything()
        node = self._date(piece) if piece.name in DATE_FIELDS else self._choice(piece)
        if isinstance(node, Phrase):
            return node
        value = node.words if isinstance(node, DateBound) else node.value
        self.chips.append(Chip(start, self._pieces[self._at - 1].end, piece.name, value, negated))
        return node

    def _choice(self, piece: Piece) -> Field | Phrase:
        known = CHOICES.get(piece.name)
        if known is not None and piece.text.lower() not in known:
            return self._as_text(piece, NoteKind.UNKNOWN_CHOICE)
        return Field(piece.name, piece.text)

    def _date(self, piece: Piece) -> DateBound | Phrase:
        days = self._days(piece.text)
        if days is None or not _HAS_DIGIT.search(piece.text):
            longer = self._longer_date(piece)
            if longer is not None:
                return longer
        if days is None:
            return self._as_text(piece, NoteKind.UNKNOWN_DATE)
        return DateBound(piece.name, *days, piece.text)

    def _longer_date(self, piece: Piece) -> DateBound | None:
        """Read a date of several words, for nobody quotes "last week"; take its pieces."""
        if piece.is_quoted:
            return None
        ahead = self._pieces[self._at : self._at + _WORDS_OF_A_DATE]
        plain = [one.text for one in takewhile(lambda one: one.kind == "word", ahead)]
        for count in range(len(plain), 0, -1):
            words = " ".join((piece.text, *plain[:count]))
            days = self._days(words)
            if days is not None:
                self._at += count
                return DateBound(piece.name, *days, words)
        return None

    def _as_text(self, piece: Piece, kind: NoteKind) -> Phrase:
        typed = f"{piece.name}:{piece.text}"
        if piece.end != self._growing_end:
            self.note(kind, typed)
        return Phrase(typed)

    def _peek(self) -> str:
        return self._pieces[self._at].kind if self._at < len(self._pieces) else ""

    def _next(self) -> Piece:
        self._at += 1
        return self._pieces[self._at - 1]
