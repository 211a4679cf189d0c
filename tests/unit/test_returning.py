"""When an envelope is shown, and the days of return that are offered."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.returning import (
    CLEAR_DAYS,
    PRESET_CLEAR_DAYS,
    SLIDES_AT_MOST,
    VALENTINE,
    Anniversary,
    Later,
    Wait,
    coming_day,
    later,
    months_on,
    presets,
    shows_on,
)

DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
HARD = st.lists(
    st.builds(lambda day, within: Anniversary(day.month, day.day, within), DAYS,
              st.integers(0, 10)),
    max_size=12,
).map(tuple)  # fmt: skip


def _next(days: int, day: date) -> date:
    return day + timedelta(days=days)


@pytest.mark.parametrize(
    ("of", "day", "distance"),
    [
        (date(2020, 5, 3), date(2026, 5, 1), 2),
        (date(2020, 12, 31), date(2026, 1, 2), 2),
        (date(2020, 1, 1), date(2026, 12, 30), 2),
        (date(2020, 2, 29), date(2026, 2, 28), 0),
        (date(2020, 2, 29), date(2028, 2, 28), 1),
        (date(2020, 1, 1), date(1, 1, 3), 2),
        (date(2020, 12, 31), date(9999, 12, 30), 1),
    ],
)
def test_an_anniversary_is_as_far_as_the_nearest_time_it_comes(
    of: date, day: date, distance: int
) -> None:
    assert Anniversary.of(of).distance(day) == distance


def test_a_day_is_offered_in_three_months_and_after_a_year_and_some_days() -> None:
    offered = presets(date(2026, 8, 1), ())
    assert offered.three_months == date(2026, 11, 1)
    assert offered.one_year == date(2027, 8, 9)  # The day itself is an anniversary by then.


def test_no_preset_falls_near_valentines_day() -> None:
    assert presets(date(2026, 11, 12), ()).three_months == date(2027, 2, 22)


def test_a_preset_at_the_end_of_a_long_month_falls_in_the_right_one() -> None:
    assert presets(date(2026, 11, 30), ()).three_months == date(2027, 2, 28)
    assert months_on(date(2024, 2, 29), 12) == date(2025, 2, 28)


@given(DAYS, HARD)
def test_presets_keep_a_week_clear_and_never_come_early(
    today: date, hard: tuple[Anniversary, ...]
) -> None:
    offered = presets(today, hard)
    for day, months in ((offered.three_months, 3), (offered.one_year, 12)):
        assert day >= months_on(today, months)
        for one in (*hard, VALENTINE, Anniversary.of(today)):
            assert one.distance(day) > PRESET_CLEAR_DAYS
            assert one.distance(day) > one.within


def test_where_no_day_of_the_year_is_clear_the_one_farthest_off_is_offered() -> None:
    hard = [Anniversary(month, day, 9) for month in range(1, 13) for day in (1, 11, 21)]
    offered = presets(date(2026, 8, 1), hard)
    assert date(2026, 11, 1) <= offered.three_months < date(2027, 11, 2)
    assert min(one.distance(offered.three_months) for one in hard) >= 5


@given(DAYS, DAYS, HARD)
def test_an_envelope_never_comes_early_nor_on_an_anniversary(
    day: date, due: date, hard: tuple[Anniversary, ...]
) -> None:
    shown = shows_on(day, due, hard)
    if day < due or any(one.distance(day) == 0 for one in hard):
        assert not shown
    elif all(one.distance(day) > max(CLEAR_DAYS, one.within) for one in hard):
        assert shown


@given(DAYS, HARD)
def test_an_envelope_slides_for_fourteen_days_at_the_most(
    due: date, hard: tuple[Anniversary, ...]
) -> None:
    days = [_next(ahead, due) for ahead in range(60)]
    shown = [shows_on(day, due, hard) for day in days]
    silent = 0
    for day, is_shown in zip(days, shown, strict=True):
        silent = 0 if is_shown else silent + 1
        if silent > SLIDES_AT_MOST:
            assert any(one.distance(day) == 0 for one in hard)


@given(DAYS, st.integers(0, 400), st.lists(DAYS, max_size=3))
def test_three_days_around_few_anniversaries_are_always_kept_clear(
    due: date, ahead: int, hurts: list[date]
) -> None:
    day, hard = _next(ahead, due), [Anniversary.of(one) for one in hurts]
    near = any(one.distance(day) <= CLEAR_DAYS for one in hard)
    run = all(
        any(one.distance(_next(-back, day)) <= CLEAR_DAYS for one in hard)
        for back in range(SLIDES_AT_MOST + 1)
    )
    assert shows_on(day, due, hard) == (not near) or run


def test_an_envelope_waits_while_an_anniversary_passes_and_comes_back() -> None:
    due, hard = date(2027, 5, 3), (Anniversary(5, 4),)
    shown = [day for day in range(1, 20) if shows_on(date(2027, 5, day), due, hard)]
    assert shown == list(range(8, 20))
    assert shows_on(date(2030, 1, 1), due, hard)
    assert not shows_on(date(2030, 5, 1), due, hard)


def test_among_anniversaries_that_leave_no_room_it_comes_between_them_after_a_fortnight() -> None:
    due = date(2027, 5, 1)
    hard = [Anniversary.of(_next(5 * step, due)) for step in range(12)]
    shown = [ahead for ahead in range(30) if shows_on(_next(ahead, due), due, hard)]
    assert shown == [ahead for ahead in range(14, 30) if ahead % 5]


@pytest.mark.parametrize(
    ("when", "day"),
    [
        (Later.TOMORROW, date(2027, 2, 1)),
        (Later.WEEK, date(2027, 2, 7)),
        (Later.MONTH, date(2027, 2, 28)),
    ],
)
def test_not_now_can_mean_tomorrow_a_week_or_a_month(when: Later, day: date) -> None:
    assert later(date(2027, 1, 31), when) == day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("14 March", date(2027, 3, 14)),
        ("22 November", date(2026, 11, 22)),
        ("21 November", date(2027, 11, 21)),
        ("spring", date(2027, 3, 1)),
        ("tomorrow", date(2026, 11, 22)),
        ("2028-05-01", date(2028, 5, 1)),
        ("2020", date(2020, 1, 1)),
        ("yesterday", date(2026, 11, 20)),
        ("soon enough", None),
    ],
)
def test_a_day_without_its_year_is_the_next_one(words: str, day: date | None) -> None:
    assert coming_day(words, datetime(2026, 11, 21, 9, tzinfo=UTC)) == day


def test_a_wait_is_over_on_its_day_and_begins_anew_on_another() -> None:
    today = date(2027, 3, 1)
    assert not Wait().asks(today)
    assert Wait(2).asks(today)
    assert Wait(2).ends(today) == Wait(2, date(2027, 3, 3)).ends(today) == date(2027, 3, 3)
    assert Wait(2, date(2027, 3, 2)).asks(today)
    assert not Wait(2, today).asks(today)
    assert not Wait(2, opened=today).asks(today)
    assert Wait(2, opened=date(2027, 2, 28)).asks(today)
