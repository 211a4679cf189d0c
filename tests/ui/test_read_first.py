"""What is older than a day opens for reading, and what was looked for is lit in it."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDesktopServices, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.entry import Entry
from journal.domain.moment import Moment, Precision
from journal.domain.names import NameKind
from journal.ui.actions import catalogue
from journal.ui.features.editor.field_menu import field_menu
from journal.ui.features.editor.read_first import is_past
from journal.ui.features.editor.text_area import TextArea
from journal.ui.features.editor.view import PageView
from journal.ui.shell.place import View
from journal.ui.theme.theme import Theme
from tests.ui.rooms import CLOCK, NOW, Room, make_room, settle

LONG_AGO = date(2024, 2, 14)
LONG = "\n".join(f"Line {number} of a long afternoon." for number in range(120))


@pytest.fixture
def room(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    made = make_room(theme, tmp_path)
    qtbot.addWidget(made.window)
    made.open()
    made.window.activateWindow()
    yield made
    made.window.page.discard()
    settle()
    made.session.close()


def opened(room: Room, text: str, day: date = LONG_AGO, **more: object) -> Entry:
    entry = room.write(text, day, **more)
    room.window.guide.open(entry.id)
    settle()
    return entry


def page(room: Room) -> PageView:
    return room.window.page


def area(room: Room) -> TextArea:
    return page(room).sheet.text


def press(room: Room, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    area(room).setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(area(room), key, held or Qt.KeyboardModifier.NoModifier)
    settle()


# ------------------------------------------------------------------ what is read
@pytest.mark.parametrize(
    ("moment", "past"),
    [
        (Moment.on(NOW.date()), False),
        (Moment.on(NOW.date() - timedelta(days=1)), False),
        (Moment.on(NOW.date() - timedelta(days=2)), True),
        (Moment(date(2026, 1, 1), date(2026, 12, 31), Precision.YEAR), False),
        (Moment(date(2025, 1, 1), date(2025, 12, 31), Precision.YEAR), True),
    ],
)
def test_a_memory_is_past_when_its_last_day_is_older_than_yesterday(
    moment: Moment, past: bool
) -> None:
    assert is_past(moment, CLOCK) is past


def test_an_old_memory_opens_for_reading(room: Room) -> None:
    opened(room, "Ice.", title="The river", people=("Mum",))
    assert page(room).reading.is_reading
    press(room, Qt.Key.Key_A)
    page(room).sheet.title.setFocus()
    QTest.keyClicks(page(room).sheet.title, "no")
    assert (area(room).text(), page(room).sheet.title.text()) == ("Ice.", "The river")
    assert not page(room).is_dirty
    assert "For reading" in page(room)._foot.measures.text()
    assert page(room).bar._pencil.isVisible()
    assert not page(room).sheet.names._add.isVisible()


def test_a_chip_of_what_is_read_leads_to_its_name_and_stays(room: Room) -> None:
    opened(room, "Ice.", people=("Mum",))
    chip = page(room).sheet.names._chips[0]
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert page(room).sheet.names.links().people == ("Mum",)
    chip.click()
    settle()
    assert room.window.guide.now.name == "Mum"


def test_new_pages_and_those_of_today_and_yesterday_are_written_at_once(room: Room) -> None:
    room.do(catalogue.WRITE)
    assert not page(room).reading.is_reading
    for days in (0, 1):
        opened(room, f"Day {days}.", NOW.date() - timedelta(days=days))
        assert not page(room).reading.is_reading


def test_a_page_that_was_begun_here_for_another_day_stays_in_hand(room: Room) -> None:
    room.window.guide.write(Moment.on(LONG_AGO))
    settle()
    QTest.keyClicks(area(room), "Long ago.")
    page(room).flush()
    settle()
    mine = page(room).entry_id
    opened(room, "Another.")
    assert page(room).reading.is_reading
    assert mine is not None
    room.window.guide.open(mine)
    settle()
    assert not page(room).reading.is_reading


def test_the_preferences_let_old_memories_open_for_writing(room: Room) -> None:
    opened(room, "Ice.")
    preferences = room.window.house.preferences
    preferences.choose(read_first=False)
    assert not page(room).reading.is_reading
    preferences.choose(read_first=True)
    opened(room, "Snow.")
    assert page(room).reading.is_reading


# ------------------------------------------------------------------ beginning to write
def test_enter_lets_it_be_written_at_its_end(room: Room) -> None:
    opened(room, "Ice")
    press(room, Qt.Key.Key_Return)
    assert not page(room).reading.is_reading
    assert area(room).hasFocus()
    QTest.keyClicks(area(room), " melts.")
    assert area(room).text() == "Ice melts."
    assert page(room).sheet.names._add.isVisible()
    assert not page(room).bar._pencil.isVisible()
    assert "For reading" not in page(room)._foot.measures.text()


def test_it_is_written_where_it_was_clicked(room: Room) -> None:
    opened(room, "Ice on the river.")
    cursor = area(room).textCursor()
    cursor.setPosition(3)
    area(room).setTextCursor(cursor)
    press(room, Qt.Key.Key_Return)
    QTest.keyClicks(area(room), "!")
    assert area(room).text() == "Ice! on the river."


def test_the_pencil_and_the_action_let_it_be_written(room: Room) -> None:
    action = room.window.actions_.action(catalogue.EDIT)
    opened(room, "Ice.")
    assert action.isEnabled()
    page(room).bar._pencil.setFocus()
    page(room).bar._pencil.click()
    assert not page(room).reading.is_reading
    assert not action.isEnabled()
    opened(room, "Snow.")
    room.do(catalogue.EDIT)
    assert not page(room).reading.is_reading
    page(room).reading.write()  # Once more changes nothing.
    assert not page(room).reading.is_reading


def test_the_menu_of_the_page_offers_to_edit_what_is_read(room: Room) -> None:
    opened(room, "Ice.")
    menu = page(room).bar.menu()
    assert menu.actions()[0].text() == "Edit this memory"
    menu.actions()[0].trigger()
    menu.deleteLater()
    assert not page(room).reading.is_reading


def test_enter_in_the_title_writes_in_the_title(room: Room) -> None:
    opened(room, "Ice.", title="The river")
    title = page(room).sheet.title
    title.setFocus()
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert not page(room).reading.is_reading
    assert title.hasFocus()


def test_what_is_written_elsewhere_does_not_take_the_pen_away(room: Room) -> None:
    entry = opened(room, "Ice.")
    press(room, Qt.Key.Key_Return)
    changes = room.journal.writing.star(entry.id, starred=True)
    assert changes is not None
    room.session.publish(changes)
    settle()
    assert not page(room).reading.is_reading


def test_a_closed_page_is_not_read(room: Room) -> None:
    opened(room, "Ice.")
    page(room).discard()
    assert not page(room).reading.is_reading
    assert not page(room).bar._pencil.isVisible()


# ------------------------------------------------------------------ keys of what is read
def test_keys_scroll_what_is_read(room: Room) -> None:
    opened(room, LONG)
    bar = page(room).sheet.verticalScrollBar()
    press(room, Qt.Key.Key_Space)
    down = bar.value()
    assert down > 0
    press(room, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == 0
    press(room, Qt.Key.Key_Down)
    assert 0 < bar.value() < down
    press(room, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    press(room, Qt.Key.Key_Home)
    assert bar.value() == 0
    press(room, Qt.Key.Key_PageDown)
    assert bar.value() == down


def test_what_is_read_can_be_selected_and_copied_by_keys(room: Room) -> None:
    opened(room, "Ice.")
    press(room, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(room, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "Ice."


def test_a_ring_shows_that_the_keys_scroll_here(room: Room) -> None:
    opened(room, "Ice.")
    column = page(room).sheet._column
    area(room).clearFocus()
    area(room).setFocus(Qt.FocusReason.TabFocusReason)
    assert column.ringed is area(room)
    page(room).grab()
    area(room).clearFocus()
    assert column.ringed is None
    area(room).setFocus(Qt.FocusReason.MouseFocusReason)
    assert column.ringed is None


def test_a_click_below_the_text_of_what_is_read_moves_no_caret(room: Room) -> None:
    opened(room, "Ice on the river.")
    column = page(room).sheet._column
    below = QPoint(40, area(room).geometry().bottom() + 30)
    QTest.mouseClick(column, Qt.MouseButton.LeftButton, pos=below)
    assert area(room).textCursor().position() == 0


# ------------------------------------------------------------------ links and names
def spot(room: Room, words: str) -> QPoint:
    cursor = QTextCursor(area(room).document())
    cursor.setPosition(area(room).text().index(words) + 2)
    return area(room).cursorRect(cursor).center()


def test_a_name_in_the_text_of_what_is_read_leads_to_its_page(room: Room) -> None:
    opened(room, "With @[Mary Svevo] and #ice and @nobody.")
    viewport = area(room).viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=spot(room, "@nobody"))
    assert room.window.guide.now.view is View.TIMELINE
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=spot(room, "#ice"))
    settle()
    now = room.window.guide.now
    assert (now.kind, now.name) == (NameKind.TAG, "ice")
    room.do(catalogue.BACK)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=spot(room, "@[Mary"))
    settle()
    now = room.window.guide.now
    assert (now.kind, now.name) == (NameKind.PERSON, "Mary Svevo")


def test_a_link_in_what_is_read_opens_by_a_click(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    followed: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: followed.append(url.toString()) or True
    )
    opened(room, "See https://example.org/ice today.")
    viewport, place = area(room).viewport(), spot(room, "example")
    move = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(place), viewport.mapToGlobal(QPointF(place)),
        Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(viewport, move)
    assert viewport.toolTip() == "Opens https://example.org/ice"
    assert viewport.cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert followed == ["https://example.org/ice"]
    press(room, Qt.Key.Key_Return)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert len(followed) == 1


def test_the_menu_of_what_is_read_holds_its_links_for_the_keys(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    followed: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: followed.append(url.toString()) or True
    )
    opened(room, "A [map](https://a.b/map), twice: https://a.b/map\n```\nhttps://no.no\n```\n"
                 "Then <mailto:me@a.b> and [no](javascript:x).")  # fmt: skip
    menu = field_menu(area(room), "")
    opening = [one for one in menu.actions() if one.text().startswith("Open ")]
    assert [one.text() for one in opening] == ["Open https://a.b/map", "Open mailto:me@a.b"]
    opening[0].trigger()
    assert followed == ["https://a.b/map"]
    menu.deleteLater()


# ------------------------------------------------------------------ what was looked for
def test_what_was_looked_for_is_lit_and_in_sight(room: Room) -> None:
    entry = room.write(LONG + "\nA hérôn stood there, héron of the canal.", LONG_AGO)
    room.window.resize(1600, 700)
    room.do(catalogue.SEARCH)
    search = room.window.rooms.search
    search.focus_field("heron")
    settle(lambda: not search.presenter.is_pending)
    search.entry_chosen.emit(entry.id)
    settle()
    assert page(room).entry_id == entry.id
    assert page(room).reading.is_reading
    lit = [one.cursor.selectedText() for one in area(room).extraSelections()]
    assert lit == ["hérôn", "héron"]
    assert page(room).sheet.verticalScrollBar().value() > 0
    press(room, Qt.Key.Key_Return)
    QTest.keyClicks(area(room), "x")
    assert area(room).extraSelections() == []
    assert "thexre" not in area(room).text()


def test_what_is_open_already_is_lit_at_once(room: Room) -> None:
    entry = opened(room, "Ice on the river.")
    terms = room.journal.searching.parse("river").terms
    page(room).lighting.expect(entry.id, terms)
    assert [one.cursor.selectedText() for one in area(room).extraSelections()] == ["river"]
    opened(room, "Another river.")
    assert area(room).extraSelections() == []


def test_finding_brings_what_it_found_into_sight(room: Room) -> None:
    opened(room, LONG + "\nThe heron.")
    room.window.resize(1600, 700)
    room.do(catalogue.FIND)
    bar = page(room).finder.bar
    assert bar is not None
    bar._field.setText("heron")
    settle(lambda: page(room).sheet.verticalScrollBar().value() > 0)
    assert page(room).sheet.verticalScrollBar().value() > 0
    assert page(room).reading.is_reading


def test_a_paragraph_too_long_to_write_in_is_not_offered_to_a_reader(room: Room) -> None:
    told: list[object] = []
    room.notices.bannered.connect(told.append)
    opened(room, "word " * 20_000)
    assert [one for one in told if one is not None] == []
    room.do(catalogue.EDIT)
    page(room).flush()
    settle()
    assert [one for one in told if one is not None]


def test_the_row_of_the_preferences_says_how_old_memories_open(room: Room) -> None:
    room.do(catalogue.PREFERENCES)
    preferences = room.window.house.preferences
    preferences.choose(read_first=False)
    panel = room.window.helping._preferences
    assert panel is not None
    from journal.ui.features.settings.pages import WritingPage

    writing = panel.findChild(WritingPage)
    if writing is None:
        writing = WritingPage(room.window.house.theme, preferences)
    assert [part.isChecked() for part in writing.old.parts] == [False, True]
    writing.old.parts[0].click()
    assert preferences.settings.read_first
    panel.close()
    settle()
