"""Put memories away, and bring them back whole whenever their writer wants them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from journal.domain.changes import ChangeKind
from journal.domain.erasure import (
    SHOW_GAPS,
    Erased,
    ErasureKind,
    NewPages,
    Restored,
    Target,
)
from journal.domain.errors import (
    NothingToErase,
    NothingToRestore,
    ReturnInThePast,
    UnknownEntry,
    WaitTooLong,
)
from journal.domain.returning import LONGEST_WAIT
from journal.services.gathering import SOUGHT, Gathering
from journal.services.terms import Terms, does_anything, order_for
from journal.storage import (
    archive,
    changes,
    entries,
    erasures,
    indexing,
    prepared,
    receiving,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date, datetime

    from journal.domain.changes import Changes
    from journal.domain.ids import EntryId, ErasureId
    from journal.domain.spans import Hemisphere
    from journal.runtime.clock import Clock
    from journal.storage.erasures import Release
    from journal.storage.gathering import Gathered
    from journal.storage.store import Store, Unit

__all__ = ["Erasing", "Terms"]

_USUAL = Terms()


class Erasing(Gathering):
    """Erases and restores; each act is one transaction, and each can be taken back."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        hemisphere: Hemisphere = "north",
        gaps: frozenset[ErasureKind] = SHOW_GAPS,
    ) -> None:
        """Work on a store.

        Args:
            store: The open journal.
            clock: Tells on which local day an erasure is made.
            hemisphere: Decides when summer is, for what is searched.
            gaps: The erasures that leave a gap to be seen.
        """
        super().__init__(store, clock, hemisphere)
        self._gaps = gaps

    def follow(self, hemisphere: Hemisphere, gaps: frozenset[ErasureKind]) -> bool:
        """Let summer be when it is in `hemisphere`, and only erasures of some kinds show gaps.

        Returns:
            Whether any that stands shows otherwise than before.

        Raises:
            JournalUnavailable: It could not be kept.
        """
        self._hemisphere, self._gaps = hemisphere, gaps
        if self._store.read_only:
            return False
        with self._store.writing() as unit:
            altered = erasures.show_gaps(unit, gaps)
            if altered:
                changes.note(unit, ChangeKind.ERASED, ())
        return altered

    def put_away(
        self,
        target: Target,
        terms: Terms = _USUAL,
        *,
        dry_run: bool = False,
        was_prepared: bool = False,
    ) -> Erased:
        """Put away what a target is about, and hide the passages that name it elsewhere.

        Args:
            target: Whom or what.
            terms: How it is meant.
            dry_run: Do it, say what it came to, and take it back.
            was_prepared: It is what was being prepared, which is over with it.

        Raises:
            NothingToErase: It touches nothing.
            ReturnInThePast: It shall come back on a day that has passed.
            WaitTooLong: It shall not open for longer than a year.
            UnknownName: Nothing visible is called so.
            UnknownEntry: One of the ids is not visible.
            PeriodBackwards: The period ends before it begins.
        """
        now = self._clock.now()
        if terms.return_on is not None and terms.return_on <= now.date():
            raise ReturnInThePast
        if not 0 <= terms.wait <= LONGEST_WAIT:
            raise WaitTooLong
        with self._store.writing_much() as unit:
            if target.kind in SOUGHT:
                indexing.settle_all(unit)
            found = self.gathered(unit, target)
            shown = found.all
            order = self._ordered(unit, target, found, terms, now)
            if not does_anything(order, shown):
                raise NothingToErase
            erased = erasures.erase(unit, order)
            if was_prepared:
                prepared.forget(unit)
                erased = archive.with_files(unit, erased)
            erasures.show_gaps(unit, self._gaps)
            whole, parted = shown.intersection(order.positions), shown.intersection(order.parted)
            noted = changes.note(unit, ChangeKind.ERASED, _named(unit, whole | parted))
            if dry_run:
                unit.rollback()
        return replace(
            erased,
            held=len(whole),
            blanked=len(parted),
            left=len(shown) - len(whole) - len(parted),
            changes=None if dry_run else noted,
        )

    def _ordered(
        self, unit: Unit, target: Target, found: Gathered, terms: Terms, now: datetime
    ) -> erasures.Order:
        """Say what an erasure is told: also of what others hold already, so that it stacks."""
        hidden = self.hidden(unit, target, found)
        return order_for(unit, target, found.with_beneath(hidden), terms, now)

    def put_away_within(
        self, unit: Unit, target: Target, terms: Terms, made: tuple[ErasureId, datetime]
    ) -> None:
        """Put a target away as a part of another act, which tells of it.

        Args:
            unit: The act's unit of work.
            target: Whom or what.
            terms: How it is meant.
            made: The id of the erasure, and when it counts as made: aware.

        Raises:
            UnknownName: Nothing visible is called so.
        """
        uid, at = made
        indexing.settle_all(unit)
        order = self._ordered(unit, target, self.gathered(unit, target), terms, at)
        erasures.erase(unit, replace(order, uid=uid))
        erasures.show_gaps(unit, self._gaps)

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
            ReturnInThePast: It shall come back on a day that has passed.
        """
        wanted = tuple(dict.fromkeys(ids))
        kind = ErasureKind.ENTRY if len(wanted) == 1 else ErasureKind.SELECTION
        terms = Terms(tape=tape, return_on=return_on)
        return self.put_away(Target(kind, ids=wanted), terms, dry_run=dry_run)

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
        with self._store.writing_much() as unit:
            rows = erasures.standing_rows(unit, numbers)
            rows += erasures.all_standing(unit) if everything else []
            single = _held(unit, ids)
            act = erasures.begin_release(unit, now)
            erasures.release(unit, rows, act)
            erasures.release_members(unit, single, act)
            return done(unit, act)

    def restore_erasure(self, erasure: ErasureId) -> Restored:
        """Bring back what one erasure holds: what Undo does.

        Raises:
            NothingToRestore: It does not stand any more.
        """
        with self._store.writing_much() as unit:
            row = erasures.row_of(unit, erasure)
            act = erasures.begin_release(unit, self._clock.now())
            erasures.release(unit, [row], act)
            return done(unit, act)

    def receive(self, ids: Sequence[EntryId], *, offered: bool = False) -> Changes | None:
        """Put new pages with the others, under the erasures that were told to take them.

        Args:
            ids: Pages that were written since, and are left now; those that touch nothing stay.
            offered: Also under those that were told to ask first, and have been answered.

        Returns:
            What to tell other views; None when nothing was taken in.
        """
        choices = {NewPages.PUT_AWAY, NewPages.OFFER} if offered else {NewPages.PUT_AWAY}
        with self._store.writing() as unit:
            positions = entries.positions_of(unit, tuple(ids))
            wanted = receiving.told(unit, choices, self._hemisphere)
            taken = receiving.receive(unit, sorted(positions.values()), wanted)
            erasures.show_gaps(unit, self._gaps)
            if not taken:
                return None
            return changes.note(unit, ChangeKind.ERASED, _named(unit, taken))

    def is_offered(self, entry_id: EntryId) -> bool:
        """Tell whether a page touches an erasure that was told to ask about new pages."""
        with self._store.reading() as unit:
            position = entries.positions_of(unit, (entry_id,)).get(entry_id)
            wanted = receiving.told(unit, {NewPages.OFFER}, self._hemisphere)
            return position is not None and receiving.touched(unit, position, wanted)

    def take_back(self, restored: Restored) -> Changes:
        """Undo a restore: the same erasures hold again what they held, with tape and number.

        Args:
            restored: What the restore came to.

        Raises:
            NothingToErase: It has been undone already.
        """
        with self._store.writing_much() as unit:
            touched = erasures.take_back(unit, restored.act)
            if touched is None:
                raise NothingToErase
            return changes.note(unit, ChangeKind.ERASED, _named(unit, touched))


def done(unit: Unit, act: Release) -> Restored:
    """End an act of bringing back, and say what it came to.

    Raises:
        NothingToRestore: It let nothing go.
    """
    if not (act.held or act.parted or act.bare):
        raise NothingToRestore
    back = erasures.bring_back(unit, act)
    return replace(back, changes=changes.note(unit, ChangeKind.RESTORED, back.entries))


def _named(unit: Unit, positions: Collection[int]) -> tuple[EntryId, ...]:
    """Give the ids of what an act touched, as far as others are told of each."""
    few = len(positions) <= changes.NAMED_AT_MOST
    return erasures.entry_ids(unit, sorted(positions)) if few else ()


def _held(unit: Unit, ids: Sequence[EntryId]) -> list[int]:
    wanted = tuple(dict.fromkeys(ids))
    positions = erasures.held_positions(unit, wanted)
    if len(positions) < len(wanted):
        known = set(erasures.entry_ids(unit, positions))
        raise UnknownEntry(str(next(one for one in wanted if one not in known)))
    return positions
