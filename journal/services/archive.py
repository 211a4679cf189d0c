"""Look into what was put away, and let go of it by the card, by the memory, by the passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal.domain.errors import UnknownEntry
from journal.services.erasing import done
from journal.services.sealing import Seal
from journal.storage import archive, carrying, erasures

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from journal.domain.behind import Behind, Passage
    from journal.domain.carried import Holding
    from journal.domain.entry import Entry, Row
    from journal.domain.erasure import Carried, ErasureCard, ErasureContent, Restored, Unsealed
    from journal.domain.ids import EntryId, ErasureId
    from journal.runtime.clock import Clock
    from journal.storage.store import Store


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
        self._seal = Seal(store, clock)

    def cards(self) -> tuple[ErasureCard, ...]:
        """Give the sealed cards, newest first; none tells a name."""
        with self._store.reading() as unit:
            return archive.cards(unit)

    def open(self, number: int, *, at_once: bool = False) -> ErasureContent:
        """Open a card, and write down that it was opened; a letter that came with it is read.

        Args:
            number: Of the card.
            at_once: Open it also where its writer asked to wait.

        Raises:
            UnknownErasure: No erasure of this number stands.
            AskedToWait: It opens later, unless it shall open at once.
        """
        return self._seal.open(number, archive.content, at_once=at_once)

    def unseal(self, number: int, *, at_once: bool = False) -> Unsealed:
        """Open a card as the window does, and write down that it was opened, as `open` does.

        Raises:
            UnknownErasure, AskedToWait: As `open` does.
        """
        return self._seal.open(number, archive.unsealed, at_once=at_once)

    def name(self, number: int, *, at_once: bool = False) -> str:
        """Tell what a card was aimed at; that is written down as opening it is.

        A letter that came with it stays, to be answered.

        Raises:
            UnknownErasure, AskedToWait: As `open` does.
        """
        return self._seal.open(number, archive.name_of, at_once=at_once, reads_letter=False)

    def wait(self, number: int) -> date:
        """Begin to wait for a card, and give the day on which it opens.

        A letter that came with it comes again on that day.

        Raises:
            UnknownErasure: No erasure of this number stands.
        """
        return self._seal.wait(number)

    def rows(self, number: int, ids: Sequence[EntryId]) -> tuple[Row, ...]:
        """Give what an opened card says of some of its memories, oldest first.

        Args:
            number: Of the card.
            ids: Of the memories; no more than a page of a list.

        Raises:
            UnknownErasure: No erasure of this number stands.
        """
        with self._store.reading() as unit:
            return archive.rows(unit, number, ids)

    def behind(self, number: int, entry_id: EntryId) -> Behind:
        """Read one memory of a card behind glass: nothing of it comes back by that.

        Args:
            number: Of the card; what others hide of the memory is not told.
            entry_id: Of the memory.

        Raises:
            UnknownEntry: The card does not hold it.
            UnknownErasure: No erasure of this number stands.
        """
        with self._store.reading() as unit:
            return archive.behind(unit, number, entry_id)

    def bring_back(self, erasure: ErasureId, ids: Sequence[EntryId]) -> Restored:
        """Let a card go of some of its memories, whole or in part; other cards hold on.

        Args:
            erasure: Of the card.
            ids: Of the memories.

        Raises:
            NothingToRestore: The card does not stand any more, or holds none of them.
        """
        with self._store.writing() as unit:
            row = erasures.row_of(unit, erasure)
            positions = erasures.held_positions(unit, tuple(dict.fromkeys(ids)))
            act = erasures.begin_release(unit, self._clock.now())
            erasures.release_members(unit, positions, act, only=row)
            return done(unit, act)

    def bring_back_passages(
        self, erasure: ErasureId, entry_id: EntryId, passages: Sequence[Passage]
    ) -> Restored:
        """Let a card show again some of what it hides of a memory that stays.

        Args:
            erasure: Of the card.
            entry_id: Of the memory.
            passages: What it shall show.

        Raises:
            NothingToRestore: The card does not stand any more, or hides none of it.
            UnknownEntry: Nothing of the memory is put away.
        """
        with self._store.writing() as unit:
            row = erasures.row_of(unit, erasure)
            position = next(iter(erasures.held_positions(unit, (entry_id,))), None)
            if position is None:
                raise UnknownEntry(str(entry_id))
            act = erasures.begin_release(unit, self._clock.now())
            erasures.release_passages(unit, row, position, passages, act)
            return done(unit, act)

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
        """Give memories put away, whole or in part, oldest first, with the numbers that hold them.

        Args:
            after: Only above this position.
            limit: How many at the most.
        """
        with self._store.reading() as unit:
            return archive.held_after(unit, after, limit)

    def carried_ids(self, *, quiet: bool) -> frozenset[EntryId]:
        """Give all memories that an erasure holds somehow, for an export of everything.

        Args:
            quiet: Also memories that are kept quiet by a rule.
        """
        with self._store.reading() as unit:
            return carrying.ids(unit, quiet=quiet)

    def carried(
        self, after: int, limit: int, *, quiet: bool
    ) -> tuple[tuple[Entry, dict[int, Holding]], ...]:
        """Give such memories whole, oldest first, and how the erasures of some numbers hold them.

        Args:
            after: Only above this position.
            limit: How many at the most.
            quiet: Also memories that are kept quiet by a rule.
        """
        with self._store.reading() as unit:
            return carrying.after(unit, after, limit, quiet=quiet)

    def rule(self, number: int) -> Carried:
        """Give what an erasure hides besides memories, and what it does with new pages.

        Raises:
            UnknownErasure: No erasure of this number stands.
        """
        with self._store.reading() as unit:
            return carrying.rule(unit, number)
