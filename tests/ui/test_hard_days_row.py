"""Hard days on a person's page: marked, made to reach, let go; and somebody kept quiet."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.hard_days import HardDay
from journal.domain.names import NameKind
from journal.ui.features.names.hard_days import HardDayRow, in_words
from journal.ui.features.names.profile_view import ProfileView
from journal.ui.shell.place import Place, View
from journal.ui.theme.theme import Theme
from tests.ui.rooms import Room, make_room, settle

PERSON = NameKind.PERSON


@pytest.fixture
def room(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    made = make_room(theme, tmp_path)
    qtbot.addWidget(made.window)
    for year in (2024, 2025):
        made.write(f"Ice in {year}.", date(year, 2, 14), people=("Clem",), tags=("ice",))
    made.open()
    made.window.activateWindow()
    settle()
    yield made
    made.session.close()


def page_of(room: Room, name: str = "Clem", kind: NameKind = PERSON) -> ProfileView:
    room.window.guide.go(Place(View.NAME, kind=kind, name=name))
    view = room.window.rooms.names.profile
    settle(lambda: view.page.shown is not None and view.page.shown.name == name)
    return view


def row_of(room: Room) -> HardDayRow:
    return page_of(room).page.hard_days


def kept(room: Room) -> tuple[HardDay, ...]:
    return room.journal.naming.profile(PERSON, "Clem").hard_days


def line(view: ProfileView, words: str) -> QAction:
    return next(one for one in view.menu.menu().actions() if one.text() == words)


def said(room: Room) -> str:
    return room.window.voice.toast.text()


def recalled(room: Room) -> int:
    return room.journal.remembering.years_that_remember(date(2026, 2, 14))


def choose(words: str) -> None:
    """Choose a line of the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert menu is not None
    next(one for one in menu.actions() if one.text() == words).trigger()
    menu.close()
    settle()


def test_a_hard_day_is_asked_for_from_the_menu_and_typed(qtbot: QtBot, room: Room) -> None:
    view = page_of(room)
    row = view.page.hard_days
    assert not row.isVisible()
    line(view, "Hard days…").trigger()
    assert QApplication.focusWidget() is row.field
    QTest.keyClicks(row.field, "16 February")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    settle()
    assert (kept(room), recalled(room)) == ((HardDay(2, 16, 3),), 0)
    assert [pill.text() for pill in row.pills] == ["16 February, three days around"]
    assert said(room) == "Nothing of them comes up near that day."
    room.notices.undo_last()
    settle()
    assert (kept(room), row.pills, recalled(room)) == ((), [], 2)


def test_what_is_no_day_is_said_and_the_field_stays(qtbot: QtBot, room: Room) -> None:
    row = row_of(room)
    row.ask()
    for typed, told in (("some day", "is no date"), ("31 February", "No calendar has")):
        QTest.keyClicks(row.field, typed)
        qtbot.keyClick(row.field, Qt.Key.Key_Return)
        settle()
        assert told in said(room)
        assert row.field.isVisible()
    qtbot.keyClick(row.field, Qt.Key.Key_Escape)
    assert not row.isVisible()
    assert kept(room) == ()


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_hard_day_reaches_as_far_as_is_chosen_and_is_let_go(qtbot: QtBot, room: Room) -> None:
    room.journal.naming.set_hard_day(PERSON, "Clem", HardDay(2, 29, 3))
    row = row_of(room)
    assert row.isVisible()
    row.pills[0].click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    lines = [one.text() for one in menu.actions() if not one.isSeparator()]
    assert lines == [
        "That day alone", "A day before and after", "Three days before and after",
        "Seven days before and after", "14 days before and after", "30 days before and after",
        "A day like others",
    ]  # fmt: skip
    assert [one.text() for one in menu.actions() if one.isChecked()] == [lines[2]]
    choose("That day alone")
    assert kept(room) == (HardDay(2, 29),)
    assert row.pills[0].text() == "29 February"
    row.pills[0].setFocus()
    qtbot.keyClick(row.pills[0], Qt.Key.Key_Delete)
    settle()
    assert kept(room) == ()
    assert not row.isVisible()


def test_the_day_somebody_died_is_offered_until_it_is_marked(room: Room) -> None:
    room.journal.naming.mark_died(PERSON, "Clem", died=True, on=date(2019, 5, 3))
    row = row_of(room)
    assert row.isVisible()
    assert row.offer.text() == "Add 3 May, the day of their death"
    row.offer.click()
    settle()
    assert kept(room) == (HardDay(5, 3, 3),)
    assert not row.offer.isVisible()
    room.journal.naming.mark_died(PERSON, "Clem", died=True)
    assert row_of(room)._offered is None


def test_hard_days_are_of_people_and_of_one_at_a_time(room: Room) -> None:
    room.journal.naming.set_hard_day(PERSON, "Clem", HardDay(2, 16, 3))
    assert row_of(room).pills
    view = page_of(room, "ice", NameKind.TAG)
    assert not view.page.hard_days.pills
    assert "Hard days…" not in [one.text() for one in view.menu.menu().actions()]
    view.page.clear()
    assert not view.page.hard_days.isVisible()


def test_somebody_who_is_not_to_be_brought_up_may_be_again(room: Room) -> None:
    view = page_of(room)
    line(view, "Don’t bring up").trigger()
    settle()
    assert recalled(room) == 0
    assert said(room) == "Nothing of it will be brought up."
    assert "not brought up" in view.page.heading.under.text()
    later = room.write("Later.", date(2023, 2, 14), people=("Clem",))
    assert not room.journal.browsing.entry(later.id).quiet
    line(view, "May come up again").trigger()
    settle()
    assert (recalled(room), said(room)) == (3, "It may come up again.")
    assert "not brought up" not in view.page.heading.under.text()
    room.notices.undo_last()
    settle()
    assert recalled(room) == 1  # What was kept since; it is not later on a clock that stands.
    assert "May come up again" in [one.text() for one in view.menu.menu().actions()]


def test_a_hard_day_is_said_in_words() -> None:
    assert in_words(HardDay(3, 1)) == "1 March"
    assert in_words(HardDay(3, 1, 1)) == "1 March, a day around"
    assert in_words(HardDay(12, 31, 14)) == "31 December, 14 days around"
