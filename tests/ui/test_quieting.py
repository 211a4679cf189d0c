"""Memories are let be from the page, from lists and from the palette; undo lets them come up."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journal.domain.entry import Entry
from journal.ui.actions import catalogue
from journal.ui.theme.theme import Theme
from tests.ui.rooms import Room, make_room, settle


@pytest.fixture
def room(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    made = make_room(theme, tmp_path)
    qtbot.addWidget(made.window)
    made.window.activateWindow()
    yield made
    made.window.page.discard()
    settle()
    made.session.close()


def quiet(room: Room, *entries: Entry) -> list[bool]:
    return [room.journal.browsing.entry(one.id).quiet for one in entries]


def open_page(room: Room, entry: Entry) -> None:
    room.open()
    room.window.guide.open(entry.id)
    settle()
    room.window.page.focus_text()


def in_page_menu(room: Room) -> list[str]:
    return [one.text() for one in room.window.page.bar.menu().actions()]


def test_the_open_memory_is_let_be_and_undo_lets_it_come_up_again(room: Room) -> None:
    entry = room.write("Ice.", date(2024, 2, 14))
    open_page(room, entry)
    action = room.window.actions_.action(catalogue.QUIET)
    assert "Don’t bring this up" in in_page_menu(room)
    QTest.keyClick(
        room.window.page.sheet.text,
        Qt.Key.Key_D,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    settle()
    assert (quiet(room, entry), action.isChecked()) == ([True], True)
    assert "Let it come up again" in in_page_menu(room)
    assert room.journal.remembering.years_that_remember(date(2026, 2, 14)) == 0
    room.notices.undo_last()
    settle()
    assert (quiet(room, entry), action.isChecked()) == ([False], False)


def test_the_menu_of_the_page_turns_it_both_ways(room: Room) -> None:
    entry = room.write("Ice.", date(2024, 2, 14))
    open_page(room, entry)
    told: list[str] = []
    room.notices.toasted.connect(lambda toast: told.append(toast.text))
    for words, stands in (("Don’t bring this up", True), ("Let it come up again", False)):
        menu = room.window.page.bar.menu()
        next(one for one in menu.actions() if one.text() == words).trigger()
        settle()
        assert quiet(room, entry) == [stands]
    assert told == ["It won’t come up by itself any more.", "It may come up again."]


def test_what_is_typed_is_kept_when_the_memory_is_let_be(room: Room) -> None:
    entry = room.write("Ice.", date(2024, 2, 14))
    open_page(room, entry)
    room.window.page.reading.write()
    QTest.keyClicks(room.window.page.sheet.text, "Thaw. ")
    room.do(catalogue.QUIET)
    kept = room.journal.browsing.entry(entry.id)
    assert ("Thaw." in kept.text, kept.quiet) == (True, True)
    QTest.keyClicks(room.window.page.sheet.text, "Again. ")
    room.window.page.flush()
    settle()
    assert quiet(room, entry) == [True]


def test_what_is_chosen_in_a_list_is_let_be_as_one_act(room: Room) -> None:
    one, two = (room.write(f"Day {n}.", date(2024, 2, n)) for n in (1, 2))
    room.open()
    room.do(catalogue.TIMELINE)
    memories = room.window.timeline.memories
    memories.setFocus()
    memories.selectAll()
    settle()
    assert room.window.actions_.action(catalogue.QUIET) in memories.actions()
    room.do(catalogue.QUIET)
    assert quiet(room, one, two) == [True, True]
    room.do(catalogue.UNDO)
    assert quiet(room, one, two) == [False, False]


def test_a_page_that_is_not_begun_has_nothing_to_be_let_be(room: Room) -> None:
    room.open()
    assert not room.window.actions_.action(catalogue.QUIET).isEnabled()
    room.window.quieting._turn_page()
    settle()
    assert room.journal.browsing.totals().count == 0
