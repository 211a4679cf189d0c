"""When a memory happened: to the minute, or only as well as it is remembered.

The day is fixed when it is written: the local calendar day where it happened. No later change of
zone or of daylight saving moves it. A memory that knows only its day has no UTC instant: midnight
in Tokyo would fall on the day before.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from datetime import time as WallTime  # noqa: N812 - `time` is the name of a field
from typing import TypedDict

from journal.domain.spans import Hemisphere, Precision, iso_prefix

__all__ = [
    "DAY_ENDS",
    "Hemisphere",
    "Moment",
    "MomentJson",
    "Precision",
    "day_of",
    "parse_moment",
    "parse_range",
]

DAY_ENDS = WallTime(4)
"""When the day of a new page ends, unless the person chose another hour."""

_EXACT = frozenset({Precision.TIME, Precision.DAY})
_WORDED = frozenset({Precision.SEASON, Precision.DECADE, Precision.ABOUT, Precision.RANGE})


class MomentJson(TypedDict):
    """The `happened` object of the command line and of exports; `start` and `end` are ISO days."""

    start: str
    end: str
    precision: str
    words: str
    zone: str | None


@dataclass(frozen=True, slots=True)
class Moment:
    """When something happened.

    Attributes:
        start, end: Local calendar days where it happened, both inclusive.
        precision: How exactly it is known.
        words: What was typed, trimmed; empty where that was an ISO date or counted from another
            day ("yesterday"), so that the words mean the same on whatever day they are read.
        time: Wall time where it happened, to the second; set exactly when the precision is TIME.
        zone: IANA name of the zone, when known.
        offset: Seconds east of UTC at that wall time, when known.

    Raises:
        ValueError: `end` lies before `start`, or time and precision do not fit.
    """

    start: date
    end: date
    precision: Precision
    words: str = ""
    time: WallTime | None = None
    zone: str | None = None
    offset: int | None = None

    def __post_init__(self) -> None:
        if self.end < self.start or (self.time is None) == (self.precision is Precision.TIME):
            message = "these days, this time and this precision make no moment"
            raise ValueError(message)

    @classmethod
    def at(cls, when: datetime, zone: str | None = None) -> "Moment":
        """A wall time on its own day.

        Args:
            when: Aware, in the zone where it happened; naive when no offset is known.
            zone: IANA name of that zone, when known.
        """
        offset = when.utcoffset()
        seconds = None if offset is None else int(offset.total_seconds())
        wall = when.time().replace(microsecond=0, fold=0)
        return cls(when.date(), when.date(), Precision.TIME, "", wall, zone, seconds)

    @classmethod
    def on(cls, day: date) -> "Moment":
        """A day of which no time is known."""
        return cls(day, day, Precision.DAY)

    @classmethod
    def begun(
        cls, now: datetime, zone: str | None = None, day_ends: WallTime = DAY_ENDS
    ) -> "Moment":
        """The moment of a new page: now, or late at night the day that has not ended yet.

        After midnight and before `day_ends` the page belongs to the day before, whose calendar
        does not hold that wall time: the moment then knows its day only.
        """
        day = day_of(now, day_ends)
        return cls.at(now, zone) if day == now.date() else cls.on(day)

    @classmethod
    def from_json(cls, happened: Mapping[str, object], happened_at: str = "") -> "Moment":
        """Read what `to_json` and `iso` wrote.

        Args:
            happened: The object of `to_json`; the zone may be absent.
            happened_at: The string of `iso`, which alone holds the wall time and its offset.

        Raises:
            ValueError: They were not written by a moment.
        """
        start = date.fromisoformat(str(happened.get("start")))
        end = date.fromisoformat(str(happened.get("end")))
        precision = Precision(str(happened.get("precision")))
        zone, typed = happened.get("zone"), str(happened.get("words") or "")
        words = "" if typed == happened_at else typed
        wall, offset = None, None
        if precision is Precision.TIME:
            when = cls.at(datetime.fromisoformat(happened_at))
            wall, offset = when.time, when.offset
        return cls(start, end, precision, words, wall, str(zone) if zone else None, offset)

    @property
    def day(self) -> date:
        """The day under which it stands in the journal."""
        return self.start

    @property
    def is_exact(self) -> bool:
        """True when it is known to the day, or better."""
        return self.precision in _EXACT

    @property
    def is_worded(self) -> bool:
        """True when its words say it better than a calendar: "summer 1998", "about 1975"."""
        return self.precision in _WORDED and bool(self.words)

    @property
    def minute_of_day(self) -> int | None:
        """Minutes of wall time since midnight, or None when no time is known."""
        return None if self.time is None else self.time.hour * 60 + self.time.minute

    @property
    def sort_key(self) -> tuple[date, bool, int]:
        """The order of the journal: day, vague before exact, wall time in seconds (-1: none)."""
        seconds = -1
        if self.time is not None:
            seconds = self.time.hour * 3600 + self.time.minute * 60 + self.time.second
        return self.start, self.is_exact, seconds

    @property
    def instant(self) -> datetime | None:
        """The instant in UTC; None without a time and its offset, or outside years 1 to 9999."""
        if self.time is None or self.offset is None:
            return None
        wall = datetime.combine(self.start, self.time, UTC)
        try:
            return wall - timedelta(seconds=self.offset)
        except OverflowError:
            return None

    def iso(self) -> str:
        """ISO 8601 at the precision known.

        Local time with its offset (`2024-02-14T08:40:00+01:00`, without one when none is known),
        `2024-02-14`, `2024-02` or `2024`. A season or decade gives the year in which it begins;
        a range or "about" the widest year, month or day that begins it.
        """
        if self.time is not None:
            zone = None if self.offset is None else timezone(timedelta(seconds=self.offset))
            return datetime.combine(self.start, self.time, zone).isoformat()
        if self.precision in {Precision.SEASON, Precision.DECADE}:
            return self.start.isoformat()[:4]
        return iso_prefix(self.start, self.end)

    def to_json(self) -> MomentJson:
        """The `happened` object of the command line; `words` fall back to the ISO form."""
        return {
            "start": self.start.isoformat(),
            "end": self.end.isoformat(),
            "precision": self.precision.value,
            "words": self.words or self.iso(),
            "zone": self.zone,
        }


def day_of(now: datetime, day_ends: WallTime = DAY_ENDS) -> date:
    """The day to which a page begun now belongs: until `day_ends`, still the day before.

    For new pages only; a day that was given or imported never moves.

    Args:
        now: Local time; its zone is not looked at.
        day_ends: Wall time at which the day ends.
    """
    if now.time() >= day_ends or now.date() == date.min:
        return now.date()
    return now.date() - timedelta(days=1)


def parse_moment(
    words: str, today: date | datetime, hemisphere: Hemisphere = "north"
) -> Moment | None:
    """Understand when something happened, as people say it.

    ISO dates and times, dates in words, months, seasons, decades, "about", ranges, and days
    counted from today; in English, and the basics in French, Vietnamese, Japanese and Portuguese.

    Args:
        words: What was typed.
        today: Where "yesterday" counts from. An aware datetime also lends its zone to times that
            name none.
        hemisphere: Decides which months "summer" has.

    Returns:
        The moment, or None when the words are no date that the grammar knows.

    Raises:
        ImpossibleDate: They are a date, and no calendar has it.
    """
    from journal.domain.vague.reading import read_words

    reading = read_words(words, today, hemisphere)
    if reading is None:
        return None
    stretch = reading.stretch
    if reading.wall is None:
        return Moment(stretch.start, stretch.end, stretch.precision, reading.words)
    wall = datetime.combine(stretch.start, reading.wall)
    zone, offset = reading.zone, reading.offset
    if offset is None and isinstance(today, datetime) and today.tzinfo is not None:
        here = Moment.at(wall.replace(tzinfo=today.tzinfo), getattr(today.tzinfo, "key", None))
        zone, offset = here.zone, here.offset
    return Moment(
        stretch.start, stretch.end, Precision.TIME, reading.words, reading.wall, zone, offset
    )


def parse_range(
    words: str, today: date | datetime, hemisphere: Hemisphere = "north"
) -> tuple[date, date] | None:
    """Understand a stretch of days: a date of any precision, or a period such as `2019..2021`.

    Args:
        words: What was typed.
        today: Where "last week" counts from.
        hemisphere: Decides which months "summer" has.

    Returns:
        The first and the last day, both inclusive, or None when the words are not understood.

    Raises:
        ImpossibleDate: They are a date, and no calendar has it.
    """
    from journal.domain.vague.reading import read_words

    reading = read_words(words, today, hemisphere)
    return None if reading is None else (reading.stretch.start, reading.stretch.end)
