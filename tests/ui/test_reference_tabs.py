"""Beside this memory, and pages of one's own: asked for, found, written from, taken back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.entry import Entry, Provenance
from journal.domain.ids import EntryId
from journal.domain.own_page import slug_of
from journal.ui.background.preferences import Preferences
from journal.ui.features.reference.beside import BesideSheet, Nothing
from journal.ui.features.reference.cards import PassageCard
from journal.ui.features.reference.own_sheet import OwnSheet
from journal.ui.features.reference.page_link import PageLink
from journal.ui.features.reference.places import Kind, Tab
from journal.ui.features.reference.prose import Prose
from journal.ui.features.reference.view import FilmView, ReferencePane
from journal.ui.features.reference.yours import YoursSheet
from journal.ui.shell.place import View
from journal.ui.theme.theme import Theme
from tests.ui.rooms import NOW, Room, make_room, settle

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)
LONG_AGO = date(2019, 2, 3)
BEACH = "Nobody goes to the beach in winter. I took the train."


@pytest.fixture
def room(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    made = make_room(theme, tmp_path, preferences=Preferences(tmp_path / "config"))
    qtbot.addWidget(made.window)
    made.open()
    made.window.desk.set_pane_open(True)
    settle()
    yield made
    made.session.close()


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "coast.md"
    path.write_text("# Coast\n\nThe sea was grey.\n\n## Later\n\nThe train stood.\n", "utf-8")
    return path


def pane(room: Room) -> ReferencePane:
    return room.window.rooms.reference


def old(room: Room, text: str = BEACH) -> Entry:
    """A memory that came with an import, and is open now."""
    entry = room.write(text, LONG_AGO, provenance=Provenance("test", text, "0" * 64))
    open_(room, entry.id)
    return entry


def open_(room: Room, entry: EntryId) -> None:
    room.window.guide.open(entry)
    settle()


def beside(room: Room) -> BesideSheet:
    pane(room).tabs.setCurrentIndex(1)
    settle()
    found = pane(room).book.reading.sheet
    assert isinstance(found, BesideSheet)
    return found


def yours(room: Room) -> YoursSheet:
    pane(room).tabs.setCurrentIndex(2)
    settle()
    found = pane(room).book.reading.sheet
    assert isinstance(found, YoursSheet)
    return found


def own(room: Room) -> OwnSheet:
    found = pane(room).book.reading.sheet
    assert isinstance(found, OwnSheet)
    found.finish()
    return found


def add(room: Room, *paths: Path) -> None:
    pane(room).shelf.add(paths)
    settle()


def read_first(room: Room) -> OwnSheet:
    sheet = yours(room)
    sheet.pages.chosen.emit(sheet.pages.lines.index(0).data(Qt.ItemDataRole.UserRole).place)
    settle()
    return own(room)


def press(within: QWidget, words: str) -> None:
    links = within.findChildren(PageLink)
    QTest.mouseClick(
        next(link for link in links if link.text() == words), Qt.MouseButton.LeftButton
    )
    settle()


def said(within: QWidget) -> str:
    return "\n".join(each.accessibleName() for each in within.findChildren(Prose))


def cards(sheet: QWidget) -> list[str]:
    return [each.accessibleName() for each in sheet.findChildren(PassageCard)]


# ------------------------------------------------------------------ beside this memory
def test_nothing_is_looked_for_until_it_is_asked_for(room: Room) -> None:
    old(room)
    sheet = beside(room)
    assert cards(sheet) == []
    assert "a beach, a train, winter" in said(sheet)
    press(sheet, "Look for passages")
    assert 0 < len(cards(beside(room))) <= 3
    assert room.window.house.preferences.settings.beside
    press(beside(room), "Stop looking for passages")
    assert cards(beside(room)) == []
    assert not room.window.house.preferences.settings.beside


def asked(room: Room) -> None:
    room.window.house.preferences.choose(beside=True)
    settle()


def test_another_memory_has_other_passages_beside_it(room: Room) -> None:
    asked(room)
    old(room)
    first = cards(beside(room))
    old(room, "Coffee and pie in the diner.")
    second = cards(beside(room))
    assert first
    assert second
    assert first != second
    old(room, "Xyzzy.")
    assert "Nothing on these pages fits this memory." in said(beside(room))


def test_a_page_written_today_is_left_alone(room: Room) -> None:
    asked(room)
    open_(room, room.write(BEACH, LONG_AGO).id)
    assert "written today" in said(beside(room))
    open_(room, room.write(BEACH, NOW.date(), provenance=Provenance("a", "b", "0" * 64)).id)
    assert "written today" in said(beside(room))


def test_without_a_memory_nothing_stands_beside_it(room: Room) -> None:
    asked(room)
    pane(room).neighbours.open(None)
    assert "No memory is open." in said(beside(room))


def test_what_is_erased_has_nothing_beside_it(room: Room) -> None:
    asked(room)
    entry = old(room)
    assert cards(beside(room))
    act = room.journal.erasing.erase([entry.id])
    room.session.publish(act.changes)
    settle()
    assert cards(beside(room)) == []
    pane(room).neighbours.open(entry.id)
    settle()
    assert pane(room).neighbours.found is Nothing.UNOPENED


def test_nothing_is_looked_for_while_nobody_sees_it(room: Room) -> None:
    asked(room)
    beside(room)
    pane(room).tabs.setCurrentIndex(0)
    pane(room).hide()
    old(room)
    assert isinstance(pane(room).neighbours.found, Nothing)
    pane(room).show()
    assert cards(beside(room))


def test_a_passage_leads_to_where_it_stands_and_back(room: Room) -> None:
    asked(room)
    old(room)
    press(beside(room), "Read where it stands")
    assert pane(room).book.place.kind is Kind.PAGE
    assert pane(room).tabs.currentIndex() == 1
    assert pane(room).book.way.back.text() == "Beside this memory"
    pane(room).book.back()
    assert pane(room).book.place.kind is Kind.BESIDE


# ------------------------------------------------------------------ yours
def test_a_page_is_added_read_and_found(room: Room, note: Path) -> None:
    assert "A poem, a letter" in said(yours(room))
    add(room, note)
    sheet = read_first(room)
    assert "The sea was grey." in said(sheet)
    assert pane(room).book.way.back.text() == "Yours"
    pane(room).book.begin_search()
    QTest.keyClicks(pane(room).book.search.field, "grey")
    QTest.keyClick(pane(room).book.search.field, Qt.Key.Key_Return)
    settle()
    found = pane(room).book.reading.found.lines
    assert "Coast" in [found.index(at).data() for at in range(found.rowCount())]


@pytest.mark.parametrize("wide", [False, True])
def test_a_memory_begins_with_a_passage_and_leads_back_to_it(
    room: Room, note: Path, wide: bool
) -> None:
    add(room, note)
    (page,) = room.journal.own_pages.pages()
    if wide:
        room.window.guide.go_to(View.FILM)
        settle()
        film: FilmView = room.window.rooms.film
        film.tabs.setCurrentIndex(1)
        film.follow(f"montauk:reference/{slug_of(page.id)}")
        settle()
        sheet = film.book.reading.sheet
        assert isinstance(sheet, OwnSheet)
        sheet.finish()
    else:
        sheet = read_first(room)
    press(sheet.parts[1], "Write from this")
    text = room.window.page.sheet.text.toPlainText()
    link = f"montauk:reference/{slug_of(page.id)}#p2"
    assert "The train stood." in text
    pane(room).tabs.setCurrentIndex(0)
    room.window.pane_keeper.follow_link(QUrl(link))
    settle()
    assert pane(room).tabs.currentIndex() == 2
    assert own(room).page.title == "Coast"
    assert pane(room).book.place.passage_id == "p2"


def test_a_page_is_renamed_where_it_is_read_and_named_back(room: Room, note: Path) -> None:
    add(room, note)
    sheet = read_first(room)
    press(sheet, "Rename")
    QTest.keyClicks(sheet.field, "Grey sea")
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    settle()
    assert own(room).page.title == "Grey sea"
    room.notices.undo_last()
    settle()
    assert own(room).page.title == "Coast"


def test_escape_leaves_the_title_as_it_is(room: Room, note: Path) -> None:
    add(room, note)
    sheet = read_first(room)
    press(sheet, "Rename")
    QTest.keyClicks(sheet.field, "Grey sea")
    QTest.keyClick(sheet.field, Qt.Key.Key_Escape)
    press(sheet, "Rename")
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    settle()
    assert own(room).page.title == "Coast"


def test_a_removed_page_is_gone_until_it_is_taken_back(room: Room, note: Path) -> None:
    add(room, note)
    press(read_first(room), "Remove")
    assert yours(room).pages.lines.rowCount() == 0
    room.notices.undo_last()
    settle()
    assert yours(room).pages.lines.rowCount() == 1


def test_what_cannot_be_a_page_is_said_and_the_others_are_added(
    room: Room, note: Path, tmp_path: Path
) -> None:
    told: list[str] = []
    room.notices.toasted.connect(lambda toast: told.append(toast.text))
    (tmp_path / "odd.md").write_bytes(b"\0\1\2")
    add(room, tmp_path / "odd.md", note)
    assert told[0] == "Added to your pages."
    assert "can’t be read as text" in told[1]
    assert yours(room).pages.lines.rowCount() == 1


def test_another_window_s_pages_come_by_the_feed(room: Room, note: Path) -> None:
    sheet = yours(room)
    assert sheet.pages.lines.rowCount() == 0
    act = room.journal.own_pages.add(note)
    room.session.changed.emit(act.changes)
    settle()
    assert yours(room).pages.lines.rowCount() == 1


def test_files_are_dropped_on_the_pane_and_other_things_are_not(room: Room, note: Path) -> None:
    book = pane(room).book
    for mime, count in ((QMimeData(), 0), (files(note), 1)):
        args = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, _NO_KEYS)
        QApplication.sendEvent(book, QDragEnterEvent(QPointF(9, 9).toPoint(), *args))
        drop = QDropEvent(QPointF(9, 9), *args)
        QApplication.sendEvent(book, drop)
        settle()
        assert len(room.journal.own_pages.pages()) == count
    assert book.ways.tab is Tab.YOURS


_NO_KEYS = Qt.KeyboardModifier.NoModifier


def files(path: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


def test_files_are_chosen(room: Room, note: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        QFileDialog, "open", lambda dialog: dialog.filesSelected.emit([str(note)])
    )
    press(yours(room), "Add a page…")
    assert yours(room).pages.lines.rowCount() == 1


def test_a_tab_says_all_of_its_name_where_there_is_room(room: Room) -> None:
    tabs = pane(room).tabs
    tabs.fit(1_000)
    assert tabs.tabText(1) == "Beside this memory"
    tabs.fit(100)
    assert tabs.tabText(1) == "Beside"
    assert tabs.tabToolTip(1) == tabs.accessibleTabName(1) == "Beside this memory"
