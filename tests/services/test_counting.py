"""Figures: what is counted of a journal, and what of it is left out."""

from datetime import date

import pytest

from journal.domain.figures import Figures, NameFigures, Stretch
from journal.storage import figures as storage_figures
from tests.services.diary import Diary, imported

TODAY = date(2026, 2, 14)


@pytest.fixture(autouse=True)
def unbuilt() -> None:
    """Build the statement anew: a window of another test may have built it already."""
    storage_figures._hours.cache_clear()


def counted(
    diary: Diary, stretch: Stretch = Stretch.MONTHS, year: int | None = None
) -> Figures:
    return diary.journal.counting.figures(stretch, TODAY, year)


def shown(names: tuple[NameFigures, ...]) -> list[tuple[str, int]]:
    return [(one.name, one.total) for one in names]


def test_an_empty_journal_has_empty_figures(diary: Diary) -> None:
    for stretch in Stretch:
        found = counted(diary, stretch)
        assert found.is_empty
        assert found.reach is None
        assert (found.days, found.people, found.places) == ((), (), ())
        assert found.hours == (0,) * 24
        assert found.memories == found.words == (0,) * 12


def test_days_memories_and_words_are_counted_month_by_month(diary: Diary) -> None:
    diary.add("Two words", "2025-03-01")
    diary.add("Three words more", "2025-03-01")
    diary.add("One", "2026-02-14")
    diary.add("Too long ago", "2025-02-28")
    found = counted(diary)
    assert found.days == (date(2025, 3, 1), TODAY)
    assert found.written == (1, *(0,) * 10, 1)
    assert found.memories == (2, *(0,) * 10, 1)
    assert found.words == (5, *(0,) * 10, 1)
    assert found.reach == (date(2025, 2, 28), TODAY)


def test_a_year_is_the_one_that_was_asked_for_or_the_present_one(diary: Diary) -> None:
    diary.add("Then", "2019-12-31")
    diary.add("Now", "2026-01-01")
    assert counted(diary, Stretch.YEAR, 2019).written == (*(0,) * 11, 1)
    assert counted(diary, Stretch.YEAR).written == (1, *(0,) * 11)


def test_everything_is_counted_by_year_once_there_are_years(diary: Diary) -> None:
    diary.add("One", "2019-11-30")
    diary.add("Two two", "2021-01-01")
    diary.add("Three", "2021-05-05")
    found = counted(diary, Stretch.ALL)
    assert found.written == (1, 0, 2)
    assert found.words == (1, 0, 3)
    assert found.cells[24:29] == (1, 0, 0, 0, 1)
    assert found.days == ()


def test_hours_are_those_of_the_wall_and_only_where_the_time_is_known(diary: Diary) -> None:
    for minute in ("00:00", "07:59", "07:01", "23:30"):
        diary.add(f"At {minute}", f"2026-01-05 {minute}")
    diary.add("Some time", "2026-01-05")
    diary.add("At another time", "2024-01-05 07:30")
    hours = counted(diary).hours
    assert {hour: count for hour, count in enumerate(hours) if count} == {0: 1, 7: 2, 23: 1}
    assert counted(diary, Stretch.ALL).hours[7] == 3


def test_people_and_places_are_those_named_the_most_in_that_time(diary: Diary) -> None:
    for day in (1, 2, 3):
        diary.add("Before.", f"2020-01-0{day}", people=("Rob",), place="Shed")
    diary.add("One.", "2025-05-05", people=("Mum", "Rob"), place="Home")
    diary.add("Two.", "2025-06-05", people=("Mum",), place="Home")
    found = counted(diary)
    assert shown(found.people) == [("Mum", 2), ("Rob", 1)]
    assert found.people[0].counts == (0, 0, 1, 1, *(0,) * 8)
    assert shown(found.places) == [("Home", 2)]
    assert shown(counted(diary, Stretch.ALL).people) == [("Rob", 4), ("Mum", 2)]


def test_no_more_names_are_given_than_can_be_told_apart(diary: Diary) -> None:
    people = tuple(f"Person {number:02}" for number in range(12))
    diary.add("All of them.", "2026-01-05", people=people)
    assert [one.name for one in counted(diary).people] == list(people[:8])


def test_what_is_put_away_is_left_out_and_its_day_still_counts(diary: Diary) -> None:
    gone = diary.add("Four words in all", "2026-01-05 08:00", people=("Joel",), place="Montauk")
    diary.add("One", "2026-01-06 09:00", people=("Mum", "Joel"))
    before = counted(diary)
    diary.erase(gone)
    found = counted(diary)
    assert found.days == before.days
    assert found.written == before.written
    assert sum(found.words) == 1
    assert sum(found.memories) == 1
    assert [hour for hour, count in enumerate(found.hours) if count] == [9]
    assert shown(found.people) == [("Joel", 1), ("Mum", 1)]
    assert found.places == ()
    diary.journal.erasing.restore(everything=True)
    assert counted(diary) == before


def test_a_name_that_is_put_away_is_counted_nowhere(diary: Diary) -> None:
    diary.add("With him.", "2026-01-05", people=("Joel",))
    diary.change("UPDATE name SET targeted = 1 WHERE name = 'Joel'")
    assert counted(diary).people == ()


def test_a_day_of_an_import_that_was_undone_does_not_count(diary: Diary) -> None:
    part = diary.take_in(imported(1, "From elsewhere", on="2026-01-05", people=("Rob",)))
    entry = diary.journal.browsing.entries(1)[0][0]
    diary.edit(entry, text="From elsewhere, edited")
    diary.journal.writing.undo_import(part.batch)
    found = counted(diary)
    assert found.is_empty
    assert found.people == ()
    assert found.reach is None


def test_a_memory_that_moves_to_another_day_and_hour_is_counted_there(diary: Diary) -> None:
    entry = diary.add("Here", "2026-01-05 08:00", people=("Mum",))
    diary.edit(entry, on="2025-12-05 21:00")
    found = counted(diary)
    assert found.days == (date(2025, 12, 5),)
    assert found.hours[21] == 1
    assert sum(found.hours) == 1
    assert found.people[0].counts[9:11] == (1, 0)
