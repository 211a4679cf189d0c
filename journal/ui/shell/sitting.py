"""Sit down to put somebody or something away: from the first step to the lights, or to leaving."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDesktopServices

from journal.domain.moment import day_of
from journal.ui.feedback.notices import Choice
from journal.ui.feedback.words import words_for
from journal.ui.shell.ahead import Ahead, lights
from journal.ui.shell.draft_keeper import DraftKeeper
from journal.ui.shell.making import Making
from journal.ui.shell.place import Place, View

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.domain.erasure import Erased, Target
    from journal.domain.naming import NameAct
    from journal.services.terms import Terms
    from journal.ui.features.erase.procedure.plan import Plan
    from journal.ui.features.erase.procedure.view import Procedure
    from journal.ui.features.erase.wish import Wish
    from journal.ui.features.lights.values import Outcome
    from journal.ui.shell.box_left import Safe
    from journal.ui.shell.card_left import CardLeft
    from journal.ui.shell.lamps_out import LampsOut
    from journal.ui.shell.parts import Parts


class Sitting(QObject):
    """Keeps what is prepared in the journal, and carries it out.

    Args:
        parts: The parts of the window.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        clock = parts.house.clock
        self._making = Making(
            parts.house, parts.frame, lambda: day_of(clock.now(), clock.day_ends)
        )
        self._making.made.connect(self._join)
        self._lamps: LampsOut | None = None
        self.card: CardLeft | None = None
        self.drafts = DraftKeeper(parts.house.session, self)
        self.drafts.interrupted.connect(self._tell_interrupted)
        self.drafts.failed.connect(self._tell)
        parts.frame.installEventFilter(self)

    @property
    def procedure(self) -> Procedure:
        """The steps; they are built when they are first sat down to."""
        return self._making.procedure

    def _join(self, view: Procedure) -> None:
        view.changed.connect(self.drafts.note)
        Ahead(view, self._parts.house.session)
        view.left.connect(self._leave)
        view.put_off.connect(self._put_off)
        view.begun.connect(self._begin)
        view.address_wanted.connect(QDesktopServices.openUrl)
        view.failed.connect(self._tell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what was chosen last when the window closes."""
        if event.type() == QEvent.Type.Close:
            self.drafts.flush()
        return super().eventFilter(watched, event)

    @property
    def is_open(self) -> bool:
        """Whether somebody sits there just now."""
        there = self._making.there
        return there is not None and not there.isHidden()

    def begin(self, target: Target | None = None) -> None:
        """Sit down.

        Args:
            target: Whom or what; None goes on with what was left, or begins with nothing.
        """
        if not self.is_open:
            self._parts.page.flush()  # What was typed last is gathered too.
            self._making.make(
                lambda: self.drafts.read(lambda plan: self._open(plan, target))
            )

    def begin_with(self, wish: Wish) -> None:
        """Sit down with what was chosen elsewhere."""
        from journal.ui.features.erase.procedure.plan import Plan

        if not self.is_open:
            self._making.make(lambda: self.drafts.read(
                lambda before: self._open(before, wish.target, Plan(wish))
            ))  # fmt: skip

    def _open(self, before: Plan, target: Target | None, plan: Plan | None = None) -> None:
        # What was left stays kept until somebody goes further with something else.
        self.drafts.forget()
        self.procedure.open(plan or before, target if plan is None else None)
        if target is not None and before.wish.target not in {None, target}:
            self.procedure.offer_other(before)

    def _tell_interrupted(self) -> None:
        notices = self._parts.house.notices

        def go_on() -> None:
            notices.withdraw()
            self.begin()

        notices.banner(
            self.tr("The lights were still going out when the journal was closed. "
                    "Nothing has happened: everything is where it was."),
            (Choice(self.tr("Go on with it"), go_on),
             Choice(self.tr("Let it be"), notices.withdraw)),
        )  # fmt: skip

    # ------------------------------------------------------------ how it ends
    def _leave(self, plan: Plan) -> None:
        self.drafts.leave(plan)
        self._go()

    def _put_off(self, plan: Plan) -> None:
        def done() -> None:
            self._go()
            self._parts.house.notices.toast(
                self.tr("An envelope asks you tomorrow. Nothing has happened.")
            )

        self.drafts.sleep_on(plan, done, self._miss)

    def _go(self) -> None:
        self.drafts.forget()
        self.procedure.finish()

    def _miss(self, error: Exception) -> None:
        """Say why it was not done; one stands where one stood."""
        self._put_down_lamps()
        self.procedure.miss(error)
        self.procedure.go_on.setFocus()
        # Nothing is underway any more: the next start has nothing to say of it.
        self.drafts.keep(self.procedure.plan)

    # ------------------------------------------------------------ what is done
    def _begin(self, target: Target, terms: Terms, plan: Plan) -> None:
        self.drafts.flush()
        if not self.procedure.has_lights or not plan.length.seconds:
            self._carry_out(target, terms)
            return
        self._lamps = lamps = lights()(self._parts, self.procedure, plan)
        lamps.finished.connect(lambda outcome: self._end(target, terms, outcome))
        lamps.stopped.connect(self._stop)
        lamps.failed.connect(self._miss)
        lamps.begin()

    def _end(self, target: Target, terms: Terms, outcome: Outcome) -> None:
        aside = frozenset(outcome.kept)
        going = terms.whole - aside, terms.parted - aside
        meant = replace(terms, kept=terms.kept | aside, whole=going[0], parted=going[1])
        self._carry_out(target, meant, outcome)

    def _stop(self) -> None:
        """Everything was put back: one stands before the last step again."""
        self._put_down_lamps()
        self.procedure.choosing.state.underway = False
        self.procedure.choosing.follow()
        self.procedure.go_on.setFocus()
        self.drafts.keep(self.procedure.plan)

    def _carry_out(self, target: Target, terms: Terms, outcome: Outcome | None = None) -> None:
        drawn = self._lamps.is_covered if self._lamps else self.procedure.choosing.is_drawn
        safe = _safe(target, drawn=drawn) if self.procedure.has_died else None

        def show_card(act: Erased, tell: Callable[[], None]) -> None:
            from journal.ui.shell.card_left import leave_card

            self.card = leave_card(self._parts, act, terms, tell, safe)

        def done() -> None:
            nonlocal safe
            if safe is not None and self._lamps is not None:
                safe = replace(safe, room=self._lamps.hand_over())
            if outcome is not None and outcome.tag:
                self._tag(outcome)
            self._put_down_lamps()
            self._go()
            self._parts.guide.go_to(View.TIMELINE)

        self._parts.acts.carry_out(
            target, terms, done, self._miss, was_prepared=True, before_telling=show_card
        )

    def _tag(self, outcome: Outcome) -> None:
        """Put what was kept aside under the tag that was said."""
        from journal.domain.names import NameKind

        session = self._parts.house.session

        def publish(answer: object) -> None:
            act = cast("NameAct", answer)
            if act.changes is not None:
                session.publish(act.changes)

        if session.journal is not None:
            session.write.submit(
                session.journal.naming.link_many, outcome.kept, NameKind.TAG, outcome.tag
            ).then(publish, self._tell)

    def _put_down_lamps(self) -> None:
        lamps, self._lamps = self._lamps, None
        if lamps is not None:
            lamps.put_down()

    def _tell(self, error: Exception) -> None:
        self._parts.house.notices.banner(words_for(error).text)


def _safe(target: Target, *, drawn: bool) -> Safe:
    """Say where the pages of somebody who has died are kept, behind a curtain or not."""
    from journal.domain.names import NameKind
    from journal.ui.shell.box_left import Safe

    return Safe(Place(View.NAME, kind=NameKind.PERSON, name=target.words), drawn)
