"""Open and close the reference pane, and lead to the film in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from journal.ui.actions import catalogue
from journal.ui.shell.place import View

if TYPE_CHECKING:
    from journal.ui.shell.window import MainWindow


class PaneKeeper(QObject):
    """Keeps the reference pane of one window.

    Args:
        window: The window.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.desk.pane_changed.connect(self._on_pane)
        window.actions_.on(catalogue.FILM, self.show_film)
        window.actions_.on(catalogue.PANE, self.toggle)

    def toggle(self) -> None:
        """Open the pane, or close it."""
        self.open(not self._window.desk.pane_is_open)

    def show_film(self) -> None:
        """Open the pane and give it the keys."""
        window = self._window
        if window.stage.currentWidget() is not window.desk:
            window.guide.go_to(View.TIMELINE)
        self.open(True)
        window.rooms.reference.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self, opened: bool) -> None:
        """Open or close the pane; the keys do not stay in what is closed."""
        window = self._window
        if opened and window.rooms.reference.parent() is not window.desk.pane:
            window.desk.put_in_pane(window.rooms.reference)
        focus = QApplication.focusWidget()
        inside = focus is not None and window.desk.pane.isAncestorOf(focus)
        window.desk.set_pane_open(opened)
        self._on_pane(opened)
        if not opened and inside:
            window.page.focus_text()

    def _on_pane(self, opened: bool) -> None:
        self._window.actions_.action(catalogue.PANE).setChecked(opened)
        self._window.tools.show_pane(opened)
