"""Letters one sends oneself: when they come, what can be answered, and how one waits."""

import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from journal.domain.changes import ChangeKind
from journal.domain.entry import Entry
from journal.domain.erasure import ErasureKind, Target
from journal.domain.errors import (
    AskedToWait,
    JournalReadOnly,
    NothingToRestore,
    ReturnInThePast,
    UnknownErasure,
    WaitTooLong,
)
from journal.runtime.clock import FixedClock
from journal.services.erasing import Terms
from journal.services.journal import open_journal
from tests.services.diary import Diary, without_rights

RETURN = date(2026, 6, 10)


def put_away(diary: Diary, *entries: Entry, **terms: object) -> int:
    target = Target(ErasureKind.SELECTION, ids=tuple(one.id for one in entries))
    return diary.journal.erasing.put_away(target, Terms(**terms)).number  # type: ignore[arg-type]


def at(diary: Diary, day: date, hour: int = 12) -> None:
    diary.clock.set(datetime(day.year, day.month, day.day, hour, tzinfo=UTC))


def letters(diary: Diary, days: int, first: date = RETURN) -> list[int | None]:
    """The numbers of the letters that come on so many days."""
    found = []
    for ahead in range(days):
        at(diary, first + timedelta(days=ahead))
        letter = diary.journal.returning.letter()
        found.append(None if letter is None else letter.number)
    return found


@pytest.fixture
def sent(diary: Diary) -> Diary:
    """A letter that is due on 10 June; it is about two days far from that."""
    put_away(
        diary, diary.add("One.", "2024-01-01"), diary.add("Two.", "2024-02-01"), return_on=RETURN
    )
    return diary


def test_a_letter_comes_on_its_day_and_waits(sent: Diary) -> None:
    assert letters(sent, 3, RETURN - timedelta(days=2)) == [None, None, 1]
    assert letters(sent, 2, date(2031, 8, 1)) == [1, 1]


def test_a_letter_says_when_something_was_put_away_and_nothing_else(sent: Diary) -> None:
    at(sent, RETURN)
    letter = sent.journal.returning.letter()
    assert letter is not None
    assert (letter.number, letter.on, letter.due) == (1, date(2026, 2, 14), RETURN)
    assert "One" not in repr(letter)
    assert "Two" not in repr(letter)


def test_the_day_of_a_letter_begins_at_four(sent: Diary) -> None:
    at(sent, RETURN, 3)
    assert sent.journal.returning.letter() is None
    at(sent, RETURN, 4)
    assert sent.journal.returning.letter() is not None


def test_a_clock_that_was_moved_back_takes_the_letter_with_it(sent: Diary) -> None:
    assert letters(sent, 1) == [1]
    assert letters(sent, 1, RETURN - timedelta(days=30)) == [None]


@pytest.mark.parametrize("end", ["first", "last"])
def test_a_letter_keeps_clear_of_the_first_and_the_last_day(diary: Diary, end: str) -> None:
    days = {"first": ("2020-06-11", "2021-01-01"), "last": ("2020-01-01", "2021-06-11")}[end]
    between = diary.add("Between.", "2020-08-01")
    put_away(diary, between, *(diary.add("A day.", one) for one in days), return_on=RETURN)
    assert letters(diary, 8) == [None] * 5 + [1] * 3
    assert letters(diary, 1, date(2027, 8, 1)) == [1]


def test_a_letter_keeps_clear_of_the_day_of_its_erasure(diary: Diary) -> None:
    put_away(diary, diary.add("Ice.", "2025-07-07"), return_on=date(2027, 2, 12))
    assert letters(diary, 8, date(2027, 2, 12)) == [None] * 6 + [1, 1]


def test_vague_memories_have_no_anniversary(diary: Diary) -> None:
    put_away(diary, diary.add("That year.", "2024"), return_on=date(2027, 1, 2))
    assert letters(diary, 1, date(2027, 1, 2)) == [1]


