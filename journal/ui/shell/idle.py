"""Let the journal do in quiet moments what can wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from journal.ui.background.session import Session

QUIET_MS = 30_000
_NEXT_MS = 1_000


class Idler(QObject):
    """Merges the index and folds the log once nothing has changed for a while.

    Args:
        session: The journal and its lanes.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._work)
        session.opened.connect(self._wait)
        session.changed.connect(self._wait)

    def _wait(self, _news: object) -> None:
        self._timer.start(QUIET_MS)

    def _work(self) -> None:
        journal = self._session.journal
        if journal is not None:
            self._session.write.submit(journal.idle).then(self._go_on, self._session.failed.emit)

    def _go_on(self, more: object) -> None:
        if more:
            self._timer.start(_NEXT_MS)
