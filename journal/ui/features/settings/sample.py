"""Put the sample journal in, and take it out whole: from the preferences and from the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from journal.domain.changes import ChangeKind
from journal.ui.feedback.words import words_for

if TYPE_CHECKING:
    from journal.domain.changes import Changes
    from journal.services.journal import Journal
    from journal.ui.background.session import Session
    from journal.ui.feedback.notices import Notices


class SampleKeeper(QObject):
    """Knows whether the sample is in the journal.

    Args:
        session: The journal and its lanes.
        notices: Where it is told what was done.

    Signals:
        changed: It came in or went out.
    """

    changed = Signal()

    def __init__(self, session: Session, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._notices = session, notices
        self._stands = self._is_busy = False
        session.opened.connect(self.look)
        session.changed.connect(self._on_changed)

    @property
    def stands(self) -> bool:
        """Whether the sample is in the journal."""
        return self._stands

    @property
    def is_busy(self) -> bool:
        """Whether it is coming in or going out just now."""
        return self._is_busy

    def look(self, _journal: object = None) -> None:
        """See whether it is there."""
        journal = self._session.journal
        if journal is not None:
            self._session.read.submit(_stands, journal).then(
                self._found, self._session.failed.emit
            )

    def put_in(self) -> None:
        """Put it in, unless it is there."""
        journal = self._session.journal
        if journal is not None and not self._is_busy:
            self._begin()
            self._session.write.submit(_add, journal).then(
                self._put, self._tell
            )

    def take_out(self) -> None:
        """Take it out whole; it can be put in again."""
        journal = self._session.journal
        if journal is not None and not self._is_busy:
            self._begin()
            self._session.write.submit(_remove, journal).then(
                self._taken, self._tell
            )

    def _begin(self) -> None:
        self._is_busy = True
        self.changed.emit()

    def _on_changed(self, changes: Changes) -> None:
        if ChangeKind.IMPORTED in changes.kinds and not self._is_busy:
            self.look()

    def _found(self, stands: object) -> None:
        if stands != self._stands:
            self._stands = cast("bool", stands)
            self.changed.emit()

    def _put(self, _added: object) -> None:
        self._end(stands=True)
        self._notices.toast(self.tr("The sample is in your journal."), self.take_out)

    def _taken(self, _removed: object) -> None:
        self._end(stands=False)
        self._notices.toast(self.tr("The sample is out. What you wrote stays."), self.put_in)

    def _end(self, *, stands: bool) -> None:
        self._stands, self._is_busy = stands, False
        self._session.poll()
        self.changed.emit()

    def _tell(self, error: Exception) -> None:
        self._is_busy = False
        self._notices.toast(words_for(error).text)
        self.changed.emit()


# On the lane: what is asked for first there is imported there too.
def _stands(journal: Journal) -> bool:
    return journal.sample.stands()


def _add(journal: Journal) -> int:
    return journal.sample.add()


def _remove(journal: Journal) -> int:
    return journal.sample.remove()
