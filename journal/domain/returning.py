"""When something put away is offered back: an envelope that keeps clear of hard days.

An envelope is due from the day that its writer asked for. It is never shown within three days of
an anniversary, and it keeps clear of them for fourteen days in a row at the most: where they stand
closer than that, it shows between them, on any day that is none itself. It never comes early, and
once it has come it waits; only while an anniversary passes does it step aside again.

Whoever wants a day and leaves its choice to the journal gets a preset: the first day three months
or a year later that no anniversary comes within a week of, nor Valentine's Day.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from journal.domain.changes import Changes
from journal.domain.ids import ErasureId
from journal.domain.moment import parse_moment
from journal.domain.recalled import month_days
from journal.domain.spans import Hemisphere, shifted_month

CLEAR_DAYS: Final = 3
"""Within so many days of an anniversary no envelope is shown."""
SLIDES_AT_MOST: Final = 14
"""For so many days in a row an envelope keeps clear of anniversaries at the most."""
PRESET_CLEAR_DAYS: Final = 7
"""Within so many days of an anniversary no preset falls."""
LONGEST_WAIT: Final = 366
"""For so many days one can ask to wait before something opens."""
_A_YEAR = 366


@dataclass(frozen=True, slots=True)
class Anniversary:
    """A day that comes back every year; one of 29 February falls on the 28th of other years.

    Attributes:
        within: For so many days before and after it the person wants to be let alone.
    """

    month: int
    day: int
    within: int = 0

    @classmethod
    def of(cls, day: date) -> "Anniversary":
        """Give the anniversary of a day."""
        return cls(day.month, day.day)

    def distance(self, day: date) -> int:
        """Count the days from a day to the nearest time that it comes, or came."""
        years = (year for year in range(day.year - 1, day.year + 2) if 1 <= year <= date.max.year)
        return min(abs((self._in(year) - day).days) for year in years)

    def _in(self, year: int) -> date:
        return date(year, self.month, min(self.day, month_days(year, self.month)))


VALENTINE: Final = Anniversary(2, 14)


class Asks(StrEnum):
    """What an envelope asks once it is opened."""

    RETURN = "return"
    GO_ON = "go on"


@dataclass(frozen=True, slots=True)
class Letter:
    """An envelope that has come: it tells no name, and not how much it is about.

    Attributes:
        erasure: What was put away, or was prepared to be.
        number: Its local label, to open it by; 0 of what was only prepared.
        on: The local day on which it was put away, or prepared.
        due: The day it was asked for.
        asks: Whether it offers something back, or asks whether to go on after a night's sleep.
    """

    erasure: ErasureId
    number: int
    on: date
    due: date
    asks: Asks = Asks.RETURN


@dataclass(frozen=True, slots=True)
class Presets:
    """The days of return that are offered, both clear of what hurts."""

    three_months: date
    one_year: date


class Later(StrEnum):
    """When an envelope that does not suit now shall come again."""

    TOMORROW = "tomorrow"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Answered:
    """What an envelope was told, to take it back by.

    Attributes:
        before: The day of return as it was.
        after: As it is now; None where it comes no more by itself.
        changes: What to tell other views.
    """

    erasure: ErasureId
    before: date | None
    after: date | None
    changes: Changes


@dataclass(frozen=True, slots=True)
class Wait:
    """How somebody asked to wait before something opens; each day it is opened on asks anew.

    Attributes:
        days: For how many days; 0 for none.
        until: The day on which it opens, where the wait has begun.
        opened: The day on which it was opened last.
    """

    days: int = 0
    until: date | None = None
    opened: date | None = None

    def asks(self, today: date) -> bool:
        """Tell whether it is to be waited for: not where that is over, or was waived today."""
        if not self.days or self.opened == today:
            return False
        return self.until is None or today < self.until

    def ends(self, today: date) -> date:
        """Give the day on which it opens to whoever waits from now on."""
        return self.until or today + timedelta(days=self.days)


def presets(today: date, hard: Iterable[Anniversary]) -> Presets:
    """Give the days that are offered for coming back.

    Args:
        today: The local day on which something is put away; it becomes an anniversary by that.
        hard: The other anniversaries: of the first and last day put away, and days marked.
    """
    days = (VALENTINE, Anniversary.of(today), *hard)
    return Presets(_clear_from(months_on(today, 3), days), _clear_from(months_on(today, 12), days))


def coming_day(words: str, now: datetime, hemisphere: Hemisphere = "north") -> date | None:
    """Read a day that is still to come: "14 March" is the next one, and not the last.

    Returns:
        The first day of what was said; one that has passed where it can mean no other
        ("yesterday", or a year of its own); None for what is no date.

    Raises:
        ImpossibleDate: No calendar has that day.
    """
    said = parse_moment(words, now, hemisphere)
    if said is None or said.start > now.date():
        return None if said is None else said.start
    around = (now - timedelta(days=1), now + timedelta(days=1))
    if said not in [parse_moment(words, near, hemisphere) for near in around]:
        return said.start  # It is counted from today.
    a_year_on = datetime.combine(months_on(now.date(), 12), now.timetz())
    next_time = parse_moment(words, a_year_on, hemisphere)
    same = next_time is not None and Anniversary.of(next_time.start) == Anniversary.of(said.start)
    return next_time.start if next_time is not None and same else said.start


def months_on(day: date, months: int) -> date:
    """Give the day some months later; the last of its month where that has no such day."""
    year, month = shifted_month(day.year, day.month, months)
    return date(year, month, min(day.day, month_days(year, month)))


def later(today: date, when: Later) -> date:
    """Give the day on which an envelope comes again that is told to come later."""
    if when is Later.MONTH:
        return months_on(today, 1)
    return today + timedelta(days=1 if when is Later.TOMORROW else 7)


def shows_on(day: date, due: date, hard: Iterable[Anniversary]) -> bool:
    """Tell whether an envelope is shown on a day.

    Args:
        day: The local day.
        due: The day for which it was asked.
        hard: The anniversaries that it keeps clear of.
    """
    if day < due:
        return False
    days = tuple(hard)
    if _is_clear(day, days):
        return True
    if any(one.distance(day) == 0 for one in days):
        return False
    before = [day - timedelta(days=back) for back in range(1, SLIDES_AT_MOST + 1)]
    return before[-1] >= due and not any(_is_clear(one, days) for one in before)


def _is_clear(day: date, days: Iterable[Anniversary]) -> bool:
    return all(one.distance(day) > max(CLEAR_DAYS, one.within) for one in days)


def _clear_from(first: date, days: tuple[Anniversary, ...]) -> date:
    """Give the first day that is clear; in a year without one, that which is farthest off."""

    def room(day: date) -> int:
        return min(one.distance(day) - max(PRESET_CLEAR_DAYS, one.within) for one in days)

    candidates = [first + timedelta(days=ahead) for ahead in range(_A_YEAR)]
    return next((day for day in candidates if room(day) > 0), None) or max(candidates, key=room)
