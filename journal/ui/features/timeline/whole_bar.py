"""Stand for the whole journal beside a list that holds only a part of it.

The list of the view scrolls through what is held; this bar counts memories, from the newest at
the top to the oldest at the bottom, and says in a bubble which month it is dragged to.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollBar, QStyle, QStyleOptionSlider, QWidget

from journal.ui.background.debounce import Debounce
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journal.domain.timeline import MonthCount
    from journal.ui.widgets.look import Look

_PAUSE_MS, _CEILING_MS = 40, 120
_DRAGS = frozenset(
    {QScrollBar.SliderAction.SliderMove.value, QScrollBar.SliderAction.SliderNoAction.value}
)


class WholeBar(QScrollBar):
    """A scroll bar whose value is the number of memories newer than the first visible one.

    Args:
        look: Inks and fonts, for the bubble.

    Signals:
        wanted: The reader wants to see the memory with so many newer ones (int).
    """

    wanted = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setAccessibleName(self.tr("Place in the journal"))
        self.setSingleStep(1)
        self._starts: list[int] = []
        self._months: Sequence[MonthCount] = ()
        self._pause = Debounce(_PAUSE_MS, _CEILING_MS, self)
        self._pause.triggered.connect(lambda: self.wanted.emit(self.value()))
        self.bubble = QLabel(self.window())
        self.bubble.setProperty("role", "bubble")
        self.bubble.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.bubble.hide()
        look.dress(self.bubble, "label", weight=600)
        self.actionTriggered.connect(self._on_used)
        self.sliderReleased.connect(self._on_released)

    def measure(self, total: int, months: Sequence[MonthCount]) -> None:
        """Say how many memories there are, and what each month holds, newest first."""
        self._months = months
        self._starts = [0, *accumulate(month.count for month in months)][:-1]
        with QSignalBlocker(self):
            self.setMaximum(max(0, total - 1))

    def follow(self, offset: int, shown: int) -> None:
        """Stand where the list stands, unless it is being dragged.

        Args:
            offset: How many memories are newer than the first visible one.
            shown: How many memories are visible at once.
        """
        self.setPageStep(max(1, shown))
        if not self.isSliderDown() and not self._pause.pending:
            with QSignalBlocker(self):
                self.setValue(offset)

    def month_at(self, offset: int) -> str:
        """Name the month of the memory at `offset`; "" where months were not counted."""
        if not self._months:
            return ""
        month = self._months[max(0, bisect_right(self._starts, offset) - 1)]
        return sentence(dates.month_in_full(month.year, month.month))

    def _on_used(self, action: int) -> None:
        # The value follows the position of the slider only after this signal.
        self.setValue(self.sliderPosition())
        self._pause.poke()
        if action in _DRAGS and self.isSliderDown():
            self._show_bubble(self.sliderPosition())

    def _on_released(self) -> None:
        self.bubble.hide()
        self._pause.flush()

    def _show_bubble(self, offset: int) -> None:
        words = self.month_at(offset)
        self.bubble.setVisible(bool(words))
        if words:
            self.bubble.setText(words)
            self.bubble.setParent(self.window())
            self.bubble.adjustSize()
            middle = self._handle_middle() - self.bubble.height() // 2
            spot = self.mapTo(self.window(), QPoint(-self.bubble.width() - 6, middle))
            self.bubble.move(spot)
            self.bubble.show()
            self.bubble.raise_()

    def _handle_middle(self) -> int:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar,
            option,
            QStyle.SubControl.SC_ScrollBarSlider,
            self,
        )
        return handle.center().y()
