"""The timeline as values: rows, the gaps between them, and where to begin."""

from dataclasses import dataclass
from datetime import date

from journal.domain.entry import Row


@dataclass(frozen=True, slots=True)
class Gap:
    """A hole that erased memories leave; it tells days, never how many or whose.

    Attributes:
        first, last: The first and last day of the hole, inclusive.
        days: Calendar days from first to last; 0 when the day also holds visible memories.
        position: Where it stands in the order of the timeline: just below the row above it.
    """

    first: date
    last: date
    days: int
    position: int


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """A stretch of the timeline, newest first.

    Attributes:
        newer, older: Cursors (positions) to continue with, or None at that end.
    """

    items: tuple[Row | Gap, ...]
    newer: int | None
    older: int | None


@dataclass(frozen=True, slots=True)
class MonthCount:
    """How many visible memories a month holds: what the scroll bar is made of."""

    year: int
    month: int
    count: int


@dataclass(frozen=True, slots=True)
class DayCount:
    """What one day holds: visible memories, their words, and whether a gap shows."""

    day: date
    count: int
    words: int
    gap: bool


@dataclass(frozen=True, slots=True)
class Totals:
    """How much the journal holds, as far as it is visible."""

    count: int
    first: date | None
    last: date | None
