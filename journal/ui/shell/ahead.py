"""Import the lights while the last step before them is read: that takes several frames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from journal.ui.background.session import Session
    from journal.ui.features.erase.procedure.plan import Plan
    from journal.ui.features.erase.procedure.view import Procedure
    from journal.ui.shell.lamps_out import LampsOut


class Ahead(QObject):
    """Looks whether the last step was reached.

    Args:
        procedure: The steps.
        session: On its lane for reading the import is done.
    """

    def __init__(self, procedure: Procedure, session: Session) -> None:
        super().__init__(procedure)
        self._last, self._session = len(procedure.steps) - 1, session
        procedure.changed.connect(self._follow)

    def _follow(self, plan: Plan) -> None:
        if self._last == plan.step:
            self._last = -1
            self._session.read.submit(lights)


def lights() -> type[LampsOut]:
    """Import what lets the lights go out, and give it."""
    from journal.ui.shell.lamps_out import LampsOut

    return LampsOut
