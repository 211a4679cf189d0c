"""The fourth step: when it comes back, whether to begin now, and how long the lights take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from journal.domain.lights import Length
from journal.ui.features.erase.procedure.columns import Columns
from journal.ui.features.erase.procedure.frame import Step
from journal.ui.features.erase.wish import Manner
from journal.ui.features.erase.wish_parts import Asked
from journal.ui.features.erase.words import tr
from journal.ui.widgets.checkrow import CheckRow
from journal.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from journal.ui.features.erase.procedure.plan import Plan
    from journal.ui.features.erase.wish_parts import WishParts
    from journal.ui.widgets.look import Look

_NOW, _SLEEP = "now", "sleep"
_NEVER, _WHILE = Manner.ASKED.value, Manner.WHILE.value


class WayStep(Step):
    """Two columns: the way back, and the way there.

    Args:
        look: Fonts and inks.
        parts: What is chosen with.

    Signals:
        manner_chosen: It comes back by itself, or never does (Manner), by hand.
        sleep_chosen: To be asked tomorrow, or to begin now (bool), by hand.
        length_chosen: How long the lights take (Length), by hand.
        wait_chosen: The card shall ask for patience (bool), by hand.
    """

    manner_chosen = Signal(object)
    sleep_chosen = Signal(bool)
    length_chosen = Signal(object)
    wait_chosen = Signal(bool)

    def __init__(self, look: Look, parts: WishParts) -> None:
        super().__init__(
            look,
            tr("The way back"),
            tr("Nothing is destroyed. It waits in the archive until you ask, or until a day you "
               "choose now."),
        )  # fmt: skip
        self._parts = parts
        self._make_choices(look)
        back = (
            Asked(look, tr("Does it come back by itself?"), self.manner),
            parts.asked[parts.back], self.wait, parts.asked[parts.new_pages],
        )  # fmt: skip
        there = (self._asked_when, self._asked_length, parts.asked[parts.grain])
        self._columns = Columns(look, back, there)
        self.box.addWidget(self._columns)
        self.box.addStretch(1)

    def first(self) -> QWidget:
        """Give the keys to what is asked first."""
        return self.manner.chosen_part()

    def show_plan(self, plan: Plan, *, lights: bool) -> None:
        """Show what is chosen, and only what applies.

        Args:
            plan: What is chosen.
            lights: Whether there is anything to watch.
        """
        quiet = plan.wish.manner is Manner.QUIET
        self.manner.choose(_WHILE if plan.wish.manner is Manner.WHILE else _NEVER)
        self.manner.setEnabled(not quiet)
        self.when.choose(_SLEEP if plan.sleeps else _NOW)
        self.length.choose(plan.length.value)
        self.wait.setChecked(plan.waits)
        self.wait.setVisible(not quiet)
        self._asked_length.setVisible(lights and not plan.sleeps)
        self._tomorrow.setVisible(plan.sleeps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the choices stand under one another where they have no room side by side."""
        super().resizeEvent(event)
        for choice in (self.manner, self.when, self.length):
            choice.fit(self._columns.measure)

    def _make_choices(self, look: Look) -> None:
        self.manner = Segments(look, tr("Does it come back by itself?"), (
            (_NEVER, tr("Never by itself"), None), (_WHILE, tr("On a day"), None),
        ))  # fmt: skip
        self.when = Segments(look, tr("When"), (
            (_NOW, tr("Now"), None), (_SLEEP, tr("Sleep on it"), None),
        ))  # fmt: skip
        self.length = Segments(look, tr("How long the lights take"), (
            (Length.MINUTE.value, tr("A minute"), None),
            (Length.TEN_SECONDS.value, tr("Ten seconds"), None),
            (Length.AT_ONCE.value, tr("At once"), None),
            (Length.UNSEEN.value, tr("Unseen"), None),
        ))  # fmt: skip
        self.wait = CheckRow(look, tr("Ask me to wait a day before it opens"))
        self._tomorrow = self._note(
            tr("An unmarked envelope asks you tomorrow. Until then nothing happens.")
        )
        self._asked_when = self._noted(tr("When"), self.when, self._tomorrow)
        self._asked_length = self._noted(
            tr("How long the lights take"), self.length, self._note(tr("Watching is optional."))
        )
        self.manner.chosen.connect(lambda value: self.manner_chosen.emit(Manner(value)))
        self.when.chosen.connect(lambda value: self.sleep_chosen.emit(value == _SLEEP))
        self.length.chosen.connect(lambda value: self.length_chosen.emit(Length(value)))
        self.wait.clicked.connect(self.wait_chosen)

    def _noted(self, title: str, choice: QWidget, note: QLabel) -> Asked:
        both = QWidget()
        both.setProperty("role", "through")
        box = QVBoxLayout(both)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.look.px(8))
        box.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(note)
        return Asked(self.look, title, both)

    def _note(self, words: str) -> QLabel:
        note = QLabel(words)
        note.setWordWrap(True)
        self.look.dress(note, "label", "text2")
        return note
