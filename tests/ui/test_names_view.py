"""People, places and tags: an index of each, a page for each of them, and what is done there."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.changes import ChangeKind, Changes
from journal.domain.entry import Draft, Provenance
from journal.domain.moment import Moment
from journal.domain.names import NameKind
from journal.domain.naming import DAY_UNKNOWN, Manner, NameLine
from journal.domain.timeline import MonthCount
from journal.ui.actions import catalogue
from journal.ui.features.names.index import NamesIndex
from journal.ui.features.names.model import NamesModel, register_of
from journal.ui.features.names.profile_view import ProfileView
from journal.ui.features.names.words import query_for
from journal.ui.features.timeline.name_column import NameColumn
from journal.ui.shell.place import Place, View
from journal.ui.theme.theme import Theme
from tests.ui.rooms import Room, make_room, settle

PERSON, PLACE, TAG = NameKind.PERSON, NameKind.PLACE, NameKind.TAG


@pytest.fixture
def room(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Room:
    room = make_room(theme, tmp_path)
    qtbot.addWidget(room.window)
    for day, people in enumerate((("Mum",), ("Mum", "Rob"), ("Mum",), ("Zoë",)), 1):
        room.write(f"Day {day}.", date(2024 + day // 3, 2, day), people=people, place="Home")
    room.write("In passing, @[Mum] again. #winter/night", date(2025, 7, 1))
    room.write("The night. #winter", date(2025, 8, 1))
    room.open()
    room.window.activateWindow()
    settle()
    return room


def index(room: Room, kind: NameKind = PERSON) -> NamesIndex:
    room.do({PERSON: catalogue.PEOPLE, PLACE: catalogue.PLACES, TAG: catalogue.TAGS}[kind])
    found = room.window.rooms.names.index(kind)
    settle(lambda: found.model.rowCount() > 0)
    return found


def shown(found: NamesIndex) -> list[str]:
    return [str(found.model.index(row).data()) for row in range(found.model.rowCount())]


def page_of(room: Room, name: str, kind: NameKind = PERSON) -> ProfileView:
    room.window.guide.go(Place(View.NAME, kind=kind, name=name))
    view = room.window.rooms.names.profile
    settle(lambda: view.page.shown is not None and view.page.shown.name == name)
    return view


def column(view: ProfileView) -> NameColumn:
    assert isinstance(view.memories, NameColumn)
    return view.memories


def told(view: ProfileView) -> list[str]:
    lines = column(view).memories.lines
    return [str(lines.index(row).data()) for row in range(lines.rowCount())]


def said(room: Room) -> str:
    return room.window.voice.toast.text()


# ---------------------------------------------------------------- the index
def test_names_stand_with_the_most_used_first(room: Room) -> None:
    found = index(room)
    assert shown(found) == ["Mum", "Rob", "Zoë"]
    spoken = found.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Mum, 4 memories"
    assert found.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Rob, 1 memory"
    assert found._subtitle.text() == "Three people"
    assert QApplication.focusWidget() is found.names


def test_tags_stand_as_a_tree_and_a_parent_counts_its_children(room: Room) -> None:
    found = index(room, TAG)
    lines = [(line.leaf, line.depth, line.count) for line in found.model.lines]
    assert lines == [("winter", 0, 2), ("night", 1, 1)]
    assert found._subtitle.text() == "Two tags"


def test_a_name_is_found_without_its_marks(qtbot: QtBot, room: Room) -> None:
    found = index(room)
    qtbot.keyClicks(found.field, "zoe")
    assert shown(found) == ["Zoë"]
    qtbot.keyClicks(found.field, "x")
    assert found.empty.text() == "Nobody here is called that."


def test_enter_in_the_field_leads_to_the_first(qtbot: QtBot, room: Room) -> None:
    found = index(room)
    qtbot.keyClicks(found.field, "ro")
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    assert room.window.guide.now == Place(View.NAME, kind=PERSON, name="Rob")


def test_the_arrow_down_leads_into_the_list(qtbot: QtBot, room: Room) -> None:
    found = index(room)
    qtbot.keyClick(found.field, Qt.Key.Key_Down)
    qtbot.keyClick(found.names, Qt.Key.Key_Down)
    qtbot.keyClick(found.names, Qt.Key.Key_Return)
    assert room.window.guide.now.name == "Rob"


def test_a_click_leads_to_the_page_of_a_name_and_back(qtbot: QtBot, room: Room) -> None:
    found = index(room)
    spot = found.names.visualRect(found.model.index(2)).center()
    qtbot.mouseClick(found.names.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    view = room.window.rooms.names.profile
    settle(lambda: view.page.shown is not None)
    assert view.page.heading.name.text() == "Zoë"
    view.page.back.click()
    assert room.window.guide.now == Place(View.PEOPLE)
    assert room.window.rooms.names.currentWidget() is found


def test_how_a_name_spreads_over_time_comes_for_what_is_seen(room: Room) -> None:
    found = index(room)
    settle(lambda: found.model.rhythm("Mum") is not None)
    assert found.model.rhythm("Rob") == ((2024 * 12 + 1, 1),)
    assert found.model.unknown(range(9)) == []
    before = found.names.grab().toImage()
    found.model.learn({"Mum": ()})
    assert found.names.grab().toImage() != before


def test_an_erased_name_goes_from_the_index_even_while_nobody_looks(room: Room) -> None:
    found = index(room)
    rob = room.journal.naming.memories(PERSON, "Rob")[0].id
    room.do(catalogue.TIMELINE)
    room.window.acts.erase((rob,))
    settle()
    assert shown(found) == []
    assert shown(index(room)) == ["Mum", "Zoë"]


def test_a_new_name_comes_when_the_typing_has_paused(room: Room) -> None:
    found = index(room)
    found.names.setCurrentIndex(found.model.index(2))
    room.write("Tea.", people=("Vera",))
    room.session.publish(Changes(frozenset({ChangeKind.WRITTEN}), (), 99))
    settle(lambda: len(shown(found)) == 4)
    assert shown(found) == ["Mum", "Rob", "Vera", "Zoë"]
    assert found.names.currentIndex().data() == "Zoë"


@pytest.mark.parametrize(
    ("kind", "words"),
    [(PERSON, "Nobody here yet."), (PLACE, "No place yet."), (TAG, "No tag yet.")],
)
def test_an_empty_index_says_how_to_begin(
    theme: Theme, tmp_path: Path, qtbot: QtBot, kind: NameKind, words: str
) -> None:
    room = make_room(theme, tmp_path)
    qtbot.addWidget(room.window)
    room.open()
    room.do({PERSON: catalogue.PEOPLE, PLACE: catalogue.PLACES, TAG: catalogue.TAGS}[kind])
    found = room.window.rooms.names.index(kind)
    settle()
    assert found.empty.text().startswith(words)
    assert not found.field.isVisible()


def test_ten_thousand_names_are_narrowed_at_once() -> None:
    lines = [NameLine(PERSON, f"Person {number}", 1) for number in range(10_000)]
    model = NamesModel()
    model.hold(register_of(lines, ()))
    assert model.total == 10_000
    model.narrow("person 9999")
    assert [line.name for line in model.lines] == ["Person 9999"]
    assert model.row_of("Person 9999") == 0
    assert model.row_of(None) is None


def test_a_journal_is_told_by_months_while_they_are_few_and_a_few_old_words_do_not_count() -> None:
    months = [MonthCount(2026, number, 20) for number in range(12, 0, -1)]
    young = register_of((), (*months, MonthCount(1975, 6, 1)))
    assert (young.by_month, young.first, young.last) == (True, 2026 * 12, 2026 * 12 + 11)
    old = register_of((), [MonthCount(year, 6, 20) for year in range(2026, 2010, -1)])
    assert (old.by_month, old.first, old.last) == (False, 2011, 2026)
    assert register_of((), [MonthCount(2026, 1, 0)]).first == 2026 * 12


def test_the_model_keeps_the_promises_of_its_kind(qtmodeltester: object, room: Room) -> None:
    qtmodeltester.check(index(room).model)  # type: ignore[attr-defined]


def test_a_name_is_looked_for_as_a_whole() -> None:
    assert query_for(PERSON, "Aunt Vera") == 'person:"Aunt Vera"'
    assert query_for(TAG, 'the "sea"') == 'tag:"the sea"'


@pytest.mark.parametrize("kind", NameKind)
def test_names_are_painted_right_to_left_too(
    room: Room, monkeypatch: pytest.MonkeyPatch, kind: NameKind
) -> None:
    found = index(room, kind)
    settle(lambda: not found.model.unknown(range(3)))
    found.names.setCurrentIndex(found.model.index(0))
    before = found.names.grab().toImage()
    monkeypatch.setattr(QGuiApplication, "layoutDirection", lambda: Qt.LayoutDirection.RightToLeft)
    assert found.names.grab().toImage() != before


# ---------------------------------------------------------------- the page of a name
def test_the_page_tells_when_how_often_and_with_whom(room: Room) -> None:
    page = page_of(room, "Mum").page
    assert page.heading.under.text() == "4 memories"
    assert page.first.accessibleName() == "First mention: 1 February 2024. Day 1."
    assert page.last.accessibleName().startswith("Last mention: 1 July 2025. In passing, Mum")
    assert page.years.accessibleDescription() == "2024: 2, 2025: 2"
    assert page.months.accessibleDescription() == "February: 3, July: 1"
    beside = [button.text() for button in page.beside.buttons]
    assert beside == ["Home, 3 memories", "Rob, 1 memory", "winter/night, 1 memory"]
    assert not page.grab().isNull()


def test_its_memories_stand_beside_it_as_in_the_timeline(room: Room) -> None:
    view = page_of(room, "Mum")
    settle(lambda: len(told(view)) > 4)
    assert told(view)[:3] == ["July 2025", "In passing, Mum again. #winter/night", "February 2025"]
    chips = column(view).chips
    assert chips[Manner.ANY].text() == "All 4"
    chips[Manner.PASSING].click()
    settle(lambda: len(told(view)) == 2)
    chips[Manner.ABOUT].click()
    settle(lambda: len(told(view)) == 5)
    assert told(view)[-1] == "Day 1."


def test_a_memory_opens_beside_the_list_of_them_all_and_the_way_leads_back(room: Room) -> None:
    view = page_of(room, "Mum")
    view.page.first.click()
    settle()
    assert room.window.stage.currentWidget() is room.window.desk
    assert room.window.page.sheet.text.toPlainText() == "Day 1."
    assert room.window.timeline._title.text() == "Memories"
    room.window.timeline._back.click()
    assert room.window.guide.now == Place(View.NAME, kind=PERSON, name="Mum")
    assert room.window.stage.currentWidget() is room.window.rooms.names


def test_who_stands_beside_leads_to_their_page(room: Room) -> None:
    view = page_of(room, "Mum")
    view.page.beside.buttons[1].click()
    assert room.window.guide.now == Place(View.NAME, kind=PERSON, name="Rob")


def test_a_tag_leads_to_those_nested_in_it(room: Room) -> None:
    view = page_of(room, "winter", TAG)
    assert [chip.text() for chip in view.page._below_chips] == ["night"]
    view.page._below_chips[0].click()
    assert room.window.guide.now == Place(View.NAME, kind=TAG, name="winter/night")


@pytest.mark.parametrize(
    ("kind", "name", "words"),
    [(PERSON, "Mum", "@[Mum] "), (TAG, "winter", "#winter ")],
)
def test_a_page_about_somebody_begins_with_their_name(
    room: Room, kind: NameKind, name: str, words: str
) -> None:
    page_of(room, name, kind).page.heading.write.click()
    settle()
    assert room.window.page.sheet.text.toPlainText() == words


def test_of_a_place_one_writes_on_its_page(room: Room) -> None:
    assert not page_of(room, "Home", PLACE).page.heading.write.isVisible()


def test_a_narrow_window_has_the_list_under_the_page(room: Room) -> None:
    view = page_of(room, "Mum")
    assert column(view).parentWidget() is view
    room.window.resize(1000, 700)
    settle()
    assert column(view).parentWidget() is view._inner
    assert column(view).mapTo(view._inner, QPoint()).y() > view.page.height() - 10
    room.window.resize(1600, 1000)
    settle()
    assert column(view).parentWidget() is view


def test_large_words_in_a_small_window_leave_room_for_every_button(
    room: Room, theme: Theme
) -> None:
    theme.set_text_scale(2)
    room.window.resize(900, 620)
    view = page_of(room, "Mum")
    page, heading = view.page, view.page.heading
    try:
        for part in (heading.write, heading.pin, heading.more, page.first, page.last):
            end = part.mapTo(view, QPoint(part.width(), 0)).x()
            assert end <= view.width(), part.accessibleName()
        assert heading.write.y() > heading.disc.geometry().bottom()
        assert page.last.y() > page.first.geometry().bottom()
    finally:
        theme.set_text_scale(1)
    room.window.resize(1600, 1000)
    settle()
    assert heading.write.y() < heading.disc.geometry().bottom()
    assert page.last.y() == page.first.y()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_at_no_width_is_anything_said_of_somebody_cut_off(
    room: Room, theme: Theme, scale: float
) -> None:
    room.journal.naming.mark_died(PERSON, "Mum", died=True, on=date(2024, 5, 2))
    theme.set_text_scale(scale)
    view = page_of(room, "Mum")
    heading, beside = view.page.heading, set[bool]()
    try:
        assert "died 2 May 2024" in heading.under.text()
        for wide in range(900, 1700, 50):
            room.window.resize(wide, 800)
            settle()
            end = heading.more.mapTo(view, QPoint(heading.more.width(), 0)).x()
            assert end <= view.width(), wide
            said = heading.under.fontMetrics().horizontalAdvance(heading.under.text())
            assert heading.under.wordWrap() or said <= heading.under.width(), wide
            beside.add(heading.write.y() < heading.disc.geometry().bottom())
    finally:
        theme.set_text_scale(1)
    assert True in beside


# ---------------------------------------------------------------- what is done there
def rename(view: ProfileView, qtbot: QtBot, words: str) -> None:
    view.page.heading.rename()
    view.page.heading.field.setText(words)
    qtbot.keyClick(view.page.heading.field, Qt.Key.Key_Return)
    settle()


def test_a_name_is_written_anew_in_place_and_undone(qtbot: QtBot, room: Room) -> None:
    view = page_of(room, "Mum")
    QTest.keyClick(view.page.back, Qt.Key.Key_F2)
    assert QApplication.focusWidget() is view.page.heading.field
    rename(view, qtbot, "Mother")
    assert view.page.heading.name.text() == "Mother"
    assert view.page.aliases.aliases() == ["Mum"]
    assert room.window.guide.now.name == "Mother"
    assert said(room) == "Renamed."
    room.do(catalogue.UNDO)
    assert view.page.heading.name.text() == "Mum"
    assert view.page.aliases.aliases() == []
    assert room.window.guide.now.name == "Mum"


def test_a_name_that_is_taken_can_be_merged_at_once(qtbot: QtBot, room: Room) -> None:
    view = page_of(room, "Mum")
    rename(view, qtbot, "rob")
    heading = view.page.heading
    assert heading.refusal.text() == "“Rob” is there already. Merge the two, or choose another."
    heading.merge.click()
    settle()
    assert heading.name.text() == "Rob"
    assert room.window.guide.now.name == "Rob"
    assert heading.under.text() == "4 memories"
    room.notices.undo_last()
    settle()
    assert heading.name.text() == "Mum"
    assert shown(index(room)) == ["Mum", "Rob", "Zoë"]


def test_a_name_that_is_none_is_refused_until_something_else_is_typed(
    qtbot: QtBot, room: Room
) -> None:
    view = page_of(room, "Mum")
    rename(view, qtbot, "?")
    heading = view.page.heading
    assert heading.refusal.text() == "“?” can’t be a name. Use at least one letter."
    assert not heading.merge.isVisible()
    qtbot.keyClicks(heading.field, "M")
    assert not heading.refusal.isVisible()
    qtbot.keyClick(heading.field, Qt.Key.Key_Escape)
    assert heading.name.isVisible()
    assert heading.name.text() == "Mum"


def test_somebody_is_merged_with_whom_one_chooses(qtbot: QtBot, room: Room) -> None:
    view = page_of(room, "Rob")
    view.menu.ask_whom()
    panel = view.menu.panel
    assert panel is not None
    settle(lambda: panel.list.count() == 2)
    assert [panel.list.item(row).text() for row in range(2)] == ["Mum", "Zoë"]
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    qtbot.keyClick(panel.field, Qt.Key.Key_Up)
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    settle()
    assert not panel.isVisible()
    assert view.page.heading.name.text() == "Mum"
    assert view.page.aliases.aliases() == ["Rob"]


def test_a_question_is_left_by_escape_by_a_click_elsewhere_and_by_no_answer(
    qtbot: QtBot, room: Room
) -> None:
    view = page_of(room, "Rob")
    view.page.back.setFocus()
    for leave in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        view.menu.ask_whom()
        panel = view.menu.panel
        assert panel is not None
        qtbot.keyClick(panel.field, leave)
        settle()
        assert not panel.isVisible()
        assert QApplication.focusWidget() is view.page.back
    view.menu.ask_whom()
    qtbot.mouseClick(view.page, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert not panel.isVisible()
    panel.close_quietly()
    assert shown(index(room)) == ["Mum", "Rob", "Zoë"]


def test_a_click_on_a_name_that_fits_answers(qtbot: QtBot, room: Room) -> None:
    view = page_of(room, "Rob")
    view.menu.ask_whom()
    panel = view.menu.panel
    assert panel is not None
    qtbot.keyClicks(panel.field, "zo")
    settle(lambda: panel.list.count() == 1)
    spot = panel.list.visualItemRect(panel.list.item(0)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    settle()
    assert view.page.heading.name.text() == "Zoë"


def test_other_names_come_and_go(qtbot: QtBot, room: Room) -> None:
    view = page_of(room, "Mum")
    row = view.page.aliases
    row.add_button.click()
    for words in ("Mam", "Nora"):
        qtbot.keyClicks(row.field, words)
        qtbot.keyClick(row.field, Qt.Key.Key_Return)
        settle()
    assert row.aliases() == ["Mam", "Nora"]
    qtbot.keyClicks(row.field, "rob")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    settle()
    assert said(room).startswith("“Rob” is there already.")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert not row.field.isVisible()
    qtbot.keyClick(row.pills[0], Qt.Key.Key_Delete)
    settle()
    assert row.aliases() == ["Nora"]
    room.notices.undo_last()
    settle()
    assert row.aliases() == ["Mam", "Nora"]


def test_the_field_for_another_name_is_left_by_escape_or_empty(qtbot: QtBot, room: Room) -> None:
    row = page_of(room, "Mum").page.aliases
    row.ask()
    qtbot.keyClick(row.field, Qt.Key.Key_Escape)
    assert not row.field.isVisible()
    assert QApplication.focusWidget() is row.add_button
    row.ask()
    room.window.rooms.names.profile.page.back.setFocus()
    assert not row.field.isVisible()


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_chip_offers_to_be_taken_away(qtbot: QtBot, room: Room) -> None:
    room.journal.naming.add_alias(PERSON, "Mum", "Mam")
    view = page_of(room, "Mum")
    chip = view.page.aliases.pills[0]
    chip.click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    [act] = menu.actions()
    assert act.text() == "Not called “Mam”"
    act.trigger()
    menu.close()
    settle()
    assert view.page.aliases.aliases() == []


def test_somebody_who_died_has_no_last_mention(qtbot: QtBot, room: Room) -> None:
    view = page_of(room, "Mum")
    asks = {act.text(): act for act in view.menu.menu().actions()}
    asks["Has died…"].trigger()
    panel = view.menu.panel
    assert panel is not None
    qtbot.keyClicks(panel.field, "31 February 2020")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert said(room).startswith("No calendar has")
    view.menu.ask_when()
    qtbot.keyClicks(panel.field, "3 March 2025")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    settle()
    assert view.page.heading.under.text() == "4 memories · died 3 March 2025"
    assert not view.page.last.isVisible()
    alive = next(act for act in view.menu.menu().actions() if act.text() == "Is alive")
    alive.trigger()
    settle()
    assert view.page.last.isVisible()
    view.menu.ask_when()
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    settle()
    assert view.page.heading.under.text() == "4 memories · has died"
    assert room.journal.naming.profile(PERSON, "Mum").died == DAY_UNKNOWN


def test_the_menu_ends_where_its_button_ends_and_nothing_in_it_deletes(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = page_of(room, "winter", TAG)
    assert [act.text() for act in view.menu.menu().actions()] == [
        "Rename…", "Merge with another tag…", "Aliases…", "", "Don’t bring up", "Put away now",
        "Erase…",
    ]  # fmt: skip
    ends: list[int] = []
    monkeypatch.setattr(
        QMenu, "popup", lambda menu, at: ends.append(at.x() + menu.sizeHint().width())
    )
    more = view.page.heading.more
    more.click()
    assert ends == [more.mapToGlobal(QPoint(more.width(), 0)).x()]


def test_what_cannot_be_undone_any_more_says_so(room: Room) -> None:
    view = page_of(room, "Mum")
    view.presenter.rename("Mother")
    settle()
    room.journal.naming.rename(PERSON, "Mother", "Mama")
    room.notices.undo_last()
    settle()
    assert said(room) == "The names have changed since. They stay as they are."


# ---------------------------------------------------------------- what was erased
def forget(room: Room, name: str) -> None:
    """Aim an erasure at a name, as a procedure does."""
    with room.journal._store.writing() as unit:
        unit.exec_driver_sql("UPDATE name SET targeted = 1 WHERE name = ?", (name,))
    room.session.publish(Changes(frozenset({ChangeKind.ERASED}), (), 99))
    settle()


def words_of(widget: QWidget) -> str:
    """Give everything that a widget and its children say."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    found = []
    for one in (widget, *widget.findChildren(QWidget)):
        asked = getattr(one, "text", None)
        found += [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        found.append(str(asked()) if callable(asked) else "")
    return " ".join(found)


def test_the_page_of_a_name_that_is_erased_leaves_nothing_behind(room: Room) -> None:
    room.journal.naming.add_alias(PERSON, "Zoë", "Zozo")
    view = page_of(room, "Zoë")
    settle(lambda: len(told(view)) == 2)
    forget(room, "Zoë")
    assert room.window.guide.now == Place(View.PEOPLE)
    assert told(view) == []
    assert "Zoë" not in words_of(view)
    assert "Zozo" not in words_of(view)
    room.window.guide.back()
    settle()
    assert room.window.guide.now == Place(View.PEOPLE)


def test_a_page_that_nobody_looks_at_forgets_an_erased_name_and_leads_nowhere(room: Room) -> None:
    view = page_of(room, "Zoë")
    settle(lambda: len(told(view)) == 2)
    room.do(catalogue.TIMELINE)
    forget(room, "Zoë")
    assert room.window.guide.now == Place(View.TIMELINE)
    assert "Zoë" not in words_of(view)
    assert told(view) == []


def test_the_list_of_an_erased_name_beside_a_memory_is_the_whole_timeline_again(
    room: Room,
) -> None:
    view = page_of(room, "Zoë")
    view.page.first.click()
    settle()
    assert room.window.timeline._back.text() == "Zoë"
    forget(room, "Zoë")
    assert room.window.timeline.filter == ""
    assert room.window.guide.now.view is View.TIMELINE
    assert room.window.page.entry_id == room.window.guide.now.entry
    assert "Zoë" not in words_of(room.window.timeline)


def test_the_list_beside_a_memory_follows_a_new_name(room: Room) -> None:
    page_of(room, "Zoë").page.first.click()
    settle()
    act = room.journal.naming.rename(PERSON, "Zoë", "Zora")
    assert act.changes is not None
    room.session.publish(act.changes)
    settle()
    assert room.window.timeline._back.text() == "Zora"
    assert room.window.guide.now.name == "Zora"


def test_f6_steps_from_the_page_of_a_name_to_its_memories(room: Room) -> None:
    view = page_of(room, "Mum")
    room.do(catalogue.NEXT_PANE)
    assert QApplication.focusWidget() is column(view).memories
    room.do(catalogue.PREVIOUS_PANE)
    assert view.page.isAncestorOf(QApplication.focusWidget())
    found = index(room)
    room.do(catalogue.NEXT_PANE)
    assert room.window.sidebar.isAncestorOf(QApplication.focusWidget())
    room.do(catalogue.NEXT_PANE)
    assert found.isAncestorOf(QApplication.focusWidget())


# ---------------------------------------------------------------- many at once
@pytest.fixture
def linked(room: Room, qtbot: QtBot) -> Callable[[str, str], None]:
    def link(action: str, words: str) -> None:
        room.do(action)
        linking = room.window.joints.lists._linking
        assert linking is not None
        panel = linking.panel
        assert panel.isVisible()
        qtbot.keyClicks(panel.field, words)
        settle()
        qtbot.keyClick(panel.field, Qt.Key.Key_Return)
        settle()

    return link


def test_many_memories_are_given_a_tag_and_undone_as_one(
    qtbot: QtBot, room: Room, linked: Callable[[str, str], None]
) -> None:
    room.do(catalogue.TIMELINE)
    memories = room.window.timeline.memories
    memories.setFocus()
    qtbot.keyClick(memories, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(memories.chosen()) == 6
    linked(catalogue.GIVE_TAG, "kept")
    assert said(room) == "Six memories tagged."
    assert room.journal.naming.profile(TAG, "kept").count == 6
    room.do(catalogue.UNDO)
    assert [line.name for line in room.journal.naming.index(TAG)] == ["winter", "winter/night"]


@pytest.mark.parametrize(
    ("action", "kind", "words"),
    [
        (catalogue.GIVE_TAG, TAG, "Tagged."),
        (catalogue.GIVE_PERSON, PERSON, "Person added."),
        (catalogue.GIVE_PLACE, PLACE, "Place set."),
    ],
)
def test_one_memory_is_given_a_name(
    room: Room,
    linked: Callable[[str, str], None],
    action: str,
    kind: NameKind,
    words: str,
) -> None:
    view = page_of(room, "Zoë")
    settle(lambda: len(told(view)) == 2)
    column(view).memories.setFocus()
    column(view).memories.focus_line(0)
    linked(action, "the sea")
    assert said(room) == words
    assert room.journal.naming.memories(kind, "the sea")[0].excerpt == "Day 4."
    linked(action, "the sea")
    assert said(room) == "That was so already."
    linked(action, "?")
    assert said(room) == "“?” can’t be a name. Use at least one letter."


def test_what_was_found_is_given_a_name_too(
    qtbot: QtBot, room: Room, linked: Callable[[str, str], None]
) -> None:
    room.do(catalogue.SEARCH)
    search = room.window.rooms.search
    search.focus_field("day")
    settle(lambda: search.results.hits.rowCount() > 3)
    search.results.setFocus()
    search.results.selectAll()
    linked(catalogue.GIVE_PERSON, "Ann")
    assert said(room) == "Added to four memories."
    assert room.journal.naming.profile(PERSON, "Ann").count == 4


def test_nothing_is_asked_where_nothing_is_chosen(room: Room) -> None:
    room.do(catalogue.TIMELINE)
    room.window.timeline.memories.clearSelection()
    settle()
    assert not room.window.actions_.action(catalogue.GIVE_TAG).isEnabled()
    room.window.joints.lists.ask(TAG)
    assert room.window.joints.lists._linking is None


def test_memories_of_a_name_are_put_away_from_its_page(room: Room) -> None:
    view = page_of(room, "Mum")
    settle(lambda: len(told(view)) > 4)
    memories = column(view).memories
    memories.setFocus()
    memories.focus_line(0)
    assert len(memories.chosen()) == 1
    room.do(catalogue.ERASE_CHOSEN)
    settle(lambda: view.page.heading.under.text() == "3 memories")
    assert view.page.heading.under.text() == "3 memories"
    room.notices.undo_last()
    settle(lambda: view.page.heading.under.text() == "4 memories")
    assert view.page.heading.under.text() == "4 memories"


# ---------------------------------------------------------------- after an import
def bring_in(room: Room, *texts: str) -> None:
    drafts = [
        Draft(Moment.on(date(2020, 1, number)), text, provenance=Provenance("jsonl", text, "00"))
        for number, text in enumerate(texts, 1)
    ]
    room.journal.writing.import_batch(drafts, "jsonl")
    room.session.poll()
    settle(lambda: room.notices.standing is not None)


def asked(room: Room) -> str:
    banner = room.notices.standing
    return "" if banner is None else banner.text


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (["@ines"], "The import names ines, who is nobody here yet."),
        (["@ines @bob"], "The import names bob, ines, who are nobody here yet."),
        (
            ["@a1 @a2 @a3 @a4 @a5"],
            "The import names a1, a2, a3 and two more, who are nobody here yet.",
        ),
    ],
)
def test_names_of_an_import_are_offered_as_people(
    room: Room, texts: list[str], words: str
) -> None:
    room.window.open_rest()
    bring_in(room, *texts)
    assert asked(room) == words
    banner = room.notices.standing
    assert banner is not None
    banner.choices[0].act()
    settle()
    assert said(room) == "They’re among People now."
    assert asked(room) == ""
    assert len(room.journal.naming.index(PERSON)) > 3
    room.notices.undo_last()
    settle()
    assert len(room.journal.naming.index(PERSON)) == 3
    assert said(room) == "As it was before."


