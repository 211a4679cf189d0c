"""Ask the archive, bring memories back, and put them away again when that is taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from journal.domain.erasure import ErasureKind
from journal.domain.errors import AskedToWait, NothingToRestore, UnknownEntry, UnknownErasure
from journal.ui.features.archive import words
from journal.ui.features.archive.waiting import Waiting
from journal.ui.feedback.notices import Choice
from journal.ui.feedback.words import words_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from journal.domain.behind import Behind, Passage
    from journal.domain.changes import Changes
    from journal.domain.erasure import ErasureCard, Restored, Unsealed
    from journal.domain.ids import EntryId
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

    Attributes:
        card: The one that is opened; what is asked of memories is asked of it.
        relight: Shows lamps that return for memories, then calls what it is given.

    Signals:
        listed: The sealed cards (tuple of ErasureCard).
        opened: Which memories a card holds (Unsealed).
        rows_told: What some of them are called (tuple of Row).
        named: What a card was aimed at (ErasureId, str).
        read_out: A memory, to be read behind glass (Behind).
        restored: Memories are back (Restored).
        passage_restored: A passage is (Restored), and whether the card hides more of its page.
        erased_again: That was taken back (tuple of EntryId).
    """

    listed = Signal(object)
    opened = Signal(object)
    rows_told = Signal(object)
    named = Signal(object, str)
    read_out = Signal(object)
    restored = Signal(object)
    passage_restored = Signal(object, bool)
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
        self.card: ErasureCard | None = None
        self.relight: Callable[[tuple[EntryId, ...], Callable[[], None]], None] = _at_once
        self._failure: Banner | None = None
        session.opened.connect(lambda _journal: self.refresh())

    def refresh(self) -> None:
        """Read the cards."""
        self._read(lambda journal: journal.archive.cards(), self.listed.emit, self.refresh)

    def open(self, card: ErasureCard | Letter) -> None:
        """Open a card; that is written down, so it is done on the lane for writing."""

        def tell(result: object) -> None:
            self.card = cast("Unsealed", result).card
            self.opened.emit(result)

        self._write(
            lambda journal: journal.archive.unseal(
                card.number, at_once=self.waiting.is_waived(card.number)
            ),
            tell,
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

    def rows(self, entries: tuple[EntryId, ...]) -> None:
        """Ask what some memories of the opened card are called."""
        card = self.card
        if card is not None:
            self._read(
                lambda journal: journal.archive.rows(card.number, entries),
                self.rows_told.emit,
                lambda: self.rows(entries),
            )

    def read(self, entry: EntryId) -> None:
        """Read a memory of the opened card behind glass."""
        card = self.card
        if card is not None:
            self._read(
                lambda journal: journal.archive.behind(card.number, entry),
                self.read_out.emit,
                lambda: self.read(entry),
            )

    def restore_all(self) -> None:
        """Bring back all that the opened card holds; lamps return for it before it is told."""
        card = self.card
        if card is None:
            return

        def done(result: object) -> None:
            restored = cast("Restored", result)
            if card.kind is ErasureKind.QUIET or not restored.restored:
                self._on_restored(restored)
            else:
                self.relight(restored.entries, lambda: self._on_restored(restored))

        self._submit(
            lambda journal: journal.erasing.restore_erasure(card.id),
            done,
            self.restore_all,
            on_write=True,
        )

    def restore(self, entries: tuple[EntryId, ...]) -> None:
        """Let the opened card go of single memories."""
        card = self.card
        if card is not None:
            self._restore(
                lambda journal: journal.archive.bring_back(card.id, entries),
                lambda: self.restore(entries),
            )

    def restore_passage(self, behind: Behind, passage: Passage) -> None:
        """Let the opened card show again one passage, title or picture of a memory that stays."""
        card, more = self.card, len(behind.passages()) > 1
        if card is None:
            return

        def tell(result: object) -> None:
            restored = cast("Restored", result)
            self.passage_restored.emit(restored, more)
            self._tell_back(restored, words.passage_back(restored, more=more))

        self._submit(
            lambda journal: journal.archive.bring_back_passages(
                card.id, behind.entry.id, (passage,)
            ),
            tell,
            lambda: self.restore_passage(behind, passage),
            on_write=True,
        )

    def leave(self) -> None:
        """Drop the answers that are on their way: nobody may see them any more."""
        self._visit += 1
        self.waiting.leave()
        self.card = None

    def _restore(
        self, work: Callable[[Journal], Restored], again: Callable[[], None]
    ) -> None:
        # What was asked for is done and told, even when the archive is left meanwhile.
        self._submit(work, self._on_restored, again, on_write=True)

    def _on_restored(self, result: object) -> None:
        restored = cast("Restored", result)
        self.restored.emit(restored)
        self._tell_back(restored, words.back(restored))

    def _tell_back(self, restored: Restored, said: str) -> None:
        """Tell everybody what came back, with the way to take it back."""
        if restored.changes is not None:
            self._session.publish(restored.changes)
        self._notices.toast(said, lambda: self._erase_again(restored))

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
        if said.action and not isinstance(error, (UnknownEntry, UnknownErasure, NothingToRestore)):
            choices = (Choice(said.action, again),)
            self._failure = self._notices.banner(said.text, choices)
        else:
            self._notices.toast(said.text)
            self.refresh()


def _at_once(_entries: tuple[EntryId, ...], done: Callable[[], None]) -> None:
    done()
