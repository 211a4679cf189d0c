"""What one day recalls: the same day in other years, and the days a while before it."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from journal.domain.entry import Row

_WEEK, _YEAR, _FEBRUARY, _LEAP_DAY = 7, 12, 2, 29


class Ago(Enum):
    """How long before a day; the value is in months, 0 for a week."""

    WEEK = 0
    MONTH = 1
    HALF_YEAR = 6


@dataclass(frozen=True, slots=True)
class Recalled:
    """What a day recalls; nothing quiet, and nothing that is known to the month only.

    Attributes:
        day: The day that was asked for.
        years: One memory of the same day in each other year, the newest year first.
        before: Those of a while before, as days and their memories; days without any are left out.
        own: The first memories of the day itself.
    """

    day: date
    years: tuple[Row, ...] = ()
    before: tuple[tuple[Ago, date, tuple[Row, ...]], ...] = ()
    own: tuple[Row, ...] = ()


def same_day(day: date, year: int) -> list[date]:
    """Give the days of another year that answer to a day.

    On 28 February of a common year 29 February is among them.
    """
    if (day.month, day.day) == (_FEBRUARY, _LEAP_DAY) and not _is_leap(year):
        return []
    days = [day.replace(year=year)]
    eve = (day.month, day.day) == (_FEBRUARY, _LEAP_DAY - 1)
    if eve and not _is_leap(day.year) and _is_leap(year):
        days.append(date(year, _FEBRUARY, _LEAP_DAY))
    return days


def day_before(day: date, ago: Ago) -> date | None:
    """Give the day a while before another; None before the first day of all.

    A month before 31 March is the last day of February.
    """
    if ago is Ago.WEEK:
        is_there = day.toordinal() > _WEEK
        return day - timedelta(days=_WEEK) if is_there else None
    year, rest = divmod(day.year * _YEAR + day.month - 1 - ago.value, _YEAR)
    if year < date.min.year:
        return None
    return date(year, rest + 1, min(day.day, month_days(year, rest + 1)))


def month_days(year: int, month: int) -> int:
    """Give how many days a month has."""
    if month == _YEAR:
        return 31
    return (date(year, month + 1, 1) - date(year, month, 1)).days


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
