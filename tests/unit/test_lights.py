"""Lamps go out and come back: how many there are, in which order, and what stops them."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from journal.domain.lamps import MOST_LAMPS, Lamp, Reach, lamps_for
from journal.domain.lights import LEAST_RETURN, LEAST_SHOWN, RETURN, Length, Lights, Phase

NEWEST = date(2026, 11, 21)
LENGTHS = st.sampled_from([one for one in Length if one is not Length.UNSEEN])


def phase_of(lights: Lights) -> Phase:
    return lights.phase


def is_over(lights: Lights) -> bool:
    return lights.phase is Phase.OVER


def days(count: int, apart: int = 1) -> list[date]:
    return [NEWEST - timedelta(days=apart * number) for number in range(count)]


@given(st.lists(st.dates(), max_size=400).map(lambda some: sorted(some, reverse=True)))
def test_every_memory_has_one_lamp_and_there_are_never_more_than_sixty(some: list[date]) -> None:
    lamps = lamps_for(some)
    assert len(lamps) <= MOST_LAMPS
    assert [place for lamp in lamps for place in lamp.places] == list(range(len(some)))
    assert all(lamp.count for lamp in lamps)


@pytest.mark.parametrize(
    ("count", "apart", "reach"),
    [
        (60, 400, Reach.MEMORY),
        (61, 1, Reach.WEEK),
        (10_000, 0, Reach.WEEK),
        (61, 7, Reach.MONTH),
        (61, 31, Reach.YEAR),
        (10_000, 2, Reach.YEAR),
        (1_000, 200, Reach.YEARS),
    ],
)
def test_beyond_sixty_a_lamp_stands_for_a_week_a_month_or_a_year(
    count: int, apart: int, reach: Reach
) -> None:
    lamps = lamps_for(days(count, apart))
    assert {lamp.reach for lamp in lamps} == {reach}


def test_nothing_needs_no_lamp() -> None:
    assert lamps_for([]) == ()
    assert lamps_for(days(1)) == (Lamp(0, 1),)


@settings(max_examples=40)
@given(st.integers(1, 60), LENGTHS, st.lists(st.floats(0, 3), max_size=60))
def test_each_lamp_only_ever_falls_and_never_before_a_newer_one(
    count: int, length: Length, steps: list[float]
) -> None:
    lights = Lights(count, length.seconds)
    before = [lights.light(lamp) for lamp in range(count)]
    assert before == [1.0] * count
    for step in steps:
        lights.pass_time(step)
        now = [lights.light(lamp) for lamp in range(count)]
        assert all(new <= old for old, new in zip(before, now, strict=True))
        assert now == sorted(now)
        before = now


@settings(max_examples=40)
@given(st.integers(1, 60), LENGTHS)
def test_the_lamps_share_the_time_that_was_chosen(count: int, length: Length) -> None:
    lights = Lights(count, length.seconds)
    lights.pass_time(length.seconds * 0.999)
    assert not is_over(lights)
    assert lights.current == count - 1
    for _ in range(2):
        lights.pass_time(length.seconds * 0.002)
        assert is_over(lights)
    assert lights.done == 1.0
    assert not any(lights.light(lamp) for lamp in range(count))


@pytest.mark.parametrize("lights", [Lights(0, 60.0), Lights(9, Length.UNSEEN.seconds)])
def test_what_is_not_watched_is_over_at_once(lights: Lights) -> None:
    assert phase_of(lights) is Phase.OVER
    assert lights.done == 1.0
    assert not lights.moves
    assert lights.showing is None


@settings(max_examples=40)
@given(st.integers(1, 60), LENGTHS, st.floats(0, 1))
@example(1, Length.MINUTE, 5e-324)
def test_stopping_brings_back_all_that_went_out_and_the_oldest_of_them_first(
    count: int, length: Length, part: float
) -> None:
    lights = Lights(count, length.seconds)
    lights.pass_time(length.seconds * part * 0.99)
    lights.keep(0)
    lights.stop()
    gone, passed = lights.position, 0.0
    barely = gone < 1e-6  # It is back as soon as it is stopped.
    before = [lights.light(lamp) for lamp in range(count)]
    while phase_of(lights) is not Phase.STOPPED:
        assert lights.moves
        lights.pass_time(0.05)
        passed += 0.05
        now = [lights.light(lamp) for lamp in range(count)]
        assert all(new >= old for old, new in zip(before, now, strict=True))
        assert now == sorted(now)
        before = now
    assert before == [1.0] * count
    assert not lights.kept
    assert barely or passed >= min(gone * RETURN, LEAST_RETURN)
    assert passed <= max(gone * RETURN, LEAST_RETURN) + 0.1


@settings(max_examples=20)
@given(st.integers(1, 60))
def test_coming_back_lights_the_oldest_first_and_ends_with_all_lit(count: int) -> None:
    lights = Lights(count, 60.0, coming_back=True)
    assert [lights.light(lamp) for lamp in range(count)] == [0.0] * count
    seen = []
    while phase_of(lights) is Phase.COMING_BACK:
        lights.pass_time(0.03)
        seen.append([lights.light(lamp) for lamp in range(count)])
    assert all(now == sorted(now) for now in seen)
    assert all(all(map(float.__le__, old, new)) for old, new in pairwise(seen))
    assert phase_of(lights) is Phase.OVER
    assert seen[-1] == [1.0] * count


def test_coming_back_can_be_paused_and_skipped_but_neither_stopped_nor_kept() -> None:
    lights = Lights(9, 60.0, coming_back=True)
    lights.pause(paused=True)
    lights.pass_time(1.0)
    assert lights.position == 9.0
    lights.keep(3)
    lights.stop()
    assert phase_of(lights) is Phase.COMING_BACK
    assert not lights.kept
    for _ in range(2):
        lights.skip()
        assert is_over(lights)
    assert lights.position == 0.0


@pytest.mark.parametrize(
    "stand_still",
    [lambda lights: lights.pause(paused=True), lambda lights: lights.hold("mouse")],
)
def test_no_time_passes_while_it_is_paused_or_held(
    stand_still: Callable[[Lights], None],
) -> None:
    lights = Lights(20, 60.0)
    lights.pass_time(10.0)
    before = lights.position
    stand_still(lights)
    lights.pass_time(10.0)
    assert (lights.position, lights.moves) == (before, False)
    lights.pause(paused=False)
    lights.let_go("mouse")
    lights.pass_time(3.0)
    assert lights.position == pytest.approx(before + 1.0)


def test_it_stands_still_until_the_last_hand_lets_go() -> None:
    lights = Lights(20, 60.0)
    lights.hold("mouse")
    lights.hold("key")
    lights.let_go("mouse")
    assert lights.is_held
    lights.let_go("key")
    assert not lights.is_held
    assert not lights.is_paused


def test_a_lamp_that_is_kept_stays_lit_until_it_is_put_back_on_the_line() -> None:
    lights = Lights(20, 60.0)
    lights.keep(4)
    lights.keep(99)
    lights.pass_time(59.0)
    assert lights.kept == (4,)
    assert lights.is_kept(4)
    assert (lights.light(3), lights.light(4), lights.light(5)) == (0.0, 1.0, 0.0)
    lights.keep(4, kept=False)
    assert lights.light(4) == 0.0
    assert not lights.kept
    lights.skip()
    lights.keep(5)
    assert not lights.kept


def test_stopping_at_once_or_skipping_the_way_back_leaves_all_lit() -> None:
    lights = Lights(20, 60.0)
    lights.stop()
    assert not lights.moves
    lights = Lights(20, 60.0)
    lights.pass_time(30.0)
    lights.stop()
    lights.pause(paused=True)
    assert lights.moves
    lights.skip()
    assert lights.done == 0.0
    lights.stop()
    assert phase_of(lights) is Phase.STOPPED


@settings(max_examples=40)
@given(st.integers(1, 60), LENGTHS)
def test_a_page_is_shown_long_enough_to_be_seen_and_belongs_to_the_line(
    count: int, length: Length
) -> None:
    lights = Lights(count, length.seconds)
    began: dict[int, float] = {}
    passed, step = 0.0, 0.02
    while phase_of(lights) is Phase.GOING_OUT:
        if lights.showing is not None:
            assert 0.0 <= lights.showing.part <= 1.0
            began.setdefault(lights.showing.lamp, passed)
        lights.pass_time(step)
        passed += step
    assert list(began) == sorted(began)
    assert all(0 <= lamp < count for lamp in began)
    starts = [*began.values(), passed]
    assert all(later - sooner >= LEAST_SHOWN - 2 * step for sooner, later in pairwise(starts))
    assert len(began) == (0 if length is Length.AT_ONCE else min(count, int(length.seconds / 0.8)))
