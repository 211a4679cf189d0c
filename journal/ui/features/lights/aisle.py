"""The aisle whose lamps go out, near to far: two pictures, and a soft edge between them.

What is nearer than the edge shows the dark picture, what is farther away the lit one; between
them lie rings, each a little brighter than the one around it. Nothing is worked out for a pixel.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPixmap, QRegion

from journal.ui.features.lights.perspective import BAYS, Perspective
from journal.ui.features.lights.shelves import paint_shelves

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.ui.background.lane import Lane
    from journal.ui.widgets.look import Look

RINGS: Final = 14
FEWER_RINGS: Final = 6
"""Rings where the machine is slow."""
_SPREAD: Final = 1.9
_EASE: Final = 1.25
_PICTURE: Final = (0.25, 0.12, 0.50, 0.88)
_WARMTH = 0.22


class Aisle:
    """Paints the aisle at any moment of its going out.

    Args:
        look: The colour of the night.
        lane: Where the two pictures are painted.
        ready: Called when they can be shown.

    Attributes:
        rings: How many steps there are between lit and dark.
    """

    def __init__(self, look: Look, lane: Lane, ready: Callable[[], None]) -> None:
        self._look, self._lane, self._ready = look, lane, ready
        self._view = Perspective(QSize(1, 1))
        self._lit, self._dark, self._asked = QImage(), QImage(), (QSize(), False)
        self._picture = QPixmap()
        self.rings = RINGS

    @property
    def is_ready(self) -> bool:
        """Whether there is anything to show."""
        return not self._lit.isNull()

    @property
    def door(self) -> QRect:
        """Where the door at the far end is."""
        return self._view.frame(BAYS).toAlignedRect()

    @property
    def picture_room(self) -> QSize:
        """How large a picture in the door is."""
        return self._picture_box().size().toSize()

    def prepare(self, size: QSize, *, mirrored: bool) -> None:
        """Have the pictures painted for a size; what was there is stretched until then."""
        if self._asked == (size, mirrored):
            return
        self._asked = asked = (QSize(size), mirrored)
        self._view = Perspective(size, mirrored=mirrored)
        night = self._look.color("nightBg")

        def take(painted: object) -> None:
            if self._asked == asked:
                self._lit, self._dark = cast("tuple[QImage, QImage]", painted)
                self._ready()

        def paint() -> object:
            return paint_shelves(size, night, mirrored=mirrored)

        def fail(error: Exception) -> None:
            raise error

        self._lane.submit(paint).then(take, fail)

    def simplify(self) -> None:
        """Have fewer steps between lit and dark: the machine is slow."""
        self.rings = FEWER_RINGS

    def show_in_door(self, picture: QPixmap) -> None:
        """Have a picture stand in the door; a null one takes it away."""
        self._picture = picture

    def changes(self, before: float, now: float) -> QRegion:
        """Give what looks different once so much of the line is out, from 0 to 1."""
        near, far = sorted((self._edge(before), self._edge(now)))
        changed = QRegion(self._view.within(near)) - QRegion(self._view.within(far + _SPREAD))
        return changed + QRegion(self.door)

    def paint(self, painter: QPainter, gone: float, door: float) -> None:
        """Paint the aisle.

        Args:
            painter: Of a widget of the size that was prepared.
            gone: How much of the line is out, 0 to 1.
            door: How bright the door is, 0 to 1.
        """
        whole = self._view.whole
        if not self.is_ready:
            painter.fillRect(whole, self._look.color("nightBg"))
            return
        if self._lit.size() != whole.size():
            self._stretch(painter, whole, gone)
            return
        edge = self._edge(gone)
        steps = [self._view.within(edge + _SPREAD * n / self.rings) for n in range(self.rings + 1)]
        _lay(painter, _around(whole, steps[-1]), self._dark)
        _lay(painter, (steps[-1],), self._lit)
        for number, (outer, inner) in enumerate(pairwise(steps)):
            part = (number + 0.5) / self.rings
            strength = part * part * (3.0 - 2.0 * part)
            _lay(painter, _around(outer, inner), self._lit, strength)
        _lay(painter, (self.door,), self._dark)
        _lay(painter, (self.door,), self._lit, door)

    def paint_sharp(self, painter: QPainter, door: float) -> None:
        """Paint the picture in the door, 0 to 1 bright."""
        if self.is_ready and self._lit.size() == self._view.whole.size():
            self._paint_picture(painter, door)

    def _edge(self, gone: float) -> float:
        """Give the bay that the dark has reached; before the first none of it is seen."""
        first = self._view.first_seen() - _SPREAD
        return first + (BAYS - first) * float(min(max(gone, 0.0), 1.0) ** _EASE)

    def _stretch(self, painter: QPainter, whole: QRect, gone: float) -> None:
        painter.drawImage(whole, self._dark)
        painter.setOpacity(1.0 - gone)
        painter.drawImage(whole, self._lit)
        painter.setOpacity(1.0)

    def _paint_picture(self, painter: QPainter, light: float) -> None:
        if self._picture.isNull():
            return
        box, size = self._picture_box(), self._picture.deviceIndependentSize()
        scale = max(box.width() / size.width(), box.height() / size.height())
        shown = QRectF(0, 0, box.width() / scale, box.height() / scale)
        shown.moveCenter(QRectF(0, 0, size.width(), size.height()).center())
        sharp = self._picture.devicePixelRatio()
        source = QRectF(shown.topLeft() * sharp, shown.size() * sharp)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(light)
        painter.drawPixmap(box, self._picture, source)
        painter.setOpacity(light * _WARMTH)
        painter.fillRect(box, self._look.color("lampCore"))
        painter.setOpacity(1.0)

    def _picture_box(self) -> QRectF:
        door = self._view.frame(BAYS)
        left, top, wide, high = _PICTURE
        return QRectF(
            door.left() + door.width() * left, door.top() + door.height() * top,
            door.width() * wide, door.height() * high,
        )  # fmt: skip


def _around(outer: QRect, inner: QRect) -> tuple[QRect, ...]:
    """Give the frame between two boxes, in four pieces."""
    if inner.isEmpty():
        return (outer,)
    left, right, wide = outer.left(), outer.right(), outer.width()
    top, foot, high = inner.top(), inner.bottom() + 1, inner.height()
    return (
        QRect(left, outer.top(), wide, top - outer.top()),
        QRect(left, foot, wide, outer.bottom() + 1 - foot),
        QRect(left, top, inner.left() - left, high),
        QRect(inner.right() + 1, top, right - inner.right(), high),
    )


def _lay(
    painter: QPainter, boxes: tuple[QRect, ...], picture: QImage, strength: float = 1.0
) -> None:
    """Lay parts of a picture where they belong."""
    painter.setOpacity(strength)
    for box in boxes:
        if not box.isEmpty():
            painter.drawImage(box.topLeft(), picture, box)
    painter.setOpacity(1.0)
