"""Columns of time: which days each of them holds."""

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from journal.domain.figures import (
    Figures,
    NameFigures,
    Span,
    Stretch,
    calendar_year,
    first_of_month,
    month_number,
    whole_of,
    year_up_to,
)
from journal.domain.names import NameKind

days = st.dates()


def test_twelve_months_end_with_the_present_one() -> None:
    span = year_up_to(date(2026, 2, 14))
    assert (span.first, span.last) == (date(2025, 3, 1), date(2026, 2, 28))
    assert span.columns == 12
    assert span.by_month
    assert span.day_at(1) == date(2025, 4, 1)


def test_a_year_runs_from_january_to_december() -> None:
    span = calendar_year(2024)
    assert (span.first, span.last) == (date(2024, 1, 1), date(2024, 12, 31))


def test_what_began_not_long_ago_is_seen_by_month_and_at_least_a_year_of_it() -> None:
    young = whole_of(date(2026, 2, 14), date(2026, 2, 14))
    assert (young.first, young.last) == (date(2025, 3, 1), date(2026, 2, 28))
    older = whole_of(date(2024, 11, 3), date(2026, 2, 14))
    assert (older.first, older.columns, older.months) == (date(2024, 11, 1), 16, 1)


def test_years_are_seen_by_year_and_lives_by_decade() -> None:
    years = whole_of(date(2019, 5, 1), date(2026, 2, 14))
    assert (years.first, years.columns, years.months) == (date(2019, 1, 1), 8, 12)
    lives = whole_of(date(1950, 5, 1), date(2026, 2, 14))
    assert (lives.first, lives.columns, lives.months) == (date(1950, 1, 1), 8, 120)
    ages = whole_of(date(1066, 10, 14), date(2026, 2, 14))
    assert (ages.first, ages.columns, ages.months) == (date(1000, 1, 1), 11, 1200)


def test_cells_are_the_months_of_a_year_and_the_years_of_a_decade() -> None:
    assert Span(24_000, 12).cells == Span(24_000, 12)
    assert Span(24_000, 3, 12).cells == Span(24_000, 36)
    assert Span(24_000, 3, 120).cells == Span(24_000, 30, 12)
    assert Span(24_000, 3, 1200).cells == Span(24_000, 30, 120)


@given(days, days)
def test_everything_from_a_day_to_another_lies_in_few_columns_side_by_side(
    one: date, other: date
) -> None:
    first, last = min(one, other), max(one, other)
    span = whole_of(first, last)
    assert span.first <= first
    assert span.last >= last
    assert span.columns <= 41
    assert all(one < other for one, other in pairwise(span.edges))
    assert all(one < other for one, other in pairwise(span.cells.edges))


@given(days)
def test_a_day_lies_in_the_month_that_it_is_counted_to(day: date) -> None:
    number = month_number(day)
    assert first_of_month(number) <= day.toordinal() < first_of_month(number + 1)


@given(days)
def test_twelve_months_are_there_at_both_ends_of_all_time(today: date) -> None:
    span = year_up_to(today)
    assert span.first <= today
    assert len(span.edges) == 13


def test_days_written_are_added_up_from_the_cells() -> None:
    figures = Figures(Stretch.ALL, Span(24_000, 2, 12), cells=(1,) * 12 + (2,) * 12)
    assert figures.written == (12, 24)
    assert not figures.is_empty
    assert Figures(Stretch.YEAR, Span(24_000, 12), cells=(0,) * 12).is_empty


def test_people_and_places_are_asked_for_by_kind() -> None:
    people, places = (NameFigures("Mum", (1, 2)),), (NameFigures("Home", (3, 0)),)
    figures = Figures(Stretch.ALL, Span(24_000, 2), people=people, places=places)
    assert figures.names(NameKind.PERSON) == people
    assert figures.names(NameKind.PLACE) == places
    assert people[0].total == 3