def test_the_offer_is_declined_and_goes_when_something_is_erased(room: Room) -> None:
    room.window.open_rest()
    bring_in(room, "@ines")
    banner = room.notices.standing
    assert banner is not None
    banner.choices[1].act()
    assert asked(room) == ""
    room.window.offering.look()
    settle()
    room.window.acts.erase((room.journal.naming.memories(PERSON, "Zoë")[0].id,))
    settle()
    assert asked(room) == ""


def test_an_import_without_such_names_asks_nothing(room: Room) -> None:
    room.window.open_rest()
    room.window.offering.look()
    settle()
    assert asked(room) == ""


def test_everything_on_the_page_of_a_name_has_a_name_for_those_who_listen(room: Room) -> None:
    view = page_of(room, "Mum")
    for widget in view.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name), type(widget).__name__


def test_all_memories_are_chosen_those_too_that_are_not_seen_yet(
    qtbot: QtBot, room: Room, linked: Callable[[str, str], None]
) -> None:
    days = [date(2019, 1, 1) + timedelta(days=number) for number in range(150)]
    drafts = [Draft(Moment.on(day), f"Walk {day}.", people=("Ann",)) for day in days]
    room.journal.writing.import_batch(drafts, "jsonl")
    view = page_of(room, "Ann")
    settle(lambda: len(told(view)) > 40)
    memories = column(view).memories
    assert len(memories.chosen()) == 0
    memories.setFocus()
    memories.focus_line(0)
    qtbot.keyClick(memories, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    settle(lambda: len(memories.chosen()) == 150)
    linked(catalogue.GIVE_TAG, "walks")
    assert said(room) == "150 memories tagged."
    assert room.journal.naming.profile(TAG, "walks").count == 150


@pytest.mark.parametrize("place", ["Home", "Another place altogether with a rather long name"])
def test_acts_without_a_journal_and_answers_that_come_too_late_change_nothing(
    theme: Theme, tmp_path: Path, qtbot: QtBot, place: str
) -> None:
    room = make_room(theme, tmp_path)
    qtbot.addWidget(room.window)
    room.window.guide.go(Place(View.NAME, kind=PLACE, name=place))
    view = room.window.rooms.names.profile
    view.presenter.rename("Elsewhere")
    view.presenter.suggest("x", lambda _names: pytest.fail("nobody can know"))
    assert view.page.shown is None
    room.write("Day.", place=place)
    room.open()
    settle(lambda: view.page.shown is not None)
    assert view.page.heading.name.text() == place
    room.do(catalogue.PEOPLE)
    view.presenter.rename("Elsewhere")
    settle()
    assert [line.name for line in room.journal.naming.index(PLACE)] == [place]


def test_the_page_follows_what_is_written_when_the_typing_has_paused(room: Room) -> None:
    view = page_of(room, "Mum")
    room.write("Tea.", date(2025, 9, 1), people=("Mum",))
    room.session.publish(Changes(frozenset({ChangeKind.WRITTEN}), (), 99))
    settle()
    assert view.page.heading.under.text() == "4 memories"
    settle(lambda: view.page.heading.under.text() == "5 memories")
    assert view.page.heading.under.text() == "5 memories"


def test_pictures_are_counted(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "one.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(20))
    added = room.journal.attachments.add(file).id
    room.write("Look.", people=("Vera",), attachments=(added,))
    assert page_of(room, "Vera").page.heading.under.text() == "1 memory, one picture"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(30))
    more = room.journal.attachments.add(file).id
    room.write("Look again.", people=("Vera",), attachments=(added, more))
    room.do(catalogue.PEOPLE)
    view = page_of(room, "Vera")
    under = view.page.heading.under
    settle(lambda: "2 pictures" in under.text())
    assert under.text() == "2 memories, 2 pictures"


def test_the_newest_pictures_lie_in_a_strip_and_lead_to_their_memories(
    room: Room, tmp_path: Path
) -> None:
    red, files = QColor("#c02010"), []
    for number in range(30):
        image = QImage(90, 60, QImage.Format.Format_RGB32)
        image.fill(red)
        image.setPixel(0, 0, number)
        assert image.save(str(tmp_path / f"{number}.png"))
        files.append(room.journal.attachments.add(tmp_path / f"{number}.png").id)
    words = ("She waved.", *("" for _ in files[1:]))
    kept = room.write("Look.", date(2025, 9, 1), people=("Vera",), attachments=tuple(files),
        captions=words)  # fmt: skip
    strip = page_of(room, "Vera").page.pictures
    settle(lambda: len(strip.buttons) == 24)
    assert strip.all.text() == "All 30"
    assert strip.caption.text() == "She waved, 1 September 2025"
    first, second = strip.buttons[:2]
    first.grab()
    settle()
    assert first.grab().toImage().pixelColor(first.rect().center()) == red

    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    focused = QApplication.focusWidget()
    assert focused is second
    assert strip.caption.text() == "1 September 2025"
    QTest.keyClick(second, Qt.Key.Key_Left)
    QTest.keyClick(first, Qt.Key.Key_Left)
    focused = QApplication.focusWidget()
    assert focused is first
    bar = strip._area.horizontalScrollBar()
    for turned, moved in ((QPoint(-60, 0), 60), (QPoint(0, -60), 60)):
        at = QPointF(first.rect().center())
        wheel = QWheelEvent(
            at, at, QPoint(), turned, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(strip._area.viewport(), wheel)
        assert bar.value() == moved
    strip.buttons[-1].setFocus()
    assert bar.value() > 60
    second.click()
    settle()
    assert room.window.page.entry_id == kept.id


def test_all_pictures_of_a_name_are_found(room: Room) -> None:
    png = b"\x89PNG\r\n\x1a\n" + bytes(20)
    added = room.journal.attachments.add_bytes(png, "one.png").id
    kept = room.write("Look.", people=("Vera",), attachments=(added,))
    page_of(room, "Vera").page.pictures.all.click()
    settle()
    assert room.window.guide.now.view is View.SEARCH
    assert room.window.rooms.search.field.text().strip() == "person:Vera has:photo"
    model = room.window.rooms.search.results.model()
    settle(lambda: bool(model.rowCount()))
    assert kept.id in [hit.row.id for hit in model.hits()]
