"""Show the lines that are held, keep what is looked at in place, and say when more are needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from journal.domain.entry import Row
from journal.domain.timeline import Gap
from journal.ui.features.timeline.anchor import SPOT, put_back, seen_in
from journal.ui.features.timeline.delegate import RowDelegate
from journal.ui.features.timeline.lines import Heading
from journal.ui.features.timeline.model import TimelineModel

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent

    from journal.domain.ids import EntryId
    from journal.ui.features.timeline.lines import Item
    from journal.ui.widgets.look import Look

_NEAR = 2.0  # viewports from an end: there the next chunk is asked for
_Action = QAbstractItemView.CursorAction
_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SINGLE_STEP = 24


class MemoryList(QListView):
    """The item view of the timeline.

    Args:
        look: Inks and fonts.

    Signals:
        opened: A memory was clicked or entered (its id).
        gap_entered: A gap was clicked or entered (Gap).
        end_neared: The reader comes near the newer (True) or older (False) end of what is held.
        ends_wanted: Home (True) or End (False) was pressed.
        all_wanted: All memories are to be chosen, those too that are not held yet.
        moved: The first visible line is another one, or stands elsewhere.
        came: It is seen from now on; nothing of it is painted yet.
    """

    opened = Signal(object)
    gap_entered = Signal(object)
    end_neared = Signal(bool)
    ends_wanted = Signal(bool)
    moved = Signal()
    all_wanted = Signal()
    came = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timelineView")
        self.look = look
        self.lines = TimelineModel(self)
        self.delegate = RowDelegate(look, self.lines)
        self.setModel(self.lines)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAccessibleName(self.tr("Memories, newest first"))
        self.verticalScrollBar().setSingleStep(_SINGLE_STEP)
        self.verticalScrollBar().valueChanged.connect(self._on_moved)
        self.clicked.connect(self._on_clicked)
        look.changed.connect(self.scheduleDelayedItemsLayout)
        self._pressed_plain = self._changing = False
        self._marked: EntryId | None = None

    def show_items(
        self, items: Iterable[Item], *, keep_place: bool = True, top: Hashable = None
    ) -> None:
        """Hold `items` from now on.

        Args:
            items: Newest first.
            keep_place: What is looked at stays where it is on the screen, whatever comes before.
            top: The key of the line that stands at the top from now on.
        """
        seen = seen_in(self, self.lines) if keep_place and top is None else []
        self._changing = True
        self.lines.show(items)
        self.executeDelayedItemsLayout()
        put_back(self, self.lines, seen)
        if top is not None:
            self.show_top(top)
        elif not keep_place:
            self.scrollToTop()
        self._mark_again()
        self._changing = False
        self._on_moved()

    def top_row(self) -> Row | None:
        """Give the first memory that is visible."""
        at = self.indexAt(QPoint(SPOT, 1)).row()
        for line in self.lines.lines[max(at, 0) :]:
            if isinstance(line, Row):
                return line
        return None

    def row_height(self, row: Row) -> int:
        """Give the height of a memory's line in this list, in pixels."""
        return self.delegate.measures.height(row, self.viewport().width())

    def show_top(self, key: Hashable) -> None:
        """Bring the line with this key to the top, under its heading when it is the first."""
        row = self.lines.row_of(key)
        if row is not None:
            if isinstance(self.lines.line(row - 1), Heading):
                row -= 1
            hint = QAbstractItemView.ScrollHint.PositionAtTop
            self.scrollTo(self.lines.index(row), hint)

    def mark(self, entry: EntryId | None) -> None:
        """Choose the memory that is open, and no other; bring it into sight when it is held."""
        self._marked = entry
        self.clearSelection()
        if self._mark_again():
            self.scrollTo(self.currentIndex())

    def unmark(self) -> None:
        """Know of no open memory, and leave what is chosen."""
        self._marked = None

    def mark_softly(self, entry: EntryId | None) -> None:
        """Say which memory is open without moving anything: somebody is writing."""
        self._marked = entry
        if entry is not None and entry not in self.chosen():
            self.clearSelection()
        self._mark_again()

    def chosen(self) -> tuple[EntryId, ...]:
        """Give the ids of the chosen memories, in the order of the list."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        lines = (self.lines.line(row) for row in rows)
        return tuple(line.id for line in lines if isinstance(line, Row))

    def focus_line(self, row: int) -> None:
        """Give the keys to the nearest line at or after `row` that can be chosen."""
        count = len(self.lines.lines)
        after = [*range(row, count), *range(min(row, count) - 1, -1, -1)]
        for number in after:
            if not isinstance(self.lines.line(number), Heading):
                self.setCurrentIndex(self.lines.index(number))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, and go to the ends of the journal, not of what is held."""
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
            self.all_wanted.emit()
        elif key in _OPENS:
            self._open(self.currentIndex())
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and not event.modifiers():
            self.ends_wanted.emit(key == Qt.Key.Key_Home)
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go a page on by what is seen, whatever stands in between."""
        pages = {_Action.MovePageDown: 1, _Action.MovePageUp: -1}
        if action not in pages or not self.currentIndex().isValid():
            return super().moveCursor(action, modifiers)
        step, row = pages[action], self.currentIndex().row()
        start = self.visualRect(self.currentIndex()).top()
        reach = self.viewport().height() - self.visualRect(self.currentIndex()).height()
        best = row
        while (line := self.lines.line(row + step)) is not None:
            row += step
            if abs(self.visualRect(self.lines.index(row)).top() - start) > reach and best != row:
                break
            best = best if isinstance(line, Heading) else row
        return self.lines.index(best)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember whether a click gathers memories or opens one."""
        self._pressed_plain = not event.modifiers()
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is looked at in place when lines become longer or shorter."""
        seen = seen_in(self, self.lines)
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # Qt lays a list out again for another height only.
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
        put_back(self, self.lines, seen)
        self._on_moved()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what was not asked for while nobody saw the list."""
        super().showEvent(event)
        self.executeDelayedItemsLayout()
        self.came.emit()
        self._on_moved()

    def changeEvent(self, event: QEvent) -> None:
        """Measure every line again in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()

    def _mark_again(self) -> bool:
        """Choose the marked line when it is held and nothing else was chosen since."""
        row = None if self._marked is None else self.lines.row_of(self._marked)
        if row is None or self.selectedIndexes():
            return False
        self.selectionModel().setCurrentIndex(
            self.lines.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        return True

    def _on_moved(self, _value: int = 0) -> None:
        if self._changing or not self.isVisible():
            return  # Nothing is measured yet: both ends would seem near.
        bar, near = self.verticalScrollBar(), self.viewport().height() * _NEAR
        if bar.value() < near:
            self.end_neared.emit(True)
        if bar.maximum() - bar.value() < near:
            self.end_neared.emit(False)
        self.moved.emit()

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._pressed_plain:
            self._open(index)

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        line = self.lines.line(index.row()) if index.isValid() else None
        if isinstance(line, Row):
            self.opened.emit(line.id)
        elif isinstance(line, Gap):
            self.gap_entered.emit(line)
