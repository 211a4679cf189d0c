"""Hold the few hundred lines around what is looked at, and change as little as possible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from journal.domain.entry import Row
from journal.domain.timeline import Gap
from journal.ui.features.timeline.lines import Heading, Line, differences, key_of, with_headings
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import sentence

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from PySide6.QtCore import QMimeData, QPersistentModelIndex

    from journal.domain.ids import EntryId
    from journal.ui.features.timeline.lines import Item

    Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_CHOOSABLE = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
)
_CARRIED = _CHOOSABLE | Qt.ItemFlag.ItemIsDragEnabled


class TimelineModel(QAbstractListModel):
    """Lines of the timeline: headings, memories and gaps, newest first.

    A heading can be neither chosen nor reached by keys; it only stands over its month.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._rows: dict[Hashable, int] = {}

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a line says; its accessible text says all of it in one sentence."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return headline(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(line)
        return line if role == Qt.ItemDataRole.UserRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let memories and gaps be chosen, headings not."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._lines[index.row()], Heading):
            return Qt.ItemFlag.ItemNeverHasChildren
        return _CARRIED if isinstance(self._lines[index.row()], Row) else _CHOOSABLE

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """Give the memories that are dragged to what is kept close."""
        from journal.ui.widgets.carried import carry

        lines = (self._lines[index.row()] for index in sorted(indexes, key=QModelIndex.row))
        return carry([line.id for line in lines if isinstance(line, Row)])

    @property
    def lines(self) -> Sequence[Line]:
        """All lines that are held."""
        return self._lines

    def line(self, row: int) -> Line | None:
        """Give the line at `row`, or None past the end."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, key: Hashable) -> int | None:
        """Give the row of the line with this key, or None when it is not held."""
        return self._rows.get(key)

    def neighbour(self, entry: EntryId, *, newer: bool) -> EntryId | None:
        """Give the memory next to one that is held; None at the end of what is held."""
        row = self._rows.get(entry)
        step = -1 if newer else 1
        while row is not None and (line := self.line(row + step)) is not None:
            row += step
            if isinstance(line, Row):
                return line.id
        return None

    def show(self, items: Iterable[Item]) -> None:
        """Hold `items` from now on; lines that stay are not touched."""
        new = list(with_headings(items))
        for splice in list(differences(self._lines, new)):
            self._remove(splice.start, splice.end)
            self._insert(splice.start, splice.lines)
        self._renew(new)
        self._rows = {key_of(line): row for row, line in enumerate(self._lines)}

    def _remove(self, start: int, end: int) -> None:
        if end > start:
            self.beginRemoveRows(_ROOT, start, end - 1)
            del self._lines[start:end]
            self.endRemoveRows()

    def _insert(self, start: int, lines: Sequence[Line]) -> None:
        if lines:
            self.beginInsertRows(_ROOT, start, start + len(lines) - 1)
            self._lines[start:start] = lines
            self.endInsertRows()

    def _renew(self, new: list[Line]) -> None:
        """Take over what lines say that stayed where they were."""
        for row, line in enumerate(new):
            if self._lines[row] != line:
                self._lines[row] = line
                index = self.index(row)
                self.dataChanged.emit(index, index)


def headline(line: Line) -> str:
    """Give a line in few words: title or first words, gap, month."""
    if isinstance(line, Row):
        return line.title or line.excerpt
    if isinstance(line, Gap):
        return dates.gap_in_words(line)
    return sentence(dates.month_in_full(line.year, line.month))


def spoken(line: Line) -> str:
    """Give a line as it is read out: "14 Saturday, Ice on the river"."""
    if isinstance(line, Row):
        return f"{_spoken_day(line)}, {headline(line)}{_spoken_star(line)}"
    if isinstance(line, Gap):
        words = dates.gap_in_words(line).removeprefix("a ")
        opens = QCoreApplication.translate("Timeline", "Opens the archive.")
        return f"{words[:1].upper()}{words[1:]}. {opens}"
    return headline(line)


def _spoken_day(row: Row) -> str:
    if not row.moment.is_exact:
        return dates.vague_words(row.moment)
    return dates.number_and_weekday(row.moment.day)


def _spoken_star(row: Row) -> str:
    return QCoreApplication.translate("Timeline", ", starred") if row.starred else ""
