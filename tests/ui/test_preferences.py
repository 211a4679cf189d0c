"""What is chosen in the preferences holds at once: in the look, in the journal, in the file."""

from collections.abc import Iterator
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QSlider, QWidget
from pytestqt.qtbot import QtBot

from journal.runtime.clock import FixedClock
from journal.services.settings import Settings, load
from journal.ui.actions import catalogue
from journal.ui.background.preferences import Preferences
from journal.ui.features.settings.journal_page import JournalPage
from journal.ui.features.settings.slider import Slider
from journal.ui.features.settings.swatch import Swatch
from journal.ui.features.settings.switch import Switch
from journal.ui.features.settings.view import PreferencesPanel
from journal.ui.shell.wearing import wish_of
from journal.ui.theme.theme import Theme, Wish
from journal.ui.theme.tokens import Mode, Season
from journal.ui.widgets.segments import Segments
from journal.ui.widgets.sidebuttons import SideButton
from tests.ui.rooms import NOW, Room, make_room, settle


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path, clock: FixedClock) -> Iterator[Room]:
    preferences = Preferences(tmp_path / "config")
    made = make_room(theme, tmp_path, clock=clock, preferences=preferences)
    qtbot.addWidget(made.window)
    made.open()
    made.window.wearing.look()
    yield made
    made.session.close()
    made.journal.close()
    theme.wear(**{name: getattr(Wish(), name) for name in Wish.__slots__})


def test_a_choice_is_worn_and_kept_at_once(room: Room, theme: Theme, tmp_path: Path) -> None:
    room.window.house.preferences.choose(season="winter", mode="dark", text_scale=1.5)
    assert (theme.tokens.season, theme.tokens.mode) == (Season.WINTER, Mode.DARK)
    assert load(tmp_path / "config").settings.season == "winter"
    said = [label.text() for label in room.window.sidebar.findChildren(QLabel)]
    assert "Blue Ruin" in said


def test_the_date_and_the_hemisphere_decide_the_season(room: Room, theme: Theme) -> None:
    preferences = room.window.house.preferences
    preferences.choose(hemisphere="south")
    assert theme.tokens.season is Season.SUMMER
    preferences.choose(hemisphere="north")
    assert theme.tokens.season is Season.WINTER


def test_the_journal_follows_without_being_opened_again(room: Room, clock: FixedClock) -> None:
    room.window.house.preferences.choose(day_ends=2, hemisphere="south")
    clock.set(datetime(2026, 2, 14, 3, 0, tzinfo=UTC))
    assert room.journal.writing.new_moment().start.day == 14
    assert room.journal.hemisphere == "south"


def panel(room: Room) -> PreferencesPanel:
    room.do(catalogue.PREFERENCES)
    return room.window.findChild(PreferencesPanel)


def test_a_click_on_a_season_wears_it_and_no_longer_follows_the_date(
    room: Room, theme: Theme
) -> None:
    swatches = panel(room).findChildren(Swatch)
    assert [one.value for one in swatches if one.isChecked()] == ["winter"]
    QTest.mouseClick(swatches[2], Qt.MouseButton.LeftButton)
    follow = room.window.findChild(Switch, "followDate")
    assert theme.tokens.season is Season.SUMMER
    assert not follow.isChecked()
    assert [one.value for one in swatches if one.isChecked()] == ["summer"]
    QTest.mouseClick(follow, Qt.MouseButton.LeftButton)
    assert theme.tokens.season is Season.WINTER
    assert [one.value for one in swatches if one.isChecked()] == ["winter"]


def test_keys_alone_choose_the_text_size_and_the_window_grows(room: Room, theme: Theme) -> None:
    size = panel(room).findChild(QSlider, "textSize")
    before = theme.factor
    size.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(size, Qt.Key.Key_Right)
    assert theme.factor == pytest.approx(before * 1.05)
    assert room.window.house.preferences.settings.text_scale == 1.05


