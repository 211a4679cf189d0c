"""Say back what was understood of the words for a date, while they are typed."""

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from journal.domain.moment import Moment, Precision, parse_moment
from journal.ui.feedback.dates import day_in_full, moment_in_full, month_in_full, month_name

_MONTHS_OF_YEAR = 12


def understood(moment: Moment) -> str:
    """Give a moment with the days it covers: "Summer 1998: June to August 1998"."""
    words = moment_in_full(moment)
    if moment.is_exact:
        return words
    days = _days(moment.start, moment.end)
    said = words[:1].upper() + words[1:]
    return said if said == days else f"{said}: {days}"


def _days(start: date, end: date) -> str:
    """Give a stretch in the widest words that fit: years, months or days."""
    whole_months = start.day == 1 and (end == date.max or _next(end).day == 1)
    if whole_months and start.month == 1 and end.month == _MONTHS_OF_YEAR:
        return str(start.year) if start.year == end.year else _to(str(start.year), str(end.year))
    if whole_months:
        last = month_in_full(end.year, end.month)
        if (start.year, start.month) == (end.year, end.month):
            return last
        same = start.year == end.year
        return _to(month_name(start.month) if same else month_in_full(start.year, start.month),
                   last)  # fmt: skip
    return day_in_full(start) if start == end else _to(day_in_full(start), day_in_full(end))


def _next(day: date) -> date:
    return date.fromordinal(day.toordinal() + 1)


def _to(first: str, last: str) -> str:
    return _tr("%1 to %2").replace("%1", first).replace("%2", last)


def read(words: str, now: datetime) -> Moment | None:
    """Understand the words of the date field.

    Args:
        words: What was typed.
        now: Aware; where "yesterday" counts from.

    Raises:
        ImpossibleDate: They are a date, and no calendar has it.
    """
    return parse_moment(words, now) if words.strip() else None


def moved_to(moment: Moment, day: date, now: datetime) -> Moment:
    """Return the moment on another day; a time of day that is known is kept.

    Args:
        moment: Where the memory stands.
        day: Where it shall stand.
        now: Aware; its zone says what offset that day had here.
    """
    if moment.precision is not Precision.TIME or moment.time is None:
        return Moment.on(day)
    zone = getattr(now.tzinfo, "key", None)
    if moment.zone != zone:
        return replace(moment, start=day, end=day, words="")
    return Moment.at(datetime.combine(day, moment.time, now.tzinfo), zone)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reading", text)
