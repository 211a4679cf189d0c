"""Look back: one memory, the timeline, the same day in other years, the names."""

from datetime import date
from typing import TYPE_CHECKING

from journal.domain.door import admit_line
from journal.domain.entry import Entry, Row
from journal.domain.ids import EntryId
from journal.domain.names import NameCount, NameKind
from journal.domain.timeline import DayCount, MonthCount, TimelinePage, Totals
from journal.storage import entries, names, timeline
from journal.storage.positions import first_position

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journal.runtime.clock import Clock
    from journal.storage.store import Store


class Browsing:
    """Reads what is visible; each call takes its own connection and one consistent view."""

    def __init__(self, store: "Store", clock: "Clock") -> None:
        """Read from a store.

        Args:
            store: The open journal.
            clock: Tells on which day something would come up.
        """
        self._store = store
        self._clock = clock

    def entry(self, entry_id: EntryId) -> Entry:
        """Give one memory.

        Raises:
            UnknownEntry: There is none, or it is erased: both answer alike.
        """
        with self._store.reading() as unit:
            return entries.by_id(unit, entry_id)

    def find(self, wanted: str) -> Entry:
        """Give the memory with this id, or the only one whose id begins so.

        Raises:
            UnknownEntry: There is none, it is erased, or the words are no id.
            AmbiguousId: More than one begins so.
        """
        with self._store.reading() as unit:
            return entries.by_prefix(unit, wanted)

    def today(self, day: date) -> Entry | None:
        """Give the newest memory of a day."""
        with self._store.reading() as unit:
            return entries.newest_of_day(unit, day)

    def timeline(
        self,
        *,
        before: int | None = None,
        after: int | None = None,
        around: int | None = None,
        limit: int = 100,
    ) -> TimelinePage:
        """Give a stretch of the timeline, newest first; the newest when nothing is given.

        Args:
            before: Only memories older than this position.
            after: Only memories newer than this position.
            around: About as many newer as older ones.
            limit: How many memories at the most.
        """
        with self._store.reading() as unit:
            if around is not None:
                return timeline.around(unit, around, limit)
            if after is not None:
                return timeline.above(unit, after, limit)
            return timeline.below(unit, before, limit)

    def position_at(self, offset: int) -> int | None:
        """Give the position of the `offset`-th newest memory, counted from 0."""
        with self._store.reading() as unit:
            return entries.position_at(unit, offset)

    def position_of_day(self, day: date) -> int:
        """Give the first position of a day, whether it holds a memory or not."""
        return first_position(day)

    def offset_of(self, position: int) -> int:
        """Count the memories newer than a position."""
        with self._store.reading() as unit:
            return entries.newer_than(unit, position)

    def months(self) -> tuple[MonthCount, ...]:
        """Give every month that holds memories, newest first."""
        with self._store.reading() as unit:
            return entries.months(unit)

    def days(self, first: date, last: date) -> tuple[DayCount, ...]:
        """Give what the days from `first` to `last` hold, oldest first."""
        with self._store.reading() as unit:
            return entries.day_counts(unit, first, last)

    def totals(self) -> Totals:
        """Give how much the journal holds."""
        with self._store.reading() as unit:
            return entries.totals(unit)

    def rows(self, ids: "Sequence[EntryId]") -> tuple[Row, ...]:
        """Give memories as a list shows them, in the order asked; what is not visible is left out.

        Args:
            ids: A page of them: the cost grows with their number.
        """
        with self._store.reading() as unit:
            found = entries.listed(unit, ids)
        return tuple(found[one] for one in ids if one in found)

    def newer(self, position: int) -> Row | None:
        """Give the next newer memory."""
        with self._store.reading() as unit:
            return next(iter(entries.oldest_above(unit, position, 1)), None)

    def older(self, position: int) -> Row | None:
        """Give the next older memory."""
        with self._store.reading() as unit:
            return next(iter(entries.newest_below(unit, position, 1)), None)

    def on_this_day(self, day: date) -> tuple[Row, ...]:
        """Give the memories of the same day in other years that may come up, newest first.

        On 28 February of a common year those of 29 February are among them.
        """
        from journal.domain.recalled import same_day
        from journal.storage import resurfacing
        from journal.storage.days import recalled_on

        with self._store.reading() as unit:
            totals = entries.totals(unit)
            if totals.first is None or totals.last is None:
                return ()
            years = range(totals.first.year, totals.last.year + 1)
            days = [one for year in years if year != day.year for one in same_day(day, year)]
            spared = resurfacing.spared(unit, days, (day, self._clock.now().date()))
            return recalled_on(unit, days, spared)

    def names(self, kind: NameKind) -> tuple[NameCount, ...]:
        """Give all tags, people or places, the most used first."""
        with self._store.reading() as unit:
            return names.counts(unit, kind)

    def complete(self, kind: NameKind, typed: str, limit: int = 8) -> tuple[NameCount, ...]:
        """Give the names that begin with what was typed, marks and case aside."""
        with self._store.reading() as unit:
            return names.complete(unit, kind, admit_line(typed), limit)

    def moods(self, typed: str = "", limit: int = 8) -> tuple[str, ...]:
        """Give the moods that begin with what was typed, the most frequent first."""
        from journal.storage import moods

        with self._store.finding() as unit:
            return moods.moods(unit, admit_line(typed), limit)

    def walk(self, after: int, limit: int) -> tuple[Entry, ...]:
        """Give whole memories above a position, oldest first."""
        with self._store.reading() as unit:
            return entries.walk(unit, after, limit)

    def entries(
        self, limit: int, before: date | None = None, after: date | None = None
    ) -> tuple[tuple[Entry, ...], int]:
        """Give whole memories, newest first, and how many there are in all.

        Args:
            limit: How many at the most.
            before: Only from before this day.
            after: Only from this day on.
        """
        with self._store.reading() as unit:
            found = entries.whole_between(unit, after, before, limit)
            return found, entries.count_between(unit, after, before)
