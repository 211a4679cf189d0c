"""Build the steps when they are first sat down to, in several turns of the window.

All of it at once, with what has to be imported for it, stood in the window's way for six frames.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from journal.ui.features.erase.choosing import Choosing
    from journal.ui.features.erase.mapped_reach import MappedReach
    from journal.ui.features.erase.procedure.view import Procedure
    from journal.ui.shell.parts import House

_BREATH_MS = 1
"""So that what else waits has its turn; at 0 a timer goes before it."""


class Making(QObject):
    """The procedure, once it is built.

    Args:
        house: The look and the session.
        window: What the procedure takes the place of.
        today: Gives the local day.

    Signals:
        made: It is built (Procedure), and to be joined to the rest.
    """

    made = Signal(object)

    def __init__(self, house: House, window: QWidget, today: Callable[[], date]) -> None:
        super().__init__(window)
        self._house, self._window, self._today = house, window, today
        self._reach: MappedReach | None = None
        self._choosing: Choosing | None = None
        self._procedure: Procedure | None = None

    @property
    def there(self) -> Procedure | None:
        """The procedure, where it is built already."""
        return self._procedure

    @property
    def procedure(self) -> Procedure:
        """The procedure; what of it is not there yet is built at once."""
        while self._procedure is None:
            self._make_more()
        return self._procedure

    def make(self, then: Callable[[], object]) -> None:
        """Build it, a part in each turn.

        Args:
            then: Called once it is there.
        """
        if self._procedure is not None:
            then()
        else:
            lane = self._house.session.read
            lane.submit(_imported).then(lambda _there: self._go_on(then))

    def _go_on(self, then: Callable[[], object]) -> None:
        if self._procedure is not None:
            then()
            return
        self._make_more()
        QTimer.singleShot(_BREATH_MS, self, lambda: self._go_on(then))

    def _make_more(self) -> None:
        """Build the next part."""
        reaches, choosings, views = _imported()
        look, session = self._house.theme, self._house.session
        if self._reach is None:
            self._reach = reaches(look)
        elif self._choosing is None:
            self._choosing = choosings(look, session, self._today, self._reach)
        else:
            self._procedure = views(look, self._window, self._choosing, self._reach)
            self.made.emit(self._procedure)


def _imported() -> tuple[type[MappedReach], type[Choosing], type[Procedure]]:
    """Import the parts, and give them."""
    from journal.ui.features.erase.choosing import Choosing
    from journal.ui.features.erase.mapped_reach import MappedReach
    from journal.ui.features.erase.procedure.view import Procedure

    return MappedReach, Choosing, Procedure
