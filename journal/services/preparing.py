"""Prepare an erasure over days: what was chosen so far, and whether to be asked tomorrow."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from journal.domain.prepared import Prepared
from journal.storage import prepared

if TYPE_CHECKING:
    from journal.runtime.clock import Clock
    from journal.storage.store import Store


class Preparing:
    """Keeps the one erasure that is being prepared, in the journal itself and nowhere else."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Work on a store.

        Args:
            store: The open journal.
            clock: Tells the local day.
        """
        self._store, self._clock = store, clock

    def keep(self, words: str, *, ask_tomorrow: bool = False) -> Prepared:
        """Keep what was chosen so far, in the place of what was kept before.

        Args:
            words: As the window words it.
            ask_tomorrow: Have an envelope ask on the next day whether to go on.
        """
        today = self._clock.now().date()
        asks_on = today + timedelta(days=1) if ask_tomorrow else None
        now = Prepared(words, today, asks_on)
        with self._store.writing() as unit:
            prepared.keep(unit, now)
        return now

    def kept(self) -> Prepared | None:
        """Give what is being prepared, or None."""
        with self._store.reading() as unit:
            return prepared.kept(unit)

    def begin(self, words: str) -> None:
        """Write down that it is being done; `Erasing.put_away` takes that away again.

        Where that does not come to pass, nothing has happened, and `interrupted` tells so.

        Args:
            words: All that was chosen.
        """
        with self._store.writing() as unit:
            prepared.keep(unit, Prepared(words, self._clock.now().date(), begun=True))

    def interrupted(self) -> Prepared | None:
        """Give what was being done when the journal was left, once; it stays prepared."""
        now = self.kept()
        if now is None or not now.begun:
            return None
        with self._store.writing() as unit:
            prepared.keep(unit, replace(now, begun=False))
        return now

    def forget(self) -> None:
        """Let it be."""
        with self._store.writing() as unit:
            prepared.forget(unit)
