"""Put memories away by a standing erasure, and bring them back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, insert, select, update

from journal.domain.erasure import Erased, ErasureKind, NewPages, Restored
from journal.domain.errors import NothingToRestore, UnknownErasure
from journal.domain.ids import EntryId, ErasureId, new_id
from journal.storage import gate, indexing
from journal.storage.parts import in_parts
from journal.storage.tables import entry, erasure, member

_SHOWS_GAP = frozenset(ErasureKind) - {ErasureKind.PERSON, ErasureKind.QUIET}


@dataclass(frozen=True, slots=True)
class Order:
    """What an erasure is told.

    Attributes:
        positions: The memories it shall hold, one or more; also those put away already.
        on: The local day on which it is made.
        uid: The id it had in another journal; a new one when None.
        target: What it was aimed at, as words.
    """

    kind: ErasureKind
    positions: tuple[int, ...]
    made_at: datetime
    on: date
    tape: str | None = None
    return_on: date | None = None
    new_pages: NewPages = NewPages.LEAVE
    uid: ErasureId | None = None
    target: str | None = None


def erase(connection: Connection, order: Order) -> Erased:
    """Put memories away under a new erasure; its members are frozen from now on."""
    uid = order.uid or ErasureId(new_id())
    number = int(
        connection.execute(select(func.coalesce(func.max(erasure.c.number), 0))).scalar_one()
    ) + 1
    made = connection.execute(
        insert(erasure)
        .values(
            uid=uid,
            number=number,
            kind=order.kind.value,
            target=order.target,
            tape=order.tape,
            made_at=order.made_at,
            made_on=order.on,
            return_on=order.return_on,
            new_pages=order.new_pages.value,
            shows_gap=int(order.kind in _SHOWS_GAP),
        )
        .returning(erasure.c.id)
    )
    row = int(made.scalar_one())
    connection.execute(
        insert(member), [{"erasure": row, "position": one} for one in order.positions]
    )
    _hold(connection, row, +1)
    indexing.follow(connection, order.positions)
    return Erased(uid, number, held=len(order.positions), left=0)


def _holds(row: int) -> Select[Any]:
    return select(member.c.position).where(member.c.erasure == row, member.c.released == 0)


def _shows_gap(connection: Connection, row: int) -> int:
    shows = select(erasure.c.shows_gap).where(erasure.c.id == row)
    return int(connection.execute(shows).scalar_one())


def _hold(connection: Connection, row: int, step: int) -> None:
    """Count the erasure in (or out) on each memory that it holds."""
    shows = _shows_gap(connection, row)
    connection.execute(
        update(entry)
        .where(entry.c.position.in_(_holds(row)))
        .values(held=entry.c.held + step, gap=entry.c.gap + step * shows)
    )


def take_in(connection: Connection, row: int, positions: Sequence[int]) -> None:
    """Let a standing erasure hold further memories: those of its own export, imported in parts."""
    shows = _shows_gap(connection, row)
    connection.execute(insert(member), [{"erasure": row, "position": one} for one in positions])
    connection.execute(
        update(entry)
        .where(entry.c.position == bindparam("one"))
        .values(held=entry.c.held + 1, gap=entry.c.gap + shows),
        [{"one": one} for one in positions],
    )
    indexing.follow(connection, positions)


def release(connection: Connection, rows: Sequence[int], now: datetime) -> set[int]:
    """End erasures; give the positions of all they held."""
    touched: set[int] = set()
    for row in rows:
        touched.update(connection.execute(_holds(row)).scalars())
        _hold(connection, row, -1)
        connection.execute(
            update(member)
            .where(member.c.erasure == row, member.c.released == 0)
            .values(released=1)
        )
        _end(connection, row, now)
    return touched


def release_members(
    connection: Connection, positions: Sequence[int], now: datetime
) -> set[int]:
    """Release single memories from every erasure that holds them; give those that were held."""
    held_by: dict[int, list[int]] = {}
    for part in in_parts(positions):
        for one in connection.execute(
            select(member.c.erasure, member.c.position).where(
                member.c.position.in_(part), member.c.released == 0
            )
        ):
            held_by.setdefault(one.erasure, []).append(one.position)
    for row, mine in held_by.items():
        _let_go(connection, row, mine)
        if connection.execute(_holds(row).limit(1)).first() is None:
            _end(connection, row, now)
    return {position for mine in held_by.values() for position in mine}


def _let_go(connection: Connection, row: int, positions: list[int]) -> None:
    which = [{"one": position} for position in positions]
    shows = _shows_gap(connection, row)
    connection.execute(
        update(entry)
        .where(entry.c.position == bindparam("one"))
        .values(held=entry.c.held - 1, gap=entry.c.gap - shows),
        which,
    )
    connection.execute(
        update(member)
        .where(member.c.erasure == row, member.c.position == bindparam("one"))
        .values(released=1),
        which,
    )


def _end(connection: Connection, row: int, now: datetime) -> None:
    connection.execute(update(erasure).where(erasure.c.id == row).values(ended_at=now))


def bring_back(connection: Connection, touched: set[int]) -> Restored:
    """Let the indexes follow what was released; count what shows, and what is held still."""
    positions = sorted(touched)
    indexing.follow(connection, positions)
    restored = still_held = 0
    for part in in_parts(positions):
        counts = connection.execute(
            select(
                func.count().filter(gate.entry_shows()).label("shown"),
                func.count().filter(entry.c.held > 0).label("held"),
            ).where(entry.c.position.in_(part))
        ).one()
        restored, still_held = restored + counts.shown, still_held + counts.held
    return Restored(restored, still_held, entry_ids(connection, positions))


def standing_rows(connection: Connection, numbers: Sequence[int]) -> list[int]:
    """Give the rows of standing erasures by their numbers.

    Raises:
        UnknownErasure: One of the numbers is not among them.
    """
    standing = select(erasure.c.number, erasure.c.id).where(
        erasure.c.number.in_(numbers), erasure.c.ended_at.is_(None)
    )
    rows = {row.number: row.id for row in connection.execute(standing)}
    for number in numbers:
        if number not in rows:
            raise UnknownErasure(number)
    return [rows[number] for number in dict.fromkeys(numbers)]


def all_standing(connection: Connection) -> list[int]:
    """Give the rows of all standing erasures."""
    return list(
        connection.execute(select(erasure.c.id).where(erasure.c.ended_at.is_(None))).scalars()
    )


def row_of(connection: Connection, uid: ErasureId) -> int:
    """Give the row of a standing erasure by its id.

    Raises:
        NothingToRestore: It does not stand (any more).
    """
    row = connection.execute(
        select(erasure.c.id).where(erasure.c.uid == uid, erasure.c.ended_at.is_(None))
    ).scalar()
    if row is None:
        raise NothingToRestore
    return int(row)


def held_positions(connection: Connection, ids: Sequence[EntryId]) -> list[int]:
    """Give the positions of those memories that are put away."""
    found: list[int] = []
    for part in in_parts(ids):
        held = select(entry.c.position).where(entry.c.id.in_(part), entry.c.held > 0)
        found += connection.execute(held).scalars()
    return found


def entry_ids(connection: Connection, positions: Sequence[int]) -> tuple[EntryId, ...]:
    """Give the ids of memories, for the change feed."""
    found: list[EntryId] = []
    for part in in_parts(positions):
        ids = select(entry.c.id).where(entry.c.position.in_(part)).order_by(entry.c.position)
        found += (EntryId(one) for one in connection.execute(ids).scalars())
    return tuple(found)
