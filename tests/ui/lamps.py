"""A stage for the lights, with a clock that goes on only when it is told to."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journal.domain.ids import EntryId
from journal.domain.lamps import Spot
from journal.domain.lights import Lights
from journal.domain.moment import Moment
from journal.ui.background.lane import InlineLane
from journal.ui.features.lights.stage import Stage
from journal.ui.features.lights.values import Given, Glimpse, Outcome, Plan
from journal.ui.theme.theme import Theme

TODAY = date(2026, 11, 21)
TITLE, WORDS, PICTURE = "The garden by the line", "We got off at the wrong stop.", "a" * 64
PLAN = Plan(TODAY, time(22, 4), curtain=False)


class Clock:
    """Seconds that pass when they are told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class OneColor(QObject):
    """Pictures of one colour, there at once."""

    ready = Signal(str)

    def get(self, _sha256: str, size: QSize, _sharpness: float = 1.0) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(QColor("#C03030"))
        return picture


def spot(number: int, apart: int = 20) -> Spot:
    """The `number`-th newest memory."""
    day = datetime.combine(TODAY, time(8, 40)) - timedelta(days=4 + apart * number)
    return Spot(EntryId(UUID(int=number + 1)), Moment.at(day), 40 * number)


class Play:
    """A stage, its clock, and what it told.

    Args:
        theme: The look.
        count: How many memories there are.
        plan: What differs from a minute without a curtain.
    """

    def __init__(
        self, theme: Theme, count: int = 10, *, size: tuple[int, int] = (900, 620),
        apart: int = 20, pictures: OneColor | None = None, rtl: bool = False,
        **plan: Any,  # noqa: ANN401 - the fields of a plan
    ) -> None:  # fmt: skip
        self.clock, self.asked = Clock(), list[EntryId]()
        self.finished, self.stopped = list[Outcome](), list[bool]()
        self.spots = [spot(number, apart) for number in range(count)]
        self.stage = Stage(
            theme, self.spots, self.load, replace(PLAN, **plan), InlineLane(),
            pictures, self.clock,
        )  # fmt: skip
        self.stage.finished.connect(self.finished.append)
        self.stage.stopped.connect(lambda: self.stopped.append(True))
        if rtl:
            self.stage.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.stage.resize(*size)
        self.stage.show()
        self.stage.begin()
        settle()

    def let_all_come_in(self) -> None:
        """Wait until everything on the stage is painted: it comes a group in each frame."""
        for _ in range(200):
            if all(one.updatesEnabled() for one in self.stage.findChildren(QWidget)):
                return
            QTest.qWait(5)

    @property
    def lights(self) -> Lights:
        return self.stage.conductor.lights

    def load(self, ids: Sequence[EntryId], given: Given) -> None:
        self.asked += ids
        given([Glimpse(one, TITLE, WORDS, PICTURE) for one in ids])

    def go(self, seconds: float, step: float = 0.1) -> None:
        """Let some time pass."""
        for _ in range(round(seconds / step)):
            self.clock.now += step
            self.stage.conductor.step()
        settle()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.stage, key)
        settle()


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()
