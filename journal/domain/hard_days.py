"""Days of the year on which somebody shall not come up: the day itself, and some around it."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from journal.domain.errors import ImpossibleDate, UnknownDate
from journal.domain.moment import parse_moment

FURTHEST: Final = 182
"""How many days around a hard day can be hard too: more would be all of them."""
USUAL: Final = 3
"""How many are, where nobody says otherwise."""
_LEAP_YEAR: Final = 2024
_NUMBERS: Final = re.compile(r"-{0,2}(\d{1,2})-(\d{1,2})")
_FEBRUARY, _LEAP_DAY = 2, 29


@dataclass(frozen=True, slots=True, order=True)
class HardDay:
    """A day of every year; made by :func:`admit_hard_day`.

    Attributes:
        month, day: Which; 29 February is one.
        within: So many days before and after it are hard too.
    """

    month: int
    day: int
    within: int = 0

    def is_near(self, day: date) -> bool:
        """Tell whether a day is one of these, whichever year the hard day fell or falls in."""
        reach = timedelta(days=self.within)
        years = range(max(day.year - 1, date.min.year), min(day.year + 1, date.max.year) + 1)
        return any(
            first - day <= reach and day - last <= reach
            for first, last in map(self._in_year, years)
        )

    def _in_year(self, year: int) -> tuple[date, date]:
        """Give the day in a year; where 29 February is missing, both its neighbours."""
        if (self.month, self.day) == (_FEBRUARY, _LEAP_DAY) and not _is_leap(year):
            return date(year, _FEBRUARY, _LEAP_DAY - 1), date(year, _FEBRUARY + 1, 1)
        one = date(year, self.month, self.day)
        return one, one


def admit_hard_day(month: int, day: int, within: int = USUAL) -> HardDay:
    """Make a hard day of what was chosen.

    Args:
        month: 1 to 12.
        day: Of the month, as a leap year has it.
        within: How many days around it; what is beyond reason is cut off.

    Raises:
        ImpossibleDate: No month has such a day.
    """
    try:
        date(_LEAP_YEAR, month, day)
    except ValueError as error:
        words = f"{month:02}-{day:02}"
        raise ImpossibleDate(words) from error
    return HardDay(month, day, min(max(within, 0), FURTHEST))


def day_of_year(words: str, today: date | datetime, within: int = USUAL) -> HardDay:
    """Understand a day of the year: 12-31, 29 February, 3 May 2019.

    Args:
        words: What was typed.
        today: Where "yesterday" counts from.
        within: How many days around it are hard too.

    Raises:
        UnknownDate: It names no single day.
        ImpossibleDate: No calendar has it.
    """
    numbers = _NUMBERS.fullmatch(words.strip())
    if numbers:
        return admit_hard_day(int(numbers[1]), int(numbers[2]), within)
    # In a leap year first: of most years "29 February" is no day.
    read = (parse_moment(said, today) for said in (f"{words} {_LEAP_YEAR}", words))
    moment = next((one for one in read if one is not None and one.is_exact), None)
    if moment is None:
        raise UnknownDate(words)
    return admit_hard_day(moment.start.month, moment.start.day, within)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
