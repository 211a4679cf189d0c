"""The change feed: what a write changed, so that every view can follow."""

from dataclasses import dataclass
from enum import StrEnum

from journal.domain.ids import EntryId


class ChangeKind(StrEnum):
    """What happened."""

    WRITTEN = "written"
    ERASED = "erased"
    RESTORED = "restored"
    NAMES = "names"
    IMPORTED = "imported"
    PINS = "pins"
    PAGES = "pages"
    LETTERS = "letters"


@dataclass(frozen=True, slots=True)
class Changes:
    """What one unit of work changed.

    Attributes:
        kinds: What kinds of change happened.
        entries: The memories concerned; empty when there were too many to name (more than 500).
        sequence: The number of the newest change in the feed; it only grows.
    """

    kinds: frozenset[ChangeKind]
    entries: tuple[EntryId, ...]
    sequence: int
