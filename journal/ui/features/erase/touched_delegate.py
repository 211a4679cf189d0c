"""Paint a row of what is touched: the shape of its fate, its day, its title, its fate in words.

Shape carries the state, not colour alone: a filled lamp goes, a bracketed dot is blanked, a hollow
ring stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from journal.domain.fates import Fate
from journal.ui.features.erase import words
from journal.ui.features.erase.touched_model import FATE_ROLE, QUIET_ROLE, ROW_ROLE
from journal.ui.feedback.numbers import figures
from journal.ui.widgets import rowpaint
from journal.ui.widgets.rowpaint import RowInk, Words

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from journal.domain.entry import Row
    from journal.ui.widgets.look import Look

    Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 44
_LAMP, _DAY, _DAY_WIDE, _SIDE, _NARROW = 24, 48, 96, 16, 460


class TouchedDelegate(QStyledItemDelegate):
    """Paints the rows; in a narrow list without the fate's words, which its shape tells.

    Args:
        look: Inks and fonts.
    """

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._ink = RowInk(look)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Give the size of a row; all are alike."""
        return QSize(option.rect.width(), self._look.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        painter.save()
        rowpaint.begin(painter)
        rect = QRectF(option.rect).adjusted(2, 1, -2, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if chosen:
            rowpaint.draw_selection(painter, self._ink, rect, focused=focused)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rowpaint.draw_hover(painter, self._ink, rect)
        fate = Fate(index.data(FATE_ROLE))  # The model hands it over as a bare word.
        self._paint_sign(painter, option, rect, fate)
        self._paint_words(painter, option, rect, index, chosen=chosen)
        painter.restore()

    def _paint_sign(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, fate: Fate
    ) -> None:
        px = self._look.px
        spot = self._placed(option, rect, QRectF(rect.left() + px(_LAMP), rect.top(), 0, 0))
        draw_fate(painter, self._ink, QPointF(spot.left(), rect.center().y()), fate)

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, index: Index, *,
        chosen: bool,
    ) -> None:  # fmt: skip
        ink, px = self._ink, self._look.px
        row = cast("Row | None", index.data(ROW_ROLE))
        fate = words.fate(Fate(index.data(FATE_ROLE)), quiet=bool(index.data(QUIET_ROLE)))
        strong = "onAccentSoft" if chosen else "text"
        faint = "text2"
        taken = 0.0
        if row is None or rect.width() >= px(_NARROW):
            taken = ink.metrics("label").horizontalAdvance(fate) + px(_SIDE)
            box = QRectF(rect.right() - taken, rect.top(), taken - px(_SIDE) / 2, rect.height())
            self._write(painter, option, rect, box, fate, Words("label", faint))
        left = rect.left() + px(_DAY)
        if row is None:
            number = figures(index.row() + 1)
            box = QRectF(left, rect.top(), rect.right() - left - taken, rect.height())
            self._write(painter, option, rect, box, number, Words("ui", faint))
            return
        day = QRectF(left, rect.top(), px(_DAY_WIDE), rect.height())
        self._write(painter, option, rect, day, words.when(row), Words("label", faint))
        start = left + px(_DAY_WIDE + 8)
        title = QRectF(start, rect.top(), rect.right() - start - taken - px(8), rect.height())
        weight = (600 if chosen else 500) if row.title else 450
        self._write(
            painter, option, rect, title, words.headline(row), Words("row", strong, weight)
        )

    def _write(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, box: QRectF,
        text: str, style: Words,
    ) -> None:  # fmt: skip
        """Write one line half-way down in a box that is mirrored where lines run so."""
        line = self._ink.line(style.role)
        place = self._placed(option, rect, box)
        place = QRectF(place.left(), box.center().y() - line / 2, place.width(), line)
        painter.setFont(self._ink.font(style.role, style.weight))
        painter.setPen(self._look.color(style.color))
        shown = self._ink.elided(text, style, place.width())
        leading = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        side = leading | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, side, shown)

    def _placed(self, option: QStyleOptionViewItem, rect: QRectF, box: QRectF) -> QRectF:
        if option.direction == Qt.LayoutDirection.LeftToRight:
            return box
        return QRectF(rect.left() + rect.right() - box.right(), box.top(), box.width(),
                      box.height())  # fmt: skip


def draw_fate(painter: QPainter, ink: RowInk, middle: QPointF, fate: Fate) -> None:
    """Paint what becomes of a memory as a shape: a lamp, a dot in brackets, or a ring."""
    radius = ink.px(5.5)
    if fate is Fate.PART:
        side = ink.px(7)
        frame = QRectF(middle.x() - side, middle.y() - side, 2 * side, 2 * side)
        rowpaint.draw_brackets(painter, frame, ink.color("text2"), ink.px(3.5))
        rowpaint.draw_lamp(painter, ink, middle, ink.px(2.5), lit=True)
        return
    rowpaint.draw_lamp(painter, ink, middle, radius, lit=fate is Fate.WHOLE)
    if fate is Fate.WHOLE:
        painter.setPen(ink.color("outline"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)
