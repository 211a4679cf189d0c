"""A row of what is kept close: a dot of colour, a name, and how much is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from journal.ui.widgets.sidebuttons import SideButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from journal.ui.widgets.look import Look

_HEIGHT: Final = 30
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_REMOVING: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_ALT: Final = Qt.KeyboardModifier.AltModifier


class PinButton(SideButton):
    """One thing that is kept close; it can be carried elsewhere by hand or by keys.

    Args:
        look: The look it is drawn in.
        text: What it is called.
        dot: The name of its colour.

    Signals:
        removed: Delete was pressed on it.
        stepped: Alt with an arrow asks for a place higher (-1) or lower (1).
        walked: An arrow leads to the row above (-1) or below (1).
        lifted: It is being dragged.
        menu_wanted: Its menu is to be opened here (QPoint, of the screen).
    """

    removed = Signal()
    stepped = Signal(int)
    walked = Signal(int)
    lifted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, look: Look, text: str, dot: str, parent: QWidget | None = None) -> None:
        super().__init__(look, text, dot=dot, parent=parent)
        self.setCheckable(False)
        self._pressed: QPoint | None = None

    def sizeHint(self) -> QSize:
        """Give the size of a row; these are denser than the views above them."""
        return QSize(super().sizeHint().width(), self.look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Give the least size."""
        return QSize(self.look.px("layout.target"), self.look.px(_HEIGHT))

    def event(self, event: QEvent) -> bool:
        """Claim Alt with an arrow before the window goes to another memory with it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            key: QKeyEvent = event  # type: ignore[assignment]
            if key.key() in _STEPS and key.modifiers() & _ALT:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, move with Alt, let go with Delete."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            told = self.stepped if event.modifiers() & _ALT else self.walked
            told.emit(_STEPS[key])
        elif key in _REMOVING:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if is_left else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag once the pointer has gone far enough."""
        start = self._pressed
        if start is not None:
            way = (event.position().toPoint() - start).manhattanLength()
            if way >= QApplication.startDragDistance():
                self._pressed = None
                self.setDown(False)
                self.lifted.emit()
                return
        super().mouseMoveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, under the pointer or under the row."""
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        corner = self.mapToGlobal(self.rect().bottomLeft())
        self.menu_wanted.emit(corner if by_keys else event.globalPos())
