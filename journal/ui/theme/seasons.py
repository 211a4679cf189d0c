"""Tell which season a day lies in, as a wardrobe changes: with the first of a month."""

from datetime import date
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from journal.ui.theme.tokens import Season


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Seasons", text))


TITLES: Final = (_("Blue Ruin"), _("Green"), _("Red"), _("Tangerine"))
"""What the tokens call the seasons; translators find the words here."""
_MONTHS_OF_A_SEASON = 3
_HALF_A_YEAR = 6


def season_on(day: date, hemisphere: str) -> Season:
    """Give the season of `day`: winter begins with December in the north, with June in the south.

    Args:
        day: A calendar day.
        hemisphere: ``north`` or ``south``.
    """
    shift = _HALF_A_YEAR if hemisphere == "south" else 0
    months = (day.month + shift) % (2 * _HALF_A_YEAR)
    return tuple(Season)[months // _MONTHS_OF_A_SEASON]


def title_in_words(title: str) -> str:
    """Give the title of a season in the person's language.

    Args:
        title: What the tokens call it.
    """
    return QCoreApplication.translate("Seasons", title)
