"""A folder is looked at before a journal lives in it, and nothing is made by looking."""

from pathlib import Path

import pytest

from journal.domain.entry import Draft
from journal.domain.ids import EntryId, new_id
from journal.domain.spot import Spot, Standing
from journal.runtime.clock import FixedClock
from journal.services import places
from journal.services.beginning import Beginning, begin
from journal.services.journal import open_journal
from tests.services.diary import NOW

CLOCK = FixedClock(NOW)


def standing(folder: Path) -> tuple[Path, Standing]:
    spot = places.look(folder)
    return spot.database.relative_to(folder.parent), spot.standing


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_an_empty_folder_and_one_that_is_not_there_are_free(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert standing(tmp_path / "empty") == (Path("empty/journal.db"), Standing.FREE)
    assert standing(tmp_path / "new") == (Path("new/journal.db"), Standing.FREE)
    assert names(tmp_path) == ["empty"]
    assert places.look(tmp_path / "new" / "deep").free


def test_a_folder_with_other_things_gets_one_of_the_journals_own(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear", "utf-8")
    found = places.look(tmp_path)
    assert found.database == tmp_path / "Montauk" / "journal.db"
    assert found.standing is Standing.FREE
    named = tmp_path / "montauk"
    named.mkdir()
    (named / "letter.txt").write_text("Dear", "utf-8")
    assert places.look(named).database == named / "journal.db"


def test_a_journal_is_found_in_its_folder_and_in_the_one_above(tmp_path: Path) -> None:
    database = tmp_path / "stick" / "Montauk" / "journal.db"
    open_journal(database, clock=CLOCK).close()
    for folder in (database.parent, tmp_path / "stick"):
        assert places.look(folder).standing is Standing.JOURNAL
        assert places.look(folder).database == database


def test_of_several_the_one_written_last_is_found_whatever_it_is_called(tmp_path: Path) -> None:
    import os

    for name, age in (("old.db", 100), ("new.db", 50)):
        open_journal(tmp_path / name, clock=CLOCK).close()
        os.utime(tmp_path / name, (1e9 - age, 1e9 - age))
    (tmp_path / "else.db").write_text("no database", "utf-8")
    assert places.look(tmp_path).database == tmp_path / "new.db"


def test_what_is_no_journal_is_told_from_one_that_is_newer_or_damaged(tmp_path: Path) -> None:
    database = tmp_path / "journal.db"
    database.write_text("a letter", "utf-8")
    assert places.look(tmp_path).standing is Standing.TAKEN
    database.unlink()
    open_journal(database, clock=CLOCK).close()
    whole = database.read_bytes()
    database.write_bytes(whole[:60] + (99).to_bytes(4, "big") + whole[64:])
    assert places.look(tmp_path).standing is Standing.NEWER
    database.write_bytes(b"\0" * 16 + whole[16:])
    assert places.look(tmp_path).standing is Standing.DAMAGED


def test_a_folder_that_cannot_be_made_or_written_is_closed(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    assert places.look(tmp_path / "file" / "within").standing is Standing.CLOSED
    gone = places.look_at(tmp_path / "file" / "journal.db")
    assert gone.standing is Standing.CLOSED


def test_a_link_that_leads_nowhere_is_no_free_place(tmp_path: Path) -> None:
    (tmp_path / "journal.db").symlink_to(tmp_path / "moved.db")
    assert places.look(tmp_path).standing is Standing.TAKEN


def test_a_disk_that_does_not_tell_its_room_is_no_obstacle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path) -> None:
        raise OSError

    monkeypatch.setattr(places.shutil, "disk_usage", refuse)
    expected = Spot(tmp_path / "journal.db", Standing.FREE, None)
    assert places.look_at(tmp_path / "journal.db") == expected


# ------------------------------------------------------------------ beginning
def test_the_first_sentence_becomes_one_memory_however_often_it_is_tried(tmp_path: Path) -> None:
    beginning = Beginning(EntryId(new_id()), "It rained.\nThen it stopped.")
    with open_journal(tmp_path / "j.db", clock=CLOCK) as journal:
        begin(journal, beginning)
        begin(journal, beginning)
        found, total = journal.browsing.entries(10)
    assert total == 1
    assert (found[0].text, found[0].moment.start) == (beginning.text, NOW.date())


def test_nothing_is_begun_with_nothing(tmp_path: Path) -> None:
    with open_journal(tmp_path / "j.db", clock=CLOCK) as journal:
        begin(journal, Beginning(EntryId(new_id()), " \n\t"))
        begin(journal, Beginning(EntryId(new_id()), "\ufeff"))
        assert journal.browsing.totals().count == 0


def test_the_sample_stands_beside_the_first_sentence_and_goes_without_it(tmp_path: Path) -> None:
    with open_journal(tmp_path / "j.db", clock=CLOCK) as journal:
        journal.writing.save(Draft(journal.writing.new_moment(), "Here before."))
        begin(journal, Beginning(EntryId(new_id()), "Here now.", sample=True))
        assert journal.browsing.totals().count > 60
        journal.sample.remove()
        left = [one.text for one in journal.browsing.entries(9)[0]]
    assert left == ["Here now.", "Here before."]
