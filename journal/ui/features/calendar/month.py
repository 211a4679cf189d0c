"""A month as a grid of days, with its name over it and arrows to the months beside."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QSizePolicy, QVBoxLayout, QWidget

from journal.ui.features.calendar.model import WEEK, DaysModel, Sheet
from journal.ui.features.calendar.paint import CellDelegate
from journal.ui.features.calendar.table import DayTable
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import plural, sentence
from journal.ui.widgets.tools import IconButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.ui.widgets.rowpaint import RowInk
    from journal.ui.widgets.thumb import Pictures

_LEAST, _MOST = 56, 121


class MonthGrid(QWidget):
    """The days of a month.

    Args:
        ink: Fonts, colours and broken lines.
        can_write: Tells whether an empty day offers to be written on.

    Signals:
        turned: Another month is wanted, that many on (int).
    """

    turned = Signal(int)

    def __init__(self, ink: RowInk, can_write: Callable[[date], bool]) -> None:
        super().__init__()
        self._look = look = ink.look
        self.model = DaysModel(standing=False, parent=self)
        self._cells = CellDelegate(ink, can_write)
        self.table = DayTable(self.model, self._cells, across=1)
        self.table.setObjectName("calendarMonth")
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for header in (self.table.horizontalHeader(), self.table.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.name, self.figures = QLabel(), QLabel()
        self.before = IconButton(look, self.tr("The month before"), "chevron-left")
        self.after = IconButton(look, self.tr("The month after"), "chevron-right")
        self.before.clicked.connect(lambda: self.turned.emit(-1))
        self.after.clicked.connect(lambda: self.turned.emit(1))
        self._weekdays = [QLabel() for _ in range(WEEK)]
        self._lay_out()
        look.changed.connect(self._measure)

    def show_pictures(self, pictures: Pictures) -> None:
        """Draw the pictures of days, as they come."""
        self._cells.pictures = pictures
        pictures.ready.connect(self._draw_again)

    def _draw_again(self, _sha256: str) -> None:
        self.table.viewport().update()

    def show_month(self, sheet: Sheet) -> None:
        """Show a month."""
        self.model.show_month(sheet)
        self.name.setText(sentence(dates.month_name(sheet.month)))
        self.table.setAccessibleName(sentence(dates.month_in_full(sheet.year, sheet.month)))
        held = [
            one
            for one in sheet.counts.values()
            if one.day.month == sheet.month and one.day.year == sheet.year and one.count
        ]
        self.figures.setText(self._figures(len(held), sum(one.count for one in held)))
        self._measure()

    def _figures(self, days: int, memories: int) -> str:
        if not days:
            return self.tr("Nothing written")
        words = plural(self.tr, days, "%n day", "%n days")
        return f"{words}, {self.model.memories(memories)}"

    def _lay_out(self) -> None:
        look, px = self._look, self._look.px
        look.dress(self.name, "viewTitle")
        look.dress(self.figures, "label", "text2")
        head = QHBoxLayout()
        head.setContentsMargins(px(3), 0, px(3), 0)
        head.setSpacing(px(10))
        head.addWidget(self.name)
        head.addWidget(self.figures, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.before)
        head.addWidget(self.after)
        names = QHBoxLayout()
        names.setSpacing(0)
        monday = date(2024, 1, 1)
        for number, label in enumerate(self._weekdays):
            label.setText(dates.short_day_name(monday.replace(day=number + 1)))
            label.setIndent(px(12))
            look.dress(label, "label", "text2")
            names.addWidget(label, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(head)
        column.addLayout(names)
        column.addWidget(self.table, 1)

    def _measure(self) -> None:
        px, rows = self._look.px, self.model.rowCount()
        self.table.setMinimumSize(QSize(px(300), rows * px(_LEAST)))
        self.table.setMaximumHeight(rows * px(_MOST))
