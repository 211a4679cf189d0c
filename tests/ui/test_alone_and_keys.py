"""The page by itself, and the page of keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from journal.ui.actions import catalogue
from journal.ui.features.keys.view import KeysPanel
from journal.ui.theme.theme import Theme
from tests.ui.rooms import Room, make_room, settle


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Room]:
    made = make_room(theme, tmp_path)
    qtbot.addWidget(made.window)
    made.write("Something to look at.")
    made.open()
    yield made
    made.window.page.discard()
    settle()
    made.session.close()
    made.journal.close()


def beside(room: Room) -> tuple[bool, ...]:
    window = room.window
    return (window.sidebar.isVisible(), window.desk.column.isVisible(), window.page.isVisible())


def test_f9_leaves_nothing_but_the_page_and_brings_the_rest_back(room: Room) -> None:
    QTest.keyClick(room.window, Qt.Key.Key_F9)
    assert beside(room) == (False, False, True)
    assert QApplication.focusWidget() is room.window.page.sheet.text

    QTest.keyClick(room.window, Qt.Key.Key_F9)
    assert beside(room) == (True, True, True)


def test_escape_ends_it(room: Room) -> None:
    room.do(catalogue.FOCUS)
    QTest.keyClick(room.window, Qt.Key.Key_Escape)

    assert beside(room) == (True, True, True)
    assert not room.window.actions_.action(catalogue.FOCUS).isChecked()


def test_going_to_a_view_without_a_page_ends_it(room: Room) -> None:
    room.do(catalogue.FOCUS)
    room.do(catalogue.ARCHIVE)

    assert room.window.sidebar.isVisible()
    room.do(catalogue.FOCUS)
    assert not room.window.actions_.action(catalogue.FOCUS).isChecked()
    assert room.window.sidebar.isVisible()


def test_a_resize_brings_nothing_back_meanwhile(room: Room) -> None:
    room.do(catalogue.FOCUS)
    for width in (900, 1200, 1700):
        room.window.resize(width, 700)
        settle()
        assert beside(room) == (False, False, True)


def panel(room: Room) -> KeysPanel:
    found = room.window.findChild(KeysPanel)
    assert isinstance(found, KeysPanel)
    return found


def test_f1_tells_every_key_that_a_menu_has(room: Room) -> None:
    QTest.keyClick(room.window, Qt.Key.Key_F1)
    words = {label.text() for label in panel(room).findChildren(QLabel)}

    assert panel(room).isVisible()
    for spec in catalogue.CATALOGUE:
        if spec.keys and spec.menu is not None:
            assert room.window.actions_.action(spec.id).text() in words
    assert {"While writing", "In a list", "Ctrl", "K"} <= words


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F1])
def test_the_page_of_keys_closes_and_gives_the_keys_back(room: Room, key: Qt.Key) -> None:
    room.window.page.focus_text()
    room.do(catalogue.KEYS)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)

    assert not panel(room).isVisible()
    assert QApplication.focusWidget() is room.window.page.sheet.text


def test_a_click_beside_it_closes_it_and_it_fits_the_smallest_window(room: Room) -> None:
    room.do(catalogue.KEYS)
    room.window.resize(900, 620)
    settle()
    assert panel(room).rect().contains(panel(room).panel.geometry())

    QTest.mouseClick(panel(room), Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert not panel(room).isVisible()
