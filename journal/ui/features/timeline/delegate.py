"""Paint the lines of the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journal.domain.entry import Row
from journal.domain.timeline import Gap
from journal.ui.features.timeline.measures import EXCERPT, TITLE, WHOLE, Measures, flat, meta
from journal.ui.features.timeline.model import headline
from journal.ui.feedback import dates
from journal.ui.widgets import rowpaint
from journal.ui.widgets.rowpaint import RowInk, Words
from journal.ui.widgets.thumb import draw_thumb

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QAbstractItemView

    from journal.domain.ids import EntryId
    from journal.ui.background.thumbnails import Thumbnails
    from journal.ui.features.timeline.model import TimelineModel
    from journal.ui.widgets.look import Look

    Index = QModelIndex | QPersistentModelIndex

_META, _META_CHOSEN = Words("meta", "text3"), Words("meta", "text2")
_FOCUSED = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange


class RowDelegate(QStyledItemDelegate):
    """Draws headings, memories and gaps.

    Args:
        look: Inks and fonts.
        lines: What is drawn; asked directly, since each detour through Qt costs microseconds.
    """

    def __init__(self, look: Look, lines: TimelineModel) -> None:
        super().__init__(lines)
        self._ink = RowInk(look)
        self._lines = lines
        self._going: tuple[frozenset[EntryId], float] = (frozenset(), 1.0)
        self.measures = Measures(self._ink)
        self.thumbnails: Thumbnails | None = None
        self._shown_in: QAbstractItemView | None = None
        look.changed.connect(self._measure)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Say how tall a line is in a list as wide as `option.rect`."""
        line, width = self._lines.lines[index.row()], option.rect.width()
        return QSize(width, self.measures.height(line, width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line = self._lines.lines[index.row()]
        rect, size = QRectF(option.rect), self.measures
        painter.save()
        rowpaint.begin(painter)
        if isinstance(line, Row):
            if line.id in self._going[0]:
                painter.setOpacity(self._going[1])
            self._paint_row(painter, option, rect, line)
            self._paint_rule(painter, option, rect, index.row())
        elif isinstance(line, Gap):
            self._paint_gap(painter, option, rect, line)
        else:
            inner = rect.adjusted(
                size.heading_left, size.heading_top, -size.right, -size.heading_bottom
            )
            rowpaint.draw_header(painter, self._ink, inner, headline(line))
        painter.restore()

    def show_pictures(self, thumbnails: Thumbnails, shown_in: QAbstractItemView) -> None:
        """Draw the pictures of memories in `shown_in`, as they come."""
        self.thumbnails, self._shown_in = thumbnails, shown_in
        thumbnails.ready.connect(self._on_picture)

    def dim(self, entries: frozenset[EntryId], light: float) -> None:
        """Paint the lines of `entries` with only so much light, 1 being all: they are going."""
        self._going = (entries, light)

    def _on_picture(self, _sha256: str) -> None:
        if self._shown_in is not None:
            self._shown_in.viewport().update()

    def _measure(self) -> None:
        self.measures = Measures(self._ink)

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, row: Row
    ) -> None:
        selected = self._paint_ground(painter, option, rect)
        ink, size, top = self._ink, self.measures, rect.top() + self.measures.top
        column = self._placed(rect, size.date_left, top, size.date_width)
        day, under = dates.row_day(row.moment)
        rowpaint.draw_date(painter, ink, column, day, under, selected=selected)
        body = self._placed(rect, size.left, top, size.room(row, int(rect.width())))
        if row.title:
            taken = rowpaint.draw_words(painter, ink, body, row.title, TITLE)
            body.moveTop(top + taken + size.after_title)
        words = EXCERPT if row.title else WHOLE
        rowpaint.draw_words(painter, ink, body, flat(row.excerpt), words)
        self._paint_meta(painter, rect, row, selected=selected)
        if row.picture:
            self._paint_picture(painter, rect, row.picture)

    def _paint_picture(self, painter: QPainter, rect: QRectF, sha256: str) -> None:
        """Draw a memory's first picture at the end of its row, or its room until it is there."""
        size = self.measures
        start, side = rect.width() - size.right - size.thumb, size.thumb
        box = self._placed(rect, start, rect.top() + (rect.height() - side) / 2, side)
        box.setHeight(side)
        draw_thumb(painter, self._ink, self.thumbnails, box, sha256)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> bool:
        """Tint what is chosen or under the pointer; say whether it is chosen."""
        inset = self.measures.inset
        ground = rect.adjusted(inset, 1, -inset, -1)
        selected, focused, hovered = _state(option)
        if selected:
            rowpaint.draw_selection(painter, self._ink, ground, focused=focused)
        elif hovered:
            rowpaint.draw_hover(painter, self._ink, ground)
        if focused and not selected:
            radius = self._ink.px("radius.card")
            rowpaint.draw_focus(painter, self._ink, ground, radius)
        return selected

    def _paint_meta(self, painter: QPainter, rect: QRectF, row: Row, *, selected: bool) -> None:
        ink, size = self._ink, self.measures
        top = rect.bottom() - size.bottom - size.meta
        width = float(size.room(row, int(rect.width())))
        if row.starred:
            width -= size.star_room
            star = self._placed(rect, size.left + width + ink.px(8), top, ink.px(size.star))
            rowpaint.draw_star(painter, ink, star.topLeft(), size.star)
        place = self._placed(rect, size.left, top, width)
        words = _META_CHOSEN if selected else _META
        rowpaint.draw_words(painter, ink, place, meta(row), words)

    def _paint_gap(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, gap: Gap
    ) -> None:
        selected, focused, hovered = _state(option)
        size = self.measures
        inner = rect.adjusted(size.left, 0, -size.right, 0)
        words, current = dates.gap_in_words(gap), selected or hovered
        rowpaint.draw_gap(painter, self._ink, inner, words, current=current)
        if focused:
            ring = rect.adjusted(size.inset, 1, -size.inset, -1)
            rowpaint.draw_focus(painter, self._ink, ring, self._ink.px("radius.nav"))

    def _paint_rule(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, row: int
    ) -> None:
        chosen = option.state & QStyle.StateFlag.State_Selected
        if chosen or not isinstance(self._lines.line(row + 1), Row):
            return
        size, bottom = self.measures, rect.bottom() - 1
        line = self._placed(rect, size.left, bottom, rect.width() - size.left - size.right)
        rowpaint.draw_rule(painter, self._ink, line.left(), line.right(), bottom)

    def _placed(self, rect: QRectF, start: float, top: float, width: float) -> QRectF:
        """Give a place in the row, counted from where its text begins."""
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start = rect.width() - start - width
        return QRectF(rect.left() + start, top, width, rect.bottom() - top)


def _state(option: QStyleOptionViewItem) -> tuple[bool, bool, bool]:
    """Say whether a line is chosen, has the keys, and is under the pointer."""
    state = option.state
    return (
        bool(state & QStyle.StateFlag.State_Selected),
        (state & _FOCUSED) == _FOCUSED,
        bool(state & QStyle.StateFlag.State_MouseOver),
    )
