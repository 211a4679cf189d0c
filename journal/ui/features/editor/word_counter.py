"""Count the words of a page, those of a long one away from the thread on which somebody types."""

from functools import partial
from typing import TYPE_CHECKING, Final, cast

from journal.domain.entry import Draft
from journal.domain.ids import EntryId
from journal.ui.background.session import Session
from journal.ui.features.editor.foot import PageFoot

if TYPE_CHECKING:
    from journal.ui.background.job import Job

_COUNTED_AT_ONCE: Final = 20_000


class WordCounter:
    """Fills in the foot of the page.

    Args:
        foot: Where the count is shown.
        session: Whose lane counts; the journal need not be open.
    """

    def __init__(self, foot: PageFoot, session: Session) -> None:
        self._foot = foot
        self._session = session
        self._page: EntryId | None = None
        self._job: Job | None = None

    def count(self, draft: Draft) -> None:
        """Show how many words a page has; one count at a time, the newest page's alone."""
        self._page = draft.id
        if not draft.text:  # Nothing is there to count, nor to be imported for it.
            self._foot.set_words(0)
            return
        from journal.domain.measure import word_count
        from journal.ui.features.editor.page_words import readable_text

        if len(draft.text) <= _COUNTED_AT_ONCE:
            self._foot.set_words(word_count(readable_text(draft)))
        elif self._job is None:
            self._job = self._session.read.submit(lambda: word_count(readable_text(draft)))
            self._job.then(partial(self._show, draft.id))

    def _show(self, counted: EntryId | None, words: object) -> None:
        self._job = None
        if counted == self._page:
            self._foot.set_words(cast("int", words))
