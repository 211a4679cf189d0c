"""Give the kept texts of a memory, and thin the old ones by age."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, and_, delete, insert, or_, select

from journal.domain.entry import Revision
from journal.domain.ids import EntryId
from journal.storage import gate
from journal.storage.keeping import unsqueeze
from journal.storage.tables import delete_order, entry, revision

_LOOKED_AT = 5000
_AT_ONCE = 400
_STEPS: tuple[tuple[timedelta, timedelta], ...] = (
    (timedelta(hours=1), timedelta(minutes=1)),
    (timedelta(days=1), timedelta(minutes=10)),
    (timedelta(days=30), timedelta(days=1)),
)
"""Past this age, one text is kept for each stretch of this length."""


def of_entry(connection: Connection, entry_id: EntryId) -> tuple[Revision, ...]:
    """Give every kept text of a visible memory, the newest first."""
    now = connection.execute(
        select(entry).where(entry.c.id == entry_id, gate.entry_shows())
    ).first()
    if now is None:
        return ()
    newest = Revision(now.revision, now.title, now.text, now.updated_at)
    rows = connection.execute(
        select(revision)
        .where(revision.c.position == now.position)
        .order_by(revision.c.number.desc())
    )
    older = (Revision(row.number, row.title, unsqueeze(row.text), row.kept_at) for row in rows)
    return (newest, *older)


def thin(connection: Connection, now: datetime) -> int:
    """Take out texts that a neighbour of the same stretch stands for; give how many.

    All of the last hour stay, then one a minute, after a day one every ten minutes, after a
    month one a day. The newest text is the memory itself, and never among them.
    """
    before = now - _STEPS[0][0]
    rows = connection.execute(
        select(revision.c.position, revision.c.number, revision.c.kept_at)
        .where(revision.c.kept_at < before)
        .order_by(revision.c.position, revision.c.number.desc())
        .limit(_LOOKED_AT)
    ).all()
    seen: set[tuple[int, int, int]] = set()
    gone: list[tuple[int, int]] = []
    for row in rows:
        stretch = (row.position, *_stretch(row.kept_at, now))
        if stretch in seen:
            gone.append((row.position, row.number))
        if len(gone) == _AT_ONCE:
            break
        seen.add(stretch)
    _delete(connection, gone)
    return len(gone)


def _stretch(kept_at: datetime, now: datetime) -> tuple[int, int]:
    """Give which step of thinning a text falls under, and which stretch of it."""
    step = max(n for n, (age, _) in enumerate(_STEPS) if kept_at < now - age)
    length = _STEPS[step][1]
    return step, int(kept_at.timestamp() // length.total_seconds())


def _delete(connection: Connection, gone: list[tuple[int, int]]) -> None:
    if not gone:
        return
    connection.execute(
        insert(delete_order),
        [
            {"subject": "revision", "row": position, "part": number, "reason": "thinned by age"}
            for position, number in gone
        ],
    )
    which = or_(
        *(
            and_(revision.c.position == position, revision.c.number == number)
            for position, number in gone
        )
    )
    connection.execute(delete(revision).where(which))
    connection.execute(delete(delete_order).where(delete_order.c.subject == "revision"))
