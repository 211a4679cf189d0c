"""Hold the names of one kind, and narrow them to what is typed over them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from journal.domain.fold import fold
from journal.ui.features.names.words import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtCore import QMimeData, QPersistentModelIndex

    from journal.domain.naming import NameLine
    from journal.domain.timeline import MonthCount

    Index = QModelIndex | QPersistentModelIndex
    Rhythm = Sequence[tuple[int, int]]

_ROOT = QModelIndex()
_MONTHS = 12
_FEW_MONTHS = 36
_NEARLY_ALL = 0.94


@dataclass(frozen=True, slots=True)
class Register:
    """An index as it is read: its lines, each with what it is narrowed by, and its time.

    Attributes:
        first, last: The years between which nearly all of the journal was written, or the
            months where those are few.
        by_month: Whether they are.
    """

    lines: tuple[tuple[str, NameLine], ...] = ()
    first: int = 0
    last: int = 0
    by_month: bool = False


def register_of(lines: Sequence[NameLine], months: Sequence[MonthCount]) -> Register:
    """Make ready what is read, on the thread that read it: folding 10,000 names takes a while.

    Args:
        lines: The index.
        months: What each month of the journal holds, newest first.
    """
    folded = tuple((fold(line.name), line) for line in lines)
    if not months:
        return Register(folded)
    newest, oldest = months[0], _bulk(months)
    if _month(newest) - _month(oldest) <= _FEW_MONTHS:
        return Register(folded, _month(oldest), _month(newest), by_month=True)
    return Register(folded, oldest.year, newest.year)


def _bulk(months: Sequence[MonthCount]) -> MonthCount:
    """Give the month from which on nearly the whole journal was written."""
    wanted = sum(one.count for one in months) * _NEARLY_ALL
    so_far = 0.0
    for one in months:
        so_far += one.count
        if so_far >= wanted:
            return one
    return months[-1]


def _month(one: MonthCount) -> int:
    return one.year * _MONTHS + one.month - 1


class NamesModel(QAbstractListModel):
    """Names with the number of memories each is linked to, and how they spread over time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.register = Register()
        self.lines: list[NameLine] = []
        self._typed = ""
        self._rhythms: dict[str, Rhythm] = {}

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the names that are shown."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a name; its accessible text also says how many memories it has."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.name}, {counted(line.count)}"
        return line if role == Qt.ItemDataRole.UserRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let a name be chosen, and dragged to what is kept close."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else usual

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """Give the names that are dragged."""
        from journal.domain.pins import PinnedName
        from journal.ui.widgets.carried import carry

        lines = [self.lines[index.row()] for index in indexes]
        return carry([PinnedName(line.kind, line.name) for line in lines])

    @property
    def total(self) -> int:
        """How many names there are, shown or not."""
        return len(self.register.lines)

    def hold(self, register: Register) -> None:
        """Hold the names that were read; what is known of their time is asked for again."""
        self.register = register
        self._rhythms = {}
        self._show()

    def narrow(self, typed: str) -> None:
        """Show only the names that hold what was typed; case and marks do not matter."""
        self._typed = fold(typed.strip())
        self._show()

    def row_of(self, name: str | None) -> int | None:
        """Give the row of a name that is shown."""
        rows = (row for row, line in enumerate(self.lines) if line.name == name)
        return None if name is None else next(rows, None)

    def rhythm(self, name: str) -> Rhythm | None:
        """Give how a name spreads over time; None while that is not known."""
        return self._rhythms.get(name)

    def unknown(self, rows: Iterable[int]) -> list[str]:
        """Give those names in some rows of which it is not known how they spread over time."""
        names = (self.lines[row].name for row in rows if 0 <= row < len(self.lines))
        return [one for one in names if one not in self._rhythms]

    def learn(self, rhythms: Mapping[str, Rhythm]) -> None:
        """Know how some names spread over time."""
        self._rhythms |= rhythms

    def _show(self) -> None:
        shown = [line for folded, line in self.register.lines if self._typed in folded]
        if shown != self.lines:
            self.beginResetModel()
            self.lines = shown
            self.endResetModel()
