"""Let a picture come apart in small squares, one side first, as paint does under water.

Where each square stands in the order is fixed in an indexed image; a step of the way changes only
its table of 256 colours.
"""

from __future__ import annotations

from functools import lru_cache
from random import Random
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QPixmap

CELL: Final = 3
"""The side of a square, in pixels of the layout."""
_SOFT, _STEPS = 34, 96
_TOP, _COARSE = 255, 7
_SIDE, _DOWN, _CLOUDS, _GRAIN = 0.74, 0.06, 0.16, 0.13
_SUM: Final = _SIDE + _DOWN + _CLOUDS + _GRAIN


class Dissolve:
    """A picture, more or less of it.

    Args:
        room: The largest picture there will be, in pixels of the layout.
        sharp: Pixels of the screen for each of those.
        mirrored: The left side goes first.
    """

    def __init__(self, room: QSize, sharp: float, *, mirrored: bool = False) -> None:
        self._order = order_of(room * sharp, round(CELL * sharp), mirrored=mirrored)
        self._left, self._was = QImage(), (0, -1)

    def frame(self, picture: QPixmap, gone: float) -> QImage:
        """Give what is left of a picture.

        Args:
            picture: The whole of it.
            gone: How much is gone, 0 to 1.
        """
        step = round(gone * _STEPS)
        if self._was != (picture.cacheKey(), step):
            self._was = (picture.cacheKey(), step)
            self._paint(picture, step / _STEPS)
        return self._left

    def _paint(self, picture: QPixmap, gone: float) -> None:
        if self._left.size() != picture.size():
            self._left = QImage(picture.size(), QImage.Format.Format_ARGB32_Premultiplied)
        self._left.setDevicePixelRatio(1.0)
        self._order.setColorTable(_table(gone))
        painter = QPainter(self._left)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawPixmap(self._left.rect(), picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.drawImage(0, 0, self._order)
        painter.end()
        self._left.setDevicePixelRatio(picture.devicePixelRatio())


def order_of(room: QSize, cell: int = CELL, *, mirrored: bool = False) -> QImage:
    """Give the order in which the pixels of a picture go, those with the highest number last.

    Args:
        room: How large the picture may be, in pixels.
        cell: The side of the squares that go together, in pixels.
        mirrored: The left side goes first.
    """
    wide, high = room.width() // cell + 1, room.height() // cell + 1
    aspect = Qt.AspectRatioMode.IgnoreAspectRatio
    # A square more than there is room for: none is narrower than the others.
    return _order(wide, high, mirrored).scaled(wide * cell, high * cell, aspect)


@lru_cache(maxsize=2)
def _order(wide: int, high: int, mirrored: bool) -> QImage:
    """Give the order: from one side to the other, with clouds in it and grain."""
    chance = Random(9)  # noqa: S311 - the same each time
    clouds = QImage(wide // _COARSE + 3, high // _COARSE + 3, QImage.Format.Format_Grayscale8)
    for row in range(clouds.height()):
        for column in range(clouds.width()):
            tone = chance.randrange(_TOP + 1)
            clouds.setPixel(column, row, 0xFF000000 | tone << 16 | tone << 8 | tone)
    mode = Qt.TransformationMode.SmoothTransformation
    aspect = Qt.AspectRatioMode.IgnoreAspectRatio
    smooth = clouds.scaled(wide, high, aspect, mode)
    smooth = smooth.convertToFormat(QImage.Format.Format_Grayscale8)
    cloud, line = bytes(smooth.constBits()), smooth.bytesPerLine()
    sides = [_SIDE * (column if mirrored else wide - column) / wide for column in range(wide)]
    numbers = bytearray()
    for row in range(high):
        down = _DOWN * (1 - row / high)
        grain, start = chance.randbytes(wide), row * line
        numbers += bytes(
            int((side + down) / _SUM * _TOP + (_CLOUDS * soft + _GRAIN * speck) / _SUM)
            for side, soft, speck in zip(sides, cloud[start : start + wide], grain, strict=True)
        )
    return QImage(bytes(numbers), wide, high, wide, QImage.Format.Format_Indexed8).copy()


def _table(gone: float) -> list[int]:
    """Give the colours that leave out what is gone: transparent, or less and less so."""
    edge = -_SOFT + gone * (_TOP + 2 * _SOFT)
    shares = (min(max((number - edge) / _SOFT, 0.0), 1.0) for number in range(_TOP + 1))
    return [int(share * _TOP) << 24 for share in shares]
