"""Keep tags, people and places, and link memories to them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from unicodedata import normalize
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    bindparam,
    delete,
    insert,
    or_,
    select,
)

from journal.domain.carried import HiddenName
from journal.domain.fold import fold
from journal.domain.ids import new_id
from journal.domain.names import NameCount, NameKind
from journal.storage import gate
from journal.storage.parts import in_parts
from journal.storage.tables import alias, link, name


def name_key(words: str) -> str:
    """Give what makes two spellings one name: case and composition, never the marks."""
    return normalize("NFC", " ".join(words.split()).casefold())


@dataclass(frozen=True, slots=True)
class Linked:
    """A name that a memory should be linked to, and where it stands.

    Attributes:
        known_only: Link only when the name is already known (a bare `@word`).
    """

    kind: NameKind
    words: str
    in_text: bool
    known_only: bool = False


_LAST = "\U0010ffff"
_LINK = tuple(column.name for column in link.columns)
_MADE = insert(name).returning(name.c.id)
_KEPT = (
    select(link, name.c.targeted)
    .join(name, name.c.id == link.c.name)
    .where(link.c.position == bindparam("at"))
)


class NameBook:
    """The names of one unit of work; remembers what it has looked up."""

    def __init__(self, connection: Connection) -> None:
        """Use the connection of the unit of work."""
        self._connection = connection
        self._ids: dict[tuple[str, str], int] = {}
        self._unknown: set[tuple[str, str]] = set()

    def look_ahead(self, wanted: Iterable[Linked]) -> None:
        """Look many names up at once; one by one they are a tenth of an import."""
        keys = {_key(one) for one in wanted} - self._ids.keys()
        for part in in_parts(sorted({key for _, key in keys})):
            # A name goes before what is another one's alias.
            for table, row_id in ((alias, alias.c.name), (name, name.c.id)):
                same = select(table.c.kind, table.c.key, row_id).where(table.c.key.in_(part))
                for kind, key, found in self._connection.execute(same):
                    self._ids[kind, key] = found
        self._unknown |= keys - self._ids.keys()

    def link_new(self, position: int, wanted: Iterable[Linked]) -> tuple[int, ...]:
        """Link a memory that has no links yet; give the row ids of its names."""
        rows = self.rows(position, wanted)
        if rows:
            self._connection.execute(insert(link), list(rows.values()))
        return tuple(rows)

    def link(self, position: int, wanted: Iterable[Linked]) -> tuple[tuple[int, ...], bool]:
        """Link a memory to exactly these names; give their row ids, and whether that was new.

        Names are made when they are new; an alias links to the name it stands for, also
        when that name is put away.
        """
        rows = self.rows(position, wanted)
        changed = self._replace(position, rows)
        return tuple(rows), changed

    def rows(self, position: int, wanted: Iterable[Linked]) -> dict[int, dict[str, int]]:
        """Give the rows of `link` that a memory should have, by name."""
        rows: dict[int, dict[str, int]] = {}
        for one in wanted:
            found = self._find(one)
            if found is None:
                continue
            row = rows.setdefault(
                found, {"position": position, "name": found, "in_text": 0, "beside": 0,
                        "rank": len(rows)}
            )
            row["in_text" if one.in_text else "beside"] = 1
        return rows

    def hidden(self, one: HiddenName) -> int:
        """Give the row of a name that an export says is hidden; it is made where it is new.

        What else it is called leads to it, as far as nothing else is called so.
        """
        row = self.rows(0, [Linked(one.kind, one.name, in_text=False)]).popitem()[0]
        for words in one.also:
            key = name_key(words)
            if find_name(self._connection, one.kind, words) is None:
                values = {"kind": one.kind.value, "key": key, "words": words, "name": row}
                self._connection.execute(insert(alias), values)
                self._ids[one.kind.value, key] = row
        return row

    def _replace(self, position: int, rows: dict[int, dict[str, int]]) -> bool:
        before: dict[int, dict[str, int]] = {}
        for row in self._connection.execute(_KEPT, {"at": position}).mappings():
            kept = {column: row[column] for column in _LINK}
            before[row["name"]] = kept
            if row["targeted"]:
                # Whoever edits does not see it, and so cannot mean to take it away.
                rows.setdefault(row["name"], kept)
        if before == rows:
            return False
        if before:
            self._connection.execute(delete(link).where(link.c.position == position))
        if rows:
            self._connection.execute(insert(link), list(rows.values()))
        return True

    def _find(self, one: Linked) -> int | None:
        key = _key(one)
        if key not in self._ids:
            is_new = key in self._unknown
            found = None if is_new else find_name(self._connection, one.kind, one.words)
            if found is None:
                if one.known_only:
                    return None
                found = self._begin(one)
            self._ids[key] = found
        return self._ids[key]

    def _begin(self, one: Linked) -> int:
        """Make a name; nested in a tag that was renamed, it goes where that one went."""
        words = nested_words(self._connection, one.kind, one.words)
        if words == one.words:
            return self._make(one.kind, words)
        known = find_name(self._connection, one.kind, words)
        found = self._make(one.kind, words) if known is None else known
        self._ids[one.kind.value, name_key(words)] = found
        return found

    def _make(self, kind: NameKind, words: str) -> int:
        spelled = " ".join(words.split())
        values = {
            "uid": new_id(), "kind": kind.value, "name": spelled,
            "key": name_key(spelled), "fold": fold(spelled),
        }  # fmt: skip
        return int(self._connection.execute(_MADE, values).scalar_one())


def _key(one: Linked) -> tuple[str, str]:
    return one.kind.value, name_key(one.words)


def find_name(connection: Connection, kind: NameKind, words: str) -> int | None:
    """Give the row id of a name or alias, put away or not; None when it is new."""
    key = name_key(words)
    row = connection.execute(
        select(name.c.id).where(name.c.kind == kind.value, name.c.key == key)
    ).scalar()
    if row is not None:
        return int(row)
    row = connection.execute(
        select(alias.c.name).where(alias.c.kind == kind.value, alias.c.key == key)
    ).scalar()
    return None if row is None else int(row)


def nested_words(connection: Connection, kind: NameKind, words: str) -> str:
    """Give the words of a new name: in a tag that was renamed, it goes where that one went."""
    above, part = words, ""
    while kind is NameKind.TAG and "/" in above:
        above, _, leaf = above.rpartition("/")
        part = f"/{leaf}{part}"
        renamed = _renamed(connection, above)
        if renamed is not None:
            return renamed + part
    return words


def _renamed(connection: Connection, words: str) -> str | None:
    """Give what a tag of an old name is called now; None when it is no old name, or is erased."""
    now = (
        select(name.c.name)
        .join(alias, alias.c.name == name.c.id)
        .where(
            alias.c.kind == NameKind.TAG.value, alias.c.key == name_key(words), gate.name_shows()
        )
    )
    return connection.execute(now).scalar()


def matching(connection: Connection, kind: NameKind, words: str) -> tuple[int, ...]:
    """Give the visible names that a search means: the exact one, else all that fold alike.

    A tag brings its children: `place` finds `place/home`. A name brings those that were merged
    into it: the index of words still holds their numbers.
    """
    key, folded = name_key(words), fold(" ".join(words.split()))
    asked = _asked(gate.name_shows)
    values = {"of": kind.value, "key": key}
    found = connection.execute(asked.called, values).all()
    if not found:
        found = connection.execute(asked.folded, {"of": kind.value, "fold": folded}).all()
    ids = {row.id for row in found}
    if kind is NameKind.TAG:
        for one in {folded, *(row.fold for row in found)}:
            below = {"of": kind.value, "low": one + "/", "high": one + "0"}
            ids |= set(connection.execute(asked.below, below).scalars())
    return tuple(sorted(ids | merged_into(connection, kind, ids)))


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a search asks for names: those called so, those that fold so, those nested below."""

    called: Select[tuple[int, str]]
    folded: Select[tuple[int, str]]
    below: Select[tuple[int, str]]


