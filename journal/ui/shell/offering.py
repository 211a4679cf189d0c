"""Offer, quietly, the names that an import brought: nobody becomes a person unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from journal.domain.changes import ChangeKind
from journal.ui.background.debounce import Debounce
from journal.ui.feedback import dates
from journal.ui.feedback.notices import Choice
from journal.ui.feedback.numbers import plural
from journal.ui.feedback.words import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journal.domain.changes import Changes
    from journal.domain.naming import FoundName, NameAct
    from journal.ui.background.session import Session
    from journal.ui.feedback.notices import Banner, Notices

_SETTLE_MS, _CEILING_MS = 1_200, 600_000  # An import tells of each of its parts.
_NAMED = 3


class Offering(QObject):
    """Waits until an import is done, whoever made it, and asks once.

    Args:
        session: The journal and its lanes.
        notices: Where it asks.
    """

    def __init__(self, session: Session, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._notices = session, notices
        self._banner: Banner | None = None
        self._settle = Debounce(_SETTLE_MS, _CEILING_MS, self)
        self._settle.triggered.connect(self.look)
        session.changed.connect(self._on_changed)

    def look(self) -> None:
        """Ask the journal which names the last import brought."""
        journal = self._session.journal
        if journal is None:
            return

        def read() -> Sequence[FoundName]:
            return journal.naming.found()  # The service is imported on the lane.

        self._session.read.submit(read).then(self._offer, self._tell)

    def _on_changed(self, changes: Changes) -> None:
        if ChangeKind.IMPORTED in changes.kinds:
            self._settle.poke()
        if ChangeKind.ERASED in changes.kinds and self._banner is not None:
            self._withdraw()  # It may name what was in a memory that is put away.

    def _offer(self, answer: object) -> None:
        found = [one.name for one in cast("Sequence[FoundName]", answer)]
        if found and self._notices.standing is None:
            self._banner = self._notices.banner(
                self._question(found),
                (
                    Choice(self.tr("Make them people"), lambda: self._take(found)),
                    Choice(self.tr("Not now"), self._withdraw),
                ),
            )

    def _withdraw(self) -> None:
        banner, self._banner = self._banner, None
        self._notices.withdraw(banner)

    def _take(self, names: list[str]) -> None:
        self._withdraw()
        journal = self._session.journal
        if journal is not None:
            self._session.write.submit(lambda: journal.naming.take_found(names)).then(
                self._done, self._tell
            )

    def _done(self, answer: object) -> None:
        act = cast("NameAct", answer)
        if act.changes is not None:
            self._session.publish(act.changes)
            self._notices.toast(self.tr("They’re among People now."), lambda: self._undo(act))

    def _undo(self, act: NameAct) -> None:
        journal = self._session.journal
        if journal is not None:
            self._session.write.submit(lambda: journal.naming.undo(act)).then(
                self._undone, self._tell
            )

    def _undone(self, changes: object) -> None:
        if changes is not None:
            self._session.publish(cast("Changes", changes))
        self._notices.toast(self.tr("As it was before."))

    def _tell(self, error: Exception) -> None:
        self._notices.toast(words_for(error).text)

    def _question(self, found: list[str]) -> str:
        named, more = found[:_NAMED], len(found) - _NAMED
        if len(named) == 1:
            words = self.tr("The import names %1, who is nobody here yet.")
        elif more > 0:
            words = plural(
                self.tr, more, "The import names %1 and one more, who are nobody here yet.",
                "The import names %1 and %n more, who are nobody here yet.",
                dates.number_word(more),
            )  # fmt: skip
        else:
            words = self.tr("The import names %1, who are nobody here yet.")
        return words.replace("%1", ", ".join(named))
