"""Follow what happens to the open memory elsewhere: on the command line, in a list, in a card."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from journal.domain.changes import Changes
from journal.domain.errors import UnknownEntry
from journal.domain.ids import EntryId
from journal.ui.background.session import Session
from journal.ui.features.editor.presenter import EditorPresenter

if TYPE_CHECKING:
    from journal.domain.entry import Entry
    from journal.ui.features.editor.page import Page


class Follower(QObject):
    """Looks the open memory up when it may have been changed or erased.

    What is being written here is never replaced: it is kept, and the other text is a revision.

    Args:
        presenter: Whose page is followed.
        session: Whose change feed is listened to.

    Signals:
        gone: The open memory was erased or is gone (EntryId); the page is closed.
    """

    gone = Signal(object)

    def __init__(self, presenter: EditorPresenter, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._session = session
        self._behind = False
        session.changed.connect(self._look_up)
        presenter.kept.connect(self._catch_up)

    def _look_up(self, changed: Changes) -> None:
        page, journal = self._presenter.page, self._session.journal
        if page is None or page.entry is None or journal is None:
            return
        is_other = bool(changed.entries) and page.id not in changed.entries
        if is_other or changed.sequence == self._presenter.own_sequence:
            return
        self._read(page.id)

    def _read(self, entry: EntryId) -> None:
        journal = self._session.journal
        if journal is not None:
            job = self._session.read.submit(journal.browsing.entry, entry)
            job.then(self._compare, self._lose(entry))

    def _catch_up(self) -> None:
        """Look again, once what was typed meanwhile is kept."""
        page = self._presenter.page
        if self._behind and page is not None:
            self._read(page.id)

    def _compare(self, found: object) -> None:
        """Show what was found, when it is news; what was typed meanwhile is kept before."""
        entry, page = cast("Entry", found), self._presenter.page
        if page is None or entry.id != page.id:
            return
        self._behind = entry != page.entry
        if not self._behind:
            return
        if self._is_settled(page):
            self._behind = False
            self._presenter.show_again(entry)
        elif entry.veil != page.entry_veil:
            # What was put away meanwhile must not stand here until somebody pauses.
            self._presenter.flush()

    def _is_settled(self, page: "Page") -> bool:
        """Tell whether all that was written on the open page is acknowledged."""
        draft = self._presenter.draft()
        waits = self._presenter.keeper.unkept(page.id) is not None
        return not waits and draft is not None and not page.differs(draft)

    def _lose(self, entry: EntryId) -> Callable[[Exception], None]:
        """Return what closes the page when it is gone."""

        def answer(error: Exception) -> None:
            page = self._presenter.page
            if not isinstance(error, UnknownEntry):
                self._session.failed.emit(error)
            elif page is not None and page.id == entry:
                self._presenter.discard()
                self.gone.emit(entry)

        return answer
