"""Insights: what was written, counted once; as plots, or as tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journal.domain.figures import Figures, Stretch
from journal.domain.names import NameKind
from journal.ui.features.insights import tables, words
from journal.ui.features.insights.card import PlotCard
from journal.ui.features.insights.days_plot import DaysPlot
from journal.ui.features.insights.hours_plot import HoursPlot
from journal.ui.features.insights.names_plot import NamesPlot
from journal.ui.features.insights.picker import StretchPicker
from journal.ui.features.insights.plot import ToDay, ToName, ToYear
from journal.ui.features.insights.presenter import InsightsPresenter
from journal.ui.features.insights.words_plot import WordsPlot
from journal.ui.feedback.numbers import sentence
from journal.ui.widgets.chips import FilterChip
from journal.ui.widgets.lamppool import LampPool
from journal.ui.widgets.tools import LinkButton

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from journal.ui.background.session import Session
    from journal.ui.features.insights.plot import Target
    from journal.ui.widgets.look import Look

_SIDE, _TOP, _GAP, _UNDER_HEAD, _FOOT = 48, 22, 24, 20, 12
_BESIDE_FROM, _NARROW = 1000, 700
_ACROSS = QBoxLayout.Direction.LeftToRight
_TALL, _WIDE = (3, 5), ((1, 1), (23, 39))
_LOW, _HIGH, _CLOCK_LOW = 290, 380, 400


class InsightsView(LampPool):
    """Four cards over one stretch of time.

    Args:
        look: Inks, fonts and icons.
        session: The journal and its lanes.
        today: Gives the day that is today.

    Signals:
        day_chosen: A day is to be looked at (date).
        name_chosen: A name is to be shown (NameKind, str).
        failed: Why something could not be read (Exception).
    """

    day_chosen = Signal(object)
    name_chosen = Signal(object, str)
    failed = Signal(object)

    def __init__(self, look: Look, session: Session, today: Callable[[], date]) -> None:
        super().__init__(look)
        self.setObjectName("insightsView")
        self._look, self._today = look, today
        self._stretch: Stretch | None = None
        self._year = today().year
        self._shown: Figures | None = None
        self._as_tables = False
        self.presenter = InsightsPresenter(session, self, today)
        self.title, self.subtitle, self.nothing = QLabel(), QLabel(), QLabel()
        self.picker = StretchPicker(look)
        self.note, self.as_table = QLabel(), LinkButton(look, self.tr("Show as a table"))
        self.days = DaysPlot(look, today())
        self.names = NamesPlot(look, NameKind.PERSON)
        self.cards = self._make_cards()
        self._kinds = self._make_kinds()
        self._lay_out()
        self._connect()
        self._show(None)

    def show_figures(self) -> None:
        """Count anew, over the stretch of time that was looked at last."""
        self.presenter.show(self._stretch or Stretch.MONTHS, self._year)

    def show_year(self, year: int) -> None:
        """Show the figures of a year."""
        self._stretch, self._year = Stretch.YEAR, year
        self.show_figures()

    def focus_view(self) -> None:
        """Give the keys to the stretches of time."""
        # No ring: a click led here as often as a key; Tab shows where one is.
        if not self.picker.isVisibleTo(self):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        chosen = self.picker.chips[self._stretch or Stretch.MONTHS]
        chosen.clearFocus()
        chosen.setFocus(Qt.FocusReason.PopupFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards side by side, or one under the other."""
        super().resizeEvent(event)
        self._arrange()

    # ------------------------------------------------------------ how it is laid out
    def _make_cards(self) -> tuple[PlotCard, ...]:
        look = self._look
        return (
            PlotCard(look, self.days, lambda _one: self.tr("Days written"), tables.days_sheet),
            PlotCard(
                look, WordsPlot(look), lambda one: words.words_title(one.span), tables.words_sheet
            ),
            PlotCard(
                look, HoursPlot(look), lambda _one: self.tr("Hours of the day"),
                tables.hours_sheet,
            ),
            PlotCard(
                look, self.names, lambda _one: words.names_title(self.names.kind),
                lambda one: tables.names_sheet(one, self.names.kind),
            ),
        )  # fmt: skip

    def _make_kinds(self) -> dict[NameKind, FilterChip]:
        """Make the chips that choose between people and places."""
        chips = {
            NameKind.PERSON: FilterChip(self._look, self.tr("People")),
            NameKind.PLACE: FilterChip(self._look, self.tr("Places")),
        }
        for kind, chip in chips.items():
            chip.setAutoExclusive(True)
            chip.setChecked(kind is self.names.kind)
            chip.clicked.connect(lambda _=False, one=kind: self._show_kind(one))
            self.cards[-1].head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        return chips

    def _lay_out(self) -> None:
        look = self._look
        self.title.setText(self.tr("Insights"))
        look.dress(self.title, "viewTitle")
        look.dress(self.subtitle, "tool", "text2")
        look.dress(self.note, "label", "text3")
        look.dress(self.nothing, "gap", "text3")
        self.note.setText(
            self.tr("Days whose pages are put away still count as written; "
                    "nothing else of them is here.")
        )  # fmt: skip
        self.nothing.setText(self.tr("Nothing to count yet. It begins with the first page."))
        for label in (self.subtitle, self.note, self.nothing):
            label.setWordWrap(True)
        inner = QWidget()
        inner.setProperty("role", "through")
        self._column = QVBoxLayout(inner)
        self._column.addLayout(self._head())
        self._column.addWidget(self.nothing)
        self._both = QWidget()
        self._cards_box = QVBoxLayout(self._both)
        self._cards_box.setContentsMargins(0, 0, 0, 0)
        self._rows = (QBoxLayout(_ACROSS), QBoxLayout(_ACROSS))
        for number, (row, stretch) in enumerate(zip(self._rows, _TALL, strict=True)):
            self._cards_box.addLayout(row, stretch)
            for card, wide in zip(self.cards[2 * number :], _WIDE[number], strict=False):
                row.addWidget(card, wide)
        self._column.addWidget(self._both, 1)
        self._column.addLayout(self._foot())
        self._rest = QWidget()
        self._column.addWidget(self._rest, 1)
        self._area = QScrollArea()
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def _head(self) -> QGridLayout:
        self._top = QGridLayout()
        self._top.setColumnStretch(0, 1)
        self._top.setVerticalSpacing(self._look.px(2))
        self._top.addWidget(self.title, 0, 0)
        self._top.addWidget(self.subtitle, 1, 0)
        self._top.addWidget(self.picker, 0, 1, 2, 1)
        return self._top

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addWidget(self.as_table)
        return foot

    def _arrange(self) -> None:
        px, wide = self._look.px, self.width()
        side = px(_SIDE if wide >= px(_BESIDE_FROM) else _GAP if wide >= px(_NARROW) else _FOOT)
        self._column.setContentsMargins(side, px(_TOP), side, px(_FOOT))
        self._column.setSpacing(px(_UNDER_HEAD))
        self._cards_box.setSpacing(px(_GAP if side == px(_SIDE) else _FOOT))
        over = wide < px(_NARROW) + self.picker.sizeHint().width()
        self._top.removeWidget(self.picker)
        lead = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if over:
            self._top.addWidget(self.picker, 2, 0, lead)
        else:
            self._top.addWidget(self.picker, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        self._spread(beside=wide >= px(_BESIDE_FROM))

    def _spread(self, *, beside: bool) -> None:
        """Put the cards of a row side by side, or one under the other."""
        px, box = self._look.px, QBoxLayout.Direction
        for row, both in enumerate(self._rows):
            both.setDirection(box.LeftToRight if beside else box.TopToBottom)
            both.setSpacing(self._cards_box.spacing())
            for card in self.cards[2 * row : 2 * row + 2]:
                card.setMinimumHeight(px(_LOW if not row else _HIGH if beside else _CLOCK_LOW))

    # ------------------------------------------------------------ what it shows
    def _connect(self) -> None:
        presenter = self.presenter
        presenter.read.connect(self._take)
        presenter.emptied.connect(lambda: self._show(None))
        presenter.failed.connect(self.failed)
        self.picker.chosen.connect(self._choose)
        self.picker.turned.connect(lambda by: self.show_year(self._year + by))
        self.as_table.clicked.connect(self._turn_over)
        for card in self.cards:
            card.led.connect(self._lead)
        self._look.changed.connect(self._arrange)

    def _take(self, figures: Figures) -> None:
        """Show what was counted, unless it is what stands there already."""
        if self._stretch is None and figures.is_empty and figures.reach is not None:
            # Nobody chose yet, and the last months are empty: whatever there is, lies before.
            self._choose(Stretch.ALL)
        elif figures != self._shown:
            self._show(figures)

    def _show(self, figures: Figures | None) -> None:
        self._shown = figures
        self.days.today = self._today()
        is_empty = figures is not None and figures.reach is None
        for part in (self.nothing, self._rest):
            part.setVisible(is_empty)
        for part in (self._both, self.note, self.as_table, self.picker):
            part.setVisible(not is_empty)
        said = self.tr("What was written, counted once.")
        if figures is not None and not is_empty:
            said = f"{sentence(words.span_words(figures.span))}. {said}"
            year = self._year if figures.stretch is Stretch.YEAR else None
            self.picker.show_stretch(figures.stretch, year, figures.reach)
        self.subtitle.setText(said)
        for card in self.cards:
            card.show_figures(figures)

    def _show_kind(self, kind: NameKind) -> None:
        self.names.show_kind(kind)
        self.cards[-1].retell()

    # ------------------------------------------------------------ what is asked of it
    def _choose(self, stretch: Stretch) -> None:
        """Count another stretch of time."""
        reach = self._shown.reach if self._shown is not None else None
        if stretch is Stretch.YEAR and reach is not None:
            self._year = min(max(self._year, reach[0].year), reach[1].year)
        self._stretch = stretch
        self.show_figures()

    def _turn_over(self) -> None:
        """Show the tables behind the plots, or the plots again."""
        self._as_tables = not self._as_tables
        as_plots, as_tables = self.tr("Show as plots"), self.tr("Show as a table")
        self.as_table.say(as_plots if self._as_tables else as_tables)
        for card in self.cards:
            card.show_table(shown=self._as_tables)

    def _lead(self, target: Target) -> None:
        match target:
            case ToDay(day):
                self.day_chosen.emit(day)
            case ToYear(year):
                self.show_year(year)
            case ToName(kind, name):
                self.name_chosen.emit(kind, name)

    def panes(self) -> list[QWidget]:
        """Give what F6 steps through: the stretches of time, and each card."""
        return [self.picker, *self.cards]
