"""A place where a journal lives, or where one could be begun."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class Standing(Enum):
    """What stands where a journal might live."""

    FREE = "free"
    """Nothing: a journal can be begun there."""
    JOURNAL = "journal"
    """A journal, which can be opened."""
    NEWER = "newer"
    """A journal that a newer Montauk wrote."""
    DAMAGED = "damaged"
    """A journal that cannot be read."""
    TAKEN = "taken"
    """Something else that bears the name of the database."""
    CLOSED = "closed"
    """A folder that cannot be written, or is not there and cannot be made."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place where a journal lives or could live.

    Attributes:
        database: Its file.
        standing: What is there now.
        free: Bytes free on its disk; None where that cannot be told.
    """

    database: Path
    standing: Standing
    free: int | None = None
