"""From a gap one writes what one remembers now; once it is filled, both stand side by side."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from journal.domain.entry import Entry
from journal.domain.errors import JournalBusy
from journal.domain.ids import EntryId
from journal.ui.theme.theme import Theme
from tests.ui.rooms import Room, make_room, settle


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Room]:
    room = make_room(theme, tmp_path)
    qtbot.addWidget(room.window)
    room.open()
    room.window.open_rest()
    yield room
    room.window.page.discard()
    settle()
    room.session.close()
    room.journal.close()


@pytest.fixture
def gone(room: Room) -> Entry:
    """A memory between two others, put away."""
    room.write("Before.", date(2026, 1, 2))
    gone = room.write("The blue coat.", date(2026, 1, 5))
    room.write("After.", date(2026, 1, 9))
    room.window.acts.erase((gone.id,))
    settle(lambda: "a gap of one day" in room.lines())
    return gone


def said(room: Room) -> list[str]:
    line = room.window.beside.line
    if line is None or line.isHidden():
        return []
    headings = [one.text() for one in line.findChildren(QLabel) if not one.isHidden()]
    return [*headings, *(one.text() for one in line.links)]


def opened(room: Room, entry: EntryId) -> None:
    room.window.guide.open(entry)
    settle(lambda: room.window.page.entry_id == entry)


def write_over_the_gap(room: Room) -> EntryId:
    memories = room.window.timeline.memories
    row = room.lines().index("a gap of one day")
    memories.setFocus()
    memories.setCurrentIndex(memories.lines.index(row))
    QTest.keyClick(memories, Qt.Key.Key_Return)
    settle()
    _look, write = room.window.voice.banner.buttons()
    assert write.text() == "Write what you remember now"
    write.click()
    settle()
    return room.write_here("It was green, I think.", date(2026, 1, 5)).id


def test_what_was_written_over_a_gap_stands_beside_what_came_back(
    room: Room, gone: Entry
) -> None:
    later = write_over_the_gap(room)
    assert said(room) == []
    room.window.acts._restore(room.journal.archive.cards()[0].id)
    settle(lambda: bool(said(room)))
    heading, link = said(room)
    assert heading == "Was away when you wrote this, and is back:"
    assert link == "5 January 2026 · The blue coat."
    room.window.beside.line.links[0].click()
    settle(lambda: room.window.page.entry_id == gone.id)
    settle(lambda: bool(said(room)))
    assert said(room) == ["Written while it was away:", "5 January 2026 · It was green, I think."]
    room.window.beside.line.links[0].click()
    settle(lambda: room.window.page.entry_id == later)
    assert room.window.page.entry_id == later


def test_nothing_is_said_of_what_goes_again(room: Room, gone: Entry) -> None:
    later = write_over_the_gap(room)
    room.window.acts._restore(room.journal.archive.cards()[0].id)
    settle(lambda: bool(said(room)))
    room.window.acts.erase((gone.id,))
    settle(lambda: not said(room))
    opened(room, later)
    assert said(room) == []
    before = room.journal.browsing.find(str(room.write("Else.", date(2025, 1, 1)).id))
    opened(room, before.id)
    assert said(room) == []


def test_a_journal_that_does_not_answer_is_told(
    room: Room, gone: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(_entry: EntryId) -> object:
        raise JournalBusy(Path("my.db"))

    told: list[object] = []
    room.notices.toasted.connect(told.append)
    monkeypatch.setattr(room.journal.remembering, "side_by_side", busy)
    entry = room.write("A very long first sentence that no line has any room for at all.")
    opened(room, entry.id)
    settle(lambda: bool(told))
    assert told
