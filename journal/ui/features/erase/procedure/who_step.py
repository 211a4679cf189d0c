"""The first step: who or what it is, what else they were called, and how to put it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from journal.ui.features.erase.procedure.frame import Step
from journal.ui.features.erase.words import tr
from journal.ui.widgets.tools import LinkButton

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from journal.ui.features.erase.wish_parts import WishParts
    from journal.ui.widgets.look import Look

_SIDE_BY_SIDE, _COLUMN = 900, 600


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
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(look.px(56))
        for column in ((parts.target, parts.names), (parts.manner,)):
            self._columns.addWidget(self._column(column), 1)
        self.box.addLayout(self._columns)
        self.box.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addStretch(1)
        self.box.addWidget(self.heavier, 0, Qt.AlignmentFlag.AlignLeft)

    def first(self) -> QWidget:
        """Give the keys to what is to be filled in."""
        return self._parts.target.keys_go_to()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one column where two have no room."""
        super().resizeEvent(event)
        wide = self.width() >= self.look.px(_SIDE_BY_SIDE)
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if wide else way.TopToBottom)

    def _column(self, parts: tuple[QWidget, ...]) -> QWidget:
        column = QWidget()
        column.setProperty("role", "through")
        column.setMaximumWidth(self.look.px(_COLUMN))
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.look.px(14))
        for part in parts:
            box.addWidget(self._parts.asked[part])
        box.addStretch(1)
        return column
