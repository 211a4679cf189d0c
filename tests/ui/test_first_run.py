"""The first run: three pages by keys alone, which lose nothing, and then a journal."""

import gc
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal.bootstrap import open_journal as open_by_the_settings
from journal.domain.errors import JournalFull
from journal.runtime.paths import FIRST_RUN, default_paths
from journal.services.journal import Journal, open_journal
from journal.services.settings import Settings, load, save
from journal.ui import start
from journal.ui.background.lane import InlineLane
from journal.ui.background.preferences import Preferences
from journal.ui.background.session import Session
from journal.ui.features.welcome import unfinished
from journal.ui.features.welcome.unfinished import Unfinished, Where
from journal.ui.features.welcome.where import in_short
from journal.ui.feedback.notices import Notices
from journal.ui.shell.instance import Instance
from journal.ui.shell.parts import House
from journal.ui.shell.welcoming import Welcoming
from journal.ui.shell.window import MainWindow
from journal.ui.theme.theme import Theme
from tests.ui.rooms import CLOCK, settle

SENTENCE = "The kettle took its time, and I\u00a0let it."


class FirstRun:
    """A window in which somebody begins."""

    def __init__(self, look: Theme, home: Path) -> None:
        self.home, self.look = home, look
        self.usual = home / "data" / "journal.db"
        self.refusals: list[Exception] = []
        self.open()

    def open(self) -> None:
        preferences = Preferences(self.home / "config")
        session = Session(InlineLane("read"), InlineLane("write"))
        state = self.home / "state"
        house = House(self.look, session, Notices(), CLOCK, state, preferences)
        self.window = MainWindow(house)
        self.window.resize(1280, 820)
        self.window.begin()
        self.first = Welcoming(self.window, self.usual, self._open_journal)
        self.start = start.Start(self.window, lambda: pytest.fail("too soon"), lambda: None)
        self.start.ask_first(self.first)
        self.start.begin()
        self.view = self.first.view
        settle(lambda: self.view.where.spot is not None)

    def _open_journal(self, path: Path) -> Journal:
        if self.refusals:
            raise self.refusals.pop()
        return open_journal(path, clock=CLOCK)

    @property
    def journal(self) -> Journal:
        found = self.window.house.session.journal
        assert found is not None
        return found

    def key(self, key: Qt.Key, control: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, held)
        settle()

    def type(self, text: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)

    def page(self) -> str:
        return self.view.count.text()

    def close(self) -> None:
        self.window.close()
        self.start.end()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.removePostedEvents(QApplication.instance(), QEvent.Type.Quit.value)


