"""One open journal: what it tells of changes, and what it does when nobody waits."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from journal.domain.changes import ChangeKind, Changes
from journal.domain.ids import EntryId, new_id
from journal.services.journal import Habits, open_journal
from journal.storage import changes, indexing
from tests.services.diary import DAY, NOW, Diary


def test_a_journal_can_be_used_in_a_with_block(tmp_path: Path, diary: Diary) -> None:
    diary.add("one")
    diary.journal.close()
    with open_journal(diary.path, clock=diary.clock) as journal:
        assert journal.browsing.totals().count == 1
        assert not journal.read_only
        assert (journal.path, journal.hemisphere) == (diary.path, "north")
        assert journal.clock.now() == NOW


def test_habits_reach_the_services(tmp_path: Path, diary: Diary) -> None:
    diary.journal.close()
    habits = Habits(hemisphere="south")
    with open_journal(diary.path, clock=diary.clock, habits=habits) as journal:
        assert journal.hemisphere == "south"
        query = journal.searching.parse('on:"summer 2020"')
        assert "start=datetime.date(2020, 12, 1)" in repr(query.node)


# Changes


def test_a_window_sees_what_another_wrote(diary: Diary) -> None:
    other = Diary(diary.path)
    seen = diary.journal.latest_sequence()
    assert diary.journal.changes_since(seen) is None
    one, two = other.add("one"), other.add("two")
    other.erase(one)
    other.journal.close()
    told = diary.journal.changes_since(seen)
    assert told == Changes(
        frozenset({ChangeKind.WRITTEN, ChangeKind.ERASED}), (one.id, two.id), seen + 3
    )
    assert diary.journal.latest_sequence() == told.sequence
    assert diary.journal.changes_since(told.sequence) is None


def test_too_many_changes_are_not_named_one_by_one(diary: Diary) -> None:
    ids = [EntryId(new_id()) for _ in range(changes.NAMED_AT_MOST + 1)]
    with diary.store.writing() as unit:
        assert changes.note(unit, ChangeKind.ERASED, ids).entries == ()
        few = changes.note(unit, ChangeKind.ERASED, ids[:-1])
    assert few.entries == tuple(ids[:-1])
    assert diary.journal.changes_since(0).entries == ()  # type: ignore[union-attr]
    assert len(diary.journal.changes_since(1).entries) == 500  # type: ignore[union-attr]
    diary.add("one")
    assert diary.journal.changes_since(1).entries == ()  # type: ignore[union-attr]


def test_old_changes_are_forgotten_and_numbers_only_grow(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes, "_KEPT", 10)
    monkeypatch.setattr(changes, "_PRUNED_EVERY", 20)
    with diary.store.writing() as unit:
        for _ in range(15):
            ids = [EntryId(new_id()) for _ in range(3)]
            changes.note(unit, ChangeKind.WRITTEN, ids)
    rows = [row[0] for row in diary.sql("SELECT sequence FROM change ORDER BY sequence")]
    assert rows[-1] == 45
    assert rows[0] > 25
    assert rows == list(range(rows[0], 46))


# Idle


def segments(diary: Diary, index: str = "found") -> int:
    return len(diary.sql(f"SELECT DISTINCT segid FROM {index}_idx"))


def test_the_index_is_merged_when_idle_until_there_is_no_more_to_do(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(40):
        diary.add(f"word{number} " + "the sand was hard " * 20, on=DAY + timedelta(days=number))
    before = segments(diary)
    assert before > 20
    rounds = 0
    while diary.journal.idle():
        rounds += 1
        assert rounds < 50
    assert segments(diary) < before / 3
    assert not diary.journal.idle()
    assert len(diary.found("sand")) == 40
    assert diary.found("word7")


def test_the_index_is_merged_a_little_at_a_time(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(20):
        diary.add(" ".join(f"word{number}x{one}" for one in range(400)))
    steps: list[bool] = []
    merge = indexing.merge_a_little

    def watched(unit: object) -> bool:
        steps.append(merge(unit, pages=1))  # type: ignore[arg-type]
        return steps[-1]

    monkeypatch.setattr(indexing, "merge_a_little", watched)
    assert diary.journal.idle()
    assert steps == [True] * 4
    for _ in range(1000):
        if not diary.journal.idle():
            break
    assert steps[-1] is False


def test_the_archive_s_index_is_merged_too(diary: Diary) -> None:
    entries = [diary.add(f"word{number} ice", on=date(2020, 1, 1)) for number in range(12)]
    for one in entries:
        diary.erase(one)
    before = segments(diary, "found_put_away")
    while diary.journal.idle():
        pass
    assert segments(diary, "found_put_away") < before


def test_being_idle_folds_the_log_and_changes_nothing_that_shows(diary: Diary) -> None:
    diary.add("one")
    sequence = diary.journal.latest_sequence()
    log = diary.path.with_name("journal.db-wal")
    assert log.stat().st_size
    diary.journal.idle()
    assert diary.texts() == ["one"]
    assert diary.journal.latest_sequence() == sequence
    with diary.store.reading() as unit:
        busy, pages, folded = unit.exec_driver_sql("PRAGMA wal_checkpoint(NOOP)").one()
    assert (busy, pages) == (0, folded)
