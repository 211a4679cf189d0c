"""The search language: what is typed becomes a tree; nothing typed is ever an error.

    words "a phrase" -not OR (…) word*   person: tag: place: mood: in: lang: has: is:
    before: after: on:   @name and #tag are short for person: and tag:

What does not parse is searched as text, or left out where it holds no word, and a note says so.
"""

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
    words_of,
)
from journal.domain.query.reader import parse

__all__ = [
    "And",
    "Chip",
    "DateBound",
    "Everything",
    "Field",
    "Node",
    "Not",
    "Note",
    "NoteKind",
    "Or",
    "Phrase",
    "Query",
    "Term",
    "Word",
    "parse",
    "words_of",
]
