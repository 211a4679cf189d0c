"""Tell which season a day lies in, as a wardrobe changes: with the first of a month."""

from datetime import date

from journal.ui.theme.tokens import Season

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
