"""Ask, the day after, whether to go on with what somebody slept on; it says not with whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from journal.ui.feedback.notices import Choice
from journal.ui.feedback.words import words_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.domain.changes import Changes
    from journal.ui.feedback.notices import Banner
    from journal.ui.shell.parts import Parts


class SleptOn(QObject):
    """Takes the answer: go on, be asked again tomorrow, or let it be a draft.

    Args:
        parts: The parts of the window.
        go_on: Sits down to what was left.
    """

    def __init__(self, parts: Parts, go_on: Callable[[], None]) -> None:
        super().__init__(parts.frame)
        self._parts, self._go_on = parts, go_on
        self._asked: Banner | None = None

    def ask(self) -> None:
        """Ask over whatever is looked at; until it is answered, nothing has changed."""
        told = self._parts.house.notices.toast
        tomorrow = self.tr("An envelope asks you tomorrow. Nothing has happened.")
        draft = self.tr("It stays a draft. Nothing has happened.")
        self._asked = self._parts.house.notices.banner(
            self.tr("You slept on it. Go on?"),
            (
                Choice(self.tr("Go on"), lambda: self._answer(self._go_on)),
                Choice(
                    self.tr("Not now"), lambda: self._answer(lambda: told(tomorrow), again=True)
                ),
                Choice(self.tr("Let it be"), lambda: self._answer(lambda: told(draft))),
            ),
        )

    def withdraw(self) -> None:
        """Ask no more: it was answered, or there is nothing to ask."""
        asked, self._asked = self._asked, None
        if asked is not None:
            self._parts.house.notices.withdraw(asked)

    def _answer(self, then: Callable[[], None], *, again: bool = False) -> None:
        self.withdraw()
        session = self._parts.house.session
        journal = session.journal
        if journal is None:
            return

        def answer() -> Changes | None:
            return journal.preparing.ask(tomorrow=again)  # The service is imported on the lane.

        def done(noted: object) -> None:
            if noted is not None:
                session.publish(cast("Changes", noted))
            then()

        session.write.submit(answer).then(done, self._fail)

    def _fail(self, error: Exception) -> None:
        self._parts.house.notices.toast(words_for(error).text)
