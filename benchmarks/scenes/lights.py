"""Let the lights go out frame by frame, sixty a second, as fast as they can be painted."""

import gc
import time
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from uuid import UUID

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QLinearGradient, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from benchmarks.scenes.stage import tell
from journal.domain.ids import EntryId
from journal.domain.lamps import Spot
from journal.domain.moment import Moment
from journal.runtime.resources import resource
from journal.ui.application import make_application
from journal.ui.background.lane import Lane
from journal.ui.features.lights.shelves import paint_shelves
from journal.ui.features.lights.stage import Stage
from journal.ui.features.lights.values import Given, Glimpse, Manner, Plan
from journal.ui.theme.theme import Theme

_SIZE, _LAMPS, _RATE, _SECONDS = QSize(1600, 1000), 23, 60, 60
_NEWEST = datetime(2026, 11, 17, 8, 40, tzinfo=UTC)
_WORDS = "We got off at the wrong stop on purpose and walked back along the fence. " * 8


class _Pictures(QObject):
    """Gives the same picture for every memory."""

    ready = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._held: dict[tuple[int, int], QPixmap] = {}

    def get(self, _sha256: str, size: QSize, _sharpness: float = 1.0) -> QPixmap:
        """Give a picture with something in it."""
        key = (size.width(), size.height())
        if key not in self._held:
            picture = QPixmap(size)
            light = QLinearGradient(0, 0, size.width(), size.height())
            light.setColorAt(0, "#40583A")
            light.setColorAt(1, "#C8B468")
            painter = QPainter(picture)
            painter.fillRect(picture.rect(), light)
            painter.end()
            self._held[key] = picture
        return self._held[key]


def _load(ids: Sequence[EntryId], given: Given) -> None:
    given([Glimpse(one, "The garden you could see from the train", _WORDS, "a") for one in ids])


def _frames(app: QApplication, look: Theme, manner: Manner) -> list[tuple[float, float]]:
    """Give how long each frame took, by the clock and of the processor."""
    passed = 0.0
    spots = [
        Spot(EntryId(UUID(int=n + 1)), Moment.at(_NEWEST - timedelta(days=31 * n)), 150)
        for n in range(_LAMPS)
    ]
    plan = Plan(date(2026, 11, 21), clock_time(22, 4), manner, curtain=False, tape="why")
    lane = Lane("lights")
    stage = Stage(look, spots, _load, plan, lane, _Pictures(), lambda: passed)
    stage.resize(_SIZE)
    stage.show()
    stage.begin()
    while not stage.scene.is_ready:
        app.processEvents()
    taken = []
    for _ in range(_RATE * _SECONDS):
        passed += 1 / _RATE
        begun, worked = time.perf_counter(), time.thread_time()
        stage.conductor.step()
        app.processEvents()
        taken.append((time.perf_counter() - begun, time.thread_time() - worked))
    stage.close()
    lane.drain()
    return taken


def _play() -> dict[str, object]:
    app = make_application(())
    look = Theme(resource("theme"))
    look.apply(app)
    gc.disable()
    begun = time.perf_counter()
    paint_shelves(_SIZE, look.color("nightBg"))
    prepared = time.perf_counter() - begun
    frames = {str(manner): _frames(app, look, manner) for manner in (Manner.OUT, Manner.SAFE)}
    return {"prepared": prepared, **frames}


if __name__ == "__main__":
    tell(_play())
