"""Let the lights go out over the procedure; nothing is put away before they are out."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from journal.domain.fates import Fate
from journal.ui.background.thumbnails import thumbnails_of
from journal.ui.features.erase.procedure.plan import told
from journal.ui.features.erase.wish import Manner as Wanted
from journal.ui.features.lights.stage import Stage
from journal.ui.features.lights.values import Manner, Outcome, Plan
from journal.ui.shell.lamp_pages import pages_from, spots_of

if TYPE_CHECKING:
    from journal.domain.lamps import Spot
    from journal.services.journal import Journal
    from journal.ui.features.erase.procedure.plan import Plan as Chosen
    from journal.ui.features.erase.procedure.view import Procedure
    from journal.ui.features.erase.reach import Choices, Reach
    from journal.ui.shell.parts import Parts

_BREATH_MS = 1
"""So that what else waits has its turn; at 0 a timer goes before it."""


class LampsOut(QObject):
    """One run of the lights.

    Args:
        parts: The parts of the window.
        procedure: What was chosen, and what the stage lies over.
        chosen: The plan.

    Signals:
        finished: The lamps are out (Outcome).
        stopped: Everything was put back.
        failed: They could not be lit at all (Exception).
    """

    finished = Signal(object)
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, parts: Parts, procedure: Procedure, chosen: Chosen) -> None:
        super().__init__(procedure)
        self._parts, self._procedure, self._chosen = parts, procedure, chosen
        self._stage: Stage | None = None

    def begin(self) -> None:
        """Write down that it begins, and light the lamps."""
        journal, found = self._journal, self._procedure.choosing.state.found
        if journal is None or found is None:
            return
        words, choices = told(self._chosen), self._chosen.wish.choices
        session = self._parts.house.session
        session.write.submit(journal.preparing.begin, words).then(
            lambda _none: session.read.submit(_going, journal, found.reach, choices).then(
                lambda spots: self._light(cast("tuple[Spot, ...]", spots)), self.failed.emit
            ),
            self.failed.emit,
        )

    @property
    def is_covered(self) -> bool:
        """Whether the curtain is drawn just now."""
        return self._stage is None or self._stage.is_covered

    def hand_over(self) -> Stage | None:
        """Give away the room as it is at the end, hidden; None where the lamps were a list."""
        stage = self._stage
        if stage is None or stage.parts.is_plain:
            return None
        self._stage = None
        self._procedure.removeEventFilter(self)
        self._procedure.give_way(None)
        stage.hide()
        stage.setParent(self._parts.frame)
        return stage

    def put_down(self) -> None:
        """Take the stage away."""
        stage, self._stage = self._stage, None
        self._procedure.removeEventFilter(self)
        if stage is not None:
            self._procedure.give_way(None)
            stage.hide()
            stage.deleteLater()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the stage be as large as the window."""
        if event.type() == QEvent.Type.Resize and self._stage is not None:
            self._stage.setGeometry(self._procedure.rect())
        return super().eventFilter(watched, event)

    @property
    def _journal(self) -> Journal | None:
        return self._parts.house.session.journal

    def _light(self, spots: tuple[Spot, ...]) -> None:
        house, procedure = self._parts.house, self._procedure
        self._stage = stage = Stage(
            house.theme, spots, pages_from(house.session), self._plan(), house.session.read,
            thumbnails_of(house.session), parent=procedure,
        )  # fmt: skip
        stage.finished.connect(self._finish)
        stage.stopped.connect(self.stopped)
        procedure.installEventFilter(self)
        # In a turn of its own: to build it and to show it take a frame each.
        QTimer.singleShot(_BREATH_MS, stage, self._raise)

    def _raise(self) -> None:
        stage, procedure = self._stage, self._procedure
        if stage is None:
            return
        stage.setGeometry(procedure.rect())
        stage.show()
        stage.raise_()
        procedure.give_way(stage)
        stage.begin()

    def _finish(self, outcome: Outcome) -> None:
        self.finished.emit(outcome)

    def _plan(self) -> Plan:
        wish, now = self._chosen.wish, self._parts.house.clock.now()
        tape = wish.tape.strip()
        return Plan(
            today=now.date(),
            now=now.time(),
            manner=Manner.SAFE if self._procedure.has_died else Manner.OUT,
            length=self._chosen.length,
            curtain=self._procedure.choosing.is_drawn,
            tape=tape.splitlines()[0] if tape else None,
            returns=wish.return_on if wish.manner is Wanted.WHILE else None,
        )


def _going(journal: Journal, reach: Reach, choices: Choices) -> tuple[Spot, ...]:
    """Give the memories that do not stay as the lights know them; on the lane."""
    going = [one for one in reach.newest_first if reach.fate(one, choices) is not Fate.STAY]
    return spots_of(journal, going)
