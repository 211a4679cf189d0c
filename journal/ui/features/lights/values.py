"""What the lights are given, and what they give back: frozen, and of no storage."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from journal.domain.lights import Length

if TYPE_CHECKING:
    from datetime import date, time

    from journal.domain.ids import EntryId


class Manner(StrEnum):
    """What happens to the lamps.

    Attributes:
        OUT: They go out, newest first.
        BACK: They come back, oldest first.
        SAFE: For someone who has died: they grow low, never dark, and each page is laid in a box.
    """

    OUT = "out"
    BACK = "back"
    SAFE = "safe"


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What is seen of a memory while its lamp goes out.

    Attributes:
        id: Which memory.
        title: Its title; empty where it has none.
        words: Its first words, a few lines at the most.
        picture: The hash of its first picture, or None.
    """

    id: EntryId
    title: str = ""
    words: str = ""
    picture: str | None = None


Given = Callable[[Sequence[Glimpse]], None]
Load = Callable[[Sequence["EntryId"], Given], None]
"""Fetches what is seen of some memories, and hands it over on the window's thread, now or later;
of what is not there any more, nothing is handed over."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How the lights go.

    Attributes:
        today: The day on which it happens.
        now: The wall time at which it begins.
        manner: What happens to the lamps.
        length: How long it takes.
        curtain: Whether neither picture nor title, name or date is shown.
        tape: What is written on the tape that goes with them; None where there is none.
        returns: The day on which they come back by themselves, or None.
    """

    today: date
    now: time
    manner: Manner = Manner.OUT
    length: Length = Length.MINUTE
    curtain: bool = True
    tape: str | None = None
    returns: date | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was decided while the lights went out.

    Attributes:
        kept: The memories that do not go with the others, newest first.
        tag: Under which tag they are put; empty where they stay as they are.
    """

    kept: tuple[EntryId, ...] = ()
    tag: str = ""
