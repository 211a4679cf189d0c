"""A switch: on or off, with what it stands for before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle

from journal.ui.widgets.rowpaint import begin

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from journal.ui.widgets.look import Look

_TRACK, _HEIGHT, _KNOB, _INSET, _BETWEEN, _EDGE = 36, 20, 7.5, 10, 12, 3


class Switch(QCheckBox):
    """Words, and the switch at their end.

    Args:
        look: Inks and fonts.
        text: What is switched.
    """

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(text)
        self._look = look
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Give the size of the words and the switch."""
        px = self._look.px
        words = QFontMetricsF(self._look.font("ui")).horizontalAdvance(self.text())
        width = int(words) + 1 + px(_BETWEEN + _TRACK + 2 * _EDGE)
        return QSize(width, px("layout.target"))

    def minimumSizeHint(self) -> QSize:
        """Give the size at which the words are cut short."""
        return QSize(self._look.px(_TRACK + 60), self.sizeHint().height())

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 - Qt calls it so
        """Let the words be clicked too."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words and the switch."""
        painter = QPainter(self)
        begin(painter)
        px, on = self._look.px, self.isChecked()
        left = self.width() - px(_TRACK + _EDGE)
        box = QRect(left, (self.height() - px(_HEIGHT)) // 2, px(_TRACK), px(_HEIGHT))
        track = QRectF(self._placed(box))
        painter.setPen(QPen(self._look.color("accentText" if on else "outline"), 1))
        painter.setBrush(self._look.color("accent" if on else "sunken"))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        self._paint_knob(painter, track, on=on)
        if self.hasFocus():
            edge = px("layout.focusRing")
            painter.setPen(QPen(self._look.color("focus"), edge))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = track.adjusted(-edge, -edge, edge, edge)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        room = QRect(0, 0, left - px(_BETWEEN), self.height())
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignRight)
        font = self._look.font("ui")
        painter.setFont(font)
        painter.setPen(self._look.color("text2"))
        elided = Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(font).elidedText(self.text(), elided, room.width())
        painter.drawText(self._placed(room), side | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def _paint_knob(self, painter: QPainter, track: QRectF, *, on: bool) -> None:
        px = self._look.px
        at_end = on == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
        middle = track.right() - px(_INSET) if at_end else track.left() + px(_INSET)
        painter.setPen(QPen(self._look.color("outline"), 1) if not on else Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("onAccent" if on else "raised"))
        painter.drawEllipse(QPointF(middle, track.center().y()), px(_KNOB), px(_KNOB))

    def _placed(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
