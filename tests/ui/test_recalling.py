"""The sidebar says how many other years remember today."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from journal.ui.actions import catalogue
from journal.ui.theme.theme import Theme
from tests.ui.rooms import Room, make_room, settle


@pytest.fixture
def room(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    made = make_room(theme, tmp_path)
    qtbot.addWidget(made.window)
    yield made
    made.window.page.discard()
    settle()
    made.session.close()


def told(room: Room) -> str:
    return room.window.sidebar._places[catalogue.ON_THIS_DAY].accessibleDescription()


def test_the_years_that_remember_today_are_counted_once_the_window_stands(
    room: Room, qtbot: QtBot
) -> None:
    entries = [room.write(f"In {year}.", date(year, 2, 14)) for year in (2020, 2022, 2024)]
    room.open()
    assert told(room) == ""
    room.window.open_rest()
    settle()
    assert told(room) == "3"
    room.window.acts.erase((entries[0].id,))
    settle()
    assert told(room) == "2"
    room.do(catalogue.UNDO)
    assert told(room) == "3"
    changes = room.journal.writing.set_quiet(entries[1].id, True)
    assert changes is not None
    room.session.publish(changes)
    qtbot.waitUntil(lambda: told(room) == "2", timeout=4_000)


def test_nothing_is_said_where_no_year_remembers_it(room: Room) -> None:
    room.write("Another day.", date(2024, 2, 15))
    room.window.open_rest()
    assert told(room) == ""
    room.open()
    assert told(room) == ""


def test_a_count_that_comes_too_late_is_not_shown(room: Room) -> None:
    room.open()
    room.window.open_rest()
    answers: list[Callable[[object], None]] = []

    class Later:
        def then(self, done: Callable[[object], None], _failed: object) -> None:
            answers.append(done)

    read = room.session.read
    room.session.read = type("Lane", (), {"submit": lambda *_: Later()})()  # type: ignore[assignment]
    room.window.recalling.look()
    room.window.recalling.look()
    room.session.read = read
    answers[1](7)
    answers[0](9)
    assert told(room) == "7"


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_the_sidebar_opens_all_menus_where_somebody_asks_for_one(room: Room) -> None:
    sidebar = room.window.sidebar
    place = QPoint(20, 400)
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, sidebar.mapToGlobal(place)
    )
    QApplication.sendEvent(sidebar, asked)
    [menu] = [one for one in sidebar.findChildren(QMenu) if one.isVisible()]
    assert [one.text().replace("&", "") for one in menu.actions()] == ["Journal", "Edit", "View"]
    menu.close()
    settle()


def test_no_place_of_the_sidebar_moves_when_there_is_a_scroll_bar(room: Room) -> None:
    room.open()
    place = room.window.sidebar._places[catalogue.TIMELINE]
    room.window.resize(1200, 1000)
    settle()
    wide = place.geometry()
    assert not room.window.sidebar._area.verticalScrollBar().isVisible()
    room.window.sidebar.unfold(unfolded=True)
    room.window.sidebar.kept.fold.click()
    room.window.resize(1200, 620)
    settle()
    assert room.window.sidebar._area.verticalScrollBar().isVisible()
    assert abs(place.geometry().width() - wide.width()) <= 1
