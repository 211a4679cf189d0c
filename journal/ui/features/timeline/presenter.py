"""Fetch the lines of the timeline as they are needed, and fetch them again when they change."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from journal.domain.changes import ChangeKind
from journal.domain.entry import Row
from journal.ui.background.debounce import Debounce
from journal.ui.features.timeline.motions import Motions
from journal.ui.features.timeline.reader import Reader
from journal.ui.features.timeline.reopening import Reopening
from journal.ui.features.timeline.source import Chunk, Extent, FilteredSource, WholeSource
from journal.ui.features.timeline.window import (
    MOST,
    MOST_CHOSEN_AT_ONCE,
    MOST_WITH_CHOICE,
    Window,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.domain.changes import Changes
    from journal.domain.ids import EntryId
    from journal.services.journal import Journal
    from journal.ui.background.session import Session
    from journal.ui.features.timeline.memory_list import MemoryList
    from journal.ui.features.timeline.source import Source
    from journal.ui.features.timeline.whole_bar import WholeBar

_SETTLE_MS, _CEILING_MS = 120, 1_000
_AT_ONCE = frozenset({ChangeKind.ERASED, ChangeKind.RESTORED})


class TimelinePresenter(QObject):
    """Stands between the journal and the list that shows it.

    Args:
        session: The journal and its lanes.
        view: The list.
        bar: The scroll bar over all of it.

    Signals:
        measured: How much there is (Extent); after every look.
        failed: Why it could not be read (Exception).
    """

    measured = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, view: MemoryList, bar: WholeBar) -> None:
        super().__init__(view)
        self._session, self._view, self._bar = session, view, bar
        self._window = Window()
        self._query = ""
        self._make: Callable[[Journal], Source] = lambda journal: _source_for(journal, "")
        self._source: Source | None = None
        self._reader = Reader(session.read, self)
        self._reader.failed.connect(self.failed)
        self._going: tuple[EntryId, ...] = ()
        self._gone_from = 0
        self._to_end = False
        self.motions = Motions(view)
        self.motions.out.connect(self.refresh)
        self._reopening = Reopening(view, self.motions, lambda: self._window)
        self._settle = Debounce(_SETTLE_MS, _CEILING_MS, self)
        self._settle.triggered.connect(self.refresh)
        session.opened.connect(lambda _journal: self.show_source(self._query, self._make))
        session.changed.connect(self._on_changed)
        view.end_neared.connect(self._extend)
        view.all_wanted.connect(self._choose_on)
        view.ends_wanted.connect(self._go_to_end)
        view.moved.connect(self._follow)
        bar.wanted.connect(self.go_to)

    @property
    def query(self) -> str:
        """What is looked for; empty for the whole journal."""
        return self._query

    def show_query(self, query: str) -> None:
        """Show what `query` finds, or the whole journal when it is empty, from the newest on."""
        self.show_source(query, lambda journal: _source_for(journal, query))

    def show_source(self, query: str, make: Callable[[Journal], Source]) -> None:
        """Show what a source gives, from the newest on.

        Args:
            query: What it stands for; the list starts anew when that is something else.
            make: Makes the source once the journal is open.
        """
        if query != self._query:
            self._view.lines.show(())
        self._query, self._make = query, make
        journal = self._session.journal
        if journal is None:
            return
        self._source = make(journal)
        self._reader.jump(self._source.newest, self._begin)
        self._measure()

    def rest(self) -> None:
        """Show nothing, and want no answer any more to what was asked."""
        self._source, self._query = None, ""
        self._reader.forget()
        self._window = Window()
        self._view.lines.show(())
        self._bar.hide()

    def go_to(self, offset: int) -> None:
        """Show the memory with `offset` newer ones at the top of the list."""
        if self._source is None:
            return
        held, entries = offset - self._window.offset, self._window.entries
        if 0 <= held < len(entries):
            self._view.show_top(entries[held])
        else:
            source = self._source
            self._reader.jump(
                lambda: source.at(offset), lambda chunk: self._begin_at(chunk, offset)
            )

    def reveal(self, entry: EntryId, position: int) -> None:
        """Mark a memory, and bring it into the list from wherever it stands."""
        self._view.mark(entry)
        if self._query or self._view.lines.row_of(entry) is not None or self._source is None:
            return
        source = self._source

        def show(chunk: Chunk) -> None:
            self._begin(chunk, entry)
            self._view.mark(entry)

        self._reader.jump(lambda: source.around(position, 0), show)

    def reopen(self, newest: Row, entries: tuple[EntryId, ...]) -> None:
        """Let the lines of what came back open where they belong, the newest of them in sight."""
        if self._source is None or self._query:
            return  # Among what is looked for, they are found without going anywhere.
        source = self._source

        def show(chunk: Chunk) -> None:
            self._view.delegate.measures.forget()
            self._window.begin(chunk)
            self._reopening.stand_at(newest.id, frozenset(entries))
            self._measure()

        self._reader.jump(lambda: source.around(newest.position, 0), show)

    def dim(self, entries: tuple[EntryId, ...]) -> None:
        """Let the light of memories go out before their lines close into a gap.

        The keys go to the gap that they leave.
        """
        rows = (self._view.lines.row_of(entry) for entry in entries)
        self._going = entries
        self._gone_from = min((row for row in rows if row is not None), default=0)
        self.motions.put_out(entries)

    def refresh(self) -> None:
        """Read again what is held, without moving what is looked at.

        Whoever is on the way elsewhere gets there, and sees what is there now.
        """
        if self._source is None or self._reader.again():
            return
        source, top = self._source, self._view.top_row()
        if top is None or (self._window.first is None and _is_at_top(self._view)):
            self._reader.jump(source.newest, self._renew)
        else:
            offset = self._window.offset_of(top.id)
            self._reader.jump(lambda: source.around(top.position, offset), self._renew)

    def _begin(self, chunk: Chunk, top: EntryId | None = None) -> None:
        self._view.delegate.measures.forget()
        self._window.begin(chunk)
        self._view.show_items(self._window.items, keep_place=False, top=top)

    def _begin_at(self, chunk: Chunk, offset: int) -> None:
        rows = [item for item in chunk.items if isinstance(item, Row)]
        wanted = min(max(0, offset - chunk.offset), len(rows) - 1)
        self._begin(chunk, rows[wanted].id if rows else None)
        if self._to_end:
            self._to_end = False
            self._view.scrollToBottom()
            self._view.focus_line(len(self._view.lines.lines) - 1)

    def _renew(self, chunk: Chunk) -> None:
        self._window.begin(chunk)
        at_very_top = chunk.newer is None and self._view.verticalScrollBar().value() == 0
        with self.motions.shown():
            self._view.show_items(self._window.items, keep_place=not at_very_top)
        if self._going and all(self._view.lines.row_of(entry) is None for entry in self._going):
            self._going = ()
            self._view.focus_line(self._gone_from)
        # Counted afterwards: what a lane computes meanwhile makes the window's thread wait.
        self._measure()

    def _choose_on(self) -> None:
        """Hold more memories and choose them too, until there are no more or enough."""
        if len(self._window.entries) < MOST_CHOSEN_AT_ONCE:
            self._extend(self._window.first is not None, choosing=True)

    def _extend(self, newer: bool, *, choosing: bool = False) -> None:
        edge = self._window.first if newer else self._window.last
        if edge is None or self._source is None:
            return
        read = self._source.newer if newer else self._source.older
        chosen = choosing or len(self._view.selectedIndexes()) > 1
        most = MOST_WITH_CHOICE if chosen else MOST

        def show(chunk: Chunk) -> None:
            add = self._window.add_newer if newer else self._window.add_older
            add(chunk, most)
            self._view.show_items(self._window.items)
            if choosing:
                self._view.selectAll()
                self._choose_on()

        self._reader.extend(lambda: read(edge), show)

    def _go_to_end(self, newest: bool) -> None:
        def begin_at_home(chunk: Chunk) -> None:
            self._begin(chunk)
            self._view.focus_line(0)

        if newest and self._window.first is None:
            self._view.scrollToTop()
            self._view.focus_line(0)
        elif newest and self._source is not None:
            self._reader.jump(self._source.newest, begin_at_home)
        elif self._window.last is None:
            self._view.scrollToBottom()
            self._view.focus_line(len(self._view.lines.lines) - 1)
        else:
            self._to_end = True
            self.go_to(self._bar.maximum())

    def _follow(self) -> None:
        top, scroll = self._view.top_row(), self._view.verticalScrollBar()
        if top is None:
            self._bar.hide()
            return
        at_end = self._window.last is None and scroll.value() == scroll.maximum()
        shown = max(1, self._view.viewport().height() // self._view.row_height(top))
        here = self._window.offset_of(top.id)
        offset = self._bar.maximum() if at_end and scroll.maximum() else here
        self._bar.follow(offset, shown)
        self._bar.setVisible(not self._window.is_whole or scroll.maximum() > 0)

    def _on_changed(self, changes: Changes) -> None:
        if changes.kinds & _AT_ONCE:
            self.motions.expect(changes)
        if self.motions.goes_out:
            return  # The lines are read again when the light is out.
        if changes.kinds & _AT_ONCE:
            self.refresh()
        else:
            self._settle.poke()

    def _measure(self) -> None:
        source = self._source
        if source is not None:
            self._session.read.submit(source.extent).then(self._on_measured, self._reader.fail)

    def _on_measured(self, extent: object) -> None:
        found = cast("Extent", extent)
        self._bar.measure(found.total, found.months)
        self._follow()
        self.measured.emit(found)


def _is_at_top(view: MemoryList) -> bool:
    return view.verticalScrollBar().value() < view.viewport().height()


def _source_for(journal: Journal, query: str) -> Source:
    """Give where the answers to a query come from, or the whole journal for an empty one."""
    return FilteredSource(journal.searching, query) if query else WholeSource(journal.browsing)
