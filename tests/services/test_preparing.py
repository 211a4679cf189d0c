"""What is being prepared is kept in the journal, and is over once it is done, or let be."""

from datetime import date
from pathlib import Path

import pytest

from journal.domain.erasure import ErasureKind, Target
from journal.domain.errors import NothingToErase
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
