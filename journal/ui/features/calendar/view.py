"""The calendar: a map of a year, one of its months, and beside them the day that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journal.domain.moment import Moment
from journal.ui.background.thumbnails import thumbnails_of
from journal.ui.features.calendar.day_pane import WIDTH, DayPane
from journal.ui.features.calendar.heat_map import HeatMap
from journal.ui.features.calendar.model import Cell, Sheet
from journal.ui.features.calendar.month import MonthGrid
from journal.ui.features.calendar.presenter import CalendarPresenter
from journal.ui.features.calendar.table import month_beside
from journal.ui.feedback.numbers import plural
from journal.ui.widgets.frames import margins
from journal.ui.widgets.rowpaint import RowInk
from journal.ui.widgets.tools import IconButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from journal.domain.entry import Row
    from journal.ui.background.session import Session
    from journal.ui.widgets.look import Look

_SIDE, _CARD_OUT, _BESIDE_FROM, _YEAR, _WIDEST, _BAR = 40, 20, 1240, 12, 1000, 12


class CalendarView(QWidget):
    """Days by what was written on them; everything follows the one that is chosen.

    Args:
        look: Inks, fonts and icons.
        session: The journal and its lanes.
        today: Gives the day that is today.

    Signals:
        entry_chosen: A memory is to be opened (EntryId).
        write_asked: A page is to begin at a moment (Moment, or None for now) with a text (str).
        day_changed: Another day is chosen (date).
        failed: Why something could not be read (Exception).
    """

    entry_chosen = Signal(object)
    write_asked = Signal(object, str)
    day_changed = Signal(object)
    failed = Signal(object)

    def __init__(self, look: Look, session: Session, today: Callable[[], date]) -> None:
        super().__init__()
        self.setObjectName("calendarView")
        self.setProperty("role", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._today = look, today
        self._ink = RowInk(look)
        self._day = today()
        self._sheet = Sheet(self._day.year, self._day.month)
        self.presenter = CalendarPresenter(session, self)
        self.title, self.subtitle, self.year_label = QLabel(), QLabel(), QLabel()
        self.to_today = QPushButton(self.tr("Today"))
        self.year_before = IconButton(look, self.tr("The year before"), "chevron-left")
        self.year_after = IconButton(look, self.tr("The year after"), "chevron-right")
        self.map, self.month = HeatMap(look), MonthGrid(self._ink, self._can_write)
        pictures = thumbnails_of(session)
        self.month.show_pictures(pictures)
        self._lay_out()
        self.pane = DayPane(self._ink, pictures, self)
        self._connect()
        self._show(self._sheet)

    @property
    def day(self) -> date:
        """The day that is chosen."""
        return self._day

    def show_day(self, day: date | None = None) -> None:
        """Show a day among those of its month and year; as it was left when none is given."""
        self._day = day or self._day
        if (self._sheet.year, self._sheet.month) != (self._day.year, self._day.month):
            kept = self._sheet.counts if self._sheet.year == self._day.year else {}
            self._show(Sheet(self._day.year, self._day.month, kept))
        self._choose()
        self._read()

    def focus_view(self) -> None:
        """Give the keys to the month."""
        self.month.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the day beside the month, or over it."""
        super().resizeEvent(event)
        self._arrange()

    # ------------------------------------------------------------ how it is laid out
    def _lay_out(self) -> None:
        look, px = self._look, self._look.px
        self.title.setText(self.tr("Calendar"))
        look.dress(self.title, "viewTitle")
        look.dress(self.subtitle, "ui", "text2")
        look.dress(self.year_label, "button")
        look.dress(self.to_today, "button")
        self.year_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.year_label.setMinimumWidth(px(56))
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        head = QHBoxLayout()
        head.setContentsMargins(px(_CARD_OUT), 0, px(_CARD_OUT), 0)
        head.setSpacing(px(6))
        head.addLayout(words, 1)
        for part in (self.to_today, self.year_before, self.year_label, self.year_after):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        inner = QWidget()
        inner.setProperty("role", "through")
        self._column = QVBoxLayout(inner)
        self._column.setSpacing(px(16))
        self._column.addLayout(head)
        self._column.addWidget(self.map)
        below = QHBoxLayout()
        below.setContentsMargins(px(_CARD_OUT) - px(3), 0, px(_CARD_OUT) - px(3), 0)
        below.addWidget(self.month)
        self._column.addLayout(below, 1)
        self._area = QScrollArea(self)
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _arrange(self) -> None:
        px, whole = self._look.px, self.rect()
        beside = self.width() >= px(_BESIDE_FROM)
        wide = min(px(WIDTH), self.width()) if not self.pane.isHidden() else 0
        start = (
            0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else whole.width() - wide
        )
        self.pane.setGeometry(start, 0, wide, whole.height())
        room = whole.width() - (wide if beside else 0)
        self._area.setGeometry(wide if beside and not start else 0, 0, room, whole.height())
        side = px(_SIDE - _CARD_OUT) if room > px(760) else px(8)
        end = max(room - side - px(_WIDEST), side)
        self._column.setContentsMargins(margins(self, side, px(22), end, px(24)))
        self.map.fit(room - side - end - _BAR)
        self.pane.raise_()

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.read.connect(self._take)
        presenter.day_read.connect(self._show_memories)
        presenter.emptied.connect(self._clear)
        presenter.failed.connect(self.failed)
        for table in (self.map.table, self.month.table):
            table.day_wanted.connect(self._go)
            table.entered_day.connect(self._enter)
        self.map.table.clicked_day.connect(lambda cell: self._go(cell.day))
        self.month.table.clicked_day.connect(self._on_clicked)
        self.month.turned.connect(lambda by: self._go(month_beside(self._day, by)))
        self.year_before.clicked.connect(lambda: self._go(month_beside(self._day, -_YEAR)))
        self.year_after.clicked.connect(lambda: self._go(month_beside(self._day, _YEAR)))
        self.to_today.clicked.connect(lambda: self._go(self._today()))
        self.pane.closed.connect(self._close_pane)
        self.pane.opened.connect(lambda row: self.entry_chosen.emit(row.id))
        self.pane.write_asked.connect(self._write)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._close_pane)
        self._look.changed.connect(self._arrange)

    # ------------------------------------------------------------ what it shows
    def _show(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self.map.show_year(sheet)
        self.month.show_month(sheet)
        self.year_label.setText(str(sheet.year))
        days = sum(1 for one in sheet.counts.values() if one.count)
        words = plural(self.tr, days, "%n day written in %1", "%n days written in %1")
        self.subtitle.setText(words.replace("%1", str(sheet.year)))
        self._choose()

    def _take(self, sheet: Sheet) -> None:
        """Show what was read, unless it is what stands there already."""
        if sheet != self._sheet:
            self._show(sheet)

    def _clear(self) -> None:
        self._show(Sheet(self._day.year, self._day.month))
        self._close_pane()

    def _show_memories(self, rows: Sequence[Row]) -> None:
        """Show the memories of the chosen day in the pane; it closes when there are none."""
        found = self._sheet.counts.get(self._day)
        if not rows or self.pane.isHidden():
            self._close_pane()
            return
        words = self.month.model.memories(len(rows) if found is None else found.count)
        can_write = self._can_write(self._day)
        words = words[:1].upper() + words[1:]
        self.pane.show_day(self._day, rows, words, can_write=can_write)

    def _choose(self) -> None:
        for table in (self.map.table, self.month.table):
            table.choose(self._day)

    # ------------------------------------------------------------ what is asked of it
    def _go(self, day: date) -> None:
        """Choose a day, wherever it lies."""
        if day != self._day:
            self.show_day(day)
            self.day_changed.emit(day)

    def _read(self) -> None:
        is_open = not self.pane.isHidden()
        self.presenter.show(self._day.year, self._day.month, self._day if is_open else None)

    def _on_clicked(self, cell: Cell) -> None:
        """Open the pane on a day that holds something; write on one that does not."""
        self._go(cell.day)
        if cell.count:
            self.pane.show()
            self._arrange()
            self._read()
        else:
            self._write(cell.day)

    def _enter(self, cell: Cell) -> None:
        first = self._sheet.firsts.get(cell.day)
        if first is not None:
            self.entry_chosen.emit(first.id)
        elif not cell.count:
            self._write(cell.day)

    def _write(self, day: date) -> None:
        if day == self._today():
            self.write_asked.emit(None, "")
        elif self._can_write(day):
            self.write_asked.emit(Moment.on(day), "")

    def _close_pane(self) -> None:
        if self.pane.isHidden():
            return
        focus = QApplication.focusWidget()
        had_keys = focus is not None and self.pane.isAncestorOf(focus)
        self.pane.hide()
        self.pane.clear()
        self._arrange()
        if had_keys and self.isVisible():
            self.focus_view()

    def _can_write(self, day: date) -> bool:
        """Tell whether a day has come: what has not is no memory yet."""
        return day <= self._today()
