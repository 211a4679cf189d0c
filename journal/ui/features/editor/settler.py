"""Ask what to hide of a memory that was changed where a passage of it is put away.

Nothing is guessed there: until somebody has answered, what was typed waits, and what is stored
stays hidden. Both answers keep all that was written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from journal.domain.errors import GapMoved
from journal.ui.feedback.notices import Banner, Choice, Notices
from journal.ui.feedback.words import words_for

if TYPE_CHECKING:
    from journal.domain.changes import Changes
    from journal.domain.entry import Draft
    from journal.domain.ids import EntryId
    from journal.ui.background.session import Session
    from journal.ui.features.editor.presenter import EditorPresenter


class Settler(QObject):
    """Watches one page for passages that nobody can find any more.

    Args:
        presenter: Whose page it is, and what could not be kept of it.
        session: The journal and its lanes.
        notices: Where it is asked.
    """

    def __init__(
        self, presenter: EditorPresenter, session: Session, notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._presenter, self._session, self._notices = presenter, session, notices
        self._unkept: dict[EntryId, Draft] = {}
        self._question: Banner | None = None
        presenter.keeper.failed.connect(self._note)
        presenter.keeper.kept.connect(self._forget)
        presenter.page_changed.connect(self._look)

    def _note(self, draft: object, error: Exception) -> None:
        """Ask when a page could not be kept because of what is hidden of it."""
        sent = cast("Draft", draft)
        if isinstance(error, GapMoved) and sent.id is not None:
            self._unkept[sent.id] = sent
            self._look()

    def _forget(self, _saved: object, draft: object) -> None:
        sent = cast("Draft", draft)
        if sent.id is not None and self._unkept.pop(sent.id, None) is not None:
            self._look()

    def _look(self) -> None:
        """Ask as long as there is something to settle, of the open page first."""
        self._withdraw()
        if self._wanting() is not None:
            self._question = self._notices.banner(
                self.tr(
                    "Something you put away in this memory has changed since, and the page can’t "
                    "tell any more what to hide. Nothing is lost: say what shall happen."
                ),
                (
                    Choice(self.tr("Put the whole memory away"), self._put_away),
                    Choice(self.tr("Show all of it again"), self._show),
                ),
            )

    def _withdraw(self) -> None:
        if self._question is not None:
            self._notices.withdraw(self._question)
            self._question = None

    def _wanting(self) -> Draft | None:
        """Give the page that waits for an answer, as it is by now."""
        page = self._presenter.page
        if page is not None and (page.id in self._unkept or not page.around.fits):
            return self._presenter.draft()
        return next(iter(self._unkept.values()), None)

    def _put_away(self) -> None:
        self._settle(away=True)

    def _show(self) -> None:
        self._settle(away=False)

    def _settle(self, *, away: bool) -> None:
        draft, journal = self._wanting(), self._session.journal
        self._withdraw()
        if draft is None or draft.id is None or journal is None:
            return
        page = self._presenter.page
        if page is not None and page.id == draft.id:
            page.handed = draft
        settle = journal.settling.put_away if away else journal.settling.show
        self._session.write.submit(settle, draft).then(
            lambda changed: self._publish(draft, changed), self._tell
        )

    def _publish(self, draft: Draft, changed: object) -> None:
        """Let the page follow: it closes, or shows all of the memory."""
        if draft.id is not None:
            self._unkept.pop(draft.id, None)
            self._presenter.keeper.forget(draft.id)
        self._session.publish(cast("Changes", changed))
        self._look()

    def _tell(self, error: Exception) -> None:
        """Say why it could not be done; the page still holds all that was written."""
        self._notices.toast(words_for(error).text)
        self._look()
