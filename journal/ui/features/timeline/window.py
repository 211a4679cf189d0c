"""Keep the few chunks around what is looked at, and let go of those far away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal.domain.entry import Row
from journal.domain.timeline import Gap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from journal.domain.ids import EntryId
    from journal.ui.features.timeline.lines import Item
    from journal.ui.features.timeline.source import Chunk

MOST = 4
MOST_WITH_CHOICE = 40
MOST_CHOSEN_AT_ONCE = 600
"""Memories that Ctrl+A goes on to hold and choose; a longer list is chosen by parts."""


class Window:
    """A run of neighbouring chunks, newest first."""

    def __init__(self) -> None:
        self._chunks: list[Chunk] = []
        self._offsets: dict[EntryId, int] = {}

    @property
    def items(self) -> Iterator[Item]:
        """All items, newest first; a gap that both chunks of a seam hold is told once."""
        above: Item | None = None
        for item in (item for chunk in self._chunks for item in chunk.items):
            if not (isinstance(item, Gap) and isinstance(above, Gap)):
                yield item
            above = item

    @property
    def entries(self) -> tuple[EntryId, ...]:
        """The ids of the memories that are held, newest first."""
        return tuple(self._offsets)

    def offset_of(self, entry: EntryId) -> int:
        """Give how many memories are newer than one that is held; of the first for any other."""
        return self._offsets.get(entry, self.offset)

    @property
    def offset(self) -> int:
        """How many memories are newer than the first that is held."""
        return self._chunks[0].offset if self._chunks else 0

    @property
    def first(self) -> Chunk | None:
        """The newest chunk, when something stands before it."""
        chunk = self._chunks[0] if self._chunks else None
        return chunk if chunk is not None and chunk.newer is not None else None

    @property
    def last(self) -> Chunk | None:
        """The oldest chunk, when something follows it."""
        chunk = self._chunks[-1] if self._chunks else None
        return chunk if chunk is not None and chunk.older is not None else None

    @property
    def is_whole(self) -> bool:
        """True when nothing stands before or after what is held."""
        return self.first is None and self.last is None

    def begin(self, chunk: Chunk) -> None:
        """Hold one chunk and nothing else."""
        self._hold([chunk])

    def add_older(self, chunk: Chunk, most: int = MOST) -> None:
        """Hold one more at the old end, and let go of the newest beyond `most` chunks."""
        self._hold([*self._chunks, chunk][-most:])

    def add_newer(self, chunk: Chunk, most: int = MOST) -> None:
        """Hold one more at the new end, and let go of the oldest beyond `most` chunks."""
        self._hold([chunk, *self._chunks][:most])

    def _hold(self, chunks: list[Chunk]) -> None:
        self._chunks = chunks
        rows = (item for item in self.items if isinstance(item, Row))
        self._offsets = {row.id: number for number, row in enumerate(rows, self.offset)}
