"""Where things stand in the aisle between the shelves, at any size of the window.

Places are given as in a room: across and down run from -1 to 1 between the walls, and depth is 1
where the first bay of shelves begins. Each bay looks smaller than the one before it by the same
part, so that counting bays is enough to say how far away something is.
"""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

BAYS: Final = 12
"""How many bays of shelves there are up to the door, each with a lamp."""
SHRINKS: Final = 0.775
"""How large a bay looks beside the one before it."""
_AS_DRAWN: Final = (1600, 1000)
_VANISHES: Final = (0.631, 0.404)
_HALF: Final = (1180, 690)


def depth_of(bay: float) -> float:
    """Give how deep in the room a bay begins."""
    return float(SHRINKS**-bay)


class Perspective:
    """An aisle seen from its near end.

    Args:
        size: Of the picture.
        mirrored: Whether the far end is left of the middle, as where lines run right to left.

    Attributes:
        end: Where all lines meet.
        half: Half the width and half the height of the aisle, at the depth of 1.
    """

    def __init__(self, size: QSize, *, mirrored: bool = False) -> None:
        self.width, self.height, self.mirrored = size.width(), size.height(), mirrored
        across = 1 - _VANISHES[0] if mirrored else _VANISHES[0]
        self.end = QPointF(self.width * across, self.height * _VANISHES[1])
        scale = max(self.width / _AS_DRAWN[0], self.height / _AS_DRAWN[1])
        self.half = _HALF[0] * scale, _HALF[1] * scale

    @property
    def whole(self) -> QRect:
        """All of the picture."""
        return QRect(0, 0, self.width, self.height)

    def at(self, across: float, down: float, depth: float) -> QPointF:
        """Give where a place in the room is seen."""
        wide, high = self.half
        x, y = self.end.x() + across * wide / depth, self.end.y() + down * high / depth
        return QPointF(x, y)

    def frame(self, bay: float) -> QRectF:
        """Give the outline of the aisle where a bay begins; `bay` may lie between two."""
        depth = depth_of(bay)
        return QRectF(self.at(-1, -1, depth), self.at(1, 1, depth))

    def within(self, bay: float) -> QRect:
        """Give what is seen farther away than a bay, in whole pixels of the picture."""
        return self.frame(bay).toAlignedRect().intersected(self.whole)

    def first_seen(self) -> float:
        """Give the bay at which the outline of the aisle begins to be seen."""
        (wide, high), end = self.half, self.end
        reach = max(
            end.x() / wide, (self.width - end.x()) / wide,
            end.y() / high, (self.height - end.y()) / high,
        )  # fmt: skip
        return log(reach) / log(SHRINKS)
