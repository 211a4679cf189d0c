"""Hold the open journal for every part of the window, and pass on what changes in it.

The window stands before the journal is opened: until :attr:`Session.opened` has fired,
:attr:`Session.journal` is None, and a presenter that wants to read waits for the signal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.domain.changes import Changes
    from journal.services.journal import Journal
    from journal.ui.background.lane import Lane

POLL_MS = 2_000


class Session(QObject):
    """One journal, the two lanes on which it is used, and its change feed.

    Args:
        read: The lane for questions; the answers reach the GUI thread.
        write: The lane for what changes the journal: one thread, in the order asked.
        journal: The journal, where it is open already (tests, the tour).

    Signals:
        opened: The journal (Journal), once, when it can be used.
        changed: What a write changed (Changes), whoever made it.
        failed: Why the journal could not be opened or followed (Exception).
    """

    opened = Signal(object)
    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        read: Lane,
        write: Lane,
        journal: Journal | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.read = read
        self.write = write
        self._journal: Journal | None = None
        self._opener: Callable[[], Journal] | None = None
        self._seen = 0
        self._own = 0
        self._asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.poll)
        if journal is not None:
            self._adopt((journal, journal.latest_sequence()))

    @property
    def journal(self) -> Journal | None:
        """The open journal, or None as long as it is not open."""
        return self._journal

    def open(self, opener: Callable[[], Journal]) -> None:
        """Open the journal with `opener` on the write lane, ahead of everything written there."""
        self._opener = opener

        def work() -> tuple[Journal, int]:
            journal = opener()
            return journal, journal.latest_sequence()

        self.write.submit(work).then(self._adopt, self.failed.emit)

    def open_again(self) -> None:
        """Try once more to open a journal that did not open."""
        if self._journal is None and self._opener is not None:
            self.open(self._opener)

    def publish(self, changes: Changes) -> None:
        """Tell every view what a write of this window changed."""
        self._own += max(1, len(changes.entries))
        self.changed.emit(changes)

    def set_active(self, active: bool) -> None:
        """Follow the feed while the window is used, and let it be while it is not."""
        if active and self._journal is not None:
            self._timer.start()
            self.poll()
        else:
            self._timer.stop()

    def poll(self) -> None:
        """Ask what changed since the last answer; one question at a time."""
        journal = self._journal
        if journal is None or self._asking:
            return
        self._asking = True
        seen = self._seen
        self.read.submit(journal.changes_since, seen).then(self._follow, self._lost)

    def close(self) -> None:
        """Stop following and close the journal; the lanes must be idle."""
        self._timer.stop()
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def _adopt(self, opened: object) -> None:
        self._journal, self._seen = cast("tuple[Journal, int]", opened)
        self.opened.emit(self._journal)

    def _follow(self, answer: object) -> None:
        self._asking = False
        if answer is not None:
            self._pass_on(cast("Changes", answer))

    def _pass_on(self, changes: Changes) -> None:
        # What this window did it knows already, unless somebody else wrote in between: the feed
        # numbers each memory concerned, so that the numbers say whether all were its own.
        others = changes.sequence - self._seen - self._own
        self._seen, self._own = changes.sequence, 0
        if others:
            self.changed.emit(changes)

    def _lost(self, error: object) -> None:
        self._asking = False
        self._timer.stop()
        self.failed.emit(error)
