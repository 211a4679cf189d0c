"""Scroll the timeline by the wheel, by pages, and by leaps of the bar that stands for it all."""

from collections.abc import Callable
from dataclasses import astuple
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

from benchmarks.scenes.stage import Stage, journal_named, raised, tell
from journal.ui.actions import catalogue
from journal.ui.shell.window import MainWindow

_TURNS, _PAGES, _LEAPS = 150, 40, 30
_FRAME, _LOOK = 0.016, 0.25
_CLICK = -120
Stalls = list[tuple[float, float]]


def _play(stage: Stage, window: MainWindow) -> dict[str, Stalls]:
    window.actions_.action(catalogue.TIMELINE).trigger()
    stage.rest(1.5)
    view, bar = window.timeline.memories, window.timeline.bar
    wheel = partial(_turn_wheel, view.viewport())
    down = partial(QTest.keyClick, view, Qt.Key.Key_PageDown)
    total = bar.maximum()

    def leap(number: int) -> Callable[[], object]:
        return lambda: bar.wanted.emit(total * (number * 7 % _LEAPS) // _LEAPS)

    view.setFocus()
    return {
        "wheel": [_stall(stage, partial(wheel, 1), _FRAME) for _ in range(_TURNS)],
        "fast wheel": [_stall(stage, partial(wheel, 5), _FRAME) for _ in range(_TURNS)],
        "page down": [_stall(stage, down, _FRAME * 4) for _ in range(_PAGES)],
        "a leap of the bar": [_stall(stage, leap(at), _LOOK) for at in range(_LEAPS)],
        "beside": _bare(stage),
    }


def _bare(stage: Stage) -> Stalls:
    """Turn the wheel over a bare list of as many lines as the window holds at once."""
    from PySide6.QtCore import QStringListModel

    view = QListView()
    view.setModel(QStringListModel([f"Memory {number}" for number in range(10_000)]))
    view.resize(400, 1000)
    view.show()
    stage.rest(0.5)
    wheel = partial(_turn_wheel, view.viewport(), 1)
    return [_stall(stage, wheel, _FRAME) for _ in range(_TURNS)]


def _stall(stage: Stage, work: Callable[[], object], seconds: float) -> tuple[float, float]:
    wall, processor = astuple(stage.stalled(work, seconds))
    return wall, processor


def _turn_wheel(viewport: QWidget, clicks: int) -> None:
    middle = QPointF(viewport.rect().center())
    turned = QWheelEvent(
        middle, QPointF(viewport.mapToGlobal(viewport.rect().center())), QPoint(),
        QPoint(0, _CLICK * clicks), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, turned)


if __name__ == "__main__":
    with raised(journal_named()) as (on, frame):
        tell(_play(on, frame))
