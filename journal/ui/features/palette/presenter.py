"""Ask the journal where the letters lead; an answer that comes too late is not shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from journal.services.pointing import Pointed
from journal.ui.background.debounce import Debounce
from journal.ui.features.palette.offers import Asked, Command, lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journal.domain.timeline import MonthCount
    from journal.ui.background.session import Session

_PAUSE_MS = 40
_EACH, _EACH_OF_ONE = 3, 12


class PalettePresenter(QObject):
    """Turns what is typed into lines.

    Commands are narrowed at once; names and titles follow when the journal has answered.

    Args:
        session: The journal and its lanes.

    Signals:
        changed: The lines are others now (tuple of Line).
        failed: Why the journal could not answer (Exception).
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._commands: Sequence[Command] = ()
        self._months: Sequence[MonthCount] = ()
        self._asked, self._number = Asked("", ""), 0
        self._pause = Debounce(_PAUSE_MS, parent=self)
        self._pause.triggered.connect(self._ask)

    def begin(self, commands: Sequence[Command]) -> None:
        """Begin anew: with nothing typed, and what can be done now."""
        self._commands, self._months = commands, ()
        journal = self._session.journal
        if journal is not None:
            self._session.read.submit(journal.browsing.months).then(
                self._on_months, self.failed.emit
            )
        self.type("")

    def type(self, typed: str) -> None:
        """Answer what is typed now."""
        self._asked, self._number = Asked.of(typed), self._number + 1
        self._tell(Pointed())
        if self._asked.letters and self._asked.kinds:
            self._pause.poke()
        else:
            self._pause.cancel()

    def end(self) -> None:
        """Hold nothing any more of what was found: some of it may be put away next."""
        self._pause.cancel()
        self._number += 1
        self._months = ()
        self.changed.emit(())

    def settle(self) -> None:
        """Ask at once instead of after the pause."""
        self._pause.flush()

    def _ask(self) -> None:
        journal, asked, number = self._session.journal, self._asked, self._number
        if journal is None:
            return
        each = _EACH_OF_ONE if asked.sign else _EACH
        pointing = journal.pointing

        def take(found: object) -> None:
            if number == self._number:
                self._tell(cast("Pointed", found))

        self._session.read.submit(
            lambda: pointing.find(asked.letters, asked.kinds, each=each)
        ).then(take, self.failed.emit)

    def _on_months(self, months: object) -> None:
        self._months = cast("Sequence[MonthCount]", months)

    def _tell(self, found: Pointed) -> None:
        self.changed.emit(lines(self._asked, self._commands, found, self._months))
