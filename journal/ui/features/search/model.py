"""Hold the hits that were fetched so far, and ask for more as the list comes to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt, Signal

from journal.domain.hits import Hit
from journal.ui.features.search.lines import (
    MonthHeading,
    OtherSpellings,
    alike,
    counts,
    key_of,
    with_headings,
)
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import sentence

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from PySide6.QtCore import QMimeData, QPersistentModelIndex

    from journal.ui.features.search.lines import Line

    Index = QModelIndex | QPersistentModelIndex

LINE_ROLE = Qt.ItemDataRole.UserRole
COUNT_ROLE = Qt.ItemDataRole.UserRole + 1

_ROOT = QModelIndex()
_CHOOSABLE = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
)


class HitModel(QAbstractListModel):
    """Hits with a heading for each month, newest first.

    Signals:
        more_wanted: The list comes to its end, and there is more to fetch.
    """

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._rows: dict[Hashable, int] = {}
        self._counts: dict[MonthHeading, int] = {}
        self._headed = True
        self._more = False
        self._fetching = False

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a line says; its accessible text says all of it in one sentence."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == COUNT_ROLE:
            return self._counts.get(line) if isinstance(line, MonthHeading) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return headline(line)
        return spoken(line) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let hits be chosen, and dragged to what is kept close; headings not."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        chosen = isinstance(self._lines[index.row()], Hit)
        carried = _CHOOSABLE | Qt.ItemFlag.ItemIsDragEnabled
        return carried if chosen else Qt.ItemFlag.ItemNeverHasChildren

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """Give the memories that are dragged."""
        from journal.ui.widgets.carried import carry

        lines = [self._lines[row] for row in sorted(index.row() for index in indexes)]
        return carry(line.row.id for line in lines if isinstance(line, Hit))

    def canFetchMore(self, parent: Index = _ROOT) -> bool:
        """Say whether there is more, and it is not on its way already."""
        return not parent.isValid() and self._more and not self._fetching

    def fetchMore(self, parent: Index = _ROOT) -> None:
        """Ask for the next page; it arrives later, through :meth:`add`."""
        if self.canFetchMore(parent):
            self._fetching = True
            self.more_wanted.emit()

    @property
    def lines(self) -> Sequence[Line]:
        """All lines that are held."""
        return self._lines

    @property
    def is_complete(self) -> bool:
        """True when all that was found is held."""
        return not self._more

    def hits(self) -> list[Hit]:
        """Give all hits that are held."""
        return [line for line in self._lines if isinstance(line, Hit)]

    def line(self, row: int) -> Line | None:
        """Give the line at `row`, or None outside the list."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, key: Hashable) -> int | None:
        """Give the row of the hit of this memory, or None when it is not held."""
        return self._rows.get(key)

    def show(self, hits: Sequence[Hit], *, more: bool, headed: bool = True) -> None:
        """Hold the first hits of another search.

        Args:
            hits: Newest first in each tier, or the most relevant first.
            more: Whether there are more to fetch.
            headed: Whether months stand over them.
        """
        self.beginResetModel()
        self._headed = headed
        self._lines = [*with_headings(hits)] if headed else [*hits]
        self._settle(more=more)
        self.endResetModel()

    def renew(self, hits: Sequence[Hit], *, more: bool) -> None:
        """Hold the hits of the same search once more; lines that stay are not touched."""
        new: list[Line] = list(with_headings(hits)) if self._headed else list(hits)
        head, tail = alike(self._lines, new)
        self._replace(head, len(self._lines) - tail, new[head : len(new) - tail])
        self._lines = new
        self._settle(more=more)
        if new:
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))

    def add(self, hits: Sequence[Hit], *, more: bool) -> None:
        """Hold the next page of hits too."""
        end = len(self._lines)
        last = self._lines[-1] if self._lines else None
        above = last if isinstance(last, Hit) else None
        lines: list[Line] = list(with_headings(hits, above)) if self._headed else list(hits)
        self._replace(end, end, lines)
        self._settle(more=more)

    def fetch_failed(self) -> None:
        """Let the next page be asked for again."""
        self._fetching = False

    def _replace(self, start: int, end: int, lines: list[Line]) -> None:
        if end > start:
            self.beginRemoveRows(_ROOT, start, end - 1)
            del self._lines[start:end]
            self.endRemoveRows()
        if lines:
            self.beginInsertRows(_ROOT, start, start + len(lines) - 1)
            self._lines[start:start] = lines
            self.endInsertRows()

    def _settle(self, *, more: bool) -> None:
        self._more = more
        self._fetching = False
        self._rows = {key_of(line): row for row, line in enumerate(self._lines)}
        self._counts = counts(self._lines, complete=not more)


def headline(line: Line) -> str:
    """Give a line in few words: title or found words, month."""
    if isinstance(line, Hit):
        return line.title or " ".join(line.excerpt.split())
    if isinstance(line, OtherSpellings):
        return QCoreApplication.translate("Search", "Spelled otherwise")
    return sentence(dates.month_in_full(line.year, line.month))


def spoken(line: Line) -> str:
    """Give a line as it is read out: "27 September 2026, Sunday, Windows, both sides. Mum did"."""
    if not isinstance(line, Hit):
        return headline(line)
    moment = line.row.moment
    when = dates.vague_words(moment)
    if moment.is_exact:
        when = f"{dates.day_in_full(moment.day)}, {dates.day_name(moment.day)}"
    starred = QCoreApplication.translate("Search", ", starred") if line.row.starred else ""
    excerpt = " ".join(line.excerpt.split()) if line.title else ""
    return f"{when}, {headline(line)}{starred}" + (f". {excerpt}" if excerpt else "")
