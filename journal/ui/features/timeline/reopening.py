"""Let the lines of what came back open in place, also where nobody looked when it came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from journal.domain.entry import Row

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.domain.ids import EntryId
    from journal.ui.features.timeline.lines import Item
    from journal.ui.features.timeline.memory_list import MemoryList
    from journal.ui.features.timeline.motions import Motions
    from journal.ui.features.timeline.window import Window

_FEW = 3
"""Where no more than so many memories are newer, one stands at the beginning of the list."""


class Reopening:
    """Shows a list as it was before memories came back, then as it is.

    Args:
        view: The list.
        motions: What moves in it.
        window: Gives what is held.
    """

    def __init__(self, view: MemoryList, motions: Motions, window: Callable[[], Window]) -> None:
        self._view, self._motions, self._window = view, motions, window
        view.came.connect(self.open_unseen)

    def stand_at(self, newest: EntryId, entries: frozenset[EntryId]) -> None:
        """Stand where the newest of what came back is, and open the lines of it all.

        What comes right before it stays in sight above it.
        """
        held = self._window().entries
        above = held.index(newest) - 1 if newest in held else 0
        is_near = self._window().first is None and above < _FEW
        top = None if is_near or above < 0 else held[above]
        self._view.show_items(self._window().items, keep_place=False, top=top)
        self._motions.wait_to_open(entries)
        if self._view.isVisible():
            self.open_unseen()

    def open_unseen(self) -> None:
        """Open the lines of what came back while nobody looked."""
        back = self._motions.take_unseen()
        items = tuple(self._window().items)
        before = [one for one in items if not _is_of(one, back)]
        if len(before) < len(items):
            self._view.show_items(before, keep_place=not self._is_at_top())
            # Whoever comes here may have the keys in a text on the way, and does not type there.
            QTimer.singleShot(0, self._view, lambda: self._open(back))

    def _open(self, back: frozenset[EntryId]) -> None:
        with self._motions.opening(back):
            self._view.show_items(self._window().items, keep_place=not self._is_at_top())

    def _is_at_top(self) -> bool:
        return self._window().first is None and not self._view.verticalScrollBar().value()


def _is_of(item: Item, entries: frozenset[EntryId]) -> bool:
    return isinstance(item, Row) and item.id in entries
