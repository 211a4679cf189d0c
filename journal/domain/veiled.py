"""A text with gaps as a page is given it; apart from the laying, which no page ever does."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journal.domain.extent import Span

if TYPE_CHECKING:
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class Veiled:
    """A text with gaps in it, and what else of its memory is hidden.

    Attributes:
        text: What may be shown, with one mark for each run that is hidden.
        marks: The marks, in the order in which they stand.
        runs: What each of them stands for, in the stored text.
        digests: Of what each of them stands for: a run keeps its own wherever it is moved.
        fits: False when the ranges were made for another text, so that all of it is hidden.
        title: Whether the title is hidden.
        files: The ids of the attachments that are.
    """

    text: str
    marks: tuple[str, ...] = ()
    runs: tuple[Span, ...] = ()
    digests: tuple[bytes, ...] = ()
    fits: bool = True
    title: bool = False
    files: "frozenset[UUID]" = frozenset()

    @property
    def hides(self) -> bool:
        """Whether anything of the memory is hidden."""
        return bool(self.marks or self.title or self.files)
