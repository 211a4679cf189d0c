"""On this day: a card for each other year, what was a while ago, and a line for the day itself."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.memory_link import entry_of, link_to
from journal.ui.actions import catalogue
from journal.ui.features.editor.links import is_safe
from journal.ui.features.onthisday.view import OnThisDayView
from journal.ui.shell.place import Place, View
from journal.ui.theme.theme import Theme
from tests.ui.rooms import NOW, Room, make_room, settle

TODAY = NOW.date()
RED = QColor("#c02010")


@pytest.fixture
def room(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Room:
    room = make_room(theme, tmp_path)
    qtbot.addWidget(room.window)
    room.write("Everyone had wet shoes.", date(2023, 2, 14), title="The 6:12", tags=("train",))
    room.write("First snow.", date(2019, 2, 14), place="The river")
    room.write("One candle.", TODAY - timedelta(days=7), title="Advent")
    room.open()
    room.window.activateWindow()
    settle()
    return room


def shown(room: Room) -> OnThisDayView:
    room.do(catalogue.ON_THIS_DAY)
    view = room.window.rooms.on_this_day
    settle(lambda: bool(view.years.cards))
    return view


def top(part: QWidget, view: QWidget) -> int:
    return part.mapTo(view, QPoint()).y()


def years(view: OnThisDayView) -> list[int]:
    return [card.row.moment.day.year for card in view.years.cards]


def test_each_other_year_has_a_card_the_newest_first(room: Room) -> None:
    view = shown(room)
    assert room.window.guide.now == Place(View.ON_THIS_DAY)
    assert years(view) == [2023, 2019]
    assert view.subtitle.text() == ("Saturday 14 February 2026. Two other years remember it.")
    assert view.years.cards[0].accessibleName() == "14 February 2023, The 6:12"
    assert view.years.cards[1].line.text() == "08:52  ·  The river"


def test_the_cards_of_many_years_come_one_after_the_other(room: Room) -> None:
    for year in range(1990, 2002):
        room.write(f"In {year}.", date(year, 2, 14))
    view = shown(room)
    settle(lambda: len(view.years.cards) == 14)
    assert years(view) == [2023, 2019, *range(2001, 1989, -1)]
    assert top(view.years.cards[-1], view) < top(view.years.line, view)


def test_what_was_a_week_ago_stands_beside(qtbot: QtBot, room: Room) -> None:
    view = shown(room)
    assert [card.accessibleName() for card in view.before.cards] == ["7 February 2026, Advent"]
    qtbot.mouseClick(view.before.cards[0], Qt.MouseButton.LeftButton)
    settle()
    assert room.window.guide.now.view is View.TIMELINE
    assert room.window.page.entry_id == view.before.cards[0].row.id


@pytest.mark.parametrize("by_key", [True, False])
def test_a_card_opens_its_memory_and_back_leads_to_the_day(
    qtbot: QtBot, room: Room, by_key: bool
) -> None:
    view = shown(room)
    card = view.years.cards[0]
    if by_key:
        qtbot.keyClick(card.line, Qt.Key.Key_Return)
    else:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(30, card.height() - 4))
    settle()
    assert room.window.page.entry_id == card.row.id
    room.do(catalogue.BACK)
    assert room.window.guide.now == Place(View.ON_THIS_DAY)


def test_not_this_one_lets_a_memory_be_and_can_be_taken_back(qtbot: QtBot, room: Room) -> None:
    view = shown(room)
    qtbot.mouseClick(view.years.cards[0].not_this, Qt.MouseButton.LeftButton)
    settle(lambda: years(view) == [2019])
    assert years(view) == [2019]
    assert "2023" not in view.subtitle.text()
    assert "come up" in room.window.voice.toast.text()
    assert len(room.lines()) > 0
    room.do(catalogue.UNDO)
    settle(lambda: len(view.years.cards) == 2)
    assert years(view) == [2023, 2019]


def test_an_answer_is_a_new_page_that_leads_back_to_its_memory(qtbot: QtBot, room: Room) -> None:
    view = shown(room)
    entry = view.years.cards[0].row.id
    qtbot.mouseClick(view.years.cards[0].answer, Qt.MouseButton.LeftButton)
    settle()
    assert room.window.guide.now.view is View.WRITE
    qtbot.keyClicks(QApplication.focusWidget(), "I remember.")
    room.window.page.flush()
    settle()
    answer = room.journal.browsing.today(TODAY)
    assert answer is not None
    assert f"[14 February 2023]({link_to(entry)})" in answer.text
    assert answer.text.endswith("I remember.")
    assert is_safe(link_to(entry))


def test_a_link_to_a_memory_opens_it(room: Room) -> None:
    view = shown(room)
    entry = view.years.cards[0].row.id
    room.window.pane_keeper.follow_link(QUrl(link_to(entry)))
    settle()
    assert room.window.page.entry_id == entry
    assert entry_of(link_to(entry)) == entry
    assert entry_of("montauk:memory/nothing") is None
    assert entry_of("montauk:reference/film") is None


def test_the_empty_line_becomes_todays_page(qtbot: QtBot, room: Room) -> None:
    view = shown(room)
    assert view.years.line.text() == "Nothing yet for this one."
    qtbot.mouseClick(view.years.line, Qt.MouseButton.LeftButton)
    settle()
    assert room.window.guide.now.view is View.WRITE
    assert room.write_here("Seals.", TODAY).text == "Seals."


def test_what_is_written_already_stands_in_the_line(qtbot: QtBot, room: Room) -> None:
    entry = room.write("Low tide.")
    view = shown(room)
    settle(lambda: view.years.line.text() == "Low tide.")
    qtbot.mouseClick(view.years.line, Qt.MouseButton.LeftButton)
    settle()
    assert room.window.page.entry_id == entry.id


def test_another_day_can_be_looked_at_and_written_on(qtbot: QtBot, room: Room) -> None:
    view = shown(room)
    qtbot.mouseClick(view.earlier, Qt.MouseButton.LeftButton)
    settle(lambda: not view.years.cards)
    day = TODAY - timedelta(days=1)
    assert (view.day, view.years.cards) == (day, [])
    assert view.subtitle.text().endswith("No other year remembers it yet.")
    assert room.window.guide.now == Place(View.ON_THIS_DAY, day=day)
    qtbot.mouseClick(view.years.line, Qt.MouseButton.LeftButton)
    settle()
    assert room.write_here("Yesterday.", day).text == "Yesterday."
    room.do(catalogue.BACK)
    assert view.day == day
    qtbot.mouseClick(view.later, Qt.MouseButton.LeftButton)
    settle()
    assert view.day == TODAY
    qtbot.mouseClick(view.earlier, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.back_to_today, Qt.MouseButton.LeftButton)
    settle(lambda: len(view.years.cards) == 2)
    assert view.day == TODAY
    assert not view.back_to_today.isVisible()


def test_before_the_first_day_of_all_there_is_no_other(room: Room) -> None:
    view = shown(room)
    view.show_day(date.min)
    view.earlier.click()
    assert view.day == date.min


def test_what_is_erased_goes_at_once_seen_or_not(room: Room) -> None:
    view = shown(room)
    first, second = (card.row.id for card in view.years.cards)
    room.window.acts.erase((first,))
    settle(lambda: len(view.years.cards) == 1)
    assert years(view) == [2019]
    room.do(catalogue.TIMELINE)
    room.window.acts.erase((second,))
    settle(lambda: not view.years.cards)
    assert view.years.cards == []


def test_an_edit_elsewhere_shows_after_a_moment(room: Room) -> None:
    view = shown(room)
    entry = room.write("The harbour.", date(2021, 2, 14))
    changes = room.journal.changes_since(0)
    assert changes is not None
    room.session.publish(changes)
    settle(lambda: len(view.years.cards) == 3)
    assert view.years.cards[1].row.id == entry.id


def test_in_a_narrow_window_a_while_ago_stands_below(room: Room) -> None:
    view = shown(room)
    assert top(view.before.cards[0], view) < top(view.years.line, view)
    room.window.resize(900, 620)
    settle()
    assert top(view.before.cards[0], view) > top(view.years.line, view)
    room.window.resize(1600, 1000)
    settle()


def test_everything_that_takes_keys_has_a_name(room: Room) -> None:
    view = shown(room)
    parts = view.findChildren(QWidget)
    stops = [one for one in parts if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    faces = [QAccessible.queryAccessibleInterface(one) for one in stops]
    names = [face.text(QAccessible.Text.Name) for face in faces]
    assert stops
    assert all(names)


def test_a_failure_is_told(room: Room) -> None:
    view = shown(room)
    view.failed.emit(OSError("no"))
    assert room.notices.standing is not None


def test_cards_show_the_pictures_of_their_memories(room: Room) -> None:
    image = QImage(90, 60, QImage.Format.Format_RGB32)
    image.fill(RED)
    assert image.save(str(room.journal.path.parent / "red.png"))
    file = room.journal.attachments.add(room.journal.path.parent / "red.png").id
    room.write("Seen.", date(2021, 2, 14), attachments=(file,))
    room.write("Seen too.", TODAY - timedelta(days=31), attachments=(file,))
    view = shown(room)
    settle(lambda: len(view.years.cards) == 3)
    card = view.years.cards[1]
    small = next(one for one in view.before.cards if one.row.picture)
    for part in (card, small):
        part.grab()
    settle()
    assert card.grab().toImage().pixelColor(60, card.height() // 2) == RED
    assert card.height() > view.years.cards[0].height()
    at = small.width() - room.window.house.theme.px(16 + 31)
    assert small.grab().toImage().pixelColor(at, small.height() // 2) == RED
