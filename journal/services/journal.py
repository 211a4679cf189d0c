"""One open journal and all that can be done with it."""

from __future__ import annotations

import os
from contextlib import ExitStack
from typing import TYPE_CHECKING

from journal.domain.errors import JournalBusy, JournalReadOnly
from journal.runtime.lock import JournalLock
from journal.runtime.paths import paths_for, private_folder
from journal.services.habits import Habits
from journal.services.on_call import ALL, Services
from journal.storage.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from journal.domain.changes import Changes
    from journal.domain.spans import Hemisphere
    from journal.runtime.clock import Clock
    from journal.services.settling import Settling

__all__ = ["Habits", "Journal", "open_journal"]

_CAUGHT_UP = 500
_MERGES = 4


class Journal(Services):
    """An open journal; close it, or use it in a `with` block.

    Attributes:
        path: The database file.
        writing, browsing, searching, pointing, erasing: Work on what is visible.
        settling: What is hidden of memories whose text has changed underneath.
        pinning: What is kept close, in the order the person gave it.
        own_pages: Pages the person added, to be read beside the journal.
        remembering: Days: what each holds, and what it recalls.
        counting: Figures of a year, or of everything.
        archive: What was put away; for the archive alone.
        returning: Offers back what was put away, without saying what it is.
        clock: What "today" means here.
        sample: A journal to look around in.
        naming: Tags, people and places: their pages, and what they are called.
        importing, exporting: Bring memories in, and write them out.
    """

    def __init__(self, store: Store, clock: Clock, habits: Habits, held: ExitStack) -> None:
        """Join the services; use `open_journal` from outside.

        Args:
            store: The open database.
            clock: Tells the present moment and zone.
            habits: What the person has chosen.
            held: What is let go of at the end: the lock.
        """
        super().__init__(store, clock, habits)
        self.path = store.path
        self.clock = clock
        self._held = held

    @property
    def hemisphere(self) -> Hemisphere:
        """What "summer" means here."""
        return self._habits.hemisphere

    @property
    def settling(self) -> Settling:
        """Settle what is hidden where a text has changed underneath."""
        from journal.services.settling import Settling

        return Settling(self._store, self._clock)

    @property
    def tells_of_gaps(self) -> bool:
        """Tell whether a search may say that something is put away."""
        return self._habits.search_gaps

    @property
    def read_only(self) -> bool:
        """Tell whether the journal can only be read."""
        return self._store.read_only

    def prepare(self, *names: str) -> None:
        """Import services on this thread, so that the thread of a window need not.

        Args:
            names: Which; all when none is named.
        """
        for name in names or ALL:
            getattr(self, name)

    def latest_sequence(self) -> int:
        """Give the number of the newest change."""
        from journal.storage import changes

        with self._store.reading() as unit:
            return changes.latest(unit)

    def changes_since(self, sequence: int) -> Changes | None:
        """Give what any window or command changed after a number; None when nothing did."""
        from journal.storage import changes

        with self._store.reading() as unit:
            return changes.since(unit, sequence)

    def idle(self) -> bool:
        """Do a little of what can wait: merge the index, thin old texts, fold the log.

        Returns:
            True when there is more to do.
        """
        from journal.storage import indexing, revisions

        if self._store.read_only:
            return False
        # Something may have been erased, or imported, where other gaps are chosen.
        self.erasing.follow(self.hemisphere, self._habits.gaps)
        with self._store.writing() as unit:
            # What is visible goes first: whoever searches would have to wait for it.
            done = indexing.settle(unit, _CAUGHT_UP) or indexing.catch_up(unit, _CAUGHT_UP)
            waiting = done == _CAUGHT_UP
        merging = self._merge()
        with self._store.writing() as unit:
            thinning = revisions.thin(unit, self._clock.now())
        self._store.checkpoint()
        return waiting or merging or thinning

    def _merge(self) -> bool:
        """Merge the index for a moment; tell whether there is more to merge.

        Each step is a transaction of its own, so that a save waits for one at the most.
        """
        from journal.storage import indexing

        for _ in range(_MERGES):
            with self._store.writing() as unit:
                if not indexing.merge_a_little(unit):
                    return False
        return True

    def close(self) -> None:
        """Fold the log into the database and let go of the file, and of the lock in any case."""
        with self._held:
            self._store.close()

    def __enter__(self) -> Journal:
        """Give itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()


def open_journal(
    path: Path, *, clock: Clock, create: bool = True, habits: Habits | None = None
) -> Journal:
    """Open a journal under the shared lock.

    Args:
        path: The database file.
        clock: Tells the present moment and zone.
        create: Make a new journal when nothing stands at the path.
        habits: What the person has chosen.

    Raises:
        JournalUnavailable: It cannot be opened; the kind tells why.
    """
    with ExitStack() as held:
        if create:
            _make_folder(path)
        if path.parent.is_dir():
            _lock(path, held)
        store = Store.open(path, create=create)
        return Journal(store, clock, habits or Habits(), held.pop_all())


def _lock(path: Path, held: ExitStack) -> None:
    """Take the journal's lock, after bringing an older journal up to date with nobody else in it.

    Raises:
        JournalUnavailable: Another holds it, or it cannot be made.
    """
    lock = JournalLock(paths_for(path).lock, JournalBusy)
    try:
        if Store.is_behind(path):
            with lock.exclusive():
                Store.open(path, create=False).close()
        held.enter_context(lock.shared())
    except OSError as error:
        # Where nothing can be written, nobody can replace the journal: no lock is needed.
        if path.exists() and not os.access(path.parent, os.W_OK):
            return
        raise JournalReadOnly(path) from error


def _make_folder(path: Path) -> None:
    """Make the folder of a new journal.

    Raises:
        JournalReadOnly: It cannot be made.
    """
    try:
        private_folder(path.parent)
    except OSError as error:
        raise JournalReadOnly(path) from error
