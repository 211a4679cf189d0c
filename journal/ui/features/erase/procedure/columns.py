"""Two columns of what is asked; one over the other where they have no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from journal.ui.widgets.look import Look

_SIDE_BY_SIDE, _WIDEST, _BETWEEN = 900, 600, 56
_FIRST = 1000
"""How much sooner a column grows than the room after the last: that takes what they leave."""


class Columns(QWidget):
    """Stands where the title over it begins, and gets no wider than can be read.

    Args:
        look: Sizes.
        columns: What is asked in each.
    """

    def __init__(self, look: Look, *columns: Sequence[QWidget]) -> None:
        super().__init__()
        self._look = look
        self.setProperty("role", "through")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._columns = [self._column(parts) for parts in columns]
        for column in self._columns:
            self._row.addWidget(column, _FIRST)
        self._row.addStretch(1)

    @property
    def measure(self) -> int:
        """How wide a column is, in pixels."""
        px = self._look.px
        if not self._is_wide:
            return self.width()
        return min(px(_WIDEST), (self.width() - px(_BETWEEN)) // len(self._columns))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one column where two have no room."""
        super().resizeEvent(event)
        px, way = self._look.px, QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if self._is_wide else way.TopToBottom)
        self._row.setSpacing(px(_BETWEEN if self._is_wide else 14))
        for column in self._columns:
            column.setMaximumWidth(px(_WIDEST) if self._is_wide else _UNBOUND)

    @property
    def _is_wide(self) -> bool:
        return self.width() >= self._look.px(_SIDE_BY_SIDE)

    def _column(self, parts: Sequence[QWidget]) -> QWidget:
        column = QWidget()
        column.setProperty("role", "through")
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self._look.px(14))
        for part in parts:
            box.addWidget(part)
        box.addStretch(1)
        return column


_UNBOUND = (1 << 24) - 1
