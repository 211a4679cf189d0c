"""Gather what an erasure of somebody or something would touch, and change nothing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from journal.domain.erasure import ErasureKind, Lanes, Target
from journal.domain.errors import PeriodBackwards, UnknownEntry
from journal.domain.fates import Glimpse
from journal.domain.names import NameKind
from journal.domain.passages import Grain
from journal.domain.query import parse
from journal.storage import beneath, entries, erasures, gathering

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journal.domain.ids import EntryId
    from journal.domain.query import Query
    from journal.domain.spans import Hemisphere
    from journal.runtime.clock import Clock
    from journal.storage.gathering import Gathered
    from journal.storage.store import Store, Unit


SOUGHT = frozenset({ErasureKind.PERSON, ErasureKind.PLACE, ErasureKind.SEARCH})
"""What is gathered by words too: the index has to hold all that is visible."""


class Gathering:
    """Looks for a target in all that is visible."""

    def __init__(self, store: Store, clock: Clock, hemisphere: Hemisphere = "north") -> None:
        """Work on a store.

        Args:
            store: The open journal.
            clock: Tells which local day is today, for what is searched.
            hemisphere: Decides when summer is, for what is searched.
        """
        self._store, self._clock, self._hemisphere = store, clock, hemisphere

    def gather(self, target: Target) -> Lanes:
        """Give everything that an erasure of a target would touch, and change nothing.

        Raises:
            UnknownName: Nothing visible is called so.
            UnknownEntry: One of the ids is not visible.
            PeriodBackwards: The period ends before it begins.
        """
        store = self._store
        with store.finding() if target.kind in SOUGHT else store.reading() as unit:
            found = self.gathered(unit, target)
            starred = gathering.starred(unit, found.all)
            lanes = (found.about, found.shared, found.named, found.passing, starred, found.all)
            ids = erasures.ids_at(unit, sorted(found.all))
        told = [tuple(ids[one] for one in sorted(lane)) for lane in lanes]
        return Lanes(told[0], told[1], told[2], told[3], frozenset(told[4]), told[5])

    def untold(self, target: Target, ids: Sequence[EntryId]) -> frozenset[EntryId]:
        """Give those memories whose text nowhere says a name: they go whole, and not in part.

        Raises:
            UnknownName: Nothing visible is called so.
        """
        with self._store.reading() as unit:
            spoken = self._spoken(unit, target)
            at = entries.positions_of(unit, tuple(ids))
            found = gathering.Gathered(spoken=spoken)
            passages, _titles = gathering.passages(unit, at.values(), found, Grain.PARAGRAPH)
        return frozenset(one for one, position in at.items() if not passages[position])

    def glimpse(
        self, target: Target, entry_id: EntryId, grain: Grain = Grain.PARAGRAPH
    ) -> Glimpse:
        """Give one memory, with what of it would be hidden if it went in part.

        Raises:
            UnknownEntry: The memory is not visible.
            UnknownName: Nothing visible is called so.
        """
        with self._store.reading() as unit:
            spoken = self._spoken(unit, target)
            one = entries.by_id(unit, entry_id)
        hidden, title = gathering.saying(one.title, one.text, spoken, grain)
        return Glimpse(one, hidden, title)

    def _spoken(self, unit: Unit, target: Target) -> tuple[str, ...]:
        kinds = {ErasureKind.PERSON: NameKind.PERSON, ErasureKind.PLACE: NameKind.PLACE}
        if target.kind not in kinds:
            return ()
        return gathering.spoken(unit, kinds[target.kind], target.words, target.also)

    def gathered(self, unit: Unit, target: Target) -> Gathered:
        """Gather for a target within another act.

        Raises:
            UnknownName: Nothing visible is called so.
            UnknownEntry: One of the ids is not visible.
            PeriodBackwards: The period ends before it begins.
        """
        kind = target.kind
        if kind is ErasureKind.PERSON:
            return gathering.of_person(unit, target.words, target.also)
        if kind is ErasureKind.PLACE:
            return gathering.of_place(unit, target.words, target.also)
        if kind is ErasureKind.TAG:
            return gathering.of_tag(unit, target.words)
        if kind is ErasureKind.PERIOD:
            return gathering.of_period(unit, *_period(target))
        if kind is ErasureKind.SEARCH:
            query = self._query(target)
            # Where nothing is asked for, everything would go.
            return gathering.Gathered() if query.is_empty else gathering.of_search(unit, query)
        return gathering.Gathered(set(_visible(unit, target.ids)))


    def hidden(self, unit: Unit, target: Target, found: Gathered) -> Gathered:
        """Gather what others hold already of a target, which nobody is told of.

        Args:
            unit: The unit of work of the act.
            target: Whom or what.
            found: What was gathered of what shows.
        """
        kind = target.kind
        if kind is ErasureKind.PERIOD:
            return beneath.of_period(unit, *_period(target))
        if kind is ErasureKind.SEARCH:
            return beneath.of_search(unit, self._query(target))
        if kind in {ErasureKind.ENTRY, ErasureKind.SELECTION}:
            return gathering.Gathered()
        return beneath.of_names(unit, found, beside=kind is ErasureKind.PERSON)

    def _query(self, target: Target) -> Query:
        today = self._clock.now().date()
        return parse(target.words, today=today, hemisphere=self._hemisphere)


def _period(target: Target) -> tuple[date, date]:
    first, last = target.first or date.min, target.last or date.max
    if last < first:
        raise PeriodBackwards
    return first, last


def _visible(unit: Unit, ids: Sequence[EntryId]) -> list[int]:
    positions = entries.positions_of(unit, tuple(ids))
    for one in ids:
        if one not in positions:
            raise UnknownEntry(str(one))
    return list(positions.values())
