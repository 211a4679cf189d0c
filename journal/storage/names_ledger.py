"""Change names, aliases and links, and write down what each of them was, for the way back."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, and_, delete, func, insert, literal, select, update

from journal.domain.erasure import ErasureKind
from journal.domain.ids import EntryId
from journal.storage.tables import aimed, alias, entry, erasure, link, marked_day, name

Values = tuple[tuple[str, Any], ...]
LinkRow = tuple[int, int, int, int]
"""The name, in_text, beside and rank of a row of `link`."""


@dataclass(frozen=True, slots=True)
class NameWas:
    """Some columns of a row of `name`, before and after."""

    row: int
    before: Values
    after: Values


@dataclass(frozen=True, slots=True)
class AliasWas:
    """An alias before and after: (words, name), or None where there is none."""

    kind: str
    key: str
    before: tuple[str, int] | None
    after: tuple[str, int] | None


@dataclass(frozen=True, slots=True)
class LinksWere:
    """Which links memories had that are linked to `now`: to none, to others, to itself.

    Attributes:
        is_change: True when linking was a change of each memory, and unlinking is one.
    """

    now: int
    memories: tuple[tuple[EntryId, tuple[LinkRow, ...]], ...]
    is_change: bool = False


@dataclass(frozen=True, slots=True)
class TargetsWere:
    """The erasures that were aimed at one name, and are at another now.

    Attributes:
        aims: The rows of `aimed` that went along.
        weight: How often they counted in `name.targeted`.
        standing: How many of them stood.
    """

    before: int
    after: int
    erasures: tuple[int, ...]
    aims: tuple[int, ...]
    weight: int
    standing: int


@dataclass(frozen=True, slots=True)
class DaysWere:
    """Marked days that were of one name alone, and are another's now."""

    before: int
    after: int
    days: tuple[tuple[int, int, int], ...]
    added: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class DayWas:
    """A hard day of a name before and after: how many days around it, None where it was none."""

    row: int
    month: int
    day: int
    before: int | None
    after: int | None


Step = NameWas | AliasWas | LinksWere | TargetsWere | DaysWere | DayWas


@dataclass(frozen=True, slots=True)
class Reversal:
    """What takes an act back: its steps, the last one first."""

    steps: tuple[Step, ...]


@dataclass(slots=True)
class Ledger:
    """One unit of work's changes of names.

    Attributes:
        moved: How many memories were linked to another name.
    """

    connection: Connection
    steps: list[Step] = field(default_factory=list)
    moved: int = 0

    def reversal(self) -> Reversal | None:
        """Give what takes back everything up to here; None when nothing changed."""
        return Reversal(tuple(reversed(self.steps))) if self.steps else None

    def set_name(self, row: int, **values: Any) -> None:  # noqa: ANN401 - as the columns are
        """Change columns of a name; those that say so already are left alone."""
        columns = [name.c[column] for column in values]
        was = self.connection.execute(select(*columns).where(name.c.id == row)).one()
        before = {column: getattr(was, column) for column in values}
        changed = [column for column in values if before[column] != values[column]]
        if changed:
            self.connection.execute(update(name).where(name.c.id == row).values(**values))
            pairs = [tuple((one, of[one]) for one in changed) for of in (before, values)]
            self.steps.append(NameWas(row, *pairs))

    def set_alias(self, kind: str, key: str, after: tuple[str, int] | None) -> None:
        """Let an alias be (words, name), or none at all."""
        before = alias_at(self.connection, kind, key)
        if before != after:
            put_alias(self.connection, kind, key, after)
            self.steps.append(AliasWas(kind, key, before, after))

    def move_aliases(self, before: int, after: int) -> None:
        """Let all aliases of a name be those of another."""
        rows = self.connection.execute(select(alias).where(alias.c.name == before)).all()
        for row in rows:
            self.set_alias(row.kind, row.key, (row.words, after))

    def move_links(self, before: int, after: int) -> None:
        """Link the memories of a name to another one, by set statements, in any number."""
        were = _links(self.connection, before, after)
        both = select(link.c.position).where(link.c.name == before)
        other = link.alias("other")
        same = (other.c.position == link.c.position, other.c.name == before)
        marks = {
            mark: select(func.max(link.c[mark], other.c[mark])).where(*same).scalar_subquery()
            for mark in ("in_text", "beside")
        }
        self.connection.execute(
            update(link).where(link.c.name == after, link.c.position.in_(both)).values(**marks)
        )
        columns = [literal(after) if one.name == "name" else one for one in link.columns]
        moved = select(*columns).where(link.c.name == before)
        names = [one.name for one in link.columns]
        self.connection.execute(insert(link).prefix_with("OR IGNORE").from_select(names, moved))
        self.connection.execute(delete(link).where(link.c.name == before))
        self.moved += len(were)
        if were:
            self.steps.append(LinksWere(after, were))

    def move_targets(self, before: int, after: int) -> None:
        """Aim the erasures of a name at another: none of them is lost, and none forgotten."""
        mine = select(aimed.c.id, aimed.c.erasure).where(aimed.c.name == before)
        aims = {row.id: row.erasure for row in self.connection.execute(mine)}
        targets = select(erasure.c.id).where(erasure.c.target_name == before)
        rows = tuple({*self.connection.execute(targets).scalars(), *aims.values()})
        counted = select(name.c.targeted).where(name.c.id == before)
        weight = int(self.connection.execute(counted).scalar_one())
        if rows or weight:
            standing = standing_among(self.connection, rows)
            aim(self.connection, rows, (before, after), weight)
            move_aims(self.connection, tuple(aims), after)
            self.steps.append(TargetsWere(before, after, rows, tuple(aims), weight, standing))

    def set_day(self, row: int, month: int, day: int, after: int | None) -> None:
        """Let a day be hard, with so many around it, or not any more."""
        before = reach_of(self.connection, row, month, day)
        if before != after:
            put_day(self.connection, row, (month, day), after)
            self.steps.append(DayWas(row, month, day, before, after))

    def move_days(self, before: int, after: int) -> None:
        """Let the marked days of a name be those of another as well."""
        mine = select(marked_day.c.month, marked_day.c.day, marked_day.c.within)
        days = [tuple(row) for row in self.connection.execute(mine.where(_of(before)))]
        known = {tuple(row)[:2] for row in self.connection.execute(mine.where(_of(after)))}
        added = [one for one in days if one[:2] not in known]
        if days:
            self.connection.execute(delete(marked_day).where(_of(before)))
            put_days(self.connection, after, added)
            plain = tuple((month, day) for month, day, _ in added)
            self.steps.append(DaysWere(before, after, tuple(days), plain))


