"""How far an erasure reaches, as a map over its list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from journal.ui.features.erase.map_panel import MapPanel
from journal.ui.features.erase.reach_pane import ReachPane
from journal.ui.widgets.announce import announce

if TYPE_CHECKING:
    from journal.domain.ids import EntryId
    from journal.domain.touched import Chart
    from journal.ui.widgets.look import Look


class MappedReach(ReachPane):
    """Where the map points, the list follows, and the other way.

    Args:
        look: Inks and fonts.
    """

    has_map = True

    def __init__(self, look: Look) -> None:
        self.map = MapPanel(look)
        super().__init__(look, self.map)
        self.map.pointed.connect(self._list)
        self.map.opened.connect(lambda _entry: self._open())
        self.looked_at.connect(self._point)

    def show_map(self, chart: Chart | None) -> None:
        """Show what ties the memories."""
        self.map.show_map(chart)

    def draw_curtain(self, *, drawn: bool) -> None:
        """Cover or uncover what the memories are, and when they were."""
        super().draw_curtain(drawn=drawn)
        self.map.field.draw_curtain(drawn=drawn)

    def _list(self, entry: EntryId) -> None:
        """Let the list follow the map, and have it read out what the map points at."""
        if self.list.touched.row_of(entry) < 0:
            self.show_all()
        self.list.go_to(entry)
        said = self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        announce(self.map.field, str(said or ""))

    def _point(self, _seen: object) -> None:
        entry = self.list.current_id()
        if entry is not None:
            self.map.field.point(entry)

    def _open(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
