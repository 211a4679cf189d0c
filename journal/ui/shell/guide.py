"""Go to places: show the view, the list and the memory that a place names."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from journal.domain.errors import UnknownEntry
from journal.domain.names import NameKind
from journal.ui.actions import catalogue
from journal.ui.feedback.words import words_for
from journal.ui.shell.opener import Beginning, Opener
from journal.ui.shell.place import History, Place, View

if TYPE_CHECKING:
    from journal.domain.entry import Row
    from journal.domain.ids import EntryId
    from journal.domain.moment import Moment
    from journal.runtime.clock import Clock
    from journal.ui.background.session import Session
    from journal.ui.features.editor.view import PageView
    from journal.ui.feedback.notices import Notices
    from journal.ui.shell.rooms import Rooms

LISTS = {View.PEOPLE: NameKind.PERSON, View.PLACES: NameKind.PLACE, View.TAGS: NameKind.TAG}
VIEW_OF = {kind: view for view, kind in LISTS.items()}
ACTION_OF = {
    View.TODAY: catalogue.TODAY,
    View.WRITE: catalogue.TODAY,
    View.TIMELINE: catalogue.TIMELINE,
    View.CALENDAR: catalogue.CALENDAR,
    View.ON_THIS_DAY: catalogue.ON_THIS_DAY,
    View.PEOPLE: catalogue.PEOPLE,
    View.PLACES: catalogue.PLACES,
    View.TAGS: catalogue.TAGS,
    View.INSIGHTS: catalogue.INSIGHTS,
    View.ARCHIVE: catalogue.ARCHIVE,
    View.FILM: catalogue.FILM,
}
"""The action that leads to a view, for marking it in the sidebar."""


class Guide(QObject):
    """Knows where one is, how one came there, and what belongs on the page.

    Args:
        session: The journal and its lanes.
        page: Where memories are read and written.
        rooms: Hold the timeline, in which the open memory is marked.
        clock: What day it is.
        notices: Where failures are told.
        start: Where the window begins.

    Signals:
        arrived: One is somewhere else (Place), and views should show it.
    """

    arrived = Signal(object)

    def __init__(
        self,
        session: Session,
        page: PageView,
        rooms: Rooms,
        clock: Clock,
        notices: Notices,
        start: Place,
    ) -> None:
        super().__init__(page)
        self._session, self._page, self._rooms = session, page, rooms
        self._notices = notices
        self.opener = Opener(session, page, rooms, clock)
        self.opener.missed.connect(self._miss)
        self.history = History(start)
        self._beginning = Beginning()
        session.opened.connect(self._on_opened)
        page.kept.connect(self._on_kept)

    @property
    def now(self) -> Place:
        """Where one is."""
        return self.history.now

    def go(self, place: Place) -> None:
        """Go to `place`."""
        self.history.go(place)
        self._arrive(place)

    def go_to(self, view: View) -> None:
        """Go to a view, as it was left."""
        self.go(Place(view))

    def open(self, entry: EntryId) -> None:
        """Open a memory beside the list one is in; from a view without lists, the timeline."""
        now = self.now
        alone = now.view not in {View.TIMELINE, View.NAME}
        self.go(Place(View.TIMELINE, entry) if alone else now.showing(entry))

    def write(self, moment: Moment | None = None, text: str = "") -> None:
        """Begin a new page, now or at `moment`, with `text` on it."""
        self._beginning = Beginning(moment, text)
        self.go(Place(View.WRITE))

    def back(self) -> None:
        """Go back one step."""
        self._arrive(self.history.back())

    def forward(self) -> None:
        """Take back a step back."""
        self._arrive(self.history.forward())

    def step(self, *, newer: bool) -> None:
        """Open the memory next to the open one: in the list that is seen, else in the journal."""
        journal, entry, position = self._session.journal, self._page.entry_id, self._page.position
        if entry is None or journal is None:
            return
        timeline = self._rooms.timeline
        beside = timeline.memories.lines.neighbour(entry, newer=newer)
        if beside is not None:
            self.open(beside)
        elif position is not None and not timeline.presenter.query:
            read = journal.browsing.newer if newer else journal.browsing.older
            self._session.read.submit(read, position).then(self._open_row)

    def begin_quietly(self) -> None:
        """Have a page ready for keys without going anywhere."""
        if self._page.entry_id is None:
            self.opener.begin(Beginning())

    def arrive_again(self) -> None:
        """Show the place where one is once more, as after the start."""
        self._arrive(self.now)

    def forget(self, entries: tuple[EntryId, ...]) -> None:
        """Let no way lead to memories that were put away, and close the page if it shows one."""
        self.history.forget(frozenset(entries))
        if self._page.entry_id in entries:
            self._page.discard()
        if self._rooms.has_timeline:
            self._rooms.timeline.memories.unmark()

    def _open_row(self, row: object) -> None:
        if row is not None:
            self.open(cast("Row", row).id)

    def _arrive(self, place: Place) -> None:
        self.opener.leave()
        self.arrived.emit(place)
        if place.entry is not None:
            self.opener.open(place.entry)
        elif place.view is View.TODAY:
            self.opener.open_today()
        elif place.view is View.WRITE:
            beginning, self._beginning = self._beginning, Beginning()
            self.opener.begin(beginning)

    def _miss(self, error: Exception) -> None:
        self._notices.toast(words_for(error).text)
        if isinstance(error, UnknownEntry):
            self.history.amend(self.now.showing(None))

    def _on_opened(self, _journal: object) -> None:
        # Whoever typed before the journal was open goes on in that page.
        if self._page.is_dirty or self.now.view is not View.TODAY:
            self.opener.settled.emit()
        else:
            self.arrive_again()

    def _on_kept(self, _saved: object) -> None:
        entry = self._page.entry_id
        if self.now.view is View.WRITE and self.now.entry is None and entry is not None:
            self.history.amend(self.now.showing(entry))
        if self._rooms.has_timeline:
            self._rooms.timeline.memories.mark_softly(entry)
