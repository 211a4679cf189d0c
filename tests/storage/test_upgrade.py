"""Open what stands at a path: make it, bring it up to date, or say why not; lose nothing."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from journal.domain import errors
from journal.runtime.clock import FixedClock
from journal.runtime.lock import JournalLock
from journal.runtime.paths import paths_for
from journal.services import journal as service
from journal.services.journal import open_journal
from journal.storage import backup, migrations, upgrade
from journal.storage.store import Store
from tests.services.diary import NOW, Diary, without_rights

PAGE = 4096
NOW_AT = migrations.LATEST
Rewrite = Callable[[bytes], bytes]


def next_step(monkeypatch: pytest.MonkeyPatch, *statements: str) -> None:
    """Give the schema one version more."""
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, statements))
    monkeypatch.setattr(migrations, "LATEST", NOW_AT + 1)


def open_at(path: Path, *, create: bool = True) -> service.Journal:
    return open_journal(path, clock=FixedClock(NOW), create=create)


def version_of(path: Path) -> int:
    connection = driver.connect(str(path))
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


@pytest.fixture
def written(diary: Diary) -> Path:
    """A closed journal of one memory."""
    diary.add("The sand was hard.")
    diary.journal.close()
    return diary.path


def test_a_journal_is_made_where_none_is(tmp_path: Path) -> None:
    path = tmp_path / "new" / "journal.db"
    with open_at(path) as journal:
        assert journal.browsing.totals().count == 0
    assert sorted(one.name for one in path.parent.iterdir()) == ["journal.db", "journal.lock"]
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_journal_is_made_where_only_the_store_is_asked(tmp_path: Path) -> None:
    Store.open(tmp_path / "deep" / "journal.db").close()
    assert version_of(tmp_path / "deep" / "journal.db") == migrations.LATEST


def test_what_a_killed_process_left_half_made_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / f"journal.db.{os.getpid()}.new").write_bytes(b"half a journal")
    with open_at(tmp_path / "journal.db") as journal:
        assert journal.browsing.totals().count == 0


def test_a_journal_that_another_process_makes_meanwhile_stands(
    tmp_path: Path, empty_journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "journal.db"

    def theirs_first(source: Path, target: Path) -> None:
        shutil.copy(empty_journal, target)
        raise FileExistsError

    monkeypatch.setattr(upgrade.os, "link", theirs_first)
    open_at(path).close()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["journal.db", "journal.lock"]


def test_a_journal_is_made_on_a_medium_without_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(source: Path, target: Path) -> None:
        raise OSError(1, "not permitted")

    monkeypatch.setattr(upgrade.os, "link", no_links)
    open_at(tmp_path / "journal.db").close()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["journal.db", "journal.lock"]


def test_a_journal_that_cannot_be_finished_is_not_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrations, "STEPS", (("CREATE TABLE meta (a)", "no sql"),))
    with pytest.raises(driver.OperationalError):
        Store.open(tmp_path / "journal.db")
    assert not list(tmp_path.iterdir())


def test_a_missing_journal_is_said_to_be_missing_where_none_may_be_made(tmp_path: Path) -> None:
    with pytest.raises(errors.JournalMissing):
        open_at(tmp_path / "journal.db", create=False)
    with pytest.raises(errors.JournalMissing):
        open_at(tmp_path / "no" / "journal.db", create=False)
    assert not (tmp_path / "journal.db").exists()


def test_a_link_that_leads_nowhere_is_a_journal_that_moved(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.symlink_to(tmp_path / "elsewhere.db")
    with pytest.raises(errors.JournalMissing):
        open_at(path)
    assert not (tmp_path / "elsewhere.db").exists()


def test_a_journal_that_moves_while_it_is_open_is_not_made_anew(diary: Diary) -> None:
    diary.store._readers.dispose()
    diary.path.rename(diary.path.with_name("elsewhere.db"))
    with pytest.raises(errors.JournalMissing):
        diary.journal.browsing.totals()
    assert not diary.path.exists()
    diary.path.with_name("elsewhere.db").rename(diary.path)


@pytest.mark.parametrize(
    "content",
    [b"", b"SQLite format 3\x00", b"Dear diary, ...\n" * 999, b"\x00" * (3 * PAGE)],
    ids=["empty", "magic only", "text", "zeros"],
)
def test_a_file_that_is_no_journal_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "journal.db"
    path.write_bytes(content)
    with pytest.raises(errors.NotAJournal):
        open_at(path)
    assert path.read_bytes() == content


def test_another_program_s_database_is_no_journal(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    connection = driver.connect(str(path))
    connection.execute("CREATE TABLE message (words)")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(errors.NotAJournal):
        open_at(path)
    assert path.read_bytes() == before


def test_a_folder_is_no_journal(tmp_path: Path) -> None:
    (tmp_path / "journal.db").mkdir()
    with pytest.raises(errors.NotAJournal):
        open_at(tmp_path / "journal.db")


DAMAGES: dict[str, Rewrite] = {
    "cut to a few pages": lambda content: content[: 5 * PAGE],
    "cut within a page": lambda content: content[: 5 * PAGE + 100],
    "first page of zeros": lambda content: bytes(PAGE) + content[PAGE:],
    "first page of noise": lambda content: os.urandom(PAGE) + content[PAGE:],
    "magic overwritten": lambda content: b"X" * 16 + content[16:],
    "schema overwritten": lambda content: content[:100] + b"\xff" * 3000 + content[3100:],
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_journal_is_said_to_be_damaged_and_left_alone(
    written: Path, damage: Rewrite
) -> None:
    written.write_bytes(damage(written.read_bytes()))
    before = written.read_bytes()
    with pytest.raises(errors.JournalDamaged):
        open_at(written)
    assert written.read_bytes() == before


def test_a_journal_of_a_newer_schema_is_left_alone_to_the_byte(written: Path) -> None:
    connection = driver.connect(str(written))
    connection.execute(f"PRAGMA user_version = {migrations.LATEST + 1}")
    connection.close()
    before = written.read_bytes()
    with pytest.raises(errors.JournalTooNew) as caught:
        open_at(written)
    assert caught.value.version == migrations.LATEST + 1
    assert written.read_bytes() == before
    assert not (written.with_name("journal.db-wal")).exists()


def test_a_newer_schema_that_still_stands_in_the_log_is_noticed(written: Path) -> None:
    connection = driver.connect(str(written))
    connection.execute(f"PRAGMA user_version = {migrations.LATEST + 1}")
    with pytest.raises(errors.JournalTooNew):
        open_at(written)
    connection.close()


def test_a_journal_out_of_write_ahead_logging_is_put_back_into_it(written: Path) -> None:
    connection = driver.connect(str(written))
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    open_at(written).close()
    assert written.read_bytes()[18:20] == b"\x02\x02"


def test_an_older_journal_is_brought_up_to_date_after_a_verified_copy(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = written.read_bytes()
    next_step(monkeypatch, "CREATE TABLE later (words TEXT)", "INSERT INTO later VALUES ('x')")
    with open_at(written) as journal:
        assert journal.browsing.totals().count == 1
    assert version_of(written) == NOW_AT + 1
    copy = paths_for(written).backups / f"before-{NOW_AT + 1}.db"
    assert version_of(copy) == NOW_AT
    assert len(copy.read_bytes()) == len(before)
    assert copy.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in copy.parent.iterdir()] == [f"before-{NOW_AT + 1}.db"]
    with open_at(written) as journal:
        assert journal.browsing.totals().count == 1


def test_a_step_that_fails_changes_nothing_and_its_copy_is_there(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    next_step(monkeypatch, "CREATE TABLE later (words TEXT)", "INSERT INTO nowhere VALUES (1)")
    with pytest.raises(driver.OperationalError):
        open_at(written)
    assert version_of(written) == NOW_AT
    assert version_of(paths_for(written).backups / f"before-{NOW_AT + 1}.db") == NOW_AT
    monkeypatch.undo()
    with open_at(written) as journal:
        assert journal.browsing.totals().count == 1


def test_a_step_waits_for_nobody_who_never_leaves(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "JournalLock", impatient)
    with open_at(written):
        next_step(monkeypatch, "CREATE TABLE later (words TEXT)")
        with pytest.raises(errors.JournalBusy):
            open_at(written)
    assert version_of(written) == NOW_AT


def impatient(path: Path, busy: Callable[[Path], Exception]) -> JournalLock:
    lock = JournalLock(path, busy)
    take = lock._take
    lock._take = lambda timeout, exclusive: take(0, exclusive=exclusive)  # type: ignore[method-assign]
    return lock


def test_a_step_that_another_process_ran_meanwhile_is_not_run_again(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    next_step(monkeypatch, "CREATE TABLE later (words TEXT)")
    copied = backup.copy_verified

    def theirs_first(path: Path, target: Path) -> None:
        copied(path, target)
        connection = driver.connect(str(path))
        connection.execute("CREATE TABLE later (words TEXT)")
        connection.execute(f"PRAGMA user_version = {NOW_AT + 1}")
        connection.close()

    monkeypatch.setattr(upgrade, "copy_verified", theirs_first)
    open_at(written).close()
    assert version_of(written) == NOW_AT + 1


def test_an_older_journal_that_cannot_be_written_is_not_read_half_right(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    next_step(monkeypatch, "CREATE TABLE later (words TEXT)")
    monkeypatch.setattr(upgrade, "access_of", lambda path: "ro")
    with pytest.raises(errors.JournalReadOnly):
        Store.open(written)


@pytest.mark.parametrize("spoil", ["quick_check", "count"])
def test_a_copy_that_is_not_sound_stops_the_step(
    written: Path, monkeypatch: pytest.MonkeyPatch, spoil: str
) -> None:
    next_step(monkeypatch, "CREATE TABLE later (words TEXT)")
    if spoil == "count":
        counts = iter([1, 2])
        monkeypatch.setattr(backup, "_count", lambda connection: next(counts))
    else:
        monkeypatch.setattr(backup, "connect", lying)
    with pytest.raises(errors.JournalDamaged):
        open_at(written)
    assert version_of(written) == NOW_AT
    assert not list(paths_for(written).backups.iterdir())


class lying:  # noqa: N801 - stands in for a function
    """A connection whose check finds something."""

    def __init__(self, path: Path, *, cache: int) -> None:
        self._connection = driver.connect(str(path))

    def execute(self, statement: str) -> object:
        return self._connection.execute(statement.replace("quick_check(1)", "application_id"))

    def backup(self, target: "lying", *, pages: int) -> None:
        self._connection.backup(target._connection, pages=pages)

    def close(self) -> None:
        self._connection.close()


def test_what_an_earlier_copy_left_half_done_is_in_nobody_s_way(written: Path) -> None:
    target = written.with_name("copy.db")
    target.with_name("copy.db.partial").write_bytes(b"half")
    backup.copy_verified(written, target)
    assert version_of(target) == NOW_AT


def test_folders_are_not_synced_where_the_system_cannot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def refuse(folder: Path, _flags: int) -> int:
        asked.append(folder)
        raise PermissionError(folder)

    monkeypatch.setattr(backup.os, "open", refuse)
    with pytest.raises(PermissionError):
        backup.sync_folder(tmp_path)
    monkeypatch.setattr(backup.os, "name", "nt")
    backup.sync_folder(tmp_path)
    assert asked == [tmp_path]


@pytest.fixture
def shelf(written: Path, tmp_path: Path) -> Path:
    """A closed journal in a folder that nobody can write into."""
    for above in (tmp_path, *tmp_path.parents[:3]):
        above.chmod(above.stat().st_mode | 0o055)
    folder = tmp_path / "shelf"
    folder.mkdir()
    shutil.copy(written, folder / "journal.db")
    (folder / "journal.db").chmod(0o444)
    folder.chmod(0o555)
    return folder / "journal.db"


def test_a_journal_in_a_read_only_folder_is_read_and_says_that_it_is_not_written(
    shelf: Path,
) -> None:
    with without_rights(), open_at(shelf) as journal:
        assert journal.read_only
        assert journal.browsing.totals().count == 1
        assert journal.searching.count(journal.searching.parse("sand")) == 1
        assert not journal.idle()
        with pytest.raises(errors.JournalReadOnly):
            journal.writing.star(journal.browsing.timeline().items[0].id, True)  # type: ignore[union-attr]
    assert [one.name for one in shelf.parent.iterdir()] == ["journal.db"]


def test_a_read_only_file_in_an_open_folder_is_read(shelf: Path) -> None:
    shelf.parent.chmod(0o777)
    with without_rights(), open_at(shelf) as journal:
        assert journal.read_only
        assert journal.browsing.totals().count == 1


def test_a_journal_is_not_begun_in_a_read_only_folder(shelf: Path) -> None:
    with without_rights(), pytest.raises(errors.JournalReadOnly):
        open_at(shelf.with_name("other.db"))
    with without_rights(), pytest.raises(errors.JournalReadOnly):
        open_at(shelf.parent / "deeper" / "other.db")


def test_a_journal_that_may_not_be_read_at_all_is_said_to_be_out_of_reach(shelf: Path) -> None:
    shelf.chmod(0o000)
    with without_rights(), pytest.raises(errors.JournalReadOnly):
        open_at(shelf)


def test_a_lock_that_cannot_be_made_in_an_open_folder_is_a_failure(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(lock: JournalLock) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(JournalLock, "shared", refuse)
    with pytest.raises(errors.JournalReadOnly):
        open_at(written)
