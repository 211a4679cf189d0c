"""Find what was once written."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any

from journal.domain.extent import Span
from journal.domain.highlight import highlights, snippet
from journal.domain.hits import Cursor, Facets, Hit, HitPage, Lit, Suggestion
from journal.domain.query import Phrase, Query, Word, parse
from journal.storage import entries, matching, search

if TYPE_CHECKING:
    from collections.abc import Iterator

    from journal.domain.entry import Entry, Row
    from journal.domain.spans import Hemisphere
    from journal.runtime.clock import Clock
    from journal.storage.store import Store, Unit

PAGE = 50
LOOKED_AT = 2000
_EXCERPT = 180
_ELLIPSIS = "… "
_ENDS = (".", "!", "?", "…", "。", "！", "？", "”", "」")


@dataclass(slots=True)
class Season:
    """When summer is: one answer for all that search a journal, whenever it changes."""

    hemisphere: Hemisphere


class Searching:
    """Answers queries over visible memories; a superseded one can be interrupted."""

    def __init__(
        self, store: Store, clock: Clock, hemisphere: Hemisphere | Season = "north"
    ) -> None:
        """Search a store.

        Args:
            store: The open journal.
            clock: Tells what "today" and "last week" mean.
            hemisphere: ``north`` or ``south``: decides when summer is; a `Season` may change.
        """
        self._store = store
        self._clock = clock
        self._season = hemisphere if isinstance(hemisphere, Season) else Season(hemisphere)
        self._running: set[Any] = set()
        self._lock = Lock()

    def follow(self, hemisphere: Hemisphere) -> None:
        """Let summer be when it is in `hemisphere`, from the next query on."""
        self._season.hemisphere = hemisphere

    def apart(self) -> Searching:
        """Give one whose searches are interrupted by it alone; summer stays when it is here."""
        return Searching(self._store, self._clock, self._season)

    def parse(self, text: str, *, typing: bool = False) -> Query:
        """Read a query; bad syntax is never an error.

        Args:
            text: As it was typed.
            typing: The last word may still grow.
        """
        return parse(
            text, today=self._clock.now().date(), typing=typing, hemisphere=self._season.hemisphere
        )

    def page(
        self,
        query: Query,
        *,
        cursor: Cursor | None = None,
        limit: int = PAGE,
        by_relevance: bool = False,
    ) -> HitPage:
        """Give one page of hits.

        Args:
            query: From `parse`.
            cursor: Where the page before ended.
            limit: How many hits at the most.
            by_relevance: The most relevant of the newest 2,000 instead of the newest; one page.

        Raises:
            Interrupted: A newer search took its place.
        """
        with self._reading() as unit:
            plan = matching.plan(unit, query)
            if by_relevance:
                best = search.best(unit, plan, LOOKED_AT, limit)
                found, following = [(search.ALL_TIERS, one) for one in best], None
            else:
                found, following = search.page(unit, plan, cursor, limit)
            rows = entries.with_texts(unit, [position for _, position in found])
        hits = (
            _hit(*rows[position], query, exact=tier == 0)
            for tier, position in found
            if position in rows
        )
        return HitPage(tuple(hits), following)

    def count(self, query: Query) -> int:
        """Count all hits; on a common word of a large journal this takes longer than a page."""
        with self._reading() as unit:
            return search.count(unit, matching.plan(unit, query))

    def has_gap(self, query: Query) -> bool:
        """Tell whether something put away answers a query, where that may be told at all."""
        from journal.storage import telling

        if query.is_empty:
            return False
        with self._reading() as unit:
            return telling.has_gap(unit, matching.plan(unit, query))

    def suggest(self, query: Query) -> Suggestion | None:
        """Give a word that the journal knows in place of one that it does not."""
        from journal.storage import guessing

        with self._reading() as unit:
            return guessing.suggest(unit, query)

    def facets(self, query: Query, limit: int = LOOKED_AT) -> Facets:
        """Give what the newest hits have in common."""
        with self._reading() as unit:
            return search.facets(unit, matching.plan(unit, query), limit)

    def entries(self, query: Query, limit: int) -> tuple[tuple[Entry, ...], int]:
        """Give whole memories that match, newest first, and how many match in all."""
        with self._reading() as unit:
            plan = matching.plan(unit, query)
            found, more = search.page(unit, plan, None, limit)
            whole = entries.whole_at(unit, [position for _, position in found])
            total = search.count(unit, plan) if more else len(found)
        return tuple(whole[position] for _, position in found if position in whole), total

    def interrupt(self) -> None:
        """Stop the searches asked of this one on other threads; they raise Interrupted."""
        with self._lock:
            for connection in self._running:
                connection.interrupt()

    @contextmanager
    def _reading(self) -> Iterator[Unit]:
        with self._store.finding() as unit:
            connection = unit.connection.driver_connection
            with self._lock:
                self._running.add(connection)
            try:
                yield unit
            finally:
                with self._lock:
                    self._running.discard(connection)


def _hit(row: Row, text: str, query: Query, *, exact: bool) -> Hit:
    return Hit(row, partial(_light, row.title, text, query.terms), exact=exact)


def _light(title: str, text: str, terms: tuple[Word | Phrase, ...]) -> Lit:
    """Light up the matches in a title and around the first match of a text."""
    body = snippet(text, terms, _EXCERPT)
    lead = _ELLIPSIS if body.leading else ""
    tail = "…" if body.trailing and not body.text.endswith(_ENDS) else ""
    shift = len(lead)
    return Lit(
        title=title,
        title_spans=highlights(title, terms) if title else (),
        excerpt=f"{lead}{body.text}{tail}",
        excerpt_spans=tuple(Span(one.start + shift, one.end + shift) for one in body.spans),
    )
