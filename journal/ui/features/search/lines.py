"""Turn hits into the lines of the list of results, and find what differs between two lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journal.domain.hits import Hit

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence


@dataclass(frozen=True, slots=True)
class MonthHeading:
    """The month over the hits that belong to it; exact spellings have months of their own."""

    year: int
    month: int
    exact: bool


@dataclass(frozen=True, slots=True)
class OtherSpellings:
    """The line between what is spelled as typed, and what is spelled otherwise."""


Line = Hit | MonthHeading | OtherSpellings


def with_headings(hits: Iterable[Hit], above: Hit | None = None) -> Iterator[Line]:
    """Put a heading before the first hit of each month.

    Args:
        hits: Newest first in each tier.
        above: The hit that stands before them already.
    """
    for hit in hits:
        if above is not None and above.exact and not hit.exact:
            yield OtherSpellings()
        if above is None or _heading(above) != _heading(hit):
            yield _heading(hit)
        yield hit
        above = hit


def counts(lines: Sequence[Line], *, complete: bool) -> dict[MonthHeading, int]:
    """Count the hits under each heading whose hits are all there: all, or all but the last."""
    found: dict[MonthHeading, int] = {}
    last: MonthHeading | None = None
    for line in lines:
        if isinstance(line, Hit):
            last = _heading(line)
            found[last] = found.get(last, 0) + 1
    if last is not None and not complete:
        del found[last]
    return found


def key_of(line: Line) -> Hashable:
    """Give what makes a line the same line when what it says has changed."""
    return line.row.id if isinstance(line, Hit) else line


def alike(one: Sequence[Line], other: Sequence[Line]) -> tuple[int, int]:
    """Count how many lines two lists share at their beginning, and at their end."""
    head = _shared(one, other)
    most = min(len(one), len(other)) - head
    return head, min(_shared(one[::-1], other[::-1]), most)


def _heading(hit: Hit) -> MonthHeading:
    day = hit.row.moment.day
    return MonthHeading(day.year, day.month, hit.exact)


def _shared(one: Sequence[Line], other: Sequence[Line]) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if key_of(a) != key_of(b):
            break
        count += 1
    return count
