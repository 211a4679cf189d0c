"""List pages and what was found on them, as a real item view."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journal.ui.features.reference.lines import Line, LinesModel
from journal.ui.widgets import rowpaint
from journal.ui.widgets.rowpaint import RowInk, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from journal.ui.features.reference.setting import Setting
    from journal.ui.widgets.look import Look

    Index = QModelIndex | QPersistentModelIndex

_GROUND = 6
_PAD, _SIGN, _SIGN_GAP = 9, 14, 7
_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_BY_POINTER = frozenset({Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason})


class LineList(QListView):
    """Lines of one or more rows of words each; Enter opens one as a click does.

    Args:
        look: Inks, fonts and icons.
        name: What it lists, for assistive technology.
        setting: How pages are set: the room beside the words, and their measure.
        whole: Always as tall as all its lines, for standing inside a page.

    Signals:
        chosen: A line was opened (Place).
    """

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        name: str,
        setting: Setting,
        *,
        whole: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._whole = whole
        self.lines = LinesModel(self)
        self._delegate = LineDelegate(look, setting, self)
        self.setModel(self.lines)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        if whole:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._open)
        look.changed.connect(self._measure)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self.lines.hold(lines)
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the keys on a line when they come here by a key."""
        super().focusInEvent(event)
        by_key = event.reason() not in _BY_POINTER
        if by_key and not self.currentIndex().isValid() and self.lines.rowCount():
            self.setCurrentIndex(self.lines.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter."""
        if event.key() in _OPENS:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        line = index.data(Qt.ItemDataRole.UserRole)
        if line is not None:
            self.chosen.emit(cast("Line", line).place)

    def _measure(self) -> None:
        self.scheduleDelayedItemsLayout()
        if self._whole:
            rows = range(self.lines.rowCount())
            lines = (self.lines.index(row).data(Qt.ItemDataRole.UserRole) for row in rows)
            self.setFixedHeight(sum(self._delegate.height(line, self.width()) for line in lines))


class LineDelegate(QStyledItemDelegate):
    """Draws a title, and under it what is said or was found.

    Args:
        look: Inks, fonts and icons.
        setting: How pages are set: the room beside the words, and their measure.
    """

    def __init__(self, look: Look, setting: Setting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ink, self._setting = RowInk(look), setting

    def height(self, line: Line, width: int) -> int:
        """Give the height of `line` where it is `width` pixels wide."""
        ink = self._ink
        detail = ink.run(line.detail, _detail(line), self._room(line, width), line.spans)
        title = ink.run(line.title, _title(line), width - 2 * self._side(width))
        return round(2 * ink.px(_PAD) + title.height + ink.px(2) + detail.height)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the size of a line."""
        width = self._breadth(option)
        return QSize(0, self.height(index.data(Qt.ItemDataRole.UserRole), width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line, rect = index.data(Qt.ItemDataRole.UserRole), QRectF(option.rect)
        # The scroll bar lies in the room beside the words: they stand the same without it.
        under = self._breadth(option) - rect.width()
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        rect.adjust(-under if mirrored else 0, 0, 0 if mirrored else under, 0)
        painter.save()
        rowpaint.begin(painter)
        self._paint_ground(painter, option, rect)
        self._paint_words(painter, rect, line)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> None:
        ink, state, flags = self._ink, option.state, QStyle.StateFlag
        inset = self._side(rect.width()) - ink.px(_GROUND)
        ground = rect.adjusted(inset, 1, -inset, -1)
        if state & flags.State_MouseOver:
            rowpaint.draw_hover(painter, ink, ground)
        if state & flags.State_HasFocus:
            rowpaint.draw_focus(painter, ink, ground, ink.px("radius.card"))

    def _paint_words(self, painter: QPainter, rect: QRectF, line: Line) -> None:
        ink = self._ink
        side, top = self._side(rect.width()), rect.top() + ink.px(_PAD)
        title = QRectF(rect.left() + side, top, rect.width() - 2 * side, ink.line("row"))
        taken = rowpaint.draw_words(painter, ink, title, line.title, _title(line))
        below = title.top() + taken + ink.px(2)
        room = self._room(line, rect.width())
        start = rect.width() - side - room
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start = side
        detail = QRectF(rect.left() + start, below, room, rect.bottom() - below)
        rowpaint.draw_words(painter, ink, detail, line.detail, _detail(line), line.spans)
        if line.sign:
            self._paint_sign(painter, detail, line.sign)

    def _paint_sign(self, painter: QPainter, detail: QRectF, sign: str) -> None:
        ink = self._ink
        left = detail.left() - ink.px(_SIGN + _SIGN_GAP)
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = detail.right() + ink.px(_SIGN_GAP)
        top = detail.top() + (ink.line("label") - ink.px(_SIGN)) / 2
        pixmap = ink.look.pixmap(sign, "text3", _SIGN)
        painter.drawPixmap(round(left), round(top), pixmap)

    def _breadth(self, option: QStyleOptionViewItem) -> int:
        view = option.widget
        return view.width() if isinstance(view, QListView) else option.rect.width()

    def _side(self, width: float) -> float:
        """Give the room beside the words: where the line is longer than a measure, the rest."""
        px, setting = self._ink.px, self._setting
        rest = (width - px(setting.measure)) / 2 if setting.wide else 0.0
        return max(float(px(setting.side)), rest)

    def _room(self, line: Line, width: float) -> float:
        taken = 2 * self._side(width)
        if line.sign:
            taken += self._ink.px(_SIGN + _SIGN_GAP)
        return max(1.0, width - taken)


def _title(line: Line) -> Words:
    return Words("group", "accentText", lines=2) if line.found else Words("row", lines=2)


def _detail(line: Line) -> Words:
    if line.found and not line.sign:
        return Words("hit", "text", lines=4)
    return Words("label", "text2", lines=3)
