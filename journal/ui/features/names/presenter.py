"""Read the page of a name, and do what is asked of it; every act can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from journal.domain.changes import ChangeKind
from journal.domain.errors import JournalError, UnknownName
from journal.domain.hard_days import day_of_year
from journal.ui.background.debounce import Debounce
from journal.ui.features.names.words import tr
from journal.ui.feedback.words import words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime

    from journal.domain.changes import Changes
    from journal.domain.hard_days import HardDay
    from journal.domain.names import NameCount, NameKind
    from journal.domain.naming import NameAct
    from journal.services.journal import Journal
    from journal.ui.background.session import Session
    from journal.ui.feedback.notices import Notices

_SETTLE_MS, _CEILING_MS = 400, 2_000
_AT_ONCE = frozenset({ChangeKind.ERASED, ChangeKind.RESTORED, ChangeKind.NAMES})
_OFFERED = 9


class ProfilePresenter(QObject):
    """Stands between the journal and the page of one name.

    Args:
        session: The journal and its lanes.
        notices: Where it is told what was done, with the way back.

    Signals:
        read: What the page shows (NameProfile).
        gone: Nothing is called so any more.
        renamed: What is shown is called something else now (str).
        refused: A name cannot be given (Exception).
        failed: Why the page could not be read (Exception).
    """

    read = Signal(object)
    gone = Signal()
    renamed = Signal(str)
    refused = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._notices = session, notices
        self._which: tuple[NameKind, str] | None = None
        self._asked, self._is_asleep = 0, False
        self._settle = Debounce(_SETTLE_MS, _CEILING_MS, self)
        self._settle.triggered.connect(self.refresh)
        session.opened.connect(lambda _journal: self.refresh())
        session.changed.connect(self._on_changed)

    @property
    def which(self) -> tuple[NameKind, str] | None:
        """Whose page it is."""
        return self._which

    def show(self, kind: NameKind, name: str) -> None:
        """Read the page of a name."""
        self._which = (kind, name)
        self.refresh()

    def sleep(self, *, asleep: bool) -> None:
        """Follow what changes only while somebody looks."""
        self._is_asleep = asleep

    def leave(self) -> None:
        """Know of no name: nobody looks at one."""
        self._which = None
        self._asked += 1

    def refresh(self) -> None:
        """Read the page again."""
        journal, which = self._session.journal, self._which
        if journal is None or which is None:
            return
        self._asked += 1
        asked = self._asked

        def take(profile: object) -> None:
            if asked == self._asked:
                self.read.emit(profile)

        def miss(error: Exception) -> None:
            if asked != self._asked:
                return
            if isinstance(error, UnknownName):
                self.gone.emit()
            else:
                self.failed.emit(error)

        self._session.read.submit(lambda: journal.naming.profile(*which)).then(take, miss)

    def rename(self, new: str) -> None:
        """Call it something else."""
        self._act(lambda one, kind, name: one.naming.rename(kind, name, new), tr("Renamed."))

    def merge(self, into: str) -> None:
        """Let it be another."""
        words = tr("Merged: the two are one now.")
        self._act(lambda one, kind, name: one.naming.merge(kind, name, into), words)

    def add_alias(self, also: str) -> None:
        """Let it be called something else as well."""
        words = tr("Found by this name too from now on.")
        self._act(lambda one, kind, name: one.naming.add_alias(kind, name, also), words)

    def remove_alias(self, also: str) -> None:
        """Let it be called so no longer."""
        words = tr("Not called so any more.")
        self._act(lambda one, kind, name: one.naming.remove_alias(kind, name, also), words)

    def mark_died(self, *, died: bool, on: date | None = None) -> None:
        """Say that somebody has died, or that this was a mistake."""
        words = tr("Kept. No last memory is counted here.") if died else tr("Kept.")
        self._act(
            lambda one, kind, name: one.naming.mark_died(kind, name, died=died, on=on), words
        )

    def add_hard_day(self, words: str, now: datetime) -> None:
        """Let it not come up near a day of the year that was typed."""
        try:
            hard = day_of_year(words, now)
        except JournalError as error:
            self.refused.emit(error)
        else:
            self.mark_hard_day(hard)

    def mark_hard_day(self, hard: HardDay) -> None:
        """Let it not come up near a day of the year."""
        words = tr("Nothing of them comes up near that day.")
        self._act(lambda one, kind, name: one.naming.set_hard_day(kind, name, hard), words)

    def let_hard_day_go(self, hard: HardDay) -> None:
        """Let a day be one like others."""
        words = tr("A day like others again.")
        self._act(
            lambda one, kind, name: one.naming.set_hard_day(kind, name, hard, stands=False), words
        )

    def suggest(self, typed: str, answer: Callable[[Sequence[str]], None]) -> None:
        """Offer other names of the same kind."""
        journal, which = self._session.journal, self._which
        if journal is None or which is None:
            return

        def take(found: object) -> None:
            names = [one.name for one in cast("Sequence[NameCount]", found)]
            answer([one for one in names if one != which[1]])

        self._session.read.submit(
            journal.browsing.complete, which[0], typed, _OFFERED
        ).then(take)

    def _act(
        self, do: Callable[[Journal, NameKind, str], NameAct], words: str
    ) -> None:
        journal, which = self._session.journal, self._which
        if journal is None or which is None:
            return
        # The write lane keeps the order: what was typed last is kept before names change.
        self._session.write.submit(lambda: do(journal, *which)).then(
            lambda act: self._done(cast("NameAct", act), which, words), self.refused.emit
        )

    def _done(self, act: NameAct, which: tuple[NameKind, str], words: str) -> None:
        if self._which == which and act.name is not None and act.name != which[1]:
            self._which = (which[0], act.name)
            self.renamed.emit(act.name)
        if act.changes is not None:
            self._session.publish(act.changes)
            self._notices.toast(words, lambda: self._undo(act, which))
        else:
            self.refresh()

    def _undo(self, act: NameAct, which: tuple[NameKind, str]) -> None:
        journal = self._session.journal
        if journal is None:
            return

        def done(changes: object) -> None:
            if self._which == (which[0], act.name) and act.name != which[1]:
                self._which = which
                self.renamed.emit(which[1])
            if changes is not None:
                self._session.publish(cast("Changes", changes))
            self._notices.toast(tr("As it was before."))

        self._session.write.submit(lambda: journal.naming.undo(act)).then(done, self._tell)

    def _tell(self, error: Exception) -> None:
        self._notices.toast(words_for(error).text)

    def _on_changed(self, changes: Changes) -> None:
        if self._which is None:
            return
        if self._is_asleep:
            # Nobody looks: it is read again before anybody does. What is erased goes at once.
            if changes.kinds & _AT_ONCE:
                self.leave()
                self.gone.emit()
        elif changes.kinds & _AT_ONCE:
            self.refresh()
        else:
            self._settle.poke()
