"""Hold the names of one kind, and narrow them to what is typed over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from journal.domain.fold import fold
from journal.domain.names import NameCount, NameKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_NEST = "/"


class NamesModel(QAbstractListModel):
    """Names with the number of memories each is linked to.

    People and places stand with the most used first; tags in the order of the alphabet, so that
    a tag stands over those nested in it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[tuple[str, NameCount]] = []
        self._shown: list[NameCount] = []
        self._typed = ""

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the names that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a name; its accessible text also says how many memories it has."""
        if not index.isValid():
            return None
        name = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return name.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{name.name}, {counted(name.count)}"
        return name if role == Qt.ItemDataRole.UserRole else None

    @property
    def total(self) -> int:
        """How many names there are, shown or not."""
        return len(self._all)

    def hold(self, names: Sequence[NameCount]) -> None:
        """Hold `names`, as the journal gives them: the most used first."""
        self._all = [(fold(name.name), name) for name in names]
        if names and names[0].kind is NameKind.TAG:
            self._all.sort(key=lambda pair: pair[0].split(_NEST))
        self._show()

    def narrow(self, typed: str) -> None:
        """Show only the names that hold what was typed; case and marks do not matter."""
        self._typed = fold(typed.strip())
        self._show()

    def _show(self) -> None:
        shown = [name for folded, name in self._all if self._typed in folded]
        if shown != self._shown:
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()


def depth(name: NameCount) -> int:
    """Say how deep a tag is nested; other names are not."""
    return name.name.count(_NEST) if name.kind is NameKind.TAG else 0


def leaf(name: NameCount) -> str:
    """Give the last part of a nested tag, or the whole of another name."""
    return name.name.rpartition(_NEST)[2] if name.kind is NameKind.TAG else name.name


def counted(count: int) -> str:
    """Give a number of memories in words: "86 memories"."""
    words = "%1 memory" if count == 1 else "%1 memories"
    return QCoreApplication.translate("Names", words).replace("%1", f"{count:,}")
