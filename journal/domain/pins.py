"""What a person keeps close: memories and names, in an order of the person's own."""

from dataclasses import dataclass

from journal.domain.changes import Changes
from journal.domain.entry import Row
from journal.domain.ids import EntryId
from journal.domain.names import NameKind


@dataclass(frozen=True, slots=True)
class PinnedName:
    """A person, place or tag that is kept close."""

    kind: NameKind
    name: str


Pinned = EntryId | PinnedName
"""What can be kept close: a memory, or a name."""


@dataclass(frozen=True, slots=True)
class Pin:
    """One thing that is kept close.

    Attributes:
        target: The memory or the name, as it is spelled now.
        row: The memory as a list shows it; None for a name.
        count: How many visible memories a name has; 1 for a memory.
    """

    target: Pinned
    row: Row | None
    count: int


@dataclass(frozen=True, slots=True)
class PinAct:
    """What keeping close, letting go or reordering came to.

    Attributes:
        undo: What takes it back; None when nothing changed.
        changes: What to tell other views; None when nothing changed.
    """

    undo: object | None
    changes: Changes | None