def test_the_arrows_choose_among_words_and_mirrored_ones_the_other_way(room: Room) -> None:
    words = {one.accessibleName(): one for one in panel(room).findChildren(Segments)}
    mode = words["Light or dark"]
    chosen: list[str] = []
    mode.chosen.connect(chosen.append)
    mode.parts[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(mode.parts[0], Qt.Key.Key_Right)
    mode.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(mode.parts[1], Qt.Key.Key_Right)
    assert chosen == ["dark", "light"]


def test_tab_stays_in_the_preferences_and_escape_leaves_them(room: Room) -> None:
    over = panel(room)
    seen = set()
    for _ in range(60):
        QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Tab)
        now = room.window.focusWidget()
        assert now is not None
        assert over.panel.isAncestorOf(now)
        assert now.accessibleName()
        seen.add(now)
    assert over.close_button in seen
    QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Escape)
    assert over.isHidden()


def test_every_page_of_the_preferences_shows_what_is_chosen(room: Room) -> None:
    over = panel(room)
    for number, button in enumerate(over.buttons):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert over.pages.currentIndex() == number
    words = {one.accessibleName(): one for one in over.findChildren(Segments)}
    words["Motion"].parts[1].click()
    words["A passage beside Today"].parts[1].click()
    settings = room.window.house.preferences.settings
    assert (settings.motion, settings.passage) == ("less", False)


def test_the_end_of_the_day_moves_at_once(room: Room, clock: FixedClock) -> None:
    over = panel(room)
    hours = over.findChild(QSlider, "dayEnds")
    hours.setValue(0)
    assert clock.day_ends == time(0)
    assert hours.accessibleDescription() == "midnight"


def test_the_preferences_fit_a_small_window_with_large_text(room: Room) -> None:
    room.window.resize(900, 620)
    room.window.house.preferences.choose(text_scale=2.0)
    over = panel(room)
    assert over.rect().contains(over.panel.geometry())
    scroll = over.pages.currentWidget()
    assert isinstance(scroll, QScrollArea)
    assert scroll.widget().width() <= scroll.viewport().width()


def test_what_cannot_be_chosen_changes_nothing(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path)
    preferences.choose(mode="purple")
    assert preferences.settings == Settings()
    assert not list(tmp_path.iterdir())


def test_a_choice_that_cannot_be_kept_holds_and_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file", "utf-8")
    preferences = Preferences(tmp_path / "config")
    told: list[object] = []
    preferences.failed.connect(told.append)
    preferences.choose(mode="dark")
    assert preferences.settings.mode == "dark"
    assert len(told) == 1


def test_every_choice_of_the_settings_has_its_wish() -> None:
    day = NOW.date()
    assert wish_of(Settings(face="atkinson", contrast="more", motion="less"), day) == {
        "season": Season.WINTER, "mode": None, "text_scale": 1.0,
        "face": "Atkinson Hyperlegible", "more": True, "still": True,
    }  # fmt: skip
    assert wish_of(Settings(mode="light", season="summer"), day)["season"] is Season.SUMMER


def test_habits_are_read_from_the_settings() -> None:
    from journal.services.habits import habits_of

    habits = habits_of(Settings(day_ends=3, hemisphere="south"))
    assert (habits.day_ends, habits.hemisphere) == (time(3), "south")


def test_a_refused_file_is_told_with_the_name_of_its_copy(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    (tmp_path / "settings.toml").write_text("mode = ", "utf-8")
    room = make_room(theme, tmp_path, preferences=Preferences(tmp_path))
    qtbot.addWidget(room.window)
    told: list[str] = []
    room.notices.toasted.connect(lambda toast: told.append(toast.text))
    room.open()
    room.window.open_rest()
    assert "settings.refused.toml" in told[-1]
    (tmp_path / "settings.toml").unlink()
    (tmp_path / "settings.toml").mkdir()
    room.window.house.preferences.choose(mode="light")
    assert "could not be saved" in told[-1]
    room.session.close()
    room.journal.close()
    theme.wear(mode=None, season=Season.AUTUMN)


def test_no_button_of_the_sidebar_is_squeezed_by_large_text(room: Room) -> None:
    room.window.resize(1280, 800)
    room.window.house.preferences.choose(text_scale=2.0)
    settle()
    buttons = [one for one in room.window.sidebar.findChildren(SideButton) if one.isVisible()]
    assert len(buttons) > 5
    assert all(one.height() >= one.sizeHint().height() for one in buttons)


# ------------------------------------------------------------------ gaps
def switch(over: PreferencesPanel, field: str) -> Switch:
    found = over.findChild(Switch, field)
    assert isinstance(found, Switch)
    return found


def test_a_switch_closes_the_gaps_of_the_timeline_at_once_and_opens_them_again(
    room: Room, tmp_path: Path
) -> None:
    entries = room.fill(3)
    room.journal.erasing.erase([entries[1].id])
    room.session.poll()
    settle(lambda: "a gap of one day" in room.lines())
    assert "a gap of one day" in room.lines()
    over = panel(room)
    over.buttons[3].click()
    shown = switch(over, "gaps_memories")
    assert shown.isChecked()
    assert not switch(over, "gaps_people").isChecked()
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown, Qt.Key.Key_Space)
    settle(lambda: "a gap of one day" not in room.lines())
    assert "a gap of one day" not in room.lines()
    assert load(tmp_path / "config").settings.gaps_memories is False
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    settle(lambda: "a gap of one day" in room.lines())
    assert "a gap of one day" in room.lines()


