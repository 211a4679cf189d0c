"""Days: what each of them holds, and what one of them recalls."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.recalled import Ago, day_before, month_days, same_day
from journal.services import remembering
from journal.storage import days as storage_days
from tests.services.diary import Diary

DAY = date(2026, 2, 14)
days = st.dates(date(2, 1, 1))


@pytest.fixture(autouse=True)
def unbuilt() -> None:
    """Build the statement anew: a window of another test may have built it already."""
    # Imported here above, too: what a thread of the window imports first is seen by no measure.
    assert remembering.Remembering is not None
    storage_days._first_of.cache_clear()



def test_a_day_recalls_one_memory_of_each_other_year_the_newest_first(diary: Diary) -> None:
    for year in (2019, 2023, 2025):
        diary.add(f"The first of {year}.", date(year, 2, 14))
        diary.add(f"The second of {year}.", date(year, 2, 14))
    diary.add("Another day.", date(2025, 2, 15))
    recalled = diary.journal.remembering.recalled(DAY)
    said = [row.excerpt for row in recalled.years]
    assert said == ["The first of 2025.", "The first of 2023.", "The first of 2019."]
    assert recalled.before == recalled.own == ()
    assert diary.journal.remembering.years_that_remember(DAY) == 3
    assert diary.journal.remembering.years_that_remember(date(2025, 2, 15)) == 0


def test_each_day_shows_the_first_of_its_pictures(diary: Diary, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("notes")
    notes = diary.journal.attachments.add(tmp_path / "notes.txt").id
    one, two, three = (
        diary.journal.attachments.add_bytes(b"\x89PNG\r\n\x1a\n" + bytes([n]), f"{n}.png")
        for n in range(3)
    )
    diary.add("Words.", DAY)
    diary.add("Notes.", DAY, attachments=(notes,))
    diary.add("Pictures.", DAY, attachments=(notes, one.id, two.id))
    gone = diary.add("Later.", DAY + timedelta(days=1), attachments=(three.id,))
    diary.add("Outside.", date(2026, 3, 1), attachments=(three.id,))
    remembering, month = diary.journal.remembering, (date(2026, 2, 1), date(2026, 2, 28))
    after = DAY + timedelta(days=1)
    assert remembering.pictures(*month) == {DAY: one.sha256, after: three.sha256}
    diary.erase(gone)
    assert remembering.pictures(*month) == {DAY: one.sha256}


def test_a_day_recalls_a_week_a_month_and_half_a_year_before(diary: Diary) -> None:
    diary.add("Week.", date(2026, 2, 7))
    diary.add("Month.", date(2026, 1, 14))
    diary.add("Half.", date(2025, 8, 14))
    diary.add("Today.", DAY)
    recalled = diary.journal.remembering.recalled(DAY)
    assert [(ago, day, rows[0].excerpt) for ago, day, rows in recalled.before] == [
        (Ago.WEEK, date(2026, 2, 7), "Week."),
        (Ago.MONTH, date(2026, 1, 14), "Month."),
        (Ago.HALF_YEAR, date(2025, 8, 14), "Half."),
    ]
    assert [row.excerpt for row in recalled.own] == ["Today."]


def test_quiet_erased_and_vague_memories_are_not_recalled(diary: Diary) -> None:
    quiet = diary.add("Quiet.", date(2025, 2, 14))
    diary.journal.writing.set_quiet(quiet.id, True)
    diary.erase(diary.add("Erased.", date(2024, 2, 14)))
    diary.add("Vague.", "2023")
    assert diary.journal.remembering.recalled(DAY).years == ()
    assert diary.journal.remembering.recalled(date(2026, 1, 1)).years == ()
    diary.journal.writing.set_quiet(quiet.id, False)
    assert len(diary.journal.remembering.recalled(DAY).years) == 1


def test_an_empty_journal_recalls_nothing(diary: Diary) -> None:
    recalled = diary.journal.remembering.recalled(DAY)
    assert (recalled.years, recalled.before, recalled.own) == ((), (), ())


def test_days_are_counted_and_begin_with_their_first_memory(diary: Diary) -> None:
    diary.add("One two three.", DAY)
    diary.add("Four.", DAY)
    gone = diary.add("Gone.", DAY + timedelta(days=1))
    diary.erase(gone)
    remembering = diary.journal.remembering
    counts = remembering.counts(date(2026, 1, 1), date(2026, 12, 31))
    assert [(one.day, one.count, one.words, one.gap) for one in counts] == [
        (DAY, 2, 4, False),
        (DAY + timedelta(days=1), 0, 0, True),
    ]
    begun = remembering.beginnings(date(2026, 2, 1), date(2026, 2, 28))
    assert [row.excerpt for row in begun] == ["One two three."]
    assert [row.excerpt for row in remembering.day(DAY)] == ["One two three.", "Four."]
    assert len(remembering.day(DAY, 1)) == 1


@given(days, st.sampled_from(Ago))
def test_a_while_before_a_day_is_a_day_of_that_month(day: date, ago: Ago) -> None:
    before = day_before(day, ago)
    assert before is not None
    months = (day.year - before.year) * 12 + day.month - before.month
    assert before < day
    assert day - before == timedelta(days=7) if ago is Ago.WEEK else months == ago.value
    assert ago is Ago.WEEK or before.day == min(day.day, month_days(before.year, before.month))


@pytest.mark.parametrize("ago", Ago)
def test_before_the_first_day_there_is_none(ago: Ago) -> None:
    assert day_before(date.min, ago) is None


def test_the_leap_day_answers_to_leap_years_and_to_the_eve_in_others() -> None:
    leap = date(2024, 2, 29)
    assert same_day(leap, 2023) == []
    assert same_day(leap, 2000) == [date(2000, 2, 29)]
    assert same_day(date(2023, 2, 28), 2024) == [date(2024, 2, 28), leap]
    assert same_day(date(2023, 2, 28), 1900) == [date(1900, 2, 28)]
    assert same_day(date(2024, 2, 28), 2020) == [date(2020, 2, 28)]
