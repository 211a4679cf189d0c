"""Count from today: the last Monday, three weeks ago, the summer before this one.

Whoever reads a date from here learns in `relative` whether the words would mean another day when
they are read on another day.
"""

from collections.abc import Callable
from datetime import date, timedelta

from journal.domain.spans import (
    Hemisphere,
    Stretch,
    decade_of,
    month_of,
    on_day,
    season_of,
    shifted_month,
    week_of,
    weekend_of,
    year_of,
)
from journal.domain.vague.tokens import SHORT, Kind, Token

_CENTURY = 100
_LEAP_CYCLE = 9
_LEAP_YEAR = 2024
_WEEK = 7


class Near:
    """The calendar as it looks on one day.

    Attributes:
        relative: Whether anything was counted from today.
        label: The season read last, as the journal writes it.
    """

    def __init__(self, today: date, hemisphere: Hemisphere) -> None:
        self.today = today
        self.hemisphere = hemisphere
        self.relative = False
        self.label = ""

    def year(self, token: Token) -> int:
        """The year of a token; '98 is the latest such year that has begun."""
        return self._latest(token.number) if token.name == SHORT else token.number

    def _latest(self, two_digits: int) -> int:
        year = self.today.year - self.today.year % _CENTURY + two_digits
        return year if year <= self.today.year else year - _CENTURY

    def decade(self, token: Token) -> Stretch:
        """A decade; of two digits, the latest that has begun."""
        short = token.name == SHORT or token.kind is Kind.NUMBER
        return decade_of(self._latest(token.number) if short else token.number)

    def season(self, token: Token, year: int) -> Stretch:
        """A season of a year."""
        self.label = token.label
        return season_of(year, token.name, self.hemisphere)

    def recent_day(self, month: int, day: int) -> Stretch:
        """The latest such day that is not after today."""
        self.relative = True
        date(_LEAP_YEAR, month, day)  # Says at once when no year has it.
        for year in range(self.today.year, max(self.today.year - _LEAP_CYCLE, 0), -1):
            if day <= month_of(year, month).end.day and date(year, month, day) <= self.today:
                return on_day(date(year, month, day))
        return on_day(date(self.today.year, month, day))

    def near_month(self, month: int, which: int | None) -> Stretch:
        """A month without its year: the latest begun, or last, this, next."""
        self.relative = True
        here = self.today.month
        late = month > here if which is None else which < 0 and month >= here
        early = which is not None and which > 0 and month <= here
        return month_of(self.today.year - late + early, month)

    def near_season(self, token: Token, which: int | None) -> Stretch:
        """A season without its year: the latest begun, the last that is over, this, next."""
        self.relative = True
        around = [self.season(token, self.today.year + by) for by in (-2, -1, 0, 1)]
        if which is None:
            return [one for one in around if one.start <= self.today][-1]
        if which < 0:
            return [one for one in around if one.end < self.today][-1]
        if which > 0:
            return next(one for one in around if one.start > self.today)
        return next(one for one in around if one.end >= self.today)

    def near_weekday(self, weekday: int, which: int | None) -> Stretch:
        """A weekday: the latest up to today, the one before today, of this week, after today."""
        self.relative = True
        back = (self.today.weekday() - weekday) % _WEEK
        if which is None:
            return self.days_away(-back)
        if which == 0:
            return self.days_away(weekday - self.today.weekday())
        return self.days_away(-(back or _WEEK) if which < 0 else _WEEK - back)

    def days_away(self, days: int) -> Stretch:
        """A day by its distance from today."""
        self.relative = True
        return on_day(self.today + timedelta(days=days))

    def unit_away(self, unit: str, count: int) -> Stretch:
        """A day, week, weekend, month, year or decade by its distance from the present one."""
        self.relative = True
        return _UNITS[unit](self.today, count)


def _month_away(today: date, count: int) -> Stretch:
    return month_of(*shifted_month(today.year, today.month, count))


_UNITS: dict[str, Callable[[date, int], Stretch]] = {
    "day": lambda today, count: on_day(today + timedelta(days=count)),
    "week": lambda today, count: week_of(today + timedelta(weeks=count)),
    "weekend": lambda today, count: weekend_of(today + timedelta(weeks=count)),
    "month": _month_away,
    "year": lambda today, count: year_of(today.year + count),
    "decade": lambda today, count: decade_of(today.year + count * 10),
}
