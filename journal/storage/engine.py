"""Open SQLCipher's SQLite through SQLAlchemy with the settings that durability asks for."""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

OLDEST_SQLITE = (3, 51, 3)
"""Older ones can reset the WAL into corruption (3.7.0 to 3.51.2)."""

READER_CACHE = -4000
WRITER_CACHE = -16000
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
    "wal_autocheckpoint = 1000",
)


def connect(path: Path, *, cache: int, read_only: bool = False) -> Any:
    """Open one connection with every setting of the journal.

    Args:
        path: The database file.
        cache: SQLite's `cache_size`; negative counts KiB.
        read_only: Refuse every write on this connection.
    """
    mode = "ro" if read_only else "rwc"
    connection = driver.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(f"PRAGMA cache_size = {cache}")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
    return connection


def use_wal(connection: Any) -> None:
    """Put a new database into write-ahead logging; it stays so."""
    if driver.sqlite_version_info < OLDEST_SQLITE:
        message = f"SQLite {driver.sqlite_version} is too old to be trusted with a journal"
        raise RuntimeError(message)
    connection.execute("PRAGMA page_size = 4096")
    connection.execute("PRAGMA journal_mode = WAL").fetchone()


def make_engine(path: Path, *, writes: bool, read_only: bool) -> Engine:
    """Make the engine of readers, or the one of the writer.

    Args:
        path: The database file.
        writes: One connection and BEGIN IMMEDIATE, rather than several and BEGIN.
        read_only: The journal may only be read.
    """
    cache = WRITER_CACHE if writes else READER_CACHE
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: connect(path, cache=cache, read_only=read_only or not writes),
        poolclass=QueuePool,
        pool_size=1 if writes else 3,
        max_overflow=0 if writes else 5,
        hide_parameters=True,
    )
    event.listen(engine, "connect", _leave_transactions_to_us)
    event.listen(engine, "begin", _begin_immediate if writes else _begin)
    return engine


def _leave_transactions_to_us(connection: Any, _record: ConnectionPoolEntry) -> None:
    connection.isolation_level = None


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _begin_immediate(connection: Connection) -> None:
    # A deferred transaction that turns into a write fails at once, whatever busy_timeout says.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
