"""Where a memory's date is changed: in words as vague as they are, or by pointing at a day."""

from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journal.domain.errors import ImpossibleDate, JournalError, UnknownDate
from journal.domain.moment import Moment, day_of
from journal.runtime.clock import Clock
from journal.ui.features.editor.month_grid import MonthGrid
from journal.ui.features.editor.reading import moved_to, read, understood
from journal.ui.feedback.dates import moment_in_full
from journal.ui.feedback.words import words_for
from journal.ui.widgets.look import Look

_WIDTH: Final = 300


class DatePopover(QFrame):
    """A field that understands words, today and yesterday, and a month to point at.

    Args:
        look: Inks and fonts.
        clock: Says what day it is.

    Signals:
        chosen: A :class:`Moment` to give the memory.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = look
        self._clock = clock
        self._moment = Moment.on(day_of(clock.now()))
        self.setProperty("role", "panel")
        # Its corners are round: what is behind them has to show.
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(self.tr("Date of this memory"))
        self.field = QLineEdit()
        self._reading = QLabel()
        self._grid = MonthGrid(look, self)
        self._set_up()

    def _set_up(self) -> None:
        self.field.setObjectName("dateField")
        self.field.setAccessibleName(self.tr("When it happened, in words or figures"))
        self.field.setPlaceholderText(self.tr("14 Feb 2026, summer 1998, about 1975"))
        self.field.textEdited.connect(self._read)
        self.field.returnPressed.connect(self._accept)
        self._reading.setObjectName("dateReading")
        self._reading.setWordWrap(True)
        self._reading.setMinimumHeight(2 * self._look.line("label"))
        self._reading.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._look.dress(self.field, "ui")
        self._look.dress(self._reading, "label", "text2")
        self._grid.chosen.connect(self._choose_day)
        side = self._look.px("space.4")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(side, side, side, side)
        layout.setSpacing(self._look.px("space.2"))
        layout.addWidget(self.field)
        layout.addWidget(self._reading)
        layout.addLayout(self._quick())
        layout.addWidget(self._grid)
        self.setFixedWidth(self._look.px(_WIDTH))

    def _quick(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for name, words, back in (
            ("pickToday", self.tr("Today"), 0),
            ("pickYesterday", self.tr("Yesterday"), 1),
        ):
            button = QPushButton(words)
            button.setObjectName(name)
            button.setAutoDefault(False)
            self._look.dress(button, "tool")
            button.clicked.connect(
                lambda _checked=False, back=back: self._choose_day(self._day(back))
            )
            row.addWidget(button)
        return row

    def _day(self, back: int) -> date:
        return day_of(self._clock.now()) - timedelta(days=back)

    def open_for(self, moment: Moment, at: QPoint) -> None:
        """Show the moment of a memory, with the panel's top left corner at `at` (global)."""
        self._moment = moment
        self.field.setText(moment_in_full(moment))
        self.field.selectAll()
        self._tell(understood(moment), "text2")
        self._show_days(moment)
        self.adjustSize()
        self.move(self._within_screen(at))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _within_screen(self, at: QPoint) -> QPoint:
        room = self.screen().availableGeometry()
        right = max(room.left(), room.right() - self.width())
        bottom = max(room.top(), room.bottom() - self.height())
        return QPoint(min(at.x(), right), min(at.y(), bottom))

    def _show_days(self, moment: Moment) -> None:
        self._grid.show_day(moment.day if moment.is_exact else None, moment.start)

    def _read(self) -> None:
        """Say what is understood so far; what is not understood yet is no error while typing."""
        try:
            moment = self._now_typed()
        except ImpossibleDate as error:
            self._tell(words_for(error).text, "danger")
            return
        self._tell(understood(moment) if moment else "", "text2")
        if moment:
            self._show_days(moment)

    def _now_typed(self) -> Moment | None:
        return read(self.field.text(), self._now())

    def _now(self) -> datetime:
        return self._clock.now()

    def _accept(self) -> None:
        """Take what was typed, or say in one sentence why it cannot be taken."""
        words = self.field.text()
        if words == moment_in_full(self._moment):
            self.close()
            return
        try:
            moment = self._now_typed()
            if moment is None:
                raise UnknownDate(words)
        except JournalError as error:
            self._tell(words_for(error).text, "danger")
            return
        self._choose(moment)

    def _choose_day(self, day: date) -> None:
        self._choose(moved_to(self._moment, day, self._now()))

    def _choose(self, moment: Moment) -> None:
        self.close()
        self.chosen.emit(moment)

    def _tell(self, words: str, ink: str) -> None:
        self._reading.setText(words)
        self._look.dress(self._reading, "label", ink)
        self._reading.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close without a change on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
