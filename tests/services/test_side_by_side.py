"""What was written while a memory was away stands beside it once it is back."""

from datetime import date

from journal.domain.entry import Entry
from journal.domain.erasure import ErasureKind, Target
from journal.domain.moment import Moment, Precision
from journal.domain.side_by_side import SideBySide
from journal.services.erasing import Terms
from tests.services.diary import Diary

DAY = "2024-03-02"


def beside(diary: Diary, entry: Entry) -> tuple[list[str], list[str]]:
    found = diary.journal.remembering.side_by_side(entry.id)
    return [one.excerpt for one in found.later], [one.excerpt for one in found.back]


def away(diary: Diary) -> tuple[Entry, int]:
    first = diary.add("As it was.", DAY)
    diary.pass_time(days=1)
    number = diary.erase(first)
    diary.pass_time(days=1)
    return first, number


def test_both_stand_side_by_side_when_a_memory_is_back(diary: Diary) -> None:
    first, number = away(diary)
    later = diary.add("As I remember it.", DAY)
    assert beside(diary, later) == ([], [])
    assert beside(diary, first) == ([], [])
    diary.pass_time(days=1)
    diary.journal.erasing.restore(numbers=(number,))
    assert beside(diary, first) == (["As I remember it."], [])
    assert beside(diary, later) == ([], ["As it was."])


def test_a_page_of_several_days_belongs_to_each_memory_of_them(diary: Diary) -> None:
    first, number = away(diary)
    moment = Moment(date(2024, 3, 1), date(2024, 3, 3), Precision.RANGE)
    later = diary.add("Three days.", DAY)
    diary.edit(later, moment=moment)
    diary.journal.erasing.restore(numbers=(number,))
    assert beside(diary, first) == (["Three days."], [])
    assert beside(diary, later) == ([], ["As it was."])


def test_what_was_written_before_or_after_is_left_alone(diary: Diary) -> None:
    before = diary.add("Before.", DAY)
    first, number = away(diary)
    other = diary.add("Another day.", "2024-03-09")
    diary.journal.erasing.restore(numbers=(number,))
    diary.pass_time(days=1)
    after = diary.add("After.", DAY)
    assert beside(diary, first) == ([], [])
    for one in (before, other, after):
        assert beside(diary, one) == ([], [])


def test_what_is_put_away_again_is_not_told(diary: Diary) -> None:
    first, number = away(diary)
    later = diary.add("As I remember it.", DAY)
    diary.journal.erasing.restore(numbers=(number,))
    diary.erase(first)
    assert beside(diary, later) == ([], [])
    diary.journal.erasing.restore(ids=(first.id,))
    diary.erase(later)
    assert beside(diary, first) == ([], [])


def test_what_was_only_quiet_was_not_away_and_years_are_no_gap(diary: Diary) -> None:
    diary.add("Hers.", DAY, people=("Clem",))
    diary.journal.erasing.put_away(Target(ErasureKind.PERSON, "Clem"), Terms(quiet=True))
    diary.pass_time(days=1)
    later = diary.add("Later.", DAY)
    diary.journal.erasing.restore(everything=True)
    assert beside(diary, later) == ([], [])
    first, number = away(diary)
    years = diary.add("Years.", DAY)
    long = Moment(date(2020, 1, 1), date(2025, 1, 1), Precision.RANGE)
    diary.edit(years, moment=long)
    diary.journal.erasing.restore(numbers=(number,))
    assert beside(diary, first) == ([], [])
    assert diary.journal.remembering.side_by_side(years.id) == SideBySide()
