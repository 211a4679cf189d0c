"""The item view of what an opened card holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from journal.ui.features.archive.held_delegate import (
    TILE_GAP,
    TILE_HEIGHT,
    TILE_WIDTH,
    HeldDelegate,
)
from journal.ui.features.archive.held_model import HeldModel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QItemSelection, QPersistentModelIndex
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from journal.domain.ids import EntryId
    from journal.ui.widgets.look import Look

    Index = QModelIndex | QPersistentModelIndex

_SPARE = 10  # the list wraps a little before its edge
_AT_ONCE = 300
"""So many are laid out at once, the others soon after: each costs some calls of the model."""
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
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
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
        ids = (self.held.kept.id_at(row) for row in sorted(self._chosen_rows()))
        return tuple(one for one in ids if one is not None)

    def count_chosen(self) -> int:
        """Count the chosen memories that are still held."""
        chosen = self.selectionModel().selection()
        parts = (chosen.at(number) for number in range(chosen.count()))
        return sum(self.held.kept.count_in(part.top(), part.bottom()) for part in parts)

    def visualRegionForSelection(
        self, _selection: QItemSelection
    ) -> QRegion:
        """Paint all that is in sight anew: thousands may be chosen, and few of them are seen."""
        return QRegion(self.viewport().rect())

    def _chosen_rows(self) -> Iterator[int]:
        """Yield the chosen rows: by their ranges, since all of ten thousand may be chosen."""
        chosen = self.selectionModel().selection()
        for part in (chosen.at(number) for number in range(chosen.count())):
            yield from range(part.top(), part.bottom() + 1)

    def current_id(self) -> EntryId | None:
        """Give the memory that has the keys, if it is still held."""
        return self.held.kept.id_at(self.currentIndex().row())

    def read_current(self) -> None:
        """Ask to read the memory that has the keys."""
        self._read(self.currentIndex())

    def draw_curtain(self, *, drawn: bool) -> None:
        """Cover or uncover what the memories are; what is chosen stays chosen."""
        self.held.draw_curtain(drawn=drawn)
        self._tiles.drawn = drawn
        self.setFlow(QListView.Flow.LeftToRight if drawn else QListView.Flow.TopToBottom)
        self.setWrapping(drawn)
        self._lay_tiles()

    def show_held(self, whole: Sequence[EntryId], parts: Sequence[EntryId]) -> None:
        """Hold these, behind the curtain."""
        self.held.show(whole, parts)
        self.draw_curtain(drawn=True)

    def dataChanged(  # noqa: N802 - Qt's name
        self, _first: Index, _last: Index, _roles: Sequence[int] = ()
    ) -> None:
        """Paint anew what is in sight: no memory takes more room for what is learned of it."""
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the tiles."""
        super().resizeEvent(event)
        self._lay_tiles()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the first memory have the keys when none has; it is not chosen by that."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.held.rowCount():
            selection = self.selectionModel()
            first = self.held.index(1 if self.held.kept.has_headings else 0)
            selection.setCurrentIndex(first, selection.SelectionFlag.NoUpdate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read with Enter, lift or draw the curtain with D."""
        if event.key() in _READS:
            self._read(self.currentIndex())
        elif event.key() == Qt.Key.Key_D and not event.modifiers():
            self.curtain_asked.emit()
        else:
            super().keyPressEvent(event)

    def _read(self, index: QModelIndex) -> None:
        entry = self.held.kept.id_at(index.row())
        if entry is not None:
            self.read_wanted.emit(entry)

    def _lay_tiles(self) -> None:
        px = self._look.px
        bar = self.verticalScrollBar()
        # Tiles are laid out as if the bar were there, also while it is not.
        beside = 0 if bar.isVisible() else bar.sizeHint().width()
        room = max(self.viewport().width() - beside - px(_SPARE), 1)
        least = px(TILE_WIDTH + TILE_GAP)
        step = min(room // max(1, room // least), px(TILE_WIDTH + 2 * TILE_GAP))
        self._tiles.cell = QSize(max(step, least), px(TILE_HEIGHT + TILE_GAP))
        self._tiles.width = room
        # Where all are of one size, none of them is asked for it.
        self.setUniformItemSizes(not self.held.kept.has_headings or not self.held.is_drawn)
        self.scheduleDelayedItemsLayout()
