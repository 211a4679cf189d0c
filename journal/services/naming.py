"""Know tags, people and places: their pages, and what they are called."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from journal.domain.changes import ChangeKind
from journal.domain.naming import (
    DAY_UNKNOWN,
    FoundName,
    Manner,
    NameAct,
    NameLine,
    NameProfile,
    admit_name,
)
from journal.storage import (
    changes,
    names_acts,
    names_found,
    names_linking,
    names_memories,
    names_pages,
    names_undo,
)
from journal.storage.names_ledger import Ledger, Reversal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from journal.domain.changes import Changes
    from journal.domain.entry import Row
    from journal.domain.hard_days import HardDay
    from journal.domain.ids import BatchId, EntryId
    from journal.domain.names import NameKind
    from journal.domain.timeline import MonthCount
    from journal.runtime.clock import Clock
    from journal.storage.store import Store


class Naming:
    """Renames, merges and links; each act is one transaction, and each can be taken back.

    An erased name answers as one that was never there. Where a person types one, what they do
    leads to it without a word, as writing it in a page does.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        """Work on a store.

        Args:
            store: The open journal.
            clock: Tells when memories change.
        """
        self._store = store
        self._clock = clock

    # ------------------------------------------------------------ what is read
    def index(self, kind: NameKind) -> tuple[NameLine, ...]:
        """Give all people or places, the most used first, or all tags as a tree."""
        with self._store.reading() as unit:
            return names_pages.lines(unit, kind)

    def rhythm(
        self, kind: NameKind, names: Sequence[str], *, by_month: bool = False
    ) -> dict[str, tuple[tuple[int, int], ...]]:
        """Give for some names how many memories each year holds; nothing for unknown ones.

        Args:
            kind: Of the names.
            names: As they are spelled.
            by_month: Count by months, each told as twelve times its year and the months before.
        """
        with self._store.reading() as unit:
            return names_pages.rhythm(unit, kind, names, by_month=by_month)

    def profile(self, kind: NameKind, name: str) -> NameProfile:
        """Give the page of a name, asked for by any of its names.

        Raises:
            UnknownName: There is none, or it is erased: both answer alike.
        """
        with self._store.reading() as unit:
            return names_pages.profile(unit, kind, name)

    def current(self, kind: NameKind, name: str) -> str | None:
        """Give what a name is called now, by any of its names; None when none is to be seen."""
        with self._store.reading() as unit:
            return names_acts.called_now(Ledger(unit), kind, name)

    def memories(
        self,
        kind: NameKind,
        name: str,
        manner: Manner = Manner.ANY,
        *,
        before: int | None = None,
        after: int | None = None,
        limit: int = 100,
    ) -> tuple[Row, ...]:
        """Give a stretch of a name's memories, newest first; the newest when nothing is given.

        Args:
            kind: Of the name.
            name: Any of its names.
            manner: All, those about it, or those that name it in passing.
            before: Only memories older than this position.
            after: Only memories newer than this position, those next to it.
            limit: How many at the most.

        Raises:
            UnknownName: Nothing is called `name`.
        """
        with self._store.reading() as unit:
            mine = names_memories.wanted(unit, kind, name, manner)
            if after is not None:
                return names_memories.oldest_above(unit, mine, after, limit)
            return names_memories.newest_below(unit, mine, before, limit)

    def months(
        self, kind: NameKind, name: str, manner: Manner = Manner.ANY
    ) -> tuple[MonthCount, ...]:
        """Give every month that holds memories of a name, newest first.

        Raises:
            UnknownName: Nothing is called `name`.
        """
        with self._store.reading() as unit:
            return names_memories.months(unit, names_memories.wanted(unit, kind, name, manner))

    def position_at(self, kind: NameKind, name: str, manner: Manner, offset: int) -> int | None:
        """Give the position of the `offset`-th newest memory of a name, counted from 0.

        Raises:
            UnknownName: Nothing is called `name`.
        """
        with self._store.reading() as unit:
            mine = names_memories.wanted(unit, kind, name, manner)
            return names_memories.position_at(unit, mine, offset)

    def offset_of(self, kind: NameKind, name: str, manner: Manner, position: int) -> int:
        """Count the memories of a name that are newer than a position.

        Raises:
            UnknownName: Nothing is called `name`.
        """
        with self._store.reading() as unit:
            mine = names_memories.wanted(unit, kind, name, manner)
            return names_memories.newer_than(unit, mine, position)

    # ------------------------------------------------------------ what is changed
    def rename(self, kind: NameKind, name: str, new: str) -> NameAct:
        """Call a name something else; the old one stays as an alias.

        Raises:
            BadName, NameTooLong: `new` is no name.
            UnknownName: Nothing is called `name`.
            NameTaken: Another one is called `new`.
            IntoItself: A tag would be nested in itself.
        """
        words = admit_name(kind, new)
        return self._act(kind, words, lambda ledger: names_acts.rename(ledger, kind, name, words))

    def merge(self, kind: NameKind, name: str, into: str) -> NameAct:
        """Let a name be another, which takes over its memories, aliases and marked days.

        Raises:
            BadName, NameTooLong: `into` is no name.
            UnknownName: Nothing is called `name`, or nothing is called `into`.
            IntoItself: Both are one, or a tag would go into one nested in it.
        """
        words = admit_name(kind, into)
        return self._act(kind, words, lambda ledger: names_acts.merge(ledger, kind, name, words))

    def add_alias(self, kind: NameKind, name: str, also: str) -> NameAct:
        """Let a name be called something else as well.

        Raises:
            BadName, NameTooLong: `also` is no name.
            UnknownName: Nothing is called `name`.
            NameTaken: Another one is called `also`.
        """
        words = admit_name(kind, also)
        return self._act(
            kind, name, lambda ledger: names_acts.add_alias(ledger, kind, name, words)
        )

    def remove_alias(self, kind: NameKind, name: str, also: str) -> NameAct:
        """Let a name be called so no longer; memories that are linked stay linked.

        Raises:
            UnknownName: Nothing is called `name`.
        """
        return self._act(
            kind, name, lambda ledger: names_acts.remove_alias(ledger, kind, name, also)
        )

    def mark_died(
        self, kind: NameKind, name: str, *, died: bool, on: date | None = None
    ) -> NameAct:
        """Say that somebody has died, or that this was a mistake.

        Args:
            kind: A person, as a rule.
            name: Who.
            died: False takes it back.
            on: The day, where it is known.

        Raises:
            UnknownName: Nothing is called `name`.
        """
        day = (on or DAY_UNKNOWN) if died else None
        return self._act(
            kind, name, lambda ledger: names_acts.set_facts(ledger, kind, name, died=day)
        )

    def set_hard_day(
        self, kind: NameKind, name: str, day: HardDay, *, stands: bool = True
    ) -> NameAct:
        """Let a name not come up near a day of every year or, unless it `stands`, let it again.

        Raises:
            UnknownName: Nothing is called `name`.
        """
        act = partial(names_acts.set_hard_day, kind=kind, called=name, hard=day, stands=stands)
        return self._act(kind, name, act)

    def link_many(self, ids: Sequence[EntryId], kind: NameKind, name: str) -> NameAct:
        """Give memories a tag, a person or a place; a name that is new is made.

        Raises:
            BadName, NameTooLong: `name` is no name.
            UnknownEntry: One of them is not visible.
        """
        words, wanted = admit_name(kind, name), tuple(dict.fromkeys(ids))
        with self._store.writing() as unit:
            ledger = Ledger(unit)
            done = names_linking.link_many(ledger, wanted, (kind, words), self._clock.now())
            noted = changes.note(unit, ChangeKind.WRITTEN, done) if done else None
            return NameAct(
                names_acts.called_now(ledger, kind, words), len(done), ledger.reversal(), noted
            )

    def found(self, batch: BatchId | None = None) -> tuple[FoundName, ...]:
        """Give the names that an import brought and nobody has, the most frequent first.

        Args:
            batch: The import; None asks of the last one.
        """
        with self._store.reading() as unit:
            uid = batch or names_found.newest_batch(unit)
            return () if uid is None else names_found.found(unit, uid)

    def take_found(self, names: Sequence[str], batch: BatchId | None = None) -> NameAct:
        """Make people of names that an import brought, and link its memories to them.

        Args:
            names: As `found` gives them; others are left alone.
            batch: The import; None means the last one.
        """
        with self._store.writing() as unit:
            ledger, uid = Ledger(unit), batch or names_found.newest_batch(unit)
            done: tuple[EntryId, ...] = ()
            if uid is not None:
                done = names_found.take(ledger, uid, tuple(names), self._clock.now())
            noted = changes.note(unit, ChangeKind.WRITTEN, done) if done else None
            return NameAct(None, len(done), ledger.reversal(), noted)

    def undo(self, act: NameAct) -> Changes | None:
        """Take an act back; memories that were linked otherwise since stay as they are.

        Raises:
            UndoTooLate: Names have changed since so that there is no way back.
        """
        if act.undo is None:
            return None
        with self._store.writing() as unit:
            reversal = cast("Reversal", act.undo)
            touched = names_undo.take_back(unit, reversal, self._clock.now())
            return changes.note(unit, ChangeKind.NAMES, touched)

    def _act(self, kind: NameKind, words: str, do: Callable[[Ledger], None]) -> NameAct:
        with self._store.writing() as unit:
            ledger = Ledger(unit)
            do(ledger)
            undo = ledger.reversal()
            noted = changes.note(unit, ChangeKind.NAMES, ()) if undo is not None else None
            now = names_acts.called_now(ledger, kind, words)
            return NameAct(now, ledger.moved, undo, noted)
