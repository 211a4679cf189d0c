"""What is seen while the lights go out, measured: it only grows darker, and nothing flashes."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from journal.domain.lights import Length
from journal.ui.background.lane import InlineLane
from journal.ui.features.lights.dissolve import Dissolve
from journal.ui.features.lights.scene import Scene, scene_for
from journal.ui.features.lights.values import Manner
from journal.ui.theme.theme import Theme
from tests.ui.lamps import OneColor, Play, settle

SIZE = QSize(640, 440)
GRID = QSize(16, 11)
FRAMES = 60
A_FLASH = 0.1
"""Of the brightest there is: two changes as large as that, one up and one down, are a flash."""
MOST_FLASHES = 3


def linear(part: int) -> float:
    one = part / 255
    return one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4


LINEAR = [linear(part) for part in range(256)]


def brightness(picture: QImage) -> list[float]:
    """How bright each of some parts of a picture is, 0 to 1."""
    small = picture.scaled(
        GRID, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    colors = (small.pixelColor(x, y) for y in range(GRID.height()) for x in range(GRID.width()))
    return [
        0.2126 * LINEAR[one.red()] + 0.7152 * LINEAR[one.green()] + 0.0722 * LINEAR[one.blue()]
        for one in colors
    ]


def flashes(light: list[float]) -> int:
    """How often the light of one place goes up and down again, or down and up."""
    turns, at, way = 0, light[0], 0
    for one in light:
        if way >= 0 and one <= at - A_FLASH:
            turns, way, at = turns + 1, -1, one
        elif way <= 0 and one >= at + A_FLASH:
            turns, way, at = turns + 1, 1, one
        elif (way > 0 and one > at) or (way < 0 and one < at):
            at = one
    return turns // 2


def scene(theme: Theme, manner: Manner, *, mirrored: bool = False) -> Scene:
    found = scene_for(manner, theme, InlineLane(), lambda: None, 12)
    found.prepare(SIZE, mirrored=mirrored)
    settle()
    assert found.is_ready
    return found


def frames(shown: Scene) -> Iterator[QImage]:
    """What is seen from the first lamp to the last."""
    for number in range(FRAMES + 1):
        picture = QImage(SIZE, QImage.Format.Format_RGB32)
        painter = QPainter(picture)
        door = min(1.0, 12 * (1 - number / FRAMES))
        shown.paint(painter, number / FRAMES, door)
        shown.paint_sharp(painter, door)
        painter.end()
        yield picture


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_aisle_only_ever_grows_darker_everywhere_until_nothing_is_lit(
    theme: Theme, qapp: object, mirrored: bool
) -> None:
    seen = [brightness(one) for one in frames(scene(theme, Manner.OUT, mirrored=mirrored))]
    for before, now in pairwise(seen):
        assert all(new <= old + 0.004 for old, new in zip(before, now, strict=True))
    total = [sum(one) / len(one) for one in seen]
    assert total[0] > 0.02
    assert total[-1] < 0.003
    # None of it goes at once: no step takes more than a small part of all the light.
    assert max(old - new for old, new in pairwise(total)) < total[0] / 8


def test_what_a_frame_changes_lies_where_it_is_painted_anew(theme: Theme, qapp: object) -> None:
    shown = scene(theme, Manner.OUT)
    pictures = list(frames(shown))
    for number, (before, now) in enumerate(pairwise(pictures)):
        changed = shown.changes(number / FRAMES, (number + 1) / FRAMES)
        for y in range(0, SIZE.height(), 11):
            for x in range(0, SIZE.width(), 13):
                if before.pixel(x, y) != now.pixel(x, y):
                    assert changed.contains(QPoint(x, y))


def test_lowered_lamps_stay_warm_and_only_the_box_grows_brighter(
    theme: Theme, qapp: object
) -> None:
    shown = scene(theme, Manner.SAFE)
    pictures = list(frames(shown))
    wall = [sum(brightness(one)[: GRID.width() * 2]) for one in pictures]
    assert all(new <= old + 0.02 for old, new in pairwise(wall))
    assert 0.2 * wall[0] < wall[-1] < 0.8 * wall[0]
    shown.show_in_door(OneColor().get("", shown.picture_room))
    assert list(frames(shown))[-1] != pictures[-1]


@pytest.mark.parametrize("count", [10, 60])
@pytest.mark.parametrize("length", [Length.TEN_SECONDS, Length.AT_ONCE])
def test_no_place_on_the_stage_flashes_three_times_in_a_second(
    theme: Theme, qtbot: QtBot, moving: None, length: Length, count: int
) -> None:
    play = Play(theme, count, size=(900, 620), length=length, pictures=OneColor())
    qtbot.addWidget(play.stage)
    rate = 20
    seen = []
    for _ in range(round(min(length.seconds, 4.0) * rate)):
        play.go(1 / rate, step=1 / rate)
        seen.append(brightness(play.stage.grab().toImage()))
    play.press(Qt.Key.Key_Escape)
    for _ in range(rate):
        play.go(1 / rate, step=1 / rate)
        seen.append(brightness(play.stage.grab().toImage()))
    for place in zip(*seen, strict=True):
        for start in range(len(place) - rate):
            assert flashes(list(place[start : start + rate])) < MOST_FLASHES
    play.stage.hide()


def test_a_page_comes_apart_from_one_side_and_never_comes_together_again(qapp: object) -> None:
    page = QPixmap(120, 90)
    page.fill(QColor("#F4EDDF"))
    for mirrored in (False, True):
        apart = Dissolve(QSize(120, 150), 1.0, mirrored=mirrored)
        left = [solid(apart.frame(page, gone / 20)) for gone in range(21)]
        assert left[0] == [100.0, 100.0]
        assert left[-1] == [0.0, 0.0]
        for before, now in pairwise(left):
            assert all(new <= old for old, new in zip(before, now, strict=True))
        near, far = left[10] if not mirrored else reversed(left[10])
        assert near > far + 30


def solid(picture: QImage) -> list[float]:
    """How much of the left and of the right half is there, in hundredths."""
    half = picture.width() // 2
    sides = (range(half), range(half, picture.width()))
    high = picture.height()
    return [
        sum(picture.pixelColor(x, y).alphaF() for x in side for y in range(high))
        / (half * high) * 100
        for side in sides
    ]  # fmt: skip
