"""Where a memory's date is changed: in words as vague as they are, or by pointing at a day."""

from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
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
_ELSEWHERE: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn})


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
        super().__init__(parent)
        self._home = parent
        self._came_from: QWidget | None = None
        self._look = look
        self._clock = clock
        self._moment = Moment.on(day_of(clock.now(), clock.day_ends))
        self.setProperty("role", "panel")
        self.hide()
        self.setAccessibleName(self.tr("Date of this memory"))
        self.field = QLineEdit()
        self._sign = QLabel()
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
        said = QHBoxLayout()
        said.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._reading, 1)
        layout.addLayout(said)
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
        return day_of(self._clock.now(), self._clock.day_ends) - timedelta(days=back)

    def open_for(self, moment: Moment, at: QPoint) -> None:
        """Show the moment of a memory, with the top left corner at `at` in the page."""
        self._moment = moment
        self._came_from = QApplication.focusWidget()
        self.field.setText(moment_in_full(moment))
        self.field.selectAll()
        self._tell(understood(moment), "text2")
        self._show_days(moment)
        self.adjustSize()
        self.move(self._within_page(at))
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._watch(watching=True)

    def _within_page(self, at: QPoint) -> QPoint:
        right = max(0, self._home.width() - self.width())
        bottom = max(0, self._home.height() - self.height())
        return QPoint(min(at.x(), right), min(at.y(), bottom))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close when something else is clicked or gets the focus."""
        if (
            event.type() in _ELSEWHERE
            and isinstance(watched, QWidget)
            and not self._holds(watched)
        ):
            self._shut()
        return False

    def _watch(self, *, watching: bool) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
            if watching:
                app.installEventFilter(self)

    def _holds(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget)

    def _shut(self, *, give_back: bool = False) -> None:
        """Close; the focus goes back where it was, unless it was taken elsewhere."""
        self._watch(watching=False)
        if give_back and self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

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
            self._shut(give_back=True)
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
        self._shut(give_back=True)
        self.chosen.emit(moment)

    def _tell(self, words: str, ink: str) -> None:
        self._reading.setText(words)
        self._look.dress(self._reading, "label", ink)
        self._sign.setPixmap(self._look.pixmap("circle-alert", "danger", 14))
        self._sign.setVisible(ink == "danger")
        self._reading.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close without a change on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._shut(give_back=True)
        else:
            super().keyPressEvent(event)
