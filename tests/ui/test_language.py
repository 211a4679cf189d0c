"""The window speaks the person's language: its words, its figures, its dates, at once."""

import gc
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from journal.domain.moment import Moment, parse_moment
from journal.runtime.clock import FixedClock
from journal.services.settings import load
from journal.ui import start
from journal.ui.actions import catalogue
from journal.ui.background.preferences import Preferences
from journal.ui.features.archive import words as archive
from journal.ui.features.settings.view import PreferencesPanel
from journal.ui.feedback import dates, tongue
from journal.ui.feedback.numbers import figures, plural
from journal.ui.feedback.tongue import LOCALES, speak, spoken
from journal.ui.shell.place import View
from journal.ui.theme.theme import Theme
from tests.ui.rooms import NOW, Room, make_room, settle

DAY = date(2026, 2, 14)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak("en")
    QLocale.setDefault(before)


# ---------------------------------------------------------------------- which language
@pytest.mark.parametrize(
    ("named", "language"),
    [
        (["vi-Latn-VN", "vi-VN", "vi"], "vi"),
        (["fr-CA"], "fr"),
        (["de-DE", "de", "fr-FR"], "fr"),
        (["ja-JP"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_system_that_is_spoken_here_is_taken(
    monkeypatch: pytest.MonkeyPatch, named: list[str], language: str
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(tongue, "QLocale", System(named))
        assert tongue.language_for("system") == language
        assert tongue.language_for("vi") == "vi"


class System:
    """A system that names languages."""

    def __init__(self, named: list[str]) -> None:
        self._named = named

    def system(self) -> "System":
        return self

    def uiLanguages(self) -> list[str]:
        return self._named


def test_english_needs_no_translator(qapp: QApplication) -> None:
    assert not speak("en")
    assert qapp.findChildren(QTranslator) == []
    assert spoken() == "en"


def test_a_language_is_spoken_from_now_on_and_no_longer_than_it_is_chosen(
    qapp: QApplication,
) -> None:
    assert speak("vi")
    assert not speak("vi")
    assert spoken() == "vi"
    assert QCoreApplication.translate("Sidebar", "Write") == "Viết"
    assert speak("fr")
    assert QCoreApplication.translate("Sidebar", "Write") == "Écrire"
    assert speak("en")
    assert QCoreApplication.translate("Sidebar", "Write") == "Write"
    assert qapp.findChildren(QTranslator) == []


@pytest.mark.parametrize(("language", "undo"), [("vi", "&Hoàn tác"), ("fr", "&Annuler")])
def test_what_qt_says_itself_is_in_the_same_language(language: str, undo: str) -> None:
    speak(language)
    assert QCoreApplication.translate("QWidgetTextControl", "&Undo") == undo


# ----------------------------------------------------------------------------- numbers
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["0 memories", "1 memory", "2 memories", "1,204 memories"]),
        ("vi", ["0 ký ức", "1 ký ức", "2 ký ức", "1.204 ký ức"]),
        ("fr", ["0 souvenir", "1 souvenir", "2 souvenirs", "1\u202f204 souvenirs"]),
    ],
)
def test_a_number_takes_the_form_and_the_figures_of_its_language(
    language: str, said: list[str]
) -> None:
    speak(language)
    assert [archive.memories(count) for count in (0, 1, 2, 1204)] == said
    assert figures(1204) == said[-1].split(" ")[0]


@pytest.mark.parametrize(
    ("language", "one", "four"),
    [
        (
            "en",
            "One card, 3 memories, and four single ones. All of it is in your full backups too.",
            "Four memories erased singly. All of it is in your full backups too.",
        ),
        (
            "vi",
            (
                "Một tấm thiệp, 3 ký ức, và bốn ký ức lẻ. "
                "Tất cả cũng có trong các bản sao lưu đầy đủ."
            ),
            "Bốn ký ức xóa riêng lẻ. Tất cả cũng có trong các bản sao lưu đầy đủ.",
        ),
        (
            "fr",
            (
                "Une carte, 3 souvenirs, et quatre isolés. "
                "Tout cela est aussi dans vos sauvegardes complètes."
            ),
            (
                "Quatre souvenirs effacés un à un. "
                "Tout cela est aussi dans vos sauvegardes complètes."
            ),
        ),
    ],
)
def test_small_numbers_are_words_in_each_language(language: str, one: str, four: str) -> None:
    speak(language)
    assert archive.foot(1, 3, 4) == one
    assert archive.foot(0, 0, 4) == four


def test_a_place_for_another_text_is_not_taken_for_the_number() -> None:
    speak("fr")

    def french(_text: str, _note: str, count: int) -> str:
        return f"%1, {count} image"

    assert plural(french, 1, "%1, one picture", "%1, %n pictures") == "%1, 1 image"


# ------------------------------------------------------------------------------- dates
@pytest.mark.parametrize(
    ("language", "full", "month", "since"),
    [
        ("en", "Saturday 14 February 2026", "February 2026", "3 February"),
        ("vi", "Thứ Bảy, 14 tháng 2, 2026", "tháng 2, 2026", "3 tháng 2"),
        ("fr", "samedi 14 février 2026", "février 2026", "3 février"),
    ],
)
def test_days_are_told_as_the_language_tells_them(
    language: str, full: str, month: str, since: str
) -> None:
    speak(language)
    assert dates.moment_in_full(Moment.on(DAY)) == full
    assert dates.month_in_full(2026, 2) == month
    assert dates.since(date(2026, 2, 3), DAY) == since


@pytest.mark.parametrize("language", LOCALES)
@pytest.mark.parametrize("day", [date(2026, month, 8 + month) for month in range(1, 13)])
def test_the_date_that_a_field_shows_can_be_read_back(language: str, day: date) -> None:
    speak(language)
    shown = dates.moment_in_full(Moment.on(day))
    assert parse_moment(shown, NOW).start == day


@pytest.mark.parametrize(
    ("language", "words", "under"),
    [("vi", "mùa hè 1998", "mùa hè"), ("fr", "été 1998", "été"), ("en", "summer 1998", "summer")],
)
def test_a_season_is_called_what_it_was_called(language: str, words: str, under: str) -> None:
    speak(language)
    assert dates.row_day(parse_moment(words, NOW)) == ("’98", under)


@pytest.mark.parametrize(
    ("language", "letters"),
    [("en", "Mo"), ("vi", "T2"), ("fr", "lu")],
)
def test_a_day_of_the_week_fits_into_two_letters(language: str, letters: str) -> None:
    speak(language)
    assert dates.two_letters(date(2026, 2, 16)) == letters


# ---------------------------------------------------------------------------- at once
@pytest.fixture
def room(theme: Theme, tmp_path: Path) -> Iterator[Room]:
    preferences = Preferences(tmp_path / "config")
    made = make_room(theme, tmp_path, clock=FixedClock(NOW), preferences=preferences)
    made.window.hide()
    yield made
    made.session.close()


@pytest.fixture
def begun(room: Room) -> Iterator[start.Start]:
    beginning = start.Start(room.window, lambda: room.journal, lambda: None)
    beginning.begin()
    settle(lambda: room.window.rooms.has_timeline)
    settle()
    yield beginning
    gc.unfreeze()
    beginning.window.page.discard()
    beginning.window.hide()
    beginning.window.deleteLater()
    beginning.end()
    settle()


def choose(begun: start.Start, number: int) -> None:
    """Choose a language in the preferences, by a click: 1 English, 2 Vietnamese, 3 French."""
    before = begun.window
    before.actions_.action(catalogue.PREFERENCES).trigger()
    panel = before.findChild(PreferencesPanel)
    part = panel.pages.currentWidget().widget().language.parts[number]
    QTest.mouseClick(part, Qt.MouseButton.LeftButton)
    settle(lambda: begun.window is not before)


def test_a_language_is_spoken_as_soon_as_it_is_chosen(
    begun: start.Start, room: Room, tmp_path: Path
) -> None:
    old = begun.window
    choose(begun, 2)
    new = begun.window
    assert not isValid(old)
    assert new.isVisible()
    assert new.actions_.action(catalogue.WRITE).text() == "Viết"
    assert load(tmp_path / "config").settings.language == "vi"
    panel = new.findChild(PreferencesPanel)
    assert panel.isVisible()
    assert QApplication.focusWidget() in panel.pages.currentWidget().widget().language.parts
    choose(begun, 1)
    assert begun.window.actions_.action(catalogue.WRITE).text() == "Write"


def test_one_stays_where_one_was_with_what_was_written(begun: start.Start, room: Room) -> None:
    entry = room.write("Something small.", DAY)
    begun.window.guide.go_to(View.TIMELINE)
    begun.window.guide.open(entry.id)
    settle()
    begun.window.page.sheet.text.setFocus()
    QTest.keyClicks(begun.window.page.sheet.text, "More. ")
    old = begun.window.guide.history
    choose(begun, 3)
    window = begun.window
    settle()
    assert window.guide.history is old
    assert window.page.entry_id == entry.id
    assert "More. " in window.page.sheet.text.text()
    assert room.journal.browsing.entry(entry.id).text == window.page.sheet.text.text()


def test_nothing_of_the_window_that_went_is_asked_any_more(
    begun: start.Start, room: Room, theme: Theme
) -> None:
    for view in (View.CALENDAR, View.PEOPLE, View.ARCHIVE, View.SEARCH, View.TIMELINE):
        begun.window.guide.go_to(view)
        settle()
    choose(begun, 2)
    begun.window.house.preferences.choose(text_scale=1.2)
    room.write("Told to every view.")
    room.session.poll()
    settle()
    begun.window.house.preferences.choose(text_scale=1.0, passage=False)
    settle()
    assert begun.window.timeline.memories.lines.rowCount() > 0


def test_a_page_that_is_not_kept_is_waited_for(
    begun: start.Start, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start, "_AGAIN_MS", 20)
    old = begun.window
    monkeypatch.setattr(type(old.page), "is_dirty", property(lambda _self: True))
    begun.window.house.preferences.choose(language="vi")
    settle()
    QTest.qWait(80)
    assert begun.window is old
    monkeypatch.undo()
    settle(lambda: begun.window is not old)
    assert begun.window is not old


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_same_language_under_another_name_changes_nothing(
    begun: start.Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = begun.window
    begun.window.house.preferences.choose(language="en")
    settle()
    assert begun.window is old
    begun.come_forward()


@pytest.mark.parametrize("language", LOCALES)
def test_the_dates_that_a_field_gives_as_examples_can_be_typed(language: str) -> None:
    speak(language)
    said = QCoreApplication.translate("DatePopover", "14 Feb 2026, summer 1998, about 1975")
    moments = [parse_moment(words, NOW) for words in said.split(", ")]
    assert [moment.precision.value for moment in moments] == ["day", "season", "about"]
    assert moments[0].start == DAY


@pytest.mark.parametrize(("language", "scale"), [("vi", 1.0), ("fr", 1.0), ("fr", 2.0)])
def test_no_word_is_cut_off_where_there_is_least_room(
    theme: Theme, tmp_path: Path, language: str, scale: float
) -> None:
    speak(language)
    theme.set_text_scale(scale)
    size = (900, 620) if scale == 1 else (1280, 800)
    made = make_room(theme, tmp_path, size=size, clock=FixedClock(NOW))
    made.open()
    made.fill(5)
    window = made.window
    cut: list[str] = []
    for view in (View.TODAY, View.TIMELINE, View.CALENDAR, View.ON_THIS_DAY, View.PEOPLE,
                 View.SEARCH, View.ARCHIVE, View.FILM):  # fmt: skip
        window.guide.go_to(view)
        settle()
        cut += cut_off(window)
    window.helping.show_preferences()
    for button in window.findChild(PreferencesPanel).buttons:
        button.click()
        settle()
        cut += cut_off(window)
    window.hide()
    window.page.discard()
    made.session.close()
    made.journal.close()
    window.deleteLater()
    theme.set_text_scale(1.0)
    settle()
    assert cut == []


def cut_off(window: QWidget) -> list[str]:
    """The words that have less room than they need."""
    seen = [
        part
        for part in (*window.findChildren(QLabel), *window.findChildren(QPushButton))
        if part.isVisible() and part.text() and not part.visibleRegion().isEmpty()
    ]
    return [part.text() for part in seen if lacks_room(part)]


def lacks_room(part: QLabel | QPushButton) -> bool:
    if isinstance(part, QLabel) and part.wordWrap():
        return part.heightForWidth(part.width()) > part.height() + 2
    return part.sizeHint().width() > part.width() + 2
