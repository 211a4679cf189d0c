"""Turn memories and gaps into the lines of a list, and find what differs between two lists."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from journal.domain.entry import Row
from journal.domain.timeline import Gap


@dataclass(frozen=True, slots=True)
class Heading:
    """The month over the lines that belong to it."""

    year: int
    month: int


Line = Row | Gap | Heading
Item = Row | Gap


@dataclass(frozen=True, slots=True)
class Splice:
    """What has to be replaced to make one list out of another.

    Attributes:
        start: The first line that differs.
        old_end: Where the old list is the same again, exclusive.
        new_end: Where the new list is the same again, exclusive.
    """

    start: int
    old_end: int
    new_end: int


def with_headings(items: Iterable[Item]) -> Iterator[Line]:
    """Put a heading before the first of each month; `items` are newest first."""
    above: Heading | None = None
    for item in items:
        day = day_of(item)
        heading = Heading(day.year, day.month)
        if heading != above:
            yield heading
            above = heading
        yield item


def day_of(item: Item) -> date:
    """Give the day under which an item stands: of a gap, the one nearest to the row above it."""
    return item.moment.day if isinstance(item, Row) else item.last


def key_of(line: Line) -> Hashable:
    """Give what makes a line the same line when its text has changed."""
    return line.id if isinstance(line, Row) else line


def difference(old: Sequence[Line], new: Sequence[Line]) -> Splice:
    """Find the one stretch in which two lists differ, by what lines are, not by what they say."""
    start = _alike(old, new)
    most = min(len(old), len(new)) - start
    tail = min(_alike(old[::-1], new[::-1]), most)
    return Splice(start, len(old) - tail, len(new) - tail)


def _alike(one: Sequence[Line], other: Sequence[Line]) -> int:
    """Count how many lines two lists share from their beginning."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if key_of(a) != key_of(b):
            break
        count += 1
    return count
