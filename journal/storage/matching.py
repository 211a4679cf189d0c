"""Turn a parsed query into what SQLite is asked.

A conjunction of words, names and dates (nearly every query) becomes one MATCH with a range of
row ids, so that hits stream newest first. Only dates inside OR and NOT need set operations.
Nothing typed reaches MATCH outside quotes.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection, select

from journal.domain.names import NameKind
from journal.domain.query import (
    And,
    DateBound,
    Everything,
    Field,
    Node,
    Not,
    Or,
    Phrase,
    Query,
    Word,
)
from journal.domain.tokens import exact_forms, goes_on, query_tokens
from journal.storage.indexing import EXACT, key_word
from journal.storage.names import matching
from journal.storage.positions import first_position, past_day
from journal.storage.tables import volume

_NOTHING = '"\ue000none"'
_EVERYTHING = f'"{key_word("all")}"'
_NAMED = {"person": NameKind.PERSON, "tag": NameKind.TAG, "place": NameKind.PLACE}
_KEYED = {"mood": "m", "lang": "l"}
_FLAGS = {"starred": "star", "quiet": "quiet"}
_MEDIA = frozenset({"photo", "audio", "place", "tape"})


@dataclass(frozen=True, slots=True)
class Plan:
    """How a query is answered.

    Attributes:
        match: The expression for MATCH.
        low, high: Positions, inclusive and exclusive, that dates leave.
        since: The first day that vague memories from before `low` may reach; None when no
            date bounds the past.
        exact: What the tier of exact spellings has besides; None when nothing typed asks for it.
        mixed: A condition in SQL where dates stand inside OR or NOT; the others are unused then.
        values: The values of that condition.
    """

    match: str = _EVERYTHING
    low: int | None = None
    high: int | None = None
    since: date | None = None
    exact: str | None = None
    mixed: str | None = None
    values: dict[str, object] = field(default_factory=dict)


def plan(connection: Connection, query: Query) -> Plan:
    """Plan a query against the names that are visible now."""
    compiler = _Compiler(connection)
    parts = query.node.children if isinstance(query.node, And) else (query.node,)
    dates = [part for part in parts if isinstance(part, DateBound)]
    others = [part for part in parts if not isinstance(part, DateBound)]
    if any(_holds_date(part) for part in others):
        return Plan(mixed=compiler.condition(query.node), values=compiler.values)
    bounds = _bounds(dates)
    return Plan(
        match=compiler.conjunction(others),
        low=bounds[0],
        high=bounds[1],
        since=bounds[2],
        exact=compiler.exact(others),
    )


def _holds_date(node: Node) -> bool:
    if isinstance(node, DateBound):
        return True
    if isinstance(node, And | Or):
        return any(_holds_date(child) for child in node.children)
    return isinstance(node, Not) and _holds_date(node.child)


def _bounds(dates: Sequence[DateBound]) -> tuple[int | None, int | None, date | None]:
    """Meet all bounds: the first position, the one past the last, the first day."""
    since: date | None = None
    high: int | None = None
    for one in dates:
        if one.op in {"after", "on"}:
            since = one.start if since is None else max(since, one.start)
        if one.op in {"before", "on"}:
            top = first_position(one.start) if one.op == "before" else past_day(one.end)
            high = top if high is None else min(high, top)
    return (None if since is None else first_position(since)), high, since


def quoted(token: str, *, prefix: bool = False) -> str:
    """Give a token as a string of FTS5; a prefix gets its star outside the quotes."""
    return '"' + token.replace('"', '""') + '"' + (" *" if prefix else "")


class _Compiler:
    """Builds expressions; collects the values that conditions in SQL need."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.values: dict[str, object] = {}

    def conjunction(self, nodes: Sequence[Node]) -> str:
        """Give one expression in which all nodes match."""
        wanted = [self.expression(one) for one in nodes if not isinstance(one, Not | Everything)]
        unwanted = [self.expression(one.child) for one in nodes if isinstance(one, Not)]
        found = " AND ".join(f"({one})" for one in wanted) if wanted else _EVERYTHING
        if unwanted:
            found = f"({found}) NOT ({' OR '.join(f'({one})' for one in unwanted)})"
        return found

    def expression(self, node: Node) -> str:
        """Give the expression of one node that holds no date."""
        if isinstance(node, And):
            return self.conjunction(node.children)
        if isinstance(node, Or):
            return " OR ".join(f"({self.expression(one)})" for one in node.children)
        if isinstance(node, Not):
            return self.conjunction((node,))
        if isinstance(node, Word | Phrase):
            return plan_word(node.text, prefix=node.prefix)
        return self._field(node) if isinstance(node, Field) else _EVERYTHING

    def _field(self, node: Field) -> str:
        if node.name in _NAMED:
            ids = matching(self._connection, _NAMED[node.name], node.value)
            keys = [quoted(key_word("n", str(one))) for one in ids]
            return " OR ".join(keys) if keys else _NOTHING
        value = node.value.casefold()
        if node.name in _KEYED:
            return quoted(key_word(_KEYED[node.name], value))
        if node.name == "is" and value in _FLAGS:
            return quoted(key_word(_FLAGS[value]))
        if node.name == "has" and value in _MEDIA:
            return quoted(key_word(value))
        if node.name == "in":
            return self._volume(value)
        return _NOTHING

    def _volume(self, wanted: str) -> str:
        rows = self._connection.execute(select(volume.c.id, volume.c.name))
        keys = [
            quoted(key_word("v", str(row.id))) for row in rows if row.name.casefold() == wanted
        ]
        return " OR ".join(keys) if keys else _NOTHING

    def exact(self, nodes: Sequence[Node]) -> str | None:
        """Give what the exact spellings of a conjunction ask for besides."""
        forms: list[str] = []
        for node in nodes:
            if isinstance(node, Word | Phrase):
                marked = exact_forms(node.text)
                forms += [quoted(EXACT + one, prefix=node.prefix) for one in marked]
        return " AND ".join(forms) if forms else None

    def condition(self, node: Node) -> str:
        """Give a condition on `entry` in SQL for a node that may hold dates."""
        if isinstance(node, DateBound):
            return self._date_condition(node)
        if isinstance(node, Not):
            return f"NOT ({self.condition(node.child)})"
        if isinstance(node, And | Or) and _holds_date(node):
            word = " AND " if isinstance(node, And) else " OR "
            return word.join(f"({self.condition(one)})" for one in node.children)
        return (
            "entry.position IN (SELECT rowid FROM found WHERE found MATCH "  # noqa: S608 - a name
            f"{self._value(self.expression(node))})"
        )

    def _date_condition(self, node: DateBound) -> str:
        if node.op == "before":
            return f"entry.position < {self._value(first_position(node.start))}"
        reaches = self._reaches(node.start)
        if node.op == "after":
            return reaches
        return f"{reaches} AND entry.position < {self._value(past_day(node.end))}"

    def _reaches(self, since: date) -> str:
        """Give the condition that a memory lasts until a day or beyond it.

        By its position alone: the index of visible ones holds that, and the day it ends is in
        its row, of which there may be a million.
        """
        first, last_day = self._value(first_position(since)), self._value(since.toordinal())
        return (
            f"(entry.position >= {first} OR entry.position IN (SELECT vague.position "  # noqa: S608 - names
            "FROM entry AS vague INDEXED BY entry_vague WHERE vague.last_day > vague.day "
            f"AND vague.last_day >= {last_day} AND vague.position < {first}))"
        )

    def _value(self, value: object) -> str:
        key = f"value_{len(self.values)}"
        self.values[key] = value
        return f":{key}"


def plan_word(text: str, *, prefix: bool = False) -> str:
    """Give the expression of one word: its tokens in a row, the last perhaps a beginning."""
    tokens = query_tokens(text)
    if not tokens:
        return _NOTHING
    return quoted(" ".join(tokens), prefix=prefix or goes_on(tokens))
