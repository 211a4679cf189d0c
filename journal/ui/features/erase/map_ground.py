"""Know which part of the map of an erasure can be seen, how closely, and what has the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Signal

from journal.domain.fates import Fate
from journal.domain.touched import Chart
from journal.ui.features.erase.map_layout import Heap, Placed, Scale
from journal.ui.widgets.canvas import Canvas

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from journal.domain.ids import EntryId
    from journal.ui.widgets.look import Look

_MARGIN, _CLOSE = 22, 11
FOCUS: Final = 13.0
"""How far from its middle a memory is pointed at, and the ring of what has the keys stands."""
_MOST_ZOOM = 4000.0
Spot = tuple[int, int]
"""A lane, and where a memory stands in it."""


class MapGround(Canvas):
    """A chart at one zoom, of which a part can be seen.

    Args:
        look: Inks and fonts.
        heights: Gives the middle of each lane, from the top of the field; None for a hidden one.

    Signals:
        moved: Another part of the map shows, or more of it.
    """

    moved = Signal()

    def __init__(self, look: Look, heights: Callable[[], Sequence[float | None]]) -> None:
        super().__init__(look)
        self._lane_heights = heights
        self.placed_chart = Placed(Scale(Chart()), 1.0)
        self.fates: Callable[[Sequence[EntryId]], Fate] = _stays
        self._zoom, self.start = 1.0, 0.0
        self.spot: Spot | None = None
        self.curtain = False
        self.gravest: dict[Heap, Fate] = {}

    @property
    def chart(self) -> Chart:
        """What is on the map."""
        return self.placed_chart.scale.chart

    @property
    def at(self) -> EntryId | None:
        """The memory that has the keys."""
        return None if self.spot is None else self.chart.lanes[self.spot[0]][self.spot[1]].id

    @property
    def room(self) -> float:
        """How much of the map's length can be seen at once."""
        return max(1.0, self.width() - 2 * self.margin)

    @property
    def length(self) -> float:
        """How long the map is."""
        return self.room * self._zoom

    def show_chart(self, chart: Chart, fates: Callable[[Sequence[EntryId]], Fate]) -> None:
        """Show a map; what had the keys keeps them, where it is still there.

        Args:
            chart: What is on it.
            fates: Tells what becomes of a heap of memories; asked once, and again after
                `ask_anew`.
        """
        kept = self.at
        self.spot, self.fates = None, fates
        self._place(Scale(chart))
        if kept is not None:
            self.point(kept)
        self.move_to(self.start)

    def ask_anew(self) -> None:
        """Ask again what becomes of the memories."""
        self.gravest.clear()
        self.update()

    def draw_curtain(self, *, drawn: bool) -> None:
        """Show lamps only, without any year."""
        self.curtain = drawn
        self.update()

    def point(self, wanted: EntryId) -> None:
        """Let the keys stand on a memory, where it is on the map, and bring it into view."""
        spots = (
            (lane, number)
            for lane, there in enumerate(self.chart.lanes)
            for number, one in enumerate(there)
            if one.id == wanted
        )
        spot = next(spots, None)
        if spot is not None and spot != self.spot:
            self.stand(spot)

    def stand(self, spot: Spot) -> None:
        """Let the keys stand on a memory that is on the map."""
        self.spot = spot
        heap = self.placed_chart.heap(*spot)
        if not self.start <= heap.at <= self.start + self.room:
            self.move_to(heap.at - self.room / 2)
        self.update()

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show time closer, or wider.

        Args:
            factor: How many times as wide as now.
            around: The place on the field that stays where it is; None for what has the keys.
        """
        middle = self._anchor() if around is None else around
        share = (self.start + middle - self.margin) / self.length
        self._zoom = min(max(self._zoom * factor, 1.0), _MOST_ZOOM)
        self._place(self.placed_chart.scale)
        self.move_to(share * self.length - middle + self.margin)

    def fit(self) -> None:
        """Show all of time at once."""
        self.zoom(1 / self._zoom)

    def move_to(self, start: float) -> None:
        """Show the map from a distance on; it never runs out of the field."""
        self.start = min(max(start, 0.0), max(self.length - self.room, 0.0))
        self.moved.emit()
        self.update()

    def heap_at(self, place: QPointF) -> Heap | None:
        """Give the mark that is painted at a place, as if time ran from left to right."""
        reach = self.look.px(FOCUS)
        for lane, height in self.shown_lanes():
            if abs(place.y() - height) <= reach:
                at = place.x() - self.margin + self.start
                near = self.placed_chart.nearest(lane, at)
                return near if near is not None and abs(near.at - at) <= reach else None
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the map in."""
        super().resizeEvent(event)
        self._place(self.placed_chart.scale)
        self.move_to(self.start)

    @property
    def margin(self) -> float:
        """The room before the newest memory and behind the first."""
        return float(self.look.px(_MARGIN))

    def _place(self, scale: Scale) -> None:
        self.placed_chart = Placed(scale, self.length, float(self.look.px(_CLOSE)))
        self.gravest.clear()

    def x_of(self, distance: float) -> float:
        """Give where on the field a distance is painted."""
        x = self.margin + distance - self.start
        return self.width() - x if self.is_mirrored else x

    def _anchor(self) -> float:
        if self.spot is None:
            return self.width() / 2
        return self.margin + self.placed_chart.heap(*self.spot).at - self.start

    def shown_lanes(self) -> list[tuple[int, float]]:
        """Give the lanes that are shown, each with its middle."""
        heights = zip(self.chart.lanes, self._lane_heights(), strict=False)
        return [
            (number, height)
            for number, (there, height) in enumerate(heights)
            if there and height is not None
        ]


def _stays(_heap: Sequence[EntryId]) -> Fate:
    return Fate.STAY
