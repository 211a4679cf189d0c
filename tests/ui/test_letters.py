"""An envelope at the sidebar's foot: there on its day, and it says nothing more."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.erasure import ErasureKind, Target
from journal.domain.ids import ErasureId
from journal.runtime.clock import FixedClock
from journal.services.erasing import Terms
from journal.ui.shell.place import View
from journal.ui.theme.theme import Theme
from journal.ui.widgets.envelope import EnvelopeButton
from tests.ui.rooms import NOW, Room, make_room, settle

RETURN = NOW.date() + timedelta(days=30)
CANARY = "Zyxwood"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path, clock: FixedClock) -> Iterator[Room]:
    room = make_room(theme, tmp_path, clock=clock)
    qtbot.addWidget(room.window)
    yield room
    room.window.page.discard()
    settle()
    room.session.close()
    room.journal.close()


def send(room: Room, return_on: date = RETURN) -> ErasureId:
    one = room.write(f"{CANARY} came.", date(2025, 8, 1), title=CANARY)
    target = Target(ErasureKind.SELECTION, ids=(one.id,))
    return room.journal.erasing.put_away(
        target, Terms(tape=CANARY, return_on=return_on)
    ).erasure


def begin(room: Room) -> None:
    room.open()
    room.window.show()
    room.window.open_rest()
    room.window.follow_days()
    settle()


def envelope(room: Room) -> EnvelopeButton | None:
    assert room.window.letters is not None
    button = room.window.letters.button
    return button if button is not None and button.isVisible() else None


def test_nothing_stands_there_before_the_day_has_come(room: Room) -> None:
    send(room)
    begin(room)
    assert envelope(room) is None
    assert room.window.letters is not None
    assert room.window.letters.button is None


def test_an_envelope_comes_when_the_day_turns_and_leads_to_the_archive(
    room: Room, clock: FixedClock
) -> None:
    send(room)
    begin(room)
    clock.set(datetime(RETURN.year, RETURN.month, RETURN.day, 3, 59, tzinfo=UTC))
    room.window.day_turn.look()
    settle()
    assert envelope(room) is None
    clock.move(timedelta(minutes=1))
    room.window.day_turn.look()
    settle()
    button = envelope(room)
    assert button is not None
    assert button.accessibleName() == "A letter you sent yourself"
    assert CANARY not in button.toolTip() + button.text() + button.accessibleDescription()
    assert room.notices.standing is None
    assert not button.grab().isNull()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    assert room.window.guide.now.view is View.ARCHIVE


def test_an_envelope_that_waited_stands_there_from_the_start(
    room: Room, clock: FixedClock
) -> None:
    send(room)
    clock.move(timedelta(days=400))
    begin(room)
    button = envelope(room)
    assert button is not None
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.text(QAccessible.Text.Name) == "A letter you sent yourself"


def test_it_goes_when_it_is_answered_or_brought_back_elsewhere(
    room: Room, clock: FixedClock
) -> None:
    erasure = send(room)
    clock.move(timedelta(days=30))
    begin(room)
    button = envelope(room)
    assert button is not None
    button.setFocus(Qt.FocusReason.TabFocusReason)
    room.session.publish(room.journal.returning.never(erasure).changes)
    settle()
    assert envelope(room) is None
    focused = QApplication.focusWidget()
    assert focused is not None
    assert room.window.sidebar.isAncestorOf(focused)
    other = send(room, clock.now().date() + timedelta(days=9))
    clock.move(timedelta(days=9))
    room.window.day_turn.look()
    settle()
    assert envelope(room) is not None
    restored = room.journal.erasing.restore_erasure(other)
    assert restored.changes is not None
    room.session.publish(restored.changes)
    settle()
    assert envelope(room) is None


def test_a_clock_that_goes_back_takes_it_away(room: Room, clock: FixedClock) -> None:
    send(room)
    clock.move(timedelta(days=30))
    begin(room)
    assert envelope(room) is not None
    clock.move(timedelta(days=-2))
    room.window.day_turn.look()
    settle()
    assert envelope(room) is None


def test_several_are_one_envelope(room: Room, clock: FixedClock) -> None:
    first, second = send(room), send(room)
    clock.move(timedelta(days=30))
    begin(room)
    for erasure in (first, second):
        assert envelope(room) is not None
        room.session.publish(room.journal.returning.never(erasure).changes)
        settle()
    assert envelope(room) is None


def test_it_comes_before_the_archive_for_the_keyboard(room: Room, clock: FixedClock) -> None:
    send(room)
    clock.move(timedelta(days=30))
    begin(room)
    button = envelope(room)
    assert button is not None
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "What was erased"
    QTest.keyClick(focused, Qt.Key.Key_Backtab)
    assert button.hasFocus()
    assert not button.grab().isNull()
    QTest.keyClick(button, Qt.Key.Key_Return)
    settle()
    assert room.window.guide.now.view is View.ARCHIVE


def test_a_narrow_sidebar_shows_the_envelope_alone(room: Room, clock: FixedClock) -> None:
    send(room)
    clock.move(timedelta(days=30))
    begin(room)
    room.window.resize(900, 620)
    settle()
    button = envelope(room)
    assert button is not None
    assert button.width() < 60
    assert not button.grab().isNull()
