"""Find the rows of names, put away or not, by what they are called.

A name that was merged into another leaves its words as an alias. Its row stays under a key that
nobody can type, which is an alias too: the index of words holds its number for the memories that
were linked to it, and so need not be written again (names_tokens).
"""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, select

from journal.domain.erasure import ErasureKind
from journal.domain.errors import UnknownName
from journal.domain.hard_days import HardDay
from journal.domain.ids import ErasureId
from journal.domain.names import NameKind
from journal.domain.naming import NEST
from journal.storage import gate
from journal.storage.names import find_name, name_key
from journal.storage.tables import alias, erasure, marked_day, name

NameRow = Row[Any]


def row_by_id(connection: Connection, row: int) -> NameRow:
    """Give a row of `name`."""
    return connection.execute(select(name).where(name.c.id == row)).one()


def row_called(connection: Connection, kind: NameKind, words: str) -> NameRow | None:
    """Give the row of a name or alias, put away or not; None when there is none."""
    found = find_name(connection, kind, words)
    return None if found is None else row_by_id(connection, found)


def shows(connection: Connection, row: int) -> bool:
    """Tell whether a name may be listed."""
    found = connection.execute(select(name.c.id).where(name.c.id == row, gate.name_shows()))
    return found.first() is not None


def is_hidden(connection: Connection, row: NameRow) -> bool:
    """Tell whether a name was erased: it is a target, or every memory of it is put away."""
    return not shows(connection, row.id) and bool(row.targeted or row.held)


def resolve(connection: Connection, kind: NameKind, words: str) -> tuple[NameRow | None, str]:
    """Give the row of a name or alias, put away or not, and the key that it stands under.

    An alias of a name that does not show is nobody's: tags may be nested in words that once
    were another tag's.
    """
    row, key = row_called(connection, kind, words), name_key(words)
    if row is None or row.key == key:
        return row, key
    return (row, row.key) if _rows(connection, kind, row, row.key) else (None, key)


def shown_called(connection: Connection, kind: NameKind, words: str) -> list[NameRow]:
    """Give the visible name of these words and, for a tag, those nested in it.

    Raises:
        UnknownName: There is none, or it is erased: both answer alike.
    """
    found = _rows(connection, kind, *resolve(connection, kind, words))
    if not found:
        raise UnknownName(words)
    return found


def _rows(connection: Connection, kind: NameKind, row: NameRow | None, key: str) -> list[NameRow]:
    found = [row] if row is not None and shows(connection, row.id) else []
    return found + shown_below(connection, kind, key)


def shown_below(connection: Connection, kind: NameKind, key: str) -> list[NameRow]:
    """Give the visible tags nested in the one of a key; nothing for other names."""
    if kind is not NameKind.TAG:
        return []
    nested = select(name).where(nested_in(key), gate.name_shows()).order_by(name.c.key)
    return list(connection.execute(nested).all())


def nested_in(key: str) -> ColumnElement[bool]:
    """Tell whether a name is a tag nested in the one of this key."""
    after = chr(ord(NEST) + 1)
    return and_(
        name.c.kind == NameKind.TAG.value, name.c.key > key + NEST, name.c.key < key + after
    )


def aliases_of(connection: Connection, row: int) -> tuple[str, ...]:
    """Give what else a name is called, in the order of the alphabet."""
    words = select(alias.c.words).where(alias.c.name == row, alias.c.words != "")
    return tuple(connection.execute(words.order_by(alias.c.key)).scalars())


def hard_days_of(connection: Connection, row: int) -> tuple[HardDay, ...]:
    """Give the days on which a name is not to come up, in the order of the year."""
    columns = (marked_day.c.month, marked_day.c.day, marked_day.c.within)
    mine = select(*columns).where(marked_day.c.name == row).order_by(*columns)
    return tuple(HardDay(*one) for one in connection.execute(mine))


def quiet_rule_of(connection: Connection, row: int) -> ErasureId | None:
    """Give the newest standing rule that keeps a name quiet; None where there is none."""
    mine = select(erasure.c.uid).where(
        erasure.c.target_name == row,
        erasure.c.kind == ErasureKind.QUIET.value,
        erasure.c.ended_at.is_(None),
    )
    found = connection.execute(mine.order_by(erasure.c.id.desc()).limit(1)).scalar()
    return None if found is None else ErasureId(found)


def hidden_key(row: int) -> str:
    """Give the key of a merged name's row: no words that are typed have a line break."""
    return f"\n{row}"