@cache
def _asked(shows: Callable[[], ColumnElement[bool]]) -> _Asked:
    """Build the statements once for each rule of what shows: that takes longer than asking."""
    shown = select(name.c.id, name.c.fold).where(name.c.kind == bindparam("of"), shows())
    mine = alias.c.kind == bindparam("of"), alias.c.key == bindparam("key")
    aliased = select(alias.c.name).where(*mine)
    low, high = name.c.fold > bindparam("low"), name.c.fold < bindparam("high")
    return _Asked(
        shown.where(or_(name.c.key == bindparam("key"), name.c.id.in_(aliased))),
        shown.where(name.c.fold == bindparam("fold")),
        shown.where(low, high),
    )


_MERGED = (
    select(name.c.id)
    .join(alias, (alias.c.kind == name.c.kind) & (alias.c.key == name.c.key))
    .where(name.c.kind == bindparam("of"), alias.c.name.in_(bindparam("into", expanding=True)))
)


def merged_into(connection: Connection, kind: NameKind, ids: Iterable[int]) -> set[int]:
    """Give the rows of names that were merged into some, for the numbers the index holds."""
    values = {"of": kind.value, "into": list(ids)}
    return set(connection.execute(_MERGED, values).scalars())


def counts(connection: Connection, kind: NameKind) -> tuple[NameCount, ...]:
    """Give all visible names of a kind, the most used first."""
    rows = connection.execute(
        select(name)
        .where(name.c.kind == kind.value, gate.name_shows())
        .order_by(name.c.shown.desc(), name.c.key)
    )
    return tuple(NameCount(row.uid, kind, row.name, row.shown) for row in rows)


def complete(
    connection: Connection, kind: NameKind, typed: str, limit: int
) -> tuple[NameCount, ...]:
    """Give the visible names that begin with what was typed, marks and case aside."""
    folded, key = fold(typed.strip()), name_key(typed)
    shown = (
        select(name)
        .where(name.c.kind == kind.value, gate.name_shows())
        .order_by(name.c.shown.desc(), name.c.key)
        .limit(limit)
    )
    begins = shown.where(name.c.fold >= folded, name.c.fold < folded + _LAST)
    found = {row.id: row for row in connection.execute(begins)}
    if key and len(found) < limit:
        # What else somebody is called leads to the name itself, after those that begin so.
        called = select(alias.c.name).where(
            alias.c.kind == kind.value, alias.c.key >= key, alias.c.key < key + _LAST
        )
        also = connection.execute(shown.where(name.c.id.in_(called)))
        found |= {row.id: row for row in also if row.id not in found}
    counted = (NameCount(row.uid, kind, row.name, row.shown) for row in found.values())
    return tuple(counted)[:limit]


def by_row_ids(connection: Connection, ids: Iterable[int]) -> dict[int, tuple[UUID, str, str]]:
    """Give (id, kind, name) of visible names by their row ids."""
    rows = connection.execute(
        select(name.c.id, name.c.uid, name.c.kind, name.c.name).where(
            name.c.id.in_(list(ids)), gate.name_shows()
        )
    )
    return {row.id: (row.uid, row.kind, row.name) for row in rows}
