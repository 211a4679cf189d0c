"""Turn what SQLite and the system say into the failures that the journal knows."""

import errno
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
    JournalMissing,
    JournalReadOnly,
    JournalUnavailable,
    JournalUnreachable,
)

_BY_CODE: dict[int, type[JournalUnavailable]] = {
    sqlite3.SQLITE_BUSY: JournalBusy,
    sqlite3.SQLITE_LOCKED: JournalBusy,
    sqlite3.SQLITE_FULL: JournalFull,
    sqlite3.SQLITE_CORRUPT: JournalDamaged,
    # Its head was that of a journal when it was opened.
    sqlite3.SQLITE_NOTADB: JournalDamaged,
    sqlite3.SQLITE_READONLY: JournalReadOnly,
    sqlite3.SQLITE_PERM: JournalReadOnly,
    sqlite3.SQLITE_CANTOPEN: JournalReadOnly,
    sqlite3.SQLITE_IOERR: JournalUnreachable,
}
_BY_ERRNO: dict[int, type[JournalUnavailable]] = {
    errno.ENOSPC: JournalFull,
    errno.EDQUOT: JournalFull,
    errno.EACCES: JournalReadOnly,
    errno.EPERM: JournalReadOnly,
    errno.EROFS: JournalReadOnly,
    errno.EIO: JournalUnreachable,
}
_PRIMARY = 0xFF


def translate(error: Exception, path: Path) -> JournalError | None:
    """Give the journal's own failure for an error of the driver or the system; None for a bug.

    Args:
        error: What SQLAlchemy, the driver or the system raised.
        path: The journal's file, named in the failure.
    """
    if isinstance(error, sqlalchemy.exc.TimeoutError):
        return JournalBusy(path)
    if isinstance(error, OSError):
        kind = None if error.errno is None else _BY_ERRNO.get(error.errno)
    else:
        original = getattr(error, "orig", None) or error
        code = getattr(original, "sqlite_errorcode", 0) & _PRIMARY
        if code == sqlite3.SQLITE_INTERRUPT:
            return Interrupted()
        moved = code == sqlite3.SQLITE_CANTOPEN and not path.exists()
        kind = JournalMissing if moved else _BY_CODE.get(code)
    return None if kind is None else kind(path)


@contextmanager
def in_our_words(path: Path) -> Iterator[None]:
    """Raise the journal's own failures for those of SQLite and the system inside the block.

    Raises:
        JournalError: For every circumstance; bugs pass as they are.
    """
    try:
        yield
    except (sqlalchemy.exc.SQLAlchemyError, driver.Error, OSError) as error:
        failure = translate(error, path)
        if failure is None:
            raise
        raise failure from error
