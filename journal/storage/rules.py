"""Tell which standing erasures a page falls under that was written after they were made.

What an erasure holds is frozen when it is made. What becomes of later pages is its own choice
(`NewPages`): they are left, offered, or put with the others when they are left.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Row, select

from journal.domain.called import Called, called
from journal.domain.erasure import ErasureKind, NewPages
from journal.storage.tables import aimed, alias, erasure, name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Any

    from journal.domain.entry import Draft
    from journal.domain.query import Query
    from journal.domain.spans import Hemisphere

_PARTED = "\n"


@dataclass(frozen=True, slots=True)
class Rule:
    """A standing erasure as it looks at a page.

    Attributes:
        erasure: Its row.
        new_pages: What becomes of pages that fall under it.
        names: The rows of the names that it hides.
        said: How texts say the person or place that it was aimed at.
        made_at: When it was made, aware.
        first, last: Of a period; no day lies between them for other kinds.
        query: Of a search; `found` answers it.
    """

    erasure: int
    new_pages: NewPages
    names: frozenset[int]
    said: Called
    made_at: datetime
    first: date = date.max
    last: date = date.min
    query: Query | None = None

    def touches(self, linked: Sequence[int], draft: Draft) -> bool:
        """Tell whether a page falls under it by its names, its words or its day.

        Args:
            linked: The rows of the names that the page is linked to.
            draft: The page.
        """
        if not self.names.isdisjoint(linked):
            return True
        moment = draft.moment
        if self.first <= moment.start and moment.end <= self.last:
            return True
        return self.said.is_in(draft.title) or self.said.is_in(draft.text)


def standing(connection: Connection, hemisphere: Hemisphere = "north") -> tuple[Rule, ...]:
    """Give the standing erasures that later pages can fall under, the oldest first.

    Args:
        connection: The unit of work's connection.
        hemisphere: Decides when summer is, for what was searched.
    """
    rows = connection.execute(
        select(erasure).where(erasure.c.ended_at.is_(None)).order_by(erasure.c.id)
    ).all()
    if not rows:
        return ()
    names = _names(connection)
    spoken = _spoken(connection)
    rules = []
    for row in rows:
        mine = names.get(row.id, frozenset())
        said = [one for each in mine for one in spoken.get(each, ())] + other_names(row.also)
        first, last = _days(row.kind, row.target)
        query = _query(row, hemisphere)
        if mine or first <= last or query is not None:
            choice = NewPages(row.new_pages)
            wanted = called(tuple(said))
            rules.append(Rule(row.id, choice, mine, wanted, row.made_at, first, last, query))
    return tuple(rules)


def found(connection: Connection, rule: Rule, positions: Sequence[int]) -> set[int]:
    """Give those of some visible memories, written and indexed, that an erased search finds."""
    if rule.query is None:
        return set()
    from journal.storage import matching, search

    return search.among(connection, matching.plan(connection, rule.query), positions)


def _query(row: Row[Any], hemisphere: Hemisphere) -> Query | None:
    """Read what was searched as on the day on which it was erased."""
    if row.kind != ErasureKind.SEARCH.value or row.target is None:
        return None
    from journal.domain.query import parse

    return parse(row.target, today=row.made_on, hemisphere=hemisphere)


def other_names(kept: str) -> list[str]:
    """Give what else somebody was called, as an erasure keeps it."""
    return kept.split(_PARTED) if kept else []


def kept_names(also: Sequence[str]) -> str:
    """Give what an erasure keeps of what else somebody was called."""
    return _PARTED.join(" ".join(one.split()) for one in also if one.strip())


def _names(connection: Connection) -> dict[int, frozenset[int]]:
    found: dict[int, set[int]] = {}
    for row in connection.execute(select(aimed.c.erasure, aimed.c.name)):
        found.setdefault(row.erasure, set()).add(row.name)
    return {one: frozenset(names) for one, names in found.items()}


def _spoken(connection: Connection) -> dict[int, list[str]]:
    """Give how texts say each person and place that is hidden; tags have a sign of their own."""
    people = (ErasureKind.PERSON.value, ErasureKind.PLACE.value)
    hidden = select(name.c.id).where(name.c.targeted > 0, name.c.kind.in_(people))
    found: dict[int, list[str]] = {}
    for row_id, words in ((name.c.id, name.c.name), (alias.c.name, alias.c.words)):
        for one, said in connection.execute(select(row_id, words).where(row_id.in_(hidden))):
            found.setdefault(one, []).append(said)
    return found


def _days(kind: str, target: str | None) -> tuple[date, date]:
    if kind != ErasureKind.PERIOD.value or target is None:
        return date.max, date.min
    first, _, last = target.partition("..")
    return (
        date.fromisoformat(first) if first else date.min,
        date.fromisoformat(last) if last else date.max,
    )
