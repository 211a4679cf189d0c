"""Word the card that is left when something was put away: to oneself, plainly, naming nobody."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journal.ui.feedback import dates
from journal.ui.feedback.numbers import plural
from journal.ui.theme.seasons import season_on
from journal.ui.theme.tokens import Season
from journal.ui.widgets.paper_card import CardWords

if TYPE_CHECKING:
    from datetime import date

_EARLY = 40
"""For so many days a season is called by its name as that which begins."""
_SOON = 300
"""Within so many days a season is that which comes next, and needs no year."""


def out_of_sight(
    on: date, count: int, until: date | None = None, hemisphere: str = "north"
) -> CardWords:
    """Word the card of what was put out of sight.

    Args:
        on: The local day on which it was.
        count: How many memories, whole or in part.
        until: The day on which it is offered back; None leaves it to whoever asks.
        hemisphere: ``north`` or ``south``: decides what is called spring.
    """
    heading = plural(
        _tr, count, "On %1 you put one memory out of sight.",
        "On %1 you put %n memories out of sight.",
    ).replace("%1", dates.day_in_full(on))  # fmt: skip
    single = count == 1
    if until is None:
        one, many = _tr("It comes back whenever you ask."), _tr("They come back whenever you ask.")
        return CardWords(heading, (_tr("Nothing was destroyed."), one if single else many))
    one = _tr("Please don’t ask yourself about it before %1.")
    many = _tr("Please don’t ask yourself about them before %1.")
    asked = (one if single else many).replace("%1", _before(on, until, hemisphere))
    return CardWords(heading, (_tr("Nothing was destroyed."), asked))


def kept_safe(on: date, count: int, pictures: int = 0, recordings: int = 0) -> CardWords:
    """Word the card of what was laid in a box, for someone who has died.

    Args:
        on: The local day on which it was.
        count: How many memories.
        pictures: How many pictures belong to them.
        recordings: How many recordings do.
    """
    held = plural(_tr, count, "One memory", "%n memories")
    if pictures:
        held += ", " + plural(_tr, pictures, "one picture", "%n pictures")
    if recordings:
        held += ", " + plural(_tr, recordings, "one recording", "%n recordings")
    laid = _tr("Laid in on %1").replace("%1", dates.day_in_full(on))
    return CardWords(_tr("Kept safe. Open it any time."), (held, laid), is_large=True)


def _before(on: date, until: date, hemisphere: str) -> str:
    season = season_on(until, hemisphere)
    # Late in a season its name would say that the time is over before it is.
    late = season_on(until - timedelta(days=_EARLY), hemisphere) is season
    if (until - on).days > _SOON or season is season_on(on, hemisphere) or late:
        day = _tr("%1", "a day, after the word before")
        return day.replace("%1", dates.day_in_full(until))
    return {
        Season.WINTER: _tr("winter"),
        Season.SPRING: _tr("spring"),
        Season.SUMMER: _tr("summer"),
        Season.AUTUMN: _tr("autumn"),
    }[season]


def _tr(text: str, note: str = "", count: int = -1) -> str:
    return QCoreApplication.translate("Card", text, note, count)
