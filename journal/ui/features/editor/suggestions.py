"""Ask the journal for names that fit what is being typed, off the GUI thread."""

from typing import cast

from PySide6.QtCore import QObject

from journal.ui.background.session import Session
from journal.ui.features.editor.completion import Mood, Offer, Typed
from journal.ui.features.editor.name_completer import Answer


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
                answer(cast("tuple[Offer, ...]", names))

        def find() -> tuple[Offer, ...]:
            if typed.kind is None:
                return tuple(Mood(one) for one in journal.browsing.moods(typed.name))
            return journal.browsing.complete(typed.kind, typed.name)

        self._session.read.submit(find).then(tell, self._session.failed.emit)
