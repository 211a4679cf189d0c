"""A window on a real journal, which answers before a test goes on."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journal.domain.entry import Draft, Entry
from journal.domain.moment import Moment
from journal.runtime.clock import FixedClock
from journal.services.journal import Journal, open_journal
from journal.ui.background.lane import InlineLane
from journal.ui.background.preferences import Preferences
from journal.ui.background.session import Session
from journal.ui.feedback.notices import Notices
from journal.ui.shell.parts import House
from journal.ui.shell.window import MainWindow
from journal.ui.theme.theme import Theme

NOW = datetime(2026, 2, 14, 8, 52, tzinfo=UTC)
CLOCK = FixedClock(NOW)
_MADE: "list[Room]" = []


@dataclass
class Room:
    """A window and what stands behind it."""

    window: MainWindow
    journal: Journal
    session: Session
    notices: Notices

    def open(self) -> None:
        """Open the journal, as the start does after the first paint."""
        self.session._adopt((self.journal, self.journal.latest_sequence()))
        settle()
        self.window.show_lists()
        settle()

    def write(self, text: str, day: date | None = None, **more: object) -> Entry:
        """Keep a memory of `day`, at nine in the morning."""
        when = datetime.combine(day or NOW.date(), NOW.time(), UTC)
        draft = Draft(Moment.at(when), text, **more)  # type: ignore[arg-type]
        return self.journal.writing.save(draft).entry

    def fill(self, count: int) -> list[Entry]:
        """Keep `count` memories, one a day, the newest last week."""
        newest = NOW.date() - timedelta(days=7)
        return [
            self.write(f"Something small, number {n}.", newest - timedelta(days=n))
            for n in range(count)
        ]

    def write_here(self, words: str, day: date) -> Entry:
        """Type words on the page of `day`, where the focus is, and give what was kept."""
        QTest.keyClicks(QApplication.focusWidget(), words)
        self.window.page.flush()
        settle()
        written = self.journal.browsing.today(day)
        assert written is not None
        return written

    def do(self, action: str) -> None:
        """Choose an action, as a key or a menu does."""
        self.window.actions_.action(action).trigger()
        settle()

    def lines(self) -> list[str]:
        """What the timeline says, line by line."""
        model = self.window.timeline.memories.lines
        return [str(model.index(row).data()) for row in range(model.rowCount())]


def make_room(
    look: Theme,
    home: Path,
    *,
    size: tuple[int, int] = (1600, 1000),
    clock: FixedClock = CLOCK,
    preferences: Preferences | None = None,
) -> Room:
    """Build a window of `size` over a new journal under `home`; it is not open yet."""
    session = Session(InlineLane("read"), InlineLane("write"))
    notices = Notices()
    window = MainWindow(
        House(look, session, notices, clock, home / "state", preferences or Preferences())
    )
    window.resize(*size)
    window.begin()
    window.show()
    journal = open_journal(home / "journal.db", clock=clock)
    settle()
    _MADE.append(Room(window, journal, session, notices))
    return _MADE[-1]


def leave_rooms() -> None:
    """Close the journal of each room that was made; what hangs on its signals goes with it."""
    while _MADE:
        room = _MADE.pop()
        room.journal.close()
        room.session.deleteLater()
        room.notices.deleteLater()


def settle(done: Callable[[], bool] = lambda: True) -> None:
    """Answer what is under way; wait a while longer for what a timer brings."""
    for _ in range(20):
        QApplication.processEvents()
    for _ in range(100):
        if done():
            return
        QTest.qWait(20)
