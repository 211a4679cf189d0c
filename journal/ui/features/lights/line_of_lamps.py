"""Where the lamps of a line stand, and how large each is."""

from __future__ import annotations

from itertools import pairwise
from math import log1p, sqrt
from typing import TYPE_CHECKING, Final

from journal.domain.lamps import Reach

if TYPE_CHECKING:
    from journal.ui.features.lights.conductor import Conductor

_FEW, _CLOSE, _APART = 30, 0.45, 1.0
_MOST_DAYS_COUNT: Final = 2.6
_SMALLEST, _LARGER, _PLAIN = 3.6, 3.2, 0.45
_LONG = 400
INSET: Final = 7.0
"""Pixels between the ends of the line and the first and last lamp."""


def places_of(conductor: Conductor, *, even: bool) -> list[float]:
    """Give where lamps stand on a line from 0 to 1: the longer between two, the farther apart.

    Args:
        conductor: The lamps.
        even: All are equally far apart.
    """
    days = [conductor.spots_of(lamp)[0].moment.day for lamp in range(len(conductor.lamps))]
    if len(days) < 2:  # noqa: PLR2004 - there is nothing between them
        return [0.5] * len(days)
    least = _CLOSE if len(days) <= _FEW else _APART
    at, places = 0.0, [0.0]
    for sooner, later in pairwise(days):
        far = abs((sooner - later).days)
        at += 1.0 if even else least + min(log1p(far) / 2, _MOST_DAYS_COUNT)
        places.append(at)
    return [place / at for place in places]


def radii_of(conductor: Conductor) -> list[float]:
    """Give how large the lamps are: by what was written, or by how many share one."""
    most = max((lamp.count for lamp in conductor.lamps), default=1)
    sizes = []
    for number, lamp in enumerate(conductor.lamps):
        if lamp.reach is Reach.MEMORY:
            words = conductor.spots_of(number)[0].words
            weight = min(1.0, words / _LONG) if words else _PLAIN
        else:
            weight = sqrt(lamp.count / most)
        sizes.append(_SMALLEST + _LARGER * weight)
    return sizes
