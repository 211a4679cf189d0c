"""A slider whose handle says where the keys are, and a notch where the usual is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from journal.ui.widgets.look import Look

_LIKES, _LEAST, _NOTCH = 340, 160, 12


class Slider(QSlider):
    """A lying slider.

    Args:
        look: Inks and sizes.
        name: What is chosen, for assistive technology.
        least, most: The ends.
        notch: The value at which a notch stands; None for none.
    """

    def __init__(
        self, look: Look, name: str, least: int, most: int, *, notch: int | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look, self._notch = look, notch
        self.setRange(least, most)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Give the width at which single steps can be told apart."""
        return QSize(self._look.px(_LIKES), self._look.px("layout.target"))

    def minimumSizeHint(self) -> QSize:
        """Give the width at which it still works."""
        return QSize(self._look.px(_LEAST), self._look.px("layout.target"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the notch under the slider, and the ring over it."""
        handle = self._handle()
        if self._notch is not None:
            self._paint_notch(handle)
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = self._look.px("layout.focusRing")
            painter.setPen(QPen(self._look.color("focus"), edge))
            side = handle.height() + 2 * edge
            ring = QRectF(0, 0, side, side)
            ring.moveCenter(QRectF(handle).center())
            painter.drawEllipse(ring)
            painter.end()

    def _paint_notch(self, handle: QRect) -> None:
        painter = QPainter(self)
        span = self.maximum() - self.minimum()
        part = ((self._notch or 0) - self.minimum()) / span
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            part = 1 - part
        at = handle.width() / 2 + part * (self.width() - handle.width())
        high = self._look.px(_NOTCH)
        where = QRectF(at - 0.5, handle.center().y() + 0.5 - high / 2, 1, high)
        painter.fillRect(where, self._look.color("outline"))
        painter.end()

    def _handle(self) -> QRect:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_SliderHandle
        return self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, part, self
        )
