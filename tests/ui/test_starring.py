"""Memories are given their warm light on the page and in lists; undo takes it back."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journal.domain.entry import Entry
from journal.domain.errors import JournalFull
from journal.services.writing import Writing
from journal.ui.actions import catalogue
from journal.ui.theme.theme import Theme
from tests.ui.rooms import NOW, Room, make_room, settle


@pytest.fixture
def room(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    made = make_room(theme, tmp_path)
    qtbot.addWidget(made.window)
    made.window.activateWindow()
    yield made
    made.window.page.discard()
    settle()
    made.session.close()


def starred(room: Room, *entries: Entry) -> list[bool]:
    return [room.journal.browsing.entry(one.id).starred for one in entries]


def choose_all(room: Room) -> None:
    room.do(catalogue.TIMELINE)
    memories = room.window.timeline.memories
    memories.setFocus()
    memories.selectAll()
    settle()


def test_the_open_memory_is_starred_and_undo_takes_the_star_back(room: Room) -> None:
    entry = room.write("Ice.", date(2024, 2, 14))
    room.open()
    room.window.guide.open(entry.id)
    settle()
    room.window.page.focus_text()
    room.do(catalogue.STAR)
    assert starred(room, entry) == [True]
    button = room.window.page.bar._star
    assert button.isChecked()
    assert not button.grab().isNull()
    room.notices.undo_last()
    settle()
    assert starred(room, entry) == [False]
    assert not button.isChecked()


def test_what_is_chosen_in_a_list_is_starred_as_one_act(room: Room) -> None:
    one, two = (room.write(f"Day {n}.", date(2024, 2, n)) for n in (1, 2))
    room.open()
    told: list[str] = []
    room.notices.toasted.connect(lambda toast: told.append(toast.text))
    choose_all(room)
    room.do(catalogue.STAR)
    assert starred(room, one, two) == [True, True]
    assert not room.window.timeline.memories.grab().isNull()
    room.do(catalogue.STAR)
    assert starred(room, one, two) == [False, False]
    room.do(catalogue.UNDO)
    assert starred(room, one, two) == [True, True]
    room.do(catalogue.UNDO)
    assert starred(room, one, two) == [False, False]
    assert told == [
        "A warm light is on.", "The light is off.", "As it was before.", "As it was before.",
    ]  # fmt: skip


def test_the_star_follows_where_memories_are_chosen(room: Room) -> None:
    room.write("Day.", NOW.date() - timedelta(days=3))
    room.open()
    action = room.window.actions_.action(catalogue.STAR)
    room.window.page.discard()
    room.do(catalogue.TIMELINE)
    room.window.timeline.memories.clearSelection()
    settle()
    assert not action.isEnabled()
    choose_all(room)
    assert action.isEnabled()


def test_a_page_that_was_never_kept_leaves_nothing_to_undo(room: Room) -> None:
    room.open()
    room.do(catalogue.WRITE)
    room.do(catalogue.STAR)
    assert not room.notices.can_undo


def test_a_star_that_cannot_be_given_is_told(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise JournalFull

    room.write("Day.", date(2024, 2, 1))
    room.open()
    told: list[str] = []
    room.notices.toasted.connect(lambda toast: told.append(toast.text))
    monkeypatch.setattr(Writing, "star_many", full)
    choose_all(room)
    room.do(catalogue.STAR)
    assert "disk is full" in told[0]


def test_undoing_a_star_of_what_was_put_away_since_does_nothing(room: Room) -> None:
    entry = room.write("Day.", date(2024, 2, 1))
    room.open()
    choose_all(room)
    room.do(catalogue.STAR)
    room.journal.erasing.erase((entry.id,))
    room.notices.undo_last()
    settle()
    room.journal.erasing.restore(everything=True)
    assert starred(room, entry) == [True]
