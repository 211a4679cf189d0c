"""Have at hand what is seen of the memories whose turn it is, and of no others.

Ten thousand memories may go out; sixty pages are shown at the most. What is seen of them is asked
for a little before, and forgotten with the stage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from journal.domain.lamps import Reach
from journal.ui.features.lights import words
from journal.ui.features.lights.face import Face

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from journal.domain.ids import EntryId
    from journal.domain.lamps import Spot
    from journal.ui.features.lights.conductor import Conductor
    from journal.ui.features.lights.values import Glimpse, Load

_AHEAD: Final = 3


class Pages(QObject):
    """What is seen of the memories.

    Args:
        conductor: Whose turn it is.
        load: Fetches what is seen of some.

    Attributes:
        conductor: Whose turn it is.

    Signals:
        came: What is seen of some of them came.
    """

    came = Signal()

    def __init__(self, conductor: Conductor, load: Load) -> None:
        super().__init__(conductor)
        self.conductor, self._load = conductor, load
        self._known: dict[EntryId, Glimpse] = {}
        self._asked: set[EntryId] = set()
        self._oldest = min(conductor.spots, key=lambda one: one.moment.day, default=None)

    def look_ahead(self, lamp: int) -> None:
        """Ask for the page of a lamp, and of those that come after it."""
        last = min(lamp + _AHEAD, len(self.conductor.lamps))
        self._ask(self._spot(one) for one in range(max(lamp, 0), last))

    def look_at_all(self) -> None:
        """Ask for the page of every lamp."""
        self._ask(self._spot(lamp) for lamp in range(len(self.conductor.lamps)))

    def glimpse(self, lamp: int) -> Glimpse | None:
        """Give what is seen of a lamp's memory, where that is known."""
        return self._known.get(self._spot(lamp).id)

    def oldest(self) -> Glimpse | None:
        """Give what is seen of the first memory of all, and ask for it where it is not known."""
        if self._oldest is None:
            return None
        self._ask([self._oldest])
        return self._known.get(self._oldest.id)

    def face(self, lamp: int, *, covered: bool) -> Face:
        """Give what stands on the page of a lamp."""
        if covered:
            return Face(is_covered=True)
        shared = self.conductor.lamps[lamp]
        spots, glimpse = self.conductor.spots_of(lamp), self.glimpse(lamp)
        named, title = words.lamp_named(shared, spots), "" if glimpse is None else glimpse.title
        if shared.reach is not Reach.MEMORY:
            named, title = words.memories(shared.count), words.stretch(shared, spots)
        if glimpse is None:
            return Face(named, title)
        return Face(named, title, glimpse.words, glimpse.picture)

    def _spot(self, lamp: int) -> Spot:
        return self.conductor.spots[self.conductor.lamps[lamp].first]

    def _ask(self, spots: Iterable[Spot]) -> None:
        wanted = [spot.id for spot in spots if spot.id not in self._asked]
        if wanted:
            self._asked.update(wanted)
            self._load(wanted, self._take)

    def _take(self, glimpses: Sequence[Glimpse]) -> None:
        if isValid(self):  # Else whoever asked is gone by now.
            self._known.update((one.id, one) for one in glimpses)
            self.came.emit()
