"""A mood is chosen among those written before, changed, taken away, and leads to its memories."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from journal.ui.features.editor.names_row import NamesRow
from journal.ui.features.editor.page_links import Part
from journal.ui.shell.place import View
from journal.ui.theme.theme import Theme
from tests.ui.rooms import NOW, Room, make_room, settle


@pytest.fixture
def room(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    made = make_room(theme, tmp_path)
    qtbot.addWidget(made.window)
    for day, mood in enumerate(("calm", "calm", "at ease", "Careful"), 1):
        made.write(f"Day {day}.", date(2024, 2, day), mood=mood)
    made.open()
    made.window.activateWindow()
    today = made.write("Today.", NOW.date())
    made.window.guide.open(today.id)
    settle()
    yield made
    made.window.page.discard()
    settle()
    made.session.close()


def names(room: Room) -> NamesRow:
    return room.window.page.sheet.names


def offered(room: Room) -> list[str]:
    settle()
    lists = [one for one in room.window.page.findChildren(QListWidget) if one.isVisible()]
    return [one.item(row).text() for one in lists for row in range(one.count())]


def test_moods_that_were_written_before_are_offered_and_taken(room: Room) -> None:
    names(room).ask_for(Part.MOOD)
    QTest.keyClicks(names(room).field, "ca")
    assert offered(room) == ["calm", "Careful"]
    QTest.keyClick(names(room).field, Qt.Key.Key_Down)
    QTest.keyClick(names(room).field, Qt.Key.Key_Return)
    assert names(room).links().mood == "calm"
    room.window.page.flush()
    settle()
    entry = room.window.page.entry_id
    assert entry is not None
    assert room.journal.browsing.entry(entry).mood == "calm"


def test_a_mood_is_changed_and_taken_away(room: Room) -> None:
    for mood in ("calm", "wide awake"):
        names(room).ask_for(Part.MOOD)
        QTest.keyClicks(names(room).field, mood)
        QTest.keyClick(names(room).field, Qt.Key.Key_Return)
        assert names(room).links().mood == mood
    chip = names(room)._chips[0]
    assert chip.accessibleName() == "Mood: wide awake"
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert names(room).links().mood is None


def test_a_mood_leads_to_its_memories(room: Room) -> None:
    names(room).ask_for(Part.MOOD)
    QTest.keyClicks(names(room).field, "at ease")
    QTest.keyClick(names(room).field, Qt.Key.Key_Return)
    room.window.page.flush()
    settle()
    names(room)._chips[0].click()
    search = room.window.rooms.search
    settle(lambda: not search.presenter.is_pending)
    assert room.window.guide.now.view is View.SEARCH
    found = [line.row.excerpt for line in search.results.hits.lines if hasattr(line, "row")]
    assert found == ["Today.", "Day 3."]
    assert QApplication.focusWidget() is not None
