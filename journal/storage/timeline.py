"""Lay out a stretch of the timeline: visible memories, and the gaps that show between them."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection

from journal.domain.entry import Row
from journal.domain.timeline import Gap, TimelinePage
from journal.storage import entries
from journal.storage.positions import day_of_position, past_day

_GAP_DAYS = 40
"""How many days with a gap are read one by one for a page; of more only where stretches end."""


def below(connection: Connection, position: int | None, limit: int) -> TimelinePage:
    """Give the stretch of up to `limit` memories older than a position, or the newest."""
    rows = entries.newest_below(connection, position, limit + 1)
    more = len(rows) > limit
    top = date.max if position is None else day_of_position(position - 1)
    return _page(connection, rows[:limit], top, at_top=position is None, at_bottom=not more)


def above(connection: Connection, position: int, limit: int) -> TimelinePage:
    """Give the stretch of up to `limit` memories newer than a position, newest first."""
    rows = entries.oldest_above(connection, position, limit + 1)
    more = len(rows) > limit
    return _page(connection, rows[:limit][::-1], date.max, at_top=not more, at_bottom=False)


def around(connection: Connection, position: int, limit: int) -> TimelinePage:
    """Give the stretch with about as many memories above a position as from it on down."""
    half = max(1, limit // 2)
    newer = entries.oldest_above(connection, position, half + 1)
    older = entries.newest_below(connection, position + 1, limit - half + 1)
    rows = (*newer[:half][::-1], *older[: limit - half])
    at_top, at_bottom = len(newer) <= half, len(older) <= limit - half
    return _page(connection, rows, date.max, at_top=at_top, at_bottom=at_bottom)


def _page(
    connection: Connection, rows: Sequence[Row], top: date, *, at_top: bool, at_bottom: bool
) -> TimelinePage:
    """Weave the gaps in; above the first row they are shown at the very top only.

    A page that holds the last row of the page above shows the gap between the two.
    """
    last = top if at_top or not rows else rows[0].moment.start
    first = date.min if at_bottom else rows[-1].moment.start if rows else top
    gaps = entries.gap_days(connection, first, last, _GAP_DAYS + 1)
    if len(gaps) > _GAP_DAYS:
        # Of years that were put away the ends are enough.
        gaps = entries.gap_ends(connection, {first, last, *(row.moment.start for row in rows)})
    return TimelinePage(
        items=tuple(weave(rows, gaps, whole=at_bottom)),
        newer=None if at_top or not rows else rows[0].position,
        older=None if at_bottom or not rows else rows[-1].position,
    )


def weave(rows: Sequence[Row], gaps: Sequence[date], *, whole: bool) -> list[Row | Gap]:
    """Put one gap between two memories wherever days with a gap lie between them.

    Args:
        rows: Newest first.
        gaps: Days on which a gap shows, newest first.
        whole: The stretch reaches down to the oldest memory, so that gaps below it belong to it.
    """
    items: list[Row | Gap] = []
    left = list(gaps)
    for index, row in enumerate(rows):
        day = row.moment.start
        items += _gap(_newer_than(left, day))
        items.append(row)
        is_last = index + 1 == len(rows)
        if is_last and not whole:
            break
        floor = date.min if is_last else rows[index + 1].moment.start
        if floor < day and left and left[0] == day:
            left.pop(0)
            items += _gap(_newer_than(left, floor)) or [Gap(day, day, 0, row.position - 1)]
    if whole:
        items += _gap(left)
    return items


def _newer_than(left: list[date], day: date) -> list[date]:
    """Take the days after `day` off the front of a list that runs newest first."""
    taken = []
    while left and left[0] > day:
        taken.append(left.pop(0))
    return taken


def _gap(days: Sequence[date]) -> list[Gap]:
    if not days:
        return []
    first, last = days[-1], days[0]
    return [Gap(first, last, (last - first).days + 1, past_day(last) - 1)]
