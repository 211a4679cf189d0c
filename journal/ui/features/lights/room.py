"""The room in which lamps grow low and pages are laid in a box, at any moment of that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QRegion

from journal.ui.features.lights.box import (
    MOST_SEEN,
    box_area,
    page_with,
    paint_coming,
    paint_front,
    paint_label,
    paint_pile,
)
from journal.ui.features.lights.quiet_room import Plot, paint_room
from journal.ui.widgets.rowpaint import begin

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.ui.background.lane import Lane
    from journal.ui.widgets.look import Look

_SHADES: Final = 96
"""How many steps the light takes: each is fainter than can be seen."""
_BANDS = 8
_COMES_FROM = 0.55
_PICTURE: Final = QSize(252, 170)


class Room:
    """Paints the room.

    Args:
        look: Inks and fonts.
        lane: Where its two pictures are painted.
        ready: Called when they can be shown.
        count: How many lamps there are, each with a page.
    """

    def __init__(self, look: Look, lane: Lane, ready: Callable[[], None], count: int) -> None:
        self._look, self._lane, self._ready, self._count = look, lane, ready, count
        self._plot, self._mirrored = Plot(1, 1), False
        self._asked: tuple[QSize, bool] = (QSize(), False)
        self._bright, self._low = QImage(), QImage()
        self._top: QImage | None = None
        self._piles: dict[tuple[int, bool], QPixmap] = {}
        self._front: tuple[object, QPixmap] = (None, QPixmap())

    @property
    def is_ready(self) -> bool:
        """Whether there is anything to show."""
        return not self._low.isNull()

    @property
    def door(self) -> QRect:
        """Where the picture of the uppermost page is."""
        area = box_area(self._plot).toAlignedRect()
        if self._mirrored:
            area.moveLeft(self._plot.width - area.right() - 1)
        return area

    @property
    def picture_room(self) -> QSize:
        """How large that picture is."""
        return _PICTURE

    def prepare(self, size: QSize, *, mirrored: bool) -> None:
        """Have the room painted for a size; what was there is stretched until then."""
        if self._asked == (size, mirrored):
            return
        self._asked = asked = (QSize(size), mirrored)
        night = self._look.color("nightBg")

        def take(painted: object) -> None:
            if self._asked == asked:
                self._bright, self._low = cast("tuple[QImage, QImage]", painted)
                self._plot, self._mirrored = Plot(size.width(), size.height()), mirrored
                self._forget()
                self._ready()

        def paint() -> object:
            return paint_room(size, night, mirrored=mirrored)

        def fail(error: Exception) -> None:
            raise error

        self._lane.submit(paint).then(take, fail)

    def simplify(self) -> None:
        """Stay as it is: nothing here is blended in rings."""

    def show_in_door(self, picture: QPixmap) -> None:
        """Have the uppermost page show a picture; a null one lays the pages face down."""
        self._top = None if picture.isNull() else page_with(picture)
        self._forget()

    def changes(self, before: float, now: float) -> QRegion:
        """Give what looks different once so much of the line is low, 0 to 1."""
        changed = QRegion()
        for number in range(_BANDS):
            if _shade(before, number) != _shade(now, number):
                changed += QRegion(self._band(number))
        if self._coming(now) or int(before * self._count) != int(now * self._count):
            changed += QRegion(self.door)
        return changed

    def paint(self, painter: QPainter, gone: float, _door: float) -> None:
        """Paint the room when so much of the line is low."""
        if not self.is_ready:
            painter.fillRect(painter.viewport(), self._look.color("nightBg"))
            return
        if self._low.size() != self._asked[0]:
            painter.drawImage(QRect(0, 0, *self._asked[0].toTuple()), self._low)
            return
        for number in range(_BANDS):
            band = self._band(number)
            painter.drawImage(band.topLeft(), self._bright, band)
            painter.setOpacity(_shade(gone, number))
            painter.drawImage(band.topLeft(), self._low, band)
            painter.setOpacity(1.0)
        self._paint_box(painter, int(gone * self._count), self._coming(gone))

    def paint_sharp(self, painter: QPainter, door: float) -> None:
        """Paint nothing more: all of it is as soft as its light."""

    def _paint_box(self, painter: QPainter, count: int, coming: float) -> None:
        """Paint the box; its inside and its front are painted once for as many pages."""
        # A pile of more pages than can be seen looks the same again and again.
        key = (min(count, MOST_SEEN), coming > 0)
        if key not in self._piles:
            top = None if coming > 0 else self._top
            self._piles[key] = self._drawn(lambda inner: paint_pile(inner, self._plot, count, top))
        if self._front[0] != count:
            self._front = (count, self._drawn_front(count))
        painter.drawPixmap(self.door.topLeft(), self._piles[key])
        if coming > 0:
            painter.save()
            if self._mirrored:
                painter.translate(self._plot.width, 0)
                painter.scale(-1, 1)
            paint_coming(painter, self._plot, count, coming, self._top)
            painter.restore()
        painter.drawPixmap(self.door.topLeft(), self._front[1])

    def _drawn(self, paint: Callable[[QPainter], None]) -> QPixmap:
        """Give a picture of the box's part of the room, on the side where it stands."""
        area = box_area(self._plot).toAlignedRect()
        drawn = QPixmap(area.size())
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        begin(painter)
        if self._mirrored:
            painter.translate(area.width(), 0)
            painter.scale(-1, 1)
        painter.translate(-area.topLeft())
        paint(painter)
        painter.end()
        return drawn

    def _drawn_front(self, count: int) -> QPixmap:
        front = self._drawn(lambda inner: paint_front(inner, self._plot))
        painter = QPainter(front)
        begin(painter)
        painter.translate(-self.door.topLeft())
        paint_label(painter, self._plot, self._look, count, mirrored=self._mirrored)
        painter.end()
        return front

    def _forget(self) -> None:
        self._piles, self._front = {}, (None, QPixmap())

    def _coming(self, gone: float) -> float:
        """Give how far the next page has come down, 0 to 1."""
        part = gone * self._count % 1.0
        return max(0.0, (part - _COMES_FROM) / (1.0 - _COMES_FROM))

    def _band(self, number: int) -> QRect:
        """Give a part of the room whose light is lowered at once."""
        high = self._plot.height
        top, foot = (high * one // _BANDS for one in (number, number + 1))
        return QRect(0, top, self._plot.width, foot - top)


def _shade(gone: float, band: int) -> float:
    """Give how low the light of a band is, 0 to 1.

    Bands take their steps in turn: to lower the light everywhere at once takes too long for a
    frame, and by so small a step no edge is seen between two of them.
    """
    return min(1.0, int(gone * _SHADES + band / _BANDS) / _SHADES)
