"""Keep what is being prepared to be put away, in the journal itself, while it still changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from journal.ui.background.debounce import Debounce

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.domain.erasure import Target
    from journal.domain.prepared import Prepared
    from journal.services.journal import Journal
    from journal.ui.background.session import Session
    from journal.ui.features.erase.procedure.plan import Plan

_SETTLE_MS, _CEILING_MS = 800, 4_000


class DraftKeeper(QObject):
    """Knows the one plan that is prepared.

    Args:
        session: The journal and its lanes.

    Signals:
        interrupted: It was being done when the journal was left; nothing came of it.
        failed: It could not be kept, or not be read (Exception).
    """

    interrupted = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._plan: Plan | None = None
        self._settle = Debounce(_SETTLE_MS, _CEILING_MS, self)
        self._settle.triggered.connect(self.keep)
        session.opened.connect(self._look_back)

    def read(self, done: Callable[[Plan], None]) -> None:
        """Give what was left, or an empty plan."""
        journal = self._session.journal
        if journal is not None:
            self._session.read.submit(_left, journal).then(
                lambda plan: done(cast("Plan", plan)), self.failed.emit
            )

    def forget(self) -> None:
        """Have nothing more to keep: it was done, or another is sat down to."""
        self._plan = None
        self._settle.cancel()

    def note(self, plan: Plan) -> None:
        """Keep a plan soon, once it has gone beyond the first step: what was left before stays."""
        if plan.step:
            self._plan = plan
            self._settle.poke()

    def keep(self, plan: Plan | None = None) -> None:
        """Keep a plan at once, or the one that was noted last."""
        from journal.ui.features.erase.procedure.plan import told

        journal = self._session.journal
        self._plan = plan or self._plan
        self._settle.cancel()
        if journal is not None and self._plan is not None and not journal.read_only:
            self._session.write.submit(journal.preparing.keep, told(self._plan)).then(
                lambda _kept: None, self.failed.emit
            )

    def flush(self) -> None:
        """Keep at once what waits to be kept."""
        if self._settle.pending:
            self.keep()

    def leave(self, plan: Plan) -> None:
        """Keep how it is left, unless it was only looked at."""
        if self._plan is not None or plan.wish.tape.strip():
            self.keep(plan)

    def sleep_on(
        self, plan: Plan, done: Callable[[], None], failed: Callable[[Exception], None]
    ) -> None:
        """Keep a plan, and have an envelope ask about it tomorrow."""
        from journal.ui.features.erase.procedure.plan import told

        # Whoever goes on in the morning has slept, and is offered to do it now.
        journal, words = self._session.journal, told(replace(plan, sleeps=False))
        self._settle.cancel()
        if journal is None:
            return

        def work() -> Prepared:
            return journal.preparing.keep(words, ask_tomorrow=True)

        self._session.write.submit(work).then(lambda _kept: done(), failed)

    def _look_back(self, journal: Journal) -> None:
        if not journal.read_only:
            self._session.write.submit(_interrupted, journal).then(self._tell, self.failed.emit)

    def _tell(self, prepared: object) -> None:
        if prepared is not None:
            self.interrupted.emit()


def _left(journal: Journal) -> Plan:
    """Give what was left; not whom it is about, where nobody may see that name any more."""
    from journal.ui.features.erase.procedure.plan import Plan, heard

    kept = journal.preparing.kept()
    plan = Plan() if kept is None else heard(kept.words)
    target = plan.wish.target
    if target is None:
        return plan
    if not _may_be_said(journal, target):
        return plan.without_target()
    also = tuple(one for one in target.also if journal.preparing.may_be_said(one))
    return replace(plan, wish=replace(plan.wish, target=replace(target, also=also)))


def _may_be_said(journal: Journal, target: Target) -> bool:
    from journal.domain.erasure import ErasureKind
    from journal.domain.names import NameKind

    kinds = {kind.value for kind in NameKind}
    if target.kind.value in kinds:
        return journal.naming.current(NameKind(target.kind.value), target.words) is not None
    return target.kind is not ErasureKind.SEARCH or journal.preparing.may_be_said(target.words)


def _interrupted(journal: Journal) -> Prepared | None:
    return journal.preparing.interrupted()
