"""The two columns of the view: the years with the line for the day, and what was a while ago."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journal.domain.recalled import Ago
from journal.ui.actions import keymap
from journal.ui.actions.catalogue import CATALOGUE, WRITE
from journal.ui.features.onthisday.cards import RecalledCard, said_of, when_and_where
from journal.ui.features.onthisday.marks import WIDTH, SmallCard, TodayLine, YearMark
from journal.ui.feedback import dates

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QLayout

    from journal.domain.entry import Row
    from journal.domain.recalled import Recalled
    from journal.ui.widgets.rowpaint import RowInk
    from journal.ui.widgets.thumb import Pictures

_AT_ONCE = 4
"""How many cards are built before the view is painted: a card costs some 3 ms."""


class YearsColumn(QWidget):
    """A card for each other year, the newest first, and the day itself at their foot.

    Args:
        ink: Inks, fonts and icons.
        today: Gives the day that is today.
        pictures: Where pictures come from.

    Signals:
        opened, answered, dismissed: What is asked of a memory (Row).
    """

    opened = Signal(object)
    answered = Signal(object)
    dismissed = Signal(object)

    def __init__(self, ink: RowInk, today: Callable[[], date], pictures: Pictures) -> None:
        super().__init__()
        look = ink.look
        self._ink, self._look, self._today, self._pictures = ink, look, today, pictures
        write = next(one for one in CATALOGUE if one.id == WRITE)
        self._keys = keymap.on_button(write)
        self.cards: list[RecalledCard] = []
        self.line = TodayLine(look)
        self._waiting: list[Row] = []
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(self._add_next)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)

    def show_recalled(self, recalled: Recalled) -> None:
        """Show what a day recalls."""
        px = self._look.px
        self._grid.setVerticalSpacing(px(14))
        self._grid.setColumnMinimumWidth(0, px(WIDTH))
        _empty(self._grid)
        self.cards = []
        self._waiting = list(recalled.years[_AT_ONCE:])
        for row in recalled.years[:_AT_ONCE]:
            self._add_card(row)
        self._add_line(recalled)
        if self._waiting:
            self._later.start()

    def _add_next(self) -> None:
        """Add a card of an older year, below what is seen first."""
        if self._waiting:
            self._add_card(self._waiting.pop(0))
        if not self._waiting:
            self._later.stop()

    def _add_card(self, row: Row) -> None:
        card, number = RecalledCard(self._ink, row, self._pictures), len(self.cards)
        card.opened.connect(self.opened)
        card.answered.connect(self.answered)
        card.dismissed.connect(self.dismissed)
        self._grid.addWidget(YearMark(self._look, row.moment.day), number, 0)
        self._grid.addWidget(card, number, 1)
        self.cards.append(card)

    def _add_line(self, recalled: Recalled) -> None:
        day, own, number = recalled.day, recalled.own, len(recalled.years)
        is_today = day == self._today()
        words = self.tr("Nothing yet for this one.")
        if own:
            words = own[0].title or " ".join(own[0].excerpt.split())
        keys = self._keys if is_today and not own else ""
        self.line.show_line(words, is_empty=not own, keys=keys)
        mark = YearMark(self._look, day, under=self.tr("Today") if is_today else "")
        mark.setMinimumHeight(self._look.px(84))
        self._grid.addWidget(mark, number, 0)
        self._grid.addWidget(self.line, number, 1)


class BeforeColumn(QWidget):
    """What was a week, a month and six months ago.

    Args:
        ink: Inks and fonts.
        pictures: Where pictures come from.

    Signals:
        opened: A memory is to be read (Row).
    """

    opened = Signal(object)

    def __init__(self, ink: RowInk, pictures: Pictures) -> None:
        super().__init__()
        self._look, self._ink, self._pictures = ink.look, ink, pictures
        self.cards: list[SmallCard] = []
        self.column = QVBoxLayout(self)

    def show_recalled(self, recalled: Recalled) -> None:
        """Show what was a while before a day."""
        _empty(self.column)
        self.column.setSpacing(self._look.px(10))
        self.cards = []
        for ago, day, rows in recalled.before:
            self._add(ago, day, rows)
        if recalled.years:
            note = QLabel(
                self.tr(
                    "“Not this one” keeps a memory in your journal "
                    "and stops it coming up by itself."
                )
            )
            note.setWordWrap(True)
            self._look.dress(note, "label", "text3")
            self.column.addSpacing(self._look.px(10))
            self.column.addWidget(note)
        self.column.addStretch(1)

    def _add(self, ago: Ago, day: date, rows: tuple[Row, ...]) -> None:
        words = {
            Ago.WEEK: self.tr("A week ago"),
            Ago.MONTH: self.tr("A month ago"),
            Ago.HALF_YEAR: self.tr("Six months ago"),
        }
        head, when = QLabel(words[ago]), QLabel(dates.day_and_month(day))
        self._look.dress(head, "quote", weight=500)
        self._look.dress(when, "label", "text3")
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, self._look.px(10) if self.cards else 0, 0, 0)
        line.addWidget(head, 1)
        line.addWidget(when)
        self.column.addWidget(holder)
        for row in rows:
            meta = when_and_where(row)
            card = SmallCard(self._ink, row, said_of(row), meta, self._pictures)
            card.clicked.connect(lambda _=False, row=row: self.opened.emit(row))
            self.column.addWidget(card)
            self.cards.append(card)


def _empty(layout: QLayout) -> None:
    """Take everything out of a layout; the line for today stays, to be put in again."""
    while item := layout.takeAt(0):
        widget = item.widget()
        if widget is not None and not isinstance(widget, TodayLine):
            widget.hide()
            widget.deleteLater()
