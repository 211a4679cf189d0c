"""A window that stays open over night."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.runtime.clock import FixedClock
from journal.ui.actions import catalogue
from journal.ui.shell.place import View
from journal.ui.theme.theme import Theme
from tests.ui.rooms import NOW, make_room, settle


def test_today_is_today_again_when_the_night_is_over(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    clock = FixedClock(NOW)
    room = make_room(theme, tmp_path, clock=clock)
    qtbot.addWidget(room.window)
    room.write("Coffee first.")
    room.open()
    room.window.follow_days()
    assert room.window.page.sheet.text.text() == "Coffee first."

    clock.move(timedelta(hours=16))  # After midnight it is still the same day.
    room.window.day_turn.look()
    settle()
    assert room.window.page.sheet.text.text() == "Coffee first."
    clock.move(timedelta(hours=4))
    room.window.day_turn.look()
    settle()

    assert room.window.page.sheet.text.text() == ""
    assert room.window.page.bar.date.text() == "Today"
    room.window.page.discard()
    settle()
    room.session.close()
    room.journal.close()


def test_a_page_that_is_being_written_stays_until_its_writer_has_gone(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    clock = FixedClock(datetime(2026, 2, 15, 3, 59, tzinfo=UTC))
    room = make_room(theme, tmp_path, clock=clock)
    qtbot.addWidget(room.window)
    room.open()
    room.window.follow_days()
    qtbot.keyClicks(room.window.page.sheet.text, "Still awake.")
    room.window.page.flush()
    settle()

    clock.move(timedelta(minutes=5))
    room.window.day_turn.look()
    settle()
    assert room.window.page.sheet.text.text() == "Still awake."
    assert room.window.page.bar.date.text() == "Saturday 14 February 2026"
    clock.move(timedelta(minutes=20))
    QApplication.sendEvent(room.window, QEvent(QEvent.Type.WindowActivate))
    qtbot.waitUntil(lambda: room.window.page.sheet.text.text() == "")
    room.window.page.discard()
    settle()
    room.session.close()
    room.journal.close()


def test_another_view_is_not_left_because_the_day_turned(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    clock = FixedClock(NOW)
    room = make_room(theme, tmp_path, clock=clock)
    qtbot.addWidget(room.window)
    room.open()
    room.window.follow_days()
    room.do(catalogue.TIMELINE)
    clock.move(timedelta(days=1))
    room.window.day_turn.look()
    settle()

    assert room.window.guide.now.view is View.TIMELINE
    room.window.page.discard()
    settle()
    room.session.close()
    room.journal.close()
