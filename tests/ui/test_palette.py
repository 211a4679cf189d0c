"""The palette: a few letters lead anywhere, and never to what was erased."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from journal.domain.names import NameKind
from journal.ui.actions import catalogue
from journal.ui.features.palette.model import LINE_ROLE
from journal.ui.features.palette.offers import Heading
from journal.ui.features.palette.view import Palette
from journal.ui.shell.place import View
from journal.ui.theme.theme import Theme
from tests.ui.rooms import Room, make_room, settle


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Room]:
    made = make_room(theme, tmp_path)
    qtbot.addWidget(made.window)
    made.write("Nothing bought.", date(2025, 4, 12), title="Flea market", tags=("market",))
    made.write("She waved.", date(2025, 3, 2), people=("Marta",), starred=True)
    made.open()
    yield made
    made.window.page.discard()
    settle()
    made.session.close()
    made.journal.close()


def palette(room: Room) -> Palette:
    found = room.window.findChild(Palette)
    assert isinstance(found, Palette)
    return found


def field(room: Room) -> QLineEdit:
    found = palette(room).findChild(QLineEdit, "paletteField")
    assert isinstance(found, QLineEdit)
    return found


def lines(room: Room) -> list[str]:
    view = palette(room).findChild(QListView, "paletteList")
    assert isinstance(view, QListView)
    return [str(view.model().index(row, 0).data()) for row in range(view.model().rowCount())]


def spoken(room: Room) -> str:
    view = palette(room).findChild(QListView, "paletteList")
    assert isinstance(view, QListView)
    return str(view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))


def ask(room: Room, typed: str) -> None:
    room.do(catalogue.PALETTE)
    QTest.keyClicks(field(room), typed)
    palette(room)._presenter.settle()
    settle()


def press(room: Room, key: Qt.Key) -> None:
    QTest.keyClick(field(room), key)
    settle()


def test_ctrl_k_opens_it_with_the_keys_in_its_field(room: Room) -> None:
    QTest.keyClick(room.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    settle()

    assert palette(room).isVisible()
    assert QApplication.focusWidget() is field(room)
    assert {"Today", "Timeline", "What was erased"} <= set(lines(room))


def test_a_few_letters_show_months_names_titles_and_commands_under_their_headings(
    room: Room,
) -> None:
    ask(room, "mar")

    assert lines(room)[:5] == ["Go to", "March 2025", "market", "Marta", "Memories"]
    assert "Flea market" in lines(room)
    assert lines(room)[-2:] == ["Search every memory for “mar”", "Write, starting with “mar”"]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [("@mar", ["Go to", "Marta"]), ("#mar", ["Go to", "market"]), ("@", []), ("#zzz", [])],
)
def test_a_sign_narrows_it_to_people_or_tags(room: Room, typed: str, wanted: list[str]) -> None:
    ask(room, typed)

    assert lines(room) == wanted


def test_the_sign_of_commands_leaves_commands_alone(room: Room) -> None:
    ask(room, ">full")

    assert lines(room) == ["Do", "Full screen"]
    assert spoken(room) == "Full screen, F11"


def test_enter_goes_where_the_first_line_leads(room: Room) -> None:
    ask(room, "@mar")
    press(room, Qt.Key.Key_Return)

    now = room.window.guide.now
    assert (now.view, now.kind, now.name) == (View.NAME, NameKind.PERSON, "Marta")
    assert not palette(room).isVisible()


def test_a_title_opens_its_memory(room: Room) -> None:
    ask(room, "flea")
    press(room, Qt.Key.Key_Return)

    assert room.window.page.entry_id is not None
    assert room.journal.browsing.entry(room.window.page.entry_id).title == "Flea market"


def test_a_day_shows_the_timeline_there(room: Room) -> None:
    room.fill(300)
    room.window.timeline.presenter.refresh()
    ask(room, "1 june 2025")
    press(room, Qt.Key.Key_Return)

    assert room.window.guide.now.view is View.TIMELINE
    top = room.window.timeline.memories.top_row()
    assert top is not None
    assert top.moment.day == date(2025, 6, 1)


def test_a_command_is_done(room: Room) -> None:
    ask(room, "erased")
    press(room, Qt.Key.Key_Return)

    assert room.window.guide.now.view is View.ARCHIVE


def test_words_can_be_searched_for_or_written(room: Room) -> None:
    ask(room, "waved")
    press(room, Qt.Key.Key_Return)
    assert room.window.guide.now.view is View.SEARCH
    assert room.window.rooms.search.field.text().strip() == "waved"

    ask(room, "Snow again")
    press(room, Qt.Key.Key_Up)
    press(room, Qt.Key.Key_Return)
    assert room.window.guide.now.view is View.WRITE
    assert "Snow again" in room.window.page.sheet.text.text()


def test_arrows_step_over_headings_and_round_the_ends(room: Room) -> None:
    ask(room, "mar")
    first = spoken(room)
    for _ in range(len(lines(room))):
        press(room, Qt.Key.Key_Down)
        view = palette(room).findChild(QListView, "paletteList")
        assert isinstance(view, QListView)
        assert not isinstance(view.currentIndex().data(LINE_ROLE), Heading)
    press(room, Qt.Key.Key_PageUp)
    offers = len(lines(room)) - 3
    for _ in range((5 - len(lines(room))) % offers):
        press(room, Qt.Key.Key_Down)
    assert spoken(room) == first


def test_escape_gives_the_keys_back_to_where_they_were(room: Room) -> None:
    room.window.page.focus_text()
    before = QApplication.focusWidget()
    ask(room, "mar")
    press(room, Qt.Key.Key_Escape)

    assert not palette(room).isVisible()
    assert QApplication.focusWidget() is before
    assert lines(room) == []


def test_a_click_beside_it_closes_it_and_a_click_on_a_line_chooses_it(room: Room) -> None:
    ask(room, "@mar")
    QTest.mouseClick(palette(room), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not palette(room).isVisible()

    ask(room, "@mar")
    view = palette(room).findChild(QListView, "paletteList")
    assert isinstance(view, QListView)
    spot = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    settle()
    assert room.window.guide.now.name == "Marta"


def test_what_nothing_is_called_says_so(room: Room) -> None:
    ask(room, "#zzz")

    assert "Nothing is called that." in [
        one.text() for one in palette(room).findChildren(type(palette(room)._nothing))
        if one.isVisible()
    ]  # fmt: skip


def test_nothing_of_an_erased_memory_is_offered_nor_held(room: Room) -> None:
    ask(room, "mar")
    press(room, Qt.Key.Key_Escape)
    hers = next(one for one in room.journal.browsing.entries(9, None, None)[0] if one.people)
    room.window.acts.erase((hers.id,))
    settle()

    assert lines(room) == []
    ask(room, "mar")
    assert "Marta" not in lines(room)
    assert "March 2025" not in lines(room)


def test_tab_leads_nowhere_else(room: Room) -> None:
    ask(room, "mar")
    press(room, Qt.Key.Key_Tab)

    assert QApplication.focusWidget() is field(room)


def test_it_fits_into_the_smallest_window(room: Room) -> None:
    room.window.resize(900, 620)
    ask(room, "m")

    panel = palette(room).panel.geometry()
    assert palette(room).rect().contains(panel)
    assert panel.height() > 300
