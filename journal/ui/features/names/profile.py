"""What the page of a person, a place or a tag shows besides its memories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from journal.ui.features.names.aliases import AliasRow
from journal.ui.features.names.cards import BesideGrid, MentionCard
from journal.ui.features.names.hard_days import HardDayRow
from journal.ui.features.names.heading import Heading
from journal.ui.features.names.pictures import PictureStrip
from journal.ui.features.names.plots import MonthPlot, YearPlot
from journal.ui.features.names.words import tr
from journal.ui.widgets.chips import FilterChip
from journal.ui.widgets.flow_row import FlowRow
from journal.ui.widgets.frames import margins
from journal.ui.widgets.rowpaint import RowInk
from journal.ui.widgets.tools import LinkButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from journal.domain.naming import NameProfile
    from journal.ui.widgets.look import Look
    from journal.ui.widgets.thumb import Pictures

_MONTHS_BESIDE = 700
_CARDS_BESIDE = 430
_GAP = 12


class Profile(QWidget):
    """One column: who it is, other names, first and last, when, and with whom.

    Args:
        look: Inks, fonts and icons.
        pictures: Where pictures come from.

    Signals:
        left: The way back to the index was taken.
        name_chosen: Another name was clicked (NameKind, str).
    """

    left = Signal()
    name_chosen = Signal(object, str)

    def __init__(self, look: Look, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._inner = self._seen = 0
        self.shown: NameProfile | None = None
        self.back = LinkButton(look, "", "chevron-left")
        self.heading = Heading(look)
        self.aliases = AliasRow(look)
        self.hard_days = HardDayRow(look)
        self.below = FlowRow(look.px(8), look.px(2), self)
        self._below_chips: list[FilterChip] = []
        self.first = MentionCard(look, tr("First mention"), self)
        self.last = MentionCard(look, tr("Last mention"), self)
        self.years, self.months = YearPlot(look, self), MonthPlot(look, self)
        self.beside = BesideGrid(look, self)
        self.pictures = PictureStrip(RowInk(look), pictures, self)
        self.beside_title = QLabel(tr("Often on the same page"))
        self.foot = QLabel(tr("Everything here stays as it is until you change it."))
        look.dress(self.beside_title, "quote", weight=500)
        look.dress(self.foot, "label", "text3")
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.beside.chosen.connect(lambda name: self.name_chosen.emit(name.kind, name.name))

    def show_profile(self, profile: NameProfile) -> None:
        """Show all that was read."""
        self.shown = profile
        self.heading.show_profile(profile)
        self.aliases.show_aliases(profile.aliases)
        self.hard_days.show_days(profile)
        self.first.show_row(profile.first)
        self.last.show_row(profile.last)
        self.years.show_years(profile.years)
        self.years.setVisible(len(profile.years) > 1)
        self.months.show_months(profile.months)
        self.beside.show_names(profile.beside)
        self.beside_title.setVisible(bool(profile.beside))
        self.pictures.show_pictures(profile.pictures, profile.photos)
        self._show_below(profile.below)
        self._arrange()

    def set_sides(self, start: int, end: int, whole: int) -> None:
        """Leave room before and after the column, of `whole` pixels that can be seen."""
        px = self._look.px
        self._column.setContentsMargins(margins(self, start, px(20), end, px(18)))
        self._inner, self._seen = start + end, whole
        self._arrange()

    def clear(self) -> None:
        """Show nobody."""
        self.shown = None
        self.heading.clear()
        self.aliases.show_aliases(())
        self.hard_days.show_days(None)
        self.years.show_years(())
        self.months.show_months(())
        self.beside.show_names(())
        self.pictures.show_pictures((), 0)
        self._show_below(())
        for card in (self.first, self.last):
            card.show_row(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._arrange()

    def _show_below(self, names: Sequence[str]) -> None:
        """Show the tags nested right in this one."""
        for chip in self._below_chips:
            self.below.drop(chip)
        self._below_chips = []
        for name in names:
            chip = FilterChip(self._look, name.rpartition("/")[2])
            chip.setCheckable(False)
            chip.setAccessibleDescription(name)
            chip.clicked.connect(lambda _=False, name=name: self._choose_below(name))
            self.below.add(chip)
            chip.show()
            self._below_chips.append(chip)
        self.below.setVisible(bool(names))
        self.below.arrange()

    def _choose_below(self, name: str) -> None:
        if self.shown is not None:
            self.name_chosen.emit(self.shown.kind, name)

    def _lay_out(self) -> None:
        px = self._look.px
        self._cards = QGridLayout()
        self._cards.setHorizontalSpacing(px(_GAP))
        self._cards.setVerticalSpacing(px(20))
        self._column = column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addWidget(self.back)
        for space, part in (
            (14, self.heading), (14, self.aliases), (0, self.hard_days), (4, self.below),
            (14, self._cards),
            (22, self.beside_title), (10, self.beside), (0, self.pictures),
        ):  # fmt: skip
            column.addSpacing(px(space))
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addSpacing(px(24))
        column.addStretch(1)
        column.addWidget(self.foot)

    def _arrange(self) -> None:
        """Put the months beside the years, or below where there is little room."""
        cards, px = self._cards, self._look.px
        # What does not fit makes the column wider than what can be seen of it.
        room = min(self.width(), self._seen) - self._inner
        beside = room >= px(_MONTHS_BESIDE)
        self.heading.arrange(room)
        for part in (self.first, self.last, self.years, self.months):
            cards.removeWidget(part)
        stacked = room < px(_CARDS_BESIDE)
        halves = 2 if stacked or self.last.isHidden() else 1
        cards.addWidget(self.first, 0, 0, 1, halves)
        if halves == 1:
            cards.addWidget(self.last, 0, 1)
        else:
            cards.addWidget(self.last, 1, 0, 1, 2)
        has_years = not self.years.isHidden()
        if has_years:
            cards.addWidget(self.years, 2, 0, 1, 2)
        if beside and has_years:
            cards.addWidget(self.months, 0, 2, 3, 1)
        else:
            cards.addWidget(self.months, 3, 0, 1, 2)
        for number, stretch in enumerate((1, 1, 1 if beside and has_years else 0)):
            cards.setColumnStretch(number, stretch)
        self.beside.arrange(room)
