"""Put memories away by a standing erasure, and bring them back."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    cast,
    delete,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
    true,
    update,
)

from journal.domain.behind import Passage
from journal.domain.erasure import SHOW_GAPS, Erased, ErasureKind, NewPages, Restored
from journal.domain.errors import NothingToRestore, UnknownErasure
from journal.domain.extent import Span
from journal.domain.ids import AttachmentId, EntryId, ErasureId, new_id
from journal.storage import blanks, gate, indexing, rules
from journal.storage.blanks import Gaps
from journal.storage.parts import among, each, in_parts, one_value
from journal.storage.tables import aimed, entry, erasure, member, meta, name

_ACTS = "acts of bringing back"
_BARE = "ended without a memory by act {}"


@dataclass(frozen=True, slots=True)
class Order:
    """What an erasure is told.

    Attributes:
        positions: The memories it shall hold, one or more; also those put away already.
        on: The local day on which it is made.
        uid: The id it had in another journal; a new one when None.
        target: What it was aimed at, as words.
        names: The rows of the names that it hides; the first is the one it was aimed at.
        subject: The row of the name it is about, where it hides none.
        also: What else the one it was aimed at is called.
        passages: What it hides of memories that stay, by their positions.
        titles: The positions of those whose titles it hides too.
        read: Those of their texts that are at hand, by their positions.
        files: Pictures and recordings that it hides alone, by the positions of their memories.
        spared: Those that stay, though passages of their memories go.
        number: The one it had in another journal; it keeps it where that is free.
        gaps: What it hides of memories as an export says, by their positions.
        wait: For how many days it shall wait before it opens.
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
    names: tuple[int, ...] = ()
    subject: int | None = None
    also: tuple[str, ...] = ()
    passages: Mapping[int, Sequence[Span]] = field(default_factory=dict)
    titles: frozenset[int] = frozenset()
    read: Mapping[int, str] = field(default_factory=dict)
    files: Mapping[int, frozenset[UUID]] = field(default_factory=dict)
    spared: frozenset[AttachmentId] = frozenset()
    wait: int = 0
    number: int = 0
    gaps: Mapping[int, Gaps] = field(default_factory=dict)

    @property
    def parted(self) -> tuple[int, ...]:
        """The positions of all memories of which it hides something, and not the whole."""
        return tuple({**self.passages, **self.files, **self.gaps})


def erase(connection: Connection, order: Order) -> Erased:
    """Put memories away under a new erasure; its members are frozen from now on."""
    uid = order.uid or ErasureId(new_id())
    number = _number(connection, order.number)
    made = connection.execute(
        insert(erasure)
        .values(
            uid=uid,
            number=number,
            kind=order.kind.value,
            target=order.target,
            target_name=order.names[0] if order.names else order.subject,
            tape=order.tape,
            made_at=order.made_at,
            made_on=order.on,
            return_on=order.return_on,
            new_pages=order.new_pages.value,
            also=rules.kept_names(order.also),
            shows_gap=int(order.kind in SHOW_GAPS),
            wait_days=order.wait,
        )
        .returning(erasure.c.id)
    )
    row = int(made.scalar_one())
    _make_members(connection, row, order.positions)
    _hold(connection, row, +1)
    if order.names:
        connection.execute(insert(aimed), [{"erasure": row, "name": one} for one in order.names])
        _aim(connection, row, +1)
    blanks.lay(
        connection, row, order.passages, titles=order.titles, files=order.files,
        spared=order.spared, read=order.read,
    )  # fmt: skip
    blanks.lay_exactly(connection, row, order.gaps)
    indexing.follow(connection, (*order.positions, *order.parted))
    return Erased(uid, number, held=len(order.positions), left=0, blanked=len(order.parted))


def _make_members(connection: Connection, row: int, positions: Sequence[int]) -> None:
    members = select(literal(row), each(one_value(positions)))
    connection.execute(insert(member).from_select(["erasure", "position"], members))


