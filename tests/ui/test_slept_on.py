"""The envelope of the day after: it asks whether to go on, and says not with whom."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journal.domain.erasure import ErasureKind, Target
from journal.domain.errors import JournalFull
from journal.domain.returning import Asks
from journal.runtime.clock import FixedClock
from journal.services.preparing import Preparing
from journal.ui.features.erase.procedure.view import Procedure
from journal.ui.shell.place import View
from journal.ui.theme.theme import Theme
from journal.ui.widgets.envelope import EnvelopeButton
from tests.ui.rooms import NOW, Room, make_room, settle

NAME = "Zyxwood"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path, clock: FixedClock) -> Iterator[Room]:
    room = make_room(theme, tmp_path, clock=clock)
    qtbot.addWidget(room.window)
    room.write(f"{NAME} ran.", date(2024, 2, 1), people=(NAME,))
    room.open()
    room.window.open_rest()
    room.window.follow_days()
    settle()
    yield room
    room.window.page.discard()
    settle()
    room.session.close()
    room.journal.close()


def sleep_on_it(room: Room, clock: FixedClock) -> EnvelopeButton:
    """Choose everything, sleep a night, and give the envelope of the morning."""
    room.window.joints.sitting.begin(Target(ErasureKind.PERSON, NAME))
    settle(lambda: room.window.joints.sitting.is_open)
    settle()
    view = procedure(room)
    for _ in range(3):
        QTest.mouseClick(view.go_on, Qt.MouseButton.LeftButton)
        settle()
    view.way.when.parts[1].click()
    QTest.mouseClick(view.go_on, Qt.MouseButton.LeftButton)
    settle()
    assert not envelope(room)
    turn(room, clock)
    button = envelope(room)
    assert button is not None
    return button


def turn(room: Room, clock: FixedClock) -> None:
    clock.move(timedelta(days=1))
    room.window.day_turn.look()
    settle()


def procedure(room: Room) -> Procedure:
    return room.window.joints.sitting.procedure


def envelope(room: Room) -> EnvelopeButton | None:
    assert room.window.letters is not None
    button = room.window.letters.button
    return button if button is not None and button.isVisible() else None


def answer(room: Room, button: EnvelopeButton, words: str) -> None:
    """Open the envelope by a key, and answer what it asks by another."""
    before = room.window.guide.now.view
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    settle()
    assert room.window.guide.now.view is before is not View.ARCHIVE
    banner = room.window.voice.banner
    assert banner.text() == "You slept on it. Go on?"
    assert [one.text() for one in banner.buttons()] == ["Go on", "Not now", "Let it be"]
    way = next(one for one in banner.buttons() if one.text() == words)
    way.setFocus()
    QTest.keyClick(way, Qt.Key.Key_Space)
    settle()


def test_it_looks_like_any_other_and_names_nobody(room: Room, clock: FixedClock) -> None:
    button = sleep_on_it(room, clock)
    said = button.toolTip() + button.text() + button.accessibleDescription()
    assert button.accessibleName() == "A letter you sent yourself"
    assert NAME not in said
    assert not button.grab().isNull()


def test_go_on_sits_down_where_it_was_left_to_do_it_now(room: Room, clock: FixedClock) -> None:
    answer(room, sleep_on_it(room, clock), "Go on")
    view = procedure(room)
    assert view.isVisible()
    assert view.plan.wish.target == Target(ErasureKind.PERSON, NAME)
    assert not view.plan.sleeps
    assert view.go_on.text() != "Ask me tomorrow"
    assert room.notices.standing is None
    QTest.keyClick(view, Qt.Key.Key_Escape)
    settle()
    assert envelope(room) is None
    assert room.journal.preparing.kept() is not None


def test_not_now_asks_again_tomorrow(room: Room, clock: FixedClock) -> None:
    answer(room, sleep_on_it(room, clock), "Not now")
    assert envelope(room) is None
    assert room.notices.standing is None
    turn(room, clock)
    assert envelope(room) is not None


def test_let_it_be_keeps_the_draft_and_asks_no_more(room: Room, clock: FixedClock) -> None:
    answer(room, sleep_on_it(room, clock), "Let it be")
    turn(room, clock)
    assert envelope(room) is None
    room.window.joints.sitting.begin()
    settle(lambda: room.window.joints.sitting.is_open)
    settle()
    assert procedure(room).plan.wish.target == Target(ErasureKind.PERSON, NAME)


def test_an_answer_that_cannot_be_kept_is_told_and_the_envelope_stays(
    room: Room, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    button = sleep_on_it(room, clock)
    told: list[str] = []
    room.notices.toasted.connect(lambda toast: told.append(toast.text))

    def fail(*_args: object, **_more: object) -> None:
        raise JournalFull

    monkeypatch.setattr(Preparing, "ask", fail)
    answer(room, button, "Go on")
    assert told[0].startswith("The disk is full.")
    assert envelope(room) is button
    assert not procedure(room).isVisible()


def test_what_was_answered_elsewhere_is_asked_no_more(room: Room, clock: FixedClock) -> None:
    button = sleep_on_it(room, clock)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    assert room.notices.standing is not None
    noted = room.journal.preparing.ask(tomorrow=False)
    assert noted is not None
    room.session.publish(noted)
    settle()
    assert room.notices.standing is None
    assert envelope(room) is None


def test_the_archive_shows_only_what_returns(room: Room, clock: FixedClock) -> None:
    sleep_on_it(room, clock)
    room.window.guide.go_to(View.ARCHIVE)
    settle()
    assert room.window.rooms.archive.overview.envelope.letter is None
    letter = room.journal.returning.letter()
    assert letter is not None
    assert letter.asks is Asks.GO_ON
