"""Read the dates that files carry: ISO first and fast, then day-month-year, then words.

An import is read on any day, so words that count from today ("yesterday", "14 February") are no
dates here. `01/02/2024` is refused rather than guessed: it would put memories on the wrong day
unseen.
"""

import re
from datetime import date, datetime

from journal.domain.errors import ImpossibleDate
from journal.domain.moment import Moment, parse_moment
from journal.services.importing.readers import Reason, Unfit

_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_NUMERIC = re.compile(
    r"(?P<first>\d{1,4})(?P<sep>[-./])(?P<second>\d{1,2})(?P=sep)(?P<third>\d{1,4})"
    r"(?:,?[ T]+(?P<time>\d{1,2}:\d\d(?::\d\d)?)(?:\s*(?P<half>[AaPp])\.?[Mm]\.?)?)?",
    re.ASCII,
)
_MONTH_AND_TIME = re.compile(r"(\d{4}-\d\d) \d\d:\d\d", re.ASCII)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII)
_YEAR_DIGITS = 4
_MONTHS = 12
_NOON = 12
# Two days on which no relative word means the same.
_TODAYS = (date(2001, 1, 1), date(2010, 6, 15))


def read_moment(words: str) -> Moment:
    """Understand a date as files write it; without a zone it is local where it happened.

    Raises:
        Unfit: It is no date, an impossible one, or one that may be read in two ways.
    """
    if _ISO_DAY.fullmatch(words):
        return Moment.on(_day(words))
    words = words.strip()
    if not words:
        raise Unfit(Reason.NO_DATE)
    return _iso(words) or _compact(words) or _numeric(words) or _in_words(words)


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise Unfit(Reason.IMPOSSIBLE_DATE) from error


def _iso(words: str) -> Moment | None:
    if not _ISO_DAY.match(words):
        return None
    if len(words) == len("2024-02-14"):
        return Moment.on(_day(words))
    try:
        return Moment.at(datetime.fromisoformat(words))
    except ValueError:
        return None


def _compact(words: str) -> Moment | None:
    match = _COMPACT.fullmatch(words)
    return Moment.on(_day("-".join(match.groups()))) if match else None


def _numeric(words: str) -> Moment | None:
    match = _NUMERIC.fullmatch(words)
    if match is None:
        return None
    day = _day_of(match["first"], match["sep"], match["second"], match["third"])
    if match["time"] is None:
        return Moment.on(day)
    hour, _, rest = match["time"].partition(":")
    try:
        clock = f"{_hour(int(hour), match['half']):02}:{rest}"
        return Moment.at(datetime.fromisoformat(f"{day.isoformat()} {clock}"))
    except ValueError as error:
        raise Unfit(Reason.IMPOSSIBLE_DATE) from error


def _hour(hour: int, half: str | None) -> int:
    if half is None:
        return hour
    if not 1 <= hour <= _NOON:
        raise ValueError(hour)
    return hour % _NOON + (_NOON if half in "pP" else 0)


def _day_of(first: str, sep: str, second: str, third: str) -> date:
    if len(first) == _YEAR_DIGITS:
        year, month, day = int(first), int(second), int(third)
    elif len(third) == _YEAR_DIGITS:
        year = int(third)
        month, day = _month_and_day(int(first), int(second), sep)
    else:
        raise Unfit(Reason.AMBIGUOUS_DATE)
    try:
        return date(year, month, day)
    except ValueError as error:
        raise Unfit(Reason.IMPOSSIBLE_DATE) from error


def _month_and_day(first: int, second: int, sep: str) -> tuple[int, int]:
    if sep == "." or first > _MONTHS or first == second:
        return second, first
    if second > _MONTHS:
        return first, second
    raise Unfit(Reason.AMBIGUOUS_DATE)


def _in_words(words: str) -> Moment:
    month = _MONTH_AND_TIME.fullmatch(words)
    try:
        readings = {parse_moment(month[1] if month else words, today) for today in _TODAYS}
    except ImpossibleDate as error:
        raise Unfit(Reason.IMPOSSIBLE_DATE) from error
    moment = readings.pop()
    if moment is None or readings:
        raise Unfit(Reason.UNKNOWN_DATE)
    return moment
