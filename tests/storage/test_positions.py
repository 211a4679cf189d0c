"""Memories stand in order of time, wherever they are put and however full a day is."""

from dataclasses import replace
from datetime import date

import pytest

from journal.domain.entry import Draft
from journal.domain.errors import DayFull
from journal.domain.moment import Moment, Precision
from journal.storage import indexing, positions
from journal.storage.positions import (
    SLOTS,
    Places,
    day_of_position,
    first_position,
    past_day,
    rank_of,
)
from tests.services.diary import DAY, Diary, edited, imported, moment_on

WHOLE_YEAR = "2024"


def position_of(diary: Diary, words: str) -> int:
    return int(diary.sql("SELECT position FROM entry WHERE text = :words", words=words)[0][0])


def test_a_day_knows_its_first_position_and_the_one_past_it() -> None:
    assert past_day(DAY) - first_position(DAY) == SLOTS
    assert day_of_position(first_position(DAY)) == DAY
    assert day_of_position(past_day(DAY) - 1) == DAY


def test_a_position_beyond_all_days_lies_in_the_nearest() -> None:
    assert day_of_position(-5) == date.min
    assert day_of_position(1 << 62) == date.max
    assert day_of_position(first_position(date.max)) == date.max


def test_vague_stands_before_dated_and_dated_before_timed(diary: Diary) -> None:
    first = date(2024, 1, 1)
    diary.add("timed", on="2024-01-01 00:00")
    diary.add("dated", on=first)
    diary.add("vague", on=WHOLE_YEAR)
    diary.add("eve", on=date(2023, 12, 31))
    assert diary.texts() == ["timed", "dated", "vague", "eve"]


def test_equals_stand_in_the_order_they_were_written(diary: Diary) -> None:
    for when in ("2024-02-14", "2024-02-14 08:40", "2024"):
        for number in range(3):
            diary.add(f"{when} {number}", on=when)
    assert diary.texts() == [
        "2024-02-14 08:40 2", "2024-02-14 08:40 1", "2024-02-14 08:40 0",
        "2024-02-14 2", "2024-02-14 1", "2024-02-14 0",
        "2024 2", "2024 1", "2024 0",
    ]  # fmt: skip


def test_a_back_dated_memory_takes_its_place_between_the_others(diary: Diary) -> None:
    diary.add("nine", on="2024-02-14 09:00")
    diary.add("eight", on="2024-02-14 08:00")
    diary.add("half past", on="2024-02-14 08:30")
    assert diary.texts() == ["nine", "half past", "eight"]


def test_seconds_of_one_minute_are_told_apart(diary: Diary) -> None:
    late = moment_on("2024-02-14 08:40")
    for second in (30, 10, 20):
        assert late.time is not None
        when = replace(late, time=late.time.replace(second=second))
        diary.journal.writing.save(Draft(when, str(second)))
    assert diary.texts() == ["30", "20", "10"]


def test_a_memory_moves_when_its_date_is_changed(diary: Diary) -> None:
    entry = diary.add("moved", on="2024-02-14 09:00", tags=("ice",))
    diary.add("stays", on="2024-02-14 10:00")
    moved = diary.edit(entry, on="2024-02-15")
    assert moved.position > entry.position
    assert diary.texts() == ["moved", "stays"]
    assert diary.found("tag:ice") == ["moved"]
    assert [one.text for one in diary.journal.writing.revisions(entry.id)] == ["moved"]


def test_a_memory_that_only_gets_other_words_for_its_date_stays(diary: Diary) -> None:
    entry = diary.add("spring", on=date(2024, 3, 1))
    worded = Moment(date(2024, 3, 1), date(2024, 3, 1), Precision.DAY, "1 March 2024")
    saved = diary.journal.writing.save(replace(edited(entry), moment=worded))
    assert saved.entry.position == entry.position
    assert saved.entry.moment.words == "1 March 2024"


def test_thousands_of_one_day_stand_in_their_order(diary: Diary) -> None:
    drafts = [imported(number, f"{number:04}", on="2024-02-14 08:40") for number in range(1500)]
    diary.take_in(*drafts)
    assert diary.texts() == [f"{number:04}" for number in reversed(range(1500))]
    assert len(diary.found("0007")) == 1


