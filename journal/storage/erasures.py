"""Put memories away by a standing erasure, and bring them back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, func, insert, select, update

from journal.domain.erasure import Erased, ErasureKind, NewPages, Restored
from journal.domain.errors import NothingToErase, NothingToRestore, UnknownErasure
from journal.domain.ids import EntryId, ErasureId, new_id
from journal.storage import gate, indexing
from journal.storage.tables import entry, erasure, member

_SHOWS_GAP = frozenset(ErasureKind) - {ErasureKind.PERSON, ErasureKind.QUIET}


@dataclass(frozen=True, slots=True)
class Order:
    """What an erasure is told.

    Attributes:
        positions: The memories it shall hold; those already put away are held as well.
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
    """Put memories away under a new erasure; its members are frozen from now on.

    Raises:
        NothingToErase: The order names no memory.
    """
    if not order.positions:
        raise NothingToErase
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


def _hold(connection: Connection, row: int, step: int, *, only: Sequence[int] = ()) -> None:
    """Count the erasure in (or out) on each memory that it holds."""
    shows = connection.execute(select(erasure.c.shows_gap).where(erasure.c.id == row)).scalar_one()
    held = select(member.c.position).where(member.c.erasure == row, member.c.released == 0)
    statement = update(entry).where(entry.c.position.in_(held))
    if only:
        statement = statement.where(entry.c.position.in_(list(only)))
    connection.execute(
        statement.values(held=entry.c.held + step, gap=entry.c.gap + step * shows)
    )


def restore_whole(
    connection: Connection, rows: Sequence[int], now: datetime
) -> tuple[Restored, tuple[int, ...]]:
    """End erasures; give what came back, and the positions of all they held."""
    touched: set[int] = set()
    for row in rows:
        held = select(member.c.position).where(member.c.erasure == row, member.c.released == 0)
        touched |= set(connection.execute(held).scalars())
        _hold(connection, row, -1)
        connection.execute(
            update(member)
            .where(member.c.erasure == row, member.c.released == 0)
            .values(released=1)
        )
        connection.execute(update(erasure).where(erasure.c.id == row).values(ended_at=now))
    return _count_back(connection, touched), tuple(sorted(touched))


def restore_members(
    connection: Connection, positions: Sequence[int], now: datetime
) -> tuple[Restored, tuple[int, ...]]:
    """Release single memories from every erasure that holds them."""
    holders = connection.execute(
        select(member.c.erasure, member.c.position)
        .join(erasure, erasure.c.id == member.c.erasure)
        .where(
            member.c.position.in_(positions),
            member.c.released == 0,
            erasure.c.ended_at.is_(None),
        )
    ).all()
    for row in {one.erasure for one in holders}:
        mine = [one.position for one in holders if one.erasure == row]
        _hold(connection, row, -1, only=mine)
        connection.execute(
            update(member)
            .where(member.c.erasure == row, member.c.position == bindparam("one"))
            .values(released=1),
            [{"one": one} for one in mine],
        )
        _end_when_empty(connection, row, now)
    touched = {one.position for one in holders}
    return _count_back(connection, touched), tuple(sorted(touched))


def _end_when_empty(connection: Connection, row: int, now: datetime) -> None:
    left = select(member.c.position).where(member.c.erasure == row, member.c.released == 0)
    if connection.execute(left.limit(1)).first() is None:
        connection.execute(update(erasure).where(erasure.c.id == row).values(ended_at=now))


def _count_back(connection: Connection, touched: set[int]) -> Restored:
    positions = sorted(touched)
    indexing.follow(connection, positions)
    visible = connection.execute(
        select(func.count())
        .select_from(entry)
        .where(entry.c.position.in_(positions), gate.entry_shows())
    ).scalar_one()
    return Restored(restored=int(visible), still_held=len(positions) - int(visible))


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
    rows = connection.execute(
        select(entry.c.position).where(entry.c.id.in_(list(ids)), entry.c.held > 0)
    )
    return list(rows.scalars())


def entry_ids(connection: Connection, positions: Sequence[int]) -> tuple[EntryId, ...]:
    """Give the ids of memories, for the change feed."""
    rows = connection.execute(
        select(entry.c.id).where(entry.c.position.in_(list(positions)))
    )
    return tuple(EntryId(one) for one in rows.scalars())
