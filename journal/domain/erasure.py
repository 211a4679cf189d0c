"""Erasures: memories put away by a rule, and how they come back."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from journal.domain.changes import Changes
from journal.domain.entry import Row
from journal.domain.ids import EntryId, ErasureId


class ErasureKind(StrEnum):
    """What an erasure was aimed at."""

    ENTRY = "entry"
    SELECTION = "selection"
    PERSON = "person"
    TAG = "tag"
    PLACE = "place"
    PERIOD = "period"
    SEARCH = "search"
    QUIET = "quiet"


class NewPages(StrEnum):
    """What happens to pages written later that fall under the erasure."""

    LEAVE = "leave"
    OFFER = "offer"
    PUT_AWAY = "put-away"


@dataclass(frozen=True, slots=True)
class ErasureCard:
    """A sealed card: what the archive shows unasked.

    Attributes:
        number: A local label for the command line; never shown in the window.
        on: The local day on which it was made.
        held: How many memories it still holds.
        opened_at: When it was last opened, aware UTC, or None.
    """

    id: ErasureId
    number: int
    kind: ErasureKind
    on: date
    held: int
    return_on: date | None
    opened_at: datetime | None
    has_tape: bool


@dataclass(frozen=True, slots=True)
class ErasureContent:
    """An opened card: only ever handed to the archive.

    Attributes:
        target: What it was aimed at, as words; None for single memories and selections.
        rows: What it holds, oldest first.
    """

    card: ErasureCard
    target: str | None
    tape: str | None
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class PutAway:
    """An erasure as an export tells it, so that what it held comes back put away.

    Attributes:
        members: The ids of the memories it holds.
        on: The local day on which it was made.
    """

    id: ErasureId
    kind: ErasureKind
    on: date
    members: tuple[EntryId, ...]
    return_on: date | None = None
    target: str | None = None
    tape: str | None = None


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did: how many are held by it, and how many it left in place."""

    erasure: ErasureId
    number: int
    held: int
    left: int
    changes: Changes | None = None


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did: how many are back, and how many another erasure still holds.

    Attributes:
        entries: All memories concerned.
        changes: What to tell other views.
    """

    restored: int
    still_held: int
    entries: tuple[EntryId, ...] = ()
    changes: Changes | None = None
