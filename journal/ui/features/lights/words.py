"""Say what the lights do: headings, lamps, and what is read out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from journal.domain.lamps import Reach
from journal.domain.lights import Phase
from journal.ui.features.lights.values import Manner
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import figures, plural, sentence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, time

    from journal.domain.lamps import Lamp, Spot
    from journal.domain.lights import Lights

_EVENING, _MORNING = 18, 4


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Lights", text))


_TITLES: Final = {
    "out": _("The lights are going out,\nnewest first."),
    "out-over": _("The lights are out."),
    "back": _("The lights are coming back,\noldest first."),
    "back-over": _("The lights are on."),
    "safe": _("The lamps grow low.\nEach page is laid in."),
    "safe-over": _("The lamps are low.\nEvery page is in."),
    "put-back": _("The lights are coming back,\noldest first."),
    "stopped": _("All the lights are on."),
}
_LINES: Final = {
    "out": _("Nothing is being deleted. Each one goes to the archive, whole."),
    "out-over": _("Nothing was destroyed."),
    "back": _("Each one goes back to where it was."),
    "back-over": _("Everything is where it was."),
    "safe": _(
        "Nothing is taken out of any page. They stay where you can find them, and they won’t come "
        "up by themselves."
    ),
    "safe-over": _(
        "Nothing was taken out of any page. They stay where you can find them, and they won’t "
        "come up by themselves."
    ),
    "put-back": _("Nothing has changed."),
    "stopped": _("Nothing has changed."),
}
_STATES: Final = {
    "lit": _("lit"), "going": _("going out"), "out": _("out"), "kept": _("kept aside"),
    "low": _("laid in"), "dark": _("out"), "back": _("back"),
}  # fmt: skip

_SAID: Final = {
    "keep": _("Keep this one"), "send": _("Send it too"),
    "pause": _("Pause"), "resume": _("Go on"),
    "stop": _("Stop, put everything back"), "end": _("Be at the end"),
    "draw": _("Draw the curtain"), "lift": _("Lift the curtain"),
    "space": _("Space"), "escape": _("Esc"),
    "paused": _("Paused."), "resumed": _("Going on."),
    "back": _("Back to the journal"), "open": _("Open it"),
    "keep-card": _("Keep it in the journal"), "save-card": _("Save as a picture…"),
    "yours": _("The card is yours: keep it in the journal, save it, or leave it here."),
}  # fmt: skip


def said(name: str) -> str:
    """Give what a button says, or what is read out when it was pressed."""
    return _tr(_SAID[name])


def headings(manner: Manner, lights: Lights) -> tuple[str, str]:
    """Give what is written large over the stage, and the sentence under it."""
    scene = _scene(manner, lights.phase)
    return _tr(_TITLES[scene]), _tr(_LINES[scene])


def _scene(manner: Manner, phase: Phase) -> str:
    if phase is Phase.PUTTING_BACK:
        return "put-back"
    if phase is Phase.STOPPED:
        return "stopped"
    return f"{manner}-over" if phase is Phase.OVER else str(manner)


def kept_question(count: int) -> tuple[str, str]:
    """Ask what becomes of those that were kept aside, and say what waits for the answer."""
    number = sentence(dates.number_word(count))
    title = plural(_tr_n, count, "One is kept aside.", "%n are kept aside.", number)
    return title, _tr("The others go once you have answered.")


def beginning(now: time) -> str:
    """Say when it began: "Tonight at 22:04"."""
    if _MORNING <= now.hour < _EVENING:
        return _tr("Today at %1").replace("%1", dates.clock(now))
    return _tr("Tonight at %1").replace("%1", dates.clock(now))


def place_in_line(lamp: int, count: int) -> str:
    """Say which lamp it is: "10 of 23"."""
    return _tr("%1 of %2").replace("%1", figures(lamp + 1)).replace("%2", figures(count))


def kept_aside(count: int) -> str:
    """Say over the line how many were lifted off it."""
    return _tr("Kept aside: %1").replace("%1", figures(count))


def state_of(lights: Lights, lamp: int, manner: Manner) -> str:
    """Give the word of what a lamp does: lit, going, out, kept, low, dark or back."""
    if lights.is_kept(lamp):
        return "kept"
    light = lights.light(lamp)
    if manner is Manner.BACK:
        return "back" if light > 0 else "dark"
    if light >= 1:
        return "lit"
    if manner is Manner.SAFE:
        return "low" if light <= 0 else "lit"
    return "going" if light > 0 else "out"


def said_of(state: str) -> str:
    """Give what is read out of a state."""
    return _tr(_STATES[state])


def lamp_named(lamp: Lamp, spots: Sequence[Spot]) -> str:
    """Give what a lamp stands for: a day, or a stretch of time and how many memories it holds."""
    if lamp.reach is Reach.MEMORY:
        return dates.moment_in_full(spots[0].moment)
    return f"{stretch(lamp, spots)}, {memories(lamp.count)}"


def stretch(lamp: Lamp, spots: Sequence[Spot]) -> str:
    """Give the stretch of time that a lamp stands for: "March 2024"."""
    first, last = sorted((spots[0].moment.day, spots[-1].moment.day))
    if lamp.reach is Reach.WEEK:
        return _tr("The week of %1").replace("%1", dates.day_in_full(first))
    if lamp.reach is Reach.MONTH:
        return dates.month_in_full(first.year, first.month)
    return str(first.year) if first.year == last.year else f"{first.year} – {last.year}"


def memories(count: int) -> str:
    """Give how many memories: "twelve memories"."""
    return plural(_tr_n, count, "one memory", "%n memories", dates.number_word(count))


def kept_safe() -> str:
    """Give what is written on the box."""
    return _tr("Kept safe")


def pages(count: int) -> str:
    """Give how many pages are in the box: "41 pages"."""
    return plural(_tr_n, count, "one page", "%n pages")


def newest(day: date, today: date) -> str:
    """Say when the newest of them was: "Last Tuesday"."""
    words = dates.since(day, today)
    if 0 < (today - day).days < 7:  # noqa: PLR2004 - a week
        return _tr("Last %1").replace("%1", words)
    return sentence(words)


def first_day(day: date) -> str:
    """Say when the first of them was: "The first day, October 2023"."""
    month = dates.month_in_full(day.year, day.month)
    return _tr("The first day, %1").replace("%1", month)


def first_page(day: date) -> str:
    """Say when the first page was written: "The first page, 2019"."""
    return _tr("The first page, %1").replace("%1", str(day.year))


def last_page(day: date) -> str:
    """Say when the last page was written: "The last page, March 2026"."""
    month = dates.month_in_full(day.year, day.month)
    return _tr("The last page, %1").replace("%1", month)


def returning(day: date | None) -> str:
    """Say when the tape comes back."""
    if day is None:
        return _tr("It waits until you ask")
    return _tr("Comes back on %1").replace("%1", dates.day_in_full(day))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lights", text)


def _tr_n(text: str, note: str | None = None, count: int = -1) -> str:
    return QCoreApplication.translate("Lights", text, note, count)
