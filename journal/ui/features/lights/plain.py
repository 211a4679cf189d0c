"""The lights for whoever wants nothing to move: a list of lamps, and how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QProgressBar,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from journal.ui.features.lights import words
from journal.ui.features.lights.holding import HoldingList
from journal.ui.features.lights.lamp_model import NAMED, STATE
from journal.ui.widgets import rowpaint

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from journal.ui.features.lights.conductor import Conductor
    from journal.ui.features.lights.lamp_model import LampModel
    from journal.ui.widgets.look import Look

Index = QModelIndex | QPersistentModelIndex
_ROW, _SIDE, _MARK_ROOM, _MARK = 40, 16, 30, 5
_BAR = 6
_STEPS = 1000
_FULL = frozenset({"lit", "going", "back"})


class PlainList(HoldingList):
    """The lamps as rows.

    Args:
        look: Inks and fonts.
        conductor: The lamps and what they do.
        model: The same as rows.
    """

    def __init__(self, look: Look, conductor: Conductor, model: LampModel) -> None:
        super().__init__(model)
        self._conductor, self._row = conductor, -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Rows(look, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        conductor.stepped.connect(self._follow)
        look.changed.connect(self.doItemsLayout)

    def _follow(self) -> None:
        """Keep what goes out in sight, unless somebody looks elsewhere."""
        row = self._conductor.lights.current
        if row != self._row and not self.hasFocus():
            self._row = row
            self.scrollTo(self.model().index(row, 0))


class PlainBar(QProgressBar):
    """How much of the line is out, or is back where that is what it is for.

    Args:
        look: Inks and sizes.
        conductor: The lamps and what they do.
    """

    def __init__(self, look: Look, conductor: Conductor) -> None:
        super().__init__()
        self._look, self._conductor = look, conductor
        self.setRange(0, _STEPS)
        self.setTextVisible(False)
        self.setAccessibleName(self.tr("How far the lights are"))
        conductor.stepped.connect(self._follow)
        self._follow()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a thin line, and the part that is done."""
        painter = QPainter(self)
        rowpaint.begin(painter)
        high = self._look.px(_BAR)
        line = QRectF(0, (self.height() - high) / 2, self.width(), high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("nightHair"))
        painter.drawRoundedRect(line, high / 2, high / 2)
        wide = line.width() * self.value() / _STEPS
        left = line.left() if self._runs_right else line.right() - wide
        painter.setBrush(self._look.color("nightAccent"))
        painter.drawRoundedRect(QRectF(left, line.top(), wide, high), high / 2, high / 2)
        painter.end()

    @property
    def _runs_right(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.LeftToRight

    def _follow(self) -> None:
        lights = self._conductor.lights
        self.setValue(round((1.0 - lights.done if lights.comes_back else lights.done) * _STEPS))


class _Rows(QStyledItemDelegate):
    """Paints a lamp, what it stands for, and what it does."""

    def __init__(self, look: Look, view: PlainList) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self._look.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, px, box = self._look, self._look.px, option.rect
        state, named = str(index.data(STATE)), str(index.data(NAMED))
        painter.save()
        rowpaint.begin(painter)
        if self._view.hasFocus() and index == self._view.currentIndex():
            painter.setPen(QPen(look.color("nightFocus"), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), px(8), px(8))
        start = box.adjusted(px(_SIDE), 0, 0, 0)
        mark = QRectF(start.left(), start.top(), px(_MARK_ROOM), start.height())
        mark = QRectF(self._placed(option, mark.toRect()))
        self._paint_mark(painter, mark.center(), state)
        said = words.said_of(state)
        wide = int(QFontMetricsF(look.font("label")).horizontalAdvance(said)) + 2
        room = box.adjusted(px(_SIDE + _MARK_ROOM), 0, -px(_SIDE) - wide - px(12), 0)
        ink = "nightText2" if state in {"out", "dark"} else "nightText"
        self._write(painter, option, room, named, ("ui", ink))
        end = box.adjusted(box.width() - px(_SIDE) - wide, 0, -px(_SIDE), 0)
        self._write(painter, option, end, said, ("label", "nightText2"))
        painter.restore()

    def _paint_mark(self, painter: QPainter, middle: QPointF, state: str) -> None:
        """Paint a filled lamp, an empty ring, or a lamp in the accent; words say the same."""
        look, radius = self._look, self._look.px(_MARK)
        inks = {"kept": "nightAccent", "low": "lampGlow"}
        ink = inks.get(state, "lampCore" if state in _FULL else "")
        painter.setPen(Qt.PenStyle.NoPen if ink else QPen(look.color("nightOutline"), 1.3))
        painter.setBrush(look.color(ink) if ink else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)
        if state == "going":
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("nightText"), 1.6))
            painter.drawEllipse(middle, radius + 4, radius + 4)

    def _write(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, text: str,
        how: tuple[str, str],
    ) -> None:  # fmt: skip
        role, ink = how
        font = self._look.font(role, text=text)
        placed = self._placed(option, box)
        painter.setFont(font)
        painter.setPen(self._look.color(ink))
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, placed.width())
        painter.drawText(placed, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _placed(self, option: QStyleOptionViewItem, box: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, box)
