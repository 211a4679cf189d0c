"""Lay what is chosen beside what is touched where there is room, and else over it in one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from journal.ui.widgets.look import Look

_WIDE, _CHOICES = 980, 360


class Floor(QWidget):
    """Two columns, of which the first scrolls; or one that scrolls whole.

    Args:
        look: Sizes.
        choices: What is chosen.
        reach: What is touched.

    Signals:
        turned: They stand beside one another now, or no longer.
    """

    turned = Signal()

    def __init__(self, look: Look, choices: QWidget, reach: QWidget) -> None:
        super().__init__()
        self._look, self._choices, self._reach = look, choices, reach
        self._is_wide: bool | None = None
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        inside = QWidget()
        inside.setProperty("role", "through")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(20))
        self._column.addWidget(choices)
        self._scroll.setWidget(inside)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(24))
        self._row.addWidget(self._scroll)
        look.changed.connect(self._arrange)
        self._arrange()

    @property
    def is_wide(self) -> bool:
        """Whether both stand beside one another."""
        return self._is_wide is True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one column or two."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        px = self._look.px
        wide = self.width() >= px(_WIDE)
        self._scroll.setFixedWidth(px(_CHOICES)) if wide else self._scroll.setMaximumWidth(1 << 20)
        if not wide:
            self._scroll.setMinimumWidth(0)
        if wide == self._is_wide:
            return
        self._is_wide = wide
        if wide:
            self._row.addWidget(self._reach, 1)
        else:
            self._column.addWidget(self._reach, 1)
        self._reach.show()
        self.turned.emit()
