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

    def dim(self, entries: Iterable[EntryId]) -> None:
        """Mark memories as put away again."""
        for one in entries:
            self._states.pop(one, None)
