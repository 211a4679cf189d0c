"""Paint what a card holds: lamps in tiles behind the curtain, days and titles without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QRadialGradient
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journal.ui.features.archive import words
from journal.ui.features.archive.held import State
from journal.ui.features.archive.held_model import (
    HEADING_ROLE,
    PART_ROLE,
    ROW_ROLE,
    STATE_ROLE,
)
from journal.ui.widgets import rowpaint
from journal.ui.widgets.rowpaint import RowInk, Words

if TYPE_CHECKING:
    from journal.domain.entry import Row
    from journal.ui.widgets.look import Look

    Index = QModelIndex | QPersistentModelIndex

TILE_WIDTH, TILE_HEIGHT, TILE_GAP = 116, 108, 12
"""Size of a tile and the least space between two, as drawn."""
ROW_HEIGHT, HEADING = 52, 46
_BOX, _TICK = 18, 12
_ROW_LAMP, _ROW_DAY, _ROW_TITLE = 46, 70, 236
_LIVELY = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
_NARROW, _STATE = 560, 90


class HeldDelegate(QStyledItemDelegate):
    """Draws tiles while the curtain is drawn, rows while it is lifted.

    Args:
        look: Inks and fonts.
    """

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._ink = RowInk(look)
        self.drawn = True
        self._tiles: dict[tuple[bool, float], QPixmap] = {}
        look.changed.connect(self._tiles.clear)
        self.cell, self.width = QSize(), 0

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Say how much room one needs."""
        if not self.drawn:
            return QSize(self.width, self._look.px(ROW_HEIGHT))
        if index.data(HEADING_ROLE) is None:
            return self.cell
        return QSize(self.width, self._look.px(HEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one memory, or a heading."""
        painter.save()
        rowpaint.begin(painter)
        if index.data(HEADING_ROLE) is not None:
            self._paint_heading(painter, QRectF(option.rect), index.data(HEADING_ROLE))
        elif self.drawn:
            self._paint_tile(painter, option, index)
        else:
            self._paint_row(painter, option, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRectF, text: str) -> None:
        painter.setFont(self._ink.font("tool", 500))
        painter.setPen(self._look.color("text2"))
        line = self._ink.line("tool")
        bottom = rect.bottom() - self._look.px(10)
        box = QRectF(rect.left(), bottom - line, rect.width(), line)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_tile(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        look, px = self._look, self._look.px
        state = index.data(STATE_ROLE)
        back = state == State.BACK
        tile = QRectF(option.rect.topLeft(), QSize(px(TILE_WIDTH), px(TILE_HEIGHT)))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        in_part = bool(index.data(PART_ROLE))
        if chosen or back or option.state & _LIVELY:
            self._paint_ground(painter, option, tile, chosen=chosen, back=back)
            self._paint_sign(painter, tile, in_part=in_part, chosen=chosen, back=back)
        else:
            sharp = painter.device().devicePixelRatio()
            painter.drawPixmap(tile.topLeft(), self._plain(in_part, sharp, option))
        label = QRectF(tile.left(), tile.top() + px(72), tile.width(), px(22))
        painter.setFont(self._ink.font("ui", 600 if chosen or back else None))
        ink = "onLamp" if back else "onAccentSoft" if chosen else "text2"
        painter.setPen(look.color(ink))
        said = words.state(state) or index.data()
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, said)
        if chosen:
            side = px(_BOX)
            self._paint_tick(
                painter, QRectF(tile.right() - side - px(10), tile.top() + px(10), side, side)
            )

    def _paint_sign(
        self, painter: QPainter, tile: QRectF, *, in_part: bool, chosen: bool, back: bool
    ) -> None:
        middle = QPointF(tile.center().x(), tile.top() + self._look.px(42))
        if in_part and not back:
            self._paint_gap(painter, middle, chosen=chosen)
        else:
            self._paint_lamp(painter, middle, self._look.px(8), chosen=chosen, back=back)

    def _plain(
        self, in_part: bool, sharp: float, option: QStyleOptionViewItem
    ) -> QPixmap:
        """Give a tile that nobody has touched, without its number: most are such."""
        key = in_part, sharp
        if key not in self._tiles:
            px = self._look.px
            tile = QRectF(0, 0, px(TILE_WIDTH), px(TILE_HEIGHT))
            pixmap = QPixmap(tile.size().toSize() * sharp)
            pixmap.setDevicePixelRatio(sharp)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            rowpaint.begin(painter)
            self._paint_ground(painter, option, tile, chosen=False, back=False)
            self._paint_sign(painter, tile, in_part=in_part, chosen=False, back=False)
            painter.end()
            self._tiles[key] = pixmap
        return self._tiles[key]

    def _paint_gap(self, painter: QPainter, middle: QPointF, *, chosen: bool) -> None:
        """Paint the sign of a page with gaps, ``[·]``."""
        px, ink = self._look.px, self._look.color("text2" if chosen else "text3")
        frame = QRectF(0, 0, px(24), px(20))
        frame.moveCenter(middle)
        rowpaint.draw_brackets(painter, frame, ink, px(6), 1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(middle, px(3), px(3))

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, tile: QRectF, *,
        chosen: bool, back: bool,
    ) -> None:  # fmt: skip
        color, radius = self._look.color, self._look.px("radius.card")
        plain = not (chosen or back)
        hovered = option.state & QStyle.StateFlag.State_MouseOver
        painter.setPen(QPen(color("outline" if hovered else "hairline"), 1)
                       if plain else Qt.PenStyle.NoPen)  # fmt: skip
        painter.setBrush(color("lampSoft" if back else "accentSoft" if chosen else "page"))
        painter.drawRoundedRect(tile.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if option.state & QStyle.StateFlag.State_HasFocus:
            rowpaint.draw_focus(painter, self._ink, tile, radius)

    def _paint_lamp(
        self, painter: QPainter, middle: QPointF, radius: float, *, chosen: bool, back: bool
    ) -> None:
        color = self._look.color
        if not back:
            painter.setPen(QPen(color("text2" if chosen else "outline"), 1.5))
            painter.setBrush(color("sunken"))
            painter.drawEllipse(middle, radius, radius)
            return
        reach = radius * 5
        glow = QRadialGradient(middle, reach)
        for place, strength in ((0.0, 0.55), (0.4, 0.2), (1.0, 0.0)):
            light = QColor(color("lamp"))
            light.setAlphaF(strength)
            glow.setColorAt(place, light)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(glow)
        painter.drawEllipse(middle, reach, reach)
        painter.setBrush(color("lampCore"))
        painter.drawEllipse(middle, radius, radius)

    def _paint_tick(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("accent"))
        painter.drawRoundedRect(box, 5, 5)
        sharp = painter.device().devicePixelRatio()
        tick = self._look.pixmap("check", "onAccent", _TICK, sharp, bold=True)
        inset = (box.width() - self._look.px(_TICK)) / 2
        painter.drawPixmap(box.topLeft() + QPointF(inset, inset), tick)

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        ink, px = self._ink, self._look.px
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = rect.adjusted(0, 1, 0, -1)
        if chosen:
            rowpaint.draw_selection(painter, ink, ground)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rowpaint.draw_hover(painter, ink, ground)
        if option.state & QStyle.StateFlag.State_HasFocus:
            rowpaint.draw_focus(painter, ink, ground, px("radius.card"))
        state, row = index.data(STATE_ROLE), index.data(ROW_ROLE)
        self._paint_box(painter, rect, chosen=chosen, back=state != State.HELD)
        middle = QPointF(rect.left() + px(_ROW_LAMP), rect.center().y())
        if index.data(PART_ROLE) and state != State.BACK:
            mark = QRectF(0, 0, px(14), px(12))
            mark.moveCenter(middle)
            rowpaint.draw_brackets(painter, mark, self._look.color("outline"), px(3.6))
        else:
            rowpaint.draw_lamp(painter, ink, middle, px(5), lit=state == State.BACK)
        said = words.state(state)
        if said:
            rect = self._paint_state(painter, rect, said)
        if row is not None:
            self._paint_words(painter, rect, row, chosen=chosen)

    def _paint_state(self, painter: QPainter, rect: QRectF, said: str) -> QRectF:
        """Write how it stands with a memory at the end of its row; give what room is left."""
        painter.setFont(self._ink.font("label", 500))
        painter.setPen(self._look.color("text2"))
        room = rect.adjusted(0, 0, -self._look.px(12), 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)
        return rect.adjusted(0, 0, -self._look.px(_STATE), 0)

    def _paint_box(self, painter: QPainter, rect: QRectF, *, chosen: bool, back: bool) -> None:
        side = self._look.px(_BOX)
        box = QRectF(rect.left() + self._look.px(12), rect.center().y() - side / 2, side, side)
        if chosen:
            self._paint_tick(painter, box)
        elif not back:
            painter.setPen(QPen(self._look.color("outline"), 1))
            painter.setBrush(self._look.color("page"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)

    def _paint_words(self, painter: QPainter, rect: QRectF, row: Row, *, chosen: bool) -> None:
        ink, px = self._ink, self._look.px
        narrow = rect.width() < px(_NARROW)
        day = Words("label", "text2")
        title = Words("row", "onAccentSoft" if chosen else "text", None if row.title else 450)
        left = rect.left() + px(_ROW_DAY)
        if narrow:
            tall = ink.line("label") + ink.line("row")
            top = rect.center().y() - tall / 2
            room = QRectF(left, top, rect.right() - left - px(12), tall)
            room.setTop(top + rowpaint.draw_words(painter, ink, room, words.when(row), day))
        else:
            room = QRectF(left, rect.center().y() - ink.line("label") / 2, px(156), px(20))
            rowpaint.draw_words(painter, ink, room, words.when(row), day)
            start = rect.left() + px(_ROW_TITLE)
            top = rect.center().y() - ink.line("row") / 2
            room = QRectF(start, top, rect.right() - start - px(12), px(20))
        rowpaint.draw_words(painter, ink, room, words.headline(row), title)
