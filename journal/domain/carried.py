"""Say how an erasure holds a memory, as an export carries it to another journal and back."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from journal.domain.ids import AttachmentId
from journal.domain.names import NameKind
from journal.domain.veil import Blank, blank

GAPS_FORMAT: Final = 1
"""How exports write ranges down; what a later one wrote is put away whole."""


@dataclass(frozen=True, slots=True)
class HiddenName:
    """A name that an erasure hides, or is about.

    Attributes:
        also: What else it is called.
    """

    kind: NameKind
    name: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Holding:
    """How an erasure holds one memory; where nothing stands here, it hides a name of it alone.

    Attributes:
        whole: The memory as a whole.
        text: Ranges over its text.
        title: Its title.
        files: Attached files.
    """

    whole: bool = False
    text: tuple[Blank, ...] = ()
    title: bool = False
    files: frozenset[AttachmentId] = frozenset()

    @property
    def in_part(self) -> bool:
        """Whether it hides passages, the title or files."""
        return bool(self.text or self.title or self.files)

    def fitted(self, text: str, files: Mapping[AttachmentId, AttachmentId]) -> "Holding":
        """Give it for a memory that came from an export; whole where its ranges do not fit.

        Args:
            text: Of the memory.
            files: The ids under which attached files came in, by those they had.
        """
        fits = all(blank(text, one.start, one.end).digest == one.digest for one in self.text)
        mine = frozenset(files.get(one, one) for one in self.files)
        return replace(self, whole=self.whole or not fits, files=mine)