def _number(connection: Connection, wanted: int) -> int:
    """Give the number an erasure had where that is free, else the next one."""
    same = select(erasure.c.id).where(erasure.c.number == wanted)
    if wanted and connection.execute(same).first() is None:
        return wanted
    highest = select(func.coalesce(func.max(erasure.c.number), 0))
    return int(connection.execute(highest).scalar_one()) + 1


def _holds(row: int) -> Select[Any]:
    return select(member.c.position).where(member.c.erasure == row, member.c.released == 0)


def _marks(connection: Connection, row: int, step: int) -> dict[str, Any]:
    """Give what an erasure changes of the memories it takes in (or lets go)."""
    made = connection.execute(
        select(erasure.c.kind, erasure.c.shows_gap).where(erasure.c.id == row)
    ).one()
    if made.kind == ErasureKind.QUIET.value:
        others = is_kept_quiet(besides=row) if step < 0 else true()
        return {"quiet": cast(others, Integer)}
    return {"held": entry.c.held + step, "gap": entry.c.gap + step * made.shows_gap}


def is_kept_quiet(besides: int = 0) -> ColumnElement[bool]:
    """Tell whether a standing rule lets a memory be; one of them may be left aside."""
    return exists().where(
        member.c.position == entry.c.position,
        member.c.released == 0,
        member.c.erasure == erasure.c.id,
        erasure.c.kind == ErasureKind.QUIET.value,
        erasure.c.id != besides,
    ).correlate(entry)


def keeps_quiet(connection: Connection, position: int) -> bool:
    """Tell whether a standing rule lets a memory be."""
    asked = select(entry.c.position).where(entry.c.position == position, is_kept_quiet())
    return connection.execute(asked).first() is not None


def _hold(connection: Connection, row: int, step: int) -> None:
    """Count the erasure in (or out) on each memory that it holds."""
    marks = _marks(connection, row, step)
    connection.execute(update(entry).where(entry.c.position.in_(_holds(row))).values(**marks))


def _mark(connection: Connection, row: int, step: int, positions: Sequence[int]) -> None:
    """Count the erasure in (or out) on some memories."""
    marks = _marks(connection, row, step)
    connection.execute(
        update(entry).where(among(entry.c.position, positions)).values(**marks)
    )


def _aim(connection: Connection, row: int, step: int) -> None:
    """Count the erasure in (or out) on each name that it hides."""
    times = (
        select(func.count())
        .where(aimed.c.erasure == row, aimed.c.name == name.c.id)
        .scalar_subquery()
    )
    mine = select(aimed.c.name).where(aimed.c.erasure == row)
    connection.execute(
        update(name).where(name.c.id.in_(mine)).values(targeted=name.c.targeted + step * times)
    )


def show_gaps(connection: Connection, kinds: Collection[ErasureKind]) -> bool:
    """Let standing erasures of some kinds show their gaps, and close those of all others.

    Returns:
        Whether any shows otherwise than before.
    """
    standing = select(erasure.c.id, erasure.c.kind, erasure.c.shows_gap).where(
        erasure.c.ended_at.is_(None)
    )
    altered = [
        (row.id, shows)
        for row in connection.execute(standing)
        if (shows := int(row.kind in kinds)) != row.shows_gap
    ]
    for row, shows in altered:
        connection.execute(
            update(erasure).where(erasure.c.id == row).values(shows_gap=shows)
        )
        connection.execute(
            update(entry)
            .where(entry.c.position.in_(_holds(row)))
            .values(gap=entry.c.gap + (1 if shows else -1))
        )
    return bool(altered)


def take_in(connection: Connection, row: int, positions: Sequence[int]) -> None:
    """Let a standing erasure hold further memories, one or more."""
    _make_members(connection, row, positions)
    _mark(connection, row, +1, positions)
    indexing.follow(connection, positions)


