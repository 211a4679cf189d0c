"""Bring the line that finds words in the open memory, once it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from journal.ui.features.editor.find_bar import FindBar
    from journal.ui.features.editor.text_area import TextArea
    from journal.ui.widgets.look import Look

_UNDER_THE_BAR = 1


class Finder(QObject):
    """Holds the line over the sheet.

    Args:
        look: Inks and fonts.
        area: The text that is looked through.
        layout: Where the line stands.
    """

    def __init__(self, look: Look, area: TextArea, layout: QBoxLayout) -> None:
        super().__init__(layout)
        self._look, self._area, self._layout = look, area, layout
        self.bar: FindBar | None = None

    def open(self) -> None:
        """Open the line, or give it the keys where it is open already."""
        if self.bar is None:
            from journal.ui.features.editor.find_bar import FindBar

            self.bar = FindBar(self._look, self._area)
            self._layout.insertWidget(_UNDER_THE_BAR, self.bar)
        self.bar.open()

    def close(self) -> None:
        """Close the line: another page is open, and nothing was looked for in that."""
        if self.bar is not None:
            self.bar.close_up()
