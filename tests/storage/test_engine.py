"""Every connection has the settings on which durability rests."""

import shutil
import threading
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from journal.domain.errors import JournalBusy
from journal.storage import engine
from journal.storage.engine import READER_CACHE, WRITER_CACHE, access_of, connect
from tests.services.diary import Diary, without_rights

SETTINGS = {
    "busy_timeout": 5000,
    "synchronous": 2,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "temp_store": 2,
    "mmap_size": 0,
    "wal_autocheckpoint": 1000,
    "page_size": 4096,
    "journal_mode": "wal",
}


def pragma(unit: Connection, name: str) -> object:
    return unit.execute(text(f"PRAGMA {name}")).scalar()


@pytest.mark.parametrize(("name", "value"), SETTINGS.items())
def test_readers_and_the_writer_have_each_setting(diary: Diary, name: str, value: object) -> None:
    with diary.store.reading() as reading, diary.store.writing() as writing:
        assert pragma(reading, name) == value
        assert pragma(writing, name) == value


def test_the_writer_has_more_cache_than_a_reader(diary: Diary) -> None:
    with diary.store.reading() as reading, diary.store.writing() as writing:
        assert pragma(reading, "cache_size") == READER_CACHE == -4000
        assert pragma(writing, "cache_size") == WRITER_CACHE == -16000


def test_an_act_of_thousands_leaves_the_log_to_be_folded_later(diary: Diary) -> None:
    def frames_left() -> int:
        with diary.store.reading() as unit:
            _busy, pages, folded = unit.exec_driver_sql("PRAGMA wal_checkpoint(NOOP)").one()
        return int(pages) - int(folded)

    def fill(unit: Connection) -> None:
        unit.execute(text("INSERT INTO meta VALUES (:key, :value)"), {
            "key": str(frames_left()), "value": "x" * 8_000_000,
        })  # fmt: skip

    with diary.store.writing_much() as unit:
        fill(unit)
    assert frames_left() > 1000
    with diary.store.writing() as unit:
        assert pragma(unit, "wal_autocheckpoint") == 1000
        fill(unit)
    assert frames_left() == 0


def test_an_act_of_thousands_that_fails_leaves_nothing_behind(diary: Diary) -> None:
    def fail(unit: Connection) -> None:
        unit.execute(text("INSERT INTO meta VALUES ('a', 'b')"))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), diary.store.writing_much() as unit:
        fail(unit)
    with diary.store.writing() as unit:
        assert unit.execute(text("SELECT 1 FROM meta WHERE key = 'a'")).first() is None
        assert pragma(unit, "wal_autocheckpoint") == 1000


def test_a_connection_that_comes_later_has_the_settings_too(diary: Diary) -> None:
    with diary.store.reading(), diary.store.reading(), diary.store.reading() as third:
        assert pragma(third, "recursive_triggers") == 1


def test_a_reader_cannot_write(diary: Diary) -> None:
    with (
        pytest.raises(Exception, match="JournalReadOnly"),
        diary.store.reading() as unit,
    ):
        unit.execute(text("INSERT INTO volume (name) VALUES ('x')"))


def test_a_write_takes_its_turn_at_once_and_not_at_its_first_change(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        engine, "_PRAGMAS", (*engine._PRAGMAS, "busy_timeout = 0"), raising=True
    )
    other = Diary(diary.path)
    with (
        diary.store.writing(),
        pytest.raises(JournalBusy),
        other.store.writing(),
    ):
        pytest.fail("two writers at once")
    other.journal.close()


def test_a_second_writer_waits_for_the_first(diary: Diary) -> None:
    other = Diary(diary.path)
    done: list[str] = []

    def write() -> None:
        other.add("second")
        done.append("second")

    with diary.store.writing() as unit:
        thread = threading.Thread(target=write)
        thread.start()
        unit.execute(text("INSERT INTO volume (name) VALUES ('first')"))
        done.append("first")
    thread.join()
    other.journal.close()
    assert done == ["first", "second"]


def test_an_sqlite_that_can_corrupt_a_log_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "OLDEST_SQLITE", (99, 0, 0))
    with pytest.raises(RuntimeError, match="too old"):
        connect(tmp_path / "journal.db", cache=READER_CACHE)


def test_a_connection_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="unable to open"):
        connect(tmp_path / "journal.db", cache=READER_CACHE)
    assert not list(tmp_path.iterdir())


def test_a_connection_whose_settings_fail_is_closed(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(engine, "_PRAGMAS", ("no such = ",))
        with pytest.raises(Exception, match="syntax error"):
            connect(diary.path, cache=READER_CACHE)


def test_rights_decide_how_a_journal_is_opened(tmp_path: Path, diary: Diary) -> None:
    diary.journal.close()
    tmp_path.chmod(0o755)
    for above in tmp_path.parents[:3]:
        above.chmod(above.stat().st_mode | 0o055)
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    path = shelf / "journal.db"
    shutil.copy(diary.path, path)
    assert access_of(path) == "rw"
    path.chmod(0o444)
    shelf.chmod(0o777)
    with without_rights():
        assert access_of(path) == "ro"
    shelf.chmod(0o555)
    with without_rights():
        assert access_of(path) == "immutable"
    path.with_name("journal.db-wal").write_bytes(b"a log that nobody folded in")
    with without_rights():
        assert access_of(path) == "ro"
    shelf.chmod(0o755)
