"""A stretch of a text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text, in characters: start inclusive, end exclusive."""

    start: int
    end: int
