"""Open and close the reference pane, and let it follow where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from journal.ui.actions import catalogue
from journal.ui.shell.place import Place, View

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from journal.ui.features.reference.view import ReferencePane
    from journal.ui.shell.window import MainWindow


class PaneKeeper(QObject):
    """Keeps the reference pane of one window.

    Args:
        window: The window.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.passage = ""
        self._came_from: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        window.desk.pane_changed.connect(self._on_pane)
        window.guide.arrived.connect(self._follow)
        window.rooms.reference_built.connect(self._join)
        window.actions_.on(catalogue.PANE, self.toggle)

    def toggle(self) -> None:
        """Open the pane beside the page, or close it."""
        window = self._window
        if window.stage.currentWidget() is not window.desk:
            window.guide.go_to(View.TIMELINE)
            self.open(True)
        else:
            self.open(not window.desk.pane_is_open)

    def open(self, opened: bool) -> None:
        """Open or close the pane; the keys go into one that lies over the page, and back."""
        desk, focus = self._window.desk, QApplication.focusWidget()
        if opened and desk.pane_overlays:
            self._came_from = focus
        inside = focus is not None and desk.pane.isAncestorOf(focus)
        desk.set_pane_open(opened)
        if opened and desk.pane_overlays:
            self._window.rooms.reference.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not opened and inside:
            self._give_back()

    def _give_back(self) -> None:
        origin, self._came_from = self._came_from, None
        if origin is not None and isValid(origin) and origin.isVisible():
            origin.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._window.page.focus_text()

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Put away a pane that lies over the page when one goes on beside it."""
        desk = self._window.desk
        if new is None or not desk.pane_overlays or not desk.pane_is_open:
            return
        if desk.isAncestorOf(new) and not desk.pane.isAncestorOf(new):
            desk.set_pane_open(False)

    def _join(self, pane: ReferencePane) -> None:
        pane.dismissed_week = self.passage
        pane.write_from.connect(lambda text: self._window.guide.write(text=text))
        pane.passage_dismissed.connect(self._remember)
        self._follow(self._window.guide.now)

    def _remember(self, week: str) -> None:
        self.passage = week

    def _follow(self, place: Place) -> None:
        """Let the passage of the week stand beside Today, and beside nothing else."""
        if self._window.rooms.has_reference and self._window.stage.isVisible():
            pane = self._window.rooms.reference
            if place.view in {View.TODAY, View.WRITE}:
                pane.show_week()
            else:
                pane.end_week()

    def _on_pane(self, opened: bool) -> None:
        window = self._window
        if opened and window.rooms.reference.parent() is not window.desk.pane:
            window.desk.put_in_pane(window.rooms.reference)
        window.actions_.action(catalogue.PANE).setChecked(opened)
        window.tools.show_pane(opened)
