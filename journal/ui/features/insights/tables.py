"""The same figures as tables: a row for each column of time, each hour, each name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from journal.ui.features.insights import words
from journal.ui.features.insights.plot import ToDay, ToName, ToYear
from journal.ui.features.insights.words import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent

    from journal.domain.figures import Figures
    from journal.domain.names import NameKind
    from journal.ui.features.insights.plot import Target
    from journal.ui.widgets.look import Look

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PAD = 14


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: what its columns are called, its rows, and where each of them leads."""

    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    targets: tuple[Target | None, ...] = ()


def days_sheet(figures: Figures) -> Sheet:
    """Give the days written and the memories of each column of time."""
    heads = (words.column_head(figures.span), tr("Days written"), tr("Memories"))
    return _by_column(figures, heads, (figures.written, figures.memories))


def words_sheet(figures: Figures) -> Sheet:
    """Give the words of each column of time."""
    heads = (words.column_head(figures.span), tr("Words"))
    return _by_column(figures, heads, (figures.words,))


def hours_sheet(figures: Figures) -> Sheet:
    """Give the memories of each hour."""
    rows = tuple(
        (words.hour(hour), words.number(count)) for hour, count in enumerate(figures.hours)
    )
    return Sheet((tr("Hour"), tr("Memories")), rows, (None,) * len(rows))


def names_sheet(figures: Figures, kind: NameKind) -> Sheet:
    """Give in how many memories each name stands, in all and column by column."""
    span, names = figures.span, figures.names(kind)
    heads = (tr("Name"), tr("In all"), *(words.long(span, one) for one in range(span.columns)))
    rows = tuple(
        (one.name, *(words.number(count) for count in (one.total, *one.counts))) for one in names
    )
    return Sheet(heads, rows, tuple(ToName(kind, one.name) for one in names))


def _by_column(
    figures: Figures, heads: tuple[str, ...], counts: tuple[tuple[int, ...], ...]
) -> Sheet:
    span = figures.span
    rows = tuple(
        (words.long(span, one), *(words.number(numbers[one]) for numbers in counts))
        for one in range(span.columns)
    )
    return Sheet(heads, rows, tuple(_target(figures, one) for one in range(span.columns)))


def _target(figures: Figures, column: int) -> Target:
    if not figures.span.by_month:
        return ToYear(figures.span.day_at(column).year)
    return ToDay(figures.beginning(column))


class SheetModel(QAbstractTableModel):
    """Shows a sheet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = Sheet()

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another one."""
        self.beginResetModel()
        self._sheet = sheet
        self.endResetModel()

    def target(self, index: Index) -> Target | None:
        """Give where a row leads."""
        return self._sheet.targets[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._sheet.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._sheet.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what stands in a cell, and say it with what its row and column are."""
        if not index.isValid():
            return None
        row, column = self._sheet.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return row[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row[0]}, {self._sheet.heads[column]}: {row[column]}" if column else row[0]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(column)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give what a column is called."""
        if orientation == Qt.Orientation.Vertical or section >= len(self._sheet.heads):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._sheet.heads[section]
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        across = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        return across | Qt.AlignmentFlag.AlignVCenter


class SheetView(QTableView):
    """A table that can be read row by row and cell by cell.

    Args:
        look: Inks and fonts.
        name: What it is called.

    Signals:
        led: A row that leads somewhere was opened (Target).
    """

    led = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.sheet = SheetModel(self)
        self.setModel(self.sheet)
        self.setProperty("role", "sheet")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.horizontalHeader().setStretchLastSection(False)
        self.doubleClicked.connect(self._open)
        look.dress(self, "ui")
        look.dress(self.horizontalHeader(), "label")
        look.changed.connect(self._measure)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another table, with a row chosen to begin at."""
        self.sheet.show_sheet(sheet)
        self._measure()
        if sheet.rows:
            self.setCurrentIndex(self.sheet.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open a row."""
        if Qt.Key(event.key()) in _OPENS:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        target = self.sheet.target(index)
        if target is not None:
            self.led.emit(target)

    def _measure(self) -> None:
        look, header = self._look, self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(max(look.line("ui") + 8, look.px(28)))
        header.setMinimumSectionSize(look.px(_PAD) * 2)
        # The rows that are seen say how wide a column is: all of them may be many.
        header.setResizeContentsPrecision(0)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if self.sheet.columnCount():
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumHeight(look.line("label") + look.px(8))
