"""The window as one uses it: going to places, erasing, bringing back, and coming again."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.erasure import ErasureKind, Target
from journal.domain.errors import JournalBusy, UnknownEntry
from journal.domain.names import NameKind
from journal.services.journal import Journal
from journal.ui.actions import catalogue
from journal.ui.background.lane import Lane
from journal.ui.features.editor.links import follow
from journal.ui.shell import state
from journal.ui.shell.place import Place, View
from journal.ui.theme.theme import Theme
from tests.ui.rooms import Room, make_room, settle


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Room]:
    room = make_room(theme, tmp_path)
    qtbot.addWidget(room.window)
    yield room
    room.window.page.discard()
    settle()
    room.session.close()
    room.journal.close()


def text(room: Room) -> str:
    return room.window.page.sheet.text.text()


# ------------------------------------------------------------------ the start
def test_the_page_takes_keys_before_the_journal_is_open(qtbot: QtBot, room: Room) -> None:
    room.window.page.focus_text()
    qtbot.keyClicks(room.window.page.sheet.text, "Up early.")
    assert text(room) == "Up early."
    room.open()
    assert text(room) == "Up early."
    room.window.page.flush()
    settle()
    assert room.journal.browsing.totals().count == 1


def test_what_is_typed_while_today_is_looked_for_stays_one_memory(
    qtbot: QtBot, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked, today = Event(), room.journal.browsing.today

    def slowly(day: date) -> object:
        looked.wait()
        return today(day)

    monkeypatch.setattr(room.journal.browsing, "today", slowly)
    room.session.read = Lane("read", 2)
    room.session._adopt((room.journal, room.journal.latest_sequence()))
    room.window.page.focus_text()
    qtbot.keyClicks(room.window.page.sheet.text, "L")
    looked.set()
    room.session.read.drain()
    settle()
    qtbot.keyClicks(room.window.page.sheet.text, "ow tide")
    assert text(room) == "Low tide"
    room.window.page.flush()
    settle()
    assert room.journal.browsing.totals().count == 1


def test_today_opens_the_page_of_today_with_the_caret_at_its_end(room: Room) -> None:
    room.write("Coffee first.")
    room.open()
    assert text(room) == "Coffee first."
    assert room.window.page.sheet.text.textCursor().atEnd()


def test_a_new_journal_says_what_to_do(room: Room) -> None:
    room.open()
    assert room.window.timeline._empty.isVisible()
    assert not room.window.sidebar._places[catalogue.PEOPLE].isVisible()


def test_a_journal_that_cannot_be_opened_is_told_and_tried_again(room: Room) -> None:
    answers = [JournalBusy(Path("my.db")), None]

    def open_it() -> Journal:
        error = answers.pop(0)
        if error is not None:
            raise error
        return room.journal

    room.session.open(open_it)
    settle()
    assert room.window.voice.banner.text().startswith("Another program is using my.db.")
    room.window.voice.banner.buttons()[0].click()
    settle()
    assert room.session.journal is room.journal
    assert room.window.voice.banner.text() == ""


# ------------------------------------------------------------------ places
def test_back_and_forward_go_the_way_that_was_taken(room: Room) -> None:
    first, second = room.fill(2)
    room.open()
    room.window.guide.open(first.id)
    settle()
    room.window.guide.open(second.id)
    settle()
    room.do(catalogue.BACK)
    assert room.window.page.entry_id == first.id
    room.do(catalogue.FORWARD)
    assert room.window.page.entry_id == second.id
    assert not room.window.actions_.action(catalogue.FORWARD).isEnabled()


def test_the_open_memory_is_chosen_in_the_list(room: Room) -> None:
    entries = room.fill(5)
    room.open()
    room.window.guide.open(entries[2].id)
    settle()
    assert room.window.timeline.memories.chosen() == (entries[2].id,)


def test_newer_and_older_open_the_memory_beside(room: Room) -> None:
    entries = room.fill(3)
    room.open()
    room.window.guide.open(entries[1].id)
    settle()
    room.do(catalogue.OLDER)
    assert room.window.page.entry_id == entries[2].id
    room.do(catalogue.NEWER)
    room.do(catalogue.NEWER)
    assert room.window.page.entry_id == entries[0].id


def test_write_begins_an_empty_page_and_keeps_the_one_before(qtbot: QtBot, room: Room) -> None:
    room.open()
    qtbot.keyClicks(room.window.page.sheet.text, "One.")
    room.do(catalogue.WRITE)
    assert text(room) == ""
    qtbot.keyClicks(room.window.page.sheet.text, "Two.")
    room.window.page.flush()
    settle(lambda: len(room.lines()) == 3)
    assert room.lines() == ["February 2026", "Two.", "One."]


def test_a_person_leads_to_their_memories_and_back(room: Room) -> None:
    room.write("Lunch with @Mum.", people=("Mum",))
    room.write("Alone.", date(2026, 2, 13))
    room.open()
    room.do(catalogue.PEOPLE)
    names = room.window.rooms.names
    assert room.window.stage.currentWidget() is names
    names.index(NameKind.PERSON).names.clicked.emit(names.index(NameKind.PERSON).model.index(0))
    settle()
    names.profile.page.first.click()
    settle()
    assert room.lines() == ["February 2026", "Lunch with @Mum."]
    assert room.window.sidebar._places[catalogue.PEOPLE].isChecked()
    room.window.timeline.filter_left.emit()
    settle()
    assert room.window.stage.currentWidget() is names
    room.do(catalogue.TIMELINE)
    assert len(room.lines()) == 3


def test_the_group_of_names_opens_when_it_first_holds_something(room: Room) -> None:
    room.write("Rain. #winter")
    room.open()
    assert room.window.sidebar._places[catalogue.TAGS].isVisible()
    room.window.sidebar._fold.click()
    assert not room.window.sidebar._places[catalogue.TAGS].isVisible()
    assert room.window.sidebar.unfolded is False


def test_a_chip_on_the_page_leads_to_the_memories_of_its_name(room: Room) -> None:
    room.write("Rain. #winter")
    room.open()
    room.window.page.name_chosen.emit(NameKind.TAG, "winter")
    settle()
    assert room.window.guide.now == Place(View.NAME, kind=NameKind.TAG, name="winter")
    assert room.window.rooms.names.profile.page.heading.under.text() == "1 memory"


def test_search_opens_what_it_found_beside_the_timeline(room: Room) -> None:
    entries = room.fill(4)
    room.open()
    room.do(catalogue.SEARCH)
    search = room.window.rooms.search
    assert room.window.stage.currentWidget() is search
    search.entry_chosen.emit(entries[3].id)
    settle()
    assert room.window.stage.currentWidget() is room.window.desk
    assert room.window.page.entry_id == entries[3].id


def test_a_memory_that_is_gone_says_so(room: Room) -> None:
    entry = room.fill(1)[0]
    room.open()
    room.journal.erasing.erase([entry.id])
    room.window.guide.open(entry.id)
    settle()
    assert room.window.voice.toast.text() == "That memory isn’t in the journal."


# ------------------------------------------------------------------ erasing
@pytest.mark.usefixtures("moving")
def test_delete_in_the_list_erases_and_undo_brings_back(qtbot: QtBot, room: Room) -> None:
    entries = room.fill(3)
    room.open()
    room.window.guide.open(entries[1].id)
    settle()
    room.window.timeline.memories.setFocus()
    room.do(catalogue.ERASE_CHOSEN)
    assert room.lines()[2] == "Something small, number 1."  # Its light is still going out.
    settle(lambda: room.lines()[2] == "a gap of one day")
    assert room.lines()[2] == "a gap of one day"
    assert room.window.voice.toast.text() == "Erased. It’s in the archive."
    assert room.window.page.entry_id is None
    assert QApplication.focusWidget() is room.window.timeline.memories
    room.do(catalogue.UNDO)
    assert room.lines()[2] == "Something small, number 1."
    assert room.window.voice.toast.text() == "Back in your journal."
    assert room.window.page.entry_id == entries[1].id
    assert not room.window.actions_.action(catalogue.UNDO).isEnabled()


def test_several_are_erased_as_one_act(room: Room) -> None:
    entries = room.fill(4)
    room.open()
    room.window.acts.erase(tuple(entry.id for entry in entries[:3]))
    settle()
    assert room.window.voice.toast.text() == "Three memories erased. They’re in the archive."
    room.do(catalogue.UNDO)
    assert len(room.lines()) == 5


def test_no_way_leads_back_to_what_was_erased(room: Room) -> None:
    entries = room.fill(2)
    room.open()
    room.window.guide.open(entries[0].id)
    settle()
    room.window.guide.open(entries[1].id)
    settle()
    room.window.acts.erase((entries[0].id,))
    settle()
    room.do(catalogue.BACK)
    assert room.window.page.entry_id != entries[0].id


def test_the_menu_of_the_page_erases_the_open_memory(room: Room) -> None:
    entries = room.fill(2)
    room.open()
    room.window.guide.open(entries[0].id)
    settle()
    room.do(catalogue.ERASE)
    assert "Something small, number 0." not in room.lines()


def test_a_gap_asks_before_the_archive_is_opened(room: Room) -> None:
    entries = room.fill(3)
    room.journal.erasing.erase([entries[1].id])
    room.open()
    model = room.window.timeline.memories.lines
    gap = model.index(2).data(Qt.ItemDataRole.UserRole)
    room.window.timeline.gap_chosen.emit(gap)
    assert room.window.stage.currentWidget() is room.window.desk
    look, write = room.window.voice.banner.buttons()
    write.click()
    settle()
    assert room.window.guide.now.view is View.WRITE
    assert room.window.page._presenter.page.moment.day == entries[1].moment.day
    room.window.timeline.gap_chosen.emit(gap)
    look, write = room.window.voice.banner.buttons()
    look.click()
    settle()
    assert room.window.guide.now.view is View.ARCHIVE


def test_what_the_command_line_did_shows_here(room: Room) -> None:
    room.fill(1)
    room.open()
    room.write("From a terminal.")
    room.session.poll()
    settle(lambda: "From a terminal." in room.lines())
    assert "From a terminal." in room.lines()


# ------------------------------------------------------------------ the film
def test_the_film_has_a_view_of_its_own(room: Room) -> None:
    room.open()
    room.do(catalogue.FILM)
    film = room.window.rooms.film
    assert room.window.stage.currentWidget() is film
    assert room.window.sidebar._places[catalogue.FILM].isChecked()
    film.write_from.emit("> Small things are easier to write down.")
    settle()
    assert text(room).startswith("> Small things")


def test_the_pane_opens_beside_the_page_and_closes_again(room: Room) -> None:
    room.open()
    room.do(catalogue.PANE)
    assert room.window.rooms.reference.isVisible()
    assert room.window.actions_.action(catalogue.PANE).isChecked()
    room.window.rooms.reference.setFocus()
    room.do(catalogue.PANE)
    assert not room.window.rooms.reference.isVisible()
    assert room.window.page.sheet.text.hasFocus()


def test_the_pane_comes_from_a_view_that_has_none(room: Room) -> None:
    room.open()
    room.do(catalogue.SEARCH)
    room.do(catalogue.PANE)
    assert room.window.stage.currentWidget() is room.window.desk
    assert room.window.rooms.reference.isVisible()


def test_a_passage_that_was_closed_stays_closed(room: Room, tmp_path: Path) -> None:
    room.open()
    room.do(catalogue.PANE)
    room.window.rooms.reference.passage_dismissed.emit("2026-02-08")
    room.window.close()
    assert state.load(tmp_path / "state").passage == "2026-02-08"


def test_escape_puts_away_a_pane_that_lies_over_the_page(qtbot: QtBot, room: Room) -> None:
    room.open()
    room.window.resize(1200, 800)
    room.do(catalogue.PANE)
    assert room.window.desk.pane.isVisible()
    qtbot.keyClick(room.window.desk.pane, Qt.Key.Key_Escape)
    assert not room.window.desk.pane.isVisible()
    room.window.resize(1600, 900)
    settle()
    room.do(catalogue.PANE)
    assert room.window.desk.pane.isVisible()
    room.window.resize(1200, 900)
    settle()
    assert not room.window.desk.pane.isVisible()
    assert room.window.desk.pane_is_wanted
    room.do(catalogue.PANE)
    assert room.window.desk.pane.geometry().right() == room.window.desk.rect().right()
    room.window.page.focus_text()
    assert not room.window.desk.pane.isVisible()


# ------------------------------------------------------------------ stars
def test_a_star_is_given_and_found(room: Room) -> None:
    entries = room.fill(14)
    room.open()
    room.window.guide.open(entries[4].id)
    settle()
    room.do(catalogue.STAR)
    assert room.journal.browsing.entry(entries[4].id).starred
    room.window.timeline._starred.click()
    settle()
    assert room.lines()[1:] == ["Something small, number 4."]


# ------------------------------------------------------------------ room
@pytest.mark.parametrize(
    ("width", "shared", "compact", "overlays"),
    [(1600, False, False, False), (1300, False, False, True), (1100, True, False, True),
     (900, True, True, True)],
)  # fmt: skip
def test_panes_give_way_as_the_window_narrows(
    room: Room, width: int, shared: bool, compact: bool, overlays: bool
) -> None:
    room.open()
    room.window.resize(width, 700)
    settle()
    assert room.window.desk.is_shared is shared
    assert (room.window.sidebar.width() < 100) is compact
    assert room.window.desk.pane_overlays is overlays


def test_in_a_narrow_window_the_way_back_leads_to_the_list(room: Room) -> None:
    entries = room.fill(3)
    room.window.resize(1000, 700)
    room.open()
    room.do(catalogue.TIMELINE)
    assert room.window.desk.column.isVisible()
    assert not room.window.page.isVisible()
    room.window.guide.open(entries[0].id)
    settle()
    assert room.window.page.isVisible()
    assert not room.window.desk.column.isVisible()
    assert room.window.tools.way_back.isVisible()
    room.window.tools.way_back.click()
    settle()
    assert room.window.desk.column.isVisible()


def test_f6_goes_round_the_panes(room: Room) -> None:
    room.fill(2)
    room.open()
    room.window.activateWindow()
    room.window.page.focus_text()
    room.do(catalogue.NEXT_PANE)
    assert room.window.sidebar.isAncestorOf(QApplication.focusWidget())
    room.do(catalogue.NEXT_PANE)
    assert room.window.desk.column.isAncestorOf(QApplication.focusWidget())
    room.do(catalogue.PREVIOUS_PANE)
    assert room.window.sidebar.isAncestorOf(QApplication.focusWidget())
    room.do(catalogue.PREVIOUS_PANE)
    assert room.window.page.sheet.text.hasFocus()


# ------------------------------------------------------------------ coming again
def test_the_window_comes_back_as_it_was_left(
    qtbot: QtBot, room: Room, theme: Theme, tmp_path: Path
) -> None:
    room.open()
    room.do(catalogue.TAGS)
    room.window.resize(1500, 900)
    room.window.desk.set_widths(400, 300)
    settle()
    room.window.close()
    again = make_room(theme, tmp_path)
    qtbot.addWidget(again.window)
    left = state.load(tmp_path / "state")
    assert left.view is View.TAGS
    assert left.frame is not None
    assert left.frame[2:] == (1500, 900)
    assert left.column == 400
    assert again.window.guide.now.view is View.TAGS
    again.journal.close()


def test_the_state_holds_no_word_of_the_journal(room: Room, tmp_path: Path) -> None:
    room.write("Lunch with @Mum.", people=("Mum",), title="A secret")
    room.open()
    room.window.page.name_chosen.emit(NameKind.PERSON, "Mum")
    settle()
    room.window.close()
    kept = (tmp_path / "state" / state.FILE).read_text("utf-8")
    assert json.loads(kept)["view"] == "timeline"
    assert "Mum" not in kept
    assert "secret" not in kept


def test_closing_keeps_what_was_written(qtbot: QtBot, room: Room) -> None:
    room.open()
    qtbot.keyClicks(room.window.page.sheet.text, "Last words.")
    room.window.close()
    settle()
    assert room.journal.browsing.totals().count == 1


def test_the_title_of_the_window_tells_nothing(room: Room) -> None:
    entry = room.write("Words.", title="A secret")
    room.open()
    room.window.guide.open(entry.id)
    settle()
    assert room.window.windowTitle() == "Montauk"


def test_everything_that_takes_keys_has_a_name(room: Room) -> None:
    room.fill(14)
    room.open()
    nameless = [
        type(widget).__name__
        for widget in room.window.findChildren(object)
        if getattr(widget, "focusPolicy", None)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_at_the_foot_holds_the_menus(room: Room) -> None:
    room.open()
    room.window.sidebar._menu_button.click()
    menu = QApplication.activePopupWidget()
    assert [one.text() for one in menu.actions()] == ["&Journal", "&Edit", "&View"]
    menu.close()


def test_full_screen_goes_and_comes(room: Room) -> None:
    room.open()
    room.do(catalogue.FULL_SCREEN)
    assert room.window.isFullScreen()
    room.do(catalogue.FULL_SCREEN)
    assert not room.window.isFullScreen()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_alt_shows_the_menus_and_what_they_hold(qtbot: QtBot, room: Room) -> None:
    room.open()
    assert not room.window.menus.isVisible()
    qtbot.keyClick(room.window, Qt.Key.Key_F10)
    assert room.window.menus.isVisible()
    assert [one.text() for one in room.window.menus.actions()] == ["&Journal", "&Edit", "&View"]
    room.window.menus.toggle()
    assert not room.window.menus.isVisible()


def test_the_keys_of_the_list_erase_and_bring_back(qtbot: QtBot, room: Room) -> None:
    entries = room.fill(3)
    room.open()
    room.window.activateWindow()
    room.window.guide.open(entries[0].id)
    settle()
    memories = room.window.timeline.memories
    memories.setFocus()
    qtbot.keyClick(memories, Qt.Key.Key_Delete)
    settle(lambda: room.lines()[1] == "a gap of one day")
    assert room.lines()[1] == "a gap of one day"
    qtbot.keyClick(memories, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(lambda: room.lines()[1] != "a gap of one day")
    assert room.lines()[1] == "Something small, number 0."


def test_the_editor_keeps_its_own_undo(qtbot: QtBot, room: Room) -> None:
    entries = room.fill(2)
    room.open()
    room.window.activateWindow()
    room.window.acts.erase((entries[1].id,))
    settle()
    room.do(catalogue.WRITE)
    page = room.window.page.sheet.text
    page.setFocus()
    qtbot.keyClicks(page, "Word")
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert room.notices.can_undo
    assert "a gap of one day" in room.lines()


def test_the_keys_of_the_window_go_to_its_views(qtbot: QtBot, room: Room) -> None:
    room.open()
    room.window.activateWindow()
    for key, view in (
        (Qt.Key.Key_2, View.TIMELINE),
        (Qt.Key.Key_5, View.PEOPLE),
        (Qt.Key.Key_7, View.TAGS),
        (Qt.Key.Key_9, View.ARCHIVE),
        (Qt.Key.Key_1, View.TODAY),
    ):
        qtbot.keyClick(room.window, key, Qt.KeyboardModifier.ControlModifier)
        settle()
        assert room.window.guide.now.view is view
    qtbot.keyClick(room.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle()
    assert room.window.guide.now.view is View.ARCHIVE


def test_a_memory_written_from_a_passage_leads_back_to_it(room: Room) -> None:
    room.open()
    assert follow("montauk:reference/why-write#why-1")
    settle()
    assert room.window.desk.pane_is_open
    reading = room.window.rooms.reference.book.place
    assert "why-write" in str(reading)


def _choose_of_person(room: Room, words: str) -> None:
    """Choose something in the menu of Clem's page."""
    room.window.guide.go(Place(View.NAME, kind=NameKind.PERSON, name="Clem"))
    settle()
    menu = room.window.rooms.names.profile.menu.menu()
    next(one for one in menu.actions() if one.text() == words).trigger()
    settle()


