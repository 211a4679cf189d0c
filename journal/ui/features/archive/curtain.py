"""The button that lifts the curtain, or draws it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look

_ICON = 16


class CurtainButton(QPushButton):
    """Says what it would do: while the curtain is drawn, lift it.

    Args:
        look: Inks, fonts and icons.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._drawn = look, True
        look.dress(self, "button")
        look.changed.connect(self._restyle)
        self.say(drawn=True)

    def say(self, *, drawn: bool) -> None:
        """Offer to lift the curtain where it is drawn, else to draw it."""
        self._drawn = drawn
        text = self.tr("Lift the curtain") if drawn else self.tr("Draw the curtain")
        self.setText(text)
        self.setToolTip(f"{text}  D")
        self._restyle()

    def _restyle(self) -> None:
        side = self._look.px(_ICON)
        self.setIconSize(QSize(side, side))
        self.setIcon(self._look.icon("eye" if self._drawn else "eye-off", "text", _ICON))
