"""Days to move over with the keys and to point at: what the map and the month have in common."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from journal.domain.recalled import month_days
from journal.ui.features.calendar.model import WEEK, DaysModel

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QStyledItemDelegate

    from journal.ui.features.calendar.model import Cell

_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MONTHS = 12
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class DayTable(QTableView):
    """A table of days in which one is always chosen.

    Args:
        model: The days.
        delegate: Paints them.
        across: How many days an arrow to the side moves; the other arrows move a week or a day.

    Signals:
        day_wanted: The keys lead to a day, among these or beyond them (date).
        clicked_day: A day was clicked (Cell).
        entered_day: Enter was pressed on a day, or it was clicked twice (Cell).
        pointed: The pointer is over a day, or the keys are on it (Cell, or None for neither).
    """

    day_wanted = Signal(object)
    clicked_day = Signal(object)
    entered_day = Signal(object)
    pointed = Signal(object)

    def __init__(self, model: DaysModel, delegate: QStyledItemDelegate, *, across: int) -> None:
        super().__init__()
        self.days = model
        self._across, self._down = across, 1 if across == WEEK else WEEK
        delegate.setParent(self)
        self.setModel(model)
        self.setItemDelegate(delegate)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_entered)
        self.entered.connect(self._on_pointed)

    def choose(self, day: date) -> None:
        """Choose a day that is among these; another is chosen nowhere."""
        self.setCurrentIndex(self.days.index_of(day))

    @property
    def chosen(self) -> Cell | None:
        """What the chosen day holds."""
        return self.days.cell(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move over the days: arrows, Home and End, a month by the page keys; Enter opens."""
        cell, key = self.chosen, Qt.Key(event.key())
        if cell is not None and key in _OPENS:
            self.entered_day.emit(cell)
            return
        target = None if cell is None else self._target(cell.day, key)
        if target is None:
            event.ignore()
        else:
            self.day_wanted.emit(target)
            if self.hasFocus():
                self.pointed.emit(self.chosen)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more."""
        super().leaveEvent(event)
        self.pointed.emit(self.chosen if self.hasFocus() else None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at nothing between the days."""
        super().mouseMoveEvent(event)
        if self.days.cell(self.indexAt(event.position().toPoint())) is None:
            self.pointed.emit(None)

    def _target(self, day: date, key: Qt.Key) -> date | None:
        if key in _ARROWS:
            side, down = _ARROWS[key]
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                side = -side
            return _moved(day, side * self._across + down * self._down)
        if key == Qt.Key.Key_Home:
            return self.days.first
        if key == Qt.Key.Key_End:
            return self.days.last
        if key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            return month_beside(day, -1 if key == Qt.Key.Key_PageUp else 1)
        return None

    def _on_clicked(self, index: QModelIndex) -> None:
        cell = self.days.cell(index)
        if cell is not None:
            self.clicked_day.emit(cell)

    def _on_entered(self, index: QModelIndex) -> None:
        cell = self.days.cell(index)
        if cell is not None:
            self.entered_day.emit(cell)

    def _on_pointed(self, index: QModelIndex) -> None:
        self.pointed.emit(self.days.cell(index))


def month_beside(day: date, months: int) -> date:
    """Give the same day some months on, or the last of that month; within all days there are."""
    year, rest = divmod(day.year * _MONTHS + day.month - 1 + months, _MONTHS)
    if not date.min.year <= year <= date.max.year:
        return day
    return date(year, rest + 1, min(day.day, month_days(year, rest + 1)))


def _moved(day: date, days: int) -> date:
    ordinal = day.toordinal() + days
    return date.fromordinal(min(max(ordinal, date.min.toordinal()), date.max.toordinal()))