@pytest.fixture
def first(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[FirstRun]:
    import sys

    hook = sys.excepthook
    made = FirstRun(theme, tmp_path)
    yield made
    made.close()
    sys.excepthook = hook
    gc.unfreeze()


def texts(first: FirstRun) -> list[str]:
    return [one.text() for one in first.view.findChildren(QLabel) if one.isVisible()]


# ------------------------------------------------------------------ the way through
def test_keys_alone_lead_through_three_pages_to_a_journal_with_its_first_memory(
    first: FirstRun,
) -> None:
    assert first.page() == "1 of 3"
    assert not first.window.page.isVisible()
    first.key(Qt.Key.Key_Return)
    assert any("not encrypted" in one for one in texts(first))
    first.key(Qt.Key.Key_Return)
    assert first.page() == "3 of 3"
    first.view.sentence.set_text(SENTENCE)
    first.key(Qt.Key.Key_Return, control=True)
    settle(lambda: first.window.page.sheet.text.text() == SENTENCE)
    assert first.window.page.sheet.text.text() == SENTENCE
    assert first.window.page.sheet.text.hasFocus()
    assert first.journal.path == first.usual
    assert first.journal.browsing.totals().count == 1
    assert load(first.home / "config").settings == Settings()
    assert not (first.home / "state" / FIRST_RUN).exists()
    settle(lambda: first.window.rooms.has_timeline)
    assert first.window.rooms.has_timeline


def test_nothing_is_made_before_the_last_page_is_left(first: FirstRun) -> None:
    first.key(Qt.Key.Key_Return)
    first.key(Qt.Key.Key_Return)
    assert not first.usual.parent.exists()
    first.view.go_on.click()
    settle(lambda: first.window.house.session.journal is not None)
    assert first.usual.exists()
    assert first.journal.browsing.totals().count == 0


def test_the_sample_is_put_in_where_it_was_asked_for(first: FirstRun) -> None:
    first.view.where.sample.click()
    first.view.go_on.click()
    first.view.go_on.click()
    first.view.go_on.click()
    settle(lambda: first.window.house.session.journal is not None)
    assert first.journal.sample.stands()


def test_escape_and_back_keep_what_was_typed(first: FirstRun) -> None:
    first.key(Qt.Key.Key_Return)
    first.key(Qt.Key.Key_Return)
    first.type("Half a sen")
    first.key(Qt.Key.Key_Escape)
    assert first.page() == "2 of 3"
    first.view.back.click()
    assert first.page() == "1 of 3"
    first.key(Qt.Key.Key_Escape)
    assert first.page() == "1 of 3"
    first.view.go_on.click()
    first.view.go_on.click()
    assert first.view.sentence.text() == "Half a sen"


def test_closing_half_way_loses_nothing_and_the_next_start_goes_on(first: FirstRun) -> None:
    first.view.where.sample.click()
    first.key(Qt.Key.Key_Return)
    first.key(Qt.Key.Key_Return)
    first.view.sentence.set_text(SENTENCE)
    first.close()
    kept = first.home / "state" / FIRST_RUN
    assert kept.stat().st_mode & 0o077 == 0
    assert not first.usual.exists()
    first.open()
    assert first.page() == "3 of 3"
    assert first.view.sentence.text() == SENTENCE
    assert first.view.where.sample.isChecked()


def test_typing_is_kept_without_closing(first: FirstRun) -> None:
    first.key(Qt.Key.Key_Return)
    first.key(Qt.Key.Key_Return)
    first.type("Soon.")
    settle(lambda: unfinished.load(first.home / "state").text == "Soon.")
    assert unfinished.load(first.home / "state").text == "Soon."


def test_tab_goes_round_on_the_page_and_no_key_leads_under_it(first: FirstRun) -> None:
    first.view.where.cards[Where.ELSEWHERE].click()
    seen: list[QWidget] = []
    for _ in range(12):
        first.key(Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        assert first.view.isAncestorOf(now)
        assert now.accessibleName() or getattr(now, "text", str)()
        seen.append(now)
    assert {first.view.where.browse, first.view.where.sample} <= set(seen)
    before = QApplication.focusWidget()
    first.key(Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is not before
    for key, control in ((Qt.Key.Key_K, True), (Qt.Key.Key_F10, False), (Qt.Key.Key_F1, False)):
        first.key(key, control)
    assert not first.window.menus.isVisible()
    assert first.view.isVisible()
    assert first.page() == "1 of 3"


def test_arrows_choose_the_card_and_its_place_is_looked_at(first: FirstRun) -> None:
    first.key(Qt.Key.Key_Down)
    assert first.view.where.where is Where.ELSEWHERE
    assert not first.view.go_on.isEnabled()
    assert "Choose a folder first." in texts(first)


# ------------------------------------------------------------------ places
def choose(first: FirstRun, where: Where, folder: Path) -> None:
    page = first.view.where
    page.choose_folder = lambda *_about: str(folder)
    page.cards[where].click()
    page.browse.click()
    settle(lambda: page.spot is not None)


def test_another_place_is_remembered_by_the_window_and_the_command_line(
    first: FirstRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(first, Where.ELSEWHERE, first.home / "stick")
    assert first.view.where.cards[Where.ELSEWHERE].note == in_short(first.home / "stick")
    for _ in range(3):
        first.view.go_on.click()
    settle(lambda: first.window.house.session.journal is not None)
    database = first.home / "stick" / "journal.db"
    assert first.journal.path == database
    assert load(first.home / "config").settings.journal == str(database)


def test_a_journal_that_is_there_is_opened_at_once_and_takes_the_sentence(
    first: FirstRun,
) -> None:
    database = first.home / "old" / "diary.db"
    with open_journal(database, clock=CLOCK) as journal:
        journal.sample.add()
    first.view.sentence.set_text("Back again.")
    choose(first, Where.ALREADY, database.parent)
    assert first.view.go_on.text() == "Open it"
    assert not first.view.where.sample.isVisible()
    assert "What you wrote is kept in it." in texts(first)
    first.view.go_on.click()
    settle(lambda: first.window.house.session.journal is not None)
    assert first.journal.path == database
    assert first.journal.browsing.entries(1)[0][0].text == "Back again."


def a_letter_in(folder: Path) -> None:
    folder.mkdir()
    (folder / "journal.db").write_text("Dear", "utf-8")


@pytest.mark.parametrize(
    ("make", "where", "said"),
    [
        (lambda at: None, Where.ALREADY, "There is no journal in this folder."),
        (lambda at: at.write_text("x"), Where.ELSEWHERE, "can’t be written"),
        (a_letter_in, Where.ALREADY, "that is no journal"),
    ],
)
def test_what_stands_in_the_way_is_said_and_nobody_goes_on(
    first: FirstRun, make: Callable[[Path], object], where: Where, said: str
) -> None:
    folder = first.home / "there"
    make(folder)
    choose(first, where, folder)
    assert said in first.view.where.found.text()
    assert not first.view.go_on.isEnabled()
    first.key(Qt.Key.Key_Return)
    assert first.page() == "1 of 3"


def test_a_folder_is_told_from_the_own_one_on_and_in_its_own_direction() -> None:
    assert in_short(Path.home() / "a" / "b") == "\u2066~/a/b\u2069"
    assert in_short(Path("/media/stick")) == "\u2066/media/stick\u2069"


def test_no_folder_chosen_in_the_dialog_changes_nothing(first: FirstRun) -> None:
    page = first.view.where
    page.choose_folder = lambda *_about: ""
    page.cards[Where.ALREADY].click()
    page.browse.click()
    settle()
    assert page.spot is None
    assert page.browse.text() == "Choose a folder…"


def test_a_journal_that_cannot_be_made_is_told_and_the_words_stay(first: FirstRun) -> None:
    first.refusals.append(JournalFull(first.usual))
    first.view.sentence.set_text(SENTENCE)
    for _ in range(3):
        first.view.go_on.click()
    settle(lambda: bool(first.view.wrong.text()))
    assert first.view.wrong.text().startswith("The disk is full.")
    assert first.view.sentence.text() == SENTENCE
    first.view.go_on.click()
    settle(lambda: first.window.house.session.journal is not None)
    assert first.journal.browsing.totals().count == 1


def test_words_that_cannot_be_kept_hold_the_window_once(
    first: FirstRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: Path, _unfinished: Unfinished) -> None:
        raise OSError

    first.view.sentence.set_text("Words.")
    monkeypatch.setattr(unfinished, "save", refuse)
    assert not first.window.close()
    assert "can’t be kept" in first.view.wrong.text()
    assert first.window.close()


# ------------------------------------------------------------------ what was left
@pytest.mark.parametrize(
    "broken",
    ["", "[]", "null", '{"version": 9}', '{"version": 1, "page": "2"}', "\x00",
     json.dumps({"version": 1, "page": 1, "where": "mars", "elsewhere": "", "already": "",
                 "text": "", "sample": True, "entry": "x"}),
     json.dumps({"version": 1, "page": 1, "elsewhere": 3, "already": "", "text": ""})],
)  # fmt: skip
def test_what_was_left_and_cannot_be_read_begins_anew(tmp_path: Path, broken: str) -> None:
    (tmp_path / FIRST_RUN).write_text(broken, "utf-8")
    left = unfinished.load(tmp_path)
    assert (left.page, left.where, left.text) == (0, Where.USUAL, "")


def test_a_page_that_is_none_is_the_last(tmp_path: Path) -> None:
    unfinished.save(tmp_path, Unfinished(page=7, text="a\nb", where=Where.ALREADY))
    left = unfinished.load(tmp_path)
    assert (left.page, left.text, left.where) == (2, "a\nb", Where.ALREADY)
    unfinished.forget(tmp_path)
    assert list(tmp_path.iterdir()) == []


# ------------------------------------------------------------------ the start
def drive(act: Callable[[MainWindow], bool]) -> None:
    """Do something in the window that `run` opens, once it can be done; then close it."""

    def look() -> None:
        shown = (one for one in QApplication.topLevelWidgets() if one.isVisible())
        windows = [one for one in shown if isinstance(one, MainWindow)]
        if not windows or not act(windows[0]):
            QTimer.singleShot(30, look)
            return
        windows[0].close()
        QApplication.quit()

    QTimer.singleShot(30, look)


def run(**more: object) -> int:
    try:
        return start.run(lambda path: open_journal(path or usual(), clock=CLOCK), **more)  # type: ignore[arg-type]
    finally:
        gc.unfreeze()
        QCoreApplication.removePostedEvents(QApplication.instance(), QEvent.Type.Quit.value)


def usual() -> Path:
    return default_paths().journal


def asks(window: MainWindow) -> bool:
    found = window.findChild(QWidget, "welcomeView")
    return isinstance(found, QWidget) and found.isVisible()


def is_open(window: MainWindow) -> bool:
    return window.rooms.has_timeline and not asks(window)


@pytest.fixture
def hook() -> Iterator[None]:
    import sys

    before = sys.excepthook
    yield
    sys.excepthook = before


def test_a_start_without_a_journal_asks_and_makes_none(qapp: QApplication, hook: None) -> None:
    drive(asks)
    assert run() == 0
    assert not usual().exists()


def test_a_second_start_while_it_is_asked_brings_the_first_forward(
    qapp: QApplication, hook: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    came: list[MainWindow] = []

    def come(window: MainWindow) -> None:
        came.append(window)

    monkeypatch.setattr(MainWindow, "come_forward", come)

    def call(window: MainWindow) -> bool:
        return bool(came) or (asks(window) and not Instance(usual()).call_first())

    drive(call)
    assert run() == 0
    assert came


def test_a_start_with_a_journal_asks_nothing(qapp: QApplication, hook: None) -> None:
    open_journal(usual(), clock=CLOCK).close()
    drive(is_open)
    assert run() == 0


def test_a_path_that_is_named_is_asked_about_nothing(
    qapp: QApplication, hook: None, tmp_path: Path
) -> None:
    drive(is_open)
    assert run(path=tmp_path / "named.db") == 0


def test_words_that_wait_are_asked_about_even_when_a_journal_came_meanwhile(
    qapp: QApplication, hook: None
) -> None:
    unfinished.save(default_paths().state, Unfinished(text="Before."))
    open_journal(usual(), clock=CLOCK).close()

    def open_it(window: MainWindow) -> bool:
        view = window.findChild(QWidget, "welcomeView")
        if asks(window) and view.go_on.isEnabled():  # type: ignore[union-attr]
            view.go_on.click()  # type: ignore[union-attr]
        return is_open(window)

    drive(open_it)
    assert run() == 0
    with open_journal(usual(), clock=CLOCK) as journal:
        assert journal.browsing.entries(2)[0][0].text == "Before."


def test_pages_that_were_left_empty_ask_no_more_once_there_is_a_journal(
    qapp: QApplication, hook: None
) -> None:
    unfinished.save(default_paths().state, Unfinished(page=1))
    open_journal(usual(), clock=CLOCK).close()
    drive(is_open)
    assert run() == 0


# ------------------------------------------------------------------ a journal that moved
def test_a_journal_that_moved_is_found_again_and_remembered(
    qapp: QApplication, hook: None, tmp_path: Path
) -> None:
    paths, moved = default_paths(), tmp_path / "moved" / "journal.db"
    save(paths.config, Settings(journal=str(tmp_path / "stick" / "journal.db")))
    open_journal(moved, clock=CLOCK).close()
    (tmp_path / "empty").mkdir()
    folders = [str(moved.parent), str(tmp_path / "empty"), ""]

    def find(window: MainWindow) -> bool:
        if is_open(window) and window.house.session.journal is not None:
            return True
        buttons = window.voice.banner.buttons()
        if len(buttons) > 1 and folders:
            window.joints.finding.choose_folder = lambda *_about: folders.pop()
            buttons[1].click()
        return False

    drive(find)
    try:
        assert start.run(open_by_the_settings) == 0
    finally:
        gc.unfreeze()
        QCoreApplication.removePostedEvents(QApplication.instance(), QEvent.Type.Quit.value)
    assert folders == []
    assert load(paths.config).settings.journal == str(moved)
    assert not paths.journal.exists()


# ------------------------------------------------------------------ room
@pytest.mark.parametrize(
    ("size", "scale", "picture"),
    [((1600, 1000), 1.0, True), ((900, 620), 1.0, True), ((1280, 800), 2.0, False)],
)
def test_every_page_fits_and_the_picture_goes_where_there_is_no_room(
    first: FirstRun, theme: Theme, size: tuple[int, int], scale: float, picture: bool
) -> None:
    try:
        theme.set_text_scale(scale)
        first.window.resize(*size)
        settle()
        assert first.view._picture.isVisible() is picture
        for number, page in enumerate(first.view.pages):
            first.view._show_page(number)
            settle()
            scroll = first.view.stack.currentWidget()
            assert page.width() <= scroll.width()
            assert page.minimumSizeHint().width() <= scroll.width()
            focused = QApplication.focusWidget()
            assert focused is not None
            assert not focused.visibleRegion().isEmpty()
    finally:
        theme.set_text_scale(1.0)
