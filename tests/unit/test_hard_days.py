"""Days of the year on which somebody shall not come up."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import ImpossibleDate, UnknownDate
from journal.domain.hard_days import FURTHEST, HardDay, admit_hard_day, day_of_year

days = st.dates(date(1, 1, 1), date(9999, 12, 31))


@pytest.mark.parametrize(
    ("hard", "near", "far"),
    [
        (HardDay(5, 3), ["2026-05-03", "1999-05-03"], ["2026-05-02", "2026-05-04"]),
        (HardDay(5, 3, 3), ["2026-04-30", "2026-05-06"], ["2026-04-29", "2026-05-07"]),
        (HardDay(12, 31, 2), ["2026-12-29", "2027-01-02"], ["2026-12-28", "2027-01-03"]),
        (HardDay(1, 1, 2), ["2026-12-30", "2027-01-03"], ["2026-12-29", "2027-01-04"]),
        (HardDay(2, 29), ["2024-02-29", "2025-02-28", "2025-03-01"], ["2024-02-28", "2024-03-01"]),
        (HardDay(2, 29, 1), ["2025-02-27", "2025-03-02", "2024-03-01"], ["2025-03-03"]),
        (HardDay(12, 31, 5), ["9999-12-31", "0001-12-28"], ["0001-01-05"]),
    ],
)
def test_a_hard_day_reaches_around_itself_in_every_year(
    hard: HardDay, near: list[str], far: list[str]
) -> None:
    assert [one for one in near if not hard.is_near(date.fromisoformat(one))] == []
    assert [one for one in far if hard.is_near(date.fromisoformat(one))] == []


@given(days, st.integers(0, FURTHEST), st.integers(-400, 400))
def test_no_year_ends_the_reach_of_a_hard_day(day: date, within: int, away: int) -> None:
    hard = admit_hard_day(day.month, day.day, within)
    if 0 < day.toordinal() + away <= date.max.toordinal() and abs(away) <= within:
        assert hard.is_near(day + timedelta(days=away))


def test_what_is_beyond_reason_is_cut_off() -> None:
    assert admit_hard_day(2, 29).within == 3
    assert admit_hard_day(3, 3, 4_000).within == FURTHEST
    assert admit_hard_day(3, 3, -4).within == 0


@pytest.mark.parametrize(("month", "day"), [(2, 30), (13, 1), (0, 4), (4, 31)])
def test_a_day_that_no_month_has_is_refused(month: int, day: int) -> None:
    with pytest.raises(ImpossibleDate):
        admit_hard_day(month, day)


@pytest.mark.parametrize(
    ("words", "month", "day"),
    [
        ("12-31", 12, 31), ("--02-29", 2, 29), ("29 February", 2, 29), ("3 May", 5, 3),
        ("May 3", 5, 3), ("3 May 2019", 5, 3), ("2019-05-03", 5, 3), ("yesterday", 5, 2),
        ("14 tháng 2", 2, 14), ("14 février", 2, 14),
    ],
)  # fmt: skip
def test_a_day_of_the_year_is_understood_with_a_year_and_without(
    words: str, month: int, day: int
) -> None:
    assert day_of_year(words, date(2025, 5, 3)) == HardDay(month, day, 3)


@pytest.mark.parametrize(
    ("words", "refusal"),
    [("May", UnknownDate), ("some day", UnknownDate), ("", UnknownDate), ("2019", UnknownDate),
     ("31 February", ImpossibleDate), ("31-12", ImpossibleDate)],
)  # fmt: skip
def test_what_is_no_single_day_is_refused(words: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        day_of_year(words, date(2025, 5, 3))
