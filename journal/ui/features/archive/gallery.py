"""The sealed cards, in as many columns as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from journal.ui.features.archive import words
from journal.ui.features.archive.card_delegate import FOOTER, GAP, PAPER, CardDelegate
from journal.ui.features.archive.cards_model import CardsModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from journal.domain.erasure import ErasureCard
    from journal.domain.ids import ErasureId
    from journal.ui.widgets.look import Look

LEAST_CARD, WIDEST_CARD, MOST_COLUMNS = 340, 440, 4
_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class Gallery(QListView):
    """The item view of the cards; it is as tall as they need, and does not scroll by itself.

    Args:
        look: Inks and fonts.
        today: Gives the local day.

    Signals:
        opened: A card was clicked or entered (ErasureCard).
        name_asked: Its name is to be shown, or covered again (ErasureCard).
        current_moved: Another card has the keys; it should be in sight.
    """

    opened = Signal(object)
    name_asked = Signal(object)
    current_moved = Signal()

    def __init__(
        self, look: Look, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.cards = CardsModel(today, self)
        self.paint_cards = CardDelegate(look, today, self)
        self.setObjectName("archiveCards")
        self.setModel(self.cards)
        self.selectionModel().currentChanged.connect(self.current_moved)
        self._was_at: ErasureId | None = None
        self.cards.modelAboutToBeReset.connect(self._note_card)
        self.cards.modelReset.connect(self._go_back_to_card)
        self.setItemDelegate(self.paint_cards)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionRectVisible(False)
        self.setDragEnabled(False)
        self.setMouseTracking(True)
        for side in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            side(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Cards, newest first"))
        self.setAccessibleDescription(self.tr("Enter opens a card. N shows or covers its name."))

    def columns(self, width: int) -> int:
        """Say how many cards stand side by side in `width` pixels."""
        gap = self._look.px(GAP)
        fit = (width + gap) // (self._look.px(LEAST_CARD) + gap)
        return max(1, min(MOST_COLUMNS, fit))

    def cell(self, width: int) -> QSize:
        """Give the size of the place of a card where `width` pixels are shared."""
        gap, columns = self._look.px(GAP), self.columns(width)
        wide = min((width + gap) // columns - gap, self._look.px(WIDEST_CARD))
        return QSize(wide + gap, self._look.px(PAPER + FOOTER))

    def set_cell(self, cell: QSize) -> None:
        """Lay the cards out in places of this size."""
        self.paint_cards.set_cell(cell)
        self.setGridSize(cell)
        self.scheduleDelayedItemsLayout()

    def current_card(self) -> ErasureCard | None:
        """Give the card that has the keys."""
        return self.cards.card(self.currentIndex().row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the first card have the keys when none has."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.cards.rowCount():
            self.setCurrentIndex(self.cards.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, show or cover the name with N."""
        card = self.current_card()
        if card is not None and event.key() in _OPENS:
            self.opened.emit(card)
        elif card is not None and event.key() == Qt.Key.Key_N and not event.modifiers():
            self._ask_name(card)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the card that is clicked; under it, show or cover its name."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        card = self.cards.card(index.row())
        if card is None or event.button() != Qt.MouseButton.LeftButton:
            return
        place = QRectF(self.visualRect(index))
        if self.paint_cards.paper(place).contains(event.position()):
            self.opened.emit(card)
        elif self.paint_cards.name_link(place).contains(event.position()):
            self._ask_name(card)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer in a menu what can be done with a card."""
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keys else self.indexAt(event.pos())
        card = self.cards.card(index.row())
        if card is not None:
            self.menu_for(card).popup(self._menu_place(event.globalPos(), index, by_keys=by_keys))

    def menu_for(self, card: ErasureCard) -> QMenu:
        """Build the menu of a card."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), lambda: self.opened.emit(card))
        if card.is_named:
            shown = self.cards.name_of(card) is not None
            menu.addAction(words.show_name(shown=shown), lambda: self._ask_name(card))
        return menu

    def _menu_place(self, at: QPoint, index: QModelIndex, *, by_keys: bool) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(index).center()) if by_keys else at

    def _note_card(self) -> None:
        card = self.current_card()
        self._was_at = None if card is None else card.id

    def _go_back_to_card(self) -> None:
        """Let whoever is at a card stay there when others come or go."""
        for row, card in enumerate(self.cards.cards):
            if card.id == self._was_at:
                self.setCurrentIndex(self.cards.index(row))

    def _ask_name(self, card: ErasureCard) -> None:
        if card.is_named:
            self.name_asked.emit(card)
