"""A journal made of nothing, as long as a test wants it."""

from bisect import bisect_left
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any
from uuid import UUID

from journal.domain.changes import ChangeKind, Changes
from journal.domain.entry import Row
from journal.domain.ids import EntryId
from journal.domain.moment import Moment
from journal.domain.timeline import Gap, MonthCount, TimelinePage, Totals

NEWEST = datetime(2026, 2, 14, 8, 40)
TEXT = "Nobody goes to the beach in February, which was the whole appeal. The sand was hard."


def entry_id(number: int) -> EntryId:
    return EntryId(UUID(int=number + 1))


def a_row(number: int, *, total: int, starred: bool = False) -> Row:
    """The `number`-th newest of `total` memories, one each seven hours."""
    moment = Moment.at(NEWEST - timedelta(hours=7 * number))
    title = f"Memory {number}" if number % 3 else ""
    return Row(entry_id(number), 2 * (total - number), moment, title, TEXT, "Home", starred)


class FakeBrowsing:
    """Memories counted down from the newest; those in `erased` leave gaps."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.erased: set[int] = set()
        self.asked: list[dict[str, Any]] = []

    def timeline(
        self, *, before: int | None = None, after: int | None = None, around: int | None = None,
        limit: int = 100,
    ) -> TimelinePage:  # fmt: skip
        self.asked.append({"before": before, "after": after, "around": around})
        visible = self._visible()
        if after is not None:
            end = self._index(visible, after)
            start = max(0, end - limit)
        else:
            middle = limit // 2 if around is not None else 0
            wanted = around + 1 if around is not None else before
            start = 0 if wanted is None else self._below(visible, wanted)
            start = max(0, start - middle)
            end = min(len(visible), start + limit)
        return self._page(visible, start, end)

    def position_at(self, offset: int) -> int | None:
        visible = self._visible()
        return 2 * (self.total - visible[offset]) if 0 <= offset < len(visible) else None

    def offset_of(self, position: int) -> int:
        return self._index(self._visible(), position)

    def months(self) -> tuple[MonthCount, ...]:
        days = (NEWEST - timedelta(hours=7 * n) for n in self._visible())
        groups = groupby((day.year, day.month) for day in days)
        return tuple(MonthCount(*month, sum(1 for _ in group)) for month, group in groups)

    def totals(self) -> Totals:
        visible = self._visible()
        if not visible:
            return Totals(0, None, None)
        first = (NEWEST - timedelta(hours=7 * visible[-1])).date()
        return Totals(len(visible), first, NEWEST.date())

    def _visible(self) -> "list[int] | range":
        if not self.erased:
            return range(self.total)
        return [n for n in range(self.total) if n not in self.erased]

    def _index(self, visible: "list[int] | range", position: int) -> int:
        """How many are newer than `position`."""
        return bisect_left(visible, self.total - position / 2)

    def _below(self, visible: "list[int] | range", position: int) -> int:
        return bisect_left(visible, self.total - position / 2 + 0.25)

    def _page(self, visible: "list[int] | range", start: int, end: int) -> TimelinePage:
        items: list[Row | Gap] = []
        for at in range(start, end):
            if at and visible[at] - visible[at - 1] > 1 and (items or start == 0):
                items.append(self._gap(visible[at - 1] + 1, visible[at] - 1))
            items.append(a_row(visible[at], total=self.total))
        rows = [item for item in items if isinstance(item, Row)]
        newer = rows[0].position if rows and start > 0 else None
        older = rows[-1].position if rows and end < len(visible) else None
        return TimelinePage(tuple(items), newer, older)

    def _gap(self, newest: int, oldest: int) -> Gap:
        last: date = (NEWEST - timedelta(hours=7 * newest)).date()
        first = (NEWEST - timedelta(hours=7 * oldest)).date()
        return Gap(first, last, (last - first).days + 1, 2 * (self.total - newest))


class FakeJournal:
    """As much of a journal as the timeline asks for."""

    def __init__(self, total: int) -> None:
        self.browsing = FakeBrowsing(total)
        self.sequence = 0
        self.told: Changes | None = None

    def latest_sequence(self) -> int:
        return self.sequence

    def changes_since(self, sequence: int) -> Changes | None:
        return self.told if self.told and self.told.sequence > sequence else None

    def close(self) -> None:
        """Nothing is held."""


def erased(*numbers: int) -> Changes:
    return Changes(frozenset({ChangeKind.ERASED}), tuple(map(entry_id, numbers)), 1)
