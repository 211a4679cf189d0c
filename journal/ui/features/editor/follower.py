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
        session.changed.connect(self._look_up)

    def _look_up(self, changed: Changes) -> None:
        page, journal = self._presenter.page, self._session.journal
        if page is None or page.entry is None or journal is None:
            return
        is_other = bool(changed.entries) and page.id not in changed.entries
        if is_other or changed.sequence == self._presenter.own_sequence:
            return
        job = self._session.read.submit(journal.browsing.entry, page.id)
        job.then(self._compare, self._lose(page.id))

    def _compare(self, found: object) -> None:
        """Show what was found, when it is news and nothing here would be lost."""
        entry, page = cast("Entry", found), self._presenter.page
        if page is None or entry.id != page.id or entry == page.entry:
            return
        if not self._presenter.is_dirty:
            self._presenter.show_again(entry)

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
