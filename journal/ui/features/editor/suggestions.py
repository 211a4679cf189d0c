"""Ask the journal for names that fit what is being typed, off the GUI thread."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from journal.ui.background.session import Session
from journal.ui.features.editor.completion import Typed
from journal.ui.features.editor.name_completer import Answer

if TYPE_CHECKING:
    from journal.domain.names import NameCount


class Suggestions(QObject):
    """The names of one journal; the newest question alone is answered.

    Args:
        session: The journal; before it is open there is nothing to offer.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._question = 0

    def ask(self, typed: Typed, answer: Answer) -> None:
        """Have `answer` called with the names that begin so; erased ones are not among them."""
        journal = self._session.journal
        if journal is None:
            return
        self._question += 1
        mine = self._question

        def tell(names: object) -> None:
            if mine == self._question:
                answer(cast("tuple[NameCount, ...]", names))

        job = self._session.read.submit(journal.browsing.complete, typed.kind, typed.name)
        job.then(tell, self._session.failed.emit)
