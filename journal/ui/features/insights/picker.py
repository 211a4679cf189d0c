"""How much is counted: the last twelve months, one year after another, or all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QWidget

from journal.domain.figures import Stretch
from journal.ui.widgets.chips import FilterChip
from journal.ui.widgets.tools import IconButton

if TYPE_CHECKING:
    from datetime import date

    from journal.ui.widgets.look import Look

_YEAR_WIDE = 48


class StretchPicker(QWidget):
    """Three chips, and beside them the year that is shown.

    Args:
        look: Inks and fonts.

    Signals:
        chosen: A stretch was chosen (Stretch).
        turned: One year on, or back (int).
    """

    chosen = Signal(object)
    turned = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(self.tr("How much is counted"))
        self.before = IconButton(look, self.tr("The year before"), "chevron-left")
        self.after = IconButton(look, self.tr("The year after"), "chevron-right")
        self.year = QLabel()
        self.year.setAlignment(Qt.AlignmentFlag.AlignCenter)
        look.dress(self.year, "button")
        self.chips = {
            Stretch.MONTHS: FilterChip(look, self.tr("12 months")),
            Stretch.YEAR: FilterChip(look, self.tr("Each year")),
            Stretch.ALL: FilterChip(look, self.tr("All of it")),
        }
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for part in (self.before, self.year, self.after, *self.chips.values()):
            self._row.addWidget(part)
        group = QButtonGroup(self)
        for stretch, chip in self.chips.items():
            group.addButton(chip)
            chip.clicked.connect(lambda _=False, one=stretch: self.chosen.emit(one))
        self.before.clicked.connect(lambda: self.turned.emit(-1))
        self.after.clicked.connect(lambda: self.turned.emit(1))
        look.changed.connect(self._measure)
        self._measure()
        self.show_stretch(Stretch.MONTHS, None, None)

    def show_stretch(
        self, stretch: Stretch, year: int | None, years: tuple[date, date] | None
    ) -> None:
        """Show what is chosen.

        Args:
            stretch: How much.
            year: Which year, where one is shown.
            years: The first and the last day that can be gone to.
        """
        self.chips[stretch].setChecked(True)
        for part in (self.before, self.year, self.after):
            part.setVisible(stretch is Stretch.YEAR)
        if year is not None:
            self.year.setText(str(year))
            self.before.setEnabled(years is not None and years[0].year < year)
            self.after.setEnabled(years is not None and year < years[1].year)

    def _measure(self) -> None:
        self._row.setSpacing(self._look.px(6))
        self.year.setMinimumWidth(self._look.px(_YEAR_WIDE))
