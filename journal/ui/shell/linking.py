"""Give the memories that are chosen in a list a tag, a person or a place, as one act."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPoint, QRect

from journal.domain.names import NameKind
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import plural, sentence
from journal.ui.feedback.words import words_for
from journal.ui.widgets.ask_panel import AskPanel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from journal.domain.changes import Changes
    from journal.domain.ids import EntryId
    from journal.domain.names import NameCount
    from journal.domain.naming import NameAct
    from journal.ui.shell.parts import Parts

_OFFERED = 8


class Linking(QObject):
    """Links what is chosen in the lists of one window.

    Args:
        parts: The parts of the window.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self.panel = AskPanel(parts.house.theme, parts.frame)

    def ask(self, kind: NameKind, ids: tuple[EntryId, ...], chooser: QWidget) -> None:
        """Ask which tag, person or place some memories shall have.

        Args:
            kind: What they are given.
            ids: The memories.
            chooser: The list in which they are chosen; the question lies over it.
        """
        corner = chooser.mapToGlobal(QPoint(chooser.width() // 2, 0))
        self.panel.ask(
            self._question(kind, len(ids)),
            lambda words: self._link(ids, kind, words),
            anchor=QRect(corner, chooser.size() / 2).adjusted(0, 0, 0, -chooser.height() // 3),
            suggest=partial(self._suggest, kind),
        )

    def _suggest(
        self, kind: NameKind, typed: str, answer: Callable[[Sequence[str]], None]
    ) -> None:
        session = self._parts.house.session
        if session.journal is not None:
            session.read.submit(
                session.journal.browsing.complete, kind, typed.lstrip("#@"), _OFFERED
            ).then(lambda found: answer([one.name for one in cast("Sequence[NameCount]", found)]))

    def _link(self, ids: tuple[EntryId, ...], kind: NameKind, words: str) -> None:
        session = self._parts.house.session
        journal = session.journal
        if journal is None or not words.strip():
            return
        self._parts.page.flush()

        def done(answer: object) -> None:
            act = cast("NameAct", answer)
            if act.changes is not None:
                session.publish(act.changes)
                self._parts.house.notices.toast(
                    self._told(kind, act.count), lambda: self._undo(act)
                )
            else:
                self._parts.house.notices.toast(self.tr("That was so already."))

        session.write.submit(lambda: journal.naming.link_many(ids, kind, words)).then(
            done, self._tell
        )

    def _undo(self, act: NameAct) -> None:
        session = self._parts.house.session
        journal = session.journal
        if journal is None:
            return

        def done(changes: object) -> None:
            if changes is not None:
                session.publish(cast("Changes", changes))
            self._parts.house.notices.toast(self.tr("As it was before."))

        session.write.submit(lambda: journal.naming.undo(act)).then(done, self._tell)

    def _tell(self, error: Exception) -> None:
        self._parts.house.notices.toast(words_for(error).text)

    def _question(self, kind: NameKind, count: int) -> str:
        said = dates.number_word(count)
        texts = {
            NameKind.TAG: plural(self.tr, count, "Which tag?", "Which tag for %n memories?", said),
            NameKind.PERSON: plural(
                self.tr, count, "Who is in it?", "Who is in %n memories?", said
            ),
            NameKind.PLACE: plural(
                self.tr, count, "Where was it?", "Where were %n memories?", said
            ),
        }
        return texts[kind]

    def _told(self, kind: NameKind, count: int) -> str:
        """Say what was done; never to whom: the name may be one that was put away."""
        said = dates.number_word(count)
        texts = {
            NameKind.TAG: plural(self.tr, count, "Tagged.", "%n memories tagged.", said),
            NameKind.PERSON: plural(
                self.tr, count, "Person added.", "Added to %n memories.", said
            ),
            NameKind.PLACE: plural(self.tr, count, "Place set.", "Set for %n memories.", said),
        }
        return sentence(texts[kind])
