"""Name the weeks in which a passage stands: they begin on Sunday, as the passages change then."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


def week_of(day: date) -> str:
    """Name the week of `day`, a local calendar day, by its Sunday: "2026-10-11".

    The weeks of ISO 8601 begin on Monday: by their names, a passage closed on a Saturday would
    still be closed on the Sunday that brings a new one.
    """
    return (day - timedelta(days=day.isoweekday() % 7)).isoformat()
