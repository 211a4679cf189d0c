"""What a control needs to know of the look it is drawn in.

The theme of the window has all of this; controls ask for no more, so that the two can change
apart and a control can be tried under any look.
"""

from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QColor, QFont, QIcon, QPixmap
from PySide6.QtWidgets import QWidget


class Look(Protocol):
    """Inks, fonts, icons and sizes by name."""

    @property
    def changed(self) -> SignalInstance:
        """Emitted after anything below has become different."""

    @property
    def pool(self) -> tuple[float, float]:
        """Strength of the lamp's light on a page, at its middle and half-way out."""

    def color(self, name: str) -> QColor:
        """Give the colour `name`."""

    def font(
        self, role: str, *, weight: int | None = None, italic: bool | None = None, text: str = ""
    ) -> QFont:
        """Give the font of `role`, in a face that can write all of `text`."""

    def line(self, role: str) -> int:
        """Give the height of a line of `role`, in pixels."""

    def px(self, size: float | str) -> int:
        """Give a size as drawn, or a named one, at the person's text size."""

    def duration(self, name: str) -> int:
        """Give the duration `name`, in milliseconds."""

    def pixmap(
        self, name: str, ink: str, size: float, dpr: float | None = None, *, bold: bool = False
    ) -> QPixmap:
        """Give an icon in the colour `ink`."""

    def icon(self, name: str, ink: str = "text2", size: float = 18) -> QIcon:
        """Give an icon for an action."""

    def dress(
        self, widget: QWidget, role: str, ink: str | None = None, *, weight: int | None = None
    ) -> None:
        """Write `widget` in the type of `role`, now and after every change."""
