"""What else somebody is called: a row of names, and a field for another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from journal.ui.features.names.pill_row import Pill, PillRow
from journal.ui.features.names.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMenu

    from journal.ui.widgets.look import Look


class AliasRow(PillRow):
    """"Also called", the names, and the field behind the "+".

    Args:
        look: Inks and fonts.

    Signals:
        removed: A name is to be taken away (str).
    """

    removed = Signal(str)

    def __init__(self, look: Look) -> None:
        asked, more = tr("Another name"), tr("Say what else it is called")
        super().__init__(look, tr("Also called"), asked, more)

    def show_aliases(self, aliases: Sequence[str]) -> None:
        """Show these names."""
        if self.aliases() != list(aliases):
            self.show_pills([self._pill(words) for words in aliases])

    def aliases(self) -> list[str]:
        """Give the names that are shown."""
        return [pill.text() for pill in self.pills]

    def _pill(self, words: str) -> Pill:
        pill = Pill(self.look, words, tr("Delete takes this name away"), self._fill)
        pill.removed.connect(lambda: self.removed.emit(words))
        return pill

    def _fill(self, menu: QMenu, pill: Pill) -> None:
        words = tr("Not called “%1”").replace("%1", pill.text().replace("&", "&&"))
        menu.addAction(self.look.icon("x"), words).triggered.connect(pill.removed)
