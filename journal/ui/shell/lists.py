"""Serve the lists of memories, wherever one stands: their keys, their menu, what is chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, Protocol, cast

from PySide6.QtCore import QObject, Qt, Signal

from journal.domain.names import NameKind
from journal.ui.actions import catalogue

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractItemView, QWidget

    from journal.domain.ids import EntryId
    from journal.ui.shell.linking import Linking
    from journal.ui.shell.parts import Parts

_KINDS: Final = {
    catalogue.GIVE_TAG: NameKind.TAG,
    catalogue.GIVE_PERSON: NameKind.PERSON,
    catalogue.GIVE_PLACE: NameKind.PLACE,
}


class Chooser(Protocol):
    """A list in which memories are chosen."""

    def chosen(self) -> tuple[EntryId, ...]:
        """Give the ids of the chosen memories."""


class Lists(QObject):
    """Knows the lists of one window.

    Args:
        parts: The parts of the window.

    Signals:
        keep_asked: Memories are to be kept close (tuple of EntryId).
        choice_changed: Other memories are chosen in one of them, or none.
    """

    keep_asked = Signal(object)
    choice_changed = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self._erasers: dict[QWidget, Callable[[], None]] = {}
        self._lists: list[QWidget] = []
        self._linking: Linking | None = None
        parts.actions.on(catalogue.ERASE_CHOSEN, self._erase_chosen)
        parts.actions.on(catalogue.KEEP_CHOSEN, self._keep_chosen)
        for action, kind in _KINDS.items():
            parts.actions.on(action, partial(self.ask, kind))
        self._enable()

    def serve(self, memories: QWidget, erase: Callable[[], None]) -> None:
        """Let all that can be done with memories be done in a list.

        Args:
            memories: The list; a :class:`Chooser` too.
            erase: Puts away what is chosen in it.
        """
        actions = self._parts.actions
        memories.addActions([actions.action(one) for one in (catalogue.STAR, catalogue.QUIET)])
        self._parts.actions.serve_list(memories)
        memories.addAction(self._parts.actions.action(catalogue.BEGIN_ERASING))
        self._erasers[memories] = erase
        self._follow(memories)

    def serve_hits(self, hits: QWidget) -> None:
        """Let memories that were found be linked, and what was done be undone; Delete it knows."""
        marks = (catalogue.STAR, catalogue.QUIET)
        names = (
            catalogue.UNDO, *marks, *_KINDS, catalogue.KEEP_CHOSEN, catalogue.BEGIN_ERASING,
        )  # fmt: skip
        hits.addActions([self._parts.actions.action(name) for name in names])
        self._follow(hits)

    def in_hand(self) -> tuple[EntryId, ...]:
        """Give the memories that are chosen in the list that has the keys; none without one."""
        focused = next((one for one in self._lists if one.hasFocus()), None)
        return () if focused is None else cast("Chooser", focused).chosen()

    def ask(self, kind: NameKind) -> None:
        """Ask which tag, person or place the chosen memories shall have."""
        chooser = self._active(self._lists)
        ids = () if chooser is None else cast("Chooser", chooser).chosen()
        if chooser is not None and ids:
            self._built().ask(kind, ids, chooser)

    def _follow(self, chooser: QWidget) -> None:
        self._lists.append(chooser)
        chooser.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        selection = cast("QAbstractItemView", chooser).selectionModel()
        selection.selectionChanged.connect(lambda _now, _before: self._enable())

    def _built(self) -> Linking:
        if self._linking is None:
            from journal.ui.shell.linking import Linking

            self._linking = Linking(self._parts)
        return self._linking

    def _erase_chosen(self) -> None:
        """Put away what is chosen in the list that has the keys, else in the one that is seen."""
        active = self._active(list(self._erasers))
        if active is not None:
            self._erasers[active]()

    def _keep_chosen(self) -> None:
        active = self._active(self._lists)
        if active is not None:
            self.keep_asked.emit(cast("Chooser", active).chosen())

    def _active(self, lists: list[QWidget]) -> QWidget | None:
        seen = [one for one in lists if one.isVisible()]
        seen.sort(key=lambda one: (not one.hasFocus(), not cast("Chooser", one).chosen()))
        return next(iter(seen), None)

    def _enable(self) -> None:
        chosen = any(cast("Chooser", one).chosen() for one in self._lists)
        for action in (*_KINDS, catalogue.KEEP_CHOSEN):
            self._parts.actions.action(action).setEnabled(chosen)
        self.choice_changed.emit()
