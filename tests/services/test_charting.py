"""The map of an erasure: every memory in its lane and on its day, tied by what it shares."""

from datetime import date

import pytest

from journal.domain.entry import Entry
from journal.domain.erasure import ErasureKind, Target
from journal.domain.errors import UnknownName
from journal.domain.touched import Chart
from tests.services.diary import Diary

CLEM = Target(ErasureKind.PERSON, "Clem")


def drawn(diary: Diary, target: Target = CLEM) -> Chart:
    journal = diary.journal
    return journal.charting.chart(journal.erasing.gather(target), target)


def tied(chart: Chart, *entries: Entry) -> set[tuple[int, int]]:
    """Give the ties as numbers of the entries given: upper, lower."""
    number = {one.id: at for at, one in enumerate(entries)}
    return {
        (
            number[chart.lanes[tie.above][tie.upper].id],
            number[chart.lanes[tie.below][tie.lower].id],
        )
        for tie in chart.ties
    }


def test_each_lane_runs_from_the_newest_memory_to_the_first(diary: Diary) -> None:
    first = diary.add("Rain.", "2023-02-01", people=("Clem",))
    newest = diary.add("Snow.", "2025-02-01", people=("Clem",))
    between = diary.add("Ice.\n\nClem came by.", "2024-02-01")
    about, shared, named, passing = drawn(diary).lanes
    assert [one.id for one in about] == [newest.id, first.id]
    assert [(one.id, one.day) for one in named] == [(between.id, date(2024, 2, 1))]
    assert (shared, passing) == ((), ())


def test_memories_that_share_a_day_a_place_or_a_person_are_tied(diary: Diary) -> None:
    walk = diary.add("A walk.", "2024-05-01", people=("Clem",))
    shore = diary.add("Shells.", "2023-01-01", people=("Clem",), place="The shore")
    supper = diary.add("Supper.", "2022-01-01", people=("Clem", "Mum"))
    same_day = diary.add("Later Clem rang.", "2024-05-01")
    same_place = diary.add("As Clem used to.", "2023-03-01", place="The shore")
    alone = diary.add("Clem, I thought.", "2021-01-01")
    with_mum = diary.add("Mum spoke of Clem.", "2022-09-01", people=("Mum",))
    chart = drawn(diary)
    everything = (walk, shore, supper, same_day, same_place, alone, with_mum)
    assert [len(lane) for lane in chart.lanes] == [2, 1, 4, 0]
    assert tied(chart, *everything) == {(0, 3), (1, 4), (2, 6)}


def test_of_several_that_share_something_the_nearest_in_time_is_tied(diary: Diary) -> None:
    for day in ("2020-01-01", "2023-01-01", "2024-01-01"):
        diary.add("Shells.", day, people=("Clem",), place="The shore")
    diary.add("Clem’s shells lay there still.", "2023-03-01", place="The shore")
    chart = drawn(diary)
    (tie,) = chart.ties
    assert chart.lanes[tie.above][tie.upper].day == date(2023, 1, 1)


def test_the_name_itself_ties_nothing(diary: Diary) -> None:
    diary.add("A walk.", "2024-05-01", people=("Clem",))
    diary.add("Rain. @Clem sang.", "2020-05-01")
    assert drawn(diary).ties == ()


def test_a_period_a_tag_and_a_search_are_drawn_too(diary: Diary) -> None:
    one = diary.add("A walk by the sea.", "2024-05-01", tags=("walks",))
    targets = (
        Target(ErasureKind.PERIOD, first=date(2024, 5, 1), last=date(2024, 5, 1)),
        Target(ErasureKind.TAG, "walks"),
        Target(ErasureKind.SEARCH, "sea"),
        Target(ErasureKind.ENTRY, ids=(one.id,)),
    )
    for target in targets:
        assert [spot.id for spot in drawn(diary, target).lanes[0]] == [one.id]


def test_what_was_put_away_meanwhile_is_on_no_map(diary: Diary) -> None:
    gone = diary.add("A walk.", "2024-05-01", people=("Clem",))
    stays = diary.add("A run.", "2024-05-02", people=("Clem",))
    lanes = diary.journal.erasing.gather(CLEM)
    diary.erase(gone)
    assert [one.id for one in diary.journal.charting.chart(lanes, CLEM).lanes[0]] == [stays.id]
    diary.journal.erasing.put_away(CLEM)
    with pytest.raises(UnknownName):
        diary.journal.charting.chart(lanes, CLEM)
