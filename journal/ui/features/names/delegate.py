"""Paint a name with its sign and the number of its memories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journal.domain.names import NameCount, NameKind
from journal.ui.features.names.model import depth, leaf
from journal.ui.widgets import rowpaint
from journal.ui.widgets.rowpaint import RowInk, Words

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from journal.ui.widgets.look import Look

    Index = QModelIndex | QPersistentModelIndex

ICONS = {NameKind.PERSON: "user", NameKind.PLACE: "map-pin", NameKind.TAG: "tag"}
_HEIGHT, _INSET, _ICON, _ICON_AT, _TEXT_AT, _NEST, _END = 40, 10, 16, 22, 48, 18, 22


class NameDelegate(QStyledItemDelegate):
    """Draws one line of a list of names.

    Args:
        look: Inks, fonts and icons.
    """

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ink = RowInk(look)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Give the size of a line; all are alike."""
        return QSize(option.rect.width(), max(self._ink.px(_HEIGHT), self._ink.line("ui") + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one name."""
        name = index.data(Qt.ItemDataRole.UserRole)
        rect = QRectF(option.rect)
        painter.save()
        rowpaint.begin(painter)
        selected = self._paint_ground(painter, option, rect)
        self._paint_name(painter, rect, name, selected=selected)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> bool:
        state, ink = option.state, self._ink
        ground = rect.adjusted(ink.px(_INSET), 1, -ink.px(_INSET), -1)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            rowpaint.draw_selection(painter, ink, ground)
        elif state & QStyle.StateFlag.State_MouseOver:
            rowpaint.draw_hover(painter, ink, ground)
        keyed = QStyle.StateFlag.State_KeyboardFocusChange
        if state & QStyle.StateFlag.State_HasFocus and state & keyed:
            rowpaint.draw_focus(painter, ink, ground, ink.px("radius.card"))
        return selected

    def _paint_name(
        self, painter: QPainter, rect: QRectF, name: NameCount, *, selected: bool
    ) -> None:
        ink, indent = self._ink, self._ink.px(_NEST) * depth(name)
        icon = self._placed(rect, ink.px(_ICON_AT) + indent, ink.px(_ICON), ink.px(_ICON))
        sign = ink.look.pixmap(ICONS[name.kind], "accentText" if selected else "text3", _ICON)
        painter.drawPixmap(icon.topLeft(), sign)
        count = f"{name.count:,}"
        taken = ink.metrics("meta").horizontalAdvance(count) + 2
        end = rect.width() - ink.px(_END)
        start = ink.px(_TEXT_AT) + indent
        room = self._placed(rect, start, end - taken - ink.px(8) - start, ink.line("ui"))
        words = Words(
            "ui", "onAccentSoft" if selected else "text", weight=600 if selected else None
        )
        rowpaint.draw_words(painter, ink, room, leaf(name), words)
        number = self._placed(rect, end - taken, taken, ink.line("meta"))
        ground = Words("meta", "onAccentSoft" if selected else "text2")
        rowpaint.draw_words(painter, ink, number, count, ground)

    def _placed(self, rect: QRectF, start: float, width: float, height: float) -> QRectF:
        """Give a place half-way down the line, counted from where the line begins."""
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start = rect.width() - start - width
        top = rect.center().y() - height / 2
        return QRectF(rect.left() + start, top, width, height)
