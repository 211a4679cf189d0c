"""Make a journal's schema and bring an older one up to date, each step after a verified copy."""

import os
from pathlib import Path

from journal.domain.errors import JournalDamaged, JournalReadOnly, JournalTooNew, NotAJournal
from journal.runtime.paths import paths_for, private_folder
from journal.storage import migrations
from journal.storage.backup import copy_verified, new_private_file, sync_folder
from journal.storage.engine import (
    WRITER_CACHE,
    RawConnection,
    access_of,
    connect,
    use_wal,
)

_MAGIC = b"SQLite format 3\x00"
_PAGE = 4096
_HEAD = 100
_VERSION = slice(60, 64)
_APPLICATION = slice(68, 72)
_TREES = frozenset({2, 5, 10, 13})
_LOOKED_AT = 8


def create(path: Path) -> None:
    """Make a new journal: complete under another name first, then at its own."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    # Left behind by a process of this number that was killed half-way.
    fresh.unlink(missing_ok=True)
    new_private_file(fresh)
    try:
        connection = connect(fresh, cache=WRITER_CACHE)
        try:
            connection.execute(f"PRAGMA page_size = {_PAGE}")
            use_wal(connection)
            for step in range(migrations.LATEST):
                _run(connection, step)
        finally:
            connection.close()
        _give_name(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)
    sync_folder(path.parent)


def _give_name(fresh: Path, path: Path) -> None:
    try:
        os.link(fresh, path)
    except FileExistsError:
        return  # Another process made the journal in the meantime: theirs stands.
    except OSError:
        fresh.rename(path)  # A medium that knows no links.


def bring_up_to_date(path: Path) -> None:
    """Run the steps that a journal has not seen, each in one transaction.

    Raises:
        NotAJournal: The file is no journal.
        JournalDamaged: It is one, and cannot be read.
        JournalTooNew: A newer version wrote it; nothing is changed.
        JournalReadOnly: It is an older one, and cannot be written.
    """
    version_in_head(path)
    access = access_of(path)
    connection = connect(path, cache=WRITER_CACHE, access=access)
    try:
        version = _version(connection, path)
        if access == "rw":
            use_wal(connection)
        elif version < migrations.LATEST:
            raise JournalReadOnly(path)
        for step in range(version, migrations.LATEST):
            _copy_before(path, step)
            _run(connection, step)
    finally:
        connection.close()


def _copy_before(path: Path, step: int) -> None:
    folder = private_folder(paths_for(path).backups)
    copy_verified(path, folder / f"before-{step + 1}.db")


def version_in_head(path: Path) -> int:
    """Give the version of a journal's schema as its file says, before SQLite touches it.

    Raises:
        NotAJournal, JournalDamaged, JournalTooNew: As `bring_up_to_date` does.
    """
    if not path.is_file():
        raise NotAJournal(path)
    with path.open("rb") as file:
        content = file.read(_PAGE * (_LOOKED_AT + 1))
    ours = int.from_bytes(content[_APPLICATION], "big") == migrations.APPLICATION_ID
    if not content.startswith(_MAGIC):
        raise JournalDamaged(path) if ours or _holds_trees(content) else NotAJournal(path)
    if len(content) < _HEAD or not ours:
        raise NotAJournal(path)
    version = int.from_bytes(content[_VERSION], "big")
    if version > migrations.LATEST:
        raise JournalTooNew(path, version)
    return version


def _holds_trees(content: bytes) -> bool:
    """Tell whether pages behind a first one that is unreadable are those of a database."""
    found = sum(content[page] in _TREES for page in range(_PAGE, len(content), _PAGE))
    return found >= _LOOKED_AT // 2


def _version(connection: RawConnection, path: Path) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if version > migrations.LATEST:
        raise JournalTooNew(path, version)
    return version


def _run(connection: RawConnection, step: int) -> None:
    """Run one step in one transaction, its version with it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have run it while this one waited.
        if int(connection.execute("PRAGMA user_version").fetchone()[0]) == step:
            for statement in migrations.STEPS[step]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {step + 1}")
            connection.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
