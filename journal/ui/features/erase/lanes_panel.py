"""The lanes: of each its name, how many memories it holds, and what becomes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from journal.domain.fates import Fate, Lane
from journal.ui.features.erase import words
from journal.ui.feedback.numbers import figures
from journal.ui.widgets.choice_button import ChoiceButton
from journal.ui.widgets.frames import Card

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from journal.ui.features.erase.reach import Choices, Reach
    from journal.ui.widgets.look import Look

_SIDE_BY_SIDE = 640


class LaneBox(QWidget):
    """One lane.

    Args:
        look: Inks and fonts.
        lane: Which.

    Signals:
        chosen: Something else becomes of it (Fate), by hand.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, lane: Lane) -> None:
        super().__init__()
        self.lane = lane
        self._title, self._count = QLabel(), QLabel()
        look.dress(self._title, "button")
        look.dress(self._count, "ui", "text2")
        self.button = ChoiceButton(look, "")
        self.button.chosen.connect(lambda value: self.chosen.emit(Fate(value)))
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(look.px(8))
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(6))
        box.addLayout(head)
        box.addWidget(self.button)

    def show_lane(self, reach: Reach, size: int, choices: Choices) -> None:
        """Show how many memories it holds, and what becomes of them."""
        quiet = choices.quiet
        title = words.lane(self.lane, reach.kind)
        self._title.setText(title)
        self._count.setText(figures(size))
        fates = reach.fates_offered(self.lane, quiet=quiet)
        chosen = reach.ways(choices).of(self.lane)
        if chosen not in fates:
            chosen = Fate.WHOLE
        self.button.name_after(f"{title}, {figures(size)}")
        self.button.offer([(one.value, words.fate(one, quiet=quiet)) for one in fates], chosen)
        self.setVisible(size > 0)


def lane_boxes(look: Look, tell: Callable[[Lane, Fate], object]) -> dict[Lane, LaneBox]:
    """Give a box for each lane, all heard together.

    Args:
        look: Inks and fonts.
        tell: Told the lane, and what becomes of it, when that is chosen by hand.
    """
    boxes = {lane: LaneBox(look, lane) for lane in Lane}
    for lane, box in boxes.items():
        box.chosen.connect(lambda fate, lane=lane: tell(lane, fate))
    return boxes


def show_lanes(boxes: dict[Lane, LaneBox], reach: Reach, choices: Choices) -> None:
    """Show how many memories each lane holds, and what becomes of them."""
    sizes = reach.sizes()
    for lane, box in boxes.items():
        box.show_lane(reach, sizes[lane], choices)


class LanesPanel(Card):
    """All lanes that hold something, side by side where there is room.

    Args:
        look: Inks and fonts.

    Signals:
        chosen: Something else becomes of a lane (Lane, Fate), by hand.
    """

    chosen = Signal(object, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._look = look
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(look.px(16))
        self.lanes = lane_boxes(look, self.chosen.emit)
        for box in self.lanes.values():
            self._row.addWidget(box, 1)
        self.box.addLayout(self._row)

    def show_reach(self, reach: Reach, choices: Choices) -> None:
        """Show the lanes of what is touched."""
        show_lanes(self.lanes, reach, choices)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lanes under one another where they would be too narrow."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        wide = self.width() >= self._look.px(_SIDE_BY_SIDE)
        self._row.setDirection(way.LeftToRight if wide else way.TopToBottom)
