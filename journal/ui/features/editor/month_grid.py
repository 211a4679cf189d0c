"""A month as a small grid of days, to point at one."""

from calendar import Calendar
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from journal.ui.feedback.dates import month_in_full, two_letters, weekday_and_day
from journal.ui.feedback.numbers import sentence
from journal.ui.widgets.button import LookButton
from journal.ui.widgets.look import Look
from journal.ui.widgets.tools import IconButton

_CELL: Final = 32
_WEEK: Final = 7
_MONTHS: Final = 12
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_WEEK,
    Qt.Key.Key_Down: _WEEK,
}


class DayButton(LookButton):
    """One day of the grid; checked where the memory stands."""

    def __init__(self, look: Look, day: date, parent: QWidget) -> None:
        super().__init__(look, str(day.day), parent=parent)
        self.day = day
        self.setCheckable(True)
        self.setAccessibleName(sentence(weekday_and_day(day)))
        self.setToolTip("")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give the size of a cell."""
        side = self.look.px(_CELL)
        return QSize(side, side)

    def body(self) -> QRectF:
        """Give the round part that is filled."""
        return QRectF(self.rect()).adjusted(2, 2, -2, -2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys to the grid; a button would move along the order of Tab."""
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paint(self, painter: QPainter) -> None:
        """Paint the number, on a fill where the memory stands."""
        chosen = self.isChecked()
        if chosen or self.underMouse():
            self.fill(painter, "accent" if chosen else "hover")
        painter.setFont(self.look.font("label", weight=600 if chosen else 450))
        painter.setPen(self.look.color("onAccent" if chosen else "text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class MonthGrid(QWidget):
    """Six weeks at the most, Monday first; arrow keys move over days and on into other months.

    Args:
        look: Inks and fonts.

    Signals:
        chosen: A day (date) was clicked or pressed.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._day: date | None = None
        self._month = (1, 1)
        self._buttons: dict[date, DayButton] = {}
        self._title = QLabel()
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        look.dress(self._title, "header")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._heading())
        layout.addLayout(self._grid)

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        for name, icon, by in (
            (self.tr("Month before"), "chevron-left", -1),
            (self.tr("Month after"), "chevron-right", 1),
        ):
            button = IconButton(self._look, name, icon, size=16, parent=self)
            button.clicked.connect(lambda _checked=False, by=by: self._turn(by))
            row.addWidget(button)
        return row

    def show_day(self, day: date | None, month_of: date) -> None:
        """Show the month of `month_of`, with `day` filled."""
        self._day = day
        self._show_month(month_of.year, month_of.month)

    def _turn(self, months: int) -> None:
        year, month = self._month
        years, rest = divmod(year * _MONTHS + month - 1 + months, _MONTHS)
        if date.min.year <= years <= date.max.year:
            self._show_month(years, rest + 1)

    def _show_month(self, year: int, month: int) -> None:
        self._month = (year, month)
        self._title.setText(sentence(month_in_full(year, month)))
        self._clear()
        for column, letter in enumerate(_weekdays()):
            label = QLabel(letter)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._look.dress(label, "micro", "text3")
            self._grid.addWidget(label, 0, column)
        for row, week in enumerate(Calendar().monthdayscalendar(year, month), start=1):
            for column, number in enumerate(week):
                if number:
                    self._grid.addWidget(self._button(date(year, month, number)), row, column)

    def _clear(self) -> None:
        self._buttons.clear()
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _button(self, day: date) -> DayButton:
        button = DayButton(self._look, day, self)
        button.setChecked(day == self._day)
        # One stop for Tab; the arrow keys do the rest.
        here = self._day is not None and (self._day.year, self._day.month) == self._month
        entry = self._day if here else date(*self._month, 1)
        button.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if day == entry else Qt.FocusPolicy.ClickFocus
        )
        button.clicked.connect(lambda: self.chosen.emit(day))
        button.show()  # At once: a hidden button would not take the focus.
        self._buttons[day] = button
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move over the days, and into the next month or the one before."""
        focused = next((day for day, button in self._buttons.items() if button.hasFocus()), None)
        step = _STEPS.get(Qt.Key(event.key()))
        if focused is None or step is None:
            super().keyPressEvent(event)
            return
        target = date.fromordinal(
            min(max(focused.toordinal() + step, date.min.toordinal()), date.max.toordinal())
        )
        if (target.year, target.month) != self._month:
            # The grid holds the focus while its days are changed: it must not jump elsewhere.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show_month(target.year, target.month)
        self._buttons[target].setFocus(Qt.FocusReason.TabFocusReason)


def _weekdays() -> list[str]:
    monday = date(2024, 1, 1)
    return [two_letters(monday + timedelta(days=day)) for day in range(_WEEK)]
