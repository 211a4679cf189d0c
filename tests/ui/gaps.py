"""A page with gaps on a real journal, for the tests of its keys and of what becomes of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from journal.domain.entry import Draft, Entry
from journal.domain.erasure import ErasureKind
from journal.domain.extent import Span
from journal.domain.ids import EntryId
from journal.domain.moment import Moment
from journal.runtime.clock import FixedClock
from journal.services.journal import Journal, open_journal
from journal.storage import entries, erasures, indexing
from journal.ui.background.job import Job
from journal.ui.background.lane import InlineLane
from journal.ui.background.session import Session
from journal.ui.features.editor.text_area import TextArea
from journal.ui.features.editor.view import PageView
from journal.ui.feedback.notices import Notices
from journal.ui.theme.theme import Theme
from tests.services.diary import NOW

GAP = "▢"
"""A gap as these tests write it; `Desk.read` puts it in the place of each."""


class HeldLane(InlineLane):
    """A lane that does nothing until it is let go; then all of it, in order."""

    def __init__(self) -> None:
        super().__init__("held")
        self.holds = False
        self._waiting: list[tuple[Job, Callable[[], object]]] = []

    def _start(self, job: Job, work: Callable[[], object]) -> Job:
        if not self.holds:
            return super()._start(job, work)
        self._waiting.append((job, work))
        return job

    def let_go(self) -> None:
        """Do what waits, and what comes of it."""
        self.holds = False
        waiting, self._waiting = self._waiting, []
        for job, work in waiting:
            super()._start(job, work)
            job.deliver()


@dataclass
class Desk:
    """A journal with one memory open, beside a plain copy of what was written."""

    journal: Journal
    session: Session
    notices: Notices
    view: PageView
    lane: HeldLane

    @property
    def area(self) -> TextArea:
        return self.view.sheet.text

    def open(self, entry: EntryId | Entry) -> None:
        uid = entry.id if isinstance(entry, Entry) else entry
        self.view.open(self.journal.browsing.entry(uid))

    def save(self, text: str, **more: object) -> Entry:
        draft = replace(Draft(Moment.at(NOW), text), **more)  # type: ignore[arg-type]
        return self.journal.writing.save(draft).entry

    def hide(self, entry: Entry, *passages: str, tell: bool = True) -> int:
        """Hide passages of a memory under an erasure of its own; give its number."""
        text = self.stored(entry)
        with self.journal._store.writing() as unit:
            position = entries.positions_of(unit, (entry.id,))[entry.id]
            spans = [Span(text.index(one), text.index(one) + len(one)) for one in passages]
            made = erasures.erase(
                unit,
                erasures.Order(
                    kind=ErasureKind.SELECTION,
                    positions=(),
                    made_at=NOW,
                    on=NOW.date(),
                    passages={position: spans},
                ),
            )
            indexing.follow(unit, (position,))
        if tell:
            self.tell(entry)
        return made.number

    def restore(self, number: int, *, tell: bool = True) -> None:
        done = self.journal.erasing.restore(numbers=[number])
        if tell and done.changes is not None:
            self.session.publish(done.changes)

    def tell(self, entry: Entry) -> None:
        """Say on the change feed that a memory was touched elsewhere."""
        from journal.domain.changes import ChangeKind, Changes

        self.session.publish(Changes(frozenset({ChangeKind.ERASED}), (entry.id,), 10_000))

    def read(self) -> str:
        """What stands on the page, with a sign for each gap."""
        return "".join(GAP if one in self.area.gaps else one for one in self.area.text())

    def stored(self, entry: Entry) -> str:
        """What is stored, whatever is hidden of it."""
        with self.journal._store.reading() as unit:
            position = entries.positions_of(unit, (entry.id,))[entry.id]
            statement = "SELECT text FROM entry WHERE position = ?"
            found: str = unit.exec_driver_sql(statement, (position,)).scalar_one()
        return found

    def select(self, start: int, end: int | None = None) -> None:
        """Put the caret at a place of the text in characters, a gap counted as one."""
        text = self.area.text()
        cursor = self.area.textCursor()
        cursor.setPosition(units(text, start))
        if end is not None:
            cursor.setPosition(units(text, end), QTextCursor.MoveMode.KeepAnchor)
        self.area.setTextCursor(cursor)

    def caret(self) -> int:
        """Where the caret stands, in characters."""
        text = self.area.text()
        at = self.area.textCursor().position()
        return len(text.encode("utf-16-le")[: at * 2].decode("utf-16-le"))

    def press(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        times: int = 1,
    ) -> None:
        for _ in range(times):
            QTest.keyClick(self.area, key, modifiers)

    def type(self, words: str) -> None:
        QTest.keyClicks(self.area, words)


def units(text: str, characters: int) -> int:
    return len(text[:characters].encode("utf-16-le")) // 2


def desk_in(folder: Path, theme: Theme) -> Desk:
    """Open a journal and a page for it; close both at the end."""
    clock = FixedClock(NOW)
    journal = open_journal(folder / "journal.montauk", clock=clock)
    lane = HeldLane()
    session = Session(InlineLane("read"), lane, journal)
    notices = Notices()
    view = PageView(theme, session, notices, clock)
    view.resize(700, 800)
    return Desk(journal, session, notices, view, lane)
