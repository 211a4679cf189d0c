"""Everything that is chosen before the list, under one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from journal.ui.features.erase.wish_parts import WishParts
    from journal.ui.widgets.look import Look


class WishPane(QWidget):
    """One column.

    Args:
        look: Sizes.
        parts: What is chosen with.
    """

    def __init__(self, look: Look, parts: WishParts) -> None:
        super().__init__()
        self.setProperty("role", "through")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, look.px(4), look.px(8))
        box.setSpacing(look.px(8))
        for asked in parts.asked.values():
            box.addWidget(asked)
        box.addStretch(1)
