"""The small grammar of dates as people say them.

A text is cut into tokens; the letters of their kinds spell a shape (`nmy` is "14 February 2024"),
and a table says what each shape means. Words with several meanings are tried in all of them. What
no shape fits is not understood: nothing is guessed, and a figure like 03/04/2024 stays a question.
"""

from collections.abc import Iterable
from datetime import date, datetime
from itertools import islice, product

from journal.domain.spans import (
    Hemisphere,
    Precision,
    Stretch,
    iso_prefix,
    month_of,
    on_day,
    shifted_month,
    year_of,
)
from journal.domain.vague.iso import Reading, read_iso
from journal.domain.vague.near import Near
from journal.domain.vague.shapes import SHAPES, Tokens
from journal.domain.vague.times import find_time
from journal.domain.vague.tokens import Kind, Token, fold, tokens_of

_MOST_READINGS = 1024
_DATED = frozenset("ydkrlpg")


def read_spoken(typed: str, today: date | datetime, hemisphere: Hemisphere) -> Reading | None:
    """Understand a date in words; None when no shape fits.

    Args:
        typed: What was typed, trimmed.
        today: Where "yesterday" counts from.
        hemisphere: Decides which months "summer" has.

    Raises:
        ValueError: It is a date, and no calendar has it.
        OverflowError: It lies outside the years 1 to 9999.
    """
    text = fold(typed)
    if text == "now" and isinstance(today, datetime):
        return Reading(on_day(today.date()), "", today.time().replace(microsecond=0))
    day = today.date() if isinstance(today, datetime) else today
    found = find_time(text)
    if found is None:
        return _read_days(text, typed, day, hemisphere)
    days = _read_days(found.rest or "today", typed, day, hemisphere)
    if days is None or days.stretch.precision is not Precision.DAY:
        return None
    return Reading(days.stretch, days.words, found.wall, None, found.offset)


def _read_days(text: str, typed: str, today: date, hemisphere: Hemisphere) -> Reading | None:
    meanings = tokens_of(text)
    if not meanings:
        return None
    impossible: ValueError | OverflowError | None = None
    for choice in islice(product(*meanings), _MOST_READINGS):
        grammar = Grammar(Near(today, hemisphere))
        try:
            stretch = grammar.read(tuple(token for token in choice if token.kind))
        except (ValueError, OverflowError) as error:
            impossible = error
            continue
        if stretch is not None:
            return Reading(stretch, grammar.lasting_words(stretch, typed))
    if impossible is not None:
        raise impossible
    return None


