"""An envelope with nothing on it: drawn as paper, and as a row at the sidebar's foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.ui.widgets.button import LookButton

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look

_PICTURE = QSize(120, 78)
_SHADOW_STEPS = 8
_FLAP = 0.58
_SMALL = QSize(23, 16)
_HEIGHT, _UNDER, _ICON_AT, _TEXT_AT, _END, _EDGE = 44, 12, 11, 42, 10, 4
_DARK = 0.5


def paint_envelope(painter: QPainter, look: Look, box: QRectF) -> None:
    """Paint a closed envelope of cream paper into `box`."""
    paper, ink = look.color("cardStock"), QColor(look.color("cardStock2"))
    radius = max(box.height() * 0.045, 1.0)
    ink.setAlphaF(0.3)
    painter.setPen(QPen(ink, 1))  # Cream paper may lie on a cream sheet.
    painter.setBrush(paper)
    painter.drawRoundedRect(box, radius, radius)
    ink.setAlphaF(0.75)
    painter.setPen(QPen(ink, max(box.height() / 60, 1.0)))
    tip = QPointF(box.center().x(), box.top() + box.height() * _FLAP)
    painter.drawPolyline([box.topLeft(), tip, box.topRight()])


class EnvelopePicture(QWidget):
    """The envelope as it lies on a sheet, with its shadow; it says nothing.

    Args:
        look: Inks and sizes.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._measure)
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper over its shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self._look.px(10)
        box = QRectF(self.rect()).adjusted(room, room, -room, -room)
        self._paint_shadow(painter, box)
        paint_envelope(painter, self._look, box)
        painter.end()

    def _paint_shadow(self, painter: QPainter, box: QRectF) -> None:
        shade = QColor(self._look.color("shadow"))
        dark = self._look.color("page").lightnessF() < _DARK
        shade.setAlphaF((0.4 if dark else 0.14) / _SHADOW_STEPS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for reach in range(_SHADOW_STEPS, 0, -1):
            spread = box.adjusted(-reach, -reach, reach, reach).translated(0, self._look.px(3))
            painter.drawRoundedRect(spread, reach + 2, reach + 2)

    def _measure(self) -> None:
        px = self._look.px
        self.setFixedSize(px(_PICTURE.width() + 20), px(_PICTURE.height() + 20))
        self.update()


class EnvelopeButton(LookButton):
    """The row at the sidebar's foot; where that is narrow, the envelope alone.

    Args:
        look: The look it is drawn in.
        text: What it says.
    """

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(look, text, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give the size with all words."""
        words = self.text_width(self.text(), "label", 500)
        wide = words + self.look.px(_TEXT_AT + _END + 2 * _EDGE)
        return QSize(wide, self.look.px(_HEIGHT + _UNDER))

    def minimumSizeHint(self) -> QSize:
        """Give the least size: the sidebar is as wide as it is drawn."""
        return QSize(self.look.px("layout.target"), self.look.px(_HEIGHT + _UNDER))

    def body(self) -> QRectF:
        """Give the sheet; it stands in from the edges as Write and Search do."""
        edge = 0 if self._is_narrow() else self.look.px(_EDGE)
        return QRectF(self.rect()).adjusted(edge, 0, -edge, -self.look.px(_UNDER))

    def paint(self, painter: QPainter) -> None:
        """Paint the sheet, the envelope and the words."""
        px = self.look.px
        self.fill(painter, "raised" if self.underMouse() else "accentSofter", "hairline")
        small = QSize(px(_SMALL.width()), px(_SMALL.height()))
        narrow = self._is_narrow()
        at = (self.width() - small.width()) // 2 if narrow else px(_EDGE + _ICON_AT)
        tall = px(_HEIGHT)
        place = QRect(QPoint(at, (tall - small.height()) // 2), small)
        paint_envelope(painter, self.look, QRectF(self.placed(place)))
        if not narrow:
            start = px(_EDGE + _TEXT_AT)
            room = QRect(start, 0, self.width() - start - px(_EDGE) - px(4), tall)
            self.put_text(painter, room, self.text(), "label", "text", weight=500)

    def _is_narrow(self) -> bool:
        return self.width() < self.look.px(_TEXT_AT + _HEIGHT)
