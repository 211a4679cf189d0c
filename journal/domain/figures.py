"""What is counted of a journal, and over which columns of time: what its plots are made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from journal.domain.names import NameKind

YEAR: Final = 12
_DECADE: Final = 10
_LONGEST_BY_MONTH, _MOST_COLUMNS = 18, 40
_FIRST, _LAST = date.min.year * YEAR, date.max.year * YEAR + YEAR
_PAST_ALL_DAYS = date.max.toordinal() + 1


class Stretch(StrEnum):
    """How much of the journal is counted."""

    MONTHS = "months"
    YEAR = "year"
    ALL = "all"


def month_number(day: date) -> int:
    """Count a month from the year 0: twelve times the year, and the months before it."""
    return day.year * YEAR + day.month - 1


def first_of_month(number: int) -> int:
    """Give the ordinal of a month's first day; past the last month, that past the last day."""
    year, rest = divmod(number, YEAR)
    return _PAST_ALL_DAYS if number >= _LAST else date(year, rest + 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class Span:
    """Some time in columns of equal length.

    Attributes:
        start: The first month, counted as `month_number` does.
        columns: How many columns there are.
        months: How many months each of them holds: 1, or 12 and its multiples by ten.
    """

    start: int
    columns: int
    months: int = 1

    @property
    def edges(self) -> tuple[int, ...]:
        """Where each column begins, as ordinals of days, and where the last one ends."""
        return tuple(first_of_month(self.month_at(one)) for one in range(self.columns + 1))

    @property
    def first(self) -> date:
        """The first day."""
        return date.fromordinal(first_of_month(self.start))

    @property
    def last(self) -> date:
        """The last day."""
        return date.fromordinal(first_of_month(self.month_at(self.columns)) - 1)

    @property
    def by_month(self) -> bool:
        """Whether a column is a month."""
        return self.months == 1

    @property
    def cells(self) -> Span:
        """The same time in finer columns: the months of years, the years of decades."""
        parts = 1 if self.by_month else YEAR if self.months == YEAR else _DECADE
        return Span(self.start, self.columns * parts, self.months // parts)

    def month_at(self, column: int) -> int:
        """Give the first month of a column."""
        return self.start + column * self.months

    def day_at(self, column: int) -> date:
        """Give the first day of a column."""
        return date.fromordinal(first_of_month(self.month_at(column)))


def year_up_to(today: date) -> Span:
    """Give the twelve months that end with the present one."""
    return Span(max(month_number(today) - YEAR + 1, _FIRST), YEAR)


def calendar_year(year: int) -> Span:
    """Give the months of a year."""
    return Span(year * YEAR, YEAR)


def whole_of(first: date, last: date) -> Span:
    """Give everything from a day to another: by months, years, decades or more."""
    start, end = month_number(first), month_number(last)
    if end - start < _LONGEST_BY_MONTH:
        start = max(min(start, end - YEAR + 1), _FIRST)
        return Span(start, end - start + 1)
    years = 1
    while last.year // years - first.year // years >= _MOST_COLUMNS:
        years *= _DECADE
    begins = max(first.year // years * years, date.min.year)
    columns = (last.year - begins) // years + 1
    # A column that begins before all time is not whole: the last one then ends before it should.
    return Span(begins * YEAR, columns, years * YEAR)


@dataclass(frozen=True, slots=True)
class NameFigures:
    """In how many visible memories of each column somebody, or some place, is named."""

    name: str
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """In how many of them all."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Figures:
    """What is counted over a span.

    Attributes:
        stretch: What was asked for.
        span: Its columns.
        reach: The first and the last day written in the whole journal; None in an empty one.
        days: Each day written, where a column is a month; none elsewhere.
        cells: How many days were written in each of the finer columns of the span.
        memories, words: What is visible of each column.
        hours: How many visible memories begin in each hour of the day, from midnight on.
        people, places: Those named the most, the most often first.
    """

    stretch: Stretch
    span: Span
    reach: tuple[date, date] | None = None
    days: tuple[date, ...] = ()
    cells: tuple[int, ...] = ()
    memories: tuple[int, ...] = ()
    words: tuple[int, ...] = ()
    hours: tuple[int, ...] = ()
    people: tuple[NameFigures, ...] = ()
    places: tuple[NameFigures, ...] = ()

    @property
    def written(self) -> tuple[int, ...]:
        """How many days were written in each column."""
        parts = len(self.cells) // self.span.columns
        return tuple(
            sum(self.cells[at * parts : (at + 1) * parts]) for at in range(self.span.columns)
        )

    @property
    def is_empty(self) -> bool:
        """Whether no day of the span was written."""
        return not any(self.cells)

    def beginning(self, column: int) -> date:
        """Give the first day written in a column, or where none is known its first day."""
        first, past = (self.span.day_at(column), self.span.edges[column + 1])
        inside = (one for one in self.days if first <= one and one.toordinal() < past)
        return next(inside, first)

    def names(self, kind: NameKind) -> tuple[NameFigures, ...]:
        """Give the people, or the places."""
        return self.people if kind is NameKind.PERSON else self.places
