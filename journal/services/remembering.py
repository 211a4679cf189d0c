"""Look at days: what a year holds, what stands on a day, what a day recalls."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from journal.domain.recalled import Ago, Recalled, day_before, same_day
from journal.storage import days, entries, resurfacing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from journal.domain.entry import Row
    from journal.domain.erasure import Target
    from journal.domain.ids import EntryId
    from journal.domain.side_by_side import SideBySide
    from journal.domain.timeline import DayCount
    from journal.runtime.clock import Clock
    from journal.storage.store import Store, Unit

_OF_A_DAY = 3
_SHOWN = 30


class Remembering:
    """Reads days; each call takes its own connection and one consistent view."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Read from a store.

        Args:
            store: The open journal.
            clock: Tells on which day something would come up.
        """
        self._store = store
        self._clock = clock

    def counts(self, first: date, last: date) -> tuple[DayCount, ...]:
        """Give what the days from `first` to `last` hold, oldest first, the empty ones not."""
        with self._store.reading() as unit:
            return entries.day_counts(unit, first, last)

    def beginnings(self, first: date, last: date) -> tuple[Row, ...]:
        """Give the first memory of each day from `first` to `last`, oldest first."""
        with self._store.reading() as unit:
            return days.first_of(unit, list(_days(first, last)), 1)

    def pictures(self, first: date, last: date) -> dict[date, str]:
        """Give the hash of the first picture of each day from `first` to `last` that has one."""
        with self._store.reading() as unit:
            return days.pictures_of(unit, first, last)

    def day(self, day: date, limit: int = _SHOWN) -> tuple[Row, ...]:
        """Give the first memories of a day, in their order, up to `limit`."""
        with self._store.reading() as unit:
            return entries.oldest_of_day(unit, day, limit)

    def recalled(self, day: date) -> Recalled:
        """Give what a day recalls: one memory of each other year, up to three of other days."""
        before = [(ago, one) for ago in Ago if (one := day_before(day, ago)) is not None]
        with self._store.reading() as unit:
            years = self._years(unit, day)
            wanted = [day, *(one for _, one in before)]
            found = days.first_of(unit, wanted, _OF_A_DAY, spared=self._spared(unit, wanted, day))
        of = {one: tuple(rows) for one, rows in groupby(found, lambda row: row.moment.day)}
        return Recalled(
            day,
            years[::-1],
            tuple((ago, one, of[one]) for ago, one in before if one in of),
            of.get(day, ()),
        )

    def years_that_remember(self, day: date) -> int:
        """Count the other years that have a memory of the same day which may come up."""
        with self._store.reading() as unit:
            return len(self._years(unit, day))

    def side_by_side(self, entry_id: EntryId) -> SideBySide:
        """Give what was written while a memory was away, and what was away when it was written."""
        from journal.storage.side_by_side import side_by_side

        with self._store.reading() as unit:
            return side_by_side(unit, entry_id)

    def is_usually_quiet(self, target: Target) -> bool:
        """Tell whether a target is usually left in place and only not brought up: the dead are.

        Raises:
            UnknownName: Nobody visible is called so.
        """
        from journal.storage.gathering import has_died

        with self._store.reading() as unit:
            return has_died(unit, target.kind, target.words)

    def _years(self, unit: Unit, day: date) -> tuple[Row, ...]:
        """Give the first memory of the same day in each other year that may come up by itself."""
        others = _other_years(days.span(unit), day)
        return days.first_of(unit, others, 1, spared=self._spared(unit, others, day))

    def _spared(self, unit: Unit, wanted: list[date], day: date) -> list[int]:
        """Give what of some days is let be, seen from a day, and from the one it is."""
        return resurfacing.spared(unit, wanted, (day, self._clock.now().date()))


def _other_years(span: tuple[date, date] | None, day: date) -> list[date]:
    """Give the same day in the other years between two days."""
    if span is None:
        return []
    years = range(span[0].year, span[1].year + 1)
    return [one for year in years if year != day.year for one in same_day(day, year)]


def _days(first: date, last: date) -> Iterator[date]:
    return (first.fromordinal(one) for one in range(first.toordinal(), last.toordinal() + 1))
