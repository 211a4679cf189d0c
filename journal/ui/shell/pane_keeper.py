"""Open and close the reference pane, and let it follow where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from journal.ui.actions import catalogue
from journal.ui.shell.place import Place, View

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from journal.ui.features.reference.view import ReferencePane
    from journal.ui.shell.parts import Parts

_SCHEME = "montauk"
"""Of links to the reference's own pages (domain/reference.py)."""


class PaneKeeper(QObject):
    """Keeps the reference pane of one window.

    Args:
        parts: Its parts.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self.passage = ""
        self._came_from: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        parts.desk.pane_changed.connect(self._on_pane)
        parts.guide.arrived.connect(self._follow)
        parts.rooms.reference_built.connect(self._join)
        parts.page.page_changed.connect(self._follow_page)
        parts.page.kept.connect(lambda _saved: self._follow_page())
        parts.house.preferences.changed.connect(self._follow_choice)
        parts.actions.on(catalogue.PANE, self.toggle)
        self.serve_links()
        self.destroyed.connect(lambda: QDesktopServices.unsetUrlHandler(_SCHEME))

    def serve_links(self) -> None:
        """Follow the links of memories: one that was written from a passage leads back to it."""
        # (The binding's stub asks for bytes; the binding itself refuses them.)
        QDesktopServices.setUrlHandler(_SCHEME, self, "follow_link")  # type: ignore[arg-type]

    @Slot(QUrl)
    def follow_link(self, link: QUrl) -> None:
        """Show the page of the reference, or the memory, that a link in a memory leads to."""
        from journal.domain.memory_link import entry_of

        entry = entry_of(link.toString())
        if entry is not None:
            self._parts.guide.open(entry)
            return
        if self._parts.stage.currentWidget() is not self._parts.desk:
            self._parts.guide.go_to(View.TIMELINE)
        self.open(True)
        self._parts.rooms.reference.follow(link.toString())

    def toggle(self) -> None:
        """Open the pane beside the page, or close it."""
        parts = self._parts
        if parts.stage.currentWidget() is not parts.desk:
            parts.guide.go_to(View.TIMELINE)
            self.open(True)
        else:
            self.open(not parts.desk.pane_is_open)

    def open(self, opened: bool) -> None:
        """Open or close the pane; the keys go into one that lies over the page, and back."""
        desk, focus = self._parts.desk, QApplication.focusWidget()
        if opened and desk.pane_overlays:
            self._came_from = focus
        inside = focus is not None and desk.pane.isAncestorOf(focus)
        desk.set_pane_open(opened)
        if opened and desk.pane_overlays:
            self._parts.rooms.reference.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not opened and inside:
            self._give_back()

    def _give_back(self) -> None:
        origin, self._came_from = self._came_from, None
        if origin is not None and isValid(origin) and origin.isVisible():
            origin.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._parts.page.focus_text()

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Put away a pane that lies over the page when one goes on beside it."""
        desk = self._parts.desk
        if new is None or not desk.pane_overlays or not desk.pane_is_open:
            return
        if desk.isAncestorOf(new) and not desk.pane.isAncestorOf(new):
            desk.set_pane_open(False)

    def _join(self, pane: ReferencePane) -> None:
        pane.dismissed_week = self.passage
        pane.write_from.connect(lambda text: self._parts.guide.write(text=text))
        pane.passage_dismissed.connect(self._remember)
        pane.neighbours.wanted.connect(
            lambda on: self._parts.house.preferences.choose(beside=on)
        )
        self._follow_choice()
        self._follow_page()

    def _remember(self, week: str) -> None:
        self.passage = week

    def _follow(self, place: Place) -> None:
        """Let the passage of the week stand beside Today, and beside nothing else."""
        # A view that fills the window hides the pane: what it begins with is set on the way back.
        if self._parts.rooms.has_reference and self._parts.desk.isVisible():
            pane = self._parts.rooms.reference
            wanted = self._parts.house.preferences.settings.passage
            if wanted and place.view in {View.TODAY, View.WRITE}:
                pane.show_week()
            else:
                pane.end_week()

    def _follow_page(self) -> None:
        """Let what fits the open memory stand beside it."""
        if self._parts.rooms.has_reference:
            page = self._parts.page
            kept = page.position is not None
            self._parts.rooms.reference.neighbours.open(page.entry_id if kept else None)

    def _follow_choice(self) -> None:
        if self._parts.rooms.has_reference:
            wanted = self._parts.house.preferences.settings.beside
            self._parts.rooms.reference.neighbours.want(wanted)
        self._follow(self._parts.guide.now)

    def _on_pane(self, opened: bool) -> None:
        parts = self._parts
        if opened and parts.rooms.reference.parent() is not parts.desk.pane:
            parts.desk.pane_box.addWidget(parts.rooms.reference)
            parts.rooms.reference.show()
        parts.actions.action(catalogue.PANE).setChecked(opened)
        parts.tools.show_pane(opened)
