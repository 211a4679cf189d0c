"""What is behind everything on the stage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from journal.ui.features.lights.aisle import Aisle
from journal.ui.features.lights.room import Room
from journal.ui.features.lights.values import Manner

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRect, QSize
    from PySide6.QtGui import QPainter, QPixmap, QRegion

    from journal.ui.background.lane import Lane
    from journal.ui.widgets.look import Look


class Scene(Protocol):
    """A room with lamps, at any moment of their going out."""

    @property
    def is_ready(self) -> bool:
        """Whether there is anything to show."""

    @property
    def door(self) -> QRect:
        """Where the first memory's picture is; nowhere in a room without a door."""

    @property
    def picture_room(self) -> QSize:
        """How large that picture is."""

    def prepare(self, size: QSize, *, mirrored: bool) -> None:
        """Have the room painted for a size."""

    def simplify(self) -> None:
        """Be painted more simply from now on: the machine is slow."""

    def show_in_door(self, picture: QPixmap) -> None:
        """Have a picture stand in the door; a null one takes it away."""

    def changes(self, before: float, now: float) -> QRegion:
        """Give what looks different once so much of the line is out, 0 to 1."""

    def paint(self, painter: QPainter, gone: float, door: float) -> None:
        """Paint the room when so much of the line is out, and its door so bright, 0 to 1."""

    def paint_sharp(self, painter: QPainter, door: float) -> None:
        """Paint over it what is as sharp as the screen, when the door is so bright, 0 to 1."""


def scene_for(
    manner: Manner, look: Look, lane: Lane, ready: Callable[[], None], count: int
) -> Scene:
    """Give the room in which the lamps are.

    Args:
        manner: What happens to them.
        look: Inks.
        lane: Where the room is painted.
        ready: Called when it can be shown.
        count: How many lamps there are.
    """
    if manner is Manner.SAFE:
        return Room(look, lane, ready, count)
    return Aisle(look, lane, ready)
