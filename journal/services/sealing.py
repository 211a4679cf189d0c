"""Break the seal of a card: after the wait that its writer asked for, and never without a note."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from journal.domain.changes import ChangeKind
from journal.domain.errors import AskedToWait
from journal.domain.moment import day_of
from journal.domain.returning import Wait
from journal.storage import archive, changes, returns

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from journal.runtime.clock import Clock
    from journal.storage.store import Store, Unit

_Found = TypeVar("_Found")


class Seal:
    """Lets cards be opened, and waits where somebody asked to wait."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Work on a store.

        Args:
            store: The open journal.
            clock: Tells when a card is opened.
        """
        self._store, self._clock = store, clock

    def open(
        self,
        number: int,
        find: Callable[[Unit, int], _Found],
        *,
        at_once: bool,
        reads_letter: bool = True,
    ) -> _Found:
        """Give what is found in a card, and write down that it was opened.

        A journal that can only be read is opened all the same.

        Args:
            number: Of the card.
            find: Gives what is wanted of it.
            at_once: Open it also where its writer asked to wait.
            reads_letter: Whether a letter that came with it has been read by that.

        Raises:
            UnknownErasure: No erasure of this number stands.
            AskedToWait: It opens later, unless it shall open at once.
        """
        if self._store.read_only:
            with self._store.reading() as unit:
                self._see_to_wait(unit, number, at_once=at_once)
                return find(unit, number)
        with self._store.writing() as unit:
            self._see_to_wait(unit, number, at_once=at_once)
            found = find(unit, number)
            archive.mark_opened(unit, number, self._clock.now())
            if reads_letter and returns.read(unit, number, self._today()):
                changes.note(unit, ChangeKind.LETTERS, ())
        return found

    def wait(self, number: int) -> date:
        """Begin to wait for a card, and give the day on which it opens.

        A letter that came with it comes again on that day.

        Raises:
            UnknownErasure: No erasure of this number stands.
        """
        today = self._today()
        with self._store.writing() as unit:
            until = self._wait(unit, number).ends(today)
            returns.wait(unit, number, until)
            if returns.put_off(unit, number, today, until):
                changes.note(unit, ChangeKind.LETTERS, ())
        return until

    def _see_to_wait(self, unit: Unit, number: int, *, at_once: bool) -> None:
        wait, today = self._wait(unit, number), self._today()
        if wait.asks(today) and not at_once:
            raise AskedToWait(number, wait.ends(today))

    def _wait(self, unit: Unit, number: int) -> Wait:
        days, until, opened_at = returns.wait_of(unit, number)
        return Wait(days, until, None if opened_at is None else self._day_of(opened_at))

    def _today(self) -> date:
        return self._day_of(self._clock.now())

    def _day_of(self, when: datetime) -> date:
        local = when.astimezone(self._clock.now().tzinfo)
        return day_of(local, self._clock.day_ends)
