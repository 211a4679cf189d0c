"""The parts of the page by themselves: words of dates, chips, lists, menus."""

from datetime import UTC, date, datetime, timedelta, timezone
from datetime import time as wall_time

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft
from journal.domain.ids import new_id
from journal.domain.moment import Moment, Precision, parse_moment
from journal.domain.names import NameCount, NameKind
from journal.ui.features.editor.bar import PageBar
from journal.ui.features.editor.foot import PageFoot
from journal.ui.features.editor.month_grid import MonthGrid
from journal.ui.features.editor.name_chip import NameChip
from journal.ui.features.editor.names_row import NamesRow
from journal.ui.features.editor.page_links import Links, Part, listed, with_one, without_one
from journal.ui.features.editor.page_words import as_markdown, bar_date, headline, kept_at
from journal.ui.features.editor.reading import moved_to, read, understood
from journal.ui.features.editor.suggestion_list import SuggestionList
from journal.ui.features.editor.text_area import TextArea
from journal.ui.theme.theme import Theme
from journal.ui.widgets.flow_row import FlowRow

HERE = timezone(timedelta(hours=1))
NOW = datetime(2026, 2, 14, 8, 52, tzinfo=HERE)

without_a_window_system = pytest.mark.qt_log_ignore("does not support", extend=True)


def moment(words: str) -> Moment:
    found = parse_moment(words, NOW)
    assert found is not None
    return found


# ---------------------------------------------------------------- dates in words
@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("summer 1998", "Summer 1998: June to August 1998"),
        ("1998", "1998"),
        ("June 1998", "June 1998"),
        ("1990s", "1990s: 1990 to 1999"),
        ("winter 1998", "Winter 1998: December 1998 to February 1999"),
        ("2026-02-14", "Saturday 14 February 2026"),
        ("2026-02-14 08:40", "Saturday 14 February 2026, 08:40"),
    ],
)
def test_a_date_is_said_back_with_the_days_it_covers(words: str, said: str) -> None:
    assert understood(moment(words)) == said


def test_a_stretch_of_days_is_said_by_its_ends() -> None:
    week = Moment(date(2026, 2, 9), date(2026, 2, 15), Precision.RANGE, "that week")
    assert understood(week) == "That week: 9 February 2026 to 15 February 2026"
    one = Moment(date(2026, 2, 9), date(2026, 2, 9), Precision.ABOUT, "about then")
    assert understood(one) == "About then: 9 February 2026"
    assert read("   ", NOW) is None


def test_moving_to_another_day_keeps_the_time_that_is_known() -> None:
    there = Moment.at(datetime(2026, 2, 14, 8, 40, tzinfo=HERE))
    moved = moved_to(there, date(2026, 2, 1), NOW)
    assert (moved.day, moved.time, moved.offset) == (date(2026, 2, 1), wall_time(8, 40), 3_600)
    abroad = Moment.at(datetime(2026, 2, 14, 8, 40, tzinfo=UTC), "Asia/Tokyo")
    assert moved_to(abroad, date(2026, 2, 1), NOW).zone == "Asia/Tokyo"
    assert moved_to(moment("summer 1998"), date(2026, 2, 1), NOW) == Moment.on(date(2026, 2, 1))


def test_the_bar_and_the_headline_say_the_day() -> None:
    today = date(2026, 2, 14)
    assert bar_date(moment("2026-02-14 08:40"), today) == "Today, 08:40"
    assert bar_date(moment("2026-02-14"), today) == "Today"
    assert bar_date(moment("summer 1998"), today) == "summer 1998"
    assert headline(moment("2026-02-14")) == ("Saturday", "14 February 2026")
    assert headline(moment("summer 1998")) == ("Summer 1998", "")


def test_the_status_says_the_time_here() -> None:
    assert kept_at(datetime(2026, 2, 14, 7, 52, tzinfo=UTC), NOW) == "Kept at 08:52"
    assert kept_at(datetime(2026, 2, 13, 7, 52, tzinfo=UTC), NOW) == "Kept on 13 February 2026"


def test_a_memory_without_a_title_is_copied_as_its_text_alone() -> None:
    assert as_markdown(Draft(moment("2026-02-14"), "text")) == "text"


