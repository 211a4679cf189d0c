"""Stretches of the calendar: how long a month, a season or a decade lasts.

Pure arithmetic on local calendar days; nothing here knows a zone, a clock or a language.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Literal

Hemisphere = Literal["north", "south"]
"""Which half of the earth decides when summer is."""

_WEEK = 7
_DECEMBER = 12
_SEASON_MONTHS = {
    "north": {"spring": 3, "summer": 6, "autumn": 9, "winter": 12},
    "south": {"spring": 9, "summer": 12, "autumn": 3, "winter": 6},
}


class Precision(StrEnum):
    """How exactly a moment is known."""

    TIME = "time"
    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    ABOUT = "about"
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days of the calendar, `start` and `end` inclusive, and what kind of stretch they are."""

    start: date
    end: date
    precision: Precision


def on_day(day: date) -> Stretch:
    """One day."""
    return Stretch(day, day, Precision.DAY)


def month_of(year: int, month: int) -> Stretch:
    """One month; ValueError when there is no such month."""
    end = date(year, 12, 31)
    if month < _DECEMBER:
        end = date(year, month + 1, 1) - timedelta(days=1)
    return Stretch(date(year, month, 1), end, Precision.MONTH)


def year_of(year: int) -> Stretch:
    """One year; ValueError when there is no such year."""
    return Stretch(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)


def decade_of(year: int) -> Stretch:
    """The ten years that begin with the nearest round year at or before `year`."""
    first = max(year - year % 10, 1)
    return Stretch(date(first, 1, 1), date(year - year % 10 + 9, 12, 31), Precision.DECADE)


def season_of(year: int, season: str, hemisphere: Hemisphere) -> Stretch:
    """Three whole months; the season over New Year belongs to the year in which it begins."""
    first = _SEASON_MONTHS[hemisphere][season]
    start = date(year, first, 1)
    last = first + 2
    if last <= _DECEMBER:
        return Stretch(start, month_of(year, last).end, Precision.SEASON)
    end = date.max if year == date.max.year else month_of(year + 1, last - _DECEMBER).end
    return Stretch(start, end, Precision.SEASON)


def week_of(day: date) -> Stretch:
    """Monday to Sunday around a day."""
    monday = day - timedelta(days=day.weekday())
    return Stretch(monday, monday + timedelta(days=_WEEK - 1), Precision.RANGE)


def weekend_of(day: date) -> Stretch:
    """Saturday and Sunday of the week around a day."""
    sunday = week_of(day).end
    return Stretch(sunday - timedelta(days=1), sunday, Precision.RANGE)


def shifted_month(year: int, month: int, by: int) -> tuple[int, int]:
    """The year and month that lie `by` months later (earlier when negative)."""
    years, zero_based = divmod(year * 12 + month - 1 + by, 12)
    return years, zero_based + 1


def iso_prefix(start: date, end: date) -> str:
    """The widest ISO 8601 year, month or day that begins at `start` and stays within `end`.

    1998-01-01 to 2001-12-31 gives `1998`, March to May 2019 gives `2019-03`.
    """
    day = start.isoformat()
    if start.day != 1 or end < month_of(start.year, start.month).end:
        return day
    if start.month != 1 or end < year_of(start.year).end:
        return day[:7]
    return day[:4]
