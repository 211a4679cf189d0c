"""Read what a day recalls, and let a memory come up no more; that can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from journal.domain.changes import ChangeKind
from journal.ui.background.debounce import Debounce
from journal.ui.feedback.words import words_for

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from journal.domain.changes import Changes
    from journal.domain.ids import EntryId
    from journal.ui.background.session import Session
    from journal.ui.feedback.notices import Notices

_SETTLE_MS, _CEILING_MS = 400, 2_000
_AT_ONCE = frozenset({ChangeKind.ERASED, ChangeKind.RESTORED, ChangeKind.NAMES})


class RecallPresenter(QObject):
    """Stands between the journal and the cards of one day.

    Args:
        session: The journal and its lanes.
        notices: Where it is told what was done, with the way back.
        view: The view; what changes is followed only while it is seen.

    Signals:
        read: What the day recalls (Recalled).
        emptied: Nothing may be shown until it is read again.
        failed: Why it could not be read (Exception).
    """

    read = Signal(object)
    emptied = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, notices: Notices, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._session, self._notices = session, notices
        self._day: date | None = None
        self._asked = 0
        self._settle = Debounce(_SETTLE_MS, _CEILING_MS, self)
        self._settle.triggered.connect(self.refresh)
        session.opened.connect(lambda _journal: self.refresh())
        session.changed.connect(self._on_changed)

    def show(self, day: date) -> None:
        """Read what a day recalls."""
        self._day = day
        self.refresh()

    def refresh(self) -> None:
        """Read it again."""
        journal, day = self._session.journal, self._day
        if journal is None or day is None:
            return
        self._asked += 1
        asked = self._asked

        def take(recalled: object) -> None:
            if asked == self._asked:  # An older answer may hold what was erased since.
                self.read.emit(recalled)

        self._session.read.submit(lambda: journal.remembering.recalled(day)).then(
            take, self.failed.emit
        )

    def let_be(self, entry: EntryId) -> None:
        """Let a memory never come up by itself."""
        self._mark(entry, quiet=True)

    def _mark(self, entry: EntryId, *, quiet: bool) -> None:
        journal = self._session.journal
        if journal is None:
            return

        def done(changes: object) -> None:
            if quiet:
                self._notices.toast(
                    self.tr("It won’t come up by itself any more."),
                    lambda: self._mark(entry, quiet=False),
                )
            else:
                self._notices.toast(self.tr("It may come up again."))
            if changes is not None:
                self._session.publish(cast("Changes", changes))
            self.refresh()

        self._session.write.submit(lambda: journal.writing.set_quiet(entry, quiet)).then(
            done, self._tell
        )

    def _tell(self, error: Exception) -> None:
        self._notices.toast(words_for(error).text)
        self.refresh()

    def _on_changed(self, changes: Changes) -> None:
        if not changes.kinds & _AT_ONCE:
            if self._view.isVisible():
                self._settle.poke()
        elif not self._view.isVisible():
            # Nobody looks: it is read again before anybody does. What is erased goes at once.
            self._asked += 1
            self.emptied.emit()
        else:
            self.refresh()
