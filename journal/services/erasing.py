"""Put memories away, and bring them back whole whenever their writer wants them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from journal.domain.changes import ChangeKind
from journal.domain.door import admit
from journal.domain.erasure import Erased, ErasureCard, ErasureContent, ErasureKind, Restored
from journal.domain.errors import NothingToErase, NothingToRestore, UnknownEntry
from journal.storage import archive, changes, entries, erasures

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from journal.domain.entry import Entry
    from journal.domain.ids import EntryId, ErasureId
    from journal.runtime.clock import Clock
    from journal.storage.store import Store, Unit


class Erasing:
    """Erases and restores; each act is one transaction, and each can be taken back."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Work on a store.

        Args:
            store: The open journal.
            clock: Tells on which local day an erasure is made.
        """
        self._store = store
        self._clock = clock

    def erase(
        self,
        ids: Sequence[EntryId],
        *,
        tape: str | None = None,
        return_on: date | None = None,
        dry_run: bool = False,
    ) -> Erased:
        """Put memories away: one, or a selection as one act.

        Args:
            ids: Visible memories; an id given twice counts once.
            tape: Words for later.
            return_on: The day on which it is offered back.
            dry_run: Do it, say what it came to, and take it back.

        Raises:
            NothingToErase: No id is given.
            UnknownEntry: One of them is not visible.
        """
        wanted = tuple(dict.fromkeys(ids))
        if not wanted:
            raise NothingToErase
        now = self._clock.now()
        with self._store.writing() as unit:
            positions = entries.positions_of(unit, wanted)
            for one in wanted:
                if one not in positions:
                    raise UnknownEntry(str(one))
            kind = ErasureKind.ENTRY if len(wanted) == 1 else ErasureKind.SELECTION
            held = tuple(sorted(positions.values()))
            words = admit(tape).text if tape else None
            order = erasures.Order(kind, held, now, now.date(), words, return_on)
            erased = erasures.erase(unit, order)
            noted = changes.note(unit, ChangeKind.ERASED, wanted)
            if dry_run:
                unit.rollback()
        return replace(erased, changes=None if dry_run else noted)

    def restore(
        self, *, numbers: Sequence[int] = (), ids: Sequence[EntryId] = (), everything: bool = False
    ) -> Restored:
        """Bring memories back.

        Args:
            numbers: Whole erasures, by their numbers.
            ids: Single memories, from every erasure that holds them.
            everything: All erasures there are.

        Raises:
            UnknownErasure: No erasure of one of the numbers stands.
            UnknownEntry: One of the ids is not put away.
            NothingToRestore: Nothing is put away.
        """
        now = self._clock.now()
        with self._store.writing() as unit:
            rows = erasures.standing_rows(unit, numbers)
            rows += erasures.all_standing(unit) if everything else []
            single = _held(unit, ids)
            touched = erasures.release(unit, rows, now)
            touched |= erasures.release_members(unit, single, now)
            return _done(unit, touched)

    def restore_erasure(self, erasure: ErasureId) -> Restored:
        """Bring back what one erasure holds: what Undo does.

        Raises:
            NothingToRestore: It does not stand any more.
        """
        with self._store.writing() as unit:
            row = erasures.row_of(unit, erasure)
            return _done(unit, erasures.release(unit, [row], self._clock.now()))


def _done(unit: Unit, touched: set[int]) -> Restored:
    if not touched:
        raise NothingToRestore
    back = erasures.bring_back(unit, touched)
    return replace(back, changes=changes.note(unit, ChangeKind.RESTORED, back.entries))


def _held(unit: Unit, ids: Sequence[EntryId]) -> list[int]:
    wanted = tuple(dict.fromkeys(ids))
    positions = erasures.held_positions(unit, wanted)
    if len(positions) < len(wanted):
        known = set(erasures.entry_ids(unit, positions))
        raise UnknownEntry(str(next(one for one in wanted if one not in known)))
    return positions


class Archive:
    """What was put away: handed to the archive alone, never to anything that lists memories."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Look into a store.

        Args:
            store: The open journal.
            clock: Tells when a card is opened.
        """
        self._store = store
        self._clock = clock

    def cards(self) -> tuple[ErasureCard, ...]:
        """Give the sealed cards, newest first; none tells a name."""
        with self._store.reading() as unit:
            return archive.cards(unit)

    def open(self, number: int) -> ErasureContent:
        """Open a card, and write down that it was opened.

        Raises:
            UnknownErasure: No erasure of this number stands.
        """
        with self._store.writing() as unit:
            content = archive.content(unit, number)
            archive.mark_opened(unit, number, self._clock.now())
        return content

    def content(self, number: int) -> ErasureContent:
        """Give what a card holds without opening it, for an export of everything.

        Raises:
            UnknownErasure: No erasure of this number stands.
        """
        with self._store.reading() as unit:
            return archive.content(unit, number)

    def read(self, entry_id: EntryId) -> Entry:
        """Read one memory behind glass: it stays put away.

        Raises:
            UnknownEntry: No memory of this id is put away.
        """
        with self._store.reading() as unit:
            return archive.held_entry(unit, entry_id)

    def find(self, wanted: str) -> EntryId:
        """Give the id of the memory put away that is `wanted`, or begins with it.

        Raises:
            UnknownEntry: None does.
            AmbiguousId: More than one does.
        """
        with self._store.reading() as unit:
            return archive.held_id(unit, wanted)

    def entries(
        self, after: int = -1, limit: int = 500
    ) -> tuple[tuple[Entry, tuple[int, ...]], ...]:
        """Give memories put away, oldest first, each with the numbers that hold it.

        Args:
            after: Only above this position.
            limit: How many at the most.
        """
        with self._store.reading() as unit:
            return archive.held_after(unit, after, limit)
