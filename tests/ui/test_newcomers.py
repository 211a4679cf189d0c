"""Pages that are left: asked about once, put with the others, never while somebody types."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from journal.domain.entry import Entry
from journal.domain.erasure import ErasureKind, NewPages, Target
from journal.domain.errors import JournalBusy, UnknownEntry
from journal.domain.veil import GAP
from journal.services.erasing import Terms
from journal.ui.shell.place import View
from journal.ui.theme.theme import Theme
from tests.ui.rooms import Room, make_room, settle


@pytest.fixture
def room(theme: Theme, tmp_path: Path) -> Iterator[Room]:
    made = make_room(theme, tmp_path)
    with made.journal:
        made.write("Clem ran.", date(2025, 2, 1), people=("Clem",))
        made.open()
        made.window.open_rest()
        settle()
        yield made
        made.window.close()


def put_away(room: Room, new_pages: NewPages) -> None:
    room.journal.erasing.put_away(
        Target(ErasureKind.PERSON, "Clem"), Terms(new_pages=new_pages)
    )


def write(room: Room, words: str) -> None:
    """Write a page as a person does, and have it kept."""
    room.window.guide.write()
    settle()
    QTest.keyClicks(room.window.page.sheet.text, words)
    room.window.page.flush()
    settle(lambda: not room.window.page.is_dirty)


def leave(room: Room) -> None:
    room.window.guide.go_to(View.CALENDAR)
    settle()


def asked(room: Room) -> str:
    return "" if room.notices.standing is None else room.notices.standing.text


def pages(room: Room) -> list[Entry]:
    return list(room.journal.browsing.entries(9)[0])


def texts(room: Room) -> list[str]:
    return [one.text for one in pages(room)]


def choose(room: Room, words: str) -> None:
    assert room.notices.standing is not None
    [choice] = [one for one in room.notices.standing.choices if one.text == words]
    choice.act()
    settle()


def test_a_page_that_touches_something_is_asked_about_when_it_is_left(room: Room) -> None:
    put_away(room, NewPages.OFFER)
    write(room, "Clem was there.")
    assert asked(room) == ""
    leave(room)
    assert asked(room) == "This touches something you put away."
    choose(room, "Put it with the others")
    assert texts(room) == [GAP]
    assert asked(room) == ""
    room.notices.undo_last()
    settle()
    assert texts(room) == ["Clem was there."]


def test_an_answer_holds_and_a_page_is_asked_about_once(room: Room) -> None:
    put_away(room, NewPages.OFFER)
    write(room, "Clem was there.")
    leave(room)
    choose(room, "Leave it here")
    [page] = pages(room)
    room.window.guide.open(page.id)
    settle()
    room.window.page.reading.write()
    QTest.keyClicks(room.window.page.sheet.text, " Again.")
    room.window.page.flush()
    settle(lambda: not room.window.page.is_dirty)
    leave(room)
    assert asked(room) == ""
    assert len(pages(room)) == 1


def test_a_page_goes_with_the_others_when_it_is_left_and_comes_back_by_undo(room: Room) -> None:
    put_away(room, NewPages.PUT_AWAY)
    write(room, "Clem was there.")
    assert texts(room) == ["Clem was there."]
    leave(room)
    assert texts(room) == [GAP]
    assert "Clem" not in room.window.voice.toast.text()
    room.notices.undo_last()
    settle()
    assert texts(room) == ["Clem was there."]


def test_another_page_is_leaving_too(room: Room) -> None:
    put_away(room, NewPages.PUT_AWAY)
    write(room, "Clem was there.")
    room.window.guide.write()
    settle()
    assert texts(room) == [GAP]


def test_so_is_closing_the_window(room: Room) -> None:
    put_away(room, NewPages.PUT_AWAY)
    write(room, "Clem was there.")
    room.window.close()
    settle()
    assert texts(room) == [GAP]


def test_pages_that_touch_nothing_are_left_alone(room: Room) -> None:
    put_away(room, NewPages.OFFER)
    write(room, "Nobody was there.")
    leave(room)
    assert asked(room) == ""
    assert len(pages(room)) == 1


def test_a_failure_is_told_and_the_page_stays(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_args: object, **_more: object) -> None:
        raise JournalBusy(None)

    put_away(room, NewPages.PUT_AWAY)
    write(room, "Clem was there.")
    monkeypatch.setattr(room.journal.erasing, "receive", busy)
    leave(room)
    assert "Another program is using" in room.window.voice.toast.text()
    assert len(pages(room)) == 1


def test_an_answer_that_comes_too_late_changes_nothing(room: Room) -> None:
    put_away(room, NewPages.OFFER)
    write(room, "Clem was there.")
    leave(room)
    room.journal.erasing.restore(everything=True)
    choose(room, "Put it with the others")
    assert len(pages(room)) == 2
    with pytest.raises(UnknownEntry):
        room.journal.archive.read(pages(room)[0].id)
