"""What stands in a bay of the aisle: floor, ceiling, walls, boards and books, as flat pieces."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import log
from random import Random
from typing import TYPE_CHECKING, Final

from journal.ui.features.lights.perspective import SHRINKS, depth_of

if TYPE_CHECKING:
    from collections.abc import Iterator

Place = tuple[float, float, float]
"""Across, down, and depth in the room."""
Color = tuple[int, int, int]

_BOOKS: Final[tuple[Color, ...]] = (
    (142, 58, 46), (58, 84, 118), (178, 134, 66), (74, 96, 70), (196, 182, 150), (104, 70, 92),
    (150, 92, 54), (62, 66, 78), (206, 196, 176), (120, 40, 40), (44, 92, 98), (168, 156, 130),
)  # fmt: skip
_FLOOR: Final[tuple[Color, Color]] = ((88, 64, 44), (98, 72, 50))
_CEILING: Final[Color] = (66, 60, 54)
_WALL: Final[Color] = (58, 40, 28)
_BOARD: Final[Color] = (150, 108, 70)
_UPRIGHT: Final[Color] = (128, 92, 60)
_ALONG, _ACROSS, _UP = 8, 10, 8
_SHELVES, _TOP, _BOTTOM = 7, -0.80, 0.94
_BOARD_HIGH, _BOOK_OVER = 0.020, 0.018
_DETAILED = 6
_BRIGHT_BOOK = 420


@dataclass(frozen=True, slots=True)
class Quad:
    """A flat piece with four corners.

    Attributes:
        corners: Where they are in the room.
        color: In white light.
        middle: Across, down, and at which bay, to find how bright it is.
        gain: How much brighter than its colour says.
        alpha: How much covers what is behind it, 0 to 255.
        is_detail: Whether it is seen in the light alone.
    """

    corners: tuple[Place, Place, Place, Place]
    color: Color
    middle: Place
    gain: float = 1.0
    alpha: int = 255
    is_detail: bool = False


def bays(bay: int) -> Iterator[Quad]:
    """Give the pieces of a bay, those behind first."""
    near, far = depth_of(bay), depth_of(bay + 1)
    steps = [near + (far - near) * step / _ALONG for step in range(_ALONG, -1, -1)]
    stretches = list(pairwise(steps))
    for number, (back, front) in enumerate(stretches):
        yield from _floor_and_ceiling(bay + number // 2, front, back)
    for side in (-1.0, 1.0):
        yield from _wall(side, stretches)
        yield from _shelf(bay, side, near, far, stretches)
        yield from _upright(side, near, near + (far - near) * 0.03)


def _floor_and_ceiling(number: int, front: float, back: float) -> Iterator[Quad]:
    for plank in range(_ACROSS):
        left, right = _part(plank, _ACROSS), _part(plank + 1, _ACROSS)
        tone = _FLOOR[(plank + number) % 2]
        yield _lying(left, right, 1.0, front, back, tone, 1.0)
        yield _lying(left, right, -1.0, front, back, _CEILING, -1.35)


def _wall(side: float, stretches: list[tuple[float, float]]) -> Iterator[Quad]:
    for back, front in stretches:
        for row in range(_UP):
            yield _standing(side, _part(row, _UP), _part(row + 1, _UP), front, back, _WALL)


def _shelf(
    bay: int, side: float, near: float, far: float, stretches: list[tuple[float, float]]
) -> Iterator[Quad]:
    # The same books on each run, and others on each shelf.
    chance = Random(bay * 2 + (side > 0) + 100)  # noqa: S311 - nobody is kept out by it
    high = (_BOTTOM - _TOP) / _SHELVES
    for shelf in range(_SHELVES):
        foot = _TOP + (shelf + 1) * high - _BOOK_OVER
        yield from _books(chance, bay, side, foot, high, near, far)
        for back, front in stretches:
            yield _standing(side, foot, foot + _BOARD_HIGH, front, back, _BOARD)


def _books(
    chance: Random, bay: int, side: float, foot: float, high: float, near: float, far: float
) -> Iterator[Quad]:
    room = far - near
    at, end = near + room * 0.035, far - room * 0.035
    thick = (end - at) / max(9, 26 - bay)
    while at < end - thick * 0.3:
        back = min(end, at + thick * (0.55 + chance.random() * 0.95))
        color, tall = chance.choice(_BOOKS), high * (0.62 + chance.random() * 0.26)
        missing, band, label = chance.random(), chance.random(), chance.random()
        if missing >= 0.05:  # noqa: PLR2004 - here and there somebody took one out
            yield _standing(side, foot - tall, foot, at, back, color)
            if bay < _DETAILED:
                yield _label(side, foot - tall * (0.8 - 0.1 * band), at, back, color, tall, label)
        at = back + thick * 0.03


def _label(
    side: float, top: float, at: float, back: float, color: Color, tall: float, size: float
) -> Quad:
    """Give the label on the back of a book."""
    front, rear = at + (back - at) * 0.22, at + (back - at) * 0.78
    gain = 1.5 if sum(color) < _BRIGHT_BOOK else 0.7
    foot = top + tall * (0.08 + 0.10 * size)
    plain = _standing(side, top, foot, front, rear, color)
    return Quad(plain.corners, color, plain.middle, gain, 150, is_detail=True)


def _upright(side: float, near: float, far: float) -> Iterator[Quad]:
    for row in range(_UP):
        yield _standing(side, _part(row, _UP), _part(row + 1, _UP), near, far, _UPRIGHT)


def _part(number: int, parts: int) -> float:
    return -1 + 2 * number / parts


def _standing(
    side: float, top: float, foot: float, front: float, back: float, color: Color
) -> Quad:
    corners = (
        (side, top, front), (side, foot, front), (side, foot, back), (side, top, back),
    )  # fmt: skip
    return Quad(corners, color, (1.0, (top + foot) / 2, _bay_at((front + back) / 2)))


def _lying(
    left: float, right: float, down: float, front: float, back: float, color: Color, lit_as: float
) -> Quad:
    corners = (
        (left, down, front), (right, down, front), (right, down, back), (left, down, back),
    )  # fmt: skip
    return Quad(corners, color, ((left + right) / 2, lit_as, _bay_at((front + back) / 2)))


def _bay_at(depth: float) -> float:
    return -log(depth) / log(SHRINKS)
