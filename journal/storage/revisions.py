"""Give the kept texts of a memory, and thin the old ones by age."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, and_, delete, func, insert, or_, select

from journal.domain.entry import Revision
from journal.domain.ids import EntryId
from journal.domain.veil import veiled_like
from journal.storage import blanks, gate, unsaid
from journal.storage.keeping import unsqueeze
from journal.storage.parts import in_parts
from journal.storage.tables import delete_order, entry, meta, revision

_LOOKED_AT = 2000
_BEFORE_ALL = datetime(1, 1, 1, tzinfo=UTC)
_AT_ONCE = 400
_STEPS: tuple[tuple[timedelta, timedelta], ...] = (
    (timedelta(hours=1), timedelta(minutes=1)),
    (timedelta(days=1), timedelta(minutes=10)),
    (timedelta(days=30), timedelta(days=1)),
)
"""Past this age, one text is kept for each stretch of this length."""


def of_entry(connection: Connection, entry_id: EntryId) -> tuple[Revision, ...]:
    """Give every kept text of a visible memory, the newest first.

    Of an older text that says a name that is put away, no more than still shows.
    """
    now = connection.execute(
        select(entry).where(entry.c.id == entry_id, gate.entry_shows())
    ).first()
    if now is None:
        return ()
    gaps = blanks.of(connection, [now.position]).get(now.position)
    shown = now.text if gaps is None else gaps.read(now.text)
    title = now.title if gaps is None else gaps.name(now.title)
    newest = Revision(now.revision, title, shown, now.updated_at)
    rows = connection.execute(
        select(revision)
        .where(revision.c.position == now.position)
        .order_by(revision.c.number.desc())
    )
    older = [Revision(row.number, row.title, unsqueeze(row.text), row.kept_at) for row in rows]
    if not older:
        return (newest,)
    says = unsaid.telling(connection)
    return (newest, *(
        _like(newest, one) if gaps is not None or says(f"{one.title}\n{one.text}") else one
        for one in older
    ))  # fmt: skip


def _like(newest: Revision, older: Revision) -> Revision:
    """Give of an older text no more than still shows."""
    title = older.title if older.title == newest.title else ""
    return replace(older, title=title, text=veiled_like(older.text, newest.text))


def thin(connection: Connection, now: datetime) -> bool:
    """Take out texts that a newer one of the same stretch stands for; tell whether more wait.

    All of the last hour stay, then one a minute, after a day one every ten minutes, after a
    month one a day. The newest text is the memory itself, and never among them.
    """
    waiting = [_thin_step(connection, now, step) for step in range(len(_STEPS))]
    return any(waiting)


def _thin_step(connection: Connection, now: datetime, step: int) -> bool:
    """Look at the texts that have passed an age since it was last looked."""
    key = f"thinned to step {step}"
    due = (revision.c.kept_at > _mark(connection, key)) & (revision.c.kept_at <= now - _age(step))
    nth = select(revision.c.kept_at).where(due).order_by(revision.c.kept_at)
    last = connection.execute(nth.offset(_LOOKED_AT - 1).limit(1)).scalar()
    if last is not None:
        due = due & (revision.c.kept_at <= last)
    passed = select(revision.c.position, func.max(revision.c.kept_at).label("last")).where(due)
    found = connection.execute(passed.group_by(revision.c.position)).all()
    if found:
        _thin_memories(connection, [row.position for row in found], now)
        _set_mark(connection, key, max(row.last for row in found))
    return last is not None


def _age(step: int) -> timedelta:
    return _STEPS[step][0]


def _mark(connection: Connection, key: str) -> datetime:
    kept = connection.execute(select(meta.c.value).where(meta.c.key == key)).scalar()
    return _BEFORE_ALL if kept is None else datetime.fromisoformat(kept)


def _set_mark(connection: Connection, key: str, value: datetime) -> None:
    connection.execute(
        insert(meta).prefix_with("OR REPLACE").values(key=key, value=value.isoformat())
    )


def _thin_memories(connection: Connection, positions: list[int], now: datetime) -> None:
    rows = connection.execute(
        select(revision.c.position, revision.c.number, revision.c.kept_at)
        .where(revision.c.position.in_(positions), revision.c.kept_at <= now - _age(0))
        .order_by(revision.c.position, revision.c.number.desc())
    )
    seen: set[tuple[int, int, int]] = set()
    gone: list[tuple[int, int]] = []
    for row in rows:
        stretch = (row.position, *_stretch(row.kept_at, now))
        if stretch in seen:
            gone.append((row.position, row.number))
        seen.add(stretch)
    for part in in_parts(gone, _AT_ONCE):
        _delete(connection, part)


def _stretch(kept_at: datetime, now: datetime) -> tuple[int, int]:
    """Give which step of thinning a text falls under, and which stretch of it."""
    step = max(n for n, (age, _) in enumerate(_STEPS) if kept_at <= now - age)
    length = _STEPS[step][1]
    return step, int(kept_at.timestamp() // length.total_seconds())


def _delete(connection: Connection, gone: Sequence[tuple[int, int]]) -> None:
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
