"""Look for passages that fit the open memory, away from the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from journal.domain.changes import ChangeKind
from journal.domain.errors import JournalError, UnknownEntry
from journal.domain.moment import day_of
from journal.ui.background.debounce import Debounce
from journal.ui.features.reference.beside import Found, Nothing

if TYPE_CHECKING:
    from datetime import datetime, time

    from journal.domain.changes import Changes
    from journal.domain.entry import Entry
    from journal.domain.ids import EntryId
    from journal.runtime.clock import Clock
    from journal.services.journal import Journal
    from journal.services.reference import Reference
    from journal.ui.background.session import Session

_SETTLE_MS, _CEILING_MS = 250, 2_000
_AT_ONCE = frozenset({ChangeKind.ERASED, ChangeKind.RESTORED})


class Neighbours(QObject):
    """Knows what stands beside the open memory; asks nothing while it is not wanted or seen.

    Args:
        session: The journal, whose words are read through its gate.
        reference: Where the passages come from.
        clock: What day it is.

    Signals:
        changed: Something else is found; :attr:`found` says it already.
        wanted: Passages are to be looked for from now on (True), or no longer (a choice to keep).
    """

    changed = Signal()
    wanted = Signal(bool)

    def __init__(
        self,
        session: Session,
        reference: Reference,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._reference, self._clock = session, reference, clock
        self._entry: EntryId | None = None
        self._on = self._seen = False
        self._asked = 0
        self.lang = reference.lang
        self.found: Found = Nothing.OFF
        self._settle = Debounce(_SETTLE_MS, _CEILING_MS, self)
        self._settle.triggered.connect(self.look)
        session.changed.connect(self._on_changed)

    def want(self, on: bool) -> None:
        """Look for passages, or look no longer, as was chosen."""
        if on != self._on:
            self._on = on
            self._begin()

    def see(self, seen: bool) -> None:
        """Know whether anybody sees what is found."""
        if seen != self._seen:
            self._seen = seen
            if seen:
                self._begin()

    def open(self, entry: EntryId | None) -> None:
        """Know which memory is open; what stood beside another one goes at once."""
        if entry != self._entry:
            self._entry = entry
            self._begin()

    def look(self) -> None:
        """Look for what fits the open memory."""
        self._asked += 1
        journal, entry, asked = self._session.journal, self._entry, self._asked
        if not self._on or not self._seen or entry is None or journal is None:
            return
        reference, lang = self._reference, self.lang
        now, day_ends = self._clock.now(), self._clock.day_ends

        def work() -> Found:
            return _beside(journal, entry, reference, lang, (now, day_ends))

        def show(answer: object) -> None:
            if asked == self._asked:
                self._say(cast("Found", answer))

        def fail(error: Exception) -> None:
            if not isinstance(error, JournalError):
                raise error
            show(Nothing.UNOPENED if isinstance(error, UnknownEntry) else Nothing.UNFIT)

        self._session.read.submit(work).then(show, fail)

    def _begin(self) -> None:
        if not self._on:
            self._asked += 1
            self._say(Nothing.OFF)
        elif self._entry is None:
            self._asked += 1
            self._say(Nothing.UNOPENED)
        else:
            self.look()

    def _say(self, found: Found) -> None:
        if found != self.found:
            self.found = found
            self.changed.emit()

    def _on_changed(self, changes: Changes) -> None:
        if changes.kinds & _AT_ONCE:
            self._say(Nothing.OFF if not self._on else Nothing.UNOPENED)
            self.look()
        elif self._entry in changes.entries or not changes.entries:
            self._settle.poke()


def _beside(
    journal: Journal,
    entry: EntryId,
    reference: Reference,
    lang: str,
    today: tuple[datetime, time],
) -> Found:
    """Read the memory as it shows, and give what fits it.

    Raises:
        UnknownEntry: It is gone, or was put away: both are alike.
    """
    memory = journal.browsing.entry(entry)
    if _is_of_today(memory, *today):
        return Nothing.TODAY
    return reference.beside(f"{memory.title}\n{memory.text}", lang) or Nothing.UNFIT


def _is_of_today(memory: Entry, now: datetime, day_ends: time) -> bool:
    """Tell whether a memory was written today; what came with an import was not."""
    today = day_of(now, day_ends)
    written = day_of(memory.created_at.astimezone(now.tzinfo), day_ends)
    return memory.moment.start == today or (memory.provenance is None and written == today)
