"""The second step: words for the day one comes back, on a cassette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from journal.ui.features.erase.procedure.frame import Step
from journal.ui.features.erase.words import tr
from journal.ui.widgets.cassette import Cassette

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from journal.ui.features.erase.tape_field import TapeField
    from journal.ui.widgets.look import Look

_SIDE_BY_SIDE, _TALL, _TALLEST, _MEASURE = 860, 200, 360, 760
_FIRST = 1000


class TapeStep(Step):
    """The cassette and the words; the label takes the first of them, unless the curtain is drawn.

    Args:
        look: Fonts and inks.
        tape: Where the words are written.
    """

    def __init__(self, look: Look, tape: TapeField) -> None:
        super().__init__(
            look,
            tr("Leave yourself a tape"),
            tr("Say who or what this is, why you want it out of sight, and what you should know "
               "when you come back."),
        )  # fmt: skip
        self.tape, self._covered = tape, False
        self.cassette = Cassette(look, "")
        self._none = QLabel(
            tr("No tape is fine too. Leave this empty, and nothing will be said when you return.")
        )
        self._none.setWordWrap(True)
        look.dress(self._none, "label", "text2")
        tape.grow(_TALL, _TALLEST)
        tape.edited.connect(self._label)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(look.px(40))
        corner = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        self._row.addWidget(self.cassette, 0, corner)
        self._row.addWidget(self._side(), _FIRST)
        self._row.addStretch(1)
        self.box.addLayout(self._row, 1)

    def first(self) -> QWidget:
        """Give the keys to the words."""
        return self.tape.field

    def cover(self, *, drawn: bool) -> None:
        """Write nothing on the label while the curtain is drawn."""
        self._covered = drawn
        self._label()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the cassette over the words where they have no room beside it."""
        super().resizeEvent(event)
        wide = self.width() >= self.look.px(_SIDE_BY_SIDE)
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if wide else way.TopToBottom)
        self.cassette.setVisible(wide or self.height() >= self.look.px(560))

    def _side(self) -> QWidget:
        side = QWidget()
        side.setProperty("role", "through")
        side.setMaximumWidth(self.look.px(_MEASURE))
        box = QVBoxLayout(side)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.look.px(10))
        box.addWidget(self.tape, _FIRST)
        box.addWidget(self._none)
        box.addStretch(1)
        return side

    def _label(self) -> None:
        lines = self.tape.words().strip().splitlines()
        self.cassette.relabel("" if self._covered or not lines else lines[0])
