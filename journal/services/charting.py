"""Lay out what an erasure would touch as a map, before anything happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal.domain.erasure import ErasureKind
from journal.domain.names import NameKind
from journal.domain.touched import chart
from journal.storage import charting, entries, names_rows

if TYPE_CHECKING:
    from journal.domain.erasure import Lanes, Target
    from journal.domain.touched import Chart
    from journal.storage.store import Store, Unit

_AIMED = {
    ErasureKind.PERSON: NameKind.PERSON,
    ErasureKind.PLACE: NameKind.PLACE,
    ErasureKind.TAG: NameKind.TAG,
}


class Charting:
    """Draws maps of what was gathered."""

    def __init__(self, store: Store) -> None:
        """Work on a store.

        Args:
            store: The open journal.
        """
        self._store = store

    def chart(self, lanes: Lanes, target: Target) -> Chart:
        """Lay out lanes in time, and tie what shares a day, a place or a person.

        Args:
            lanes: What was gathered; memories that do not show any more are left out.
            target: What it was gathered for: that it stands in two memories ties nothing.

        Raises:
            UnknownName: Nothing visible is called so any more.
        """
        with self._store.reading() as unit:
            aimed = _aimed(unit, target)
            wanted = (lanes.about, lanes.shared, lanes.named, lanes.passing)
            positions = (entries.positions_of(unit, lane).values() for lane in wanted)
            return chart([charting.touched(unit, lane, aimed) for lane in positions])


def _aimed(unit: Unit, target: Target) -> tuple[int, ...]:
    kind = _AIMED.get(target.kind)
    if kind is None:
        return ()
    return tuple(row.id for row in names_rows.shown_called(unit, kind, target.words))
