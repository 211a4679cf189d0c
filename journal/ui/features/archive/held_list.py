"""The item view of what an opened card holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from journal.ui.features.archive.held_delegate import (
    TILE_GAP,
    TILE_HEIGHT,
    TILE_WIDTH,
    HeldDelegate,
)
from journal.ui.features.archive.held_model import HeldModel

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from journal.domain.ids import EntryId
    from journal.ui.widgets.look import Look

_SPARE = 10  # the list wraps a little before its edge
_READS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class HeldList(QListView):
    """Tiles behind the curtain, rows without it; a click or Space chooses, Enter reads.

    Args:
        look: Inks and fonts.

    Signals:
        choice_changed: Something else is chosen, or has the keys.
        read_wanted: A memory is to be read behind glass (EntryId).
        curtain_asked: D was pressed.
    """

    choice_changed = Signal()
    read_wanted = Signal(object)
    curtain_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.held = HeldModel(self)
        self._tiles = HeldDelegate(look, self)
        self.setObjectName("archiveHeld")
        self.setModel(self.held)
        self.setItemDelegate(self._tiles)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("What it holds, oldest first"))
        self.setAccessibleDescription(self.tr("Space chooses. Enter reads behind glass."))
        self.selectionModel().selectionChanged.connect(self.choice_changed)
        self.selectionModel().currentChanged.connect(self.choice_changed)
        self.doubleClicked.connect(self._read)
        look.changed.connect(self._lay_tiles)
        self.draw_curtain(drawn=True)

    def chosen(self) -> tuple[EntryId, ...]:
        """Give the chosen memories that are still held, oldest first."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        ids = (self.held.id_at(row) for row in rows)
        return tuple(one for one in ids if one is not None)

    def current_id(self) -> EntryId | None:
        """Give the memory that has the keys, if it is still held."""
        return self.held.id_at(self.currentIndex().row())

    def draw_curtain(self, *, drawn: bool) -> None:
        """Cover or uncover what the memories are; what is chosen stays chosen."""
        self.held.draw_curtain(drawn=drawn)
        self.setGridSize(QSize())
        if drawn:
            self.setFlow(QListView.Flow.LeftToRight)
            self.setWrapping(True)
            self._lay_tiles()
        else:
            self.setFlow(QListView.Flow.TopToBottom)
            self.setWrapping(False)
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the tiles."""
        super().resizeEvent(event)
        self._lay_tiles()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the first memory have the keys when none has; it is not chosen by that."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.held.rowCount():
            selection = self.selectionModel()
            selection.setCurrentIndex(self.held.index(0), selection.SelectionFlag.NoUpdate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read with Enter, lift or draw the curtain with D."""
        if event.key() in _READS:
            self._read(self.currentIndex())
        elif event.key() == Qt.Key.Key_D and not event.modifiers():
            self.curtain_asked.emit()
        else:
            super().keyPressEvent(event)

    def _read(self, index: QModelIndex) -> None:
        entry = self.held.id_at(index.row())
        if entry is not None:
            self.read_wanted.emit(entry)

    def _lay_tiles(self) -> None:
        px = self._look.px
        room = max(self.viewport().width() - px(_SPARE), 1)
        least = px(TILE_WIDTH + TILE_GAP)
        step = min(room // max(1, room // least), px(TILE_WIDTH + 2 * TILE_GAP))
        self._tiles.cell = QSize(max(step, least), px(TILE_HEIGHT + TILE_GAP))
        self.scheduleDelayedItemsLayout()
