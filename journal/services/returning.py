"""Offer back what was put away, on the day its writer asked for, and take any answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from uuid import UUID

from journal.domain.changes import ChangeKind
from journal.domain.errors import ReturnInThePast
from journal.domain.ids import ErasureId
from journal.domain.moment import day_of
from journal.domain.returning import Answered, Asks, Letter, presets, shows_on
from journal.storage import changes, erasures, prepared, returns

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from journal.domain.ids import EntryId
    from journal.domain.returning import Presets
    from journal.runtime.clock import Clock
    from journal.storage.store import Store

_NOTHING_YET: Final = ErasureId(UUID(int=0))
"""Of what is only prepared, nothing was put away that could be called anything."""


class Returning:
    """Knows which envelope has come, one at a time; it tells no name, and no number of them."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Work on a store.

        Args:
            store: The open journal.
            clock: Tells what day it is.
        """
        self._store, self._clock = store, clock

    def letter(self, asks: Asks | None = None) -> Letter | None:
        """Give the envelope that is shown today, that which is due for longest first; or None.

        One that asks whether to go on comes before all others, on the very day that somebody
        wanted: it was sent the night before, and keeps clear of nothing.

        Args:
            asks: Only one that asks this; None takes any.
        """
        today = self._today()
        with self._store.reading() as unit:
            slept_on = prepared.kept(unit) if asks is not Asks.RETURN else None
            if slept_on and slept_on.asks_on and slept_on.asks_on <= today:
                return Letter(_NOTHING_YET, 0, slept_on.on, slept_on.asks_on, Asks.GO_ON)
            if asks is Asks.GO_ON:
                return None
            waiting = returns.due(unit, today)
            marked = returns.marked_days(unit) if waiting else ()
            for one in waiting:
                if shows_on(today, one.return_on, (*marked, *returns.days_of(unit, one))):
                    return Letter(one.uid, one.number, one.on, one.return_on)
        return None

    def presets(self, ids: Sequence[EntryId] = ()) -> Presets:
        """Give the days of return that are offered to whoever puts memories away today.

        Args:
            ids: The memories that would go; those that cannot be seen say nothing.
        """
        with self._store.reading() as unit:
            hard = (*returns.marked_days(unit), *returns.first_and_last(unit, ids))
        return presets(self._today(), hard)

    def not_now(self, erasure: ErasureId, until: date) -> Answered:
        """Let an envelope come again on another day.

        Raises:
            ReturnInThePast: That day is not still to come.
            NothingToRestore: What it is about does not stand any more.
        """
        if until <= self._today():
            raise ReturnInThePast
        return self._answer(erasure, until)

    def never(self, erasure: ErasureId) -> Answered:
        """Let an envelope never come again by itself; what it is about stays where it is.

        Raises:
            NothingToRestore: What it is about does not stand any more.
        """
        return self._answer(erasure, None)

    def take_back(self, answered: Answered) -> Answered:
        """Undo an answer: the envelope is as it was before.

        Raises:
            NothingToRestore: What it is about does not stand any more.
        """
        return self._answer(answered.erasure, answered.before)

    def _answer(self, erasure: ErasureId, day: date | None) -> Answered:
        with self._store.writing() as unit:
            before = returns.return_on(unit, erasures.row_of(unit, erasure), day)
            return Answered(erasure, before, day, changes.note(unit, ChangeKind.LETTERS, ()))

    def _today(self) -> date:
        return day_of(self._clock.now(), self._clock.day_ends)
