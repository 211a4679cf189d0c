"""Let the light of memories go out where they stood, and come back when they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal.ui.widgets.motion import Course

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from journal.domain.ids import EntryId
    from journal.ui.features.timeline.memory_list import MemoryList

_LAST_LIGHT = 0.12


class Light(QObject):
    """Dims and lights lines of one list.

    Args:
        view: The list.

    Signals:
        out: The light has gone out; the lines stay dim until they are put out of sight.
    """

    out = Signal()

    def __init__(self, view: MemoryList) -> None:
        super().__init__(view)
        self._view = view
        self._entries: frozenset[EntryId] = frozenset()
        self._goes_out, self._now = False, 1.0
        self._course = Course(self)
        self._course.valueChanged.connect(self._paint)
        self._course.finished.connect(self._end)

    @property
    def goes_out(self) -> bool:
        """True while light is going out."""
        return self._course.goes_on and self._goes_out

    def of(self, key: Hashable) -> float:
        """Say how lit a line is, 1 being all."""
        return self._now if key in self._entries else 1.0

    def put_out(self, entries: Iterable[EntryId]) -> None:
        """Begin to dim the lines of `entries`; where nothing moves they stay as they are."""
        self._begin(entries, "slow", out=True)

    def bring_back(self, entries: Iterable[EntryId]) -> None:
        """Begin to light the lines of `entries`, which were dark."""
        self._begin(entries, "lamp", out=False)

    def forget(self) -> None:
        """Show every line in full light, unless some are being lit just now."""
        if not self._course.goes_on:
            self._shine(1.0)

    def _begin(self, entries: Iterable[EntryId], name: str, *, out: bool) -> None:
        self._course.halt()
        self._entries, self._goes_out = frozenset(entries), out
        lasting = self._view.look.duration(name)
        if lasting and self._entries and self._view.isVisible():
            self._course.go(lasting)
        else:
            self._shine(1.0)

    def _paint(self, done: float) -> None:
        left = 1.0 - done if self._goes_out else done
        self._shine(_LAST_LIGHT + (1.0 - _LAST_LIGHT) * left)

    def _shine(self, light: float) -> None:
        self._now = light
        self._view.delegate.dim(self._entries if light < 1.0 else frozenset(), light)
        for row in map(self._view.lines.row_of, self._entries):
            if row is not None:
                self._view.update(self._view.lines.index(row))

    def _end(self) -> None:
        if self._goes_out:
            self.out.emit()
