"""Say how bright a surface of the aisle is: under twelve lamps, or in the dark."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor

from journal.ui.features.lights.perspective import BAYS, depth_of

if TYPE_CHECKING:
    from journal.ui.features.lights.bookcase import Quad

_WARM: Final = (1.06, 0.83, 0.55)
_COLD: Final = (0.86, 1.0, 1.34)
_ADDED: Final = (16, 20, 34)
_LEAST, _MOST, _STRENGTH = 0.05, 1.0, 0.86
_STEPS = 24
_STEPS_A_BAY = 8


def lit(quad: Quad) -> QColor:
    """Give the colour of a surface when all lamps are lit."""
    across, down, bay = quad.middle
    light = _light(round(across * _STEPS), round(down * _STEPS), round(bay * _STEPS_A_BAY))
    red, green, blue = (
        min(255, int(part * light * warm * quad.gain))
        for part, warm in zip(quad.color, _WARM, strict=True)
    )
    return QColor(red, green, blue, quad.alpha)


def darkened(quad: Quad) -> QColor:
    """Give the colour of a surface when all lamps are out: hardly any, and bluish."""
    _across, down, _bay = quad.middle
    low = (down + 1) / 2 if down > -1.2 else 0.2  # noqa: PLR2004 - the ceiling is above that
    depth = 0.135 * (0.62 + 0.38 * max(0.0, low))
    grey = sum(quad.color) / 3 * 0.62
    red, green, blue = (
        int((grey + part * 0.22 + more) * depth * cold)
        for part, more, cold in zip(quad.color, _ADDED, _COLD, strict=True)
    )
    return QColor(red, green, blue)


@cache
def _light(across: int, down: int, bay: int) -> float:
    """Add up what twelve lamps throw on a place, counted in steps."""
    wide, low = across / _STEPS, (down / _STEPS + 0.66) * 0.72
    depth = depth_of(bay / _STEPS_A_BAY)
    total = _LEAST
    for lamp in range(BAYS):
        near, far = depth_of(lamp), depth_of(lamp + 1)
        along = (depth - (near + far) / 2) / (far - near) * 1.55
        total += 0.60 / (0.55 + wide * wide * 0.55 + low * low * 1.15 + along * along * 1.9)
    return min(_MOST, total * _STRENGTH)
