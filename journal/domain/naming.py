"""What the pages of people, places and tags show, and what renaming and merging come to."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from journal.domain.changes import Changes
from journal.domain.door import admit_line
from journal.domain.entry import Row
from journal.domain.errors import BadName, NameTooLong
from journal.domain.hard_days import HardDay
from journal.domain.ids import EntryId, ErasureId
from journal.domain.moment import Moment
from journal.domain.names import NameCount, NameKind

LONGEST_NAME: Final = 120
NEST: Final = "/"
DAY_UNKNOWN: Final = date.min
"""When somebody died, where nobody said when."""
_SIGNS: Final = {"tag": "#", "person": "@"}


class Manner(StrEnum):
    """How a memory has to do with a name."""

    ANY = "any"
    ABOUT = "about"
    PASSING = "passing"


@dataclass(frozen=True, slots=True)
class NameLine:
    """A line of an index.

    Attributes:
        count: Visible memories; those of the tags nested in a tag among them, each once.
        parent: True for a tag in which others are nested, whether it stands by itself or not.
    """

    kind: NameKind
    name: str
    count: int
    parent: bool = False
    died: date | None = None

    @property
    def depth(self) -> int:
        """How deep a tag is nested; other names are not."""
        return self.name.count(NEST) if self.kind is NameKind.TAG else 0

    @property
    def leaf(self) -> str:
        """The last part of a nested tag, or the whole of another name."""
        return self.name.rpartition(NEST)[2] if self.kind is NameKind.TAG else self.name


@dataclass(frozen=True, slots=True)
class NamePicture:
    """A picture of a memory of a name.

    Attributes:
        entry: The memory.
        sha256: The hash of its bytes.
        words: What is said of it: the words under it, else the title of its memory.
        moment: When its memory happened.
    """

    entry: EntryId
    sha256: str
    words: str
    moment: Moment


@dataclass(frozen=True, slots=True)
class NameProfile:
    """Everything the page of a name shows besides its memories.

    Attributes:
        name: As it is spelled now, whatever it was asked for by.
        count: Visible memories; those of nested tags among them.
        passing: How many of them name it in their text only.
        aliases: What else it is called.
        first, last: The oldest and the newest of its memories; `last` is None for the dead.
        years: How many memories each year holds, from the first such year to the last.
        months: How many memories each month of the year holds, January first.
        beside: Who or what stands in the same memories, the most often first.
        below: The tags nested right in it.
        died: The day somebody died, `DAY_UNKNOWN` where only that is known, None for the living.
        photos: How many pictures its memories hold.
        pictures: The newest of them.
        hard_days: The days of the year near which it is not to come up.
        quiet: The standing rule that keeps it from coming up at all, if there is one.
    """

    kind: NameKind
    name: str
    count: int
    passing: int
    aliases: tuple[str, ...]
    first: Row | None
    last: Row | None
    years: tuple[tuple[int, int], ...]
    months: tuple[int, ...]
    beside: tuple[NameCount, ...]
    below: tuple[str, ...]
    died: date | None
    photos: int
    pictures: tuple[NamePicture, ...] = ()
    hard_days: tuple[HardDay, ...] = ()
    quiet: ErasureId | None = None


@dataclass(frozen=True, slots=True)
class FoundName:
    """A name that an import brought and nobody has yet.

    Attributes:
        count: In how many of its memories it stands.
    """

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class NameAct:
    """What renaming, merging or linking came to.

    Attributes:
        name: What the name is called now; None when it is not to be seen.
        count: How many memories it concerned.
        undo: What takes it back; None when nothing changed.
        changes: What to tell other views; None when nothing changed.
    """

    name: str | None
    count: int
    undo: object | None
    changes: Changes | None


def admit_name(kind: NameKind, words: str) -> str:
    """Give a name as it is kept: one line, single spaces, no sign before it, no empty part.

    Raises:
        BadName: It has no letter and no digit, or a part of a nested tag has none.
        NameTooLong: It has more than `LONGEST_NAME` characters.
    """
    name = " ".join(admit_line(words).split()).removeprefix(_SIGNS.get(kind, ""))
    name = "".join(letter for letter in name if letter.isprintable() or letter in _JOINERS)
    parts = name.split(NEST) if kind is NameKind.TAG else [name]
    parts = [part.strip() for part in parts]
    if not all(any(letter.isalnum() for letter in part) for part in parts):
        raise BadName(words)
    name = NEST.join(parts)
    if len(name) > LONGEST_NAME:
        raise NameTooLong
    return name


_JOINERS: Final = "\u200c\u200d"
