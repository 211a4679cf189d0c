"""Open SQLCipher's SQLite through SQLAlchemy with the settings that durability asks for."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Literal, Protocol, Self, cast

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

OLDEST_SQLITE = (3, 51, 3)
"""Older ones can reset the WAL into corruption (3.7.0 to 3.51.2)."""

READER_CACHE = -4000
WRITER_CACHE = -16000

Access = Literal["rw", "ro", "immutable"]
"""How a file is opened. `immutable` is for folders in which nothing at all can be written: SQLite
then makes no files of its own beside the journal, and nobody else may change it meanwhile."""

_MODES: dict[Access, str] = {"rw": "mode=rw", "ro": "mode=ro", "immutable": "immutable=1"}
_PRAGMAS = (
    "busy_timeout = 5000",
    "synchronous = FULL",
    "foreign_keys = ON",
    "recursive_triggers = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "temp_store = MEMORY",
    "mmap_size = 0",
)
FOLD_AT_ONCE = "PRAGMA wal_autocheckpoint = 1000"
FOLD_LATER = "PRAGMA wal_autocheckpoint = 0"
"""Whether a commit that finds the log long folds it into the database before it returns."""


class RawCursor(Protocol):
    """What a statement of the driver gives; every one that is asked here has a row."""

    def fetchone(self) -> tuple[Any, ...]:
        """Give the next row."""


class RawConnection(Protocol):
    """The driver's connection, as far as the journal uses it."""

    isolation_level: str | None

    def execute(self, statement: str, values: Sequence[object] = (), /) -> RawCursor:
        """Run one statement."""

    def backup(self, target: Self, *, pages: int) -> None:
        """Copy the database into another connection's, some pages at a time."""

    def interrupt(self) -> None:
        """Stop the statement that runs on another thread."""

    def close(self) -> None:
        """Let go of the file."""


def connect(path: Path, *, cache: int, access: Access = "rw") -> RawConnection:
    """Open one connection with every setting of the journal; the file must be there.

    Args:
        path: The database file.
        cache: SQLite's `cache_size`; negative counts KiB.
        access: Whether it may be written on this connection, and what may stand beside it.
    """
    if driver.sqlite_version_info < OLDEST_SQLITE:
        message = f"SQLite {driver.sqlite_version} is too old to be trusted with a journal"
        raise RuntimeError(message)
    connection = cast(
        "RawConnection",
        driver.connect(
            f"{path.absolute().as_uri()}?{_MODES[access]}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
        ),
    )
    try:
        for pragma in (*_PRAGMAS, f"cache_size = {cache}"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute(FOLD_AT_ONCE)
        if access != "rw":
            connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def access_of(path: Path) -> Access:
    """Tell how a journal can be opened, by the rights of its file and folder."""
    if os.access(path.parent, os.W_OK | os.X_OK):
        return "rw" if os.access(path, os.W_OK) else "ro"
    log = path.with_name(f"{path.name}-wal")
    # What a log holds is no part of an immutable database: those pages would be left out.
    return "ro" if log.exists() and log.stat().st_size else "immutable"


def use_wal(connection: RawConnection) -> None:
    """Put a database into write-ahead logging; it stays so."""
    connection.execute("PRAGMA journal_mode = WAL").fetchone()


def make_engine(path: Path, *, writes: bool, access: Access) -> Engine:
    """Make the engine of readers, or the one of the writer.

    Args:
        path: The database file.
        writes: One connection and BEGIN IMMEDIATE, rather than several and BEGIN.
        access: What the journal as a whole allows; readers never write.
    """
    mine: Access = "ro" if access == "rw" and not writes else access
    cache = WRITER_CACHE if writes else READER_CACHE
    # SQLAlchemy knows the driver's connection as its own kind of protocol.
    creator = cast("Callable[[], Any]", lambda: connect(path, cache=cache, access=mine))
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=creator,
        poolclass=QueuePool,
        pool_size=1 if writes else 3,
        max_overflow=0 if writes else 5,
        hide_parameters=True,
    )
    event.listen(engine, "connect", _leave_transactions_to_us)
    event.listen(engine, "begin", _begin_immediate if writes else _begin)
    return engine


def _leave_transactions_to_us(connection: RawConnection, _record: ConnectionPoolEntry) -> None:
    connection.isolation_level = None


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _begin_immediate(connection: Connection) -> None:
    # A deferred transaction that turns into a write fails at once, whatever busy_timeout says.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
