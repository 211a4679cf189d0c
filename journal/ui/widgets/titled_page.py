"""A page of several in a row: a title, a few lines under it, and what is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look


class TitledPage(QWidget):
    """One page; what is asked goes into `box`.

    Args:
        look: Fonts and inks.
        title: What it is about.
        lead: The lines under the title.
        lead_role: The type of these lines.
    """

    def __init__(self, look: Look, title: str, lead: str, lead_role: str = "body") -> None:
        super().__init__()
        self.look = look
        self.setProperty("role", "through")
        self.setAccessibleName(title)
        self.title, self.lead = QLabel(title), QLabel(lead)
        look.dress(self.title, "pageTitle")
        look.dress(self.lead, lead_role, "text2")
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(look.px(10))
        for label in (self.title, self.lead):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self.box.addWidget(label)
        self.box.addSpacing(look.px(14))

    def first(self) -> QWidget | None:
        """Give what takes the keys when the page comes; None for the way on."""
        return None
