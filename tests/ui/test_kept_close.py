"""What is kept close stands in the sidebar: put there, moved, followed and let go of."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft
from journal.domain.errors import JournalFull
from journal.domain.ids import EntryId, new_id
from journal.domain.names import NameKind
from journal.domain.pins import PinnedName
from journal.services.pinning import Pinning
from journal.ui.actions import catalogue
from journal.ui.shell.keeping import Keeping
from journal.ui.shell.kept_close import KeptClose
from journal.ui.shell.place import Place, View
from journal.ui.theme.theme import Theme
from journal.ui.widgets.carried import FORMAT, carried, carry
from tests.ui.rooms import Room, make_room, settle

MUM = PinnedName(NameKind.PERSON, "Mum")
SEA = PinnedName(NameKind.PLACE, "The sea")
WALKS = PinnedName(NameKind.TAG, "walks")
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def room(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    made = make_room(theme, tmp_path)
    qtbot.addWidget(made.window)
    made.write("Peas.", date(2026, 2, 1), people=("Mum",), place="The sea", tags=("walks",))
    made.write("Stairs.", date(2026, 2, 2), people=("Mum",))
    made.open()
    yield made
    made.session.close()


def kept(room: Room) -> KeptClose:
    return room.window.sidebar.kept


def keeping_of(room: Room) -> Keeping:
    assert room.window.keeping is not None
    return room.window.keeping


def shown(room: Room) -> list[str]:
    return [row.text() for row in kept(room).rows]


def keep(room: Room, *targets: PinnedName | EntryId) -> None:
    for one in targets:
        keeping_of(room).keep((one,))
    settle()


def stand_at(room: Room, name: PinnedName) -> None:
    room.window.guide.go(Place(View.NAME, kind=name.kind, name=name.name))
    settle()


# ------------------------------------------------------------------ what is there
def test_the_group_is_folded_until_it_holds_something(room: Room) -> None:
    assert not kept(room).fold.isChecked()
    keep(room, MUM, SEA, WALKS)
    assert kept(room).fold.isChecked()
    assert shown(room) == ["Mum", "The sea", "walks"]
    said = [row.accessibleDescription() for row in kept(room).rows]
    assert said == ["Person, 2 memories", "Place, 1 memory", "Tag, 1 memory"]
    for target in (MUM, SEA, WALKS):
        keeping_of(room).let_go(target)
    settle()
    assert not kept(room).fold.isChecked()


def test_a_hand_folds_the_group_and_the_window_remembers_it(room: Room) -> None:
    keep(room, MUM)
    kept(room).fold.click()
    assert not kept(room).rows[0].isVisible()
    assert room.window.left_state().kept is False
    keep(room, SEA)
    assert not kept(room).rows[0].isVisible()


def test_an_empty_group_that_is_opened_says_what_it_is_for(room: Room) -> None:
    kept(room).fold.click()
    assert kept(room)._hint.isVisible()
    keep(room, MUM)
    assert not kept(room)._hint.isVisible()


def test_a_memory_is_called_by_its_title_or_its_first_words(room: Room) -> None:
    titled = room.write("Words.", date(2026, 2, 3), title="Ice on the river")
    plain = room.write("Sorted the drawer.", date(2026, 2, 4))
    keep(room, titled.id, plain.id)
    assert shown(room) == ["Ice on the river", "Sorted the drawer."]
    assert "3 February 2026" in kept(room).rows[0].accessibleDescription()


def test_a_narrow_window_shows_no_pins(room: Room) -> None:
    keep(room, MUM)
    room.window.resize(920, 640)
    settle()
    assert not kept(room).isVisible()


def test_a_row_leads_to_its_name_or_memory(room: Room) -> None:
    entry = room.write("Ice.", date(2026, 2, 3))
    keep(room, MUM, entry.id)
    kept(room).rows[0].click()
    settle()
    assert (room.window.guide.now.kind, room.window.guide.now.name) == (NameKind.PERSON, "Mum")
    kept(room).rows[1].click()
    settle()
    assert room.window.page.entry_id == entry.id


def test_a_window_that_opens_among_names_keeps_them_close_as_well(
    theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    made = make_room(theme, tmp_path)
    qtbot.addWidget(made.window)
    made.write("Peas.", date(2026, 2, 1), people=("Mum",))
    made.do(catalogue.PEOPLE)
    made.open()
    stand_at(made, MUM)
    made.window.rooms.names.profile.page.heading.pin.click()
    settle()
    assert shown(made) == ["Mum"]
    made.session.close()


# ------------------------------------------------------------------ putting it there
def test_the_page_of_a_name_keeps_it_close_and_lets_it_go(room: Room) -> None:
    stand_at(room, MUM)
    pin = room.window.rooms.names.profile.page.heading.pin
    pin.click()
    settle()
    assert shown(room) == ["Mum"]
    assert pin.isChecked()
    assert pin.accessibleName() == "Keep close no longer"
    pin.click()
    settle()
    assert shown(room) == []
    assert not pin.isChecked()


def test_the_action_keeps_close_what_is_looked_at(room: Room) -> None:
    action = room.window.actions_.action(catalogue.KEEP_CLOSE)
    stand_at(room, SEA)
    assert action.isEnabled()
    room.do(catalogue.KEEP_CLOSE)
    assert shown(room) == ["The sea"]
    assert action.isChecked()
    entry = room.write("Ice.", date(2026, 2, 3))
    room.window.guide.open(entry.id)
    settle()
    assert not action.isChecked()
    room.do(catalogue.KEEP_CLOSE)
    assert shown(room) == ["The sea", "Ice."]
    room.do(catalogue.CALENDAR)
    assert not action.isEnabled()
    keeping_of(room)._toggle_here()
    assert shown(room) == ["The sea", "Ice."]


def test_the_page_s_menu_keeps_a_memory_close_and_lets_it_go(room: Room) -> None:
    entry = room.write("Ice.", date(2026, 2, 3))
    room.window.guide.open(entry.id)
    settle()

    def choose(words: str) -> None:
        menu = room.window.page.bar.menu()
        next(one for one in menu.actions() if one.text() == words).trigger()
        menu.deleteLater()
        settle()

    choose("Keep close")
    assert shown(room) == ["Ice."]
    choose("Keep close no longer")
    assert shown(room) == []


def test_chosen_memories_are_kept_close_as_one_act(room: Room) -> None:
    room.do(catalogue.TIMELINE)
    memories = room.window.timeline.memories
    memories.selectAll()
    memories.setFocus()
    room.do(catalogue.KEEP_CHOSEN)
    assert shown(room) == ["Stairs.", "Peas."]
    room.do(catalogue.UNDO)
    assert shown(room) == []


def test_what_was_done_can_be_taken_back_in_turn(room: Room) -> None:
    keep(room, MUM, SEA)
    keeping_of(room).move(SEA, MUM)
    settle()
    assert shown(room) == ["The sea", "Mum"]
    room.do(catalogue.UNDO)
    assert shown(room) == ["Mum", "The sea"]
    room.do(catalogue.UNDO)
    assert shown(room) == ["Mum"]


def test_what_is_kept_close_already_is_not_told_again(room: Room) -> None:
    keep(room, MUM)
    told: list[object] = []
    room.notices.toasted.connect(told.append)
    keep(room, MUM)
    assert told == []


# ------------------------------------------------------------------ by keys
def press(room: Room, at: int, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    kept(room).rows[at].setFocus()
    QTest.keyClick(kept(room).rows[at], key, held or Qt.KeyboardModifier.NoModifier)
    settle()


def test_alt_with_an_arrow_moves_a_row_and_the_keys_go_with_it(room: Room) -> None:
    keep(room, MUM, SEA, WALKS)
    room.window.activateWindow()
    press(room, 0, Qt.Key.Key_Down, ALT)
    assert shown(room) == ["The sea", "Mum", "walks"]
    assert kept(room).rows[1].hasFocus()
    press(room, 1, Qt.Key.Key_Down, ALT)
    assert shown(room) == ["The sea", "walks", "Mum"]
    press(room, 2, Qt.Key.Key_Down, ALT)
    assert shown(room) == ["The sea", "walks", "Mum"]
    press(room, 2, Qt.Key.Key_Up, ALT)
    assert shown(room) == ["The sea", "Mum", "walks"]


def test_arrows_walk_and_delete_lets_go(room: Room) -> None:
    keep(room, MUM, SEA)
    room.window.activateWindow()
    press(room, 0, Qt.Key.Key_Down)
    assert kept(room).rows[1].hasFocus()
    press(room, 1, Qt.Key.Key_Down)
    assert kept(room).rows[1].hasFocus()
    press(room, 1, Qt.Key.Key_Delete)
    assert shown(room) == ["Mum"]
    assert kept(room).rows[0].hasFocus()
    press(room, 0, Qt.Key.Key_Up)
    assert kept(room).fold.hasFocus()
    press(room, 0, Qt.Key.Key_Delete)
    assert kept(room).fold.hasFocus()


def test_undo_works_on_a_row(room: Room) -> None:
    keep(room, MUM, SEA)
    room.window.activateWindow()
    press(room, 0, Qt.Key.Key_Delete)
    QTest.keyClick(kept(room).rows[0], Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert shown(room) == ["Mum", "The sea"]


def test_enter_opens_a_row(room: Room) -> None:
    keep(room, MUM)
    press(room, 0, Qt.Key.Key_Return)
    assert room.window.guide.now.name == "Mum"


def test_the_menu_of_a_row_does_what_the_keys_do(room: Room) -> None:
    keep(room, MUM, SEA)

    def choose(at: int, words: str) -> None:
        menu = kept(room).menu(kept(room)._pins[at])
        next(one for one in menu.actions() if one.text() == words).trigger()
        menu.deleteLater()
        settle()

    menu = kept(room).menu(kept(room)._pins[0])
    able = {one.text(): one.isEnabled() for one in menu.actions() if one.text()}
    assert able == {
        "Open": True, "Move up": False, "Move down": True, "Keep close no longer": True,
    }  # fmt: skip
    menu.deleteLater()
    choose(0, "Move down")
    assert shown(room) == ["The sea", "Mum"]
    choose(1, "Move up")
    assert shown(room) == ["Mum", "The sea"]
    choose(1, "Open")
    assert room.window.guide.now.name == "The sea"
    choose(1, "Keep close no longer")
    assert shown(room) == ["Mum"]


@pytest.mark.parametrize(
    "reason", [QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse]
)
def test_a_row_opens_its_menu_by_key_and_by_hand(
    room: Room, reason: QContextMenuEvent.Reason
) -> None:
    keep(room, MUM)
    row = kept(room).rows[0]
    QApplication.sendEvent(row, QContextMenuEvent(reason, QPoint(3, 3), row.mapToGlobal(QPoint())))
    [menu] = [one for one in kept(room).findChildren(QMenu) if one.isVisible()]
    assert menu.actions()[0].text() == "Open"
    menu.actions()[0].trigger()
    menu.close()
    settle()
    assert room.window.guide.now == Place(View.NAME, kind=NameKind.PERSON, name="Mum")


def test_the_menu_of_a_name_in_an_index_opens_it_and_keeps_it_close(room: Room) -> None:
    room.do(catalogue.PLACES)
    index = room.window.rooms.names.index(NameKind.PLACE)
    row = index.model.index(0)

    def choose(words: str) -> bool:
        menu = index.menu(row)
        action = next(one for one in menu.actions() if one.text() == words)
        was = action.isChecked()
        action.trigger()
        menu.deleteLater()
        settle()
        return was

    assert not choose("Keep close")
    assert shown(room) == ["The sea"]
    assert choose("Keep close")
    assert shown(room) == []
    choose("Open")
    assert room.window.guide.now.name == "The sea"


@pytest.mark.parametrize(
    "reason", [QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse]
)
def test_a_name_in_an_index_opens_its_menu_by_key_and_by_hand(
    room: Room, reason: QContextMenuEvent.Reason
) -> None:
    room.do(catalogue.PEOPLE)
    index = room.window.rooms.names.index(NameKind.PERSON)
    index.names.setCurrentIndex(index.model.index(0))
    place = index.names.visualRect(index.model.index(0)).center()
    asked = QContextMenuEvent(reason, place, index.names.viewport().mapToGlobal(place))
    QApplication.sendEvent(index.names.viewport(), asked)
    [menu] = [one for one in index.findChildren(QMenu) if one.isVisible()]
    assert menu.actions()[0].text() == "Open"
    menu.close()
    settle()
    free = QPoint(30, 700)
    below = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, free, index.mapToGlobal(free))
    QApplication.sendEvent(index.names.viewport(), below)
    assert [one for one in index.findChildren(QMenu) if one.isVisible()] == []


# ------------------------------------------------------------------ by hand
def drop(room: Room, data: QMimeData, y: int) -> QDropEvent:
    group, move = kept(room), Qt.DropAction.MoveAction
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(group, QDragEnterEvent(QPoint(5, 5), move, data, button, none))
    QApplication.sendEvent(group, QDragMoveEvent(QPoint(5, y), move, data, button, none))
    event = QDropEvent(QPointF(5, y), move, data, button, none)
    QApplication.sendEvent(group, event)
    settle()
    return event


def test_a_row_of_a_list_is_dropped_where_it_shall_stand(room: Room) -> None:
    keep(room, MUM, SEA)
    room.do(catalogue.TIMELINE)
    model = room.window.timeline.memories.lines
    index = next(
        model.index(row) for row in range(model.rowCount()) if model.index(row).data() == "Peas."
    )
    drop(room, model.mimeData([index]), kept(room).rows[1].geometry().top())
    assert shown(room) == ["Mum", "Peas.", "The sea"]
    stand_at(room, MUM)
    room.do(catalogue.TAGS)
    names = room.window.rooms.names.index(NameKind.TAG).model
    drop(room, names.mimeData([names.index(0)]), 500)
    assert shown(room) == ["Mum", "Peas.", "The sea", "walks"]


def test_what_was_found_is_dragged_to_what_is_kept_close(room: Room) -> None:
    room.do(catalogue.SEARCH)
    search = room.window.rooms.search
    search.focus_field("peas")
    settle(lambda: not search.presenter.is_pending)
    hits = search.results.hits
    found = [hits.index(row) for row in range(hits.rowCount())]
    drop(room, hits.mimeData(found), 500)
    assert shown(room) == ["Peas."]


def test_where_a_row_was_moved_to_is_read_out(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        "journal.ui.shell.kept_close.announce", lambda _widget, words: told.append(words)
    )
    keep(room, MUM, SEA)
    room.window.activateWindow()
    press(room, 0, Qt.Key.Key_Down, ALT)
    assert told == ["2 of 2"]


def test_a_row_is_dragged_to_another_place(room: Room) -> None:
    keep(room, MUM, SEA)
    drop(room, carry((SEA,)), kept(room).rows[0].geometry().top())
    assert shown(room) == ["The sea", "Mum"]
    drop(room, carry((SEA,)), kept(room).rows[0].geometry().top())  # Before itself: as it was.
    assert shown(room) == ["The sea", "Mum"]


def test_a_folded_group_opens_for_what_is_dragged_and_closes_behind_it(room: Room) -> None:
    group, data = kept(room), carry((MUM,))
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(group, enter)
    assert enter.isAccepted()
    assert group.fold.isChecked()
    QApplication.sendEvent(group, QDragLeaveEvent())
    assert not group.fold.isChecked()


def test_what_others_drag_is_not_taken(room: Room) -> None:
    words = QMimeData()
    words.setText("Mum")
    odd = QMimeData()
    odd.setData(FORMAT, b'[["person"]]')
    assert carried(words) == carried(odd) == ()
    drop(room, odd, 5)
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.MoveAction, words, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(kept(room), enter)
    assert not enter.isAccepted()
    assert shown(room) == []


def test_what_is_carried_arrives(room: Room) -> None:
    entry = EntryId(new_id())
    assert carried(carry((MUM, entry, WALKS))) == (MUM, entry, WALKS)


def test_a_row_is_lifted_when_the_pointer_has_gone_far_enough(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(room, MUM)
    lifted: list[tuple[object, ...]] = []
    monkeypatch.setattr(
        "journal.ui.shell.pin_drops.QDrag.exec",
        lambda drag, action: lifted.append(carried(drag.mimeData())),
    )
    row = kept(room).rows[0]
    QTest.mousePress(row, Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
    for x in (10, 90, 120):
        move = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(x, 9), row.mapToGlobal(QPointF(x, 9)),
            Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(row, move)
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton, pos=QPoint(300, 9))
    assert lifted == [(MUM,)]
    assert room.window.guide.now.view is not View.NAME


# ------------------------------------------------------------------ following
def test_what_is_put_away_goes_and_comes_back_in_its_place(room: Room) -> None:
    entry = room.write("Ice.", date(2026, 2, 3))
    keep(room, MUM, entry.id, SEA)
    room.window.acts.erase((entry.id,))
    settle()
    assert shown(room) == ["Mum", "The sea"]
    room.do(catalogue.UNDO)
    assert shown(room) == ["Mum", "Ice.", "The sea"]


def test_renaming_and_merging_are_followed(room: Room) -> None:
    keep(room, MUM, WALKS)
    act = room.journal.naming.rename(NameKind.PERSON, "Mum", "Nora")
    assert act.changes is not None
    room.session.publish(act.changes)
    settle()
    assert shown(room) == ["Nora", "walks"]


def test_counts_follow_when_the_writing_has_paused(room: Room, qtbot: QtBot) -> None:
    keep(room, MUM)
    [row] = kept(room).rows
    draft = Draft(room.journal.writing.new_moment(), "Rang.", people=("Mum",))
    room.session.publish(room.journal.writing.save(draft).changes)
    assert row.accessibleDescription() == "Person, 2 memories"
    qtbot.waitUntil(
        lambda: kept(room).rows[0].accessibleDescription() == "Person, 3 memories", timeout=4_000
    )
    assert shown(room) == ["Mum"]


def test_an_answer_that_comes_too_late_is_not_shown(room: Room) -> None:
    keeping, answers = keeping_of(room), []
    keep(room, MUM)

    class Later:
        def then(self, done: Callable[[object], None], _failed: object) -> None:
            answers.append(done)

    read = room.session.read
    room.session.read = type("Lane", (), {"submit": lambda *_: Later()})()  # type: ignore[assignment]
    keeping.look()
    keeping.look()
    room.session.read = read
    answers[1](())
    answers[0](room.journal.pinning.pins())
    assert shown(room) == []


def test_what_cannot_be_kept_close_is_told(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise JournalFull

    told: list[str] = []
    room.notices.toasted.connect(lambda toast: told.append(toast.text))
    monkeypatch.setattr(Pinning, "pin", full)
    keep(room, MUM)
    assert "disk is full" in told[0]
    monkeypatch.undo()
    keep(room, PinnedName(NameKind.PERSON, "Nobody"))
    assert len(told) == 2


def test_before_the_journal_is_open_nothing_is_asked_of_it(
    theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    made = make_room(theme, tmp_path)
    qtbot.addWidget(made.window)
    made.window.show_lists()
    keeping = keeping_of(made)
    keeping.look()
    keeping.keep((MUM,))
    keeping._undo([])
    keeping._toggle_page()
    assert shown(made) == []
    made.journal.close()
