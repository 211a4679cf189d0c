"""Open the journal's database and hand out units of work."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine

from journal.domain.errors import JournalMissing
from journal.storage import migrations, upgrade
from journal.storage.engine import FOLD_AT_ONCE, FOLD_LATER, Access, access_of, make_engine
from journal.storage.failures import in_our_words

Unit = Connection
"""One unit of work: a connection inside a transaction, as storage's functions take it."""


class Store:
    """One journal's database: several readers, one writer, every failure in our own words."""

    def __init__(self, path: Path, access: Access = "rw") -> None:
        """Prepare the engines; use `Store.open` from outside."""
        self.path = path
        self.read_only = access != "rw"
        self._is_open = True
        self._readers: Engine = make_engine(path, writes=False, access=access)
        self._writer: Engine = make_engine(path, writes=True, access=access)

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
        with in_our_words(path):
            # A link that leads nowhere is a journal that moved, and no empty place.
            if create and not os.path.lexists(path):
                upgrade.create(path)
            elif not path.exists():
                raise JournalMissing(path)
            upgrade.bring_up_to_date(path)
            return cls(path, access_of(path))

    @classmethod
    def is_behind(cls, path: Path) -> bool:
        """Tell whether a journal stands at the path whose schema is to be brought up to date.

        Raises:
            JournalUnavailable: As `open` does.
        """
        with in_our_words(path):
            return path.exists() and upgrade.version_in_head(path) < migrations.LATEST

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection with one consistent view, for reads only."""
        with in_our_words(self.path), self._readers.begin() as connection:
            yield connection

    @contextmanager
    def finding(self) -> Iterator[Connection]:
        """Give a connection for reads whose index of words holds all that is visible.

        What came back with many others is put in first; a journal that cannot be written goes
        without it.
        """
        from journal.storage import indexing

        while True:
            with self.reading() as connection:
                if self.read_only or not indexing.is_behind(connection):
                    yield connection
                    return
            with self.writing() as connection:
                indexing.settle(connection, indexing.SETTLED_AT_ONCE)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give the writing connection in one transaction: all of it happens, or nothing."""
        with in_our_words(self.path), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def writing_much(self) -> Iterator[Connection]:
        """Give what `writing` gives, for thousands of memories in one act.

        Such an act is a fifth shorter when it leaves the log as it is: `checkpoint` folds it when
        nobody waits, or the next save that finds it too long.
        """
        with in_our_words(self.path), self._writer.connect() as connection:
            try:
                with connection.begin():
                    connection.exec_driver_sql(FOLD_LATER)
                    yield connection
            finally:
                # Past the transaction, which would be begun anew for it.
                connection.connection.cursor().execute(FOLD_AT_ONCE)

    def checkpoint(self, mode: str = "PASSIVE") -> None:
        """Fold the write-ahead log into the database, as far as nobody reads from it."""
        with in_our_words(self.path):
            raw = self._writer.raw_connection()
            try:
                raw.cursor().execute(f"PRAGMA wal_checkpoint({mode})")
            finally:
                raw.close()

    def close(self) -> None:
        """Fold the write-ahead log into the database and let go of the file; once is enough."""
        if not self._is_open:
            return
        self._is_open = False
        try:
            if not self.read_only:
                self.checkpoint("TRUNCATE")
        finally:
            self._readers.dispose()
            self._writer.dispose()
