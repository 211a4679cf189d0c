"""Say days in words: in lists, over the page, between memories.

What is vague keeps the words it was given. Names of days and months are those of the interface's
language, not of the system's: a sentence is never half in one tongue and half in another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from journal.domain.moment import Precision
from journal.ui.feedback.numbers import figures, locale, plural

if TYPE_CHECKING:
    from datetime import date, time

    from journal.domain.moment import Moment
    from journal.domain.timeline import Gap


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Dates", text))


_WORDS: Final = (
    _("no"), _("one"), _("two"), _("three"), _("four"), _("five"), _("six"), _("seven"),
    _("eight"), _("nine"), _("ten"), _("eleven"), _("twelve"),
)  # fmt: skip
_SAY_LITTLE: Final = frozenset({"mùa"})
_WEEK: Final = 7
_LONGEST_UNDER_A_DAY: Final = 7


def day_in_full(day: date) -> str:
    """Give a day as "14 February 2026"."""
    return _tr("%1 %2 %3").replace("%1", str(day.day)).replace(
        "%2", _month(day.month)).replace("%3", str(day.year))  # fmt: skip


def day_name(day: date) -> str:
    """Give the day of the week: "Saturday"."""
    return locale().dayName(day.isoweekday(), QLocale.FormatType.LongFormat)


def short_day_name(day: date) -> str:
    """Give the day of the week in three letters: "Sat"."""
    return locale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def month_in_full(year: int, month: int) -> str:
    """Give a month as a heading says it: "February 2026"."""
    words = _tr("%1 %2", "a month and its year")
    return words.replace("%1", _month(month)).replace("%2", str(year))


def day_and_month(day: date) -> str:
    """Give a day of a year that is known: "14 February"."""
    words = _tr("%1 %2", "a day and its month")
    return words.replace("%1", str(day.day)).replace("%2", _month(day.month))


def weekday_and_day(day: date) -> str:
    """Give a day in full with its day of the week: "Saturday 14 February 2026"."""
    return with_weekday(day_name(day), day_in_full(day))


def with_weekday(name: str, day: str) -> str:
    """Give a day with its day of the week, short or long: "Sat", "14 February"."""
    words = _tr("%1 %2", "a day of the week and its date")
    return words.replace("%1", name).replace("%2", day)


def number_and_weekday(day: date) -> str:
    """Give a day of a month that is known: "14 Saturday"."""
    words = _tr("%1 %2", "the number of a day and its day of the week")
    return words.replace("%1", str(day.day)).replace("%2", day_name(day))


def month_name(month: int) -> str:
    """Give a month without its year: "February"."""
    return _month(month)


def month_letter(month: int) -> str:
    """Give the letter that stands for a month under a bar: "F"."""
    return locale().standaloneMonthName(month, QLocale.FormatType.NarrowFormat)


def short_month(month: int) -> str:
    """Give a month as there is little room for: "Sept"."""
    return locale().standaloneMonthName(month, QLocale.FormatType.ShortFormat)


def two_letters(day: date) -> str:
    """Give the day of the week where there is room for two letters: "Mo"."""
    letters = day_letter(day.isoweekday())
    return letters if len(letters) > 1 else short_day_name(day)[:2]


def day_letter(weekday: int) -> str:
    """Give the letter that stands for a day of the week, Monday being 1: "M"."""
    return locale().standaloneDayName(weekday, QLocale.FormatType.NarrowFormat)


def clock(moment: time) -> str:
    """Give a wall time as "08:52"."""
    return f"{moment.hour:02}:{moment.minute:02}"


def moment_in_full(moment: Moment) -> str:
    """Give a moment as the page says it: "Saturday 14 February 2026, 08:40", or its words."""
    if not moment.is_exact:
        return vague_words(moment)
    day = weekday_and_day(moment.day)
    return day if moment.time is None else f"{day}, {clock(moment.time)}"


def vague_words(moment: Moment) -> str:
    """Give what is known of a vague moment: as it was put, else month, year or first and last."""
    if moment.is_worded:
        return moment.words
    if moment.precision is Precision.MONTH:
        return month_in_full(moment.start.year, moment.start.month)
    if moment.precision is Precision.YEAR:
        return str(moment.start.year)
    return moment.words or f"{day_in_full(moment.start)} – {day_in_full(moment.end)}"


def row_day(moment: Moment) -> tuple[str, str]:
    """Give what a row shows at its left: ("14", "Sat"), or ("’98", "summer") for what is vague."""
    if moment.is_exact:
        return str(moment.day.day), short_day_name(moment.day)
    year = f"’{moment.start.year % 100:02}"
    if moment.precision is Precision.MONTH:
        return year, locale().monthName(moment.start.month, QLocale.FormatType.ShortFormat)
    under = {
        Precision.YEAR: _tr("year"),
        Precision.SEASON: _season(moment),
        Precision.DECADE: _tr("decade"),
        Precision.ABOUT: _tr("about"),
    }.get(moment.precision, _tr("from"))
    return year, under


def row_time(moment: Moment) -> str:
    """Give what a row says of the time: "08:40", the words of what is vague, or nothing."""
    if not moment.is_exact:
        return vague_words(moment)
    return "" if moment.time is None else clock(moment.time)


def number_word(count: int) -> str:
    """Give a number as a word up to twelve, in figures beyond."""
    return _tr(_WORDS[count]) if 0 <= count < len(_WORDS) else figures(count)


def gap_in_words(gap: Gap) -> str:
    """Give a gap as its row says it: "a gap of three days"."""
    if gap.days == 0:
        return _tr("a gap in this day")
    days = number_word(gap.days)
    return plural(_tr, gap.days, "a gap of one day", "a gap of %n days", days)


def since(first: date, today: date) -> str:
    """Give a beginning, the nearer the more exactly: "Friday", "12 February", "March 2019"."""
    age = (today - first).days
    if age == 0:
        return _tr("today")
    if 0 < age < _WEEK:
        return day_name(first)
    if first.year == today.year and age > 0:
        return day_and_month(first)
    return month_in_full(first.year, first.month)


def _season(moment: Moment) -> str:
    """Give a season as it was called: half the earth has its summer in January."""
    first, _sep, rest = moment.words.partition(" ")
    called = f"{first} {rest.partition(' ')[0]}" if first.lower() in _SAY_LITTLE else first
    fits = called.replace(" ", "").isalpha() and len(called) <= _LONGEST_UNDER_A_DAY
    return called if fits else _tr("season")


def _month(month: int) -> str:
    return locale().monthName(month, QLocale.FormatType.LongFormat)


def _tr(text: str, note: str | None = None, count: int = -1) -> str:
    return QCoreApplication.translate("Dates", text, note, count)
