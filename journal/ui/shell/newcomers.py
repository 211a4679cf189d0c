"""Look at pages that are left: some fall under an erasure that was told to ask, or to take them.

Never while somebody types: a page is looked at once it was written on and then left, for another
page, for another view, or with the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from journal.ui.feedback.notices import Choice
from journal.ui.feedback.words import words_for

if TYPE_CHECKING:
    from journal.domain.changes import Changes
    from journal.domain.erasure import Restored
    from journal.domain.ids import EntryId
    from journal.services.journal import Journal
    from journal.ui.feedback.notices import Banner
    from journal.ui.shell.parts import Parts


class Newcomers(QObject):
    """Puts pages with the others, or asks; each page is asked about once in a session.

    Args:
        parts: The parts of the window.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.frame)
        self._parts, self._session = parts, parts.house.session
        self._written: EntryId | None = None
        self._answered: set[EntryId] = set()
        self._banner: Banner | None = None
        parts.page.kept.connect(self._on_kept)
        parts.page.page_changed.connect(self._on_page)
        parts.guide.arrived.connect(self._on_arrived)

    def leave(self) -> None:
        """Look at the page that was written on, now that it is left."""
        entry, self._written = self._written, None
        journal = self._session.journal
        if entry is None or journal is None:
            return
        self._parts.page.flush()

        def look() -> tuple[Changes | None, bool]:
            taken = journal.erasing.receive((entry,))
            return taken, taken is None and journal.erasing.is_offered(entry)

        def told(answer: object) -> None:
            taken, is_offered = cast("tuple[Changes | None, bool]", answer)
            if taken is not None:
                self._tell(taken)
            elif is_offered and entry not in self._answered:
                self._ask(entry)

        # The write lane keeps the order: what was typed last is kept before it is looked at.
        self._session.write.submit(look).then(told, self._fail)

    def _on_kept(self, _saved: object) -> None:
        if self._written is None or self._parts.page.position is not None:
            self._written = self._parts.page.entry_id

    def _on_page(self) -> None:
        if self._parts.page.entry_id != self._written:
            self.leave()

    def _on_arrived(self, _place: object) -> None:
        if self._parts.stage.currentWidget() is not self._parts.desk:
            self.leave()

    def _ask(self, entry: EntryId) -> None:
        self._answered.add(entry)
        notices = self._parts.house.notices

        def leave_it() -> None:
            notices.withdraw(self._banner)

        def put_away() -> None:
            notices.withdraw(self._banner)
            self._put_with_others(entry)

        self._banner = notices.banner(
            self.tr("This touches something you put away."),
            (
                Choice(self.tr("Leave it here"), leave_it),
                Choice(self.tr("Put it with the others"), put_away),
            ),
        )

    def _put_with_others(self, entry: EntryId) -> None:
        journal = self._session.journal
        if journal is None:
            return

        def work() -> Changes | None:
            return journal.erasing.receive((entry,), offered=True)

        def done(answer: object) -> None:
            if answer is not None:
                self._tell(cast("Changes", answer))

        self._session.write.submit(work).then(done, self._fail)

    def _tell(self, taken: Changes) -> None:
        """Let every view follow, and say what was done, without saying to what it belongs."""
        self._session.publish(taken)
        self._parts.guide.forget(taken.entries)
        self._parts.house.notices.toast(
            self.tr("Put with the others. It’s in the archive."),
            lambda: self._bring_back(taken.entries),
        )

    def _bring_back(self, entries: tuple[EntryId, ...]) -> None:
        journal = self._session.journal
        if journal is None:
            return

        def done(answer: object) -> None:
            back = cast("Restored", answer)
            self._answered.update(entries)
            if back.changes is not None:
                self._session.publish(back.changes)
            self._parts.house.notices.toast(self.tr("Back in your journal."))

        self._session.write.submit(_restored, journal, entries).then(done, self._fail)

    def _fail(self, error: Exception) -> None:
        self._parts.house.notices.toast(words_for(error).text)


def _restored(journal: Journal, entries: tuple[EntryId, ...]) -> Restored:
    return journal.erasing.restore(ids=entries)
