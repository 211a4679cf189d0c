"""Leave nothing in the window but the page: focus mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt

from journal.ui.actions import catalogue

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from journal.ui.shell.parts import Parts
    from journal.ui.shell.place import Place


class Alone(QObject):
    """Takes sidebar, list and pane away, and brings them back.

    Going anywhere that is not the page ends it, and so does Escape.

    Args:
        parts: The parts of the window.
        beside: What stands beside the stage and goes as well: the sidebar and its edge.
    """

    def __init__(self, parts: Parts, beside: tuple[QWidget, ...]) -> None:
        super().__init__(parts.frame)
        self._parts, self._beside = parts, beside
        self._action = parts.actions.action(catalogue.FOCUS)
        self._action.toggled.connect(self._set)
        parts.guide.arrived.connect(self._on_arrived)
        parts.frame.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End it with Escape, where nothing nearer had a use for that key."""
        if event.type() == QEvent.Type.KeyPress and self._action.isChecked():
            key: QKeyEvent = event  # type: ignore[assignment]
            if key.key() == Qt.Key.Key_Escape:
                self._action.setChecked(False)
                return True
        return super().eventFilter(watched, event)

    def _set(self, alone: bool) -> None:
        parts = self._parts
        if alone and parts.stage.currentWidget() is not parts.desk:
            self._action.setChecked(False)  # There is no page in sight to be alone with.
            return
        for widget in self._beside:
            widget.setVisible(not alone)
        parts.desk.set_alone(alone)
        if alone:
            parts.page.focus_text()

    def _on_arrived(self, _place: Place) -> None:
        if self._action.isChecked() and self._parts.stage.currentWidget() is not self._parts.desk:
            self._action.setChecked(False)
