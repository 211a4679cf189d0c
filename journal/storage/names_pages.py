"""Read what the index and the page of a name show; its memories are in names_memories."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    distinct,
    func,
    select,
)

from journal.domain.entry import Row
from journal.domain.ids import EntryId
from journal.domain.names import NameCount, NameKind
from journal.domain.naming import NEST, NameLine, NamePicture, NameProfile
from journal.storage import blanks, gate, names_rows
from journal.storage.names import name_key
from journal.storage.names_rows import nested_in
from journal.storage.positions import SLOT_BITS
from journal.storage.rows import LIST_COLUMNS, list_rows, moment_of
from journal.storage.tables import attachment, entry, entry_attachment, link, name

_BESIDE = 6
_MONTHS = 12
_PICTURES = 24
_SHOWN = "INDEXED BY entry_shown"


def lines(connection: Connection, kind: NameKind) -> tuple[NameLine, ...]:
    """Give the index: people and places by their count, tags as a tree in the alphabet's order."""
    rows = connection.execute(
        select(name)
        .where(name.c.kind == kind.value, gate.name_shows())
        .order_by(name.c.shown.desc(), name.c.key)
    ).all()
    if kind is NameKind.TAG:
        return _tree(connection, rows)
    return tuple(NameLine(kind, row.name, row.shown, died=row.died) for row in rows)


def _tree(connection: Connection, rows: Sequence[Any]) -> tuple[NameLine, ...]:
    """Put tags under those they are nested in, which need not stand by themselves."""
    spelled = {row.key: row.name for row in rows}
    counts = {row.key: row.shown for row in rows}
    parents: dict[str, list[int]] = {}
    for row in rows:
        for depth in range(1, row.key.count(NEST) + 1):
            above = NEST.join(row.key.split(NEST)[:depth])
            parents.setdefault(above, []).append(row.id)
            spelled.setdefault(above, NEST.join(row.name.split(NEST)[:depth]))
    own = {row.key: row.id for row in rows}
    for key, below in parents.items():
        counts[key] = count(connection, [*below, *([own[key]] if key in own else [])])
    order = sorted(spelled, key=lambda key: key.split(NEST))
    return tuple(
        NameLine(NameKind.TAG, spelled[key], counts[key], parent=key in parents) for key in order
    )


def shown_links(ids: Iterable[int], *columns: Any) -> Select[Any]:  # noqa: ANN401 - columns
    """Select of the links of visible memories to some names."""
    return (
        select(*columns)
        .select_from(link.join(entry, entry.c.position == link.c.position))
        .with_hint(entry, _SHOWN, "sqlite")
        .where(link.c.name.in_(list(ids)), gate.entry_shows())
    )


def counted_links(
    connection: Connection,
    ids: Sequence[int],
    *columns: Any,  # noqa: ANN401 - columns
) -> Select[Any]:
    """Select of the same links; where no memory is put away, without a look at each of them.

    Looking costs ten times as much.
    """
    whole = select(func.count()).where(name.c.id.in_(ids), ~gate.name_shows_whole())
    if connection.execute(whole).scalar_one():
        return shown_links(ids, *columns)
    return select(*columns).select_from(link).where(link.c.name.in_(ids))


def count(connection: Connection, ids: Sequence[int]) -> int:
    """Count the visible memories of some names, each once."""
    return int(connection.execute(counted_links(connection, ids, _each(ids))).scalar_one())


def rhythm(
    connection: Connection, kind: NameKind, names: Sequence[str], *, by_month: bool
) -> dict[str, tuple[tuple[int, int], ...]]:
    """Give for some visible names how many memories each year or month holds, oldest first.

    A month is counted from the year 0: twelve times the year, and the months before it.
    """
    found = {one: _ids(connection, kind, one) for one in names}
    each = month_number if by_month else _year
    return {
        one: _per(days(connection, ids), each) if ids else () for one, ids in found.items()
    }


def _ids(connection: Connection, kind: NameKind, words: str) -> list[int]:
    key = name_key(words)
    mine = (name.c.kind == kind.value) & (name.c.key == key)
    if kind is NameKind.TAG:
        mine |= nested_in(key)
    return list(connection.execute(select(name.c.id).where(mine, gate.name_shows())).scalars())


def days(connection: Connection, ids: Sequence[int]) -> list[tuple[date, int]]:
    """Count the visible memories of some names by the day they begin on, the oldest first."""
    day = link.c.position.op(">>")(SLOT_BITS)
    rows = counted_links(connection, ids, day, _each(ids)).group_by(day).order_by(day)
    return [(date.fromordinal(row[0]), row[1]) for row in connection.execute(rows)]


def _each(ids: Sequence[int]) -> Any:  # noqa: ANN401 - a function of SQL
    """Count memories, each once: under several names it may stand several times."""
    return func.count(distinct(link.c.position)) if len(ids) > 1 else func.count()


def _year(day: date) -> int:
    return day.year


def month_number(day: date) -> int:
    """Count a month from the year 0."""
    return day.year * _MONTHS + day.month - 1


def _per(
    counted: Sequence[tuple[date, int]], each: Callable[[date], int]
) -> tuple[tuple[int, int], ...]:
    found: Counter[int] = Counter()
    for day, number in counted:
        found[each(day)] += number
    return tuple(sorted(found.items()))


