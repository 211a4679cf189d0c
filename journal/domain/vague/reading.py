"""The door of this package: ISO at once, the grammar only for words."""

from datetime import date, datetime

from journal.domain.errors import ImpossibleDate
from journal.domain.spans import Hemisphere
from journal.domain.vague.iso import Reading, read_iso

_LONGEST = 100


def read_words(words: str, today: date | datetime, hemisphere: Hemisphere) -> Reading | None:
    """Understand a date; None when the grammar does not know the words.

    Args:
        words: What was typed.
        today: Where "yesterday" counts from.
        hemisphere: Decides which months "summer" has.

    Raises:
        ImpossibleDate: They are a date, and no calendar has it.
    """
    typed = words.strip()
    if not typed or len(typed) > _LONGEST:
        return None
    try:
        return read_iso(typed) or _spoken(typed, today, hemisphere)
    except (ValueError, OverflowError) as error:
        raise ImpossibleDate(typed) from error


def _spoken(typed: str, today: date | datetime, hemisphere: Hemisphere) -> Reading | None:
    from journal.domain.vague.grammar import read_spoken

    return read_spoken(typed, today, hemisphere)
