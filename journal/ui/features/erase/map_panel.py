"""The lanes as a map: each with its name and what becomes of it before its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from journal.domain.fates import Lane
from journal.domain.touched import Chart
from journal.ui.features.erase.lanes_panel import lane_boxes, show_lanes
from journal.ui.features.erase.map_view import MapView
from journal.ui.features.erase.reach import Choices, Reach

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from journal.domain.fates import Fate
    from journal.domain.ids import EntryId
    from journal.ui.widgets.look import Look


class MapPanel(MapView):
    """Follows what is chosen as the row of lanes does.

    Args:
        look: Inks and fonts.

    Signals:
        chosen: Something else becomes of a lane (Lane, Fate), by hand.
    """

    chosen = Signal(object, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._reach, self._choices = Reach(), Choices()
        self.lanes = lane_boxes(look, self._tell)
        super().__init__(look, tuple(self.lanes.values()), parent)

    def _tell(self, lane: Lane, fate: Fate) -> None:
        self.chosen.emit(lane, fate)

    def show_map(self, chart: Chart | None) -> None:
        """Show another map; None shows nothing."""
        self.show_chart(chart or Chart(((),) * len(Lane)), self._fate)

    def show_reach(self, reach: Reach, choices: Choices) -> None:
        """Show what becomes of the lanes, and of each memory on the map."""
        self._reach, self._choices = reach, choices
        show_lanes(self.lanes, reach, choices)
        self.field.ask_anew()

    def _fate(self, entries: Sequence[EntryId]) -> Fate:
        return self._reach.gravest(entries, self._choices)