def take_in_parts(connection: Connection, row: int, gaps: Mapping[int, Gaps]) -> None:
    """Let a standing erasure hide something of further memories."""
    blanks.lay_exactly(connection, row, gaps)
    indexing.follow(connection, sorted(gaps))


@dataclass(slots=True)
class Release:
    """One act of bringing back.

    Attributes:
        number: Of the act: what it let go bears it, so that the act can be taken back.
        now: When.
        held: The positions of all that it let go whole.
        parted: The positions of all that it let go in part.
        bare: The erasures that it ended and that held no memory: they hid a name.
    """

    number: int
    now: datetime
    held: set[int] = field(default_factory=set)
    parted: set[int] = field(default_factory=set)
    bare: list[int] = field(default_factory=list)


def begin_release(connection: Connection, now: datetime) -> Release:
    """Begin an act of bringing back."""
    kept = connection.execute(select(meta.c.value).where(meta.c.key == _ACTS)).scalar()
    number = int(kept or 1) + 1
    numbered = insert(meta).prefix_with("OR REPLACE").values(key=_ACTS, value=str(number))
    connection.execute(numbered)
    return Release(number, now)


def release(connection: Connection, rows: Sequence[int], act: Release) -> None:
    """End erasures, and let all they hold go."""
    for row in rows:
        held = set(connection.execute(_holds(row)).scalars().all())
        _hold(connection, row, -1)
        parted = blanks.release(connection, row, act.number)
        act.held |= held
        act.parted.update(parted)
        if not held and not parted:
            _note_bare(connection, row, act)
        connection.execute(
            update(member)
            .where(member.c.erasure == row, member.c.released == 0)
            .values(released=act.number)
        )
        _end(connection, row, act.now)


def _note_bare(connection: Connection, row: int, act: Release) -> None:
    """Write down that an act ended an erasure that held no memory: nothing else tells of it."""
    act.bare.append(row)
    told = {"key": _BARE.format(act.number), "value": ",".join(map(str, act.bare))}
    connection.execute(insert(meta).prefix_with("OR REPLACE").values(**told))


def _bare(connection: Connection, number: int) -> list[int]:
    """Give the erasures without a memory that an act ended, once."""
    mine = meta.c.key == _BARE.format(number)
    told = connection.execute(select(meta.c.value).where(mine)).scalar()
    connection.execute(delete(meta).where(mine))
    return [int(one) for one in told.split(",")] if told else []


def release_members(
    connection: Connection, positions: Sequence[int], act: Release, *, only: int | None = None
) -> None:
    """Release single memories from every erasure that holds them, whole or in part.

    Args:
        connection: The unit of work's connection.
        positions: Of the memories.
        act: The act of bringing back.
        only: The row of the one erasure that lets go of them; the others hold on.
    """
    held_by: dict[int, list[int]] = {}
    for part in in_parts(positions):
        holding = select(member.c.erasure, member.c.position).where(
            among(member.c.position, part), member.c.released == 0
        )
        for row, position in connection.execute(_of(holding, member.c.erasure, only)).all():
            held_by.setdefault(row, []).append(position)
    for row, mine in held_by.items():
        _let_go(connection, row, mine, act.number)
    blanked = blanks.release_members(connection, positions, act.number, only=only)
    for row in held_by.keys() | blanked.keys():
        _end_when_empty(connection, row, act.now)
    act.held.update(*held_by.values())
    act.parted.update(*blanked.values())


def release_passages(
    connection: Connection,
    row: int,
    position: int,
    passages: Sequence[Passage],
    act: Release,
) -> None:
    """Let an erasure show again some of what it hides of a memory that stays."""
    if blanks.release_passages(connection, row, position, passages, act.number):
        act.parted.add(position)
    _end_when_empty(connection, row, act.now)


def _of(wanted: Select[Any], erasure_row: ColumnElement[int], only: int | None) -> Select[Any]:
    return wanted if only is None else wanted.where(erasure_row == only)