# ---------------------------------------------------------------- names
def test_links_are_listed_place_first_and_names_of_the_text_last() -> None:
    links = Links("Montauk", "calm", ("a", "b"), ("Mum",), ("b",), ("Joel",))
    assert listed(links) == [
        (Part.PLACE, "Montauk", False),
        (Part.MOOD, "calm", False),
        (Part.PERSON, "Mum", False),
        (Part.PERSON, "Joel", True),
        (Part.TAG, "a", False),
        (Part.TAG, "b", True),
    ]


def test_a_person_who_is_named_in_the_text_is_not_added_again() -> None:
    links = Links(text_people=("Mum",))
    assert with_one(links, Part.PERSON, "mum") == links
    assert without_one(Links(people=("Mum", "Joel")), Part.PERSON, "Mum").people == ("Joel",)


@without_a_window_system
def test_the_plus_offers_what_can_be_added(qtbot: QtBot, theme: Theme, qapp: QApplication) -> None:
    row = NamesRow(theme)
    qtbot.addWidget(row)
    row.show()
    row._add.click()
    (menu,) = row.findChildren(QMenu)
    offered = [action.text() for action in menu.actions()]
    assert offered == ["Place", "Person", "Tag", "Mood", "Picture…"]
    with qtbot.waitSignal(row.picture_wanted):
        menu.actions()[4].trigger()
    assert not row.field.isVisible()
    menu.actions()[1].trigger()
    assert row.field.isVisible()
    assert row.field.accessibleName() == "Add: Person"
    menu.close()


