"""Make a journal's schema and bring an older one up to date, each step after a verified copy."""

import os
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from journal.domain.errors import JournalDamaged, JournalTooNew, NotAJournal
from journal.storage.backup import copy_verified
from journal.storage.engine import WRITER_CACHE, connect, use_wal
from journal.storage.migrations import APPLICATION_ID, LATEST, STEPS

_MAGIC = b"SQLite format 3\x00"


def create(path: Path) -> None:
    """Make a new journal: complete under another name first, then at its own."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    connection = connect(fresh, cache=WRITER_CACHE)
    try:
        connection.execute("PRAGMA page_size = 4096")
        _run(connection, 0)
    finally:
        connection.close()
    try:
        os.link(fresh, path)
    except FileExistsError:
        # Another process made the journal in the meantime: theirs stands.
        fresh.unlink()
        return
    except OSError:
        fresh.rename(path)
    else:
        fresh.unlink()
    connection = connect(path, cache=WRITER_CACHE)
    try:
        use_wal(connection)
    finally:
        connection.close()


def bring_up_to_date(path: Path) -> None:
    """Run the steps that a journal has not seen, each in one transaction.

    Raises:
        NotAJournal: The file is no journal.
        JournalDamaged: It is one, and cannot be read.
        JournalTooNew: A newer version wrote it; nothing is changed.
    """
    _look_at_head(path)
    connection = connect(path, cache=WRITER_CACHE, read_only=not os.access(path, os.W_OK))
    try:
        version = _version(connection, path)
        for step in range(version, LATEST):
            copy_verified(path, path.with_name(f"{path.name}.before-{step + 1}"))
            _run(connection, step)
    finally:
        connection.close()


def _look_at_head(path: Path) -> None:
    """Tell a journal from any other file before SQLite touches it."""
    with path.open("rb") as file:
        head = file.read(72)
    if not head.startswith(_MAGIC) or len(head) < len(head[:72]):
        raise NotAJournal(path)
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise NotAJournal(path)


def _version(connection: Any, path: Path) -> int:
    try:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except driver.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", None) in {driver.SQLITE_NOTADB, driver.SQLITE_CORRUPT}:
            raise JournalDamaged(path) from error
        raise
    if version > LATEST:
        raise JournalTooNew(path, version)
    return version


def _run(connection: Any, step: int) -> None:
    """Run one step in one transaction, its version with it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in STEPS[step]:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {step + 1}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
