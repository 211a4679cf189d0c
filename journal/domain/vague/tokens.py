"""Cut what was typed into the words and numbers that the grammar of vague dates knows.

Nothing here uses `strptime`: it speaks the language of the process, and refuses years before 1000.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from unicodedata import normalize

from journal.domain.spans import Precision, Stretch, month_of, on_day
from journal.domain.vague.words import ERAS, LANGUAGES, Words


class Kind(StrEnum):
    """What a token can be; the letters make up the shapes of the grammar."""

    FILLER = ""
    DATE = "d"
    YEAR = "y"
    MONTH = "m"
    NUMBER = "n"
    SEASON = "s"
    WEEKDAY = "w"
    UNIT = "u"
    WHICH = "l"
    PERIOD = "p"
    NEAR = "r"
    DECADE = "k"
    DECADE_MARK = "x"
    PART = "e"
    ABOUT = "a"
    AGO = "g"
    SINCE = "f"
    UNTIL = "t"


@dataclass(frozen=True, slots=True)
class Token:
    """One word or number in one of its meanings.

    Attributes:
        number: Its value: of a month, a weekday (Monday 0), a distance.
        name: The English name of a unit or a season.
        label: How the journal writes it.
        stretch: The days of a date in figures.
    """

    kind: Kind
    number: int = 0
    name: str = ""
    label: str = ""
    stretch: Stretch | None = None


Meanings = tuple[Token, ...]

_MARKS = re.compile("[\u0300-\u036f]")
_SKIPPED = " ,.()'、。"
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?!\d)", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)", re.ASCII)
_UNPARTED = re.compile(r"(\d{4})(\d{2})(\d{2})(?!\d)", re.ASCII)
_DECADE = re.compile(r"(\d{4}|'?\d{2})s(?!\w)", re.ASCII)
_SHORT_YEAR = re.compile(r"['](\d{2})(?!\w)", re.ASCII)
_NUMBER = re.compile(r"(\d{1,4})(?:st|nd|rd|th|er|o)?(?![\da-z])", re.ASCII)
_ERA = re.compile(f"({'|'.join(ERAS)})" + r"(\d{1,2}|元)(?=年)")
_YEAR_DIGITS = 4
SHORT = "short"
"""The name of a year or decade of two digits."""
_MONTHS = 12


def fold(text: str) -> str:
    """Case, width and Latin marks folded: "Été" and "ete" are one word here."""
    wide = normalize("NFKC", text).casefold().replace("đ", "d").replace("’", "'")
    bare = _MARKS.sub("", normalize("NFD", wide))
    return " ".join(normalize("NFC", bare).split())


def tokens_of(text: str) -> list[Meanings] | None:
    """Cut a folded text into tokens, each with every meaning that it can have.

    Returns:
        The tokens in order, or None when some part of the text is unknown.

    Raises:
        ValueError: A date in figures does not exist.
    """
    text = _ERA.sub(_western_year, text)
    found: list[Meanings] = []
    at = 0
    while at < len(text):
        step = _phrase_at(text, at) or _figures_at(text, at)
        if step is not None:
            meanings, at = step
            found.append(meanings)
        elif text[at] in _SKIPPED:
            at += 1
        else:
            return None
    return found


def _western_year(match: re.Match[str]) -> str:
    year = 1 if match[2] == "元" else int(match[2])
    return f"{ERAS[match[1]] + year - 1:04}"


def _phrase_at(text: str, at: int) -> tuple[Meanings, int] | None:
    phrases, longest = _lexicon()
    for length in range(min(longest, len(text) - at), 0, -1):
        end = at + length
        meanings = phrases.get(text[at:end])
        if meanings is not None and not _runs_on(text, end):
            return meanings, end
    return None


def _runs_on(text: str, end: int) -> bool:
    """Whether a word of Latin letters, or a number, goes on past `end`."""
    if end >= len(text) or not text[end - 1].isascii() or not text[end].isascii():
        return False
    return text[end - 1].isalnum() and text[end].isalnum()


def _figures_at(text: str, at: int) -> tuple[Meanings, int] | None:
    for pattern, read in _FIGURES:
        match = pattern.match(text, at)
        if match is not None:
            token = read(match)
            return None if token is None else ((token,), match.end())
    return None


def _year_first(match: re.Match[str]) -> Token:
    year, month = int(match[1]), int(match[3])
    if match[4] is None and month > _MONTHS and month == (year + 1) % 100:
        # "1998/99": no month, but the year after.
        both = Stretch(date(year, 1, 1), date(year + 1, 12, 31), Precision.RANGE)
        return Token(Kind.DATE, stretch=both)
    if match[4] is None:
        return Token(Kind.DATE, stretch=month_of(year, month))
    return Token(Kind.DATE, stretch=on_day(date(year, month, int(match[4]))))


def _year_last(match: re.Match[str]) -> Token | None:
    """Day first with dots; otherwise only where the figures leave no doubt."""
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    if match[2] != "." and first != second and max(first, second) <= _MONTHS:
        return None
    if second > _MONTHS and match[2] != ".":
        first, second = second, first
    return Token(Kind.DATE, stretch=on_day(date(year, second, first)))


def _unparted(match: re.Match[str]) -> Token:
    return Token(Kind.DATE, stretch=on_day(date(int(match[1]), int(match[2]), int(match[3]))))


def _decade(match: re.Match[str]) -> Token:
    digits = match[1].lstrip("'")
    return Token(Kind.DECADE, int(digits), name="" if len(digits) == _YEAR_DIGITS else SHORT)


def _short_year(match: re.Match[str]) -> Token:
    return Token(Kind.YEAR, int(match[1]), name=SHORT)


def _number(match: re.Match[str]) -> Token:
    kind = Kind.YEAR if len(match[1]) == _YEAR_DIGITS else Kind.NUMBER
    return Token(kind, int(match[1]))


_FIGURES = (
    (_YEAR_FIRST, _year_first),
    (_YEAR_LAST, _year_last),
    (_UNPARTED, _unparted),
    (_DECADE, _decade),
    (_SHORT_YEAR, _short_year),
    (_NUMBER, _number),
)


@cache
def _lexicon() -> tuple[dict[str, Meanings], int]:
    """Every phrase of every language, folded, with its meanings; and the length of the longest."""
    phrases: dict[str, Meanings] = {}
    for words in LANGUAGES.values():
        for written, token in _meanings(words):
            key = fold(written)
            known = phrases.get(key, ())
            if token not in known:
                phrases[key] = (*known, token)
    return phrases, max(map(len, phrases))


def _meanings(words: Words) -> Iterator[tuple[str, Token]]:
    """Every spelling of a language beside what it means."""
    for spellings, kind, number, name in _entries(words):
        label, *others = spellings.split("|")
        token = Token(kind, number, name, label if kind is Kind.SEASON else "")
        for written in (label, *others):
            if written:
                yield written, token


def _entries(words: Words) -> Iterator[tuple[str, Kind, int, str]]:
    yield words.filler, Kind.FILLER, 0, ""
    yield words.decade_mark, Kind.DECADE_MARK, 0, ""
    yield words.about, Kind.ABOUT, 0, ""
    yield words.ago, Kind.AGO, 0, ""
    yield words.since, Kind.SINCE, 0, ""
    yield words.until, Kind.UNTIL, 0, ""
    for number, spellings in enumerate(words.months, start=1):
        yield spellings, Kind.MONTH, number, ""
    for number, spellings in enumerate(words.weekdays):
        yield spellings, Kind.WEEKDAY, number, ""
    for name, spellings in words.seasons.items():
        yield spellings, Kind.SEASON, 0, name
    for name, spellings in words.units.items():
        yield spellings, Kind.UNIT, 0, name
    for (name, number), spellings in words.periods.items():
        yield spellings, Kind.PERIOD, number, name
    numbered = (
        (words.days, Kind.NEAR),
        (words.which, Kind.WHICH),
        (words.parts, Kind.PART),
        (words.numbers, Kind.NUMBER),
    )
    for table, kind in numbered:
        for number, spellings in table.items():
            yield spellings, kind, number, ""
    for number, spellings in words.decades.items():
        yield spellings, Kind.DECADE, number, SHORT
