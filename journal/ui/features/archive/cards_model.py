"""The sealed cards as rows of a model; a name is there only while it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from journal.domain.erasure import ErasureKind
from journal.ui.features.archive import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtCore import QPersistentModelIndex

    from journal.domain.erasure import ErasureCard
    from journal.domain.ids import ErasureId

    Index = QModelIndex | QPersistentModelIndex

CARD_ROLE = Qt.ItemDataRole.UserRole
NAME_ROLE = Qt.ItemDataRole.UserRole + 1

_ROOT = QModelIndex()
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
)


def is_single(card: ErasureCard) -> bool:
    """Say whether a card holds no more than one memory, erased in passing."""
    plain = not card.has_tape and card.return_on is None and not card.blanks
    return card.kind is ErasureKind.ENTRY and plain


class CardsModel(QAbstractListModel):
    """Cards, newest first; also used for the memories erased singly.

    Args:
        today: Gives the local day.
        single: True for the latter.
    """

    def __init__(
        self, today: Callable[[], date], parent: QObject | None = None, *, single: bool = False
    ) -> None:
        super().__init__(parent)
        self._today, self._single = today, single
        self.hemisphere: str = "north"
        self._cards: list[ErasureCard] = []
        self._names: dict[ErasureId, str] = {}

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the cards."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a card says unasked, and its name while it is shown."""
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        return card if role == CARD_ROLE else self._told(card, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let each card be chosen."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    @property
    def cards(self) -> Sequence[ErasureCard]:
        """All cards."""
        return self._cards

    def card(self, row: int) -> ErasureCard | None:
        """Give the card at `row`, or None outside the list."""
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def name_of(self, card: ErasureCard) -> str | None:
        """Give the name of a card while it is shown."""
        return self._names.get(card.id)

    def show(self, cards: Sequence[ErasureCard]) -> None:
        """Hold these cards; names that are shown stay shown."""
        before, same = self._cards, [one.id for one in cards]
        if list(cards) == before:
            return
        if same == [one.id for one in before]:
            # One was opened, say: whoever is at a card stays there.
            self._cards = list(cards)
            self.dataChanged.emit(self.index(0), self.index(len(before) - 1))
            return
        self.beginResetModel()
        self._cards = list(cards)
        self.endResetModel()

    def uncover(self, erasure: ErasureId, name: str) -> None:
        """Show a name."""
        self._names[erasure] = name
        self._tell(erasure)

    def cover(self, erasure: ErasureId) -> None:
        """Cover a name again."""
        self._names.pop(erasure, None)
        self._tell(erasure)

    def cover_all(self) -> None:
        """Cover every name."""
        for erasure in list(self._names):
            self.cover(erasure)

    def _told(self, card: ErasureCard, role: int) -> str | None:
        if role == NAME_ROLE:
            return self.name_of(card)
        if role == Qt.ItemDataRole.DisplayRole:
            return words.put_away_on(card)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(card)
        if role == Qt.ItemDataRole.ToolTipRole and not self._single:
            return words.tip(card)
        return None

    def _spoken(self, card: ErasureCard) -> str:
        if self._single:
            return words.spoken_single(card)
        return words.spoken(card, self.name_of(card), self._today(), self.hemisphere)

    def _tell(self, erasure: ErasureId) -> None:
        for row, card in enumerate(self._cards):
            if card.id == erasure:
                self.dataChanged.emit(self.index(row), self.index(row))
