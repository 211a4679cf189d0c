"""What the window shows at each width: list, page and pane give way one after the other."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from journal.ui.actions import catalogue
from journal.ui.shell.sidebar import Sidebar
from journal.ui.theme.theme import Theme
from journal.ui.widgets.sidebuttons import SideButton
from tests.ui.rooms import Room, make_room, settle

WIDE, NARROW = 232, 64


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Room]:
    made = make_room(theme, tmp_path)
    qtbot.addWidget(made.window)
    made.fill(3)
    made.open()
    made.window.open_rest()
    yield made
    theme.set_text_scale(1.0)
    made.window.page.discard()
    settle()
    made.session.close()
    made.journal.close()


def seen(room: Room) -> tuple[bool, bool, bool, bool]:
    """Whether the sidebar has words, and whether list, page and pane are seen."""
    desk = room.window.desk
    words = room.window.sidebar.width() > room.window.house.theme.px(NARROW) + 2
    return words, desk.column.isVisible(), desk.page.isVisible(), desk.pane.isVisible()


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (1600, (True, True, True, True)),
        (1480, (True, True, True, True)),
        (1479, (True, True, True, False)),
        (1120, (True, True, True, False)),
        (1119, (True, False, True, False)),
        (961, (True, False, True, False)),
        (960, (False, False, True, False)),
        (900, (False, False, True, False)),
    ],
)
def test_each_width_shows_what_it_has_room_for(
    room: Room, width: int, expected: tuple[bool, bool, bool, bool]
) -> None:
    room.window.resize(width, 800)
    settle()
    assert seen(room) == expected
    assert room.window.sidebar.width() in range(WIDE - 2, WIDE + 1) or not expected[0]


def test_the_window_is_never_smaller_than_it_works(room: Room) -> None:
    room.window.resize(300, 200)
    settle()
    assert (room.window.width(), room.window.height()) == (900, 620)
    assert_nothing_beyond(room.window.sidebar, room.window)


@pytest.mark.parametrize("width", [1400, 1100, 900])
def test_a_pane_over_the_page_opens_and_goes_with_its_key(room: Room, width: int) -> None:
    room.window.resize(width, 700)
    settle()
    before = room.window.page.geometry()
    room.do(catalogue.PANE)
    assert room.window.desk.pane.isVisible()
    assert room.window.page.geometry() == before
    room.do(catalogue.PANE)
    settle(lambda: not room.window.desk.pane.isVisible())
    assert not room.window.desk.pane.isVisible()


def test_a_shared_column_leads_back_to_the_list_at_the_same_row(room: Room) -> None:
    room.window.resize(940, 700)
    settle()
    entry = room.journal.browsing.entries(3)[0][1]
    room.window.guide.open(entry.id)
    settle()
    assert seen(room)[1:3] == (False, True)
    assert room.window.tools.way_back.isVisible()
    room.window.tools.way_back.click()
    settle()
    assert seen(room)[1:3] == (True, False)
    assert room.window.timeline.memories.chosen() == (entry.id,)


def test_growing_again_brings_everything_back(room: Room) -> None:
    for width in (900, 1600):
        room.window.resize(width, 800)
        settle()
    assert seen(room) == (True, True, True, True)


@pytest.mark.parametrize("size", [(1280, 800), (900, 620)])
def test_twice_the_text_clips_nothing_of_the_sidebar_and_the_page(
    room: Room, theme: Theme, size: tuple[int, int]
) -> None:
    theme.set_text_scale(2.0)
    room.window.resize(*size)
    settle()
    sidebar, page = room.window.sidebar, room.window.page
    assert seen(room)[:3] == (False, False, True)
    assert_nothing_beyond(sidebar, room.window)
    right = page.mapTo(room.window, page.rect().bottomRight())
    assert room.window.rect().contains(right)
    buttons = [one for one in sidebar.findChildren(SideButton) if one.isVisible()]
    assert all(one.toolTip() and one.accessibleName() for one in buttons)


def assert_nothing_beyond(sidebar: Sidebar, window: QWidget) -> None:
    for button in sidebar.findChildren(SideButton):
        if button.isVisible():
            left = button.mapTo(window, button.rect().topLeft()).x()
            assert left >= 0
            assert left + button.width() <= sidebar.width()
