"""Read which moods were written beside visible memories, the most frequent first."""

from sqlalchemy import Connection, select, text

from journal.domain.fold import fold
from journal.storage import gate
from journal.storage.indexing import key_word
from journal.storage.tables import entry

_LOOKED_AT = 200
_MOODS = text(
    "SELECT term FROM vocabulary WHERE term >= :low AND term < :high "
    "ORDER BY doc DESC, term LIMIT :most"
)
_NEWEST = text("SELECT rowid FROM found WHERE found MATCH :wanted ORDER BY rowid DESC LIMIT 1")


def moods(connection: Connection, typed: str, limit: int) -> tuple[str, ...]:
    """Give the moods that begin with what was typed, each as it was spelled last.

    They come out of the index, so that their cost does not grow with the journal.

    Args:
        connection: An open transaction.
        typed: Some letters; marks and case aside.
        limit: How many at the most.
    """
    bounds = {"low": key_word("m"), "high": key_word("n"), "most": _LOOKED_AT}
    begins, found = fold(typed.strip()), list[str]()
    for term in connection.execute(_MOODS, bounds).scalars():
        mood = _spelled(connection, term)
        if mood is not None and fold(mood).startswith(begins):
            found.append(mood)
            if len(found) == limit:
                break
    return tuple(found)


def _spelled(connection: Connection, term: str) -> str | None:
    """Give a mood as the newest visible memory has it; None where none has."""
    wanted = {"wanted": f'"{term}"'}
    position = connection.execute(_NEWEST, wanted).scalar()
    shown = select(entry.c.mood).where(entry.c.position == position, gate.entry_shows())
    return connection.execute(shown).scalar()
