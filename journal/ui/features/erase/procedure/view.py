"""The procedure in the place of the whole window: four steps, back and forth without loss."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from journal.ui.features.erase import words
from journal.ui.features.erase.procedure.frame import ProcedureFrame
from journal.ui.features.erase.procedure.heavier import Heavier
from journal.ui.features.erase.procedure.map_step import MapStep
from journal.ui.features.erase.procedure.plan import Plan
from journal.ui.features.erase.procedure.tape_step import TapeStep
from journal.ui.features.erase.procedure.way_step import WayStep
from journal.ui.features.erase.procedure.who_step import WhoStep
from journal.ui.features.erase.wish import Manner
from journal.ui.features.erase.words import tr
from journal.ui.widgets.entering import Entering

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from journal.domain.erasure import Target
    from journal.ui.features.erase.choosing import Choosing
    from journal.ui.features.erase.mapped_reach import MappedReach
    from journal.ui.widgets.look import Look

_WHO, _TAPE, _MAP, _WAY = range(4)
_OTHER = Qt.FocusReason.OtherFocusReason


class Procedure(ProcedureFrame):
    """Everything up to the lights; nothing has happened before its last button is pressed.

    Args:
        look: Fonts and inks.
        window: What it takes the place of.
        choosing: What is chosen, and what is found for it.
        reach: Shows that.

    Signals:
        begun: It is to be done (Target, Terms, Plan).
        put_off: To be asked tomorrow (Plan).
        left: Everything stays as it is (Plan).
        changed: Something else is chosen or written, to be kept (Plan).
        address_wanted: An address is to be opened in a browser (QUrl).
        failed: Something could not be read (Exception).
    """

    begun = Signal(object, object, object)
    put_off = Signal(object)
    left = Signal(object)
    changed = Signal(object)
    address_wanted = Signal(object)
    failed = Signal(object)

    def __init__(
        self, look: Look, window: QWidget, choosing: Choosing, reach: MappedReach
    ) -> None:
        self._plan = self._other = Plan()
        self._wrong = ""
        self.choosing, self.reach = choosing, reach
        parts = self.choosing.parts
        self.who, self.tape = WhoStep(look, parts), TapeStep(look, parts.tape)
        self.map, self.way = MapStep(look, self.reach), WayStep(look, parts)
        super().__init__(look, window, (
            (tr("Who or what"), self.who), (tr("The tape"), self.tape),
            (tr("The map"), self.map), (tr("The way back"), self.way),
        ))  # fmt: skip
        self.setObjectName("procedure")
        self.setAccessibleName(tr("Putting away, step by step"))
        self.heavier = Heavier(look)
        self.stack.addWidget(self.heavier)
        self._entering = Entering(self, ((), (self.stack,)))
        self._connect()
        self.hide()

    @property
    def plan(self) -> Plan:
        """Everything that is chosen."""
        return replace(self._plan, wish=self.choosing.wish)

    @property
    def has_died(self) -> bool:
        """Whether it is somebody who has died."""
        found = self.choosing.state.found
        return found is not None and found.died

    @property
    def has_lights(self) -> bool:
        """Whether lamps go out, or grow low: for who has died they do where nothing is taken."""
        return self.has_died == (self.choosing.wish.manner is Manner.QUIET)

    # ------------------------------------------------------------ from outside
    def open(self, plan: Plan, target: Target | None = None) -> None:
        """Come up.

        Args:
            plan: What was chosen before.
            target: Whom or what instead; None goes on with the plan.
        """
        self._entering.begin()
        self._plan = plan if target is None else Plan()
        self.who.other.hide()
        self.choosing.begin()
        if target is not None:
            self.choosing.aim(target)
        else:
            self.choosing.take_up(plan.wish)
        self.come_up()
        self._go_to(self._plan.step if target is None else _WHO)

    def offer_other(self, plan: Plan) -> None:
        """Offer to go on with what was left unfinished, while nothing else has gone further."""
        self._other = plan
        self.who.other.show()

    def finish(self) -> None:
        """Go, and hold nothing of what was chosen: no name may wait here out of sight."""
        self.go()
        self._plan = self._other = Plan()
        self.choosing.finish()

    def miss(self, error: Exception) -> None:
        """Say why it was not done; everything chosen is still here."""
        self._wrong = words.missed(error)
        self.choosing.miss(error)

    # ------------------------------------------------------------ the way
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape; draw or lift the curtain with D, where no field takes it."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() == Qt.Key.Key_D and not event.modifiers():
            self.choosing.turn_curtain()

    def _connect(self) -> None:
        choosing, way = self.choosing, self.way
        self.back.clicked.connect(self._go_back)
        self.go_on.clicked.connect(self._go_on)
        self.step_wanted.connect(self._go_to)
        self.curtain_wanted.connect(choosing.turn_curtain)
        choosing.curtained.connect(self._follow_curtain)
        choosing.followed.connect(self._show_plan)
        choosing.failed.connect(self.failed)
        self.who.heavier_wanted.connect(self._show_heavier)
        self.who.other_wanted.connect(lambda: self.open(self._other))
        self.heavier.left.connect(lambda: self._go_to(_WHO))
        self.heavier.address_wanted.connect(self.address_wanted)
        way.manner_chosen.connect(choosing.state.choose_manner)
        way.sleep_chosen.connect(lambda sleeps: self._choose(sleeps=sleeps))
        way.length_chosen.connect(lambda length: self._choose(length=length))
        way.wait_chosen.connect(lambda waits: self._choose(waits=waits))

    def _go_to(self, number: int) -> None:
        if number > _WHO:
            self.who.other.hide()
        self._plan = replace(self._plan, step=number)
        self._wrong = ""
        self.choosing.look_again()
        self.show_step(number)
        self._show_plan()

    def _go_back(self) -> None:
        if self._plan.step == _WHO:
            self._leave()
        else:
            self._go_to(self._plan.step - 1)

    def _go_on(self) -> None:
        if self._plan.step < _WAY:
            self._go_to(self._plan.step + 1)
        elif self._plan.sleeps:
            self.put_off.emit(self.plan)
        else:
            plan, order = self.plan, self.choosing.order()
            if order is not None:
                target, terms = order
                self.begun.emit(target, replace(terms, wait=int(plan.waits)), plan)

    def _leave(self) -> None:
        if self.stack.currentWidget() is self.heavier:
            self._go_to(_WHO)
        else:
            self.left.emit(self.plan)

    def _show_heavier(self) -> None:
        self.heavier.lay_out()
        self.stack.setCurrentWidget(self.heavier)
        self._show_plan()
        self.heavier.back.setFocus(_OTHER)

    def stops(self) -> Iterable[QWidget]:
        """Give what Tab leads to; on the page for heavier things, its own alone."""
        if self.stack.currentWidget() is self.heavier:
            return [self.heavier.directory, self.heavier.back]
        return super().stops()

    # ------------------------------------------------------------ what is chosen
    def _choose(self, **chosen: object) -> None:
        self._plan = replace(self._plan, **chosen)  # type: ignore[arg-type]
        self._show_plan()

    def _follow_curtain(self, drawn: bool) -> None:
        self.show_curtain(drawn=drawn)
        self.tape.cover(drawn=drawn)

    def _show_plan(self) -> None:
        """Show what is chosen, and where one can go."""
        plan, state = self.plan, self.choosing.state
        self.way.show_plan(plan, lights=self.has_lights)
        self.map.count(0 if state.found is None else len(state.found.reach))
        away = self.stack.currentWidget() is self.heavier
        for part in (self.back, self.go_on, self.bar, self.curtain):
            part.setVisible(not away)
        self.back.setText(tr("Leave") if plan.step == _WHO else tr("Back"))
        self.go_on.setText(self._way_on(plan))
        self.go_on.setEnabled(not state.is_refused if plan.step < _MAP else state.going > 0)
        if plan.step == _WAY:
            self.go_on.setEnabled(state.is_ready)
        still = tr(
            "Nothing has happened yet. Leaving now keeps everything, and your tape as a draft."
        )
        self.say("" if away else self._wrong or still, bad=bool(self._wrong))
        if not self.isHidden():
            self.changed.emit(plan)

    def _way_on(self, plan: Plan) -> str:
        if plan.step < _WAY:
            ways = (tr("Leave a tape"), tr("See what it touches"), tr("Choose the way back"))
            return ways[plan.step]
        if plan.sleeps:
            return tr("Ask me tomorrow")
        quiet = plan.wish.manner is Manner.QUIET
        if not self.has_lights or not plan.length.seconds:
            return words.act(quiet=True) if quiet else tr("Put it away")
        return tr("Let the lamps grow low") if quiet else tr("Let the lights go out")
