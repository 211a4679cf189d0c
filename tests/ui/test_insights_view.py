"""Insights: four plots over one stretch of time, and the tables behind them."""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft
from journal.domain.figures import Figures, NameFigures, Span, Stretch
from journal.domain.moment import Moment
from journal.domain.names import NameKind
from journal.ui.actions import catalogue
from journal.ui.features.insights import words
from journal.ui.features.insights.days_plot import DaysPlot
from journal.ui.features.insights.hours_plot import HoursPlot
from journal.ui.features.insights.names_plot import NamesPlot
from journal.ui.features.insights.plot import Plot, ToDay, ToName, ToYear
from journal.ui.features.insights.view import InsightsView
from journal.ui.features.insights.words_plot import WordsPlot
from journal.ui.shell.place import View
from journal.ui.theme.theme import Theme
from tests.ui.rooms import NOW, Room, make_room, settle

TODAY = NOW.date()
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
P = TypeVar("P", bound=Plot)


def write(room: Room, words_: str, when: str, **more: object) -> None:
    draft = Draft(Moment.at(datetime.fromisoformat(when)), words_, **more)  # type: ignore[arg-type]
    room.journal.writing.save(draft)


@pytest.fixture
def room(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Room:
    room = make_room(theme, tmp_path)
    qtbot.addWidget(room.window)
    write(room, "One two three", "2025-12-05 22:10", people=("Mum",), place="Home")
    write(room, "Four five", "2026-02-03 22:40", people=("Mum", "Rob"), place="The lake")
    write(room, "Six", "2026-02-03 07:00", people=("Mum",))
    write(room, "Long ago", "2019-05-05 12:00", people=("Ada",))
    return room


@pytest.fixture
def view(room: Room) -> InsightsView:
    return go(room)


def go(room: Room) -> InsightsView:
    room.open()
    room.window.activateWindow()
    settle()
    room.do(catalogue.INSIGHTS)
    view = room.window.rooms.insights
    settle(lambda: view._shown is not None)
    return view


def plot_of(view: InsightsView, kind: type[P]) -> P:
    return next(card.plot for card in view.cards if isinstance(card.plot, kind))


def press(plot: Plot, *keys: Qt.Key) -> None:
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    for key in keys:
        QTest.keyClick(plot, key)
    settle()


def spot_of(plot: Plot, box: object) -> QPoint:
    return plot.placed(box).center().toPoint()  # type: ignore[arg-type]


def titles(view: InsightsView) -> list[str]:
    return [f"{card.title.text()}: {card.line.text()}" for card in view.cards]


def told(view: InsightsView) -> list[str]:
    return [card.plot.accessibleDescription() for card in view.cards]


# What is shown


def test_the_last_twelve_months_are_counted_first(view: InsightsView) -> None:
    assert "March 2025 to February 2026" in view.subtitle.text()
    assert titles(view) == [
        "Days written: 2 of 351",
        "Words by month: 6 in all",
        "Hours of the day: Mostly after nine",
        "People over time: By month, how many memories name them",
    ]
    assert told(view) == [
        "2 of 351 days",
        "6 in all, the most in December 2025",
        "Mostly after nine",
        "Mum: 3, Rob: 1",
    ]


def test_everything_and_each_year_are_a_click_away(view: InsightsView) -> None:
    view.picker.chips[Stretch.ALL].click()
    settle()
    assert titles(view)[:2] == ["Days written: 3 in all", "Words by year: 8 in all"]
    assert view.picker.before.isHidden()
    view.picker.chips[Stretch.YEAR].click()
    settle()
    assert view.picker.year.text() == "2026"
    assert not view.picker.after.isEnabled()
    for _ in range(7):
        view.picker.before.click()
        settle()
    assert view.picker.year.text() == "2019"
    assert not view.picker.before.isEnabled()
    assert told(view)[3] == "Ada: 1"


def test_a_year_beyond_what_is_written_is_not_gone_to(room: Room) -> None:
    view = go(room)
    view._year = 2035
    view.picker.chips[Stretch.YEAR].click()
    settle()
    assert view.picker.year.text() == "2026"


def test_places_are_behind_the_people(view: InsightsView) -> None:
    view._kinds[NameKind.PLACE].click()
    assert view.cards[3].title.text() == "Places over time"
    assert told(view)[3] == "Home: 1, The lake: 1"


def test_an_empty_journal_says_so_plainly(theme: Theme, tmp_path: Path, qtbot: QtBot) -> None:
    room = make_room(theme, tmp_path)
    qtbot.addWidget(room.window)
    view = go(room)
    assert view.nothing.isVisible()
    assert not any(card.isVisible() for card in view.cards)
    assert "first page" in view.nothing.text()
    room.write("The first.")
    room.do(catalogue.TODAY)
    room.do(catalogue.INSIGHTS)
    settle(view.cards[0].isVisible)
    assert titles(view)[0] == "Days written: 1 of 351"
    view.grab()


def test_where_the_last_months_are_empty_all_of_it_is_shown(
    theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    room = make_room(theme, tmp_path)
    qtbot.addWidget(room.window)
    room.write("Long ago.", date(2001, 3, 4))
    view = go(room)
    settle(view.picker.chips[Stretch.ALL].isChecked)
    assert titles(view)[0] == "Days written: 1 of 365"
    view.picker.chips[Stretch.MONTHS].click()
    settle()
    assert told(view) == [
        "Nothing was written in this time.",
        "No words in this time.",
        "No memory in this time knows its hour.",
        "Nobody is named in this time.",
    ]
    view.grab()
    for card in view.cards:
        press(card.plot, Qt.Key.Key_Right, Qt.Key.Key_Return)
        assert card.plot.point_at(QPoint(50, 50)) is None
        assert card.plot.lit is None
    view._kinds[NameKind.PLACE].click()
    assert told(view)[3] == "No place is named in this time."


def test_what_is_put_away_goes_at_once_and_its_days_still_count(
    room: Room, view: InsightsView
) -> None:
    entry = room.journal.browsing.entries(1)[0][0]
    act = room.journal.erasing.erase([entry.id])
    assert act.changes is not None
    room.session.publish(act.changes)
    settle(lambda: "Rob" not in told(view)[3])
    assert told(view)[3] == "Mum: 2"
    assert titles(view)[0] == "Days written: 2 of 351"


def test_what_is_put_away_while_nobody_looks_is_said_nowhere(
    room: Room, view: InsightsView
) -> None:
    view.as_table.click()
    room.do(catalogue.TODAY)
    entry = room.journal.browsing.entries(1)[0][0]
    act = room.journal.erasing.erase([entry.id])
    assert act.changes is not None
    room.session.publish(act.changes)
    assert told(view) == ["", "", "", ""]
    assert all(card.table is not None and card.table.sheet.rowCount() == 0 for card in view.cards)
    room.do(catalogue.INSIGHTS)
    settle(lambda: told(view)[3] != "")
    assert told(view)[3] == "Mum: 2"


def test_what_is_written_meanwhile_is_counted_soon(room: Room, view: InsightsView) -> None:
    room.write("Seven eight.", TODAY)
    changes = room.journal.changes_since(0)
    assert changes is not None
    room.session.publish(changes)
    settle(lambda: "3 of 351" in titles(view)[0])
    assert titles(view)[0] == "Days written: 3 of 351"


def test_a_failure_is_told(
    room: Room, view: InsightsView, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> Figures:
        raise OSError

    seen: list[object] = []
    view.failed.connect(seen.append)
    monkeypatch.setattr(room.journal.counting, "figures", fails)
    view.show_figures()
    settle(lambda: bool(seen))
    assert isinstance(seen[0], OSError)


# By keys


def test_days_are_walked_by_month_and_by_day(view: InsightsView) -> None:
    plot = plot_of(view, DaysPlot)
    press(plot, Qt.Key.Key_Right)
    assert plot.spoken(plot.lit) == "February 2026, 1 day written"  # type: ignore[arg-type]
    press(plot, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert plot.spoken(plot.lit) == "December 2025, 1 day written"  # type: ignore[arg-type]
    press(plot, *(Qt.Key.Key_Down,) * 5)
    assert plot.spoken(plot.lit) == "5 December 2025, written"  # type: ignore[arg-type]
    bubble = plot.findChild(QLabel)
    assert bubble.text() == "5 December 2025, written"
    press(plot, Qt.Key.Key_Down)
    assert bubble.text() == "6 December 2025, nothing written"
    press(plot, Qt.Key.Key_Home)
    assert bubble.text() == "6 March 2025, nothing written"
    press(plot, Qt.Key.Key_End, *(Qt.Key.Key_Up,) * 9)
    assert plot.lit == (11, -1)
    assert bubble.isHidden()
    QTest.keyClick(plot, Qt.Key.Key_Down)
    assert bubble.isVisible()
    view.picker.setFocus()
    view.picker.chips[Stretch.MONTHS].setFocus()
    assert plot.lit is None
    assert bubble.isHidden()


def test_words_are_walked_from_the_fullest_month(view: InsightsView) -> None:
    plot = plot_of(view, WordsPlot)
    press(plot, Qt.Key.Key_Right)
    assert plot.spoken(plot.lit) == "December 2025, 3 words"  # type: ignore[arg-type]
    press(plot, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert plot.spoken(plot.lit) == "February 2026, 3 words"  # type: ignore[arg-type]
    assert plot.moved((0, 0), 0, 1) is None
    QTest.keyClick(plot, Qt.Key.Key_Up)
    assert plot.lit == (11, 0)


def test_hours_go_round(view: InsightsView) -> None:
    plot = plot_of(view, HoursPlot)
    press(plot, Qt.Key.Key_Right)
    assert plot.spoken(plot.lit) == "22:00, 2 memories"  # type: ignore[arg-type]
    press(plot, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert plot.lit == (0, 0)
    press(plot, Qt.Key.Key_End)
    assert plot.lit == (23, 0)
    press(plot, Qt.Key.Key_Home, Qt.Key.Key_Return)
    assert plot.lit == (0, 0)
    assert view.isVisible()


def test_names_are_walked_in_both_directions(view: InsightsView) -> None:
    plot = plot_of(view, NamesPlot)
    press(plot, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert plot.spoken(plot.lit) == "Mum, December 2025, 1 memory"  # type: ignore[arg-type]
    press(plot, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert plot.spoken(plot.lit) == "Rob, December 2025, 0 memories"  # type: ignore[arg-type]


def test_each_point_is_said_to_those_who_listen(
    view: InsightsView, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "journal.ui.features.insights.plot.announce", lambda _plot, text: said.append(text)
    )
    plot = plot_of(view, WordsPlot)
    press(plot, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert said == ["December 2025, 3 words", "November 2025, 0 words"]
    node = QAccessible.queryAccessibleInterface(plot)
    assert node.text(QAccessible.Text.Name) == "Words by month"
    assert node.text(QAccessible.Text.Description) == "6 in all, the most in December 2025"


def test_in_a_mirrored_window_time_runs_from_right_to_left(view: InsightsView) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    days, of_words, names = (plot_of(view, one) for one in (DaysPlot, WordsPlot, NamesPlot))
    press(of_words, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert of_words.lit == (10, 0)
    assert days.point_at(QPoint(days.width() - 4, 6)) == (0, -1)
    far = days.placed(days.grid.cell(0, 0)).center().toPoint()
    assert days.point_at(far) == (0, 0)
    assert far.x() > days.width() / 2
    assert names.point_at(QPoint(names.width() - 3, 20)) == (11, 0)
    assert not plot_of(view, HoursPlot).is_mirrored
    view.grab()


# By pointer


def test_the_pointer_lights_what_it_is_over(view: InsightsView) -> None:
    days, of_words = plot_of(view, DaysPlot), plot_of(view, WordsPlot)
    QTest.mouseMove(days, spot_of(days, days.grid.cell(11, 2)))
    assert days.lit == (11, 2)
    assert days.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(days, spot_of(days, days.grid.block(3)) + QPoint(0, days.height()))
    QTest.mouseMove(of_words, QPoint(of_words.width() - 10, of_words.height() - 60))
    assert of_words.lit == (11, 0)
    assert of_words.point_at(QPoint(2, 60)) is None
    QApplication.sendEvent(days, leave())
    assert days.lit is None


def leave() -> object:
    from PySide6.QtCore import QEvent

    return QEvent(QEvent.Type.Leave)


def test_the_pointer_finds_the_hours_around_the_clock(view: InsightsView) -> None:
    plot = plot_of(view, HoursPlot)
    middle, least, _ = plot._measures()
    for hour, (across, down) in {0: (0.5, -3), 6: (3, 0.5), 12: (-0.5, 3), 18: (-3, -0.5)}.items():
        spot = middle + QPointF(across, down) * (least / 3)
        assert plot.point_at(spot.toPoint()) == (hour, 0)
    assert plot.point_at(QPoint(1, 1)) is None
    QTest.mouseMove(plot, middle.toPoint())
    assert plot.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_a_click_on_a_day_leads_to_the_calendar_and_back(room: Room, view: InsightsView) -> None:
    plot = plot_of(view, DaysPlot)
    spot = spot_of(plot, plot.grid.cell(11, 2))
    QTest.mouseClick(plot, Qt.MouseButton.RightButton, pos=spot)
    assert room.window.guide.now.view is View.INSIGHTS
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=spot)
    settle()
    assert room.window.guide.now.view is View.CALENDAR
    assert room.window.rooms.calendar.day == date(2026, 2, 3)
    room.do(catalogue.BACK)
    assert room.window.stage.currentWidget() is view
    room.do(catalogue.FORWARD)
    assert room.window.guide.now.view is View.CALENDAR


def test_a_month_leads_to_its_first_written_day(room: Room, view: InsightsView) -> None:
    press(plot_of(view, WordsPlot), Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert room.window.guide.now.day == date(2025, 12, 5)
    room.do(catalogue.INSIGHTS)
    days = plot_of(view, DaysPlot)
    press(days, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert room.window.guide.now.day == date(2026, 2, 3)


def test_a_year_leads_to_its_own_figures(view: InsightsView) -> None:
    view.picker.chips[Stretch.ALL].click()
    settle()
    of_words, days = plot_of(view, WordsPlot), plot_of(view, DaysPlot)
    assert of_words.target((0, 0)) == ToYear(2019)
    assert days.target((6, -1)) == ToYear(2025)
    assert days.spoken((0, 4)) == "May 2019, 1 day written"
    assert days.spoken((0, -1)) == "2019, 1 day written"
    QTest.mouseMove(days, spot_of(days, days.grid.cell(0, 4)))
    assert days.lit == (0, 4)
    view.grab()
    press(of_words, Qt.Key.Key_Home, Qt.Key.Key_Home, Qt.Key.Key_Return)
    assert view.picker.year.text() == "2019"


def test_a_name_leads_to_its_page(room: Room, view: InsightsView) -> None:
    plot = plot_of(view, NamesPlot)
    place = plot.threads.place(9, 0)
    assert plot.point_at(place.toPoint()) == (9, 0)
    assert plot.point_at(plot.threads.place(3, 0).toPoint()) is None
    assert plot.point_at(QPoint(3, plot.height() - 2)) is None
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(3, int(place.y())))
    settle()
    now = room.window.guide.now
    assert (now.view, now.kind, now.name) == (View.NAME, NameKind.PERSON, "Mum")


# As tables


def test_behind_each_plot_is_a_table_of_the_same(room: Room, view: InsightsView) -> None:
    view.as_table.click()
    assert view.as_table.text() == "Show as plots"
    tables = [card.table for card in view.cards]
    assert all(one is not None and one.isVisible() for one in tables)
    days, of_words, hours, names = (one.sheet for one in tables if one is not None)
    assert [days.index(9, column).data() for column in range(3)] == ["December 2025", "1", "1"]
    assert of_words.index(11, 1).data(SPOKEN) == "February 2026, Words: 3"
    assert hours.index(22, 0).data(SPOKEN) == "22:00"
    assert hours.index(22, 1).data() == "2"
    across = Qt.Orientation.Horizontal
    assert [names.headerData(one, across) for one in (0, 1, 11)] == [
        "Name", "In all", "December 2025",
    ]  # fmt: skip
    assert names.headerData(0, Qt.Orientation.Vertical) is None
    assert names.headerData(99, across) is None
    assert names.headerData(0, across, Qt.ItemDataRole.FontRole) is None
    assert names.index(0, 0).data(Qt.ItemDataRole.FontRole) is None
    assert names.data(names.index(-1, 0)) is None
    assert names.target(names.index(-1, 0)) is None
    assert names.rowCount(names.index(0, 0)) == names.columnCount(names.index(0, 0)) == 0
    view.as_table.click()
    assert plot_of(view, DaysPlot).isVisible()


def test_a_row_leads_where_its_point_does(room: Room, view: InsightsView) -> None:
    view.as_table.click()
    table = view.cards[3].table
    assert table is not None
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    settle()
    assert room.window.guide.now.name == "Rob"
    hours = view.cards[2].table
    assert hours is not None
    room.do(catalogue.INSIGHTS)
    hours.setFocus()
    QTest.keyClick(hours, Qt.Key.Key_Return)
    assert room.window.guide.now.view is View.INSIGHTS
    days = view.cards[0].table
    assert days is not None
    assert days.sheet.target(days.sheet.index(9, 0)) == ToDay(date(2025, 12, 5))


def test_the_tables_follow_what_is_chosen_and_keep_the_keys(view: InsightsView) -> None:
    plot = plot_of(view, NamesPlot)
    plot.setFocus()
    view.cards[3].show_table(shown=True)
    table = view.cards[3].table
    assert table is not None
    assert table.hasFocus()
    view._kinds[NameKind.PLACE].click()
    assert table.accessibleName() == "Places over time"
    assert table.sheet.index(0, 0).data() == "Home"
    view.picker.chips[Stretch.ALL].click()
    settle()
    assert table.sheet.headerData(2, Qt.Orientation.Horizontal) == "2019"
    assert table.sheet.target(table.sheet.index(0, 0)) == ToName(NameKind.PLACE, "Home")


# How it is laid out and painted


def test_f6_goes_from_card_to_card(room: Room, view: InsightsView) -> None:
    assert view.picker.chips[Stretch.MONTHS].hasFocus()
    for card in view.cards:
        room.do(catalogue.NEXT_PANE)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert card.isAncestorOf(focus)


@pytest.mark.parametrize("size", [(1600, 1000), (900, 620)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_cards_lie_side_by_side_only_where_there_is_room(
    theme: Theme, tmp_path: Path, qtbot: QtBot, size: tuple[int, int], scale: float
) -> None:
    room = make_room(theme, tmp_path, size=size)
    qtbot.addWidget(room.window)
    room.write("One.", TODAY, people=("Somebody with rather a long name, from next door",))
    theme.set_text_scale(scale)
    try:
        view = go(room)
        beside = view.cards[0].y() == view.cards[1].y()
        assert beside == (size == (1600, 1000) and scale == 1.0)
        for card in view.cards:
            assert card.width() <= view.width()
            assert card.plot.height() > 100
        view.grab()
    finally:
        theme.set_text_scale(1.0)


def painted(plot: Plot, figures: Figures) -> QImage:
    plot.resize(520, 240)
    plot.show_figures(figures)
    return plot.grab().toImage()


def test_more_is_painted_where_there_is_more(theme: Theme, qtbot: QtBot) -> None:
    few = Figures(
        Stretch.ALL, Span(24_000, 2, 120), cells=(1,) * 20, memories=(1, 1), words=(1, 3),
        hours=(1,) * 24, people=(NameFigures("Mum", (1, 1)),),
    )  # fmt: skip
    many = Figures(
        Stretch.ALL, Span(24_000, 2, 120), cells=(300,) * 20, memories=(9, 9), words=(900, 30),
        hours=(*range(24),), people=(NameFigures("Mum", (90_000, 4)), NameFigures("Rob", (1, 0))),
    )  # fmt: skip
    for make in (
        lambda: DaysPlot(theme, TODAY),
        lambda: WordsPlot(theme),
        lambda: HoursPlot(theme),
        lambda: NamesPlot(theme, NameKind.PERSON),
    ):
        plot = make()
        qtbot.addWidget(plot)
        blank = painted(plot, few)
        assert painted(plot, many) != blank
        plot.show_figures(None)
        assert plot.summary() == plot.nothing()
        assert plot.line() in {"", "0 in all"}
        assert plot.spoken((0, 0)) == "" if isinstance(plot, WordsPlot) else True
        plot.grab()


def test_a_day_to_come_is_not_painted_as_empty(theme: Theme, qtbot: QtBot) -> None:
    figures = Figures(
        Stretch.MONTHS, Span(TODAY.year * 12 + 1, 1), days=(TODAY,), cells=(1,), memories=(1,),
        words=(1,), hours=(1,) * 24,
    )  # fmt: skip
    plot = DaysPlot(theme, TODAY)
    qtbot.addWidget(plot)
    image = painted(plot, figures)
    written, before, coming = (
        image.pixelColor(plot.grid.cell(0, day - 1).center().toPoint()) for day in (14, 13, 15)
    )
    assert written == theme.color("heat4")
    assert before == theme.color("heat0")
    assert coming not in [written, before]
    assert plot.line() == "1 of 14"
    tomorrow = TODAY + timedelta(days=1)
    plot.show_figures(Figures(Stretch.MONTHS, figures.span, days=(tomorrow,), cells=(1,)))
    assert plot.line() == "1 of 15"


@pytest.mark.parametrize(
    ("span", "short", "long", "whole", "title"),
    [
        (Span(24_306, 12), "Jul", "July 2025", "July 2025 to June 2026", "Words by month"),
        (Span(24_300, 12), "Jan", "January 2025", "2025", "Words by month"),
        (Span(24_228, 8, 12), "2019", "2019", "2019 to 2026", "Words by year"),
        (Span(23_400, 8, 120), "1950s", "1950s", "1950 to 2029", "Words by decade"),
        (Span(12_000, 11, 1200), "1000", "1000 to 1099", "1000 to 2099", "Words by century"),
    ],
)
def test_columns_are_said_by_what_they_are(
    span: Span, short: str, long: str, whole: str, title: str
) -> None:
    assert words.short(span, 0) == short
    assert words.long(span, 0) == long
    assert words.span_words(span) == whole
    assert words.words_title(span) == title
    assert words.column_head(span) in {"Month", "Year", "Decade", "Century"}


def test_the_hours_are_told_by_the_parts_of_the_day_that_hold_the_most() -> None:
    hours = [0] * 24
    assert words.hours_line(hours) == ""
    hours[6] = 10
    assert words.hours_line(hours) == "Mostly early"
    hours[22] = 9
    assert words.hours_line(hours) == "Mostly early, and after nine"
