"""Prepare an erasure over days: what was chosen so far, and whether to be asked tomorrow."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from journal.domain.changes import ChangeKind
from journal.domain.moment import day_of
from journal.domain.prepared import Prepared
from journal.storage import changes, prepared, unsaid

if TYPE_CHECKING:
    from datetime import date

    from journal.domain.changes import Changes
    from journal.runtime.clock import Clock
    from journal.storage.store import Store, Unit


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
        now = Prepared(words, self._today(), self._tomorrow() if ask_tomorrow else None)
        with self._store.writing() as unit:
            self._note(unit, now.asks_on)
            prepared.keep(unit, now)
        return now

    def ask(self, *, tomorrow: bool) -> Changes | None:
        """Answer the envelope that asks whether to go on; what was chosen stays as it is.

        Args:
            tomorrow: Ask again on the next day; else not any more.

        Returns:
            What to tell other views; None where nothing is prepared, or nothing changes.
        """
        asks_on = self._tomorrow() if tomorrow else None
        with self._store.writing() as unit:
            now = prepared.kept(unit)
            if now is None:
                return None
            noted = self._note(unit, asks_on)
            prepared.keep(unit, replace(now, asks_on=asks_on))
        return noted

    def kept(self) -> Prepared | None:
        """Give what is being prepared, or None."""
        with self._store.reading() as unit:
            return prepared.kept(unit)

    def may_be_said(self, words: str) -> bool:
        """Tell whether words that were typed once may be shown: no name in them is put away."""
        with self._store.reading() as unit:
            return not unsaid.says_hidden(unit, words)

    def begin(self, words: str) -> None:
        """Write down that it is being done; `Erasing.put_away` takes that away again.

        Where that does not come to pass, nothing has happened, and `interrupted` tells so.

        Args:
            words: All that was chosen.
        """
        with self._store.writing() as unit:
            self._note(unit, None)
            prepared.keep(unit, Prepared(words, self._today(), begun=True))

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
            self._note(unit, None)
            prepared.forget(unit)

    def _today(self) -> date:
        return day_of(self._clock.now(), self._clock.day_ends)

    def _tomorrow(self) -> date:
        return self._today() + timedelta(days=1)

    def _note(self, unit: Unit, asks_on: date | None) -> Changes | None:
        """Write down that an envelope comes on another day than before, or not any more."""
        before = prepared.kept(unit)
        if (before.asks_on if before else None) == asks_on:
            return None
        return changes.note(unit, ChangeKind.LETTERS, ())
