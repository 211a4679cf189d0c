"""The first step: who or what it is, what else they were called, and how to put it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from journal.ui.features.erase.procedure.columns import Columns
from journal.ui.features.erase.procedure.frame import Step
from journal.ui.features.erase.words import tr
from journal.ui.widgets.tools import LinkButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from journal.ui.features.erase.wish_parts import WishParts
    from journal.ui.widgets.look import Look


class WhoStep(Step):
    """Two columns: whom, and how.

    Args:
        look: Fonts and inks.
        parts: What is chosen with.

    Signals:
        heavier_wanted: The page for what a journal cannot carry is wanted.
        other_wanted: What was left unfinished is to be gone on with.
    """

    heavier_wanted = Signal()
    other_wanted = Signal()

    def __init__(self, look: Look, parts: WishParts) -> None:
        super().__init__(
            look,
            tr("Who or what do you want out of sight?"),
            tr("Hidden, not destroyed. Whoever opens this journal can bring it back, and so can "
               "you, whenever you like."),
        )  # fmt: skip
        self._parts = parts
        self.other = LinkButton(look, tr("Go on with what you left"), "arrow-right")
        self.other.setAccessibleDescription(tr("You had begun with something else."))
        self.other.hide()
        self.other.clicked.connect(self.other_wanted)
        self.heavier = LinkButton(look, tr("When this is heavier than a journal"))
        self.heavier.clicked.connect(self.heavier_wanted)
        whom = (parts.asked[parts.target], parts.asked[parts.names])
        self.box.addWidget(Columns(look, whom, (parts.asked[parts.manner],)))
        self.box.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addStretch(1)
        self.box.addWidget(self.heavier, 0, Qt.AlignmentFlag.AlignLeft)

    def first(self) -> QWidget:
        """Give the keys to what is to be filled in."""
        return self._parts.target.keys_go_to()
