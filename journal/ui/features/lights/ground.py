"""Paint what is behind everything with one pixel for each of the layout, also on sharp screens.

To blend light at every pixel of such a screen took 19 ms of a frame, and 39 ms over the box. So it
is blended in a picture of a quarter of the pixels, and laid on the screen by a plain copy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QRegion
    from PySide6.QtWidgets import QWidget


class Ground:
    """Lays the scene under the stage.

    Args:
        stage: Whose ground it is.
    """

    def __init__(self, stage: QWidget) -> None:
        self._stage = stage
        self._picture = QImage()

    def lay(self, painter: QPainter, region: QRegion, paint: Callable[[QPainter], None]) -> None:
        """Paint a part of the ground anew.

        Args:
            painter: Of the stage.
            region: Which part.
            paint: Paints the scene.
        """
        if self._stage.devicePixelRatioF() <= 1:
            self._picture = QImage()
            paint(painter)
            return
        if self._picture.size() != self._stage.size():
            self._picture = QImage(self._stage.size(), QImage.Format.Format_RGB32)
        inner = QPainter(self._picture)
        inner.setClipRegion(region)
        paint(inner)
        inner.end()
        painter.save()
        for box in region:  # type: ignore[attr-defined]
            # Within one box a picture is copied; within a region of several, pixel by pixel.
            painter.setClipRect(box)
            painter.drawImage(box.topLeft(), self._picture, box)
        painter.restore()