def _end_when_empty(connection: Connection, row: int, now: datetime) -> None:
    held = connection.execute(_holds(row).limit(1)).first()
    if held is None and not blanks.has_gaps_of(connection, row):
        _end(connection, row, now)


def take_back(connection: Connection, number: int) -> set[int] | None:
    """Let the erasures that an act ended or lessened hold again what they held.

    Returns:
        The positions of all of it; None where there is nothing to take back.
    """
    mine = select(member.c.erasure, member.c.position).where(member.c.released == number)
    held: dict[int, list[int]] = {}
    for row, position in connection.execute(mine).all():
        held.setdefault(row, []).append(position)
    parted = blanks.take_back(connection, number)
    touched = {position for part in (*held.values(), *parted.values()) for position in part}
    connection.execute(update(member).where(member.c.released == number).values(released=0))
    for row, positions in held.items():
        _mark(connection, row, +1, positions)
    rows = {*held, *parted, *_bare(connection, number)}
    for row in rows:
        _stand_again(connection, row)
    blanks.settle(connection, sorted({one for part in parted.values() for one in part}))
    indexing.follow(connection, sorted(touched))
    return touched if rows else None


def _stand_again(connection: Connection, row: int) -> None:
    ended = erasure.c.ended_at.is_not(None)
    stands = update(erasure).where(erasure.c.id == row, ended).values(ended_at=None)
    if connection.execute(stands).rowcount:
        _aim(connection, row, +1)


def _let_go(connection: Connection, row: int, positions: list[int], number: int) -> None:
    _mark(connection, row, -1, positions)
    connection.execute(
        update(member)
        .where(member.c.erasure == row, among(member.c.position, positions))
        .values(released=number)
    )


def _end(connection: Connection, row: int, now: datetime) -> None:
    _aim(connection, row, -1)
    connection.execute(update(erasure).where(erasure.c.id == row).values(ended_at=now))


def bring_back(connection: Connection, act: Release) -> Restored:
    """Let the indexes follow what was released; count what shows, and what is held still."""
    positions = sorted(act.held | act.parted)
    blanks.settle(connection, sorted(act.parted))
    indexing.follow(connection, positions)
    shows, parted = gate.entry_shows(), blanks.parted(connection, positions)
    rows = connection.execute(
        select(entry.c.position, entry.c.id, entry.c.held > 0, shows)
        .where(among(entry.c.position, positions))
        .order_by(entry.c.position)
    ).all()
    back = sum(1 for position, _id, _held, shown in rows if shown and position not in parted)
    still = (EntryId(uid) for position, uid, held, _shown in rows if held or position in parted)
    ids = tuple(EntryId(uid) for _position, uid, _held, _shown in rows)
    held = frozenset(still)
    return Restored(back, len(held), ids, act=act.number, held=held)


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
    """Give the positions of those memories that are put away, whole or in part."""
    found: list[int] = []
    for part in in_parts(ids):
        held = select(entry.c.position).where(entry.c.id.in_(part), is_put_away())
        found += connection.execute(held).scalars()
    return found


def is_put_away() -> ColumnElement[bool]:
    """Tell whether a standing erasure holds a memory, a passage of it, or its peace."""
    holds = exists().where(member.c.position == entry.c.position, member.c.released == 0)
    return or_(holds, blanks.has_gaps())


def entry_ids(connection: Connection, positions: Sequence[int]) -> tuple[EntryId, ...]:
    """Give the ids of memories, for the change feed."""
    return tuple(ids_at(connection, positions).values())


def ids_at(connection: Connection, positions: Sequence[int]) -> dict[int, EntryId]:
    """Give the ids of memories by their positions, in order."""
    rows = (
        select(entry.c.position, entry.c.id)
        .where(among(entry.c.position, positions))
        .order_by(entry.c.position)
    )
    return {position: EntryId(uid) for position, uid in connection.execute(rows).all()}
