"""Memories that were erased singly: a short list, each with its day and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from journal.ui.features.archive import words
from journal.ui.features.archive.cards_model import CARD_ROLE, CardsModel
from journal.ui.widgets import rowpaint
from journal.ui.widgets.rowpaint import RowInk

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from journal.domain.erasure import ErasureCard
    from journal.ui.widgets.look import Look

    Index = QModelIndex | QPersistentModelIndex

_ROW, _TEXT, _SIDE, _HEAD = 37, 34, 24, 80
_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class SinglesPanel(QFrame):
    """A sheet with a heading and the list.

    Args:
        look: Inks and fonts.
        today: Gives the local day.

    Signals:
        opened: One of them is to be shown (ErasureCard).
    """

    opened = Signal(object)

    def __init__(
        self, look: Look, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._title = QLabel(self.tr("One at a time"))
        look.dress(self._title, "quote", weight=500)
        self._count = QLabel()
        self._count.setWordWrap(True)
        look.dress(self._count, "tool", "text2")
        self.rows = SinglesList(look, today)
        self.rows.opened.connect(self.opened)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        for part in (self._title, self._count, self.rows):
            self._column.addWidget(part)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_cards(self, cards: Sequence[ErasureCard]) -> None:
        """Show these."""
        self.rows.cards.show(cards)
        self._count.setText(words.singles(len(cards)))

    def wanted_height(self) -> int:
        """Give the height at which nothing has to scroll."""
        px = self._look.px
        return px(_HEAD) + self.rows.cards.rowCount() * px(_ROW) + px(12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("hairline"), 1))
        painter.setBrush(self._look.color("list"))
        radius = self._look.px("radius.card")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

    def _restyle(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(14), px(18), px(14), px(8))
        inset = px(_SIDE - 14)
        self._title.setContentsMargins(inset, 0, inset, px(2))
        self._count.setContentsMargins(inset, 0, inset, px(8))


class SinglesList(QListView):
    """The item view.

    Args:
        look: Inks and fonts.
        today: Gives the local day.

    Signals:
        opened: A row was clicked or entered (ErasureCard).
    """

    opened = Signal(object)

    def __init__(
        self, look: Look, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.cards = CardsModel(today, self, single=True)
        self.setObjectName("archiveSingles")
        self.setModel(self.cards)
        self.setItemDelegate(_SingleDelegate(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Erased one at a time, newest first"))
        self.clicked.connect(self._open)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the first row have the keys when none has."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.cards.rowCount():
            self.setCurrentIndex(self.cards.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show with Enter."""
        if event.key() in _OPENS:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        card = self.cards.card(index.row())
        if card is not None:
            self.opened.emit(card)


class _SingleDelegate(QStyledItemDelegate):
    """Draws ``[·]``, the day, and the word that shows it."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._ink = RowInk(look)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Say how tall a row is."""
        return QSize(option.rect.width(), self._look.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        look, ink, px = self._look, self._ink, self._look.px
        rect = QRectF(option.rect)
        painter.save()
        rowpaint.begin(painter)
        self._paint_ground(painter, option, rect)
        inner = rect.adjusted(px(_SIDE - 14), 0, -px(_SIDE - 14), 0)
        mark = QRectF(inner.left() + 2, rect.center().y() - px(7), px(16), px(14))
        rowpaint.draw_brackets(painter, mark, look.color("outline"), px(3.6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("outline"))
        painter.drawEllipse(QPointF(mark.center()), px(2.4), px(2.4))
        text = inner.adjusted(px(_TEXT), 0, 0, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(ink.font("row", 450))
        painter.setPen(look.color("text"))
        day = words.put_away_day(index.data(CARD_ROLE))
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | middle, day)
        painter.setFont(ink.font("tool", 500))
        painter.setPen(look.color("text2"))
        painter.drawText(text, Qt.AlignmentFlag.AlignRight | middle, self.tr("Show"))
        if index.row() + 1 < index.model().rowCount():
            rowpaint.draw_rule(painter, ink, text.left(), text.right(), rect.bottom() - 1)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF
    ) -> None:
        state = option.state
        ground = rect.adjusted(0, 1, 0, -2)
        if state & QStyle.StateFlag.State_MouseOver:
            rowpaint.draw_hover(painter, self._ink, ground)
        if state & QStyle.StateFlag.State_HasFocus:
            rowpaint.draw_focus(painter, self._ink, ground, self._look.px("radius.nav"))
