"""A memory that was away, and what was written of its days meanwhile: both stand side by side."""

from dataclasses import dataclass

from journal.domain.entry import Row


@dataclass(frozen=True, slots=True)
class SideBySide:
    """What belongs beside a memory.

    Attributes:
        later: Pages of its days that were written while it was away, newest first.
        back: Memories of its days that were away when it was written, and are back; oldest first.
    """

    later: tuple[Row, ...] = ()
    back: tuple[Row, ...] = ()
