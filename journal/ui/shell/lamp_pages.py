"""Give the lights the memories they stand for: days first, and pages when their turn comes."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from journal.domain.lamps import Spot
from journal.ui.features.lights.values import Glimpse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journal.domain.entry import Row
    from journal.domain.ids import EntryId
    from journal.services.journal import Journal
    from journal.ui.background.session import Session
    from journal.ui.features.lights.values import Given, Load

_AT_ONCE = 500


def spots_of(journal: Journal, ids: Sequence[EntryId]) -> tuple[Spot, ...]:
    """Give memories as the lights know them, newest first; on the lane.

    Those that cannot be seen are left out.
    """
    rows = sorted(_rows(journal, ids), key=lambda row: row.position, reverse=True)
    return tuple(Spot(row.id, row.moment) for row in rows)


def newest_of(journal: Journal, ids: Sequence[EntryId]) -> Row | None:
    """Give the newest of some memories; on the lane. None where none of them can be seen."""
    return max(_rows(journal, ids), key=lambda row: row.position, default=None)


def pages_from(session: Session) -> Load:
    """Give what fetches pages for the lights, by the lane for reading."""

    def load(ids: Sequence[EntryId], given: Given) -> None:
        def hand_over(rows: object) -> None:
            given([_glimpse(row) for row in cast("tuple[Row, ...]", rows)])

        if session.journal is not None:
            # A page that cannot be read is not shown; the lamp does its part all the same.
            session.read.submit(session.journal.browsing.rows, tuple(ids)).then(
                hand_over, session.failed.emit
            )

    return load


def _rows(journal: Journal, ids: Sequence[EntryId]) -> list[Row]:
    rows: list[Row] = []
    for start in range(0, len(ids), _AT_ONCE):
        rows += journal.browsing.rows(tuple(ids[start : start + _AT_ONCE]))
    return rows


def _glimpse(row: Row) -> Glimpse:
    return Glimpse(row.id, row.title, row.excerpt, row.picture)
