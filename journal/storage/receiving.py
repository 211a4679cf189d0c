"""Put pages with the others that an erasure holds, where it was told to take later ones in."""

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import Connection, select

from journal.domain.erasure import NewPages
from journal.domain.extent import Span
from journal.domain.passages import Grain, around
from journal.domain.spans import Hemisphere
from journal.storage import blanks, erasures, indexing, rules, viewing
from journal.storage.parts import in_parts
from journal.storage.rules import Rule
from journal.storage.tables import blanked, member
from journal.storage.viewing import Page


def receive(
    connection: Connection, positions: Sequence[int], wanted: Collection[Rule]
) -> list[int]:
    """Put visible pages with the others, whole or by the passages that name somebody.

    Args:
        connection: The unit of work's connection.
        positions: Of pages; those that were there when an erasure was made stay as it left them,
            and those that were brought back from it stay too.
        wanted: The erasures that take pages in.

    Returns:
        The positions of those that were taken in.
    """
    taken: set[int] = set()
    for part in in_parts(positions if wanted else ()):
        pages = viewing.pages(connection, part)
        for rule in wanted:
            taken |= _take(connection, rule, _mine(connection, rule, pages))
    return sorted(taken)


def told(
    connection: Connection, choices: Collection[NewPages], hemisphere: Hemisphere
) -> list[Rule]:
    """Give the standing erasures that were told one of some choices about new pages."""
    return [one for one in rules.standing(connection, hemisphere) if one.new_pages in choices]


def touched(connection: Connection, position: int, wanted: Collection[Rule]) -> bool:
    """Tell whether one of some erasures would take a page in."""
    pages = viewing.pages(connection, [position] if wanted else [])
    return any(_mine(connection, rule, pages) for rule in wanted)


def _mine(connection: Connection, rule: Rule, pages: Sequence[Page]) -> list[Page]:
    """Give those pages that an erasure takes in: it has not let them go, and was there first."""
    new = {page.position: page for page in pages if page.is_newer(rule.made_at)}
    found = rules.found(connection, rule, sorted(new))
    let_go = _let_go(connection, rule, new)
    return [
        page
        for page in new.values()
        if page.position not in let_go
        and (page.position in found or rule.touches(page.names, page.shown))
    ]


def _let_go(connection: Connection, rule: Rule, positions: Iterable[int]) -> set[int]:
    """Give those of some pages that were brought back from an erasure, whole or in part."""
    found: set[int] = set()
    for table in (member, blanked):
        rows = select(table.c.position).where(
            table.c.erasure == rule.erasure,
            table.c.position.in_(list(positions)),
            table.c.released > 0,
        )
        found |= set(connection.execute(rows).scalars())
    return found


def _take(connection: Connection, rule: Rule, pages: Sequence[Page]) -> set[int]:
    """Let one erasure take in what falls under it."""
    whole = {page.position for page in pages if _is_about(rule, page)}
    parts = {page.position: _naming(rule, page) for page in pages if page.position not in whole}
    whole |= {position for position, spans in parts.items() if not spans}
    named = {position: spans for position, spans in parts.items() if spans}
    if whole:
        erasures.take_in(connection, rule.erasure, sorted(whole))
    blanks.lay(connection, rule.erasure, named)
    indexing.follow(connection, sorted(named))
    return whole | named.keys()


def _naming(rule: Rule, page: Page) -> tuple[Span, ...]:
    """Give the paragraphs of a page that name somebody and are not hidden yet."""
    places = (one for one in rule.said.places(page.text) if not page.hides(one))
    return around(page.text, places, Grain.PARAGRAPH)


def _is_about(rule: Rule, page: Page) -> bool:
    moment = page.shown.moment
    within = rule.first <= moment.start and moment.end <= rule.last
    return (
        within
        or rule.query is not None
        or not rule.names.isdisjoint(page.beside)
        or rule.said.is_in(page.shown.title)
    )
