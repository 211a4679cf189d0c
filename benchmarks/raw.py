"""The raw engine beside which everything is measured: the driver, and nothing on top of it."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from journal.storage.engine import WRITER_CACHE, connect, use_wal

_SCHEMA = (
    "CREATE TABLE entry (position INTEGER PRIMARY KEY, day INTEGER, text TEXT)",
    # The options of the journal's own index; only the words are cut by SQLite's tokenizer.
    """CREATE VIRTUAL TABLE found USING fts5(words, content='', contentless_delete=1,
       tokenize='unicode61', prefix='1 2 3')""",
    "INSERT INTO found (found, rank) VALUES ('automerge', 0)",
    "INSERT INTO found (found, rank) VALUES ('crisismerge', 64)",
)


class RawJournal:
    """One table and one index over the texts as they are, with the journal's own settings."""

    def __init__(self, path: Path) -> None:
        """Make an empty one."""
        path.touch()
        self._connection: Any = connect(path, cache=WRITER_CACHE)
        use_wal(self._connection)
        for statement in _SCHEMA:
            self._connection.execute(statement)

    def insert(self, rows: Sequence[tuple[int, int, str]]) -> None:
        """Insert and index (number, day, text) in one transaction."""
        self._run("INSERT INTO entry VALUES (?, ?, ?)", rows, commit=False)
        words = [(number, text) for number, _, text in rows]
        self._run("INSERT INTO found (rowid, words) VALUES (?, ?)", words, commit=True)

    def _run(self, statement: str, rows: Iterable[tuple[object, ...]], *, commit: bool) -> None:
        if not commit:
            self._connection.execute("BEGIN IMMEDIATE")
        self._connection.executemany(statement, rows)
        if commit:
            self._connection.execute("COMMIT")

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
