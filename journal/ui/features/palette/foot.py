"""The line under the palette that says which signs narrow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from journal.ui.features.palette.offers import COMMANDS, PEOPLE, TAGS

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look

_HEIGHT = 42


class PaletteFoot(QWidget):
    """Three signs with what they mean, and how one moves.

    Args:
        look: Inks and fonts.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._box = QHBoxLayout(self)
        for sign, meaning in (
            (COMMANDS, self.tr("commands")),
            (PEOPLE, self.tr("people")),
            (TAGS, self.tr("tags")),
        ):
            self._add(sign, "micro", "text")
            self._add(meaning, "label", "text2")
        self._box.addStretch(1)
        self._add(self.tr("↑ ↓ to move"), "label", "text2")
        look.changed.connect(self._measure)
        self._measure()

    def _add(self, text: str, role: str, ink: str) -> None:
        label = QLabel(text, self)
        label.setProperty("role", "keycap" if role == "micro" else "")
        self._look.dress(label, role, ink)
        self._box.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)

    def _measure(self) -> None:
        px = self._look.px
        self.setFixedHeight(px(_HEIGHT))
        self._box.setContentsMargins(px(22), 0, px(22), 0)
        self._box.setSpacing(px(9))
