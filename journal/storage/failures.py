"""Turn what SQLite says into the failures that the journal knows."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy.exc
import sqlcipher3.dbapi2 as driver

from journal.domain.errors import (
    Interrupted,
    JournalBusy,
    JournalDamaged,
    JournalError,
    JournalFull,
    JournalReadOnly,
    JournalUnreachable,
    NotAJournal,
)

_BY_CODE: dict[int, type[JournalError]] = {
    sqlite3.SQLITE_BUSY: JournalBusy,
    sqlite3.SQLITE_LOCKED: JournalBusy,
    sqlite3.SQLITE_FULL: JournalFull,
    sqlite3.SQLITE_CORRUPT: JournalDamaged,
    sqlite3.SQLITE_NOTADB: NotAJournal,
    sqlite3.SQLITE_READONLY: JournalReadOnly,
    sqlite3.SQLITE_PERM: JournalReadOnly,
    sqlite3.SQLITE_CANTOPEN: JournalReadOnly,
    sqlite3.SQLITE_IOERR: JournalUnreachable,
    sqlite3.SQLITE_INTERRUPT: Interrupted,
}
_PRIMARY = 0xFF


def translate(error: Exception, path: Path | None) -> JournalError | None:
    """Give the journal's own failure for a driver's error, or None for a bug.

    Args:
        error: What the driver or SQLAlchemy raised.
        path: The journal's file, named in the failure.
    """
    original = getattr(error, "orig", None) or error
    code = getattr(original, "sqlite_errorcode", None)
    kind = None if code is None else _BY_CODE.get(code & _PRIMARY)
    if kind is None:
        return None
    return kind() if kind is Interrupted else kind(path)


@contextmanager
def in_our_words(path: Path | None) -> Iterator[None]:
    """Raise the journal's own failures for those of SQLite inside the block.

    Raises:
        JournalError: For every circumstance; bugs pass as they are.
    """
    try:
        yield
    except (sqlalchemy.exc.DBAPIError, driver.Error) as error:
        failure = translate(error, path)
        if failure is None:
            raise
        raise failure from error
