"""Which memories a card holds, whole and in part, and how it stands with each."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from journal.domain.ids import EntryId


class State(StrEnum):
    """How it stands with a memory of the card."""

    HELD = "held"
    BACK = "back"
    ELSEWHERE = "elsewhere"


class Held:
    """The memories of an opened card, in rows: those held whole, then those hidden in part.

    Where there are both, each section begins with a row that holds none: its heading.

    Args:
        whole: Held whole, oldest first.
        parts: Hidden in part, oldest first.
    """

    def __init__(
        self, whole: Sequence[EntryId] = (), parts: Sequence[EntryId] = ()
    ) -> None:
        heading = (None,) if whole and parts else ()
        self.ids: tuple[EntryId | None, ...] = (*heading, *whole, *heading, *parts)
        self.whole, self.parts = len(whole), len(parts)
        self.has_headings = bool(heading)
        self._states: dict[EntryId, State] = {}
        self._gone: set[int] = set()

    def count_back(self) -> int:
        """Count those that are back."""
        return sum(one is State.BACK for one in self._states.values())

    def count_held(self) -> int:
        """Count those that the card still holds."""
        return self.whole + self.parts - len(self._states)

    def still_held(self) -> tuple[EntryId, ...]:
        """Give the memories that the card still holds, oldest first."""
        return tuple(one for one in self.ids if one is not None and one not in self._states)

    def state(self, entry: EntryId) -> State:
        """Tell how it stands with a memory."""
        return self._states.get(entry, State.HELD)

    def is_part(self, row: int) -> bool:
        """Tell whether only passages of the memory at `row` are hidden."""
        return row >= self.whole + (1 if self.has_headings else 0)

    def number(self, row: int) -> int:
        """Give the number of the memory at `row` within its section, from 1."""
        if not self.has_headings:
            return row + 1
        return row - 1 - self.whole if self.is_part(row) else row

    def count_in(self, first: int, last: int) -> int:
        """Count the memories from row `first` to row `last` that the card still holds."""
        headings = sum(first <= row <= last for row in self._headings())
        gone = sum(first <= row <= last for row in self._gone)
        return last - first + 1 - headings - gone

    def _headings(self) -> tuple[int, ...]:
        return (0, self.whole + 1) if self.has_headings else ()

    def _note_gone(self) -> None:
        states = self._states
        rows = enumerate(self.ids) if states else ()
        self._gone = {row for row, one in rows if one in states}

    def id_at(self, row: int) -> EntryId | None:
        """Give the memory at `row`, unless there is none or the card has let go of it."""
        entry = self.ids[row] if 0 <= row < len(self.ids) else None
        return None if entry in self._states else entry

    def light(self, entries: Iterable[EntryId], still: Iterable[EntryId] = ()) -> None:
        """Mark memories as let go.

        Args:
            entries: Those that the card holds no more; others are passed over.
            still: Those of them that something else holds.
        """
        held, mine = frozenset(still), frozenset(self.ids)
        for one in entries:
            if one in mine:
                self._states[one] = State.ELSEWHERE if one in held else State.BACK
        self._note_gone()

    def dim(self, entries: Iterable[EntryId]) -> None:
        """Mark memories as put away again."""
        for one in entries:
            self._states.pop(one, None)
        self._note_gone()
