"""A few boxes to tick under one heading, the most frequent first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from journal.ui.widgets.checkrow import CheckRow
from journal.ui.widgets.tools import LinkButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journal.ui.features.search.operators import Operator
    from journal.ui.widgets.look import Look

FEW = 3
"""How many boxes a group shows until more are asked for."""


@dataclass(frozen=True, slots=True)
class Tick:
    """What a box stands for.

    Attributes:
        count: How many hits have it; None when it was not counted among them.
        operator: What ticking it asks for.
    """

    text: str
    count: int | None
    operator: Operator
    on: bool
    icon: str


class FacetGroup(QWidget):
    """A heading, boxes, and where there are more of them a button that shows all.

    Args:
        look: Inks and fonts.
        title: What the boxes have in common.

    Signals:
        ticked: A box was ticked (Operator).
        unticked: A tick was taken away (Operator).
    """

    ticked = Signal(object)
    unticked = Signal(object)

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._ticks: list[Tick] = []
        self._rows: list[CheckRow] = []
        self._icons: list[str] = []
        self._all = False
        self._title = QLabel(title)
        look.dress(self._title, "group", "text3")
        self._more = LinkButton(look, self.tr("Show all"), "chevron-down")
        self._more.clicked.connect(self._toggle_all)
        self.setAccessibleName(title)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._title)
        self._column.addWidget(self._more)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_ticks(self, ticks: Sequence[Tick]) -> None:
        """Show these boxes; those that stay keep the focus."""
        self._ticks = list(ticks)
        self._show()

    def rows(self) -> tuple[CheckRow, ...]:
        """Give the boxes that are shown."""
        return tuple(row for row in self._rows if not row.isHidden())

    def more_button(self) -> LinkButton:
        """Give the button that shows all boxes."""
        return self._more

    def _show(self) -> None:
        on = sum(tick.on for tick in self._ticks)
        most = len(self._ticks) if self._all else max(FEW, on)
        shown = self._ticks[:most]
        for number, tick in enumerate(shown):
            self._fill(self._row(number, tick.icon), tick)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(shown))
            if number >= len(shown):
                # Out of sight it is still within a screen reader's reach.
                row.setText("")
                row.setAccessibleName("")
        self._more.setVisible(len(self._ticks) > max(FEW, on))
        self._more.say(self.tr("Show fewer") if self._all else self.tr("Show all"))
        self.setVisible(bool(shown))

    def _fill(self, row: CheckRow, tick: Tick) -> None:
        row.blockSignals(True)
        row.setText(tick.text)
        row.setAccessibleName(tick.text)
        row.setChecked(tick.on)
        row.blockSignals(False)
        row.set_count(tick.count)

    def _row(self, number: int, icon: str) -> CheckRow:
        """Give the box at a place; a new one where there is none, or it has another drawing."""
        if number < len(self._rows):
            if self._icons[number] == icon:
                return self._rows[number]
            self._rows[number].deleteLater()
            del self._rows[number], self._icons[number]
        row = CheckRow(self._look, "", icon)
        row.toggled.connect(lambda on: self._on_toggled(number, on=on))
        self._rows.insert(number, row)
        self._icons.insert(number, icon)
        self._column.insertWidget(number + 1, row)
        return row

    def _on_toggled(self, number: int, *, on: bool) -> None:
        operator = self._ticks[number].operator
        (self.ticked if on else self.unticked).emit(operator)

    def _toggle_all(self) -> None:
        self._all = not self._all
        self._show()

    def _restyle(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(0, px(18), 0, 0)
        self._title.setContentsMargins(0, 0, 0, px(6))
