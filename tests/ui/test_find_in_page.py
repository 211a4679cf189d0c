"""Find words in the memory that is open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from journal.ui.actions import catalogue
from journal.ui.features.editor.find_bar import FindBar, places_of
from journal.ui.theme.theme import Theme
from tests.ui.rooms import Room, make_room, settle

TEXT = "Ice on the river. Nice ice.\n\nTrầm tĩnh 🌊 và ICE."


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Room]:
    made = make_room(theme, tmp_path)
    qtbot.addWidget(made.window)
    made.write(TEXT)
    made.open()
    yield made
    made.window.page.discard()
    settle()
    made.session.close()
    made.journal.close()


def bar(room: Room) -> FindBar:
    found = room.window.page.finder.bar
    assert found is not None
    return found


def look_for(room: Room, words: str) -> None:
    cursor = room.window.page.sheet.text.textCursor()
    cursor.setPosition(0)
    room.window.page.sheet.text.setTextCursor(cursor)
    room.do(catalogue.FIND)
    field = bar(room).findChild(QLineEdit, "findField")
    assert isinstance(field, QLineEdit)
    field.insert(words)  # QTest types plain letters only.
    bar(room)._pause.flush()


def chosen(room: Room) -> str:
    return room.window.page.sheet.text.textCursor().selectedText()


def told(room: Room) -> str:
    return bar(room).findChildren(QLabel)[0].text()


def test_every_place_is_lit_and_the_first_is_chosen(room: Room) -> None:
    look_for(room, "ice")

    assert told(room) == "1 of 4"
    assert chosen(room) == "Ice"
    assert len(room.window.page.sheet.text.extraSelections()) == 4


def test_enter_and_its_like_lead_from_place_to_place_and_round_the_ends(room: Room) -> None:
    look_for(room, "ice")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    said = []
    enter, f3, down, up = Qt.Key.Key_Return, Qt.Key.Key_F3, Qt.Key.Key_Down, Qt.Key.Key_Up
    for key, shift in ((enter, 0), (f3, 0), (down, 0), (enter, 0), (enter, 1), (up, 0)):
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(field, key, held)
        said.append(told(room))

    assert said == ["2 of 4", "3 of 4", "4 of 4", "1 of 4", "4 of 4", "3 of 4"]


def test_marks_and_signs_beyond_the_basic_plane_shift_nothing(room: Room) -> None:
    look_for(room, "và ice")

    assert chosen(room) == "và ICE"
    assert told(room) == "1 of 1"


def test_what_is_not_there_is_said_and_nothing_is_lit(room: Room) -> None:
    look_for(room, "snow")

    assert told(room) == "Not in this memory"
    assert room.window.page.sheet.text.extraSelections() == []


def test_escape_closes_it_and_leaves_the_caret_at_what_was_found(room: Room) -> None:
    look_for(room, "river")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert not bar(room).isVisible()
    assert QApplication.focusWidget() is room.window.page.sheet.text
    assert chosen(room) == "river"
    assert room.window.page.sheet.text.extraSelections() == []


def test_what_was_selected_is_what_is_looked_for(room: Room) -> None:
    look_for(room, "river")
    bar(room).close_up()
    room.do(catalogue.FIND)

    assert told(room) == "1 of 1"


def test_an_edit_is_looked_through_again_without_taking_the_caret(room: Room) -> None:
    look_for(room, "ice")
    area = room.window.page.sheet.text
    area.setFocus()
    area.moveCursor(area.textCursor().MoveOperation.End)
    QTest.keyClicks(area, " ice")
    bar(room)._pause.flush()

    assert told(room).endswith("of 5")
    assert area.textCursor().atEnd()


def test_another_page_closes_it(room: Room) -> None:
    other = room.write("Another one, of ice.", room.journal.clock.now().date().replace(day=1))
    look_for(room, "ice")
    room.window.guide.open(other.id)
    settle()

    assert not bar(room).isVisible()


def test_a_closed_line_lights_nothing(room: Room) -> None:
    look_for(room, "ice")
    bar(room).close_up()
    bar(room)._field.setText("river")
    bar(room)._pause.flush()

    assert room.window.page.sheet.text.extraSelections() == []


@given(st.text("aAáb ", min_size=1, max_size=3), st.text("aAáb\n ", max_size=30))
def test_places_are_where_the_words_stand_whatever_their_case_and_marks(
    words: str, text: str
) -> None:
    plain = str.maketrans("Aá", "aa")
    for start, end in places_of(words, text):
        assert text[start:end].translate(plain) == words.translate(plain)
    if words.strip() and words.translate(plain) in text.translate(plain):
        assert places_of(words, text)
