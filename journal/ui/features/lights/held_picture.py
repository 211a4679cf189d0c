"""Keep the picture of a widget that lies over something that moves.

What is behind it is painted anew with every frame; the widget itself, which does not change, would
be worked out again each time too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap

from journal.ui.widgets.rowpaint import begin

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from journal.ui.widgets.look import Look


class HeldPicture:
    """The picture of a widget as it was painted last.

    Args:
        look: When it changes, the picture is painted anew.
    """

    def __init__(self, look: Look) -> None:
        self._key: object = None
        self._picture = QPixmap()
        look.changed.connect(self.forget)

    def forget(self) -> None:
        """Have it painted anew next time."""
        self._key = None

    def draw(
        self, painter: QPainter, widget: QWidget, key: object, paint: Callable[[QPainter], None]
    ) -> None:
        """Draw the picture, painted anew only when something is different.

        Args:
            painter: Of the widget.
            widget: Whose picture it is.
            key: All that it depends on, but for size and sharpness.
            paint: Paints it.
        """
        sharp = widget.devicePixelRatioF()
        full = (key, widget.size(), sharp, widget.layoutDirection())
        if full != self._key:
            self._picture = QPixmap(widget.size() * sharp)
            self._picture.setDevicePixelRatio(sharp)
            self._picture.fill(Qt.GlobalColor.transparent)
            inner = QPainter(self._picture)
            begin(inner)
            paint(inner)
            inner.end()
            self._key = full
        painter.drawPixmap(0, 0, self._picture)
