"""Settle what is hidden of a memory whose text has changed underneath, once somebody was asked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from journal.domain.changes import ChangeKind
from journal.domain.errors import UnknownEntry
from journal.services.writing import admitted
from journal.storage import blanks, changes, entries, erasures, keeping
from journal.storage.desk import Desk

if TYPE_CHECKING:
    from journal.domain.changes import Changes
    from journal.domain.entry import Draft
    from journal.runtime.clock import Clock
    from journal.storage.store import Store, Unit


class Settling:
    """Keeps a page as it was written, and hides all of its memory or nothing of it."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Work on a store.

        Args:
            store: The open journal.
            clock: Tells when the page is kept.
        """
        self._store = store
        self._clock = clock

    def put_away(self, draft: Draft) -> Changes:
        """Keep a page, and put the whole memory away under what hides passages of it.

        Args:
            draft: Of a kept memory, as its page hands it over.

        Raises:
            UnknownEntry: It is not visible, or nothing of it is hidden any more.
            GapMissing: A gap is gone from it.
            GapMoved: Nobody can say what stood under one of its gaps.
        """
        with self._store.writing() as unit:
            position = _position(unit, draft)
            held_by = blanks.owners(unit, position)
            if not held_by:
                raise UnknownEntry(str(draft.id))
            position = self._keep_whole(unit, draft, position)
            for erasure in held_by:
                erasures.take_in(unit, erasure, [position])
            return changes.note(unit, ChangeKind.ERASED, erasures.entry_ids(unit, [position]))

    def show(self, draft: Draft) -> Changes:
        """Keep a page, and let all of the memory be seen again.

        Args:
            draft: Of a kept memory, as its page hands it over.

        Raises:
            UnknownEntry: It is not visible.
            GapMissing: A gap is gone from it.
            GapMoved: Nobody can say what stood under one of its gaps.
        """
        with self._store.writing() as unit:
            position = self._keep_whole(unit, draft, _position(unit, draft))
            act = erasures.begin_release(unit, self._clock.now())
            erasures.release_members(unit, [position], act)
            act.parted.add(position)
            back = erasures.bring_back(unit, act)
            return changes.note(unit, ChangeKind.RESTORED, back.entries)

    def _keep_whole(self, unit: Unit, draft: Draft, position: int) -> int:
        """Keep what was written with everything under its gaps; give where it stands."""
        text = blanks.whole(unit, position, draft.text, draft.around)
        blanks.move(unit, position, ())
        around = draft.around and replace(
            draft.around, text="", marks=(), runs=(), digests=(), fits=True
        )
        desk = Desk(unit, self._clock.now())
        page = admitted(replace(draft, text=text, around=around))
        return keeping.keep(desk, page).position


def _position(unit: Unit, draft: Draft) -> int:
    positions = entries.positions_of(unit, (draft.id,)) if draft.id else {}
    if not positions:
        raise UnknownEntry(str(draft.id))
    return next(iter(positions.values()))
