"""Paint figures and write beside them, mirrored where the window is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from journal.ui.widgets.rowpaint import RowInk

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look


class Canvas(QWidget):
    """A field on which places are given as if time ran from left to right.

    Args:
        look: Inks and fonts.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look, self.ink = look, RowInk(look)
        look.changed.connect(self.update)

    @property
    def is_mirrored(self) -> bool:
        """Whether time runs from right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def placed(self, box: QRectF) -> QRectF:
        """Give a box where it is painted, which in a mirrored window is on the other side."""
        if not self.is_mirrored:
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())

    def meant(self, spot: QPoint) -> QPointF:
        """Give the place that a painted one stands for."""
        return QPointF(self.width() - spot.x() if self.is_mirrored else spot.x(), spot.y())

    def write(
        self, painter: QPainter, box: QRectF, text: str, *, role: str = "meta", ink: str = "text2",
        weight: int | None = None, to: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
    ) -> None:  # fmt: skip
        """Write a line in a box; a narrow one is widened around its middle, within the field."""
        wide = self.width_of(text, role, weight) + 1
        if to == Qt.AlignmentFlag.AlignHCenter:
            left = min(max(box.center().x() - wide / 2, 0.0), max(self.width() - wide, 0.0))
            box = QRectF(left, box.top(), wide, box.height())
        painter.setFont(self.ink.font(role, weight))
        painter.setPen(self.look.color(ink))
        flags = int(to) | int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextDontClip)
        painter.drawText(self.placed(box), flags, text)

    def width_of(self, text: str, role: str = "meta", weight: int | None = None) -> float:
        """Give how wide a text is."""
        return float(QFontMetricsF(self.ink.font(role, weight)).horizontalAdvance(text))

    def every(self, shown: list[str], step: float) -> int:
        """Give which of some labels can be written, when columns are `step` apart: every n-th."""
        widest = max(self.width_of(one) for one in shown) + 6
        return max(1, -(-int(widest) // max(int(step), 1)))
