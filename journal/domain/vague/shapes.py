"""What each shape of tokens means: `nmy` is "14 February 2024", `nug` is "3 days ago"."""

from collections.abc import Callable
from datetime import date, timedelta

from journal.domain.spans import Precision, Stretch, month_of, on_day, week_of, year_of
from journal.domain.vague.near import Near
from journal.domain.vague.tokens import Kind, Token

Tokens = tuple[Token, ...]
Shape = Callable[[Near, Tokens], Stretch | None]

_CENTURY = 100


def _one(tokens: Tokens, kind: Kind) -> Token:
    return next(token for token in tokens if token.kind is kind)


def _date(_near: Near, tokens: Tokens) -> Stretch | None:
    return tokens[0].stretch


def _year(near: Near, tokens: Tokens) -> Stretch:
    return year_of(near.year(tokens[0]))


def _day(near: Near, tokens: Tokens) -> Stretch:
    year = near.year(_one(tokens, Kind.YEAR))
    month, day = _one(tokens, Kind.MONTH), _one(tokens, Kind.NUMBER)
    return on_day(date(year, month.number, day.number))


def _recent_day(near: Near, tokens: Tokens) -> Stretch:
    return near.recent_day(_one(tokens, Kind.MONTH).number, _one(tokens, Kind.NUMBER).number)


def _month(near: Near, tokens: Tokens) -> Stretch:
    return month_of(near.year(_one(tokens, Kind.YEAR)), _one(tokens, Kind.MONTH).number)


def _near_month(near: Near, tokens: Tokens) -> Stretch:
    return near.near_month(_one(tokens, Kind.MONTH).number, _which(tokens))


def _season(near: Near, tokens: Tokens) -> Stretch:
    return near.season(_one(tokens, Kind.SEASON), near.year(_one(tokens, Kind.YEAR)))


def _near_season(near: Near, tokens: Tokens) -> Stretch | None:
    return near.near_season(_one(tokens, Kind.SEASON), _which(tokens))


def _season_over_new_year(near: Near, tokens: Tokens) -> Stretch | None:
    """Winter 1998-1999; also 1998/99 and 2009/10, which in figures alone is a month."""
    season, *years = tokens
    if len(years) > 1:
        first, second = years[0].number, years[1].number
    elif years[0].stretch is None or years[0].stretch.precision is Precision.DAY:
        return None
    else:
        stretch = years[0].stretch
        first = stretch.start.year
        second = stretch.end.month if stretch.precision is Precision.MONTH else stretch.end.year
    if second % _CENTURY != (first + 1) % _CENTURY:
        return None
    return near.season(season, first)


def _near_weekday(near: Near, tokens: Tokens) -> Stretch:
    return near.near_weekday(_one(tokens, Kind.WEEKDAY).number, _which(tokens))


def _period(near: Near, tokens: Tokens) -> Stretch:
    """Last week, in two words or in one."""
    period = next(token for token in tokens if token.kind in {Kind.UNIT, Kind.PERIOD})
    which = _which(tokens)
    return near.unit_away(period.name, period.number if which is None else which)


def _weekday_of_period(near: Near, tokens: Tokens) -> Stretch | None:
    """Monday last week."""
    week = _period(near, tokens)
    if week != week_of(week.start):
        return None
    return on_day(week.start + timedelta(days=_one(tokens, Kind.WEEKDAY).number))


def _ago(near: Near, tokens: Tokens) -> Stretch:
    return near.unit_away(_one(tokens, Kind.UNIT).name, -_one(tokens, Kind.NUMBER).number)


def _near_day(near: Near, tokens: Tokens) -> Stretch:
    return near.unit_away("day", tokens[0].number)


def _decade(near: Near, tokens: Tokens) -> Stretch:
    return near.decade(next(token for token in tokens if token.kind is not Kind.DECADE_MARK))


def _which(tokens: Tokens) -> int | None:
    return next((token.number for token in tokens if token.kind is Kind.WHICH), None)


_MEANINGS: tuple[tuple[str, Shape], ...] = (
    ("d", _date),
    ("y", _year),
    ("nmy mny ymn ynm", _day),
    ("nm mn", _recent_day),
    ("my ym", _month),
    ("m lm ml", _near_month),
    ("sy ys", _season),
    ("s ls sl", _near_season),
    ("sd syy syn", _season_over_new_year),
    ("w lw wl", _near_weekday),
    ("lu ul p", _period),
    ("wlu wul wp luw ulw pw", _weekday_of_period),
    ("nug gnu", _ago),
    ("r", _near_day),
    ("k xy yx xn", _decade),
)

SHAPES: dict[str, Shape] = {shape: read for shapes, read in _MEANINGS for shape in shapes.split()}
"""The meaning of every row of kinds that is a date."""
