"""Lay days out in rows and columns, each with what it holds, and say it in words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from journal.domain.recalled import month_days
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import plural, sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject

    from journal.domain.entry import Row
    from journal.domain.timeline import DayCount

WEEK: Final = 7
STEPS: Final = (1, 150, 350, 700)
"""Words from which a day is one step warmer."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class Sheet:
    """What was read of a year and of one of its months.

    Attributes:
        counts: What the days of the year hold; those that hold nothing are left out.
        firsts: The first memory of each day of the month.
        pictures: The hash of the first picture of each day of the month that has one.
    """

    year: int
    month: int
    counts: Mapping[date, DayCount] = field(default_factory=dict)
    firsts: Mapping[date, Row] = field(default_factory=dict)
    pictures: Mapping[date, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cell:
    """One day as it is painted."""

    day: date
    count: int = 0
    words: int = 0
    gap: bool = False
    said: str = ""
    picture: str | None = None

    @property
    def heat(self) -> int:
        """How warm the day is, 0 to 4."""
        return sum(self.words >= step for step in STEPS)


class DaysModel(QAbstractTableModel):
    """The days of a month or of a year; cells before the first and after the last are empty.

    Args:
        standing: Weeks stand side by side as columns, instead of lying one below the other.
    """

    def __init__(self, *, standing: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._standing = standing
        self._first = self._last = date(1, 1, 1)
        self._lead = 0
        self._sheet = Sheet(1, 1)

    @property
    def first(self) -> date:
        """The first day."""
        return self._first

    @property
    def last(self) -> date:
        """The last day."""
        return self._last

    def show_year(self, sheet: Sheet) -> None:
        """Hold the days of a year."""
        self._hold(sheet, date(sheet.year, 1, 1), date(sheet.year, 12, 31))

    def show_month(self, sheet: Sheet) -> None:
        """Hold the days of a month."""
        first = date(sheet.year, sheet.month, 1)
        self._hold(sheet, first, first.replace(day=month_days(sheet.year, sheet.month)))

    def index_of(self, day: date) -> QModelIndex:
        """Give where a day stands; an invalid index when it is not among them."""
        if not self._first <= day <= self._last:
            return QModelIndex()
        week, weekday = divmod((day - self._first).days + self._lead, WEEK)
        return self.index(weekday, week) if self._standing else self.index(week, weekday)

    def cell(self, index: Index) -> Cell | None:
        """Give what stands at an index; None where there is no day."""
        week, weekday = index.row(), index.column()
        if self._standing:
            week, weekday = weekday, week
        number = week * WEEK + weekday - self._lead
        if not index.isValid() or not 0 <= number <= (self._last - self._first).days:
            return None
        return self._cell(self._first + timedelta(days=number))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else WEEK if self._standing else self._weeks()

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else self._weeks() if self._standing else WEEK

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let days be chosen, and nothing else."""
        if self.cell(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the number of a day, what is said of it, or its cell."""
        cell = self.cell(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(cell.day.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(cell)
        return cell if role == Qt.ItemDataRole.UserRole else None

    def _hold(self, sheet: Sheet, first: date, last: date) -> None:
        self.beginResetModel()
        self._sheet, self._first, self._last = sheet, first, last
        self._lead = first.weekday()
        self.endResetModel()

    def _weeks(self) -> int:
        return -(-((self._last - self._first).days + 1 + self._lead) // WEEK)

    def _cell(self, day: date) -> Cell:
        found, row = self._sheet.counts.get(day), self._sheet.firsts.get(day)
        said = "" if row is None else row.title or " ".join(row.excerpt.split())
        if found is None:
            return Cell(day)
        picture = self._sheet.pictures.get(day) if found.count else None
        gap = found.gap and not found.count
        return Cell(day, found.count, found.words, gap, said, picture)

    def _spoken(self, cell: Cell) -> str:
        """Say a day: "14 February, Saturday. Two memories, 340 words"."""
        day = f"{dates.day_and_month(cell.day)}, {dates.day_name(cell.day)}."
        if cell.count:
            held = self.memories(cell.count)
            return f"{day} {sentence(held)}, {self.words(cell.words)}"
        return f"{day} {self.tr('A gap') if cell.gap else self.tr('Nothing written')}"

    def memories(self, count: int) -> str:
        """Give a number of memories in words: "two memories"."""
        return plural(self.tr, count, "%n memory", "%n memories", dates.number_word(count))

    def words(self, count: int) -> str:
        """Give a number of words: "340 words"."""
        return plural(self.tr, count, "%n word", "%n words")
