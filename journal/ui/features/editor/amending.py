"""Change a memory from beside its text: on its page while that is open, else where it is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from journal.ui.feedback.words import words_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.domain.entry import Draft
    from journal.domain.ids import EntryId
    from journal.services.journal import Journal
    from journal.services.writing import Saved
    from journal.ui.background.session import Session
    from journal.ui.features.editor.page import Page
    from journal.ui.features.editor.presenter import EditorPresenter
    from journal.ui.features.editor.sheet import Sheet
    from journal.ui.feedback.notices import Notices



class Amending(QObject):
    """Applies changes of files, moment and place; a way back may come when the page was left.

    Args:
        session: The journal and its lanes.
        presenter: Knows what is open.
        sheet: Its parts.
        notices: Where it is told what could not be done.
    """

    def __init__(
        self, session: Session, presenter: EditorPresenter, sheet: Sheet, notices: Notices
    ) -> None:
        super().__init__(sheet)
        self._session, self._presenter = session, presenter
        self._sheet, self._notices = sheet, notices

    def amend(self, entry: EntryId, change: Callable[[Draft], Draft]) -> None:
        """Change a memory.

        Args:
            entry: Which; it may stand open, or have been left meanwhile.
            change: Gives it as it shall be. The captions it is given are complete.
        """
        page = self._presenter.page
        if page is not None and page.id == entry:
            self._amend_page(page, change)
            return
        journal = self._session.journal
        if journal is not None:
            job = self._session.write.submit(lambda: _amended(journal, entry, change))
            job.then(self._publish, self._tell)

    def _amend_page(self, page: Page, change: Callable[[Draft], Draft]) -> None:
        now = self._presenter.draft()
        if now is None:
            return
        known = {one.id: one.caption for one in self._sheet.pictures.files}
        captions = tuple(known.get(one, "") for one in now.attachments)
        wanted = change(replace(now, captions=captions))
        page.origin = replace(
            page.origin, attachments=wanted.attachments, captions=wanted.captions
        )
        if wanted.place != now.place:
            names = self._sheet.names
            names.show_links(replace(names.links(), place=wanted.place))
        if wanted.moment != now.moment:
            self._presenter.set_moment(wanted.moment)
        self._presenter.touch()
        self._presenter.flush()

    def _publish(self, answer: object) -> None:
        saved = cast("Saved", answer)
        if saved.changes is not None:
            self._session.publish(saved.changes)

    def _tell(self, error: Exception) -> None:
        self._notices.toast(words_for(error).text)


def _amended(journal: Journal, entry: EntryId, change: Callable[[Draft], Draft]) -> Saved:
    from journal.services.writing import draft_of

    kept = journal.browsing.entry(entry)
    captions = tuple(one.caption for one in kept.attachments)
    return journal.writing.save(change(replace(draft_of(kept), captions=captions)))
