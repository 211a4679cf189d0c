"""Paint what was found: the day, the title and the words around the match, matches lit up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journal.domain.hits import Hit
from journal.ui.features.search.model import COUNT_ROLE, LINE_ROLE, headline
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import figures
from journal.ui.widgets import rowpaint
from journal.ui.widgets.rowpaint import RowInk, Words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QPainter

    from journal.domain.entry import Row
    from journal.domain.extent import Span
    from journal.domain.moment import Precision
    from journal.ui.widgets.look import Look

    Index = QModelIndex | QPersistentModelIndex

LEFT, RIGHT, WIDEST = 44, 48, 960
"""Room beside the column of results, and how wide it grows, as drawn."""
_NARROW, _NARROW_SIDE = 640, 20
_HIT_HEIGHT, _HEADING_HEIGHT = 112, 40
_BODY, _TOP, _DAY_TOP, _EXCERPT_TOP, _BEFORE_META = 66, 12, 14, 38, 5
_GROUND_LEFT, _GROUND_RIGHT = 10, 10
_STAR = 13
_TITLED_LINES, _UNTITLED_LINES = 2, 3


def column(look: Look, width: int) -> tuple[int, int]:
    """Give where the column of results begins in a list of `width`, and how wide it is."""
    narrow = width < look.px(_NARROW)
    left = look.px(_NARROW_SIDE if narrow else LEFT)
    right = look.px(_NARROW_SIDE if narrow else RIGHT)
    return left, min(max(width - left - right, 1), look.px(WIDEST))


class HitDelegate(QStyledItemDelegate):
    """Draws headings and hits.

    Args:
        look: Inks and fonts.
    """

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ink = RowInk(look)
        self._heights: dict[type, QSize] = {}
        self._days: dict[tuple[date, Precision], tuple[str, str]] = {}
        look.changed.connect(self._heights.clear)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Say how tall a line is; all hits are alike, so that no text is broken for it."""
        kind = type(index.data(LINE_ROLE))
        if kind not in self._heights:
            height = _HIT_HEIGHT if kind is Hit else _HEADING_HEIGHT
            self._heights[kind] = QSize(1, self._ink.px(height))
        return self._heights[kind]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line = index.data(LINE_ROLE)
        # As wide as the list with its scroll bar: the bar stands in the margin.
        left, width = column(self._ink.look, option.widget.width())
        rect = QRectF(option.rect)
        painter.save()
        rowpaint.begin(painter)
        if isinstance(line, Hit):
            inner = self._placed(rect, left, rect.top(), width)
            inner.setHeight(rect.height())
            self._paint_hit(painter, option, inner, line)
            self._paint_rule(painter, option, inner, index)
        else:
            top = rect.bottom() - self._ink.px(30)
            inner = self._placed(rect, left, top, width)
            inner.setHeight(self._ink.px(26))
            held = index.data(COUNT_ROLE)
            said = "" if held is None else figures(held)
            rowpaint.draw_header(painter, self._ink, inner, headline(line), said)
        painter.restore()

    def _paint_hit(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, hit: Hit
    ) -> None:
        selected = self._paint_ground(painter, option, rect)
        self._paint_day(painter, rect, hit.row, selected=selected)
        ink = self._ink
        room = rect.width() - ink.px(_BODY) - ink.px(16)
        top = rect.top() + ink.px(_TOP)
        color = "text" if selected or not hit.title else "text2"
        lines = _TITLED_LINES if hit.title else _UNTITLED_LINES
        if hit.title:
            box = self._placed(rect, ink.px(_BODY), top, room)
            title = Words("hitTitle", "text")
            rowpaint.draw_words(painter, ink, box, hit.title, title, _pairs(hit.title_spans))
            top = rect.top() + ink.px(_EXCERPT_TOP)
        box = self._placed(rect, ink.px(_BODY), top, room)
        words = Words("hit", color, lines=lines)
        spans = _pairs(hit.excerpt_spans)
        top += rowpaint.draw_words(painter, ink, box, _flat(hit.excerpt), words, spans)
        box = self._placed(rect, ink.px(_BODY), top + ink.px(_BEFORE_META), room)
        self._paint_meta(painter, box, hit.row, selected=selected)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> bool:
        ink, state = self._ink, option.state
        ground = rect.adjusted(-ink.px(_GROUND_LEFT), 1, ink.px(_GROUND_RIGHT), -1)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(
            state & QStyle.StateFlag.State_HasFocus
            and state & QStyle.StateFlag.State_KeyboardFocusChange
        )
        if selected:
            rowpaint.draw_selection(painter, ink, ground, focused=focused)
        elif state & QStyle.StateFlag.State_MouseOver:
            rowpaint.draw_hover(painter, ink, ground)
        if focused and not selected:
            rowpaint.draw_focus(painter, ink, ground, ink.px("radius.card"))
        return selected

    def _paint_day(self, painter: QPainter, rect: QRectF, row: Row, *, selected: bool) -> None:
        ink, moment = self._ink, row.moment
        key = (moment.day, moment.precision)
        if key not in self._days:
            self._days[key] = dates.row_day(moment)
        day, under = self._days[key]
        wide = ink.px(rowpaint.DATE_COLUMN)
        box = self._placed(rect, 0, rect.top() + ink.px(_DAY_TOP), wide)
        self._center(painter, box, day, Words("hitDay", "onAccentSoft" if selected else "text"))
        box.translate(0, ink.line("hitDay"))
        weekday = Words("meta", "text2" if selected else "text3", 500)
        self._center(painter, box, under, weekday)

    def _center(self, painter: QPainter, box: QRectF, text: str, words: Words) -> None:
        """Write in the middle; the few days and weekdays there are stay broken and measured."""
        run = self._ink.run(text, words, box.width())
        painter.setPen(self._ink.color(words.color))
        run.draw(painter, QPointF(box.left() + (box.width() - run.width) / 2, box.top()))

    def _paint_meta(self, painter: QPainter, box: QRectF, row: Row, *, selected: bool) -> None:
        ink, room = self._ink, box.width()
        if row.starred:
            side = ink.px(_STAR)
            spot = self._placed(box, 0, box.top() + ink.px(2), side)
            rowpaint.draw_star(painter, ink, spot.topLeft(), _STAR)
            box = self._placed(box, side + ink.px(7), box.top(), room - side - ink.px(7))
        said = (dates.row_time(row.moment), row.place or "", ", ".join(row.tags))
        words = Words("label", "text2" if selected else "text3")
        text = "  ·  ".join(part for part in said if part)
        rowpaint.draw_words(painter, ink, box, text, words)

    def _paint_rule(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, index: Index
    ) -> None:
        below = index.siblingAtRow(index.row() + 1).data(LINE_ROLE)  # type: ignore[union-attr]
        chosen = option.state & QStyle.StateFlag.State_Selected
        if isinstance(below, Hit) and not chosen:
            start = self._ink.px(_BODY)
            line = self._placed(rect, start, rect.bottom() - 1, rect.width() - start)
            rowpaint.draw_rule(painter, self._ink, line.left(), line.right(), rect.bottom() - 1)

    def _placed(self, rect: QRectF, start: float, top: float, width: float) -> QRectF:
        """Give a place in `rect`, counted from where text begins."""
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start = rect.width() - start - width
        return QRectF(rect.left() + start, top, width, rect.bottom() - top)


def _pairs(spans: Sequence[Span]) -> tuple[tuple[int, int], ...]:
    return tuple((span.start, span.end) for span in spans)


def _flat(text: str) -> str:
    """Show breaks as spaces, one for one: matches keep their places."""
    return text.translate(_BREAKS)


_BREAKS = {ord(letter): " " for letter in "\n\t\r\u2028\u2029"}
