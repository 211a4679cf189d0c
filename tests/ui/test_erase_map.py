"""The map of what an erasure touches: where its marks stand, and how one goes over it."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from journal.domain.fates import Fate
from journal.domain.ids import EntryId
from journal.domain.touched import Chart, Touched, chart
from journal.ui.features.erase.map_layout import Placed, Scale
from journal.ui.features.erase.map_view import MapView
from journal.ui.theme.theme import Theme

NEWEST = date(2026, 1, 31)
ABOUT, SHARED, NAMED, PASSING = range(4)
FATES = (Fate.WHOLE, Fate.WHOLE, Fate.PART, Fate.STAY)


def one(lane: int, days: int, *near: int) -> Touched:
    return Touched(EntryId(UUID(int=lane * 100_000 + days)), day(days), frozenset(near))


def day(days: int) -> date:
    return NEWEST - timedelta(days=days)


def lanes(*days: Sequence[int]) -> Chart:
    return chart([[one(lane, each) for each in there] for lane, there in enumerate(days)])


def fate(heap: Sequence[EntryId]) -> Fate:
    return FATES[heap[0].int // 100_000]


def days_of(view: MapView) -> tuple[int, int]:
    assert view.field.at is not None
    return divmod(view.field.at.int, 100_000)


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> MapView:
    heads = [QLabel(words) for words in ("About", "Also about", "In it", "Passing")]
    view = MapView(theme, heads)
    qtbot.addWidget(view)
    view.resize(1000, 420)
    view.show()
    view.show_chart(lanes((0, 100, 400), (), (90, 300), (730,)), fate)
    QApplication.processEvents()
    return view


def press(view: MapView, *keys: Qt.Key) -> tuple[int, int]:
    for key in keys:
        QTest.keyClick(view.field, key)
    return days_of(view)


def shot(view: MapView) -> QImage:
    return view.field.grab().toImage()


def inks(view: MapView, lane: int, days: int) -> set[str]:
    """Give the colours right around where a memory stands."""
    field, image = view.field, shot(view)
    middle = spot(view, lane, days)
    reach = range(-8, 9)
    assert field.rect().contains(middle)
    return {
        QColor(image.pixel(middle.x() + x, middle.y() + y)).name() for x in reach for y in reach
    }


def spot(view: MapView, lane: int, days: int) -> QPoint:
    """Give where a memory is painted."""
    field = view.field
    number = [each.day for each in field.chart.lanes[lane]].index(day(days))
    at = field.placed_chart.heap(lane, number).at - field.start
    margin = (field.width() - field.room) / 2
    x = margin + at
    height = view._heights()[lane]
    assert height is not None
    return QPoint(round(field.width() - x if field.is_mirrored else x), round(height))


def test_memories_stand_in_time_and_those_too_close_are_one_heap() -> None:
    placed = Placed(Scale(lanes((0, 1, 50, 100))), 200.0, close=11.0)
    (heaps, *_) = [placed.heaps[0]]
    assert [(heap.first, heap.last, heap.at) for heap in heaps] == [
        (0, 1, 0.0), (2, 2, 100.0), (3, 3, 200.0)
    ]  # fmt: skip
    closer = Placed(placed.scale, 2000.0, close=11.0)
    assert [heap.at for heap in closer.heaps[0]] == [0.0, 20.0, 1000.0, 2000.0]
    (year,) = closer.years()
    assert year == ("2026", 600.0)


def test_all_on_one_day_stand_in_the_middle() -> None:
    placed = Placed(Scale(lanes((5,), (), (5,))), 300.0)
    assert [heap.at for lane in placed.heaps for heap in lane] == [150.0, 150.0]
    assert placed.years() == []


def test_a_map_of_nothing_has_nothing() -> None:
    placed = Placed(Scale(Chart()), 300.0)
    assert (placed.heaps, placed.years(), placed.curves(0, 300, 10, None)) == ([], [], ([], []))
    assert Scale(Chart()).of(NEWEST) == 0.0


def test_ties_become_curves_between_marks_and_a_thicket_is_left_out() -> None:
    there = chart([[one(0, 0, 1), one(0, 1, 1), one(0, 100)], [], [one(2, 90, 1), one(2, 91, 1)]])
    placed = Placed(Scale(there), 200.0, close=11.0)
    mine = placed.heap(ABOUT, 0)
    drawn, own = placed.curves(0, 200, 10, mine)
    assert drawn == own == [(mine, placed.heap(NAMED, 0))]
    drawn, own = placed.curves(0, 200, 1, mine)
    assert (drawn, len(own)) == ([], 1)
    assert placed.curves(0, 200, 10, placed.heap(ABOUT, 2)) == (own, [])
    assert placed.curves(185, 200, 10, mine) == ([], [])


def test_lanes_without_a_memory_are_left_out(view: MapView) -> None:
    assert [head.isVisible() for head in view._heads] == [True, False, True, True]
    assert [height is not None for height in view._heights()] == [True, False, True, True]


def test_shape_and_colour_tell_what_becomes_of_each(view: MapView, theme: Theme) -> None:
    lamp, bracket = theme.color("lamp").name(), theme.color("text2").name()
    assert lamp in inks(view, ABOUT, 100)
    assert {lamp, bracket} <= inks(view, NAMED, 300)
    assert lamp not in inks(view, PASSING, 730)
    view.field.fates = lambda _heap: Fate.STAY
    view.field.ask_anew()
    assert lamp not in inks(view, ABOUT, 100)


def test_keys_go_from_memory_to_memory(view: MapView) -> None:
    heard: list[EntryId] = []
    view.pointed.connect(heard.append)
    keys = Qt.Key
    assert press(view, keys.Key_Right) == (ABOUT, 0)
    assert press(view, keys.Key_Right) == (ABOUT, 100)
    assert press(view, keys.Key_Down) == (NAMED, 90)
    assert press(view, keys.Key_End) == (NAMED, 300)
    assert press(view, keys.Key_Right) == (NAMED, 300)
    assert press(view, keys.Key_Up) == (ABOUT, 400)
    assert press(view, keys.Key_Up) == (ABOUT, 400)
    assert press(view, keys.Key_Home) == (ABOUT, 0)
    assert press(view, keys.Key_Left) == (ABOUT, 0)
    assert press(view, keys.Key_Down, keys.Key_Down) == (PASSING, 730)
    # Where the keys do not move, nothing is said.
    assert len(heard) == 8


def test_enter_opens_the_memory_that_has_the_keys(view: MapView) -> None:
    opened: list[EntryId] = []
    view.opened.connect(opened.append)
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert opened == []
    press(view, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert opened == [view.field.at]


def test_time_can_be_shown_closer_and_the_map_moves_under_it(view: MapView) -> None:
    field = view.field
    press(view, Qt.Key.Key_End)
    press(view, Qt.Key.Key_End)
    before = spot(view, ABOUT, 400)
    press(view, Qt.Key.Key_Plus)
    # What has the keys stays where it is.
    assert abs(spot(view, ABOUT, 400).x() - before.x()) <= 1
    assert view._bar.isVisible()
    assert field.length == pytest.approx(field.room * 1.5)
    view._bar.setValue(0)
    assert field.start == 0.0
    view._bar.setValue(view._bar.maximum())
    assert field.start == pytest.approx(field.length - field.room, abs=1)
    press(view, Qt.Key.Key_Minus, Qt.Key.Key_Minus)
    assert (field.length, field.start) == (field.room, 0.0)
    press(view, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_0)
    assert not view._bar.isVisible()


def test_buttons_show_time_closer_and_wider(view: MapView) -> None:
    view._closer.click()
    assert view._wider.isEnabled()
    view._wider.click()
    assert not view._wider.isEnabled()


def test_what_has_the_keys_is_brought_into_view(view: MapView) -> None:
    press(view, Qt.Key.Key_Right, *[Qt.Key.Key_Plus] * 6)
    assert view.field.start == 0.0
    view.field.point(one(PASSING, 730).id)
    assert days_of(view) == (PASSING, 730)
    assert view.field.rect().contains(spot(view, PASSING, 730))


def test_a_click_points_and_goes_on_within_a_heap(view: MapView) -> None:
    view.show_chart(lanes((0, 1, 2, 700), (), (), ()), fate)
    field, left = view.field, Qt.MouseButton.LeftButton
    place = spot(view, ABOUT, 0)
    for days in (0, 1, 2, 0):
        QTest.mouseClick(field, left, pos=place)
        assert days_of(view) == (ABOUT, days)
    QTest.mouseDClick(field, left, pos=place)
    assert field.length > field.room


def test_the_map_is_pulled_along(view: MapView) -> None:
    field = view.field
    press(view, Qt.Key.Key_Right, *[Qt.Key.Key_Plus] * 4)
    empty = QPoint(500, 6)
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(field, left, pos=empty)
    assert field.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    QTest.mouseMove(field, empty - QPoint(120, 0))
    QTest.mouseRelease(field, left, pos=empty - QPoint(120, 0))
    assert field.start == 120.0
    QTest.mouseMove(field, spot(view, NAMED, 90))
    assert field.cursor().shape() == Qt.CursorShape.PointingHandCursor


def wheel(view: MapView, turned: QPoint, held: Qt.KeyboardModifier) -> bool:
    none = Qt.MouseButton.NoButton
    phase = Qt.ScrollPhase.NoScrollPhase
    place = QPointF(400, 50)
    event = QWheelEvent(place, place, QPoint(), turned, none, held, phase, False)
    QApplication.sendEvent(view.field, event)
    return event.isAccepted()


def test_the_wheel_moves_along_and_with_ctrl_shows_closer(view: MapView) -> None:
    none, ctrl = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    # With nothing to move, the page under the map may have it.
    assert not wheel(view, QPoint(0, -120), none)
    assert wheel(view, QPoint(0, 240), ctrl)
    assert view.field.length == pytest.approx(view.field.room * 1.5**2)
    before = view.field.start
    assert wheel(view, QPoint(0, -120), none)
    assert view.field.start == before + 120


def test_the_curtain_hides_every_year(view: MapView, theme: Theme) -> None:
    field = view.field
    band = field.rect().adjusted(0, 0, 0, -(field.height() - 24))
    ground = field.grab(band).toImage()
    assert len({ground.pixel(x, 14) for x in range(ground.width())}) > 1
    field.draw_curtain(drawn=True)
    covered = field.grab(band).toImage()
    colours = {covered.pixel(x, y) for x in range(covered.width()) for y in range(24)}
    assert len(colours) == 1
    field.draw_curtain(drawn=False)
    assert field.grab(band).toImage() == ground
    assert theme.color("lamp").name() in inks(view, ABOUT, 100)


def test_a_mirrored_map_runs_the_other_way(view: MapView) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert spot(view, ABOUT, 0).x() > spot(view, ABOUT, 400).x()
    press(view, Qt.Key.Key_Home)
    assert press(view, Qt.Key.Key_Left) == (ABOUT, 100)
    QTest.mouseClick(view.field, Qt.MouseButton.LeftButton, pos=spot(view, PASSING, 730))
    assert days_of(view) == (PASSING, 730)


def test_what_has_the_keys_keeps_them_when_the_map_is_gathered_anew(view: MapView) -> None:
    press(view, Qt.Key.Key_Right, Qt.Key.Key_Right)
    view.show_chart(lanes((50, 100), (), (90,), ()), fate)
    assert days_of(view) == (ABOUT, 100)
    view.show_chart(lanes((50,), (), (), ()), fate)
    assert view.field.at is None
    view.show_chart(lanes((), (), (), ()), fate)
    QTest.keyClick(view.field, Qt.Key.Key_Right)
    assert view.field.at is None
    assert shot(view).size() == view.field.size()
