"""Put a memory on the page: the one that was asked for, today's, or a new one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from journal.domain.moment import Moment, day_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.domain.entry import Entry
    from journal.domain.ids import EntryId
    from journal.runtime.clock import Clock
    from journal.ui.background.lane import Lane
    from journal.ui.background.session import Session
    from journal.ui.features.editor.view import PageView
    from journal.ui.shell.rooms import Rooms


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a new page begins with; no moment means now."""

    moment: Moment | None = None
    text: str = ""


class Opener(QObject):
    """Reads memories and shows them; an answer that comes too late is not shown.

    Args:
        session: The journal and its lanes.
        page: Where memories are shown.
        rooms: Hold the timeline, in which the open memory is marked.
        clock: What day it is.

    Signals:
        settled: The page shows what was asked for.
        missed: It could not be read (Exception).
    """

    settled = Signal()
    missed = Signal(object)

    def __init__(self, session: Session, page: PageView, rooms: Rooms, clock: Clock) -> None:
        super().__init__(page)
        self._session, self._page, self._rooms, self._clock = session, page, rooms, clock
        self._asked = 0

    def leave(self) -> None:
        """Want no answer any more to what was asked before."""
        self._asked += 1

    def begin(self, beginning: Beginning) -> None:
        """Begin a new page; it takes keys at once."""
        moment = beginning.moment or Moment.begun(self._clock.now(), self._clock.zone_name())
        self._page.begin(moment, beginning.text)
        if self._rooms.has_timeline:
            self._rooms.timeline.memories.mark(None)
        self.settled.emit()

    def open(self, entry: EntryId) -> None:
        """Show a memory, unless it is shown already."""
        journal = self._session.journal
        if journal is None or entry == self._page.entry_id:
            self.mark()
        else:
            self._lane().submit(journal.browsing.entry, entry).then(
                self._answer(self._show), self.missed.emit
            )

    def open_today(self) -> None:
        """Show the newest memory of today with the caret at its end, or begin one."""
        journal = self._session.journal
        if journal is None:
            self.begin(Beginning())
        else:
            lane, blank = self._lane(), self._blank()
            lane.submit(
                journal.browsing.today, day_of(self._clock.now(), self._clock.day_ends)
            ).then(
                self._answer(lambda entry: self._show_today(entry, blank)), self.missed.emit
            )

    def mark(self) -> None:
        """Mark the open memory in the list, and bring it into sight."""
        entry, position = self._page.entry_id, self._page.position
        if entry is not None and position is not None and self._rooms.has_timeline:
            self._rooms.timeline.presenter.reveal(entry, position)
        self.settled.emit()

    def _lane(self) -> Lane:
        """Give the lane to read on: what is being kept is read after it was kept."""
        self._page.flush()
        return self._session.write if self._page.is_dirty else self._session.read

    def _answer(self, show: Callable[[Entry | None], None]) -> Callable[[object], None]:
        asked = self._asked

        def take(found: object) -> None:
            if asked == self._asked:
                show(cast("Entry | None", found))

        return take

    def _show(self, entry: Entry | None) -> None:
        self._page.open(entry)
        self.mark()

    def _blank(self) -> EntryId | None:
        """Give the memory that the page would become, while nothing is written on it."""
        page = self._page
        return page.entry_id if page.position is None and not page.is_dirty else None

    def _show_today(self, entry: Entry | None, blank: EntryId | None) -> None:
        if blank is not None and blank == self._page.entry_id and self._blank() is None:
            self.mark()  # Whoever began to type meanwhile goes on in that page.
            return
        if entry is None:
            self.begin(Beginning())
        elif entry.id == self._page.entry_id:
            self._page.focus_text()
        else:
            self._page.open(entry, at_end=True)
        self.mark()
