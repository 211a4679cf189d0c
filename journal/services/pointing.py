"""Find where one could go by a few letters: names, days and titles, all of them visible."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journal.domain.errors import ImpossibleDate
from journal.domain.fold import fold
from journal.domain.moment import Moment, parse_moment
from journal.domain.names import NameCount, NameKind
from journal.services.searching import Searching
from journal.storage import pointing

if TYPE_CHECKING:
    from collections.abc import Collection

    from journal.domain.entry import Row
    from journal.runtime.clock import Clock
    from journal.storage.store import Store

ALL_KINDS = frozenset(NameKind)
_LOOKED_AT = 60
_LONGEST = 100


@dataclass(frozen=True, slots=True)
class Pointed:
    """Where some letters could lead.

    Attributes:
        names: People, places and tags; of each kind those that begin with the letters first.
        memories: Whose title holds what was typed.
        moment: The day or stretch of days that was typed, if it is one.
    """

    names: tuple[NameCount, ...] = ()
    memories: tuple[Row, ...] = ()
    moment: Moment | None = None


class Pointing:
    """Answers what is typed where one wants to go somewhere."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Look in a store.

        Args:
            store: The open journal.
            clock: Tells what "yesterday" means.
        """
        self._store = store
        self._clock = clock
        # Of its own, so that a search that is superseded does not stop what is asked here.
        self._searching = Searching(store, clock)

    def find(
        self, typed: str, kinds: Collection[NameKind] = ALL_KINDS, *, each: int = 3
    ) -> Pointed:
        """Find where `typed` could lead; nowhere when it is blank.

        Args:
            typed: Some letters, a name, a title, or a date in words.
            kinds: The kinds of name to look among; with fewer than all, names alone are found.
            each: How many names of a kind, and how many memories, at the most.
        """
        wanted = fold(typed.strip())[:_LONGEST]
        if not wanted:
            return Pointed()
        with self._store.reading() as unit:
            names = tuple(
                one
                for kind in NameKind
                if kind in kinds
                for one in pointing.names_holding(unit, kind, wanted, each)
            )
        if len(kinds) < len(ALL_KINDS):
            return Pointed(names)
        return Pointed(names, self._titled(typed, each), self._moment(typed))

    def _titled(self, typed: str, limit: int) -> tuple[Row, ...]:
        """Give memories with the words in their title, out of the newest hits."""
        page = self._searching.page(self._searching.parse(typed, typing=True), limit=_LOOKED_AT)
        titled = (one.row for one in page.hits if one.title_spans)
        return tuple(row for row, _ in zip(titled, range(limit), strict=False))

    def _moment(self, typed: str) -> Moment | None:
        try:
            return parse_moment(typed, self._clock.now())
        except ImpossibleDate:
            return None
