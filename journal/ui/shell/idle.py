"""Let the journal do in quiet moments what can wait."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from journal.ui.background.session import Session

QUIET_MS = 30_000
SEEN_MS = 3_000
ROOMS: Final = (
    "journal.ui.features.search.view",
    "journal.ui.features.calendar.view",
    "journal.ui.features.onthisday.view",
    "journal.ui.features.names.view",
    "journal.ui.features.insights.view",
    "journal.ui.features.archive.view",
    "journal.ui.features.reference.view",
    "journal.ui.features.palette.view",
    "journal.ui.features.settings.view",
)
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


class Foresight(QObject):
    """Reads in the code of views that nobody has gone to yet, a while after the start.

    It is read beside the window, not by it: the first visit of a view then builds it and no more,
    and a start pays for none.

    Args:
        session: The journal and its lanes.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._left = session, list(ROOMS)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._read_on)
        self._timer.start(SEEN_MS)

    def _read_on(self) -> None:
        if self._left:
            self._session.read.submit(import_module, self._left.pop(0)).then(
                lambda _module: self._timer.start(_NEXT_MS), self._session.failed.emit
            )