def test_pages_hidden_in_part_have_anniversaries_too(diary: Diary) -> None:
    diary.add("Far.", "2020-01-01", people=("Clem",))
    diary.add("Ice.\n\nClem came.\n\nSnow.", "2021-06-10")
    target = Target(ErasureKind.PERSON, "Clem")
    diary.journal.erasing.put_away(target, Terms(return_on=RETURN))
    assert letters(diary, 5) == [None] * 4 + [1]


def test_a_letter_keeps_clear_of_the_days_somebody_marked(sent: Diary) -> None:
    sent.add("Mum called.", people=("Mum",))
    sent.change(
        "INSERT INTO marked_day (name, month, day, within) SELECT id, 6, 10, 5 FROM name"
    )
    assert letters(sent, 7) == [None] * 6 + [1]


def test_letters_come_one_at_a_time_that_due_for_longest_first(sent: Diary) -> None:
    put_away(sent, sent.add("Three.", "2023-11-11"), return_on=RETURN - timedelta(days=20))
    put_away(sent, sent.add("Four.", "2023-12-12"), return_on=RETURN)
    answered = []
    for _ in range(3):
        at(sent, RETURN)
        letter = sent.journal.returning.letter()
        assert letter is not None
        answered.append(letter.number)
        sent.journal.returning.never(letter.erasure)
    assert answered == [2, 1, 3]
    assert sent.journal.returning.letter() is None


def test_one_that_keeps_clear_lets_another_pass(diary: Diary) -> None:
    put_away(diary, diary.add("Hard.", "2020-06-10"), return_on=RETURN)
    put_away(diary, diary.add("Mild.", "2020-01-10"), return_on=RETURN)
    assert letters(diary, 5) == [2, 2, 2, 2, 1]


def test_not_now_brings_it_back_on_another_day_and_never_does_not(sent: Diary) -> None:
    at(sent, RETURN)
    returning = sent.journal.returning
    letter = returning.letter()
    assert letter is not None
    later = returning.not_now(letter.erasure, date(2026, 7, 1))
    assert (later.before, later.after) == (RETURN, date(2026, 7, 1))
    assert later.changes.kinds == {ChangeKind.LETTERS}
    assert returning.letter() is None
    assert sent.journal.archive.cards()[0].return_on == date(2026, 7, 1)
    assert letters(sent, 2, date(2026, 6, 30)) == [None, 1]
    never = returning.never(letter.erasure)
    assert returning.letter() is None
    assert sent.journal.archive.cards()[0].return_on is None
    returning.take_back(never)
    assert returning.letter() is not None


def test_not_now_means_a_day_that_is_still_to_come(sent: Diary) -> None:
    at(sent, RETURN)
    letter = sent.journal.returning.letter()
    assert letter is not None
    with pytest.raises(ReturnInThePast):
        sent.journal.returning.not_now(letter.erasure, RETURN)


def test_what_was_brought_back_meanwhile_sends_no_letter(sent: Diary) -> None:
    at(sent, RETURN)
    letter = sent.journal.returning.letter()
    assert letter is not None
    sent.journal.erasing.restore(numbers=[letter.number])
    assert sent.journal.returning.letter() is None
    for answer in (
        lambda: sent.journal.returning.never(letter.erasure),
        lambda: sent.journal.returning.not_now(letter.erasure, date(2027, 1, 1)),
    ):
        with pytest.raises(NothingToRestore):
            answer()


def test_what_was_brought_back_one_by_one_sends_no_letter(sent: Diary) -> None:
    at(sent, RETURN)
    held = [row.id for row in sent.journal.archive.content(1).rows]
    sent.journal.erasing.restore(ids=held[:1])
    assert sent.journal.returning.letter() is not None
    sent.journal.erasing.restore(ids=held[1:])
    assert sent.journal.returning.letter() is None


