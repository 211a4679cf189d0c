"""What is being prepared is kept in the journal, and is over once it is done, or let be."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from journal.domain.changes import ChangeKind
from journal.domain.erasure import ErasureKind, Target
from journal.domain.errors import NothingToErase
from journal.domain.names import NameKind
from journal.domain.returning import Asks
from journal.services.erasing import Terms
from tests.services.diary import Diary

CLEM = Target(ErasureKind.PERSON, "Clem")


def test_what_was_chosen_survives_closing_the_journal(diary: Diary) -> None:
    assert diary.journal.preparing.kept() is None
    diary.journal.preparing.keep("chosen so far")
    diary.journal.preparing.keep("chosen – später")
    found = diary.reopen().preparing.kept()
    assert found is not None
    assert (found.words, found.on, found.asks_on) == ("chosen – später", date(2026, 2, 14), None)
    diary.journal.preparing.forget()
    assert diary.journal.preparing.kept() is None


def test_somebody_may_sleep_on_it(diary: Diary) -> None:
    diary.journal.preparing.keep("chosen", ask_tomorrow=True)
    found = diary.journal.preparing.kept()
    assert found is not None
    assert found.asks_on == date(2026, 2, 15)


def go_to(diary: Diary, *when: int) -> None:
    diary.clock.set(datetime(*when, tzinfo=UTC))


def asks(diary: Diary) -> bool:
    letter = diary.journal.returning.letter()
    return letter is not None and letter.asks is Asks.GO_ON


def test_the_envelope_asks_after_the_night_and_tells_no_name(diary: Diary) -> None:
    # On an anniversary of what is prepared too: it was sent the night before.
    diary.add("A walk.", "2025-02-15", people=("Clem",))
    diary.journal.preparing.keep("Clem", ask_tomorrow=True)
    go_to(diary, 2026, 2, 15, 3)
    assert not asks(diary)
    go_to(diary, 2026, 2, 15, 4)
    letter = diary.journal.returning.letter(Asks.GO_ON)
    assert letter is not None
    assert (letter.number, letter.on, letter.due) == (0, date(2026, 2, 14), date(2026, 2, 15))
    assert "Clem" not in repr(letter)
    assert diary.journal.returning.letter(Asks.RETURN) is None
    go_to(diary, 2026, 9, 1, 12)
    assert asks(diary)


def test_who_goes_to_bed_after_midnight_is_asked_in_the_morning(diary: Diary) -> None:
    go_to(diary, 2026, 2, 15, 1)
    diary.journal.preparing.keep("chosen", ask_tomorrow=True)
    go_to(diary, 2026, 2, 15, 9)
    assert asks(diary)


def test_what_was_slept_on_comes_before_what_returns(diary: Diary) -> None:
    target = Target(ErasureKind.SELECTION, ids=(diary.add("One.", "2024-08-01").id,))
    diary.journal.erasing.put_away(target, Terms(return_on=date(2026, 5, 1)))
    diary.journal.preparing.keep("chosen", ask_tomorrow=True)
    go_to(diary, 2026, 5, 1, 12)
    assert asks(diary)
    back = diary.journal.returning.letter(Asks.RETURN)
    assert back is not None
    assert (back.number, back.asks) == (1, Asks.RETURN)
    diary.journal.preparing.ask(tomorrow=False)
    assert diary.journal.returning.letter() == back
    assert diary.journal.returning.letter(Asks.GO_ON) is None


def test_not_now_asks_again_and_let_be_does_not(diary: Diary) -> None:
    preparing = diary.journal.preparing
    assert preparing.ask(tomorrow=True) is None
    preparing.keep("chosen", ask_tomorrow=True)
    go_to(diary, 2026, 2, 20, 12)
    again = preparing.ask(tomorrow=True)
    assert again is not None
    assert again.kinds == {ChangeKind.LETTERS}
    assert preparing.ask(tomorrow=True) is None
    assert not asks(diary)
    go_to(diary, 2026, 2, 21, 12)
    assert asks(diary)
    assert preparing.ask(tomorrow=False) is not None
    assert not asks(diary)
    kept = preparing.kept()
    assert kept is not None
    assert (kept.words, kept.asks_on) == ("chosen", None)


@pytest.mark.parametrize("way", ["keep", "begin", "forget"])
def test_whoever_takes_it_up_by_themselves_is_asked_no_more(diary: Diary, way: str) -> None:
    preparing = diary.journal.preparing
    preparing.keep("chosen", ask_tomorrow=True)
    go_to(diary, 2026, 2, 15, 12)
    before = diary.journal.latest_sequence()
    getattr(preparing, way)(*(() if way == "forget" else ("more",)))
    assert not asks(diary)
    told = diary.journal.changes_since(before)
    assert told is not None
    assert told.kinds == {ChangeKind.LETTERS}


def test_what_is_done_is_not_prepared_any_more(diary: Diary) -> None:
    diary.add("A walk.", people=("Clem",))
    diary.journal.preparing.begin("chosen")
    diary.journal.erasing.put_away(CLEM, was_prepared=True)
    assert diary.journal.preparing.kept() is None
    assert diary.journal.preparing.interrupted() is None


def test_what_came_to_nothing_is_told_once_and_stays_prepared(diary: Diary) -> None:
    diary.journal.preparing.keep("chosen")
    assert diary.journal.preparing.interrupted() is None
    diary.journal.preparing.begin("chosen")
    journal = diary.reopen()
    told = journal.preparing.interrupted()
    assert told is not None
    assert told.words == "chosen"
    assert journal.preparing.interrupted() is None
    kept = journal.preparing.kept()
    assert kept is not None
    assert not kept.begun


def test_another_erasure_leaves_it_prepared(diary: Diary) -> None:
    walk = diary.add("A walk.", people=("Clem",))
    diary.journal.preparing.begin("chosen")
    diary.erase(walk)
    diary.journal.erasing.restore(ids=(walk.id,))
    diary.journal.erasing.put_away(CLEM, dry_run=True, was_prepared=True)
    assert diary.journal.preparing.kept() is not None


def test_what_cannot_be_done_stays_prepared(diary: Diary, tmp_path: Path) -> None:
    diary.journal.preparing.begin("chosen")
    with pytest.raises(NothingToErase):
        diary.journal.erasing.put_away(Target(ErasureKind.SEARCH, "nothing"), was_prepared=True)
    assert diary.journal.preparing.kept() is not None
    # Nothing of it stands beside the journal, where anybody could read it.
    beside = [one for one in tmp_path.rglob("*") if one.is_file() and "journal" not in one.name]
    assert not any(b"chosen" in one.read_bytes() for one in beside)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("Clém walk", True), ("person:clem", True), ("my  WIFE", True), ("@[Clem]", True),
        ("Clementine", False), ("the harbour", True), ("#storm/night", True), ("a walk", False),
        ("tide OR ice", True), ("tide", False), ("", False),
    ],
)  # fmt: skip
def test_words_that_were_typed_once_are_not_said_where_they_name_who_is_put_away(
    diary: Diary, typed: str, *, says: bool
) -> None:
    diary.add("A walk.", people=("Clem",))
    diary.journal.naming.add_alias(NameKind.PERSON, "Clem", "Mrs K")
    diary.add("Ice, then the tide.", tags=("storm/night",))
    place = diary.add("Boats.", place="The harbour")
    preparing, erasing = diary.journal.preparing, diary.journal.erasing
    assert preparing.may_be_said(typed)
    erasing.put_away(Target(ErasureKind.PERSON, "Clem", also=("my wife",)))
    erasing.put_away(Target(ErasureKind.TAG, "storm/night"))
    erasing.erase([place.id])  # Every memory of it is away, so that its name is too.
    diary.add("The tide OR ice: both.")
    erasing.put_away(Target(ErasureKind.SEARCH, "tide  OR ice"))
    assert preparing.may_be_said(typed) is not says
    assert not preparing.may_be_said("with Mrs K.")
    erasing.restore(everything=True)
    assert preparing.may_be_said(typed)


@pytest.mark.parametrize("quiet", [True, False])
def test_what_was_prepared_tells_how_many_pictures_and_recordings_it_holds(
    diary: Diary, quiet: bool
) -> None:
    add = diary.journal.attachments.add_bytes
    files = [add(b"\x89PNG\r\n\x1a\n" + bytes(9), "coat.png"), add(b"OggS" + bytes(9), "sea.ogg")]
    diary.add("A day.", people=("Clem",), attachments=tuple(one.id for one in files))
    diary.add("Another.", people=("Clem",))
    terms = Terms(quiet=quiet)
    tried = diary.journal.erasing.put_away(CLEM, terms, dry_run=True, was_prepared=True)
    done = diary.journal.erasing.put_away(CLEM, terms, was_prepared=True)
    for act in (tried, done):
        assert (act.held, act.pictures, act.recordings) == (2, 1, 1)
