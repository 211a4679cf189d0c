"""Put pages with the others that an erasure holds, where it was told to take later ones in."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Row, select

from journal.domain.entry import Draft
from journal.domain.erasure import NewPages
from journal.domain.passages import Grain, around
from journal.storage import blanks, erasures, gate, indexing, rules
from journal.storage.blanks import Gaps
from journal.storage.parts import in_parts
from journal.storage.rows import moment_of
from journal.storage.rules import Rule
from journal.storage.tables import entry, link


def receive(
    connection: Connection, positions: Sequence[int], choices: Collection[NewPages]
) -> list[int]:
    """Put visible pages with the others, whole or by the passages that name somebody.

    Args:
        connection: The unit of work's connection.
        positions: Of pages that were written after the erasures were made.
        choices: Only erasures that were told one of these.

    Returns:
        The positions of those that were taken in.
    """
    wanted = [one for one in rules.standing(connection) if one.new_pages in choices]
    taken: set[int] = set()
    if wanted:
        for part in in_parts(positions):
            pages = _pages(connection, part)
            for rule in wanted:
                taken |= _take(connection, rule, pages)
    return sorted(taken)


def touched(connection: Connection, position: int, choices: Collection[NewPages]) -> bool:
    """Tell whether an erasure that was told one of some choices would take a page in."""
    wanted = [one for one in rules.standing(connection) if one.new_pages in choices]
    pages = _pages(connection, [position]) if wanted else []
    return any(rule.touches(page.names, page.shown) for page in pages for rule in wanted)


@dataclass(frozen=True, slots=True)
class _Page:
    """A page as an erasure looks at it.

    Attributes:
        shown: What may be read of it.
        text: What is stored.
        names: The rows of the names that it is seen to be linked to.
        beside: Those of them that stand beside its text.
    """

    position: int
    shown: Draft
    text: str
    names: tuple[int, ...]
    beside: frozenset[int]


def _pages(connection: Connection, positions: Sequence[int]) -> list[_Page]:
    linked: dict[int, list[Row[Any]]] = {}
    for one in connection.execute(select(link).where(link.c.position.in_(positions))):
        linked.setdefault(one.position, []).append(one)
    gaps = blanks.of(connection, positions)
    rows = select(entry).where(entry.c.position.in_(positions), gate.entry_shows())
    return [
        _page(row, linked.get(row.position, []), gaps.get(row.position))
        for row in connection.execute(rows).all()
    ]


def _page(row: Row[Any], linked: Sequence[Row[Any]], gaps: Gaps | None) -> _Page:
    shown = Draft(moment_of(row), row.text, title=row.title)
    if gaps is not None:
        shown = replace(shown, text=gaps.read(row.text), title=gaps.name(row.title))
    beside = frozenset(one.name for one in linked if one.beside)
    # A name that stands in a text with gaps alone may well be in one of them.
    names = tuple(beside) if gaps is not None else tuple(one.name for one in linked)
    return _Page(row.position, shown, row.text, names, beside)


def _take(connection: Connection, rule: Rule, pages: Sequence[_Page]) -> set[int]:
    """Let one erasure take in what falls under it."""
    mine = [page for page in pages if rule.touches(page.names, page.shown)]
    whole = {page.position for page in mine if _is_about(rule, page)}
    parts = {
        page.position: around(page.text, rule.said.places(page.text), Grain.PARAGRAPH)
        for page in mine
        if page.position not in whole
    }
    whole |= {position for position, spans in parts.items() if not spans}
    named = {position: spans for position, spans in parts.items() if spans}
    if whole:
        erasures.take_in(connection, rule.erasure, sorted(whole))
    blanks.lay(connection, rule.erasure, named)
    blanks.settle(connection, sorted(named))
    indexing.follow(connection, sorted(named))
    return whole | named.keys()


def _is_about(rule: Rule, page: _Page) -> bool:
    moment = page.shown.moment
    within = rule.first <= moment.start and moment.end <= rule.last
    return (
        within
        or not rule.names.isdisjoint(page.beside)
        or rule.said.is_in(page.shown.title)
    )
