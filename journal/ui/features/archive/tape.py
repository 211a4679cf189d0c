"""The tape of an erasure: words for the day one comes back. It never starts by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from journal.ui.feedback import dates

if TYPE_CHECKING:
    from journal.domain.erasure import ErasureCard
    from journal.ui.widgets.look import Look

_ICON = 32


class Tape(QFrame):
    """Tells that there is a tape, and shows its words when asked. Hidden when there is none.

    Args:
        look: Inks and fonts.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = ""
        self.setProperty("role", "banner")
        self._sign = QLabel()
        title = QLabel(self.tr("You left yourself a tape"))
        look.dress(title, "cardTitle")
        self._when = QLabel()
        look.dress(self._when, "tool", "text2")
        self._said = QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        look.dress(self._said, "quote")
        self.read = QPushButton(self.tr("Read"))
        look.dress(self.read, "button")
        self.read.clicked.connect(self._read_it)
        column = QVBoxLayout()
        column.setSpacing(look.px(4))
        for part in (title, self._when, self._said):
            column.addWidget(part)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(column, 1)
        self._row.addWidget(self.read, 0, Qt.AlignmentFlag.AlignTop)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_tape(self, words: str | None, card: ErasureCard | None) -> None:
        """Tell of a tape; None hides it."""
        self._words = words or ""
        self._said.clear()
        self._said.hide()
        self.read.show()
        if card is not None:
            said = self.tr("Left on %1. It does not start by itself.")
            self._when.setText(said.replace("%1", dates.day_in_full(card.on)))
        self.setVisible(bool(words))

    def make_room(self, *, needed: bool) -> None:
        """Step aside while a memory is read."""
        self.setVisible(bool(self._words) and not needed)

    def said(self) -> str:
        """Give the words that are shown."""
        return self._said.text()

    def _read_it(self) -> None:
        self._said.setText(self._words)
        self._said.show()
        self.read.hide()

    def _restyle(self) -> None:
        px = self._look.px
        self._row.setContentsMargins(px(20), px(14), px(20), px(14))
        self._row.setSpacing(px(18))
        sharp = self.devicePixelRatioF()
        self._sign.setPixmap(self._look.pixmap("cassette", "text2", _ICON, sharp))
