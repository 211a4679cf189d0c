"""Take acts on names back: each step only where things still stand as the act left them."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select, text, update

from journal.domain.errors import UndoTooLate
from journal.domain.ids import EntryId
from journal.domain.names import NameKind
from journal.storage import indexing
from journal.storage.names import merged_into
from journal.storage.names_ledger import (
    AliasWas,
    DaysWere,
    DayWas,
    LinkRow,
    LinksWere,
    NameWas,
    Reversal,
    TargetsWere,
    aim,
    alias_at,
    move_aims,
    put_alias,
    put_day,
    put_days,
    reach_of,
    standing_among,
)
from journal.storage.names_linking import touch
from journal.storage.parts import in_parts
from journal.storage.tables import entry, link, marked_day, name

_KIND = select(name.c.kind).where(name.c.id == bindparam("row"))
_LINKED = select(link.c.position).where(link.c.name == bindparam("row"))
_NUMBERED = text(
    "SELECT rowid FROM found WHERE found MATCH :wanted "
    "UNION ALL SELECT rowid FROM found_put_away WHERE found_put_away MATCH :wanted"
)


def take_back(connection: Connection, reversal: Reversal, now: datetime) -> tuple[EntryId, ...]:
    """Undo an act; give the memories whose links changed.

    Raises:
        UndoTooLate: Something it changed has changed again since.
    """
    touched: list[EntryId] = []
    relinked: list[tuple[LinksWere, set[int]]] = []
    for step in reversal.steps:
        if isinstance(step, NameWas):
            _take_back_name(connection, step)
        elif isinstance(step, AliasWas):
            _take_back_alias(connection, step)
        elif isinstance(step, LinksWere):
            ids, positions = _take_back_links(connection, step)
            touched += ids
            relinked.append((step, positions))
        elif isinstance(step, TargetsWere):
            _take_back_targets(connection, step)
        elif isinstance(step, DayWas):
            _take_back_day(connection, step)
        else:
            _take_back_days(connection, step)
    for moved, positions in relinked:
        if moved.is_change:
            touch(connection, sorted(positions), now)
        else:
            indexing.follow(connection, sorted(_misnumbered(connection, moved, positions)))
    return tuple(touched)


def _take_back_name(connection: Connection, step: NameWas) -> None:
    row = connection.execute(select(name).where(name.c.id == step.row)).one()
    if any(getattr(row, column) != value for column, value in step.after):
        raise UndoTooLate
    before = dict(step.before)
    key = before.get("key")
    if key is not None:
        same = select(name.c.id).where(name.c.kind == row.kind, name.c.key == key)
        if connection.execute(same).first() is not None:
            raise UndoTooLate
    connection.execute(update(name).where(name.c.id == step.row).values(**before))


def _take_back_alias(connection: Connection, step: AliasWas) -> None:
    if alias_at(connection, step.kind, step.key) != step.after:
        raise UndoTooLate
    put_alias(connection, step.kind, step.key, step.before)


def _take_back_targets(connection: Connection, step: TargetsWere) -> None:
    ended = step.standing - standing_among(connection, step.erasures)
    weight = max(0, step.weight - ended)
    aim(connection, step.erasures, (step.after, step.before), weight)
    move_aims(connection, step.aims, step.before)


def _take_back_days(connection: Connection, step: DaysWere) -> None:
    for month, day in step.added:
        same = (marked_day.c.month == month, marked_day.c.day == day)
        connection.execute(delete(marked_day).where(marked_day.c.name == step.after, *same))
    put_days(connection, step.before, step.days)


def _take_back_day(connection: Connection, step: DayWas) -> None:
    if reach_of(connection, step.row, step.month, step.day) != step.after:
        raise UndoTooLate
    put_day(connection, step.row, (step.month, step.day), step.before)


def _take_back_links(connection: Connection, step: LinksWere) -> tuple[list[EntryId], set[int]]:
    """Link memories as they were linked; those that are linked otherwise by now stay so."""
    found = _positions(connection, (uid for uid, _ in step.memories), step.now)
    ids: list[EntryId] = []
    rows: list[dict[str, int]] = []
    for uid, were in step.memories:
        position = found.get(uid)
        if position is not None:
            ids.append(uid)
            rows += (_row(position, one) for one in were)
    positions = sorted(found.values())
    for part in in_parts(positions):
        connection.execute(delete(link).where(link.c.position.in_(part), link.c.name == step.now))
    if rows:
        connection.execute(insert(link).prefix_with("OR IGNORE"), rows)
    return ids, set(positions)


def _row(position: int, one: LinkRow) -> dict[str, int]:
    row, in_text, beside, rank = one
    return {
        "position": position, "name": row, "in_text": in_text, "beside": beside, "rank": rank
    }  # fmt: skip


def _positions(connection: Connection, ids: Iterable[EntryId], linked: int) -> dict[EntryId, int]:
    """Give the places of those memories that are linked to a name."""
    columns = select(entry.c.id, entry.c.position).join(
        link, (link.c.position == entry.c.position) & (link.c.name == linked)
    )
    return {
        EntryId(row.id): row.position
        for part in in_parts(list(ids))
        for row in connection.execute(columns.where(entry.c.id.in_(part)))
    }


def _misnumbered(connection: Connection, step: LinksWere, positions: set[int]) -> set[int]:
    """Give the memories for which the indexes hold other names than the links say.

    They were written while the act stood; all others need no new words.
    """
    wrong: set[int] = set()
    for row in {step.now, *(one[0] for _, were in step.memories for one in were)}:
        kind = NameKind(connection.execute(_KIND, {"row": row}).scalar_one())
        mine = set(connection.execute(_LINKED, {"row": row}).scalars()) & positions
        numbers = sorted({row, *merged_into(connection, kind, [row])})
        wanted = " OR ".join(f'"{indexing.key_word("n", str(one))}"' for one in numbers)
        numbered = set(connection.execute(_NUMBERED, {"wanted": wanted}).scalars()) & positions
        wrong |= mine ^ numbered
    return wrong
