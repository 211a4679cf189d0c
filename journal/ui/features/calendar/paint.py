"""Paint days: as squares of a map, and as the cells of a month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from journal.ui.widgets import rowpaint
from journal.ui.widgets.thumb import draw_thumb

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from journal.ui.features.calendar.model import Cell, Index
    from journal.ui.widgets.look import Look
    from journal.ui.widgets.rowpaint import RowInk
    from journal.ui.widgets.thumb import Pictures

_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SPACE, _CELL_SPACE = 2, 6
_LEAST_PICTURE = 24


def draw_square(painter: QPainter, look: Look, rect: QRectF, heat: int) -> None:
    """Paint a square of the map, 0 to 4 warm."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(f"heat{heat}"))
    painter.drawRoundedRect(rect, 3, 3)


class HeatDelegate(QStyledItemDelegate):
    """Paints a day as a square; a gap as a dotted one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one square."""
        cell: Cell | None = index.data(Qt.ItemDataRole.UserRole)
        if cell is None:
            return
        painter.save()
        rowpaint.begin(painter)
        rect = QRectF(option.rect).adjusted(1, 1, 1 - _SPACE, 1 - _SPACE)
        state = option.state
        if cell.gap:
            painter.setPen(QPen(self._look.color("outline"), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        else:
            draw_square(painter, self._look, rect, cell.heat)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if focused or state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            ink = self._look.color("focus" if focused else "text")
            painter.setPen(QPen(ink, 2 if focused else 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0, 0, 0, 0), 3, 3)
        painter.restore()


class CellDelegate(QStyledItemDelegate):
    """Paints a day as a cell: its number, its picture or first words, how many there are.

    Args:
        ink: Fonts, colours and broken lines.
        can_write: Tells whether an empty day offers to be written on.
    """

    def __init__(self, ink: RowInk, can_write: Callable[[date], bool]) -> None:
        super().__init__()
        self._ink, self._can_write = ink, can_write
        self.pictures: Pictures | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        cell: Cell | None = index.data(Qt.ItemDataRole.UserRole)
        if cell is None:
            return
        state = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        rowpaint.begin(painter)
        space = self._ink.px(_CELL_SPACE) / 2
        rect = QRectF(option.rect).adjusted(space, space, -space, -space)
        offers = not cell.count and (hovered or focused) and self._can_write(cell.day)
        self._paint_ground(painter, rect, cell, chosen=chosen, warm=hovered)
        self._paint_number(painter, rect, cell, chosen=chosen)
        if offers:
            self._offer(painter, rect)
        elif cell.picture and self._paint_picture(painter, rect, cell.picture):
            pass
        elif cell.said:
            self._paint_words(painter, rect, cell, chosen=chosen)
        if focused:
            rowpaint.draw_focus(painter, self._ink, rect, self._ink.px("radius.control"))
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, cell: Cell, *, chosen: bool, warm: bool
    ) -> None:
        ink, radius = self._ink, self._ink.px("radius.control")
        fill = "accentSoft" if chosen and cell.count else "raised" if cell.count else "list"
        painter.setBrush(ink.color("hover" if warm and fill != "accentSoft" else fill))
        pen = QPen(ink.color("hairline"), 1)
        if cell.gap:
            pen = QPen(ink.color("outline"), 1.2, Qt.PenStyle.DotLine)
        elif chosen:
            pen = QPen(ink.color("accent"), 1.6)
        painter.setPen(pen)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _paint_number(self, painter: QPainter, rect: QRectF, cell: Cell, *, chosen: bool) -> None:
        ink, px = self._ink, self._ink.px
        inks = ("onAccentSoft" if chosen else "text") if cell.count else "text3"
        painter.setPen(ink.color(inks))
        painter.setFont(ink.font("quote", 500))
        head = QRectF(rect.left() + px(9), rect.top() + px(7), rect.width() - px(18), px(22))
        painter.drawText(head, _LEADING, str(cell.day.day))
        if cell.count > 1:
            painter.setFont(ink.font("label", 600))
            painter.drawText(head, _TRAILING, str(cell.count))

    def _paint_words(self, painter: QPainter, rect: QRectF, cell: Cell, *, chosen: bool) -> None:
        px, line = self._ink.px, self._ink.line("label")
        room = rect.adjusted(px(9), px(32), -px(9), -px(6))
        lines = int(room.height() // line)
        if lines > 0:
            color = "onAccentSoft" if chosen else "text2"
            words = rowpaint.Words("label", color, 400, min(lines, 4))
            rowpaint.draw_words(painter, self._ink, room, cell.said, words)

    def _paint_picture(self, painter: QPainter, rect: QRectF, sha256: str) -> bool:
        """Paint the picture of the day, where there is room for one; tell whether there was."""
        px = self._ink.px
        room = rect.adjusted(px(8), px(34), -px(8), -px(8))
        has_room = room.height() >= px(_LEAST_PICTURE)
        if has_room:
            draw_thumb(painter, self._ink, self.pictures, room, sha256)
        return has_room

    def _offer(self, painter: QPainter, rect: QRectF) -> None:
        """Offer to write here: a pen, and words where there is room for them."""
        ink, px, words = self._ink, self._ink.px, self.tr("Write here")
        wide = ink.metrics("label", 600).horizontalAdvance(words)
        side, gap = px(14), px(6)
        has_room = wide + side + gap <= rect.width() - px(8)
        start = rect.center().x() - ((side + gap + wide) / 2 if has_room else side / 2)
        middle = max(rect.center().y(), min(rect.top() + px(42), rect.bottom() - px(13)))
        sharp = painter.device().devicePixelRatioF()
        pen = ink.look.pixmap("pen-line", "accentText", 14, sharp)
        painter.drawPixmap(QPointF(start, middle - side / 2), pen)
        if has_room:
            painter.setFont(ink.font("label", 600))
            painter.setPen(ink.color("accentText"))
            box = QRectF(start + side + gap, middle - px(12), wide + 2, px(24))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
