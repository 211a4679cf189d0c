"""The lamps as rows: what each stands for, and what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from journal.domain.lamps import Reach
from journal.ui.features.lights import words

if TYPE_CHECKING:
    from journal.ui.features.lights.conductor import Conductor
    from journal.ui.features.lights.pages import Pages
    from journal.ui.features.lights.values import Manner

Index = QModelIndex | QPersistentModelIndex
STATE = int(Qt.ItemDataRole.UserRole)
"""The role under which the state of a lamp is given: lit, going, out, kept, low, dark or back."""
NAMED = STATE + 1
"""The role under which is given what a lamp stands for."""
_SPOKEN = frozenset({int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.DisplayRole)})


class LampModel(QAbstractListModel):
    """Gives the lamps of the line in order.

    Args:
        conductor: What they do.
        pages: What they are called, where that is known.
        manner: Why.
        covered: Whether the curtain is drawn: what they stand for is not said then.
    """

    def __init__(
        self, conductor: Conductor, pages: Pages, manner: Manner, *, covered: bool
    ) -> None:
        super().__init__(conductor)
        self._conductor, self._pages = conductor, pages
        self._manner, self._covered = manner, covered
        pages.came.connect(lambda: self._tell(0, self.rowCount() - 1))
        self._states = self._now()
        conductor.stepped.connect(self._follow)
        conductor.changed.connect(self._follow)

    def cover(self, *, covered: bool) -> None:
        """Draw the curtain, or lift it."""
        self._covered = covered
        self._tell(0, len(self._states) - 1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Give how many lamps there are."""
        return 0 if parent is not None and parent.isValid() else len(self._states)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Give a lamp in words, or its state."""
        if not index.isValid():
            return None
        if role == STATE:
            return self._states[index.row()]
        if role == NAMED:
            return self._named(index.row())
        if role in _SPOKEN:
            said = words.said_of(self._states[index.row()])
            return f"{self._named(index.row())}, {said}"
        return None

    def _named(self, lamp: int) -> str:
        if self._covered:
            return words.place_in_line(lamp, len(self._states))
        shared, glimpse = self._conductor.lamps[lamp], self._pages.glimpse(lamp)
        named = words.lamp_named(shared, self._conductor.spots_of(lamp))
        title = "" if glimpse is None or shared.reach is not Reach.MEMORY else glimpse.title
        return f"{named}, {title}" if title else named

    def _now(self) -> list[str]:
        lights = self._conductor.lights
        return [words.state_of(lights, lamp, self._manner) for lamp in range(lights.count)]

    def _follow(self) -> None:
        before, self._states = self._states, self._now()
        rows = [row for row, state in enumerate(before) if state != self._states[row]]
        if rows:
            self._tell(rows[0], rows[-1])

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))
