"""Say figures in words: columns of time, counts, hours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from journal.domain.figures import YEAR
from journal.domain.names import NameKind
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import figures as in_figures
from journal.ui.feedback.numbers import plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journal.domain.figures import Figures, Span

_DECADE, _CENTURY = 10 * YEAR, 100 * YEAR
_ALSO: Final = 0.6
"""A part of the day is told beside the fullest when it holds this much of what that does."""


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Insights", text))


_PARTS: Final = (
    (0, 5, _("at night")),
    (5, 9, _("early")),
    (9, 12, _("in the morning")),
    (12, 17, _("in the afternoon")),
    (17, 21, _("in the evening")),
    (21, 24, _("after nine")),
)
_UNITS: Final = {
    1: (_("Words by month"), _("By month, how many memories name them"), _("Month")),
    YEAR: (_("Words by year"), _("By year, how many memories name them"), _("Year")),
    _DECADE: (_("Words by decade"), _("By decade, how many memories name them"), _("Decade")),
}
_LONGER: Final = (
    _("Words by century"),
    _("By century, how many memories name them"),
    _("Century"),
)
_KINDS: Final = {
    NameKind.PERSON: (_("People over time"), _("Nobody is named in this time.")),
    NameKind.PLACE: (_("Places over time"), _("No place is named in this time.")),
}


def tr(text: str, note: str = "", count: int = -1) -> str:
    """Give a text in the interface's language, in the form for `count` where there are forms."""
    return QCoreApplication.translate("Insights", text, note, count)


def words_title(span: Span) -> str:
    """Give what the plot of words is called."""
    return tr(_UNITS.get(span.months, _LONGER)[0])


def names_line(span: Span) -> str:
    """Give what the plot of names counts."""
    return tr(_UNITS.get(span.months, _LONGER)[1])


def names_title(kind: NameKind) -> str:
    """Give what the plot of a kind of names is called."""
    return tr(_KINDS[kind][0])


def nobody(kind: NameKind) -> str:
    """Say that no name of a kind is there."""
    return tr(_KINDS[kind][1])


def column_head(span: Span) -> str:
    """Give what columns of time are: "Month"."""
    return tr(_UNITS.get(span.months, _LONGER)[2])


def short(span: Span, column: int) -> str:
    """Give a column as there is little room for: "Jul", "2019", "1950s"."""
    day = span.day_at(column)
    if span.by_month:
        return dates.short_month(day.month)
    if span.months == _DECADE:
        return tr("%1s").replace("%1", str(day.year // 10 * 10))
    return str(day.year)


def long(span: Span, column: int) -> str:
    """Give a column in full: "July 2025", "2019", "1950s", "1900 to 1999"."""
    day = span.day_at(column)
    if span.by_month:
        return dates.month_in_full(day.year, day.month)
    if span.months < _CENTURY:
        return short(span, column)
    last = day.year + span.months // YEAR - 1
    return tr("%1 to %2").replace("%1", str(day.year)).replace("%2", str(last))


def span_words(span: Span) -> str:
    """Give a span in full: "July 2025 to June 2026", "2019 to 2026", "2024"."""
    first, last = span.first, span.last
    if not span.by_month:
        begins, ends = str(first.year), str(last.year)
    elif first.month == 1 and span.columns == YEAR:
        return str(first.year)
    else:
        begins = dates.month_in_full(first.year, first.month)
        ends = dates.month_in_full(last.year, last.month)
    return tr("%1 to %2").replace("%1", begins).replace("%2", ends)


def number(count: int) -> str:
    """Give a number in figures: "7,600"."""
    return in_figures(count)


def memories(count: int) -> str:
    """Give a number of memories: "26 memories"."""
    return plural(tr, count, "%n memory", "%n memories")


def of_words(count: int) -> str:
    """Give a number of words: "340 words"."""
    return plural(tr, count, "%n word", "%n words")


def of_days(count: int) -> str:
    """Give a number of days: "12 days written"."""
    return plural(tr, count, "%n day written", "%n days written")


def hour(number: int) -> str:
    """Give an hour of the day as "08:00"."""
    return f"{number:02}:00"


def hours_line(hours: Sequence[int]) -> str:
    """Say when most is written: "Mostly early, and after nine"; nothing where no hour is known."""
    counts = [sum(hours[first:past]) for first, past, _ in _PARTS]
    order = sorted(range(len(_PARTS)), key=lambda part: -counts[part])
    if not counts[order[0]]:
        return ""
    most, next_most = (tr(_PARTS[part][2]) for part in order[:2])
    if counts[order[1]] < _ALSO * counts[order[0]]:
        return tr("Mostly %1").replace("%1", most)
    return tr("Mostly %1, and %2").replace("%1", most).replace("%2", next_most)


def fullest(figures: Figures, counts: Sequence[int]) -> str:
    """Give the column that holds the most, in full."""
    return long(figures.span, counts.index(max(counts)))
