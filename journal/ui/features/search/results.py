"""The list of what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from journal.domain.hits import Hit
from journal.ui.features.search.delegate import HitDelegate
from journal.ui.features.search.model import HitModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from journal.domain.ids import EntryId
    from journal.ui.widgets.look import Look

_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ERASES = frozenset({Qt.Key.Key_Delete})
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_SINGLE_STEP = 28
_NEAR = 2.0  # viewports from the end: there the next page is asked for
_FADE, _FADE_PART = 54, 8
_SPOT = 60


class ResultList(QListView):
    """Hits, newest first; one is always current, so that Enter has something to open.

    Args:
        look: Inks and fonts.

    Signals:
        opened: A hit was clicked or entered (EntryId).
        erase_wanted: The chosen hits are to be put away.
        field_wanted: The up arrow was pressed on the first hit, or Escape.
        moved: Other lines are seen.
    """

    opened = Signal(object)
    erase_wanted = Signal()
    field_wanted = Signal()
    moved = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pressed_plain = False
        self.setObjectName("searchResults")
        self.hits = HitModel(self)
        self.setModel(self.hits)
        self.setItemDelegate(HitDelegate(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        # It fills its ground itself: else all that it lies in is painted under it, each time.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("What was found"))
        self.verticalScrollBar().setSingleStep(_SINGLE_STEP)
        self.verticalScrollBar().valueChanged.connect(self._on_moved)
        self.clicked.connect(self._on_clicked)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def show_hits(self, hits: Sequence[Hit], *, more: bool, headed: bool) -> None:
        """Show what another search found, from its beginning; its first hit is current."""
        self.hits.show(hits, more=more, headed=headed)
        self.scrollToTop()
        self._make_current(self._next_hit(-1, 1))
        self.moved.emit()

    def renew_hits(self, hits: Sequence[Hit], *, more: bool) -> None:
        """Show what the same search finds now; what is looked at stays where it is."""
        row = self.currentIndex().row()
        chosen = self.chosen()
        self.hits.renew(hits, more=more)
        if not chosen or not any(self.hits.row_of(one) is not None for one in chosen):
            after = self._next_hit(row - 1, 1)
            self._make_current(self._next_hit(row, -1) if after is None else after)
        self.moved.emit()

    def add_hits(self, hits: Sequence[Hit], *, more: bool) -> None:
        """Show the next page too."""
        self.hits.add(hits, more=more)
        self.moved.emit()

    def current_id(self) -> EntryId | None:
        """Give the memory that Enter opens."""
        line = self.hits.line(self.currentIndex().row())
        return line.row.id if isinstance(line, Hit) else None

    def chosen(self) -> tuple[EntryId, ...]:
        """Give the ids of the chosen memories, in the order of the list."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        lines = (self.hits.line(row) for row in rows)
        return tuple(line.row.id for line in lines if isinstance(line, Hit))

    def step(self, by: int) -> EntryId | None:
        """Make the next hit current (1) or the one before (-1); give its memory."""
        row = self._next_hit(self.currentIndex().row(), by)
        if row is None:
            return None
        self._make_current(row)
        self.scrollTo(self.currentIndex())
        return self.current_id()

    def seen_to(self) -> int:
        """Give how many hits stand at or above the lower edge of what is seen."""
        foot = self.indexAt(QPoint(_SPOT, self.viewport().height() - 1)).row()
        last = len(self.hits.lines) - 1 if foot < 0 else foot
        return sum(isinstance(line, Hit) for line in self.hits.lines[: last + 1])

    def event(self, event: QEvent) -> bool:
        """Keep Alt with an arrow, where the window would use it too."""
        if event.type() == QEvent.Type.ShortcutOverride and _alt_step(event):  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, erase with Delete, go back to the field from the first hit."""
        key = Qt.Key(event.key())
        first = self._next_hit(self.currentIndex().row(), -1) is None
        if _alt_step(event):
            self.step(_alt_step(event))
        elif key in _OPENS:
            self._open(self.currentIndex())
        elif key in _ERASES and not event.modifiers():
            self.erase_wanted.emit()
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and first):
            self.field_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember whether a click gathers memories or opens one."""
        self._pressed_plain = not event.modifiers()
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, fading where the list goes on below."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.color("list"))
        painter.end()
        super().paintEvent(event)
        bar = self.verticalScrollBar()
        if bar.value() < bar.maximum():
            self._paint_fade()

    def _paint_fade(self) -> None:
        height = self.viewport().height()
        fade = min(self._look.px(_FADE), height // _FADE_PART)
        ground = self._look.color("list")
        clear = QColor(ground)
        clear.setAlpha(0)
        gradient = QLinearGradient(0, height - fade, 0, height)
        gradient.setColorAt(0, clear)
        gradient.setColorAt(1, ground)
        painter = QPainter(self.viewport())
        painter.fillRect(0, height - fade, self.viewport().width(), fade, gradient)
        painter.end()

    def _next_hit(self, row: int, by: int) -> int | None:
        row += by
        while 0 <= row < len(self.hits.lines):
            if isinstance(self.hits.line(row), Hit):
                return row
            row += by
        return None

    def _make_current(self, row: int | None) -> None:
        if row is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.hits.index(row), flags)

    def _on_moved(self, _value: int = 0) -> None:
        bar = self.verticalScrollBar()
        if bar.maximum() - bar.value() < self.viewport().height() * _NEAR:
            self.hits.fetchMore()
        self.moved.emit()

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._pressed_plain:
            self._open(index)

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        line = self.hits.line(index.row()) if index.isValid() else None
        if isinstance(line, Hit):
            self.opened.emit(line.row.id)


def _alt_step(event: QKeyEvent) -> int:
    """Give 1 or -1 when Alt with an arrow is pressed, else 0."""
    if event.modifiers() != Qt.KeyboardModifier.AltModifier:
        return 0
    return _STEPS.get(Qt.Key(event.key()), 0)
