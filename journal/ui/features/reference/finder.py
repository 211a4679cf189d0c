"""Search the pages while somebody types, away from the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from journal.domain.reference import DEFAULT_LANG
from journal.ui.background.debounce import Debounce

if TYPE_CHECKING:
    from journal.domain.reference import ReferenceHit
    from journal.services.reference import Reference
    from journal.ui.background.job import Job
    from journal.ui.background.lane import Lane

_DELAY_MS, _CEILING_MS = 90, 400


class Finder(QObject):
    """Answers the newest question only.

    Args:
        reference: Where the pages come from.
        lane: Where they are searched: the first time every page is read and folded (27 ms).

    Signals:
        found: What was found (tuple of ReferenceHit).
        failed: Why the pages could not be searched (Exception).
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, reference: Reference, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reference, self._lane = reference, lane
        self._query, self._lang = "", ""
        self._job: Job | None = None
        self._pause = Debounce(_DELAY_MS, _CEILING_MS, self)
        self._pause.triggered.connect(self.search_now)

    def look_for(self, query: str, lang: str, *, at_once: bool = False) -> None:
        """Look for `query` on the pages in `lang`: after a pause, or `at_once`."""
        self._query, self._lang = query, lang
        if at_once:
            self.search_now()
        else:
            self._pause.poke()

    def search_now(self) -> None:
        """Look at once for what was asked last."""
        self.stop()
        self._job = self._lane.submit(_search, self._reference, self._query, self._lang)
        self._job.then(self._tell, self.failed.emit)

    def stop(self) -> None:
        """Answer nothing any more until something is asked."""
        self._pause.cancel()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _tell(self, hits: object) -> None:
        self._job = None
        self.found.emit(cast("tuple[ReferenceHit, ...]", hits))


def _search(reference: Reference, query: str, lang: str) -> tuple[ReferenceHit, ...]:
    """Search the pages in `lang`, then those in English alone, then those the person added."""
    hits, own = reference.search(query, lang), reference.search_own(query)
    if lang == DEFAULT_LANG:
        return (*hits, *own)
    known = {head.slug for head in reference.pages(lang)}
    others = reference.search(query, DEFAULT_LANG)
    return (*hits, *(hit for hit in others if hit.slug not in known), *own)
