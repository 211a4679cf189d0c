"""Say that somebody asked to wait before this opens, and let them wait or open it now."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journal.ui.feedback import dates
from journal.ui.feedback.notices import Choice
from journal.ui.feedback.words import words_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from journal.domain.errors import AskedToWait
    from journal.ui.background.session import Session
    from journal.ui.feedback.notices import Banner, Notices


class Waiting(QObject):
    """Asks in place, as often as a card with a wait is opened on another day.

    Args:
        session: The journal and its lanes.
        notices: Where it asks.
        today: Gives the local day.
    """

    def __init__(
        self, session: Session, notices: Notices, today: Callable[[], date], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._notices, self._today = session, notices, today
        self._banner: Banner | None = None
        self._waived: set[int] = set()

    def is_waived(self, number: int) -> bool:
        """Tell whether a card opens at once, for as long as the archive is not left."""
        return number in self._waived

    def ask(self, error: AskedToWait, again: Callable[[], None]) -> None:
        """Ask whether to wait.

        Args:
            error: Which card, and until when.
            again: Opens it; called when it shall open now.
        """
        self._banner = self._notices.banner(
            self.tr("You asked yourself to wait."),
            (
                Choice(self._words_for(error.until), lambda: self._wait(error)),
                Choice(self.tr("Open now"), lambda: self._waive(error, again)),
            ),
        )

    def leave(self) -> None:
        """Ask no more, and let every card wait again."""
        self._waived.clear()
        self._withdraw()

    def _words_for(self, until: date) -> str:
        if until == self._today() + timedelta(days=1):
            return self.tr("Open tomorrow")
        return self.tr("Open on %1").replace("%1", dates.day_in_full(until))

    def _waive(self, error: AskedToWait, again: Callable[[], None]) -> None:
        self._withdraw()
        self._waived.add(error.number)
        again()

    def _wait(self, error: AskedToWait) -> None:
        self._withdraw()
        journal = self._session.journal
        if journal is not None:
            said = self.tr("It opens on %1.").replace("%1", dates.day_in_full(error.until))
            self._session.write.submit(journal.archive.wait, error.number).then(
                lambda _until: self._done(said), self._fail
            )

    def _done(self, said: str) -> None:
        self._notices.toast(said)
        self._session.poll()  # A letter that came with it comes again on that day.

    def _fail(self, error: Exception) -> None:
        self._notices.toast(words_for(error).text)

    def _withdraw(self) -> None:
        if self._banner is not None:
            self._notices.withdraw(self._banner)
        self._banner = None
