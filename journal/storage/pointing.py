"""Find names by some of their letters: what one is led to, as against what is completed."""

from sqlalchemy import Connection, func, select

from journal.domain.names import NameCount, NameKind
from journal.storage import gate
from journal.storage.tables import name


def names_holding(
    connection: Connection, kind: NameKind, folded: str, limit: int
) -> tuple[NameCount, ...]:
    """Give the visible names of a kind that hold some folded letters, the most used first.

    Those that begin with the letters come before those that hold them elsewhere.

    Args:
        connection: An open transaction.
        kind: People, places or tags.
        folded: As `fold` gives it.
        limit: How many at the most.
    """
    at = func.instr(name.c.fold, folded)
    query = (
        select(name.c.uid, name.c.name, name.c.shown)
        .where(name.c.kind == kind, at > 0, gate.name_shows())
        .order_by(at > 1, name.c.shown.desc(), name.c.fold)
        .limit(limit)
    )
    rows = connection.execute(query)
    return tuple(NameCount(one.uid, kind, one.name, one.shown) for one in rows)
