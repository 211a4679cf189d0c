"""A list of lamps that can be held: as long as a lamp is, the clock stands still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from journal.ui.features.lights.lamp_model import LampModel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOUSE, KEY = "mouse", "key"


class HoldingList(QListView):
    """Shows lamps; a pressed button of the mouse or a held Enter stops the clock at one.

    Args:
        model: The lamps.

    Signals:
        held: A lamp is held (which, by what).
        let_go: It is held no more (by what).
    """

    held = Signal(int, str)
    let_go = Signal(str)

    def __init__(self, model: LampModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holding: set[str] = set()
        self.setModel(model)
        self.setAccessibleName(self.tr("Lamps"))
        self.setAccessibleDescription(self.tr("Hold Enter on a lamp to stop the clock there."))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold the lamp under the pointer."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._hold(index.row(), MOUSE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        super().mouseReleaseEvent(event)
        self._release(MOUSE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hold the chosen lamp; leave Space to whoever stops the clock by it."""
        if event.key() in _ENTER:
            if self.currentIndex().isValid() and not event.isAutoRepeat():
                self._hold(self.currentIndex().row(), KEY)
        elif event.key() == Qt.Key.Key_Space or event.text():
            event.ignore()  # Nor are lamps looked for by letters: these do other things here.
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of it."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self._release(KEY)
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go of whatever is held: its release would never be heard of."""
        super().focusOutEvent(event)
        for by in (MOUSE, KEY):
            self._release(by)

    def _hold(self, lamp: int, by: str) -> None:
        self._holding.add(by)
        self.held.emit(lamp, by)

    def _release(self, by: str) -> None:
        if by in self._holding:
            self._holding.discard(by)
            self.let_go.emit(by)
