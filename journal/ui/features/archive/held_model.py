"""What an opened card holds, oldest first; behind the curtain there are numbers alone.

A card may hold ten thousand memories: what they are called is asked for a page at a time, when it
is to be seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from journal.ui.features.archive import words
from journal.ui.features.archive.held import Held

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from journal.domain.entry import Row
    from journal.domain.ids import EntryId

    Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
STATE_ROLE = Qt.ItemDataRole.UserRole + 1
PART_ROLE = Qt.ItemDataRole.UserRole + 2
HEADING_ROLE = Qt.ItemDataRole.UserRole + 3

PAGE = 100
_ROOT = QModelIndex()
_HELD = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_BACK = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class HeldModel(QAbstractListModel):
    """Memories that are put away. While the curtain is drawn, no role tells which they are.

    Those that are hidden in part stand under a heading of their own, where there are both.

    Signals:
        wanted: What these are called is to be seen (tuple of EntryId).
    """

    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kept, self._count = Held(), 0
        self._rows: dict[EntryId, Row] = {}
        self._asked: set[int] = set()
        self._drawn = True

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the memories, and the headings over them."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the number of a memory, or with the curtain lifted what it is called."""
        if not index.isValid():
            return None
        row = index.row()
        entry = self.kept.ids[row]
        if entry is None:
            return self._heading(row, role)
        if role == STATE_ROLE:
            return self.kept.state(entry)
        if role == PART_ROLE:
            return self.kept.is_part(row)
        return self._told(row, entry, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let a memory be chosen unless the card has let go of it; headings are passed over."""
        if not index.isValid() or self.kept.ids[index.row()] is None:
            return Qt.ItemFlag.NoItemFlags
        return _HELD if self.kept.id_at(index.row()) is not None else _BACK

    @property
    def is_drawn(self) -> bool:
        """True while the curtain is drawn."""
        return self._drawn

    def show(self, whole: Sequence[EntryId], parts: Sequence[EntryId] = ()) -> None:
        """Hold these, behind the curtain."""
        self.beginResetModel()
        self.kept = Held(whole, parts)
        self._count = len(self.kept.ids)
        self._rows, self._asked, self._drawn = {}, set(), True
        self.endResetModel()

    def tell(self, rows: Iterable[Row]) -> None:
        """Learn what memories are called."""
        self._rows.update((row.id, row) for row in rows)
        self._changed()

    def draw_curtain(self, *, drawn: bool) -> None:
        """Cover or uncover what they are; what is covered is forgotten."""
        self._drawn = drawn
        if drawn:
            self._rows, self._asked = {}, set()
        self._changed()

    def light(self, entries: Iterable[EntryId], still: Iterable[EntryId] = ()) -> None:
        """Mark memories as let go: their lamps stay lit where they are.

        Args:
            entries: Those that the card holds no more.
            still: Those of them that something else holds.
        """
        self.kept.light(entries, still)
        self._changed()

    def dim(self, entries: Iterable[EntryId]) -> None:
        """Mark memories as put away again."""
        self.kept.dim(entries)
        self._changed()

    def _changed(self) -> None:
        if self.kept.ids:
            self.dataChanged.emit(self.index(0), self.index(len(self.kept.ids) - 1))

    def _heading(self, row: int, role: int) -> str | None:
        told = {HEADING_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return words.section(in_part=row > 0) if role in told else None

    def _told(self, row: int, entry: EntryId, role: int) -> object:
        known = None if self._drawn else self._known(row, entry)
        if role == ROW_ROLE:
            return known
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self.kept.number(row)) if known is None else words.headline(known)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, entry, known)
        return None

    def _known(self, row: int, entry: EntryId) -> Row | None:
        """Give what a memory is called, and ask for those around it when that is not known."""
        page = row // PAGE
        if entry not in self._rows and page not in self._asked:
            self._asked.add(page)
            around = self.kept.ids[page * PAGE : (page + 1) * PAGE]
            self.wanted.emit(tuple(one for one in around if one is not None))
        return self._rows.get(entry)

    def _spoken(self, row: int, entry: EntryId, known: Row | None) -> str:
        state, in_part = self.kept.state(entry), self.kept.is_part(row)
        if known is not None:
            return words.uncovered(known, state, in_part=in_part)
        total = self.kept.parts if in_part else self.kept.whole
        return words.covered(self.kept.number(row), total, state, in_part=in_part)
