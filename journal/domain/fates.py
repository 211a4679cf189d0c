"""Say what becomes of each memory that an erasure touches: by lane, and one by one."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from journal.domain.entry import Entry
from journal.domain.extent import Span


class Lane(StrEnum):
    """How a memory has to do with what is put away (design section 4)."""

    ABOUT = "about"
    SHARED = "shared"
    NAMED = "named"
    PASSING = "passing"


class Fate(StrEnum):
    """What becomes of a memory."""

    WHOLE = "whole"
    PART = "part"
    STAY = "stay"


@dataclass(frozen=True, slots=True)
class Ways:
    """What becomes of the memories of each lane, where nothing else is said of one of them."""

    about: Fate = Fate.WHOLE
    shared: Fate = Fate.WHOLE
    named: Fate = Fate.PART
    passing: Fate = Fate.STAY

    def of(self, lane: Lane) -> Fate:
        """Give what becomes of a lane."""
        fate: Fate = getattr(self, lane.value)
        return fate


USUAL_WAYS: Final = Ways()


@dataclass(frozen=True, slots=True)
class Glimpse:
    """One memory, with what of it would be hidden if it went in part.

    Attributes:
        entry: As it is to be seen now.
        hidden: Stretches of its text.
        title: Whether its title says who it is.
    """

    entry: Entry
    hidden: tuple[Span, ...] = ()
    title: bool = False

    @property
    def can_part(self) -> bool:
        """Whether anything in its text can be told from the rest."""
        return bool(self.hidden)
