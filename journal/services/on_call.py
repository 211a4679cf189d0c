"""The services of an open journal, each imported and built when it is first asked for.

A search needs one of them; importing all of them took a fifth of its time as a process.
"""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Generic, TypeVar

from journal.runtime.paths import paths_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.runtime.clock import Clock
    from journal.services.archive import Archive
    from journal.services.attachments import Attachments
    from journal.services.browsing import Browsing
    from journal.services.charting import Charting
    from journal.services.counting import Counting
    from journal.services.erasing import Erasing
    from journal.services.exporting import Exporting
    from journal.services.habits import Habits
    from journal.services.importing import Importing
    from journal.services.naming import Naming
    from journal.services.own_pages import OwnPages
    from journal.services.pinning import Pinning
    from journal.services.pointing import Pointing
    from journal.services.preparing import Preparing
    from journal.services.remembering import Remembering
    from journal.services.returning import Returning
    from journal.services.sample import Sample
    from journal.services.searching import Searching
    from journal.services.writing import Writing
    from journal.storage.store import Store

_Service = TypeVar("_Service")


class _OnCall(Generic[_Service]):
    """A service that is built once, by whichever thread asks first; it then stands by itself."""

    def __init__(self, build: Callable[[Services], _Service]) -> None:
        self._build = build
        self.__doc__ = build.__doc__

    def __get__(self, services: Services, _kind: type[Services]) -> _Service:
        name = self._build.__name__
        with services.building:
            there = services.__dict__
            if name not in there:
                there[name] = self._build(services)
            service: _Service = there[name]
        return service


class Services:
    """What can be done with an open store."""

    def __init__(self, store: Store, clock: Clock, habits: Habits) -> None:
        """Build nothing yet.

        Args:
            store: The open database.
            clock: Tells the present moment and zone.
            habits: What the person has chosen.
        """
        self.building = RLock()
        self._store, self._clock, self._habits = store, clock, habits

    def follow(self, habits: Habits) -> None:
        """Take over what the person has chosen just now, in services that stand already too."""
        with self.building:
            before, self._habits = self._habits, habits
            if "writing" in self.__dict__:
                self.writing.follow(habits.day_ends, habits.hemisphere)
            if "searching" in self.__dict__:
                self.searching.follow(habits.hemisphere)
            if "erasing" in self.__dict__ or before.gaps != habits.gaps:
                self.erasing.follow(habits.hemisphere, habits.gaps)

    @_OnCall
    def writing(self) -> Writing:
        """Keep what the person writes."""
        from journal.services.writing import Writing

        habits = self._habits
        return Writing(self._store, self._clock, habits.day_ends, habits.hemisphere)

    @_OnCall
    def browsing(self) -> Browsing:
        """Look back."""
        from journal.services.browsing import Browsing

        return Browsing(self._store, self._clock)

    @_OnCall
    def naming(self) -> Naming:
        """Know tags, people and places."""
        from journal.services.naming import Naming

        return Naming(self._store, self._clock)

    @_OnCall
    def searching(self) -> Searching:
        """Find what was once written."""
        from journal.services.searching import Searching

        return Searching(self._store, self._clock, self._habits.hemisphere)

    @_OnCall
    def pointing(self) -> Pointing:
        """Find where one could go by a few letters."""
        from journal.services.pointing import Pointing

        return Pointing(self._store, self._clock)

    @_OnCall
    def pinning(self) -> Pinning:
        """Keep memories and names close."""
        from journal.services.pinning import Pinning

        return Pinning(self._store)

    @_OnCall
    def own_pages(self) -> OwnPages:
        """Keep pages the person adds, to be read beside the journal."""
        from journal.services.own_pages import OwnPages

        return OwnPages(self._store, self._clock)

    @_OnCall
    def remembering(self) -> Remembering:
        """Look at days."""
        from journal.services.remembering import Remembering

        return Remembering(self._store, self._clock)

    @_OnCall
    def counting(self) -> Counting:
        """Count what was written."""
        from journal.services.counting import Counting

        return Counting(self._store)

    @_OnCall
    def erasing(self) -> Erasing:
        """Put memories away, and bring them back."""
        from journal.services.erasing import Erasing

        habits = self._habits
        return Erasing(self._store, self._clock, habits.hemisphere, habits.gaps)

    @_OnCall
    def preparing(self) -> Preparing:
        """Prepare an erasure over days."""
        from journal.services.preparing import Preparing

        return Preparing(self._store, self._clock)

    @_OnCall
    def charting(self) -> Charting:
        """Draw maps of what an erasure would touch."""
        from journal.services.charting import Charting

        return Charting(self._store)

    @_OnCall
    def archive(self) -> Archive:
        """What was put away; for the archive alone."""
        from journal.services.archive import Archive

        return Archive(self._store, self._clock)

    @_OnCall
    def returning(self) -> Returning:
        """Offer back what was put away, on the day that was asked for."""
        from journal.services.returning import Returning

        return Returning(self._store, self._clock)

    @_OnCall
    def attachments(self) -> Attachments:
        """The files that stand beside memories."""
        from journal.services.attachments import Attachments

        return Attachments(self._store, paths_for(self._store.path).media, self._clock)

    @_OnCall
    def importing(self) -> Importing:
        """Bring memories in."""
        from journal.services.importing import Importing

        return Importing(self.writing, lambda: self.attachments)

    @_OnCall
    def sample(self) -> Sample:
        """A journal to look around in."""
        from journal.services.sample import Sample

        return Sample(self._store, self.writing, self.attachments, self.erasing, self._clock)

    @_OnCall
    def exporting(self) -> Exporting:
        """Write memories out."""
        from journal.services.exporting import Exporting

        return Exporting(self.browsing, self.searching, self.archive, lambda: self.attachments)


ALL = tuple(name for name, kept in vars(Services).items() if isinstance(kept, _OnCall))
"""The names of the services."""
