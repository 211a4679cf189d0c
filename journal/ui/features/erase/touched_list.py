"""The item view of what is touched; Space changes what becomes of a memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from journal.ui.features.erase.touched_delegate import TouchedDelegate
from journal.ui.features.erase.touched_model import TouchedModel
from journal.ui.features.erase.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from journal.domain.ids import EntryId
    from journal.ui.widgets.look import Look

    Index = QModelIndex | QPersistentModelIndex

_AT_ONCE = 500
"""So many are laid out at once, the others soon after: each costs some calls of the model."""


class TouchedList(QListView):
    """Rows, newest first, thousands of them as fast as ten.

    Args:
        look: Inks and fonts.

    Signals:
        looked_at: Another memory has the keys (EntryId, or None).
        turned: What becomes of a memory shall be the next thing that can (EntryId).
        curtain_asked: D was pressed.
    """

    looked_at = Signal(object)
    turned = Signal(object)
    curtain_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.touched = TouchedModel(self)
        self.setModel(self.touched)
        self.setItemDelegate(TouchedDelegate(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("What it touches, newest first"))
        self.setAccessibleDescription(
            tr("Space changes what becomes of a memory. D draws and lifts the curtain.")
        )
        self.selectionModel().currentChanged.connect(self._on_moved)
        self.doubleClicked.connect(self._turn)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def current_id(self) -> EntryId | None:
        """Give the memory that has the keys."""
        return self.touched.id_at(self.currentIndex().row())

    def go_to(self, entry: EntryId) -> None:
        """Give a memory the keys, where it is listed."""
        row = self.touched.row_of(entry)
        if row >= 0:
            self.setCurrentIndex(self.touched.index(row))

    def dataChanged(  # noqa: N802 - Qt's name
        self, _first: Index, _last: Index, _roles: Sequence[int] = ()
    ) -> None:
        """Paint anew what is in sight: no memory takes more room for what is learned of it."""
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the first memory have the keys when none has."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.touched.rowCount():
            self.setCurrentIndex(self.touched.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn with Space, draw or lift the curtain with D."""
        if event.key() == Qt.Key.Key_Space:
            self._turn(self.currentIndex())
        elif event.key() == Qt.Key.Key_D and not event.modifiers():
            self.curtain_asked.emit()
        else:
            super().keyPressEvent(event)

    def _turn(self, index: QModelIndex) -> None:
        entry = self.touched.id_at(index.row())
        if entry is not None:
            self.turned.emit(entry)

    def _on_moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.looked_at.emit(self.touched.id_at(now.row()))
