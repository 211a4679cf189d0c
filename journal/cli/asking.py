"""Understand the words that several commands take: days, moments, texts from standard input."""

import sys
from datetime import date
from typing import TYPE_CHECKING

from journal.cli.failures import NotDone, Refusal
from journal.domain.errors import UnknownDate

if TYPE_CHECKING:
    from journal.domain.moment import Moment
    from journal.services.journal import Journal

FROM_STDIN = "-"


def moment_of(words: str, journal: "Journal") -> "Moment":
    """Read when something happened.

    Raises:
        UnknownDate, ImpossibleDate: It is no date, or none that a calendar has.
    """
    from journal.domain.moment import parse_moment

    moment = parse_moment(words, journal.clock.now(), journal.hemisphere)
    if moment is None:
        raise UnknownDate(words)
    return moment


def first_day_of(words: str | None, journal: "Journal") -> date | None:
    """Read the day on which a date of any precision begins; None for None.

    Raises:
        UnknownDate, ImpossibleDate: It is no date, or none that a calendar has.
    """
    return None if words is None else moment_of(words, journal).start


def coming_day_of(words: str | None, journal: "Journal") -> date | None:
    """Read a day that is still to come; None for None.

    Raises:
        UnknownDate, ImpossibleDate: It is no date, or none that a calendar has.
    """
    from journal.domain.returning import coming_day

    if words is None:
        return None
    day = coming_day(words, journal.clock.now(), journal.hemisphere)
    if day is None:
        raise UnknownDate(words)
    return day


def text_from(words: str | None) -> str:
    """Give a text from the command's words, or from standard input for `-` and None.

    Raises:
        NotDone: Standard input holds something that is not UTF-8.
    """
    if words is not None and words != FROM_STDIN:
        return words
    raw = getattr(sys.stdin, "buffer", None)
    try:
        text = sys.stdin.read() if raw is None else raw.read().decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotDone(Refusal.NOT_UTF8) from error
    return str(text).removesuffix("\n").removesuffix("\r")
