"""Put the pane beside the results where there is room, and over them where there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QStyle, QWidget

from journal.ui.features.search.narrow import WIDTH, NarrowPane

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent

    from journal.ui.features.search.found_column import FoundColumn
    from journal.ui.widgets.look import Look

FOLDS_BELOW = 1248
"""Width, as drawn, under which the pane folds: that of a window of 1480 less its sidebar."""


class SideBySide(QWidget):
    """A column and a pane; folded, the pane is brought over the column by a button.

    Args:
        look: Sizes.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._unfolded = False
        self._column: FoundColumn | None = None
        self._pane: NarrowPane | None = None
        look.changed.connect(self._arrange)

    def join(self, column: FoundColumn, pane: NarrowPane) -> None:
        """Take these two; the pane goes away when the keys go to the column."""
        self._column, self._pane = column, pane
        column.narrow_button.clicked.connect(self.toggle_pane)
        pane.close_button.clicked.connect(self.leave_pane)
        for beside in (column.field.line, column.results):
            beside.installEventFilter(self)
        self._arrange()

    @property
    def is_folded(self) -> bool:
        """True when there is no room for the pane beside the results."""
        return self.width() < self._look.px(FOLDS_BELOW)

    def toggle_pane(self) -> None:
        """Bring the pane over the results, or take it away."""
        self._unfolded = not self._unfolded
        self._arrange()
        if self._unfolded and self._pane is not None:
            self._pane.focus_first()

    def leave_pane(self) -> None:
        """Take the pane away; the keys go to the button that brings it."""
        self.fold()
        if self._column is not None:
            self._column.narrow_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def fold(self) -> None:
        """Take away the pane that lies over the results."""
        self._unfolded = False
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the pane beside the results, or over them."""
        super().resizeEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the pane away with the view."""
        super().hideEvent(event)
        self.fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the pane away at Escape, before anything else is left."""
        if event.key() == Qt.Key.Key_Escape and self._unfolded:
            self.leave_pane()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the pane away when the keys go elsewhere."""
        if event.type() == QEvent.Type.FocusIn and self._unfolded:
            self.fold()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        column, pane = self._column, self._pane
        if column is None or pane is None:
            return
        folded, wide = self.is_folded, min(self._look.px(WIDTH), self.width())
        self._unfolded = self._unfolded and folded
        room = self.width() if folded else self.width() - wide
        self._place(column, QRect(0, 0, room, self.height()))
        column.narrow_button.setVisible(folded)
        pane.setFixedWidth(wide)
        self._place(pane, QRect(self.width() - wide, 0, wide, self.height()))
        pane.setVisible(self._unfolded or not folded)
        pane.close_button.setVisible(folded)
        pane.raise_()

    def _place(self, widget: QWidget, box: QRect) -> None:
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
