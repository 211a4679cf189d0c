"""The sheet on which what a card holds lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journal.ui.features.archive import words
from journal.ui.features.archive.held_list import HeldList
from journal.ui.widgets.frames import Hairline
from journal.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look


class HeldPanel(QFrame):
    """The sheet on which the list lies, under a line that says how much there is.

    Args:
        look: Inks and fonts.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        title = QLabel(self.tr("Oldest first"))
        look.dress(title, "quote", weight=500)
        self._curtain = ElidedLabel(look, "", "tool", "text3")
        self._count = QLabel()
        look.dress(self._count, "tool", "text2")
        self.rows = HeldList(look)
        self._line = QHBoxLayout()
        self._line.addWidget(title)
        self._line.addWidget(self._curtain, 1)
        self._line.addWidget(self._count)
        self._inner = QVBoxLayout()
        self._inner.addWidget(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._line)
        column.addWidget(Hairline(look))
        column.addLayout(self._inner, 1)
        look.changed.connect(self._restyle)
        self._restyle()

    def word(self) -> None:
        """Say how much there is, and whether it can be seen."""
        held = self.rows.held
        kept = held.kept
        chosen = self.rows.count_chosen()
        self._count.setText(words.held(kept.whole, kept.parts, kept.count_back(), chosen))
        self._curtain.setText(words.curtain(drawn=held.is_drawn))

    def said(self) -> str:
        """Give what is counted."""
        return self._count.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("hairline"), 1))
        painter.setBrush(self._look.color("list"))
        radius = self._look.px("radius.panel")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

    def _restyle(self) -> None:
        px = self._look.px
        self._line.setContentsMargins(px(28), px(14), px(28), px(14))
        self._line.setSpacing(px(14))
        self._inner.setContentsMargins(px(28), px(8), px(16), px(12))
