"""A small sign and a sentence, as the first pages say things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look

_ICON = 16


class Line(QWidget):
    """A small sign and a sentence.

    Args:
        look: Fonts and inks.
        role: The type of the sentence.
    """

    def __init__(self, look: Look, role: str = "ui") -> None:
        super().__init__()
        self._look = look
        self._icon, self._ink, self._role = "", "text2", role
        self._sign, self._words = QLabel(), QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        look.dress(self._words, role, "text2")
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(10))
        box.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(self._words, 1)
        look.changed.connect(self._show_sign)

    def say(self, text: str, icon: str, ink: str = "text2") -> None:
        """Say something; `ink` is danger where it stands in the way."""
        self._icon, self._ink = icon, ink
        self._words.setText(text)
        self._look.dress(self._words, self._role, ink)
        self._show_sign()

    def text(self) -> str:
        """Give what it says."""
        return self._words.text()

    def _show_sign(self) -> None:
        if self._icon:
            sharp = self.devicePixelRatioF()
            self._sign.setPixmap(self._look.pixmap(self._icon, self._ink, _ICON, sharp))
            line = self._words.fontMetrics().lineSpacing()
            top = max(0, (line - self._look.px(_ICON)) // 2)
            self._sign.setContentsMargins(0, top, 0, 0)