def test_a_day_that_fills_at_one_place_moves_the_others_a_dozen_times(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    spreads = []
    spread = Places._make_room
    monkeypatch.setattr(
        Places,
        "_make_room",
        lambda places, ordinal, index: (spreads.append(index), spread(places, ordinal, index)),
    )
    with diary.store.writing() as unit:
        places = Places(unit)
        for _ in range(SLOTS - 1):
            places.take(moment_on("2024-02-14 23:00"))
    assert len(spreads) < 16


@pytest.fixture
def small_days(monkeypatch: pytest.MonkeyPatch) -> None:
    """Days of eight slots, which are full soon."""
    monkeypatch.setattr(positions, "SLOTS", 8)
    monkeypatch.setattr(positions, "_wanted_slot", lambda rank: 3)


@pytest.mark.usefixtures("small_days")
def test_a_memory_finds_room_before_all_others_of_a_day_that_was_spread(diary: Diary) -> None:
    for hour in (9, 8, 7, 6, 5, 4, 3, 2):
        diary.add(f"{hour}", on=f"2024-02-14 0{hour}:00")
    assert diary.texts() == ["9", "8", "7", "6", "5", "4", "3", "2"]


@pytest.mark.usefixtures("small_days")
def test_a_memory_finds_room_between_two_of_a_day_that_has_one_slot_left(diary: Diary) -> None:
    for hour in (1, 9, 2, 8, 3, 7, 4, 6):
        diary.add(f"{hour}", on=f"2024-02-14 0{hour}:00")
    assert diary.texts() == ["9", "8", "7", "6", "4", "3", "2", "1"]


@pytest.mark.usefixtures("small_days")
def test_a_day_without_a_free_slot_says_so_and_keeps_what_it_holds(diary: Diary) -> None:
    for number in range(8):
        diary.add(f"{number}")
    with pytest.raises(DayFull) as caught:
        diary.add("one too many")
    assert caught.value.day == DAY
    assert diary.texts() == [str(number) for number in reversed(range(8))]
    diary.add("another day", on=date(2024, 2, 15))


@pytest.mark.usefixtures("small_days")
def test_a_memory_of_a_full_day_can_change_its_time(diary: Diary) -> None:
    entries = [diary.add(f"{hour}", on=f"2024-02-14 0{hour}:00") for hour in range(1, 9)]
    diary.edit(entries[0], on="2024-02-14 04:30")
    assert diary.texts() == ["8", "7", "6", "5", "1", "4", "3", "2"]
    assert sorted(diary.found("is:quiet OR -nothing")) == [str(one) for one in range(1, 9)]


@pytest.mark.usefixtures("small_days")
def test_making_room_takes_links_revisions_and_both_indexes_along(diary: Diary) -> None:
    noon = diary.add("noon", on="2024-02-14 12:00", tags=("ice",), people=("Ellen",))
    noon = diary.edit(noon, text="noon, on the ice")
    gone = diary.add("erased at one", on="2024-02-14 13:00", tags=("ice",))
    number = diary.erase(gone)
    before = position_of(diary, "noon, on the ice")
    for hour in (11, 10, 9, 8, 7):
        diary.add(f"{hour}", on=f"2024-02-14 {hour:02}:00")
    assert position_of(diary, "noon, on the ice") != before
    assert diary.found("tag:ice") == ["noon, on the ice"]
    assert diary.found("person:Ellen noon") == ["noon, on the ice"]
    texts = [one.text for one in diary.journal.writing.revisions(noon.id)]
    assert texts == ["noon, on the ice", "noon"]
    put_away = "SELECT rowid FROM found_put_away WHERE found_put_away MATCH 'erased'"
    assert [row[0] for row in diary.sql(put_away)] == [position_of(diary, "erased at one")]
    assert not diary.sql("SELECT * FROM archive_pending")
    diary.journal.erasing.restore(numbers=[number])
    assert diary.texts() == ["erased at one", "noon, on the ice", "11", "10", "9", "8", "7"]


@pytest.mark.usefixtures("small_days")
def test_making_room_takes_along_what_the_archive_s_index_still_waits_for(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "_AT_ONCE", 0)
    gone = diary.add("erased", on="2024-02-14 13:00")
    diary.erase(gone)
    for hour in (11, 10, 9, 8, 7):
        diary.add(f"{hour}", on=f"2024-02-14 {hour:02}:00")
    waiting = [row[0] for row in diary.sql("SELECT position FROM archive_pending")]
    assert waiting == [position_of(diary, "erased")]
    diary.journal.idle()
    found = diary.sql("SELECT rowid FROM found_put_away WHERE found_put_away MATCH 'erased'")
    assert [row[0] for row in found] == waiting


@pytest.mark.usefixtures("small_days")
def test_an_import_makes_room_too(diary: Diary) -> None:
    diary.take_in(*(imported(hour, f"{hour}", on=f"2024-02-14 0{hour}:00") for hour in (8, 9, 7)))
    diary.take_in(*(imported(hour, f"{hour}", on=f"2024-02-14 0{hour}:00") for hour in (5, 6, 3)))
    assert diary.texts() == ["9", "8", "7", "6", "5", "3"]
    assert diary.found("5") == ["5"]


def test_the_ranks_of_a_day() -> None:
    vague, dated = rank_of(moment_on("2024")), rank_of(moment_on("2024-02-14"))
    assert vague < dated < rank_of(moment_on("2024-02-14 00:00"))
    assert rank_of(moment_on("2024-02-14 08:40")) < rank_of(moment_on("2024-02-14 08:41"))