class Grammar:
    """One attempt to read one row of tokens."""

    def __init__(self, near: Near) -> None:
        self._near = near

    def read(self, tokens: Tokens) -> Stretch | None:
        """Read a date, with or without "about", or a range; None when no shape fits."""
        kinds = _kinds(tokens)
        if Kind.ABOUT in kinds:
            return self._about(tokens, kinds)
        if Kind.UNTIL in kinds:
            return self._range(tokens, kinds)
        return self.simple(tokens)

    def simple(self, tokens: Tokens) -> Stretch | None:
        """Read a single date, month, season, year, decade, or a part of one."""
        if not tokens:
            return None
        handler = SHAPES.get(_kinds(tokens))
        if handler is not None:
            return handler(self._near, tokens)
        if tokens[0].kind is Kind.PART or tokens[-1].kind is Kind.PART:
            return self._part(tokens)
        return self._in_named_year(tokens) or self._beside_weekday(tokens)

    def lasting_words(self, stretch: Stretch, typed: str) -> str:
        """The words to keep: as typed, unless they only made sense on the day they were typed."""
        if not self._near.relative:
            return typed
        days = f"{stretch.start}..{stretch.end}"
        if stretch.precision is Precision.SEASON:
            return f"{self._near.label} {stretch.start.year:04}"
        if stretch.precision is Precision.DECADE:
            return f"{stretch.start.year:04}s"
        if stretch.precision is Precision.RANGE:
            return days
        if stretch.precision is Precision.ABOUT:
            return "~" + (_figures(stretch) or days)
        return ""

    def _about(self, tokens: Tokens, kinds: str) -> Stretch | None:
        inner = tuple(token for token in tokens if token.kind is not Kind.ABOUT)
        if kinds.count(Kind.ABOUT) > 1 or Kind.ABOUT not in {kinds[0], kinds[-1]}:
            return None
        stretch = self.read(inner)
        return None if stretch is None else _vaguely(stretch)

    def _part(self, tokens: Tokens) -> Stretch | None:
        first = tokens[0].kind is Kind.PART
        part, rest = (tokens[0], tokens[1:]) if first else (tokens[-1], tokens[:-1])
        whole = self.simple(rest)
        return None if whole is None else _third(whole, part.number)

    def _in_named_year(self, tokens: Tokens) -> Stretch | None:
        """March last year: the phrase stands for a figure."""
        for length in (2, 1):
            for at in range(len(tokens) - length + 1):
                phrase, rest = tokens[at : at + length], tokens[:at] + tokens[at + length :]
                if rest and _kinds(phrase) in {"lu", "ul", "p"}:
                    year = self.simple(phrase)
                    if year is not None and year.precision is Precision.YEAR:
                        return self.simple((*rest, Token(Kind.YEAR, year.start.year)))
        return None

    def _beside_weekday(self, tokens: Tokens) -> Stretch | None:
        """Wednesday, 14 February 2024: the date decides."""
        kinds = _kinds(tokens)
        if kinds.count(Kind.WEEKDAY) != 1 or Kind.WEEKDAY not in {kinds[0], kinds[-1]}:
            return None
        rest = tuple(token for token in tokens if token.kind is not Kind.WEEKDAY)
        stretch = self.simple(rest)
        return stretch if stretch and stretch.precision is Precision.DAY else None

    def _range(self, tokens: Tokens, kinds: str) -> Stretch | None:
        tokens = tokens[kinds.startswith(Kind.SINCE) :]
        at = _kinds(tokens).index(Kind.UNTIL)
        left, right = tokens[:at], tokens[at + 1 :]
        if not left or not right:
            return None
        if _has_year(right) or not _has_year(left):
            last = self.simple(self._with_month(right, left))
            first = last and self._borrowing(left, last, -1)
        else:
            first = self.simple(left)
            last = first and self._borrowing(right, first, 1)
        if first is None or last is None or last.end < first.start:
            return None
        return Stretch(first.start, last.end, Precision.RANGE)

    @staticmethod
    def _with_month(right: Tokens, left: Tokens) -> Tokens:
        """March 3 to 5, 2019: the second day is in March too."""
        months = [token for token in left if token.kind is Kind.MONTH]
        if months and _kinds(right) in {"n", "ny"}:
            return (right[0], months[0], *right[1:])
        return right

    def _borrowing(self, tokens: Tokens, other: Stretch, way: int) -> Stretch | None:
        """Read one end of a range, taking the month and year that only the other end has."""
        if _has_year(tokens):
            return self.simple(tokens)
        near = other.start
        if _kinds(tokens) == Kind.NUMBER:
            if other.precision is not Precision.DAY:
                return None
            tokens = (*tokens, Token(Kind.MONTH, near.month))
        stretch = self.simple((*tokens, Token(Kind.YEAR, near.year)))
        if stretch is not None and (stretch.start - near).days * way < 0:
            return self.simple((*tokens, Token(Kind.YEAR, near.year + way)))
        return stretch


def _kinds(tokens: Iterable[Token]) -> str:
    return "".join(token.kind for token in tokens)


def _has_year(tokens: Tokens) -> bool:
    return not _DATED.isdisjoint(_kinds(tokens))


def _figures(stretch: Stretch) -> str:
    """The ISO form, where it means just these days."""
    prefix = iso_prefix(stretch.start, stretch.end)
    reading = read_iso(prefix)
    return prefix if reading and reading.stretch.end == stretch.end else ""


def _vaguely(stretch: Stretch) -> Stretch:
    return Stretch(stretch.start, stretch.end, Precision.ABOUT)


def _third(whole: Stretch, part: int) -> Stretch | None:
    """The early, middle or late part of a month, season, year or decade."""
    year, month = whole.start.year, whole.start.month
    if whole.precision is Precision.MONTH:
        last = (10, 20, whole.end.day)[part]
        return _vaguely(
            Stretch(date(year, month, part * 10 + 1), date(year, month, last), Precision.DAY)
        )
    months = {Precision.SEASON: 1, Precision.YEAR: 4}.get(whole.precision)
    if months is not None:
        start = shifted_month(year, month, part * months)
        end = shifted_month(year, month, part * months + months - 1)
        return _vaguely(Stretch(month_of(*start).start, month_of(*end).end, Precision.MONTH))
    if whole.precision is not Precision.DECADE:
        return None
    first, last = ((0, 3), (4, 6), (7, 9))[part]
    decade = year - year % 10
    return _vaguely(
        Stretch(year_of(max(decade + first, 1)).start, year_of(decade + last).end, Precision.YEAR)
    )