def _months(counted: Sequence[tuple[date, int]]) -> tuple[int, ...]:
    months = dict(_per(counted, lambda day: day.month))
    return tuple(months.get(one, 0) for one in range(1, _MONTHS + 1))


def profile(connection: Connection, kind: NameKind, words: str) -> NameProfile:
    """Give the page of a visible name, asked for by any of its names.

    Raises:
        UnknownName: There is none, or it is erased: both answer alike.
    """
    rows = names_rows.shown_called(connection, kind, words)
    _, key = names_rows.resolve(connection, kind, words)
    own = next((row for row in rows if row.key == key), None)
    depth = key.count(NEST) + 1
    spelled = own.name if own is not None else NEST.join(rows[0].name.split(NEST)[:depth])
    ids = [row.id for row in rows]
    counted = days(connection, ids)
    total = sum(number for _, number in counted)
    died = None if own is None else own.died
    return NameProfile(
        kind=kind,
        name=spelled,
        count=total,
        passing=total - _about(connection, ids),
        aliases=() if own is None else names_rows.aliases_of(connection, own.id),
        first=_end(connection, ids, link.c.position),
        last=None if died else _end(connection, ids, link.c.position.desc()),
        years=_per(counted, _year),
        months=_months(counted),
        beside=_beside(connection, ids),
        below=_below(rows, key) if kind is NameKind.TAG else (),
        died=died,
        photos=_photos(connection, ids),
        pictures=_pictures(connection, ids),
        hard_days=() if own is None else names_rows.hard_days_of(connection, own.id),
        quiet=None if own is None else names_rows.quiet_rule_of(connection, own.id),
    )


def _below(rows: Sequence[Any], key: str) -> tuple[str, ...]:
    depth = key.count(NEST) + 2
    names = {
        NEST.join(row.key.split(NEST)[:depth]): NEST.join(row.name.split(NEST)[:depth])
        for row in rows
        if row.key != key
    }
    return tuple(names[one] for one in sorted(names))


def passing() -> ColumnElement[bool]:
    """Tell whether a link stands in the text alone."""
    return link.c.beside == 0


def _about(connection: Connection, ids: Sequence[int]) -> int:
    """Count the memories in which a name of some stands beside the text."""
    beside = counted_links(connection, ids, _each(ids)).where(~passing())
    return int(connection.execute(beside).scalar_one())


def _end(connection: Connection, ids: Sequence[int], order: ColumnElement[Any]) -> Row | None:
    """Give the first visible memory of some names in an order."""
    found = connection.execute(shown_links(ids, link.c.position).order_by(order).limit(1)).scalar()
    row: Select[Any] = select(*LIST_COLUMNS)
    rows = connection.execute(row.where(entry.c.position == found, gate.entry_shows()))
    return next(iter(list_rows(connection, rows)), None)


def _beside(connection: Connection, ids: Sequence[int]) -> tuple[NameCount, ...]:
    """Give the names that stand in the most memories of some others."""
    other = link.alias("other")
    hits = _each(ids).label("hits")
    rows = (
        counted_links(connection, ids, other.c.name, hits)
        .join(other, other.c.position == link.c.position)
        .where(other.c.name.not_in(list(ids)))
        .group_by(other.c.name)
        .subquery()
    )
    found = connection.execute(
        select(name.c.uid, name.c.kind, name.c.name, rows.c.hits)
        .join(rows, rows.c.name == name.c.id)
        .where(gate.name_shows())
        .order_by(rows.c.hits.desc(), name.c.key)
        .limit(_BESIDE)
    )
    return tuple(NameCount(one[0], NameKind(one[1]), one[2], one[3]) for one in found)


def _photos(connection: Connection, ids: Sequence[int]) -> int:
    rows = (
        shown_links(ids, func.count(distinct(attachment.c.sha256)))
        .join(entry_attachment, entry_attachment.c.position == link.c.position)
        .join(attachment, attachment.c.id == entry_attachment.c.attachment)
        .where(attachment.c.media_type.like("image/%"), gate.file_shows())
    )
    return int(connection.execute(rows).scalar_one())


def _pictures(connection: Connection, ids: Sequence[int]) -> tuple[NamePicture, ...]:
    """Give the newest pictures, those of one memory in their order."""
    columns = (*_WHEN, entry.c.id, entry.c.title, entry_attachment.c.caption)
    rows = (
        shown_links(ids, *columns, attachment.c.sha256, link.c.position, entry_attachment.c.rank)
        .join(entry_attachment, entry_attachment.c.position == link.c.position)
        .join(attachment, attachment.c.id == entry_attachment.c.attachment)
        .where(attachment.c.media_type.like("image/%"), gate.file_shows())
        .order_by(link.c.position.desc(), entry_attachment.c.rank)
        .distinct()
        .limit(_PICTURES)
    )
    found = connection.execute(rows).all()
    hidden = blanks.of(connection, [row.position for row in found])
    return tuple(
        NamePicture(
            EntryId(row.id),
            row.sha256,
            row.caption or hidden.get(row.position, blanks.NO_GAPS).name(row.title),
            moment_of(row),
        )
        for row in found
    )


_WHEN = (
    entry.c.day, entry.c.last_day, entry.c.precision, entry.c.words, entry.c.wall, entry.c.zone,
    entry.c.utc_offset,
)  # fmt: skip
