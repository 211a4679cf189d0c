"""What the page says of itself: its day, its status, and itself as Markdown."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from journal.domain.entry import Draft
from journal.domain.moment import Moment, Precision
from journal.ui.feedback.dates import clock, day_in_full, day_name, moment_in_full, vague_words
from journal.ui.feedback.numbers import sentence


def headline(moment: Moment) -> tuple[str, str]:
    """Give what stands where there is no title: ("Sunday", "11 October 2026"), or vague words."""
    if moment.is_exact:
        return sentence(day_name(moment.day)), day_in_full(moment.day)
    return sentence(vague_words(moment)), ""


def bar_date(moment: Moment, today: date) -> str:
    """Give the moment as the bar says it: "Today, 08:40", else in full."""
    if not moment.is_exact:
        return vague_words(moment)
    if moment.day != today:
        return sentence(moment_in_full(moment))
    if moment.precision is Precision.TIME and moment.time is not None:
        return f"{_tr('Today')}, {clock(moment.time)}"
    return _tr("Today")


def kept_at(when: datetime, now: datetime) -> str:
    """Give when the page was kept: "Kept at 08:52", or on which day.

    Args:
        when: Aware, any zone.
        now: Aware, local.
    """
    local = when.astimezone(now.tzinfo)
    if local.date() == now.date():
        return _tr("Kept at %1").replace("%1", clock(local.time()))
    return _tr("Kept on %1").replace("%1", day_in_full(local.date()))


def as_markdown(draft: Draft) -> str:
    """Give the memory as one piece of Markdown, its title as a heading."""
    text = readable_text(draft)
    if not draft.title.strip():
        return text
    return f"# {draft.title.strip()}\n\n{text}"


def readable_text(draft: Draft) -> str:
    """Give the text of a page as people read it, its gaps among it."""
    marks = draft.around.marks if draft.around is not None else ()
    if not marks:
        return draft.text
    from journal.domain.veil import read_around

    return read_around(draft.text, marks)


def file_name(draft: Draft) -> str:
    """Give a copy of the memory a name that no system refuses."""
    return f"{draft.moment.iso()[:10]}.md"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Page", text)