def test_opening_reads_the_letter_that_has_come_and_no_other(sent: Diary) -> None:
    sent.journal.archive.open(1)
    assert sent.journal.archive.cards()[0].return_on == RETURN
    at(sent, RETURN)
    sent.journal.archive.name(1)
    assert sent.journal.returning.letter() is not None
    before = sent.journal.latest_sequence()
    sent.journal.archive.open(1)
    assert sent.journal.returning.letter() is None
    assert sent.journal.archive.cards()[0].return_on is None
    told = sent.journal.changes_since(before)
    assert told is not None
    assert told.kinds == {ChangeKind.LETTERS}


def test_days_are_offered_that_keep_clear_of_what_would_go(diary: Diary) -> None:
    first = diary.add("First.", "2020-05-20")
    last = diary.add("Last.", "2021-03-01")
    middle = diary.add("Between.", "2020-09-01")
    vague = diary.add("That year.", "2019")
    diary.add("Mum.", people=("Mum",))
    diary.change("INSERT INTO marked_day (name, month, day) SELECT id, 5, 30 FROM name")
    offered = diary.journal.returning.presets([middle.id, last.id, first.id, vague.id])
    assert offered.three_months == date(2026, 6, 7)
    assert offered.one_year == date(2027, 3, 9)
    assert diary.journal.returning.presets().three_months == date(2026, 5, 14)


def test_a_wait_can_be_kept_or_waived(diary: Diary) -> None:
    number = put_away(diary, diary.add("One.", "2024-08-01"), wait=2, tape="Breathe.")
    archive = diary.journal.archive
    assert archive.cards()[0].wait == 2
    with pytest.raises(AskedToWait) as told:
        archive.open(number)
    assert told.value.until == date(2026, 2, 16)
    with pytest.raises(AskedToWait):
        archive.name(number)
    assert archive.open(number, at_once=True).tape == "Breathe."
    assert archive.open(number).tape == "Breathe."  # Waived for that day.
    diary.pass_time(days=1)
    assert archive.wait(number) == date(2026, 2, 17)
    diary.pass_time(days=1)
    with pytest.raises(AskedToWait):
        archive.open(number)
    assert archive.wait(number) == date(2026, 2, 17)
    diary.pass_time(days=3)
    archive.open(number)
    diary.pass_time(days=1)
    with pytest.raises(AskedToWait):
        archive.open(number)


def test_to_wait_puts_the_letter_off_as_well(diary: Diary) -> None:
    number = put_away(diary, diary.add("One.", "2024-08-01"), wait=1, return_on=RETURN)
    at(diary, RETURN)
    assert diary.journal.archive.wait(number) == RETURN + timedelta(days=1)
    assert letters(diary, 2) == [None, 1]
    assert diary.journal.archive.open(number).rows
    assert diary.journal.returning.letter() is None


def test_nobody_waits_for_what_is_not_there_or_for_years(diary: Diary) -> None:
    one = diary.add("One.")
    for days in (-1, 367):
        with pytest.raises(WaitTooLong):
            put_away(diary, one, wait=days)
    with pytest.raises(UnknownErasure):
        diary.journal.archive.wait(7)


def test_a_rule_that_keeps_quiet_can_wait_too(diary: Diary) -> None:
    put_away(diary, diary.add("One."), wait=3, quiet=True)
    assert diary.journal.archive.cards()[0].wait == 3


def test_a_journal_that_can_only_be_read_shows_its_letter_and_opens_it(
    sent: Diary, tmp_path: Path
) -> None:
    sent.journal.close()
    for above in (tmp_path, *tmp_path.parents[:3]):
        above.chmod(above.stat().st_mode | 0o055)
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    path = Path(shutil.copy(sent.path, shelf / "journal.db"))
    path.chmod(0o444)
    shelf.chmod(0o555)
    clock = FixedClock(datetime(2026, 6, 10, 12, tzinfo=UTC))
    with without_rights(), open_journal(path, clock=clock) as journal:
        letter = journal.returning.letter()
        assert letter is not None
        with pytest.raises(JournalReadOnly):
            journal.returning.never(letter.erasure)
        assert len(journal.archive.open(letter.number).rows) == 2
        assert journal.archive.name(letter.number) == ""
        assert journal.returning.letter() == letter
