"""What the journal asks of SQLite, noted down, so that the driver can be asked the same."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Engine, event

from journal.services.journal import Journal


@dataclass(frozen=True, slots=True)
class Asked:
    """One statement and its values.

    Attributes:
        sql: The statement.
        values: Its values, or a list of them.
        many: Whether it ran for each of a list.
    """

    sql: str
    values: Any
    many: bool

    def ask(self, connection: Any) -> None:  # noqa: ANN401 - the driver's own
        """Ask the driver the same, and fetch the answer."""
        if self.many:
            connection.executemany(self.sql, self.values)
        else:
            connection.execute(self.sql, self.values).fetchall()


@contextmanager
def noted(journal: Journal) -> Iterator[list[Asked]]:
    """Note down every statement that a journal asks meanwhile, those that begin and end aside."""
    found: list[Asked] = []
    with ExitStack() as listening:
        for engine in (journal._store._readers, journal._store._writer):
            listening.enter_context(_listening(engine, found))
        yield found


@contextmanager
def _listening(engine: Engine, found: list[Asked]) -> Iterator[None]:
    def note(*asked: Any) -> None:  # noqa: ANN401 - as the library hands it over
        _connection, _cursor, sql, values, _context, many = asked
        if not sql.startswith("BEGIN"):
            found.append(Asked(sql, values, many))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield
    finally:
        event.remove(engine, "before_cursor_execute", note)


def ask_again(connection: Any, asked: list[Asked]) -> None:  # noqa: ANN401 - the driver's own
    """Ask the driver the same in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    for one in asked:
        one.ask(connection)
    connection.execute("COMMIT")
