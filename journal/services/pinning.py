"""Keep memories and names close at hand, in the order in which the person wants them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from journal.domain.changes import ChangeKind
from journal.domain.errors import UnknownEntry, UnknownName
from journal.domain.pins import PinAct
from journal.storage import changes, pins

if TYPE_CHECKING:
    from journal.domain.changes import Changes
    from journal.domain.pins import Pin, Pinned
    from journal.storage.pins import Order, Place, Reordered
    from journal.storage.store import Store, Unit


class Pinning:
    """Pins; each act is one transaction, and each can be taken back.

    What is put away is not shown and keeps its place, so that it comes back where it was.
    """

    def __init__(self, store: Store) -> None:
        """Work on a store."""
        self._store = store

    def pins(self) -> tuple[Pin, ...]:
        """Give what is kept close and visible, in order."""
        with self._store.reading() as unit:
            return pins.pins(unit)

    def pin(self, target: Pinned, before: Pinned | None = None) -> PinAct:
        """Keep a memory or a name close; one that is already goes where it is wanted now.

        Args:
            target: The memory or the name.
            before: What it shall stand before; None puts a new one last.

        Raises:
            UnknownEntry, UnknownName: It is not there, or erased: both answer alike.
        """
        with self._store.writing() as unit:
            place = pins.place_of(unit, target)
            if before is None and place in _standing(unit):
                return PinAct(None, None)
            return self._put(unit, place, before)

    def move(self, target: Pinned, before: Pinned | None = None) -> PinAct:
        """Let what is kept close stand before something else, or last.

        Raises:
            UnknownEntry, UnknownName: It is not there, or erased: both answer alike.
        """
        with self._store.writing() as unit:
            return self._put(unit, pins.place_of(unit, target), before)

    def unpin(self, target: Pinned) -> PinAct:
        """Keep something close no longer; nothing happens when it was not.

        Raises:
            UnknownEntry, UnknownName: It is not there, or erased: both answer alike.
        """
        with self._store.writing() as unit:
            return _order(unit, _without(unit, pins.place_of(unit, target)))

    def undo(self, act: PinAct) -> Changes | None:
        """Take an act back; what else was kept close since stays so."""
        if act.undo is None:
            return None
        with self._store.writing() as unit:
            wanted = pins.taken_back(pins.order(unit), cast("Reordered", act.undo))
            return _order(unit, wanted).changes

    def _put(self, unit: Unit, place: Place, before: Pinned | None) -> PinAct:
        others = _without(unit, place)
        at = _index(unit, others, before)
        return _order(unit, (*others[:at], place, *others[at:]))


def _standing(unit: Unit) -> set[Place]:
    return {pins.current(unit, one) for one in pins.order(unit)}


def _without(unit: Unit, place: Place) -> Order:
    """Give the order without a place and without those merged into it."""
    return tuple(one for one in pins.order(unit) if pins.current(unit, one) != place)


def _index(unit: Unit, others: Order, before: Pinned | None) -> int:
    """Find where something stands; at the end where it does not, or was put away meanwhile."""
    if before is None:
        return len(others)
    try:
        wanted = pins.place_of(unit, before)
    except (UnknownEntry, UnknownName):
        return len(others)
    standing = [pins.current(unit, one) for one in others]
    return standing.index(wanted) if wanted in standing else len(others)


def _order(unit: Unit, wanted: Order) -> PinAct:
    was = pins.order(unit)
    if was == wanted:
        return PinAct(None, None)
    pins.put(unit, wanted)
    return PinAct(pins.Reordered(was, wanted), changes.note(unit, ChangeKind.PINS, ()))
