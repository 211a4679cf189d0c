"""Say that a search came by something that is put away, for whoever chose to be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from journal.ui.features.search import words
from journal.ui.widgets.announce import announce

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look


class GapLine(QLabel):
    """One sentence, seen while there is a gap: not how many, nor what.

    Args:
        look: Inks and fonts.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(words.gap())
        self.setWordWrap(True)
        look.dress(self, "gap", "text2")
        self.hide()

    def tell(self, found: bool) -> None:
        """Be seen, or not; who listens is told once."""
        if found and self.isHidden():
            announce(self, self.text())
        self.setVisible(found)
