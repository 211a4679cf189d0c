"""Tell the sidebar when the lists of names first hold something."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from journal.domain.names import NameKind
from journal.ui.background.debounce import Debounce

if TYPE_CHECKING:
    from journal.services.browsing import Browsing
    from journal.ui.background.session import Session
    from journal.ui.shell.sidebar import Sidebar

_SETTLE_MS = 600


class Remembered(QObject):
    """Looks for names until there are some; from then on the group is the person's to fold.

    Args:
        session: The journal and its lanes.
        sidebar: Whose group is opened.
    """

    def __init__(self, session: Session, sidebar: Sidebar) -> None:
        super().__init__(sidebar)
        self._session, self._sidebar = session, sidebar
        self._found = False
        self._settle = Debounce(_SETTLE_MS, parent=self)
        self._settle.triggered.connect(self._look)
        session.opened.connect(self._look)
        session.changed.connect(self._on_changed)
        self._look()

    def _on_changed(self, _changes: object) -> None:
        self._settle.poke()

    def _look(self, _journal: object = None) -> None:
        journal = self._session.journal
        if journal is not None and not self._found:
            self._session.read.submit(_holds_names, journal.browsing).then(
                self._tell, self._session.failed.emit
            )

    def _tell(self, found: object) -> None:
        self._found = cast("bool", found)
        if self._found:
            self._sidebar.open_group()


def _holds_names(browsing: Browsing) -> bool:
    return any(browsing.complete(kind, "", 1) for kind in NameKind)
