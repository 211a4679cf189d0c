"""A process of its own that sits down to put somebody away, and dies while the lights go out.

Run as `python -m tests.journeys.sitter HOME MOMENT`: it opens the window on the journal in HOME,
goes through the steps by clicks, and kills itself by SIGKILL at one of `MOMENTS`.
"""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journal.domain.erasure import ErasureKind, Target
from journal.domain.lights import Length
from journal.ui.application import make_application
from journal.ui.features.erase.procedure.view import Procedure
from journal.ui.features.lights.stage import Stage
from journal.ui.shell.acts import Acts
from journal.ui.shell.window import MainWindow
from tests.journeys.opened import opened, rest, until

CLEM = Target(ErasureKind.PERSON, "Clem")
TAPE = "Be kind."
BEGUN, HALF, OVER, AS_A_LIST = MOMENTS = ("begun", "half", "over", "as a list")


def _die(*_: object, **__: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _sat_down(window: MainWindow, moment: str) -> Procedure:
    window.house.theme.wear(still=moment == AS_A_LIST)
    window.joints.sitting.begin(CLEM)
    view = window.joints.sitting.procedure
    until(lambda: view.isVisible() and view.choosing.state.is_ready)
    view.choosing.parts.tape.field.setPlainText(TAPE)
    for _ in range(3):
        QTest.mouseClick(view.go_on, Qt.MouseButton.LeftButton)
        rest(0.1)
    length = Length.AT_ONCE if moment == OVER else Length.TEN_SECONDS
    view.way.length.parts[list(Length).index(length)].click()
    return view


def _come_to(view: Procedure, moment: str) -> None:
    until(lambda: view.findChild(Stage))
    stage = view.findChild(Stage)
    if stage is not None and moment in {HALF, AS_A_LIST}:
        until(lambda: stage.conductor.lights.done > 0.3)
    elif moment == OVER:
        rest(30)


def main(home: Path, moment: str) -> None:
    """Sit down, and die."""
    if moment == OVER:
        Acts.carry_out = _die  # type: ignore[assignment,method-assign]
    with opened(make_application(()), home, (900, 620)) as window:
        view = _sat_down(window, moment)
        QTest.mouseClick(view.go_on, Qt.MouseButton.LeftButton)
        _come_to(view, moment)
        _die()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
