"""The calendar: a year of squares, a month of days, and the day that is chosen."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.timeline import DayCount
from journal.ui.actions import catalogue
from journal.ui.features.calendar.model import Cell, DaysModel, Sheet
from journal.ui.features.calendar.table import DayTable, month_beside
from journal.ui.features.calendar.view import CalendarView
from journal.ui.feedback import dates
from journal.ui.shell.place import Place, View
from journal.ui.theme.theme import Theme
from tests.ui.rooms import NOW, Room, make_room, settle

TODAY = NOW.date()
RED = QColor("#c02010")
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
WRITTEN, ERASED, EMPTY = date(2026, 2, 3), date(2026, 2, 5), date(2026, 2, 10)


@pytest.fixture
def room(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Room:
    room = make_room(theme, tmp_path)
    qtbot.addWidget(room.window)
    room.write("One two three four.", WRITTEN, title="Rain all night", people=("Mum",))
    room.write("Five.", WRITTEN, place="Home")
    room.write("Long ago.", date(2024, 2, 29))
    gone = room.write("Gone.", ERASED)
    room.journal.erasing.erase((gone.id,))
    room.open()
    room.window.activateWindow()
    settle()
    return room


@pytest.fixture
def view(room: Room) -> CalendarView:
    room.do(catalogue.CALENDAR)
    view = room.window.rooms.calendar
    settle(lambda: bool(view._sheet.counts))
    return view


def said(view: CalendarView, day: date) -> str:
    return str(view.month.model.index_of(day).data(SPOKEN))


def click(table: DayTable, day: date) -> None:
    spot = table.visualRect(table.days.index_of(day)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    settle()


def press(table: DayTable, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(table, key)
    settle()


def cell(view: CalendarView, day: date) -> Cell:
    found = view.month.model.cell(view.month.model.index_of(day))
    assert found is not None
    return found


# ---------------------------------------------------------------- what it says
def test_each_day_says_what_it_holds(view: CalendarView) -> None:
    assert said(view, WRITTEN) == "3 February, Tuesday. Two memories, 5 words"
    assert said(view, EMPTY) == "10 February, Tuesday. Nothing written"
    assert said(view, ERASED) == "5 February, Thursday. A gap"
    assert cell(view, WRITTEN).said == "Rain all night"
    assert cell(view, ERASED).gap
    assert view.subtitle.text() == "1 day written in 2026"
    assert (view.month.name.text(), view.month.figures.text()) == (
        "February",
        "1 day, two memories",
    )


def test_what_is_closed_up_leaves_a_plain_day(room: Room, view: CalendarView) -> None:
    whose = room.write("Of Rob.", EMPTY, people=("Rob",))
    sheet = Sheet(2026, 2, {EMPTY: DayCount(EMPTY, 0, 0, gap=False)})
    view.month.show_month(sheet)
    assert whose.people == ("Rob",)
    assert not cell(view, EMPTY).gap
    assert said(view, EMPTY).endswith("Nothing written")


@pytest.mark.parametrize(
    ("words", "heat"), [(0, 0), (1, 1), (149, 1), (150, 2), (350, 3), (699, 3), (700, 4)]
)
def test_a_day_is_the_warmer_the_more_was_written(words: int, heat: int) -> None:
    assert Cell(TODAY, 1, words).heat == heat


@pytest.mark.parametrize("standing", [True, False])
def test_every_day_of_a_year_stands_in_its_own_cell(standing: bool) -> None:
    model = DaysModel(standing=standing)
    model.show_year(Sheet(2024, 2))
    days = [date(2024, 1, 1) + timedelta(days=number) for number in range(366)]
    found = [model.cell(model.index_of(day)) for day in days]
    assert [one.day for one in found if one is not None] == days
    assert not model.index_of(date(2025, 1, 1)).isValid()
    spots = model.rowCount() * model.columnCount()
    outside = model.index(6, model.columnCount() - 1) if standing else model.index(52, 6)
    assert spots >= len(days)
    assert model.cell(outside) is None
    assert outside.data() is None
    assert model.flags(outside) == Qt.ItemFlag.NoItemFlags
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0


# ---------------------------------------------------------------- moving about
def test_the_keys_move_over_days_and_on_into_other_months(view: CalendarView) -> None:
    table = view.month.table
    assert QApplication.focusWidget() is table
    assert view.day == TODAY
    press(table, Qt.Key.Key_Left, Qt.Key.Key_Up)
    assert view.day == date(2026, 2, 6)
    press(table, Qt.Key.Key_Home)
    assert view.day == date(2026, 2, 1)
    press(table, Qt.Key.Key_Up)
    assert view.day == date(2026, 1, 25)
    assert view.month.name.text() == "January"
    press(table, Qt.Key.Key_End, Qt.Key.Key_PageDown)
    assert view.day == date(2026, 2, 28)
    press(table, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    assert view.day == date(2025, 12, 28)
    assert view.year_label.text() == "2025"
    assert QApplication.focusWidget() is table


def test_from_right_to_left_the_arrows_are_the_other_way_round(view: CalendarView) -> None:
    view.month.table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(view.month.table, Qt.Key.Key_Left)
    assert view.day == TODAY + timedelta(days=1)


def test_in_the_map_arrows_to_the_side_move_by_weeks(view: CalendarView) -> None:
    table = view.map.table
    table.setFocus()
    press(table, Qt.Key.Key_Left, Qt.Key.Key_Up)
    assert view.day == date(2026, 2, 6)
    assert view.map.bubble.isVisible()
    assert view.map.bubble.text() == "Fri 6 February, nothing written"
    press(table, Qt.Key.Key_Up)
    assert view.map.bubble.text() == "Thu 5 February, a gap"
    press(table, Qt.Key.Key_End)
    assert view.day == date(2026, 12, 31)


def test_keys_that_mean_nothing_are_left_alone(view: CalendarView) -> None:
    press(view.month.table, Qt.Key.Key_A)
    assert view.day == TODAY


def test_arrows_move_the_year_and_the_month(qtbot: QtBot, view: CalendarView) -> None:
    for button, day in (
        (view.month.before, date(2026, 1, 14)),
        (view.month.after, TODAY),
        (view.year_before, date(2025, 2, 14)),
        (view.year_before, date(2024, 2, 14)),
        (view.year_after, date(2025, 2, 14)),
        (view.to_today, TODAY),
    ):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()
        assert view.day == day


def test_there_is_no_month_beyond_the_calendar() -> None:
    assert month_beside(date.max, 1) == date.max
    assert month_beside(date.min, -12) == date.min
    assert month_beside(date(2024, 1, 31), 1) == date(2024, 2, 29)


def test_a_square_leads_to_its_day_and_says_how_much_is_written(view: CalendarView) -> None:
    view.map.table.pointed.emit(view.map.model.cell(view.map.model.index_of(WRITTEN)))
    assert view.map.bubble.text() == "Tue 3 February, 5 words"
    view.map.table.pointed.emit(None)
    assert view.map.bubble.isHidden()
    click(view.map.table, date(2026, 7, 4))
    assert view.day == date(2026, 7, 4)
    assert view.month.name.text() == "July"


# ---------------------------------------------------------------- a day
def test_a_click_opens_the_day_beside_the_month(room: Room, view: CalendarView) -> None:
    click(view.month.table, WRITTEN)
    assert view.pane.isVisible()
    assert view.pane.heading.text() == "Two memories"
    assert [one.text() for one in view.pane.memories] == ["Rain all night", "Five."]
    assert room.window.guide.now == Place(View.CALENDAR, day=WRITTEN)
    view.pane.memories[1].click()
    settle()
    assert room.window.page.entry_id == view.pane.memories[1].row.id
    room.do(catalogue.BACK)
    assert view.day == WRITTEN
    assert view.pane.isVisible()


def test_enter_opens_the_first_memory_of_a_day(room: Room, view: CalendarView) -> None:
    view.show_day(WRITTEN)
    settle()
    press(view.month.table, Qt.Key.Key_Return)
    assert room.window.guide.now.view is View.TIMELINE
    opened = room.window.page.entry_id
    assert opened == room.journal.remembering.day(WRITTEN)[0].id


@pytest.mark.parametrize("by_key", [True, False])
@pytest.mark.parametrize("day", [EMPTY, ERASED])
def test_an_empty_day_is_written_on(
    room: Room, view: CalendarView, day: date, by_key: bool
) -> None:
    if by_key:
        view.show_day(day)
        settle()
        press(view.month.table, Qt.Key.Key_Return)
    else:
        click(view.month.table, day)
    assert room.window.guide.now.view is View.WRITE
    assert room.write_here("Seals.", day).text == "Seals."


def test_today_is_written_on_with_its_time(room: Room, view: CalendarView) -> None:
    click(view.month.table, TODAY)
    assert room.write_here("Now.", TODAY).moment.time is not None


def test_a_day_that_has_not_come_is_not_written_on(room: Room, view: CalendarView) -> None:
    click(view.month.table, TODAY + timedelta(days=3))
    assert room.window.guide.now.view is View.CALENDAR


def test_escape_closes_the_pane(view: CalendarView) -> None:
    click(view.month.table, WRITTEN)
    view.pane.memories[0].setFocus()
    QTest.keyClick(view.pane.memories[0], Qt.Key.Key_Escape)
    settle()
    assert view.pane.isHidden()
    assert QApplication.focusWidget() is view.month.table


def test_the_pane_follows_the_day_and_closes_on_an_empty_one(view: CalendarView) -> None:
    click(view.month.table, WRITTEN)
    press(view.month.table, Qt.Key.Key_Right)
    assert view.pane.isHidden()


def test_one_can_write_about_a_day_that_holds_something(room: Room, view: CalendarView) -> None:
    click(view.month.table, WRITTEN)
    view.pane.write.click()
    settle()
    assert room.window.guide.now.view is View.WRITE


def test_below_1480_the_pane_lies_over_the_month(room: Room, view: CalendarView) -> None:
    click(view.month.table, WRITTEN)
    assert view._area.width() == view.width() - view.pane.width()
    room.window.resize(1280, 800)
    settle()
    assert view._area.width() == view.width()
    assert view.pane.geometry().right() == view.rect().right()


# ---------------------------------------------------------------- what changes
def test_what_is_erased_goes_at_once_seen_or_not(room: Room, view: CalendarView) -> None:
    click(view.month.table, WRITTEN)
    first, second = (row.id for row in room.journal.remembering.day(WRITTEN))
    room.window.acts.erase((first,))
    settle(lambda: len(view.pane.memories) == 1)
    assert cell(view, WRITTEN).said == "Five."
    room.do(catalogue.TODAY)
    room.window.acts.erase((second,))
    settle()
    assert view.pane.memories == []
    assert cell(view, WRITTEN).said == ""
    room.do(catalogue.CALENDAR)
    settle(lambda: cell(view, WRITTEN).gap)
    assert cell(view, WRITTEN).gap


def test_what_is_written_elsewhere_shows_after_a_moment(room: Room, view: CalendarView) -> None:
    room.write("More words here.", EMPTY)
    changes = room.journal.changes_since(0)
    assert changes is not None
    room.session.publish(changes)
    settle(lambda: cell(view, EMPTY).count == 1)
    assert cell(view, EMPTY).words == 3


def test_a_failure_is_told(room: Room, view: CalendarView) -> None:
    view.failed.emit(OSError("no"))
    assert room.notices.standing is not None


# ---------------------------------------------------------------- how it looks
def test_the_map_stands_mirrored_from_right_to_left(view: CalendarView) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    click(view.month.table, WRITTEN)
    square = view.map.table.visualRect(view.map.model.index_of(date(2026, 1, 1)))
    last = view.map.table.visualRect(view.map.model.index_of(date(2026, 12, 31)))
    assert square.left() > last.left()
    assert view.pane.geometry().left() == 0
    assert view._area.geometry().left() == view.pane.width()


def test_months_and_weekdays_are_named_in_short() -> None:
    assert [dates.short_month(month) for month in (1, 9)] == ["Jan", "Sept"]
    assert [dates.day_letter(day) for day in (1, 3, 5)] == ["M", "W", "F"]


@pytest.mark.parametrize("size", [(1600, 1000), (1280, 800), (900, 620)])
def test_every_day_is_painted_whatever_the_room(
    room: Room, view: CalendarView, size: tuple[int, int]
) -> None:
    room.window.resize(*size)
    settle()
    click(view.month.table, WRITTEN)
    view.map.table.setFocus()
    view.map.table.pointed.emit(view.map.model.cell(view.map.model.index_of(WRITTEN)))
    image = view.grab().toImage()
    assert not image.isNull()
    last = view.map.table.visualRect(view.map.model.index_of(date(2026, 12, 31)))
    assert view.map.table.viewport().rect().contains(last)
    end = view.month.table.visualRect(view.month.model.index_of(date(2026, 2, 28)))
    assert view.month.table.viewport().rect().contains(end)


def test_an_empty_day_offers_to_be_written_on_while_it_is_pointed_at(view: CalendarView) -> None:
    table = view.month.table
    table.choose(EMPTY)
    table.setFocus()
    before = table.grab(table.visualRect(table.days.index_of(EMPTY))).toImage()
    view.map.table.setFocus()
    after = table.grab(table.visualRect(table.days.index_of(EMPTY))).toImage()
    assert before != after


def test_the_pointer_says_where_it_is_and_goes(qtbot: QtBot, view: CalendarView) -> None:
    table = view.map.table
    spot = table.visualRect(table.days.index_of(WRITTEN)).center()
    QTest.mouseMove(table.viewport(), spot)
    settle()
    QTest.mouseMove(table.viewport(), QPoint(1, 1))
    settle()
    assert view.map.bubble.isHidden()
    with qtbot.waitSignal(table.pointed):
        QApplication.sendEvent(table, QEvent(QEvent.Type.Leave))


def test_everything_that_takes_keys_has_a_name(view: CalendarView) -> None:
    click(view.month.table, WRITTEN)
    parts = view.findChildren(QWidget)
    stops = [one for one in parts if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    faces = [QAccessible.queryAccessibleInterface(one) for one in stops]
    assert stops
    assert all(face.text(QAccessible.Text.Name) for face in faces)
    grid = QAccessible.queryAccessibleInterface(view.month.table)
    names = [grid.child(number).text(QAccessible.Text.Name) for number in range(grid.childCount())]
    assert "3 February, Tuesday. Two memories, 5 words" in names


def test_no_height_makes_the_map_and_its_scroll_bar_chase_each_other(
    room: Room, view: CalendarView
) -> None:
    for height in range(620, 760, 4):
        room.window.resize(900, height)
        settle()
    assert view.map.height() == view.map.sizeHint().height()


def test_a_day_shows_its_picture_in_the_month_and_beside_it(
    room: Room, view: CalendarView
) -> None:
    image = QImage(90, 60, QImage.Format.Format_RGB32)
    image.fill(RED)
    assert image.save(str(room.journal.path.parent / "red.png"))
    file = room.journal.attachments.add(room.journal.path.parent / "red.png").id
    day = date(2026, 2, 12)
    room.write("With a picture.", day, attachments=(file,))
    view.presenter.refresh()
    settle(lambda: day in view._sheet.pictures)
    cell = view.month.table.visualRect(view.month.model.index_of(day))
    view.month.table.grab()
    settle()
    assert view.month.table.grab().toImage().pixelColor(cell.center()) == RED

    click(view.month.table, day)
    settle(lambda: bool(view.pane.memories))
    memory = view.pane.memories[0]
    memory.grab()
    settle()
    assert memory.grab().toImage().pixelColor(memory.width() // 2, 60) == RED
    assert memory.height() > 200

    view.month.table.setFixedHeight(150)
    settle()
    cell = view.month.table.visualRect(view.month.model.index_of(day))
    assert view.month.table.grab().toImage().pixelColor(cell.center()) != RED
