"""Read the timeline in pieces: the whole journal, or what a query finds in it.

Everything here runs on the read lane. A piece is a :class:`Chunk`; what stands before and after
it is asked for by the keys that it carries.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from journal.domain.entry import Row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from journal.domain.hits import Cursor
    from journal.domain.timeline import MonthCount, TimelinePage
    from journal.services.browsing import Browsing
    from journal.services.searching import Searching
    from journal.ui.features.timeline.lines import Item

CHUNK = 60


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch of lines, newest first.

    Attributes:
        offset: How many memories are newer than its first.
        newer, older: Keys of what comes before and after it; None at that end.
    """

    items: tuple[Item, ...]
    offset: int
    newer: int | None
    older: int | None

    @property
    def rows(self) -> int:
        """How many memories it holds, gaps not counted."""
        return sum(isinstance(item, Row) for item in self.items)


@dataclass(frozen=True, slots=True)
class Extent:
    """How much there is to go through.

    Attributes:
        total: Memories, from the newest to the oldest.
        first: The day of the oldest, when known.
        months: What each month holds, newest first; empty when it was not counted.
    """

    total: int
    first: date | None = None
    months: tuple[MonthCount, ...] = ()


class Source(Protocol):
    """Something that can be gone through from the newest to the oldest."""

    def extent(self) -> Extent:
        """Count what there is."""

    def newest(self) -> Chunk:
        """Give the beginning."""

    def older(self, after: Chunk) -> Chunk:
        """Give what follows a chunk whose `older` is not None."""

    def newer(self, before: Chunk) -> Chunk:
        """Give what stands before a chunk whose `newer` is not None."""

    def at(self, offset: int) -> Chunk:
        """Give the stretch around the `offset`-th newest memory."""

    def around(self, position: int, offset: int) -> Chunk:
        """Give the stretch around a position in the journal, which was last at `offset`."""


class WholeSource:
    """Every visible memory, and the gaps between.

    Args:
        browsing: Where they are read.
    """

    def __init__(self, browsing: Browsing) -> None:
        self._browsing = browsing

    def extent(self) -> Extent:
        """Count the journal by its days."""
        totals = self._browsing.totals()
        return Extent(totals.count, totals.first, self._browsing.months())

    def newest(self) -> Chunk:
        """Give the newest memories."""
        return _chunk(self._browsing.timeline(limit=CHUNK), 0)

    def older(self, after: Chunk) -> Chunk:
        """Give the memories older than those of `after`, and the gap between, if there is one."""
        seam = after.older or 0
        # The last memory is asked for again: a gap is only seen between two memories.
        page = self._browsing.timeline(before=seam + 1, limit=CHUNK + 1)
        chunk = _chunk(_without(page, seam), after.offset + after.rows)
        return replace(chunk, newer=next(_positions(chunk), seam - 1))

    def newer(self, before: Chunk) -> Chunk:
        """Give the memories newer than those of `before`, and the gap between."""
        seam = before.newer or 0
        page = self._browsing.timeline(after=seam - 1, limit=CHUNK + 1)
        chunk = _chunk(_without(page, seam), 0)
        last = [seam + 1, *_positions(chunk)][-1]
        return replace(chunk, older=last, offset=max(0, before.offset - chunk.rows))

    def at(self, offset: int) -> Chunk:
        """Give the memories around the `offset`-th newest."""
        position = self._browsing.position_at(offset)
        return self.newest() if position is None else self.around(position, offset)

    def around(self, position: int, offset: int) -> Chunk:  # noqa: ARG002 - the position says it
        """Give the memories around `position`; it need not be one of theirs."""
        page = self._browsing.timeline(around=position, limit=2 * CHUNK)
        first = next((item for item in page.items if isinstance(item, Row)), None)
        return _chunk(page, 0 if first is None else self._browsing.offset_of(first.position))


class FilteredSource:
    """The memories that a query finds; gaps are no answer to a question.

    A search gives cursors forwards only, so where each chunk begins is kept; the key of a chunk
    is its number.

    Args:
        searching: Where they are found.
        query: What to look for, in the search language.
    """

    def __init__(self, searching: Searching, query: str) -> None:
        self._searching = searching
        self._query = searching.parse(query)
        self._cursors: list[Cursor | None] = [None]

    def extent(self) -> Extent:
        """Count what is found."""
        return Extent(self._searching.count(self._query))

    def newest(self) -> Chunk:
        """Give the first that are found, and forget where chunks began before."""
        self._cursors = [None]
        return self._numbered(0)

    def older(self, after: Chunk) -> Chunk:
        """Give what is found after `after`."""
        return self._numbered(after.older or 0)

    def newer(self, before: Chunk) -> Chunk:
        """Give what is found before `before`."""
        return self._numbered(before.newer or 0)

    def at(self, offset: int) -> Chunk:
        """Give the chunk that holds the `offset`-th, walking there where nobody was yet."""
        wanted = offset // CHUNK
        while len(self._cursors) <= wanted:
            known = len(self._cursors)
            if self._numbered(known - 1).older is None:
                break
        return self._numbered(min(wanted, len(self._cursors) - 1))

    def around(self, position: int, offset: int) -> Chunk:  # noqa: ARG002 - hits have no positions
        """Give the chunk at `offset` as it is now."""
        self._cursors = [None]
        return self.at(offset)

    def _numbered(self, number: int) -> Chunk:
        page = self._searching.page(self._query, cursor=self._cursors[number], limit=CHUNK)
        more = page.cursor is not None
        if more and len(self._cursors) == number + 1:
            self._cursors.append(page.cursor)
        return Chunk(
            tuple(hit.row for hit in page.hits),
            number * CHUNK,
            number - 1 if number else None,
            number + 1 if more else None,
        )


def _without(page: TimelinePage, seam: int) -> TimelinePage:
    """Leave out the memory that both chunks of a seam hold."""
    kept = (one for one in page.items if not (isinstance(one, Row) and one.position == seam))
    return replace(page, items=tuple(kept))


def _positions(chunk: Chunk) -> Iterator[int]:
    return (item.position for item in chunk.items if isinstance(item, Row))


def _chunk(page: TimelinePage, offset: int) -> Chunk:
    return Chunk(page.items, offset, page.newer, page.older)
