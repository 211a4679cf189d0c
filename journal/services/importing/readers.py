"""Say what a reader is: it knows one format, and turns a file or folder into drafts.

A reader never raises for a single bad item: it yields a `Failure` in its place and goes on. The
reasons are codes, worded by the command line and the window.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Protocol

from journal.domain.carried import Holding
from journal.domain.entry import Attachment, Draft
from journal.domain.erasure import NOTHING_CARRIED, Carried, ErasureKind
from journal.domain.ids import BatchId, EntryId, ErasureId


class Reason(Enum):
    """Why one item could not become a memory."""

    BROKEN_JSON = "broken-json"
    NOT_AN_OBJECT = "not-an-object"
    WRONG_FIELD = "wrong-field"
    NO_DATE = "no-date"
    UNKNOWN_DATE = "unknown-date"
    IMPOSSIBLE_DATE = "impossible-date"
    AMBIGUOUS_DATE = "ambiguous-date"
    EMPTY = "empty"
    NOT_UTF8 = "not-utf8"
    TOO_LARGE = "too-large"
    UNREADABLE = "unreadable"
    BROKEN_FRONT_MATTER = "broken-front-matter"
    FRONT_MATTER_ALIASES = "front-matter-aliases"
    BAD_NAME = "bad-name"
    DAY_FULL = "day-full"
    FILE_LOST = "file-lost"


@dataclass(frozen=True, slots=True)
class Failure:
    """One item that was left out.

    Attributes:
        source: The file, with `:line` where there is one; safe to print.
        reason: Why; a `Reason`.
    """

    source: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did.

    Attributes:
        format: The name of the reader.
        read: Items found, failed ones included.
        added: New memories.
        skipped: Items that were there already, or came without a change.
        touches: How many of the new ones fall under a standing erasure.
        failed: Items left out, in the order of the source; the rest is in.
        batch: What `Importing.undo` takes; None when nothing was written.
    """

    format: str
    read: int
    added: int
    skipped: int
    touches: int
    failed: tuple[Failure, ...]
    batch: BatchId | None


@dataclass(frozen=True, slots=True)
class Holder:
    """An erasure that an exported memory was put away by; `PutAway` gathers its members."""

    id: ErasureId
    kind: ErasureKind
    on: date
    return_on: date | None
    target: str | None
    tape: str | None
    wait: int = 0
    number: int = 0
    carried: Carried = NOTHING_CARRIED


@dataclass(frozen=True, slots=True)
class HeldDraft:
    """A memory that was put away when it was exported, and comes back so."""

    id: EntryId
    draft: Draft
    holders: tuple[tuple[Holder, Holding], ...]


@dataclass(frozen=True, slots=True)
class FileBeside:
    """A file that an export carries beside its texts."""

    path: Path
    told: Attachment


@dataclass(frozen=True, slots=True)
class WithFiles:
    """A memory whose attached files stand beside the source."""

    item: Draft | HeldDraft
    files: tuple[FileBeside, ...]


Item = Draft | HeldDraft | WithFiles | Failure
"""What a reader yields."""


class Reader(Protocol):
    """One format."""

    @property
    def name(self) -> str:
        """The name of the format, as `--format` takes it."""

    def recognises(self, path: Path) -> bool:
        """Tell whether a file or folder looks like this format, by a short look inside.

        Raises:
            OSError: The path cannot be read.
        """

    def read(self, path: Path) -> Iterator[Item]:
        """Give what the source holds, in its own order, without holding it whole in memory.

        Raises:
            OSError: The source itself, or its folder, cannot be read.
        """


class Unfit(Exception):
    """One item cannot become a memory; readers turn it into a `Failure`."""

    def __init__(self, reason: Reason) -> None:
        """Keep the reason."""
        super().__init__(reason.value)
        self.reason = reason
