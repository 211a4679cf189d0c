"""Go from view to view, and tell how long the window's thread was busy with each."""

from dataclasses import astuple
from time import perf_counter

from PySide6.QtWidgets import QWidget

from benchmarks.scenes.stage import Painted, Stage, journal_named, raised, tell
from journal.ui.actions import catalogue
from journal.ui.shell.window import MainWindow

_TIMES = 8
_LOOK = 0.25
_VIEWS = (
    catalogue.TIMELINE, catalogue.ON_THIS_DAY, catalogue.PEOPLE, catalogue.PLACES,
    catalogue.TAGS, catalogue.INSIGHTS, catalogue.SEARCH, catalogue.ARCHIVE, catalogue.FILM,
    catalogue.TODAY,
)  # fmt: skip
Switch = tuple[float, float, float]
"""The longest stall by the clock, that of the thread itself, and the time to a painted view."""


def _play(stage: Stage, window: MainWindow) -> dict[str, list[Switch]]:
    taken: dict[str, list[Switch]] = {name: [] for name in _VIEWS}
    for _ in range(_TIMES):
        for name in _VIEWS:
            taken[name].append(_switched(stage, window, name))
    return taken


def _switched(stage: Stage, window: MainWindow, name: str) -> Switch:
    begun = perf_counter()
    stage.longest = type(stage.longest)()
    stage.do(window.actions_.action(name).trigger)
    painted = Painted(_front(window))
    while not painted.happened and perf_counter() - begun < _LOOK:
        stage.turn()
    shown = stage.last_ended - begun
    stage.rest(_LOOK)
    wall, processor = astuple(stage.longest)
    return wall, processor, shown


def _front(window: MainWindow) -> QWidget:
    """Give what one looks at: the view that fills the stage, or the list beside the page."""
    staged = window.stage.currentWidget()
    if staged is not window.desk and staged is not None:
        return staged
    return window.desk.column.currentWidget() or window.page


if __name__ == "__main__":
    with raised(journal_named()) as (on, frame):
        tell(_play(on, frame))
