"""The menus of the window: out of sight until Alt or F10 is pressed, always in reach."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMenuBar, QWidget

from journal.ui.actions.spec import Menu

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from journal.ui.actions.registry import Registry

_ALWAYS_SHOWN = sys.platform == "darwin"


def pop_up(actions: Registry, home: QWidget, corner: QPoint, *, above: bool = False) -> None:
    """Open all menus at once.

    Args:
        actions: What stands in them.
        home: What they belong to.
        corner: The upper left corner on the screen, or with `above` the lower left one.
        above: Whether they stand over the corner.
    """
    menu = QMenu(home)
    for which in Menu:
        menu.addMenu(actions.menu(which, menu))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(corner - QPoint(0, menu.sizeHint().height() if above else 0))


class MenuBar(QMenuBar):
    """Journal, Edit and View.

    Args:
        actions: What stands in the menus.
        window: The window that they belong to.
    """

    def __init__(self, actions: Registry, window: QMainWindow) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Menus"))
        self._actions_of = actions
        self._alone = False
        window.setMenuBar(self)
        if _ALWAYS_SHOWN:
            self._fill()
        else:
            self.hide()
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come when Alt was pressed and let go alone, or F10; go in the same way."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            key = cast("QKeyEvent", event).key()
            self._alone = key == Qt.Key.Key_Alt
            if key == Qt.Key.Key_F10:
                self.toggle()
                return True
        elif kind == QEvent.Type.KeyRelease and self._alone:
            self._alone = False
            if cast("QKeyEvent", event).key() == Qt.Key.Key_Alt:
                self.toggle()
        elif kind == QEvent.Type.WindowDeactivate:
            self._alone = False
        return super().eventFilter(watched, event)

    def toggle(self) -> None:
        """Come with the first menu chosen, or go."""
        if self.isVisible():
            self.hide()
            return
        self._fill()
        # The system's own face for menu bars is not that of the window, nor of its text size.
        self.setFont(QApplication.font())
        self.show()
        self.setFocus(Qt.FocusReason.MenuBarFocusReason)
        self.setActiveAction(self.actions()[0])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go when the keys go elsewhere than into one of the menus."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and not _ALWAYS_SHOWN:
            self.hide()

    def _fill(self) -> None:
        if not self.actions():
            for which in Menu:
                self.addMenu(self._actions_of.menu(which, self))
