"""On this day: one card for each other year, a few of a while ago, and a line for the day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journal.domain.memory_link import link_to
from journal.domain.moment import Moment
from journal.domain.recalled import Recalled
from journal.ui.background.thumbnails import thumbnails_of
from journal.ui.features.onthisday.columns import BeforeColumn, YearsColumn
from journal.ui.features.onthisday.marks import WIDTH
from journal.ui.features.onthisday.presenter import RecallPresenter
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import plural, sentence
from journal.ui.widgets.frames import Hairline, margins
from journal.ui.widgets.lamppool import LampPool
from journal.ui.widgets.rowpaint import RowInk
from journal.ui.widgets.tools import IconButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from journal.domain.entry import Row
    from journal.ui.background.session import Session
    from journal.ui.feedback.notices import Notices
    from journal.ui.widgets.look import Look

_UNBOUND = 16_777_215  # QWIDGETSIZE_MAX, which the binding does not name
_SIDE, _CARD, _STRIP, _BESIDE_FROM, _NARROW = 64, 700, 380, 1240, 860


class OnThisDayView(LampPool):
    """What one day recalls.

    Args:
        look: Inks, fonts and icons.
        session: The journal and its lanes.
        notices: Where it is told what was done.
        today: Gives the day that is today.

    Signals:
        entry_chosen: A memory is to be opened (EntryId).
        write_asked: A page is to begin at a moment (Moment, or None for now) with a text (str).
        day_changed: Another day is looked at (date).
        failed: Why something could not be read (Exception).
    """

    entry_chosen = Signal(object)
    write_asked = Signal(object, str)
    day_changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, look: Look, session: Session, notices: Notices, today: Callable[[], date]
    ) -> None:
        super().__init__(look)
        self.setObjectName("onThisDayView")
        self._look, self._today = look, today
        self._day = today()
        self._shown, self._is_whole = Recalled(self._day), False
        self.presenter = RecallPresenter(session, notices, self)
        self.title, self.subtitle, self.day_label = QLabel(), QLabel(), QLabel()
        self.earlier = IconButton(look, self.tr("The day before"), "chevron-left")
        self.later = IconButton(look, self.tr("The day after"), "chevron-right")
        self.back_to_today = QPushButton(self.tr("Today"))
        ink, pictures = RowInk(look), thumbnails_of(session)
        self.years = YearsColumn(ink, today, pictures)
        self.before = BeforeColumn(ink, pictures)
        self._lay_out()
        self._connect()
        self._again()

    @property
    def day(self) -> date:
        """The day that is looked at."""
        return self._day

    def show_day(self, day: date | None = None) -> None:
        """Show what a day recalls; today's when none is given."""
        self._day = day or self._today()
        if self._shown.day != self._day:
            self._clear()
        self._area.verticalScrollBar().setValue(0)
        self.presenter.show(self._day)

    def focus_view(self) -> None:
        """Give the keys to the view."""
        # No ring: a click led here as often as a key; Tab shows where one is.
        self.earlier.clearFocus()
        self.earlier.setFocus(Qt.FocusReason.PopupFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what was a while ago beside the years, or below."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self.title.setText(self.tr("On this day"))
        self._look.dress(self.title, "viewTitle")
        self._look.dress(self.subtitle, "ui", "text2")
        self._look.dress(self.day_label, "button")
        self._look.dress(self.back_to_today, "button")
        self.day_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.subtitle.setWordWrap(True)
        self._year_side = QWidget()
        self._column = QVBoxLayout(self._year_side)
        self._column.addLayout(self._head())
        self._column.addWidget(self.years)
        self._column.addStretch(1)
        inner = QWidget()
        inner.setProperty("role", "through")
        self._edge = Hairline(self._look, standing=True)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(0)
        self._both.addWidget(self._year_side, 10)
        self._both.addWidget(self._edge)
        self._both.addWidget(self.before)
        self._both.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(self._look.px(2))
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        head = QHBoxLayout()
        head.setSpacing(self._look.px(4))
        head.addLayout(words, 1)
        for part in (self.back_to_today, self.earlier, self.day_label, self.later):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _connect(self) -> None:
        self.presenter.read.connect(self._take)
        self.presenter.emptied.connect(self._clear)
        self.presenter.failed.connect(self.failed)
        self.earlier.clicked.connect(lambda: self._turn(-1))
        self.later.clicked.connect(lambda: self._turn(1))
        self.back_to_today.clicked.connect(lambda: self._go(self._today()))
        for column in (self.years, self.before):
            column.opened.connect(lambda row: self.entry_chosen.emit(row.id))
        self.years.answered.connect(self._answer)
        self.years.dismissed.connect(self._let_be)
        self.years.line.clicked.connect(self._begin)
        self._look.changed.connect(self._again)

    def _turn(self, days: int) -> None:
        ordinal = self._day.toordinal() + days
        if date.min.toordinal() <= ordinal <= date.max.toordinal():
            self._go(self._day + timedelta(days=days))

    def _go(self, day: date) -> None:
        self.show_day(day)
        self.day_changed.emit(day)

    def _again(self) -> None:
        """Build all that stands there anew, in the look of now."""
        px = self._look.px
        self._column.setSpacing(px(24))
        self.day_label.setFixedHeight(px("layout.target"))
        self.day_label.setMinimumWidth(px(112))
        self._show(self._shown)

    def _arrange(self) -> None:
        px, ways = self._look.px, QBoxLayout.Direction
        beside = self.width() >= px(_BESIDE_FROM)
        self._both.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._edge.setVisible(beside and bool(self.before.cards))
        side = px(_SIDE) if self.width() >= px(_NARROW) else px(24)
        most = side + px(WIDTH + _CARD)
        end = px(28) if beside else max(self.width() - most, px(28))
        self._year_side.setMaximumWidth(most + px(28) if beside else _UNBOUND)
        self._column.setContentsMargins(margins(self, side, px(24), end, px(24)))
        self.before.setMinimumWidth(px(_STRIP) if beside else 0)
        self.before.setMaximumWidth(px(_STRIP + 56) if beside else _UNBOUND)
        left, top = (px(28), px(88)) if beside else (side + px(WIDTH), 0)
        self.before.column.setContentsMargins(margins(self, left, top, end, px(40)))

    def _let_be(self, row: Row) -> None:
        self._is_whole = False  # A card has closed.
        self.presenter.let_be(row.id)

    def _take(self, recalled: Recalled) -> None:
        """Show what was read, unless it is what stands there already."""
        if not self._is_whole or recalled != self._shown:
            self._show(recalled)

    def _clear(self) -> None:
        self._show(Recalled(self._day))

    def _show(self, recalled: Recalled) -> None:
        self._shown, self._is_whole = recalled, True
        focus = QApplication.focusWidget()
        cards = (*self.years.cards, *self.before.cards)
        had_keys = focus is not None and any(
            one is focus or one.isAncestorOf(focus) for one in cards
        )
        self._say(recalled)
        self.years.show_recalled(recalled)
        self.before.show_recalled(recalled)
        self._arrange()
        if had_keys:  # What had them is gone.
            self.focus_view()

    def _say(self, recalled: Recalled) -> None:
        day, count = recalled.day, len({row.moment.day.year for row in recalled.years})
        if count == 0:
            said = self.tr("No other year remembers it yet.")
        else:
            said = sentence(
                plural(
                    self.tr, count, "One other year remembers it.", "%n other years remember it.",
                    dates.number_word(count),
                )
            )  # fmt: skip
        whole = f"{sentence(dates.weekday_and_day(day))}."
        self.subtitle.setText(f"{whole} {said}")
        self.day_label.setText(dates.day_and_month(day))
        self.back_to_today.setVisible(day != self._today())

    def _answer(self, row: Row) -> None:
        link = f"[{dates.day_in_full(row.moment.day)}]({link_to(row.id)})"
        words = self.tr("In answer to %1.").replace("%1", link)
        self.write_asked.emit(None, f"{words}\n\n")

    def _begin(self) -> None:
        own = self._shown.own
        if own:
            self.entry_chosen.emit(own[0].id)
        elif self._shown.day == self._today():
            self.write_asked.emit(None, "")
        else:
            self.write_asked.emit(Moment.on(self._shown.day), "")
