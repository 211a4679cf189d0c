"""Erasures: memories put away by a rule, and how they come back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from journal.domain.carried import HiddenName, Holding
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


SHOW_GAPS: Final = frozenset(ErasureKind) - {ErasureKind.PERSON, ErasureKind.QUIET}
"""The erasures that leave a gap to be seen where nobody chose otherwise."""


class NewPages(StrEnum):
    """What happens to pages written later that fall under the erasure."""

    LEAVE = "leave"
    OFFER = "offer"
    PUT_AWAY = "put-away"


@dataclass(frozen=True, slots=True)
class Target:
    """What an erasure is aimed at.

    Attributes:
        words: The name of a person, tag or place, or what is searched for.
        also: What else the person or place is called, besides the names the journal knows.
        first, last: Of a period, both inclusive.
        ids: Of single memories and selections.
    """

    kind: ErasureKind
    words: str = ""
    also: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    ids: tuple[EntryId, ...] = ()


@dataclass(frozen=True, slots=True)
class Lanes:
    """Everything that an erasure would touch, parted by how (design section 4); oldest first.

    Attributes:
        about: What it is about: goes as a whole.
        shared: About it, and about another person too.
        named: It stands in the text: those paragraphs go.
        passing: Only near it, or matched only when case and marks do not count: stays.
        starred: Those of all lanes that carry a star, and begin as kept aside.
        everything: The memories of all lanes in one row.
    """

    about: tuple[EntryId, ...] = ()
    shared: tuple[EntryId, ...] = ()
    named: tuple[EntryId, ...] = ()
    passing: tuple[EntryId, ...] = ()
    starred: frozenset[EntryId] = frozenset()
    everything: tuple[EntryId, ...] = ()


@dataclass(frozen=True, slots=True)
class ErasureCard:
    """A sealed card: what the archive shows unasked.

    Attributes:
        number: A local label for the command line; never shown in the window.
        on: The local day on which it was made.
        held: How many memories it still holds.
        blanks: How many it hides passages of.
        opened_at: When it was last opened, aware UTC, or None.
        pictures, recordings: How many it holds, with memories or of those that stay.
        is_named: Whether it was aimed at something that has a name, which it tells when asked.
        wait: For how many days its writer asked to wait before it opens; 0 for none.
    """

    id: ErasureId
    number: int
    kind: ErasureKind
    on: date
    held: int
    return_on: date | None
    opened_at: datetime | None
    has_tape: bool
    blanks: int = 0
    pictures: int = 0
    recordings: int = 0
    is_named: bool = False
    wait: int = 0


@dataclass(frozen=True, slots=True)
class ErasureContent:
    """An opened card: only ever handed to the archive.

    Attributes:
        target: What it was aimed at, as words; None for single memories and selections.
        rows: What it holds, oldest first.
        parts: Those of them of which it hides passages, and not the whole.
    """

    card: ErasureCard
    target: str | None
    tape: str | None
    rows: tuple[Row, ...]
    parts: frozenset[EntryId] = frozenset()


@dataclass(frozen=True, slots=True)
class Unsealed:
    """An opened card as the window has it; what each memory is called is asked for when seen.

    Attributes:
        whole: The memories that it holds, oldest first.
        parts: Those of which it hides passages, oldest first.
    """

    card: ErasureCard
    tape: str | None
    whole: tuple[EntryId, ...]
    parts: tuple[EntryId, ...] = ()


@dataclass(frozen=True, slots=True)
class Carried:
    """What an erasure hides besides memories, as an export carries it.

    Attributes:
        hides: The names, that of whom it was aimed at first.
        also: What else they are called, besides the names the journal knows.
    """

    hides: tuple[HiddenName, ...] = ()
    also: tuple[str, ...] = ()
    new_pages: NewPages = NewPages.LEAVE


NOTHING_CARRIED: Final = Carried()


@dataclass(frozen=True, slots=True)
class PutAway:
    """An erasure as an export tells it, so that what it held comes back put away.

    Attributes:
        members: How it holds each of its memories.
        on: The local day on which it was made.
        wait: For how many days its writer asked to wait before it opens.
        number: The one it had; it keeps it where that is free.
    """

    id: ErasureId
    kind: ErasureKind
    on: date
    members: Mapping[EntryId, Holding]
    return_on: date | None = None
    target: str | None = None
    tape: str | None = None
    wait: int = 0
    number: int = 0
    carried: Carried = NOTHING_CARRIED


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did.

    Attributes:
        held: How many memories it put away whole.
        left: How many it touches and left in place.
        blanked: How many it hides passages of.
        pictures, recordings: How many it holds, where it was prepared: its card tells them.
    """

    erasure: ErasureId
    number: int
    held: int
    left: int
    changes: Changes | None = None
    blanked: int = 0
    pictures: int = 0
    recordings: int = 0


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did: how many are back, and how many another erasure still holds.

    Attributes:
        entries: All memories concerned.
        changes: What to tell other views.
        act: The number of the act, to take it back by.
        held: Those of the memories that are not wholly back: something else still holds them.
    """

    restored: int
    still_held: int
    entries: tuple[EntryId, ...] = ()
    changes: Changes | None = None
    act: int = 0
    held: frozenset[EntryId] = frozenset()