def _of(row: int) -> Any:  # noqa: ANN401 - a condition
    return marked_day.c.name == row


def _at(row: int, month: int, day: int) -> Any:  # noqa: ANN401 - a condition
    return and_(_of(row), marked_day.c.month == month, marked_day.c.day == day)


def reach_of(connection: Connection, row: int, month: int, day: int) -> int | None:
    """Give how many days around a hard day are hard too; None where it is none."""
    within = select(marked_day.c.within).where(_at(row, month, day))
    return connection.execute(within).scalar()


def put_day(
    connection: Connection, row: int, when: tuple[int, int], after: int | None
) -> None:
    """Let a day, as (month, day), be hard with so many around it, or not any more."""
    connection.execute(delete(marked_day).where(_at(row, *when)))
    put_days(connection, row, [] if after is None else [(*when, after)])


def put_days(connection: Connection, row: int, days: Sequence[tuple[int, ...]]) -> None:
    """Mark days of a name: (month, day, within) each."""
    if days:
        rows = [{"name": row, "month": one[0], "day": one[1], "within": one[2]} for one in days]
        connection.execute(insert(marked_day), rows)


def _links(
    connection: Connection, before: int, after: int
) -> tuple[tuple[EntryId, tuple[LinkRow, ...]], ...]:
    """Give the links of a name's memories to it, and to the name they shall be linked to."""
    other = link.alias("other")
    kept = (link.c.in_text, link.c.beside, link.c.rank)
    others = (other.c.in_text, other.c.beside, other.c.rank)
    rows = connection.execute(
        select(entry.c.id, *kept, *others)
        .select_from(link)
        .join(entry, entry.c.position == link.c.position)
        .outerjoin(other, (other.c.position == link.c.position) & (other.c.name == after))
        .where(link.c.name == before)
    )
    were = []
    for uid, *marks in rows:
        mine: list[LinkRow] = [(before, *marks[:3])]
        if marks[3] is not None:
            mine.append((after, *marks[3:]))
        were.append((EntryId(uid), tuple(mine)))
    return tuple(were)


def standing_among(connection: Connection, rows: Sequence[int]) -> int:
    """Count those of some erasures that hide a name, and have not ended."""
    standing = select(func.count()).where(
        erasure.c.id.in_(rows),
        erasure.c.ended_at.is_(None),
        erasure.c.kind != ErasureKind.QUIET.value,
    )
    return int(connection.execute(standing).scalar_one())


def aim(connection: Connection, rows: Sequence[int], names: tuple[int, int], weight: int) -> None:
    """Aim erasures at another name.

    Args:
        connection: The unit of work's connection.
        rows: The erasures.
        names: Whom they were aimed at, and whom they shall be aimed at.
        weight: How often they count in `name.targeted`.
    """
    connection.execute(
        update(erasure)
        .where(erasure.c.id.in_(rows), erasure.c.target_name == names[0])
        .values(target_name=names[1])
    )
    for row, step in zip(names, (-weight, weight), strict=True):
        connection.execute(
            update(name).where(name.c.id == row).values(targeted=name.c.targeted + step)
        )


def move_aims(connection: Connection, rows: Sequence[int], after: int) -> None:
    """Let rows of `aimed` hide another name."""
    connection.execute(update(aimed).where(aimed.c.id.in_(rows)).values(name=after))


def alias_at(connection: Connection, kind: str, key: str) -> tuple[str, int] | None:
    """Give (words, name) of an alias; None when there is none."""
    row = connection.execute(
        select(alias.c.words, alias.c.name).where(alias.c.kind == kind, alias.c.key == key)
    ).first()
    return None if row is None else (row.words, row.name)


def put_alias(connection: Connection, kind: str, key: str, after: tuple[str, int] | None) -> None:
    """Let an alias be (words, name), or none at all."""
    connection.execute(delete(alias).where(alias.c.kind == kind, alias.c.key == key))
    if after is not None:
        words, row = after
        connection.execute(insert(alias).values(kind=kind, key=key, words=words, name=row))
