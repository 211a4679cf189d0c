"""Ask the archive, bring memories back, and put them away again when that is taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from journal.domain.errors import AskedToWait, UnknownEntry
from journal.ui.features.archive import words
from journal.ui.features.archive.waiting import Waiting
from journal.ui.feedback.notices import Choice
from journal.ui.feedback.words import words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from journal.domain.changes import Changes
    from journal.domain.entry import Entry
    from journal.domain.erasure import ErasureCard, Restored
    from journal.domain.ids import EntryId, ErasureId
    from journal.domain.returning import Letter
    from journal.services.journal import Journal
    from journal.ui.background.session import Session
    from journal.ui.feedback.notices import Banner, Notices


class ArchivePresenter(QObject):
    """Stands between the archive and the view of it. Answers to what was left are dropped.

    Args:
        session: The journal and its lanes.
        notices: Where failures are told, and what came back.
        today: Gives the local day.

    Signals:
        listed: The sealed cards (tuple of ErasureCard).
        opened: What a card holds (ErasureContent).
        named: What a card was aimed at (ErasureId, str).
        read_out: A memory, to be read behind glass (Entry).
        restored: Memories are back (Restored).
        erased_again: That was taken back (tuple of EntryId).
    """

    listed = Signal(object)
    opened = Signal(object)
    named = Signal(object, str)
    read_out = Signal(object)
    restored = Signal(object)
    erased_again = Signal(object)

    def __init__(
        self,
        session: Session,
        notices: Notices,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._notices = session, notices
        self.waiting = Waiting(session, notices, today, self)
        self._visit = 0
        self._failure: Banner | None = None
        session.opened.connect(lambda _journal: self.refresh())

    def refresh(self) -> None:
        """Read the cards."""
        self._read(lambda journal: journal.archive.cards(), self.listed.emit, self.refresh)

    def open(self, card: ErasureCard | Letter) -> None:
        """Open a card; that is written down, so it is done on the lane for writing."""
        self._write(
            lambda journal: journal.archive.open(
                card.number, at_once=self.waiting.is_waived(card.number)
            ),
            self.opened.emit,
            lambda: self.open(card),
        )

    def name(self, card: ErasureCard) -> None:
        """Ask what a card was aimed at; the archive counts that as opening it."""

        def tell(result: object) -> None:
            self.named.emit(card.id, cast("str", result))
            self.refresh()

        self._write(
            lambda journal: journal.archive.name(
                card.number, at_once=self.waiting.is_waived(card.number)
            ),
            tell,
            lambda: self.name(card),
        )

    def read(self, entry: EntryId) -> None:
        """Read a memory behind glass."""
        self._read(
            lambda journal: journal.archive.read(entry),
            lambda result: self.read_out.emit(cast("Entry", result)),
            lambda: self.read(entry),
        )

    def restore_all(self, erasure: ErasureId) -> None:
        """Bring back all that an erasure holds."""
        self._restore(
            lambda journal: journal.erasing.restore_erasure(erasure),
            lambda: self.restore_all(erasure),
        )

    def restore(self, entries: Sequence[EntryId]) -> None:
        """Bring back single memories."""
        ids = tuple(entries)
        self._restore(lambda journal: journal.erasing.restore(ids=ids), lambda: self.restore(ids))

    def leave(self) -> None:
        """Drop the answers that are on their way: nobody may see them any more."""
        self._visit += 1
        self.waiting.leave()

    def _restore(
        self, work: Callable[[Journal], Restored], again: Callable[[], None]
    ) -> None:
        # What was asked for is done and told, even when the archive is left meanwhile.
        self._submit(work, self._on_restored, again, on_write=True)

    def _on_restored(self, result: object) -> None:
        restored = cast("Restored", result)
        if restored.changes is not None:
            self._session.publish(restored.changes)
        self.restored.emit(restored)
        undo = (lambda: self._erase_again(restored)) if restored.restored else None
        self._notices.toast(words.back(restored), undo)

    def _erase_again(self, restored: Restored) -> None:
        self._submit(
            lambda journal: journal.erasing.take_back(restored),
            lambda changes: self._on_erased(restored.entries, cast("Changes", changes)),
            lambda: self._erase_again(restored),
            on_write=True,
        )

    def _on_erased(self, ids: tuple[EntryId, ...], changes: Changes) -> None:
        self._session.publish(changes)
        self.erased_again.emit(ids)

    def _read(
        self,
        work: Callable[[Journal], object],
        done: Callable[[object], object],
        again: Callable[[], None],
    ) -> None:
        self._submit(work, self._for_this_visit(done), again, on_write=False)

    def _write(
        self,
        work: Callable[[Journal], object],
        done: Callable[[object], object],
        again: Callable[[], None],
    ) -> None:
        self._submit(work, self._for_this_visit(done), again, on_write=True)

    def _for_this_visit(self, done: Callable[[object], object]) -> Callable[[object], None]:
        visit = self._visit

        def answer(result: object) -> None:
            if visit == self._visit:
                done(result)

        return answer

    def _submit(
        self,
        work: Callable[[Journal], object],
        done: Callable[[object], object],
        again: Callable[[], None],
        *,
        on_write: bool,
    ) -> None:
        journal = self._session.journal
        if journal is None:
            return
        lane = self._session.write if on_write else self._session.read

        def succeed(result: object) -> None:
            self._notices.withdraw(self._failure)
            done(result)

        lane.submit(work, journal).then(succeed, lambda error: self._tell(error, again))

    def _tell(self, error: Exception, again: Callable[[], None]) -> None:
        if isinstance(error, AskedToWait):
            self.waiting.ask(error, again)
            return
        said = words_for(error)
        # A memory that is not there any more came back elsewhere: look again, nothing to choose.
        if said.action and not isinstance(error, UnknownEntry):
            choices = (Choice(said.action, again),)
            self._failure = self._notices.banner(said.text, choices)
        else:
            self._notices.toast(said.text)
            self.refresh()
