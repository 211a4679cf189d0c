"""A card with one plot, and behind it the same figures as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from journal.ui.features.insights.tables import Sheet, SheetView
from journal.ui.widgets import rowpaint
from journal.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.domain.figures import Figures
    from journal.ui.features.insights.plot import Plot
    from journal.ui.widgets.look import Look

_SIDE, _TOP, _FOOT, _UNDER = 24, 18, 14, 14


class PlotCard(QWidget):
    """Title, a line under it, and the plot or its table.

    Args:
        look: Inks and fonts.
        plot: The plot.
        titled: Gives what it is called, when it shows some figures.
        sheet_of: Gives the figures as a table.

    Signals:
        led: Somebody is led elsewhere by a point or a row (Target).
    """

    led = Signal(object)

    def __init__(
        self,
        look: Look,
        plot: Plot,
        titled: Callable[[Figures], str],
        sheet_of: Callable[[Figures], Sheet],
    ) -> None:
        super().__init__()
        self._look, self.plot, self._titled, self._sheet_of = look, plot, titled, sheet_of
        self.table: SheetView | None = None
        self._figures: Figures | None = None
        self.title = ElidedLabel(look, role="quote", weight=500)
        self.line = ElidedLabel(look, role="tool", ink="text2")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        plot.led.connect(self.led)
        plot.focused.connect(self.update)
        look.changed.connect(self._measure)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.line)
        self.head = QHBoxLayout()
        self.head.addLayout(words, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self.head)
        self._either = QStackedLayout()
        self._column.addLayout(self._either, 1)
        # Not before it belongs to the card: what it shows would be a window for a moment.
        self._either.addWidget(plot)
        self._measure()

    def show_figures(self, figures: Figures | None) -> None:
        """Show other figures; None shows nothing, and says nothing."""
        self._figures = figures
        self.plot.show_figures(figures)
        self._tell()

    def show_table(self, *, shown: bool) -> None:
        """Show the table, or the plot."""
        if shown and self.table is None:
            self.table = SheetView(self._look, self.title.text())
            self.table.led.connect(self.led)
            self._either.addWidget(self.table)
        had_keys = self.front.hasFocus()
        if self.table is not None:
            self._either.setCurrentWidget(self.table if shown else self.plot)
            self._tell()
        if had_keys:
            self.front.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def front(self) -> QWidget:
        """The plot or the table, whichever is seen."""
        return self._either.currentWidget() or self.plot

    def retell(self) -> None:
        """Say anew what the plot shows."""
        self._tell()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card, and a ring around it where the keys are in its plot."""
        painter, radius = QPainter(self), self._look.px("radius.panel")
        rowpaint.begin(painter)
        painter.setPen(QPen(self._look.color("hairline"), 1))
        painter.setBrush(self._look.color("list"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if self.plot.hasFocus():
            rowpaint.draw_focus(painter, self.plot.ink, QRectF(self.rect()), radius)
        painter.end()

    def _tell(self) -> None:
        if self._figures is None:
            self.line.setText("")
            if self.table is not None:
                self.table.show_sheet(Sheet())
            return
        title = self._titled(self._figures)
        self.title.setText(title)
        self.line.setText(self.plot.line())
        self.plot.setAccessibleName(title)
        if self.table is not None:
            self.table.setAccessibleName(title)
            self.table.show_sheet(self._sheet_of(self._figures))

    def _measure(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(_SIDE), px(_TOP), px(_SIDE), px(_FOOT))
        self._column.setSpacing(px(_UNDER))
        self.head.setSpacing(px(4))
