"""The third step: everything that is touched, as a map over its list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal.ui.features.erase.procedure.frame import Step
from journal.ui.features.erase.words import tr
from journal.ui.feedback.numbers import plural

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from journal.ui.features.erase.mapped_reach import MappedReach
    from journal.ui.widgets.look import Look


class MapStep(Step):
    """The map, the list and one memory.

    Args:
        look: Fonts and inks.
        reach: All of them.
    """

    def __init__(self, look: Look, reach: MappedReach) -> None:
        super().__init__(look, tr("Everything this touches"), "")
        self._reach = reach
        self.box.addWidget(reach, 1)

    def count(self, touched: int) -> None:
        """Say how many memories it touches."""
        said = plural(
            tr, touched,
            "One place in your journal. Choose how far to go. You can change your mind later, in "
            "either direction.",
            "%n places in your journal. Choose how far to go for each kind, or for one memory at "
            "a time. You can change your mind later, in either direction.",
        )  # fmt: skip
        self.lead.setText(said)

    def first(self) -> QWidget:
        """Give the keys to the list: it is the same as the map, for every hand and ear."""
        return self._reach.list
