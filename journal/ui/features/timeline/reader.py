"""Ask the journal one thing at a time, and drop the answers nobody waits for any more."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from journal.domain.errors import Interrupted

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.ui.background.lane import Lane
    from journal.ui.features.timeline.source import Chunk


class Reader(QObject):
    """Brings chunks from the read lane to the GUI thread.

    Args:
        lane: Where questions are answered.

    Signals:
        failed: Why the timeline could not be read (Exception).
    """

    failed = Signal(object)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._generation = 0
        self._extending = False
        self._going: tuple[Callable[[], Chunk], Callable[[Chunk], object]] | None = None

    @property
    def is_extending(self) -> bool:
        """True while a chunk is on its way."""
        return self._extending

    def forget(self) -> None:
        """Want no answer any more to what was asked before."""
        self._generation += 1
        self._extending, self._going = False, None

    def jump(self, read: Callable[[], Chunk], show: Callable[[Chunk], object]) -> None:
        """Go elsewhere: whatever was asked before is not wanted any more.

        Until one is there nothing is extended: what is held belongs to where one was.
        """
        self._generation += 1
        self._extending, self._going = True, (read, show)
        self._ask(read, show)

    def again(self) -> bool:
        """Ask once more for the place that one is on the way to; tell whether there is one."""
        if self._going is None:
            return False
        self.jump(*self._going)
        return True

    def extend(self, read: Callable[[], Chunk], show: Callable[[Chunk], object]) -> None:
        """Ask for a neighbouring chunk, unless a chunk is on its way already."""
        if not self._extending:
            self._extending = True
            self._ask(read, show)

    def fail(self, error: Exception) -> None:
        """Tell of a failure; that another view stopped its own search is none."""
        if not isinstance(error, Interrupted):
            self.failed.emit(error)

    def _ask(self, read: Callable[[], Chunk], show: Callable[[Chunk], object]) -> None:
        generation = self._generation

        def answer(chunk: object) -> None:
            if generation == self._generation:
                self._extending, self._going = False, None
                show(cast("Chunk", chunk))

        def refuse(error: Exception) -> None:
            if generation != self._generation:
                return
            if isinstance(error, Interrupted):
                # Another view stopped its own search, and took this one with it.
                self._ask(read, show)
            else:
                self._extending, self._going = False, None
                self.failed.emit(error)

        self._lane.submit(read).then(answer, refuse)
