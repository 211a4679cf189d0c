"""What goes wrong in the file comes out in the journal's own words, and loses nothing."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy.exc
import sqlcipher3.dbapi2 as driver
from sqlalchemy import text

from journal.domain import errors
from journal.runtime.lock import JournalLock
from journal.runtime.paths import paths_for
from journal.storage.failures import in_our_words, translate
from tests.services.diary import Diary

PATH = Path("journal.db")


def of_the_driver(code: int) -> driver.Error:
    error = driver.OperationalError("words of a library")
    error.sqlite_errorcode = code
    return error


def of_sqlalchemy(code: int) -> sqlalchemy.exc.DBAPIError:
    return sqlalchemy.exc.OperationalError("SELECT", {}, of_the_driver(code))


@pytest.mark.parametrize("wrapped", [of_the_driver, of_sqlalchemy])
@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_BUSY, errors.JournalBusy),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, errors.JournalBusy),
        (sqlite3.SQLITE_LOCKED, errors.JournalBusy),
        (sqlite3.SQLITE_FULL, errors.JournalFull),
        (sqlite3.SQLITE_CORRUPT, errors.JournalDamaged),
        (sqlite3.SQLITE_CORRUPT_VTAB, errors.JournalDamaged),
        (sqlite3.SQLITE_NOTADB, errors.JournalDamaged),
        (sqlite3.SQLITE_READONLY, errors.JournalReadOnly),
        (sqlite3.SQLITE_PERM, errors.JournalReadOnly),
        (sqlite3.SQLITE_CANTOPEN, errors.JournalReadOnly),
        (sqlite3.SQLITE_IOERR_WRITE, errors.JournalUnreachable),
        (sqlite3.SQLITE_INTERRUPT, errors.Interrupted),
    ],
)
def test_every_circumstance_has_a_name(
    tmp_path: Path,
    wrapped: Callable[[int], Exception],
    code: int,
    kind: type[errors.JournalError],
) -> None:
    assert type(translate(wrapped(code), tmp_path)) is kind


def test_a_file_that_is_gone_is_missing(tmp_path: Path) -> None:
    failure = translate(of_the_driver(sqlite3.SQLITE_CANTOPEN), tmp_path / "journal.db")
    assert isinstance(failure, errors.JournalMissing)
    assert failure.path == tmp_path / "journal.db"


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (28, errors.JournalFull),
        (122, errors.JournalFull),
        (13, errors.JournalReadOnly),
        (1, errors.JournalReadOnly),
        (30, errors.JournalReadOnly),
        (5, errors.JournalUnreachable),
    ],
)
def test_what_the_system_says_has_a_name_too(number: int, kind: type[Exception]) -> None:
    with pytest.raises(kind), in_our_words(PATH):
        raise OSError(number, "words of the system")


def test_a_pool_that_nobody_leaves_is_a_busy_journal() -> None:
    with pytest.raises(errors.JournalBusy), in_our_words(PATH):
        raise sqlalchemy.exc.TimeoutError


@pytest.mark.parametrize(
    "bug",
    [
        of_the_driver(sqlite3.SQLITE_ERROR),
        of_the_driver(sqlite3.SQLITE_CONSTRAINT),
        driver.ProgrammingError("no code at all"),
        sqlalchemy.exc.ArgumentError("a bug"),
        OSError("without a number"),
        OSError(2, "no such file"),
    ],
)
def test_a_bug_stays_what_it_is(bug: Exception) -> None:
    with pytest.raises(type(bug)) as caught, in_our_words(PATH):
        raise bug
    assert caught.value is bug


def test_a_full_disk_keeps_what_was_there_and_takes_new_memories_once_there_is_room(
    diary: Diary,
) -> None:
    diary.add("First")
    with diary.store.writing() as unit:
        pages = unit.execute(text("PRAGMA page_count")).scalar()
        unit.execute(text(f"PRAGMA max_page_count = {pages}"))
    with pytest.raises(errors.JournalFull):
        diary.add("A long text. " * 10_000)
    assert diary.texts() == ["First"]
    with diary.store.writing() as unit:
        unit.execute(text("PRAGMA max_page_count = 1000000"))
    diary.add("Second")
    assert diary.texts() == ["Second", "First"]


def test_a_page_that_goes_bad_while_the_journal_is_open_is_damage(diary: Diary) -> None:
    for number in range(40):
        diary.add(f"Page {number}. " + "ice " * 600)
    root = diary.sql("SELECT rootpage FROM sqlite_schema WHERE name = 'entry'")[0][0]
    diary.reopen()
    with diary.path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    with pytest.raises(errors.JournalDamaged):
        diary.texts()


def test_a_message_of_the_database_holds_no_text_of_the_journal(diary: Diary) -> None:
    with (
        pytest.raises(sqlalchemy.exc.OperationalError) as caught,
        diary.store.writing() as unit,
    ):
        unit.execute(text("INSERT INTO nowhere VALUES (:words)"), {"words": "a secret"})
    assert "secret" not in str(caught.value)


def test_a_journal_that_is_closed_twice_is_closed(diary: Diary) -> None:
    diary.add("First")
    diary.journal.close()
    diary.journal.close()
    assert not diary.path.with_name("journal.db-wal").exists()


def test_the_lock_is_let_go_of_even_when_closing_fails(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(mode: str) -> None:
        raise errors.JournalFull(diary.path)

    with monkeypatch.context() as patch:
        patch.setattr(diary.store, "checkpoint", full)
        with pytest.raises(errors.JournalFull):
            diary.journal.close()
    JournalLock(paths_for(diary.path).lock).exclusive(timeout=0).release()
