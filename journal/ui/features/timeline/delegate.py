"""Paint the lines of the timeline, and say how tall each is without breaking its text first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journal.domain.entry import Row
from journal.domain.timeline import Gap
from journal.ui.features.timeline.model import headline
from journal.ui.feedback import dates
from journal.ui.widgets import rowpaint
from journal.ui.widgets.rowpaint import RowInk, Words

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from journal.ui.features.timeline.lines import Line
    from journal.ui.widgets.look import Look

    Index = QModelIndex | QPersistentModelIndex

_LEFT, _RIGHT, _DATE_LEFT, _HEADING_LEFT = 70, 22, 14, 22
_TOP, _AFTER_TITLE, _BEFORE_META, _BOTTOM = 11, 3, 3, 8
_SELECTION_INSET = 10
_GAP_HEIGHT, _HEADING_HEIGHT, _HEADING_TOP = 38, 36, 6
_STAR = 13
_TITLED_LINES, _UNTITLED_LINES = 2, 3
# Of the size of the letters: no text is narrower, or wider, a letter.
_NARROWEST, _WIDEST = 0.3, 1.1


class RowDelegate(QStyledItemDelegate):
    """Draws headings, memories and gaps.

    Args:
        look: Inks and fonts.
    """

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ink = RowInk(look)
        self._lines: dict[tuple[str, int, int], int] = {}
        look.changed.connect(self._lines.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Say how tall a line is in a list as wide as `option.rect`."""
        line = index.data(Qt.ItemDataRole.UserRole)
        width = option.rect.width()
        return QSize(width, self.height(line, width))

    def height(self, line: Line, width: int) -> int:
        """Give the height of `line` in a list `width` pixels wide."""
        if isinstance(line, Row):
            return self._row_height(line, width)
        return self._ink.px(_GAP_HEIGHT if isinstance(line, Gap) else _HEADING_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line = index.data(Qt.ItemDataRole.UserRole)
        rect = QRectF(option.rect)
        painter.save()
        rowpaint.begin(painter)
        if isinstance(line, Row):
            self._paint_row(painter, option, rect, line)
            self._paint_rule(painter, option, rect, index)
        elif isinstance(line, Gap):
            self._paint_gap(painter, option, rect, line)
        else:
            left, right = self._ink.px(_HEADING_LEFT), self._ink.px(_RIGHT)
            inner = rect.adjusted(left, self._ink.px(_HEADING_TOP), -right, -self._ink.px(4))
            rowpaint.draw_header(painter, self._ink, inner, headline(line))
        painter.restore()

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, row: Row
    ) -> None:
        selected = self._paint_ground(painter, option, rect)
        ink, top = self._ink, rect.top() + self._ink.px(_TOP)
        column = self._placed(rect, ink.px(_DATE_LEFT), top, ink.px(rowpaint.DATE_COLUMN))
        day, under = dates.row_day(row.moment)
        rowpaint.draw_date(painter, ink, column, day, under, selected=selected)
        width = rect.width() - ink.px(_LEFT) - ink.px(_RIGHT)
        body = self._placed(rect, ink.px(_LEFT), top, width)
        if row.title:
            title = Words("row", "text")
            body.moveTop(top + rowpaint.draw_words(painter, ink, body, row.title, title))
            body.translate(0, ink.px(_AFTER_TITLE))
            words = Words("snippet", "text2", lines=_TITLED_LINES)
        else:
            words = Words("snippet", "text", weight=450, lines=_UNTITLED_LINES)
        rowpaint.draw_words(painter, ink, body, _flat(row.excerpt), words)
        self._paint_meta(painter, rect, row, selected=selected)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> bool:
        """Tint what is chosen or under the pointer; say whether it is chosen."""
        inset = self._ink.px(_SELECTION_INSET)
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
        ink = self._ink
        top = rect.bottom() - ink.px(_BOTTOM) - ink.line("meta")
        width = rect.width() - ink.px(_LEFT) - ink.px(_RIGHT)
        if row.starred:
            width -= ink.px(_STAR + 8)
            star = self._placed(rect, ink.px(_LEFT) + width + ink.px(8), top, ink.px(_STAR))
            painter.drawPixmap(star.topLeft(), ink.look.pixmap("star", "accentText", _STAR))
        said = _meta(row)
        place = self._placed(rect, ink.px(_LEFT), top, width)
        words = Words("meta", "text2" if selected else "text3")
        rowpaint.draw_words(painter, ink, place, said, words)

    def _paint_gap(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, gap: Gap
    ) -> None:
        selected, focused, hovered = _state(option)
        inner = rect.adjusted(self._ink.px(_LEFT), 0, -self._ink.px(_RIGHT), 0)
        current = selected or hovered
        words = dates.gap_in_words(gap)
        rowpaint.draw_gap(painter, self._ink, inner, words, current=current)
        if focused:
            inset = self._ink.px(_SELECTION_INSET)
            ring = rect.adjusted(inset, 1, -inset, -1)
            rowpaint.draw_focus(painter, self._ink, ring, self._ink.px("radius.nav"))

    def _paint_rule(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, index: Index
    ) -> None:
        below = index.siblingAtRow(index.row() + 1)  # type: ignore[union-attr]
        chosen = option.state & QStyle.StateFlag.State_Selected
        if not chosen and isinstance(below.data(Qt.ItemDataRole.UserRole), Row):
            left = self._placed(
                rect, self._ink.px(_LEFT), rect.bottom() - 1,
                rect.width() - self._ink.px(_LEFT) - self._ink.px(_RIGHT),
            )  # fmt: skip
            rowpaint.draw_rule(painter, self._ink, left.left(), left.right(), rect.bottom() - 1)

    def _placed(self, rect: QRectF, start: float, top: float, width: float) -> QRectF:
        """Give a place in the row, counted from where its text begins."""
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start = rect.width() - start - width
        return QRectF(rect.left() + start, top, width, rect.bottom() - top)

    def _row_height(self, row: Row, width: int) -> int:
        ink = self._ink
        room = width - ink.px(_LEFT) - ink.px(_RIGHT)
        most = _TITLED_LINES if row.title else _UNTITLED_LINES
        height = self._line_count(_flat(row.excerpt), room, most) * ink.line("snippet")
        if row.title:
            height += ink.line("row") + ink.px(_AFTER_TITLE)
        height += ink.px(_TOP + _BOTTOM)
        if row.starred or _meta(row):
            height += ink.px(_BEFORE_META) + ink.line("meta")
        day = ink.line("day") + ink.line("weekday") + ink.px(_TOP + _BOTTOM)
        return max(height, day)

    def _line_count(self, text: str, room: int, most: int) -> int:
        """Say in how many lines `text` will be broken, by the cheapest means that is sure."""
        size = self._ink.metrics("snippet").height() * 0.8
        if len(text) * size * _NARROWEST > room * most:
            return most
        if len(text) * size * _WIDEST <= room:
            return min(len(text), 1)
        key = (text, room, most)
        if key not in self._lines:
            self._lines[key] = self._measured(text, room, most)
        return self._lines[key]

    def _measured(self, text: str, room: int, most: int) -> int:
        advance = self._ink.metrics("snippet").horizontalAdvance(text)
        if advance <= room or most == _TITLED_LINES:
            return 1 if advance <= room else _TITLED_LINES
        words = Words("snippet", "text", weight=450, lines=most)
        return round(self._ink.run(text, words, room).height / self._ink.line("snippet"))


def _state(option: QStyleOptionViewItem) -> tuple[bool, bool, bool]:
    """Say whether a line is chosen, has the keys, and is under the pointer."""
    state = option.state
    focused = bool(
        state & QStyle.StateFlag.State_HasFocus
        and state & QStyle.StateFlag.State_KeyboardFocusChange
    )
    return (
        bool(state & QStyle.StateFlag.State_Selected),
        focused,
        bool(state & QStyle.StateFlag.State_MouseOver),
    )


def _meta(row: Row) -> str:
    """Give the last line of a row: when and where, as far as either is known."""
    return "  ·  ".join(part for part in (dates.row_time(row.moment), row.place) if part)


def _flat(text: str) -> str:
    return " ".join(text.split()) if "\n" in text or "\t" in text else text
