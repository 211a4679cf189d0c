"""Count what was written: days, words, hours, people and places over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal.domain.figures import Figures, Stretch, calendar_year, whole_of, year_up_to
from journal.domain.names import NameKind
from journal.storage import figures

if TYPE_CHECKING:
    from datetime import date

    from journal.domain.figures import Span
    from journal.storage.store import Store

_NAMES = 8


class Counting:
    """Gives the figures of a journal; each call takes one consistent view."""

    def __init__(self, store: Store) -> None:
        """Read from a store."""
        self._store = store

    def figures(self, stretch: Stretch, today: date, year: int | None = None) -> Figures:
        """Give the figures of a stretch.

        Args:
            stretch: The last twelve months, one year, or everything.
            today: Ends the twelve months.
            year: Which year; without one that of today.
        """
        with self._store.reading() as unit:
            reach = figures.reach(unit)
            span = _span(stretch, today, year, reach)
            memories, words = figures.count_memories(unit, span)
            hidden = figures.hidden_links(unit, span)
            people, places = (
                figures.count_names(unit, kind, span, hidden, _NAMES)
                for kind in (NameKind.PERSON, NameKind.PLACE)
            )
            return Figures(
                stretch=stretch,
                span=span,
                reach=reach,
                days=figures.days_written(unit, span) if span.by_month else (),
                cells=figures.count_written(unit, span.cells),
                memories=memories,
                words=words,
                hours=figures.count_hours(unit, span),
                people=people,
                places=places,
            )


def _span(
    stretch: Stretch, today: date, year: int | None, reach: tuple[date, date] | None
) -> Span:
    if stretch is Stretch.YEAR:
        return calendar_year(year or today.year)
    if stretch is Stretch.ALL and reach is not None:
        return whole_of(*reach)
    return year_up_to(today)
