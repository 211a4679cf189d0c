"""The line under an opened card: read behind glass, bring back this one, these, all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from journal.ui.features.archive import words
from journal.ui.widgets.tools import LinkButton

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from journal.ui.widgets.look import Look

_ONE_LINE_FROM, _LEAST_WIDTH = 860, 330


class WayBack(QWidget):
    """Buttons, of which the one that fits what is chosen is the primary; with none chosen, none.

    Args:
        look: Inks and fonts.

    Signals:
        read_wanted: The memory that has the keys is to be read behind glass.
        passage_wanted: The passage that has the keys is to be brought back alone.
        one_wanted: It is to be brought back.
        these_wanted: The chosen ones are to be brought back.
        all_wanted: All are to be brought back.
    """

    read_wanted = Signal()
    passage_wanted = Signal()
    one_wanted = Signal()
    these_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.read = LinkButton(look, self.tr("Read behind glass"), "glasses")
        self.read.clicked.connect(self.read_wanted)
        self._hint = QLabel(self.tr("looks without bringing anything back"))
        look.dress(self._hint, "tool", "text3")
        self.passage = self._button(self.passage_wanted)
        self.passage.setText(words.bring_back_passage())
        self.one = self._button(self.one_wanted)
        self.these = self._button(self.these_wanted)
        self.all = self._button(self.all_wanted)
        reading = QHBoxLayout()
        reading.addWidget(self.read)
        reading.addWidget(self._hint)
        reading.addStretch(1)
        bringing = QHBoxLayout()
        bringing.setSpacing(look.px(12))
        bringing.addStretch(1)
        for button in (self.passage, self.one, self.these, self.all):
            bringing.addWidget(button)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(look.px(8))
        self._lines.addLayout(reading)
        self._lines.addLayout(bringing, 1)
        # Where there is less room than the buttons would like, they stand in two lines.
        self.setMinimumWidth(look.px(_LEAST_WIDTH))

    def has_keys(self) -> bool:
        """Tell whether one of the buttons has the focus."""
        return any(one.hasFocus() for one in (self.passage, self.one, self.these, self.all))

    def offer(
        self, *, chosen: int, has_current: bool, held: int, reading: bool, passage: bool = False
    ) -> None:
        """Offer what can be done.

        Args:
            chosen: How many memories are chosen.
            has_current: Whether one has the keys.
            held: How many are still put away.
            reading: Whether one is read behind glass just now.
            passage: Whether a passage of that has the keys, and there are others.
        """
        single = held == 1
        # What is read in part comes back by the passage, or with all that is hidden of it.
        alone = single and not passage
        self.passage.setVisible(passage)
        self.one.setText(words.bring_back(1))
        self.these.setText(words.bring_back(chosen))
        self.all.setText(words.bring_back_all(held))
        one = (has_current or chosen == 1) and not alone
        self.one.setVisible(one and not (chosen > 1 and self._is_narrow()))
        self.these.setVisible(chosen > 1)
        crowded = passage and self._is_narrow()
        self.all.setVisible(held > 0 and (alone or not single) and not crowded)
        self.read.setVisible(has_current and not reading)
        self._hint.setVisible(has_current and not reading and not self._is_narrow())
        primary = {0: None, 1: self.all if alone else self.one}.get(chosen, self.these)
        for button in (self.one, self.these, self.all):
            _set_role(button, "primary" if button is primary else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one line or two."""
        super().resizeEvent(event)
        kind = QBoxLayout.Direction
        self._lines.setDirection(kind.TopToBottom if self._is_narrow() else kind.LeftToRight)
        self._hint.setVisible(not self.read.isHidden() and not self._is_narrow())

    def _is_narrow(self) -> bool:
        return self.width() < self._look.px(_ONE_LINE_FROM)

    def _button(self, wanted: SignalInstance) -> QPushButton:
        button = QPushButton()
        self._look.dress(button, "button")
        button.clicked.connect(wanted)
        return button


def _set_role(button: QPushButton, role: str) -> None:
    if button.property("role") != role:
        button.setProperty("role", role)
        button.style().unpolish(button)
        button.style().polish(button)
