"""Let keys and pointer go over the map of what an erasure touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from journal.ui.features.erase.map_paint import MapPaint

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent

    from journal.ui.features.erase.map_ground import Spot
    from journal.ui.features.erase.map_layout import Heap
    from journal.ui.widgets.look import Look

ZOOM_STEP = 1.5
"""How much closer one step shows time."""
_NOTCH = 120
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_LANES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_MOVES = frozenset({*_STEPS, *_LANES, *_ENDS})
_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_CLOSER = frozenset({Qt.Key.Key_Plus, Qt.Key.Key_Equal})
_FARTHER = frozenset({Qt.Key.Key_Minus, Qt.Key.Key_Underscore})
_SHAPES = Qt.CursorShape


class MapField(MapPaint):
    """The map one can walk on: arrows, Home and End from memory to memory, + - 0 for how close.

    Args:
        look: Inks and fonts.
        heights: Gives the middle of each lane, from the top of the field; None for a hidden one.

    Signals:
        pointed: Another memory has the keys (EntryId).
        opened: The memory that has them was opened (EntryId).
    """

    pointed = Signal(object)
    opened = Signal(object)

    def __init__(self, look: Look, heights: Callable[[], Sequence[float | None]]) -> None:
        super().__init__(look, heights)
        self._held_at: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from memory to memory, show time closer or wider, or open one."""
        key = Qt.Key(event.key())
        if key in _CLOSER or key in _FARTHER:
            self.zoom(ZOOM_STEP if key in _CLOSER else 1 / ZOOM_STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in _OPENS and self.at is not None:
            self.opened.emit(self.at)
        elif key in _MOVES and any(self.chart.lanes):
            self._go(self._beside(key))
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the map, or point at a memory."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        place = self._meant(event)
        heap = self.heap_at(place)
        if heap is None:
            self._held_at = self.start + place.x()
            self.setCursor(_SHAPES.ClosedHandCursor)
        else:
            self._go(self._next_in(heap))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the map under the pointer that holds it."""
        place = self._meant(event)
        if self._held_at is not None:
            self.move_to(self._held_at - place.x())
            return
        over = self.heap_at(place) is not None
        self.setCursor(_SHAPES.PointingHandCursor if over else _SHAPES.OpenHandCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of the map."""
        self._held_at = None
        self.setCursor(_SHAPES.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Part a heap."""
        place = self._meant(event)
        heap = self.heap_at(place)
        if heap is not None and heap.last > heap.first:
            self.zoom(ZOOM_STEP**2, place.x())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move along time, or with Ctrl show it closer."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            x = event.position().x()
            around = self.width() - x if self.is_mirrored else x
            self.zoom(ZOOM_STEP ** (turned.y() / _NOTCH), around)
        elif self.length > self.room:
            self.move_to(self.start - (turned.x() or turned.y()))
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they are elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def _go(self, spot: Spot) -> None:
        if spot != self.spot:
            self.stand(spot)
            self.pointed.emit(self.at)

    def _meant(self, event: QMouseEvent) -> QPointF:
        return self.meant(event.position().toPoint())

    def _next_in(self, heap: Heap) -> Spot:
        """Give the next memory of a heap that the keys are in, or its newest."""
        if self.spot is not None and self.spot[0] == heap.lane:
            number = self.spot[1] + 1
            if heap.first < number <= heap.last:
                return heap.lane, number
        return heap.lane, heap.first

    def _beside(self, key: Qt.Key) -> Spot:
        filled = [lane for lane, there in enumerate(self.chart.lanes) if there]
        if self.spot is None:
            return filled[0], 0
        lane, number = self.spot
        last = len(self.chart.lanes[lane]) - 1
        if key in _ENDS:
            return lane, 0 if _ENDS[key] == 0 else last
        if key in _STEPS:
            step = -_STEPS[key] if self.is_mirrored else _STEPS[key]
            return lane, min(max(number + step, 0), last)
        other = min(max(filled.index(lane) + _LANES[key], 0), len(filled) - 1)
        return self._nearest_in(filled[other]) if filled[other] != lane else self.spot

    def _nearest_in(self, lane: int) -> Spot:
        """Give the memory of a lane that is nearest in time to the one that has the keys."""
        mine, number = self.spot or (lane, 0)
        at = self.placed_chart.distance(self.chart.lanes[mine][number].day)
        heap = self.placed_chart.nearest(lane, at)
        return (lane, heap.first if heap is not None else 0)
