"""The feed of changes, by which a window sees what another window or the command line did."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, insert, select

from journal.domain.changes import ChangeKind, Changes
from journal.domain.ids import EntryId
from journal.storage.tables import change

NAMED_AT_MOST = 500
_KEPT = 10_000
_PRUNED_EVERY = 1000


def note(connection: Connection, kind: ChangeKind, entries: Sequence[EntryId]) -> Changes:
    """Write down that something changed.

    Args:
        connection: The unit of work's connection.
        kind: What happened.
        entries: The memories concerned; more than 500 are not named one by one.
    """
    named = tuple(entries) if len(entries) <= NAMED_AT_MOST else ()
    subjects: tuple[EntryId | None, ...] = named or (None,)
    rows = [{"kind": kind.value, "entry": one} for one in subjects]
    connection.execute(insert(change), rows)
    newest = latest(connection)
    if newest % _PRUNED_EVERY < len(rows):
        connection.execute(delete(change).where(change.c.sequence < newest - _KEPT))
    return Changes(frozenset({kind}), named, newest)


def latest(connection: Connection) -> int:
    """Give the number of the newest change, 0 before the first."""
    newest = select(func.coalesce(func.max(change.c.sequence), 0))
    return int(connection.execute(newest).scalar_one())


def since(connection: Connection, sequence: int) -> Changes | None:
    """Give what changed after a number, or None when nothing did."""
    rows = connection.execute(
        select(change).where(change.c.sequence > sequence).order_by(change.c.sequence)
    ).all()
    if not rows:
        return None
    ids = dict.fromkeys(EntryId(row.entry) for row in rows if row.entry is not None)
    unnamed = any(row.entry is None for row in rows) or len(ids) > NAMED_AT_MOST
    kinds = frozenset(ChangeKind(row.kind) for row in rows)
    return Changes(kinds, () if unnamed else tuple(ids), rows[-1].sequence)
