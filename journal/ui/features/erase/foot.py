"""The foot of the page: the way out, what has happened so far, and the one act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from journal.ui.features.erase import words
from journal.ui.features.erase.words import tr
from journal.ui.widgets.tools import LinkButton

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look


class Foot(QWidget):
    """Stays in sight whatever is scrolled.

    Args:
        look: Inks and fonts.

    Signals:
        left: The page is to be left.
        act_wanted: What is chosen is to be done.
        steps_wanted: It is rather to be done step by step.
    """

    left = Signal()
    act_wanted = Signal()
    steps_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.leave, self.act = QPushButton(tr("Leave")), QPushButton()
        self.steps = LinkButton(look, tr("Step by step"), "map")
        self.steps.say(tr("Step by step"), tr("With a map, and the lights going out."))
        self.steps.clicked.connect(self.steps_wanted)
        self._note = QLabel()
        self._note.setWordWrap(True)
        look.dress(self._note, "label", "text2")
        for button in (self.leave, self.act):
            look.dress(button, "button")
        self.act.setProperty("role", "primary")
        self.act.setObjectName("eraseNow")
        self.leave.clicked.connect(self.left)
        self.act.clicked.connect(self.act_wanted)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(12))
        for part, stretch in ((self.leave, 0), (self._note, 1), (self.steps, 0), (self.act, 0)):
            box.addWidget(part, stretch)

    def offer(self, *, quiet: bool, ready: bool, counts: str = "") -> None:
        """Offer the act.

        Args:
            quiet: Whether nothing leaves.
            ready: Whether it can be done.
            counts: What it comes to, where that is out of sight.
        """
        self.act.setText(words.act(quiet=quiet))
        self.act.setEnabled(ready)
        still = tr("Nothing has happened yet. Leaving now keeps everything as it is.")
        self._note.setText(f"{counts}.  {still}" if counts else still)