def test_a_chip_of_the_text_has_no_cross(qtbot: QtBot, theme: Theme) -> None:
    chip = NameChip(theme, "winter", "tag", "Tag", in_text=True)
    qtbot.addWidget(chip)
    chip.show()
    end = QPoint(chip.width() - 8, chip.height() // 2)
    with qtbot.assertNotEmitted(chip.removed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=end)
        QTest.keyClick(chip, Qt.Key.Key_Backspace)


def test_chips_wrap_into_lines_and_mirror(qtbot: QtBot) -> None:
    row = FlowRow(4, 4)
    qtbot.addWidget(row)
    parts = [QLabel("a word") for _ in range(6)]
    for part in parts:
        part.setFixedSize(80, 20)
        row.add(part)
    row.resize(200, 100)
    row.show()
    assert [(part.x(), part.y()) for part in parts[:3]] == [(0, 0), (84, 0), (0, 24)]
    assert row.height() == 3 * 20 + 2 * 4
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert parts[0].x() == 120
    for part in parts[2:]:
        row.drop(part)
    row.arrange()
    assert row.height() == 20


# ---------------------------------------------------------------- suggestions
def names(*words: str) -> list[NameCount]:
    return [NameCount(new_id(), NameKind.TAG, word, 1) for word in words]


@pytest.fixture
def offer(qtbot: QtBot, theme: Theme) -> SuggestionList:
    home = QWidget()
    home.setObjectName("home")
    qtbot.addWidget(home)
    home.resize(400, 300)
    home.show()
    shown = SuggestionList(theme, home)
    shown.setProperty("home", home)  # Held: the list lives only as long as what it floats over.
    return shown


def at(offer: SuggestionList, y: int) -> QRect:
    home = offer.parentWidget()
    assert home is not None
    return QRect(home.mapToGlobal(QPoint(380, y)), home.mapToGlobal(QPoint(381, y + 20)))


def test_arrows_go_round_through_nothing_chosen(offer: SuggestionList) -> None:
    offer.offer(names("a", "b"), at(offer, 10))
    assert offer.chosen() is None
    assert offer.first() == "a"
    seen = []
    for by in (1, 1, 1, -1, -1):
        offer.step(by)
        seen.append(offer.chosen())
    assert seen == ["a", "b", None, "b", "a"]


def test_the_list_stays_inside_the_page_and_goes_over_the_line_at_its_foot(
    offer: SuggestionList,
) -> None:
    offer.offer(names(*"abc"), at(offer, 10))
    assert offer.geometry().right() < 400
    assert offer.y() > 10
    offer.offer(names(*"abc"), at(offer, 270))
    assert offer.geometry().bottom() <= 270


def test_a_name_can_be_clicked(offer: SuggestionList, qtbot: QtBot) -> None:
    offer.offer(names("a", "b"), at(offer, 10))
    row = offer._list.visualItemRect(offer._list.item(1)).center()
    with qtbot.waitSignal(offer.picked) as picked:
        qtbot.mouseClick(offer._list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert picked.args == ["b"]
    assert not offer.isVisible()
    offer.offer([], at(offer, 10))
    assert offer.first() is None


# ---------------------------------------------------------------- month
def test_the_month_can_be_turned_both_ways(qtbot: QtBot, theme: Theme) -> None:
    grid = MonthGrid(theme)
    qtbot.addWidget(grid)
    grid.show()
    grid.show_day(None, date(2026, 1, 5))
    before, after = (
        button
        for button in grid.findChildren(QWidget)
        if button.accessibleName() in {"Month before", "Month after"}
    )
    qtbot.mouseClick(before, Qt.MouseButton.LeftButton)
    assert "December 2025" in [label.text() for label in grid.findChildren(QLabel)]
    qtbot.mouseClick(after, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(after, Qt.MouseButton.LeftButton)
    assert "February 2026" in [label.text() for label in grid.findChildren(QLabel)]
    first = next(button for button in grid._buttons.values() if button.day.day == 1)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Escape)
    with qtbot.waitSignal(grid.chosen) as chosen:
        QTest.keyClick(first, Qt.Key.Key_Space)
    assert chosen.args == [date(2026, 2, 1)]


def test_the_calendar_ends_where_dates_end(qtbot: QtBot, theme: Theme) -> None:
    grid = MonthGrid(theme)
    qtbot.addWidget(grid)
    grid.show()
    for edge, keys in (
        (date.min, (Qt.Key.Key_Left, Qt.Key.Key_Up)),
        (date.max, (Qt.Key.Key_Down,)),
    ):
        grid.show_day(edge, edge)
        grid._turn(-1 if edge == date.min else 1)
        button = grid._buttons[edge]
        button.setFocus()
        for key in keys:
            QTest.keyClick(button, key)
        assert button.isVisible()


# ---------------------------------------------------------------- bar, foot, menus
def test_the_tools_of_the_window_stand_around_those_of_the_page(
    qtbot: QtBot, theme: Theme
) -> None:
    bar = PageBar(theme)
    qtbot.addWidget(bar)
    lead, tool = QLabel("lead"), QLabel("tool")
    bar.add_lead(lead)
    bar.add_tool(tool)
    bar.date.set_words("Today")
    bar.resize(600, 52)
    bar.show()
    assert lead.x() < bar.date.x() < tool.x()


@without_a_window_system
def test_the_menu_of_the_page_opens_by_its_button(qtbot: QtBot, theme: Theme) -> None:
    bar = PageBar(theme)
    qtbot.addWidget(bar)
    bar.set_erasable(True)
    bar.show()
    bar._more.click()
    menu = bar.findChild(QMenu)
    assert menu is not None
    with qtbot.waitSignal(bar.erase_pressed):
        menu.actions()[-1].trigger()
    menu.close()


@without_a_window_system
def test_the_menu_of_the_text_opens_by_mouse_and_by_key(qtbot: QtBot, theme: Theme) -> None:
    area = TextArea(theme)
    qtbot.addWidget(area)
    area.resize(604, 200)
    area.set_text("https://a.b")
    area.show()
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        area.contextMenuEvent(QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5)))
        menu = area.findChild(QMenu)
        assert menu is not None
        assert "Open https://a.b" in [action.text() for action in menu.actions()]
        menu.close()
        QApplication.sendPostedEvents(None, 0)
        QApplication.processEvents()


def test_the_foot_counts_in_words(qtbot: QtBot, theme: Theme) -> None:
    foot = PageFoot(theme)
    qtbot.addWidget(foot)
    foot.set_words(1_234)
    assert foot.measures.text() == "1,234 words"
    foot.set_revision(6)
    assert foot.measures.text() == "1,234 words   ·   revision 6"
