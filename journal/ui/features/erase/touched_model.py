"""List what is touched by its ids; what a memory is called is read when its row is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from journal.ui.features.erase import words
from journal.ui.features.erase.reach import Choices, Reach

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QPersistentModelIndex

    from journal.domain.entry import Row
    from journal.domain.fates import Fate, Lane
    from journal.domain.ids import EntryId

    Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
FATE_ROLE = Qt.ItemDataRole.UserRole + 1
QUIET_ROLE = Qt.ItemDataRole.UserRole + 2

PAGE = 60
"""How many rows are read at once."""
_MOST_KEPT = 2_000
_ROOT = QModelIndex()


class TouchedModel(QAbstractListModel):
    """Memories by their ids. While the curtain is drawn no role tells which they are.

    Signals:
        rows_wanted: Rows are looked at that are not read yet (tuple of EntryId).
    """

    rows_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reach, self._choices = Reach(), Choices()
        self._lane: Lane | None = None
        self._ids: tuple[EntryId, ...] = ()
        self._rows: dict[EntryId, Row] = {}
        self._asked: set[EntryId] = set()
        self._drawn = True
        self._tellers: dict[int, Callable[[int], object]] = {
            FATE_ROLE: self.fate_at,
            QUIET_ROLE: self._is_quiet,
            ROW_ROLE: self._row,
            Qt.ItemDataRole.DisplayRole: self._named,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
        }

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the memories of the lane that is shown."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what becomes of a memory and, with the curtain lifted, what it is called."""
        if not index.isValid():
            return None
        tell = self._tellers.get(role)
        return None if tell is None else tell(index.row())

    @property
    def lane(self) -> Lane | None:
        """The lane that is shown; None shows all."""
        return self._lane

    def id_at(self, row: int) -> EntryId | None:
        """Give the memory at `row`."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, entry: EntryId) -> int:
        """Give where a memory stands; -1 where it is not listed."""
        try:
            return self._ids.index(entry)
        except ValueError:
            return -1

    def fate_at(self, row: int) -> Fate:
        """Give what becomes of the memory at `row`."""
        return self._reach.fate(self._ids[row], self._choices)

    def show(self, reach: Reach, choices: Choices, lane: Lane | None = None) -> None:
        """List what is touched, all of it or one lane."""
        self.beginResetModel()
        self._reach, self._choices, self._lane = reach, choices, lane
        self._ids = reach.of(lane)
        self._rows, self._asked = {}, set()
        self.endResetModel()

    def choose(self, choices: Choices) -> None:
        """Show other fates for the same memories."""
        self._choices = choices
        self._tell()

    def draw_curtain(self, *, drawn: bool) -> None:
        """Cover or uncover what the memories are."""
        self._drawn = drawn
        self._rows, self._asked = {}, set()
        self._tell()

    def take(self, rows: Iterable[Row]) -> None:
        """Learn what some memories are called; nothing while the curtain is drawn."""
        if self._drawn:
            return
        if len(self._rows) > _MOST_KEPT:
            self._rows, self._asked = {}, set()
        self._rows.update({row.id: row for row in rows})
        self._tell()

    def _row(self, number: int) -> Row | None:
        if self._drawn:
            return None
        found = self._rows.get(self._ids[number])
        if found is None and self._ids[number] not in self._asked:
            start = number - number % PAGE
            page = self._ids[start : start + PAGE]
            self._asked.update(page)
            self.rows_wanted.emit(page)
        return found

    def _named(self, number: int) -> str:
        row = self._row(number)
        return str(number + 1) if row is None else words.headline(row)

    def _is_quiet(self, _number: int) -> bool:
        return self._choices.quiet

    def _tell(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def _spoken(self, number: int) -> str:
        said = words.fate(self.fate_at(number), quiet=self._choices.quiet)
        row = self._row(number)
        if row is None:
            return words.covered(number + 1, len(self._ids), said)
        return words.uncovered(row, said)

