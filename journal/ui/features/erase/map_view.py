"""The map with its lanes' heads at the side, and what shows time closer and moves along it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollBar, QVBoxLayout, QWidget

from journal.ui.features.erase.map_field import ZOOM_STEP, MapField
from journal.ui.widgets.tools import IconButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from journal.domain.fates import Fate
    from journal.domain.ids import EntryId
    from journal.domain.touched import Chart
    from journal.ui.widgets.look import Look

_HEADS_WIDE, _LANE_HIGH, _LANE_LEAST = 208, 88, 62
_HEADS_MOST = 0.42
_PAD_TOP, _PAD_FOOT = 36, 30


class MapView(QFrame):
    """The panel. The list of the same memories beside it is its accessible twin.

    Args:
        look: Inks and fonts.
        heads: What stands before each lane: its name, its count, and what becomes of it.

    Signals:
        pointed: A memory has the keys (EntryId).
        opened: It was opened (EntryId).
    """

    pointed = Signal(object)
    opened = Signal(object)

    def __init__(
        self, look: Look, heads: Sequence[QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._heads = look, tuple(heads)
        self.setProperty("role", "card")
        self.field = MapField(look, self._heights)
        self.field.setAccessibleName(self.tr("Map of what this touches"))
        self.field.setAccessibleDescription(
            self.tr("Arrows go from memory to memory, plus and minus show time closer or wider.")
        )
        self._bar = QScrollBar(Qt.Orientation.Horizontal)
        self._bar.setAccessibleName(self.tr("Where on the map"))
        self._closer = self._tool("zoom-in", self.tr("Show time closer"), ZOOM_STEP)
        self._wider = self._tool("zoom-out", self.tr("Show time wider"), 1 / ZOOM_STEP)
        self._lay_out()
        self.field.pointed.connect(self.pointed)
        self.field.opened.connect(self.opened)
        self.field.moved.connect(self._follow)
        self._bar.valueChanged.connect(lambda start: self.field.move_to(float(start)))
        look.changed.connect(self._restyle)
        self._restyle()

    def show_chart(self, chart: Chart, fates: Callable[[Sequence[EntryId]], Fate]) -> None:
        """Show a map; lanes without a memory are left out.

        Args:
            chart: What is on it.
            fates: Tells what becomes of a heap of memories.
        """
        for head, lane in zip(self._heads, chart.lanes, strict=True):
            head.setVisible(bool(lane))
        self._restyle()
        self.field.show_chart(chart, fates)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the map the greater part of a narrow panel."""
        super().resizeEvent(event)
        self._fit_heads()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        for head in self._heads:
            self._column.addWidget(head, 1, Qt.AlignmentFlag.AlignVCenter)
        self._side = QWidget()
        self._side.setLayout(self._column)
        foot = QHBoxLayout()
        for part in (self._wider, self._closer):
            foot.addWidget(part)
        foot.addWidget(self._bar, 1)
        keeping = self._bar.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(keeping)
        self._grid = QGridLayout(self)
        self._grid.addWidget(self._side, 0, 0)
        self._grid.addWidget(self.field, 0, 1)
        self._grid.addLayout(foot, 1, 1)
        self._grid.setColumnStretch(1, 1)

    def _tool(self, icon: str, words: str, factor: float) -> IconButton:
        button = IconButton(self._look, words, icon)
        button.clicked.connect(lambda: self.field.zoom(factor))
        return button

    def _heights(self) -> list[float | None]:
        """Give the middle of each lane's head, in the field's own measure."""
        top = self._side.y() - self.field.y()
        return [
            top + head.geometry().center().y() if not head.isHidden() else None
            for head in self._heads
        ]

    def _follow(self) -> None:
        field = self.field
        hidden = max(0, round(field.length - field.room))
        before = self._bar.blockSignals(True)
        self._bar.setRange(0, hidden)
        self._bar.setPageStep(round(field.room))
        self._bar.setSingleStep(round(field.room / 10))
        self._bar.setValue(round(field.start))
        self._bar.blockSignals(before)
        self._bar.setVisible(hidden > 0)
        self._wider.setEnabled(hidden > 0)

    def _fit_heads(self) -> None:
        wide = min(self._look.px(_HEADS_WIDE), round(self.width() * _HEADS_MOST))
        self._side.setFixedWidth(wide)
        self.field.update()

    def _restyle(self) -> None:
        px = self._look.px
        shown = sum(not head.isHidden() for head in self._heads)
        self._fit_heads()
        self._column.setContentsMargins(0, px(_PAD_TOP), 0, px(_PAD_FOOT))
        self._grid.setContentsMargins(px(20), px(6), px(14), px(8))
        self._grid.setHorizontalSpacing(px(28))
        self._grid.setVerticalSpacing(0)
        self.field.setMinimumHeight(px(_PAD_TOP + _PAD_FOOT + _LANE_LEAST * max(shown, 1)))
        self.setMaximumHeight(px(_PAD_TOP + _PAD_FOOT + 44 + _LANE_HIGH * max(shown, 1)))