def test_somebody_is_put_away_from_their_page_at_once_and_comes_back_with_one_undo(
    room: Room,
) -> None:
    room.write("A day.", people=("Clem",))
    named = room.write("Clem sang.\n\nI slept.")
    room.open()
    _choose_of_person(room, "Put away now")
    assert room.window.voice.toast.text() == "Put away. It’s in the archive."
    assert room.journal.browsing.names(NameKind.PERSON) == ()
    assert room.window.guide.now.view is View.PEOPLE
    with pytest.raises(UnknownEntry):  # It goes whole, though it only names them.
        room.journal.browsing.entry(named.id)
    room.notices.undo_last()
    settle()
    assert room.journal.browsing.entry(named.id).text == "Clem sang.\n\nI slept."
    assert [one.name for one in room.journal.browsing.names(NameKind.PERSON)] == ["Clem"]


def test_somebody_is_not_brought_up_any_more_and_stays_where_they_are(room: Room) -> None:
    entry = room.write("A day.", people=("Clem",))
    room.open()
    _choose_of_person(room, "Don’t bring up")
    assert room.window.voice.toast.text() == "Nothing of it will be brought up."
    assert room.journal.browsing.entry(entry.id).quiet
    assert room.window.guide.now.view is View.NAME
    room.notices.undo_last()
    settle()
    assert not room.journal.browsing.entry(entry.id).quiet
    assert room.window.voice.toast.text() == "It may come up again."


def test_what_came_back_from_the_archive_goes_again_by_a_key(room: Room) -> None:
    entry = room.write("A day.", people=("Clem",))
    room.journal.erasing.put_away(Target(ErasureKind.PERSON, "Clem"))
    room.open()
    room.window.activateWindow()
    room.window.guide.go_to(View.ARCHIVE)
    settle()
    archive = room.window.rooms.archive
    QTest.keyClick(archive.overview.gallery, Qt.Key.Key_Return)
    settle()
    archive.opened.way_back.all.click()
    settle(lambda: room.window.voice.toast.text() == "Back in your journal.")
    assert room.journal.browsing.entry(entry.id).text == "A day."
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert [one.held for one in room.journal.archive.cards()] == [1]
