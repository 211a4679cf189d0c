"""Choose how: not brought up, out of sight for a while, or until it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from journal.ui.features.erase.wish import Manner
from journal.ui.features.erase.words import tr
from journal.ui.widgets.choice_card import ChoiceCard

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look


class MannerChooser(QWidget):
    """Three cards, of which one is chosen.

    Args:
        look: Inks and fonts.

    Signals:
        chosen: Another manner (Manner), by hand.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        told = {
            Manner.QUIET: (
                tr("Don’t bring them up"),
                tr("Everything stays where it is, and can be found. It never comes by itself."),
            ),
            Manner.WHILE: (
                tr("Out of sight for a while"),
                tr("It comes back on a day you choose, if you want it then."),
            ),
            Manner.ASKED: (
                tr("Until I ask"),
                tr("It stays in the archive until you bring it back."),
            ),
        }
        self._group = QButtonGroup(self)
        self.cards: dict[Manner, ChoiceCard] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(6))
        for manner, (title, note) in told.items():
            card = ChoiceCard(look, title, note)
            card.clicked.connect(lambda _on=False, manner=manner: self.chosen.emit(manner))
            self._group.addButton(card)
            box.addWidget(card)
            self.cards[manner] = card

    def choose(self, manner: Manner) -> None:
        """Show what is chosen."""
        self.cards[manner].setChecked(True)
