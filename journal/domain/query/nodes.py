"""What a query is once it is read: a tree of frozen nodes, with notes on what did not parse."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class NoteKind(StrEnum):
    """Why a part of a query was searched as text, or left out."""

    ONLY_OPERATORS = "only operators"
    LONELY_OPERATOR = "lonely operator"
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
    """Words that stand in a row; `prefix` when the last may go on, its quote being open still."""

    text: str
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A name, a mood, a language, a kind: anything that is no text and no date."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class DateBound:
    """A bound in time: `before` excludes its day, `after` includes it, `on` means start to end.

    Attributes:
        start, end: What the words mean, both inclusive.
    """

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


Term = Word | Phrase
Node = Word | Phrase | Field | DateBound | Everything | Not | And | Or


@dataclass(frozen=True, slots=True)
class Chip:
    """An operator as it was typed: its place (with its minus), field and value."""

    start: int
    end: int
    field: str
    value: str
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A query, read.

    Attributes:
        text: As it was typed; what cannot be written stands as U+FFFD.
        terms: The words and phrases to light up in what is found.
        is_empty: True when it asks for nothing: no words, or only operators.
    """

    text: str
    node: Node
    notes: tuple[Note, ...] = ()
    terms: tuple[Term, ...] = ()
    chips: tuple[Chip, ...] = ()
    is_empty: bool = False

    def replacing(self, word: Word, meant: str) -> str:
        """Give the query's text with another word in the place of one."""
        return self.text[: word.start] + meant + self.text[word.end :]


def words_of(query: Query) -> tuple[Word, ...]:
    """Give the words that a match may hold, in order; phrases and unwanted words left out."""
    return tuple(one for one in query.terms if isinstance(one, Word))
