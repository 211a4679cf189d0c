"""Hold the lines of the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from journal.ui.features.palette.offers import Heading, Line, Offer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

LINE_ROLE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()


class LinesModel(QAbstractListModel):
    """Headings and offers; only offers can be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a line; its accessible text holds its note and its keys too."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        return _spoken(line) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let headings be stepped over."""
        line = self._lines[index.row()] if index.isValid() else None
        if isinstance(line, Offer):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def hold(self, lines: Sequence[Line]) -> None:
        """Hold other lines."""
        if tuple(lines) != self._lines:
            self.beginResetModel()
            self._lines = tuple(lines)
            self.endResetModel()

    def beside(self, row: int, step: int) -> int | None:
        """Give the row of the next offer in a direction, round the ends; None without offers."""
        count = len(self._lines)
        for _ in range(count):
            row = (row + step) % count
            if not isinstance(self._lines[row], Heading):
                return row
        return None


def _spoken(line: Line) -> str:
    if isinstance(line, Heading):
        return line.text
    parts = (line.text, line.note, "+".join(line.keys))
    return ", ".join(part for part in parts if part)
