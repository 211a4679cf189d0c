"""Ask which letter has come, and hand on what is answered; every answer can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from journal.ui.feedback import dates
from journal.ui.feedback.words import words_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from journal.domain.returning import Answered, Letter
    from journal.domain.spans import Hemisphere
    from journal.services.journal import Journal
    from journal.ui.background.session import Session
    from journal.ui.feedback.notices import Notices


class LetterDesk(QObject):
    """Stands between the letters of a journal and the one that is shown.

    Args:
        session: The journal and its lanes.
        notices: Where is told when a letter comes again.

    Signals:
        come: The letter that is to be shown (Letter), or None.
    """

    come = Signal(object)

    def __init__(
        self, session: Session, notices: Notices, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._notices = session, notices
        self._asked = 0
        self._letter: Letter | None = None
        session.opened.connect(lambda _journal: self.refresh())

    def refresh(self) -> None:
        """Ask which letter has come; an older answer is dropped."""
        journal = self._session.journal
        if journal is None:
            return
        self._asked += 1
        asked = self._asked

        def find() -> Letter | None:
            from journal.domain.returning import Asks

            return journal.returning.letter(Asks.RETURN)  # The service is imported on the lane.

        def tell(letter: object) -> None:
            if asked == self._asked:
                self._show(cast("Letter | None", letter))

        self._session.read.submit(find).then(tell, self._session.failed.emit)

    @property
    def hemisphere(self) -> Hemisphere:
        """Which half of the earth decides when it is spring."""
        journal = self._session.journal
        return "north" if journal is None else journal.hemisphere

    def note_opened(self) -> None:
        """Let the feed tell of a letter that was read because its card was opened."""
        if self._letter is not None:
            self._session.poll()

    def leave(self) -> None:
        """Show no letter any more, and drop the answer that is on its way."""
        self._asked += 1
        self._show(None)

    def _show(self, letter: Letter | None) -> None:
        self._letter = letter
        self.come.emit(letter)

    def put_off(self, letter: Letter, day: date) -> None:
        """Let a letter come again on another day."""
        said = self.tr("It comes again on %1.").replace("%1", dates.day_in_full(day))
        self._answer(lambda journal: journal.returning.not_now(letter.erasure, day), said)

    def never(self, letter: Letter) -> None:
        """Let a letter not come again by itself."""
        said = self.tr("It won’t come again by itself. It stays here until you ask.")
        self._answer(lambda journal: journal.returning.never(letter.erasure), said)

    def _answer(self, work: Callable[[Journal], Answered], said: str) -> None:
        def done(result: object) -> None:
            answered = cast("Answered", result)
            self._session.publish(answered.changes)
            self._notices.toast(said, lambda: self._take_back(answered))

        self._submit(work, done)

    def _take_back(self, answered: Answered) -> None:
        def done(result: object) -> None:
            self._session.publish(cast("Answered", result).changes)

        self._submit(lambda journal: journal.returning.take_back(answered), done)

    def _submit(
        self, work: Callable[[Journal], Answered], done: Callable[[object], None]
    ) -> None:
        journal = self._session.journal
        if journal is not None:
            self._session.write.submit(work, journal).then(done, self._fail)

    def _fail(self, error: Exception) -> None:
        self._notices.toast(words_for(error).text)
        self.refresh()
