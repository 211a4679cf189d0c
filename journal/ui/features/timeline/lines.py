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
    """One stretch that has to be replaced on the way from one list to another.

    Attributes:
        start, end: The stretch in the old list, end exclusive.
        lines: What stands there instead.
    """

    start: int
    end: int
    lines: Sequence[Line]


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


def differences(old: Sequence[Line], new: Sequence[Line]) -> Iterator[Splice]:
    """Find where two lists differ, by what lines are, not by what they say; last first."""
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, [*map(key_of, old)], [*map(key_of, new)], autojunk=False)
    for kind, start, end, new_start, new_end in reversed(matcher.get_opcodes()):
        if kind != "equal":
            yield Splice(start, end, new[new_start:new_end])