# ------------------------------------------------------------------ this journal
def test_the_sample_goes_in_and_out_whole_and_the_palette_takes_it_out_too(room: Room) -> None:
    room.write("Mine.")
    room.window.open_rest()
    settle()
    take_out = room.window.actions_.action(catalogue.SAMPLE)
    assert not take_out.isEnabled()
    over = panel(room)
    over.buttons[4].click()
    page = over.findChild(JournalPage)
    assert page.sample.text() == "Put the sample in"
    page.sample.click()
    settle(take_out.isEnabled)
    assert room.journal.sample.stands()
    assert page.sample.text() == "Take the sample out"
    first = room.journal.browsing.entries(9)[0][-1]
    room.window.guide.open(first.id)
    settle()
    over.close_up()
    room.do(catalogue.SAMPLE)
    settle(lambda: not take_out.isEnabled())
    assert not room.journal.sample.stands()
    assert room.window.voice.toast.text() == "The sample is out. What you wrote stays."
    assert room.journal.browsing.totals().count == 1
    settle(lambda: room.window.page.entry_id != first.id)
    assert room.window.page.entry_id != first.id
    room.do(catalogue.UNDO)
    settle(take_out.isEnabled)
    assert room.journal.sample.stands()


def test_what_another_window_does_with_the_sample_is_seen(room: Room) -> None:
    room.window.open_rest()
    settle()
    room.journal.sample.add()
    room.session.poll()
    settle(lambda: room.window.helping.sample.stands)
    assert room.window.helping.sample.stands


def test_a_sample_that_cannot_be_taken_out_is_told(room: Room) -> None:
    room.window.helping.sample.take_out()
    settle()
    assert "can’t be taken back" in room.window.voice.toast.text()
    assert not room.window.helping.sample.is_busy


def test_the_page_of_the_journal_tells_where_it_is_and_who_can_read_it(room: Room) -> None:
    over = panel(room)
    page = over.findChild(JournalPage)
    told = " ".join(label.text() for label in page.findChildren(QLabel))
    assert str(room.journal.path) in told
    assert "not encrypted" in told
    opened: list[str] = []
    page.open_folder = lambda url: opened.append(url.toLocalFile())
    page.folder.click()
    assert opened == [str(room.journal.path.parent)]


# ------------------------------------------------------------------ what is seen
def pixels(widget: QWidget, color: QColor) -> int:
    image = widget.grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y) == color for x, y in points)


def test_the_handle_of_a_slider_shows_where_the_keys_are(room: Room, theme: Theme) -> None:
    over = panel(room)
    size = over.findChild(Slider, "textSize")
    over.close_button.setFocus(Qt.FocusReason.TabFocusReason)
    before = pixels(size, theme.color("focus"))
    size.setFocus(Qt.FocusReason.TabFocusReason)
    assert pixels(size, theme.color("focus")) > before + 20


def test_the_corners_of_the_preferences_are_round_at_both_sides(
    room: Room, theme: Theme
) -> None:
    over = panel(room)
    settle()
    image, frame = room.window.grab().toImage(), over.panel.geometry()
    grounds = (theme.color("desk"), theme.color("raised"))
    for x in (frame.left() + 2, frame.right() - 2):
        for y in (frame.top() + 2, frame.bottom() - 2):
            assert image.pixelColor(x, y) not in grounds
    assert image.pixelColor(frame.left() + 2, frame.center().y()) == grounds[0]
