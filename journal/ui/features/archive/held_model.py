"""What an opened card holds, oldest first; behind the curtain there are numbers alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from journal.ui.features.archive import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from journal.domain.entry import Row
    from journal.domain.ids import EntryId

    Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
BACK_ROLE = Qt.ItemDataRole.UserRole + 1

_ROOT = QModelIndex()
_HELD = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_BACK = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class HeldModel(QAbstractListModel):
    """Memories that are put away. While the curtain is drawn, no role tells which they are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._back: set[EntryId] = set()
        self._drawn = True

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the memories."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the number of a memory, or with the curtain lifted what it is called."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == BACK_ROLE:
            return row.id in self._back
        if role == ROW_ROLE:
            return None if self._drawn else row
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1) if self._drawn else words.headline(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row())
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let a memory be chosen unless it is back already."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _BACK if self._rows[index.row()].id in self._back else _HELD

    @property
    def is_drawn(self) -> bool:
        """True while the curtain is drawn."""
        return self._drawn

    @property
    def rows(self) -> Sequence[Row]:
        """All memories, oldest first; for acting on them, never for showing."""
        return self._rows

    def id_at(self, row: int) -> EntryId | None:
        """Give the memory at `row`, unless there is none or it is back already."""
        if not 0 <= row < len(self._rows):
            return None
        entry = self._rows[row].id
        return None if entry in self._back else entry

    def still_held(self) -> tuple[EntryId, ...]:
        """Give the memories that are not back."""
        return tuple(row.id for row in self._rows if row.id not in self._back)

    def count_back(self) -> int:
        """Count those that are back."""
        return len(self._back)

    def show(self, rows: Sequence[Row]) -> None:
        """Hold these, behind the curtain."""
        self.beginResetModel()
        self._rows, self._back, self._drawn = tuple(rows), set(), True
        self.endResetModel()

    def draw_curtain(self, *, drawn: bool) -> None:
        """Cover or uncover what they are."""
        self._drawn = drawn
        self._tell()

    def light(self, entries: Iterable[EntryId]) -> None:
        """Mark memories as back: their lamps stay lit where they are."""
        mine = {row.id for row in self._rows}
        self._back |= mine.intersection(entries)
        self._tell()

    def dim(self, entries: Iterable[EntryId]) -> None:
        """Mark memories as put away again."""
        self._back.difference_update(entries)
        self._tell()

    def _tell(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _spoken(self, number: int) -> str:
        row = self._rows[number]
        back = row.id in self._back
        if self._drawn:
            return words.covered(number + 1, len(self._rows), back=back)
        return words.uncovered(row, back=back)
