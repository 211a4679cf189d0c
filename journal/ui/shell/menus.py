"""The menus of the window: out of sight until Alt or F10 is pressed, always in reach."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMenuBar

from journal.ui.actions.spec import Menu

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from journal.ui.actions.registry import Registry

_TITLES_ALWAYS_SHOWN = sys.platform == "darwin"


class MenuBar(QMenuBar):
    """Journal, Edit and View.

    Args:
        actions: What stands in the menus.
        window: The window that they belong to.
    """

    def __init__(self, actions: Registry, window: QMainWindow) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Menus"))
        for which in Menu:
            self.addMenu(actions.menu(which, self))
        self._alone = False
        self.setVisible(_TITLES_ALWAYS_SHOWN)
        window.setMenuBar(self)
        app = QApplication.instance()
        if isinstance(app, QApplication) and not _TITLES_ALWAYS_SHOWN:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come when Alt was pressed and let go alone, or F10; go when the focus leaves."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and self.window().isActiveWindow():
            key = cast("QKeyEvent", event).key()
            self._alone = key == Qt.Key.Key_Alt
            if key == Qt.Key.Key_F10:
                self._come()
                return True
        elif kind == QEvent.Type.KeyRelease and self._alone:
            self._alone = False
            if cast("QKeyEvent", event).key() == Qt.Key.Key_Alt:
                self._toggle()
        elif kind == QEvent.Type.MouseButtonPress:
            self._alone = False
            if self.isVisible() and self.activeAction() is None:
                self.hide()
        return super().eventFilter(watched, event)

    def _toggle(self) -> None:
        if self.isVisible():
            self.hide()
        else:
            self._come()

    def _come(self) -> None:
        self.show()
        self.setFocus(Qt.FocusReason.MenuBarFocusReason)
        first = self.actions()
        if first:
            self.setActiveAction(first[0])


def window_menu(actions: Registry) -> QMenu:
    """Build one menu with all others in it, for a button."""
    menu = QMenu()
    for which in Menu:
        menu.addMenu(actions.menu(which, menu))
    return menu
