"""Open the journal's database and hand out units of work."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine

from journal.domain.errors import JournalMissing
from journal.storage import upgrade
from journal.storage.engine import make_engine
from journal.storage.failures import in_our_words

Unit = Connection
"""One unit of work: a connection inside a transaction, as storage's functions take it."""


class Store:
    """One journal's database: several readers, one writer, every failure in our own words."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        """Prepare the engines; use `Store.open` from outside."""
        self.path = path
        self.read_only = read_only
        self._readers: Engine = make_engine(path, writes=False, read_only=read_only)
        self._writer: Engine = make_engine(path, writes=True, read_only=read_only)

    @classmethod
    def open(cls, path: Path, *, create: bool = True) -> "Store":
        """Open a journal, make it when there is none, bring its schema up to date.

        Args:
            path: The database file.
            create: Make a new journal when nothing stands at the path.

        Raises:
            JournalMissing: Nothing is there and `create` is False.
            NotAJournal: The file is something else.
            JournalTooNew: A newer version wrote it.
            JournalUnavailable: Any other circumstance.
        """
        if not path.exists():
            if not create:
                raise JournalMissing(path)
            with in_our_words(path):
                upgrade.create(path)
        else:
            with in_our_words(path):
                upgrade.bring_up_to_date(path)
        return cls(path, read_only=not os.access(path, os.W_OK))

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection with one consistent view, for reads only."""
        with in_our_words(self.path), self._readers.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give the writing connection in one transaction: all of it happens, or nothing."""
        with in_our_words(self.path), self._writer.begin() as connection:
            yield connection

    def checkpoint(self, mode: str = "PASSIVE") -> None:
        """Fold the write-ahead log into the database, as far as nobody reads from it."""
        with in_our_words(self.path):
            raw = self._writer.raw_connection()
            try:
                raw.cursor().execute(f"PRAGMA wal_checkpoint({mode})")
            finally:
                raw.close()

    def room(self) -> int:
        """Give the free bytes of the disk that holds the journal."""
        return shutil.disk_usage(self.path.parent).free

    def close(self) -> None:
        """Fold the write-ahead log into the database and let go of the file."""
        if not self.read_only:
            self.checkpoint("TRUNCATE")
        self._readers.dispose()
        self._writer.dispose()
