"""The parts of the frame by themselves: the way taken, what is remembered, who is called."""

import gc
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.changes import ChangeKind, Changes
from journal.domain.errors import JournalFull
from journal.domain.ids import EntryId, new_id
from journal.runtime.paths import default_paths
from journal.services.journal import open_journal
from journal.services.settings import Settings
from journal.services.settings import save as save_settings
from journal.ui import start
from journal.ui.application import catch_bugs, make_application
from journal.ui.background.lane import InlineLane
from journal.ui.background.session import Session
from journal.ui.feedback.notices import Choice, Notices
from journal.ui.shell import frame, idle, state
from journal.ui.shell.idle import ROOMS, Foresight, Idler
from journal.ui.shell.instance import Instance
from journal.ui.shell.place import History, Place, View
from journal.ui.shell.remembered import Remembered
from journal.ui.shell.state import WindowState
from journal.ui.shell.voice import Voice
from journal.ui.shell.window import MainWindow
from journal.ui.theme.theme import Theme
from tests.ui.rooms import CLOCK, Room, make_room, settle

ONE, OTHER = EntryId(new_id()), EntryId(new_id())


# ------------------------------------------------------------------ the way
def test_going_somewhere_forgets_the_way_forward() -> None:
    history = History(Place(View.TODAY))
    history.go(Place(View.TIMELINE))
    assert history.back() == Place(View.TODAY)
    history.go(Place(View.TAGS))
    assert not history.can_go_forward
    assert history.forward() == Place(View.TAGS)


def test_the_same_place_twice_is_one_step() -> None:
    history = History(Place(View.TODAY))
    history.go(Place(View.TODAY))
    assert not history.can_go_back
    assert history.back() == Place(View.TODAY)


def test_what_was_erased_is_on_no_way() -> None:
    history = History(Place(View.TIMELINE, ONE))
    history.go(Place(View.TIMELINE, OTHER))
    history.go(Place(View.TIMELINE, ONE))
    history.back()
    history.forget(frozenset({ONE}))
    assert history.forward() == Place(View.TIMELINE)
    assert history.back() == Place(View.TIMELINE, OTHER)
    assert history.back() == Place(View.TIMELINE)


# ------------------------------------------------------------------ what is remembered
def test_the_state_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    left = WindowState((1, 2, 1300, 900), True, 380, 330, False, True, View.PEOPLE)
    assert state.save(tmp_path, left)
    assert state.load(tmp_path) == left


def test_a_view_that_tells_something_is_not_kept(tmp_path: Path) -> None:
    state.save(tmp_path, WindowState(view=View.ARCHIVE))
    assert state.load(tmp_path).view is View.TIMELINE


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"version": 2}', '{"version": 1}', "\x00\xff",
     '{"version": 1, "frame": [1,2], "view": "today"}', "[" * 99_999],
)  # fmt: skip
def test_a_state_that_cannot_be_read_is_as_good_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / state.FILE).write_text(text, "latin-1")
    assert state.load(tmp_path) == WindowState()


@pytest.mark.parametrize(
    ("found", "put"),
    [('"column": 364', '"column": -3'), ('"view": "today"', '"view": "attic"'),
     ('"frame": null', '"frame": [999999999, 0, 900, 700]'),
     ('"frame": null', '"frame": [1e999, 0, 900, 700]'),
     ('"frame": null', '"frame": ["5", 0, 900, 700]'),
     ('"frame": null', '"frame": [5, 0, true, 700]'),
     ('"frame": null', '"frame": {"left": 1}'),
     ('"frame": null', '"frame": [NaN, NaN, NaN, NaN]'),
     ('"pane": 324', '"pane": "wide"'), ('"view": "today"', '"view": ["today"]'),
     ('"passage": ""', '"passage": 7'), ('"version": 1', '"version": "1"')],
)  # fmt: skip
def test_a_state_with_nonsense_in_it_is_as_good_as_none(
    tmp_path: Path, found: str, put: str
) -> None:
    state.save(tmp_path, WindowState())
    path = tmp_path / state.FILE
    path.write_text(path.read_text("utf-8").replace(found, put), "utf-8")
    assert state.load(tmp_path) == WindowState()


def test_a_folder_that_cannot_be_written_loses_no_more_than_the_state(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file")
    assert not state.save(tmp_path / "state", WindowState())


def test_a_window_of_a_screen_that_is_gone_comes_to_one_that_is_there(
    qtbot: QtBot,
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    frame.place(window, (90_000, 90_000, 700, 500))
    screen = QApplication.primaryScreen().availableGeometry()
    assert screen.contains(window.geometry().center())
    frame.place(window, (20, 30, 700, 500))
    assert frame.frame_of(window) == (20, 30, 700, 500)
    frame.place(window, (0, 0, 90_000, 90_000))
    assert screen.contains(QRect(window.geometry().topLeft(), window.size()))


@dataclass
class Screen:
    """As much of a screen as a window is placed by."""

    area: QRect

    def availableGeometry(self) -> QRect:
        return self.area


@pytest.mark.parametrize(
    ("left", "found"),
    [
        ((100, 50, 1200, 800), (100, 50, 1200, 800)),
        ((1500, 50, 1200, 800), (1500, 50, 1200, 800)),
        ((3000, 200, 1200, 800), (2000, 200, 1200, 800)),
        ((-900, 200, 1200, 800), (0, 200, 1200, 800)),
        ((100, 900, 1200, 800), (100, 220, 1200, 800)),
        ((100, -60, 1200, 800), (100, 20, 1200, 800)),
        ((9000, 9000, 1200, 800), (360, 120, 1200, 800)),
        ((9000, 9000, 4000, 3000), (0, 20, 1920, 1000)),
    ],
)
def test_a_window_comes_back_whole_on_a_screen_that_is_there(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    left: tuple[int, int, int, int],
    found: tuple[int, int, int, int],
) -> None:
    screens = [Screen(QRect(0, 20, 1920, 1000)), Screen(QRect(1920, 20, 1280, 1000))]
    monkeypatch.setattr(frame.QGuiApplication, "screens", lambda: screens)
    monkeypatch.setattr(frame.QGuiApplication, "primaryScreen", lambda: screens[0])
    window = QMainWindow()
    qtbot.addWidget(window)
    frame.place(window, left)
    assert frame.frame_of(window) == found


# ------------------------------------------------------------------ who is called
def test_a_second_start_calls_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = (Instance(tmp_path / "journal.db") for _ in range(2))
    assert not second.call_first()
    assert first.listen()
    with qtbot.waitSignal(first.called, timeout=3_000):
        assert second.call_first()


def test_another_journal_has_a_window_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = Instance(tmp_path / "one.db"), Instance(tmp_path / "two.db")
    assert first.listen()
    assert not second.call_first()
    assert second.listen()


# ------------------------------------------------------------------ what is said
def test_undo_reaches_back_through_the_session() -> None:
    notices, undone = Notices(), list[str]()
    able: list[bool] = []
    notices.undo_changed.connect(able.append)
    notices.toast("One.", lambda: undone.append("one"))
    notices.toast("Two.", lambda: undone.append("two"))
    notices.toast("Three.")
    notices.undo_last()
    notices.undo_last()
    notices.undo_last()
    assert undone == ["two", "one"]
    assert able == [True, True, True, False]
    assert not notices.can_undo


def test_a_toast_is_undone_once(qtbot: QtBot, theme: Theme) -> None:
    notices, undone = Notices(), list[str]()
    host = QWidget()
    qtbot.addWidget(host)
    from PySide6.QtWidgets import QVBoxLayout

    host.resize(600, 400)
    voice = Voice(theme, notices, lambda: host, QVBoxLayout(host))
    host.show()
    notices.toast("Erased.", lambda: undone.append("back"))
    voice.toast._button.click()
    notices.undo_last()
    assert undone == ["back"]


def test_a_banner_stays_until_it_is_answered(qtbot: QtBot, theme: Theme) -> None:
    notices, answers = Notices(), list[str]()
    host = QWidget()
    qtbot.addWidget(host)
    from PySide6.QtWidgets import QVBoxLayout

    voice = Voice(theme, notices, lambda: host, QVBoxLayout(host))
    host.show()
    old = notices.banner("Old.")
    new = notices.banner("New?", (Choice("Yes", lambda: answers.append("yes")),))
    notices.withdraw(old)
    assert voice.banner.text() == "New?"
    assert notices.standing is new
    voice.banner.buttons()[0].click()
    assert answers == ["yes"]
    notices.withdraw(new)
    notices.withdraw()
    assert voice.banner.text() == ""


# ------------------------------------------------------------------ quiet moments
class Quiet:
    """A journal that has something to do, a few times."""

    def __init__(self, times: int) -> None:
        self.left = times
        self.browsing = self
        self.found = False

    def idle(self) -> bool:
        self.left -= 1
        return self.left > 0

    def complete(self, *_: object) -> tuple[str, ...]:
        return ("Mum",) if self.found else ()

    def latest_sequence(self) -> int:
        return 3

    def changes_since(self, sequence: int) -> Changes | None:
        if sequence < 5:
            return Changes(frozenset({ChangeKind.WRITTEN}), (ONE, OTHER), 5)
        return None

    def close(self) -> None:
        self.left = -99


def test_quiet_moments_are_used_until_nothing_is_left(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idle, "QUIET_MS", 10)
    monkeypatch.setattr(idle, "_NEXT_MS", 1)
    idler = Idler(session)
    idler._work()
    journal = Quiet(3)
    session._adopt((journal, 0))
    settle(lambda: journal.left == 0)
    assert journal.left == 0


def test_views_are_read_in_beside_the_window_after_the_start(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    monkeypatch.setattr(idle, "SEEN_MS", 1)
    monkeypatch.setattr(idle, "_NEXT_MS", 1)
    monkeypatch.setattr(idle, "import_module", read.append)
    foresight = Foresight(session)
    settle(lambda: len(read) == len(ROOMS))
    assert read == list(ROOMS)
    assert foresight._left == []
    foresight._read_on()
    assert len(read) == len(ROOMS)


@pytest.mark.parametrize("room", ROOMS)
def test_what_is_read_in_is_there(room: str) -> None:
    assert import_module(room)


def test_the_group_of_names_is_looked_for_until_it_is_found(
    qtbot: QtBot, session: Session
) -> None:
    class Bar(QWidget):
        opened = 0

        def open_group(self) -> None:
            self.opened += 1

    bar, journal = Bar(), Quiet(0)
    Remembered(session, bar)  # type: ignore[arg-type]
    session._adopt((journal, 0))
    settle()
    assert bar.opened == 0
    journal.found = True
    session.publish(Changes(frozenset({ChangeKind.NAMES}), (), 1))
    settle(lambda: bar.opened == 1)
    session.publish(Changes(frozenset({ChangeKind.NAMES}), (), 2))
    settle()
    assert bar.opened == 1


# ------------------------------------------------------------------ the session
def test_what_this_window_did_is_not_told_twice(qapp: QApplication) -> None:
    session = Session(InlineLane(), InlineLane(), Quiet(0))  # type: ignore[arg-type]
    told: list[Changes] = []
    session.changed.connect(told.append)
    session.publish(Changes(frozenset({ChangeKind.WRITTEN}), (ONE, OTHER), 5))
    session.poll()
    settle()
    assert len(told) == 1
    session.poll()
    settle()
    assert len(told) == 1


def test_what_others_did_is_told_while_the_window_is_used(qapp: QApplication) -> None:
    session = Session(InlineLane(), InlineLane(), Quiet(0))  # type: ignore[arg-type]
    told: list[Changes] = []
    session.changed.connect(told.append)
    session.set_active(True)
    settle()
    session.set_active(False)
    assert [one.sequence for one in told] == [5]
    session.close()
    assert session.journal is None
    session.set_active(True)
    session.poll()


def test_a_journal_that_does_not_open_is_told(qapp: QApplication) -> None:
    session = Session(InlineLane(), InlineLane())
    failures: list[Exception] = []
    session.failed.connect(failures.append)

    def refuse() -> None:
        raise OSError

    session.open(refuse)  # type: ignore[arg-type]
    settle()
    assert [type(one) for one in failures] == [OSError]


def test_a_feed_that_breaks_is_told_once(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Quiet(0)

    def refuse(_sequence: int) -> None:
        raise OSError

    monkeypatch.setattr(journal, "changes_since", refuse)
    session = Session(InlineLane(), InlineLane(), journal)  # type: ignore[arg-type]
    failures: list[Exception] = []
    session.failed.connect(failures.append)
    session.poll()
    settle()
    assert len(failures) == 1


# ------------------------------------------------------------------ the application
@pytest.fixture
def hook() -> Iterator[None]:
    before = sys.excepthook
    yield
    sys.excepthook = before


def test_a_bug_is_told_and_leaves_the_window_standing(hook: None) -> None:
    told: list[BaseException] = []
    catch_bugs(told.append)
    error = ZeroDivisionError()
    sys.excepthook(ZeroDivisionError, error, None)
    assert told == [error]


def test_telling_of_a_bug_is_no_second_one(
    hook: None, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(_error: BaseException) -> None:
        raise OSError

    catch_bugs(refuse)
    sys.excepthook(ZeroDivisionError, ZeroDivisionError(), None)
    assert [one.message for one in caplog.records] == [
        "Something broke.", "It could not be told.",
    ]  # fmt: skip
    assert [one.exc_info[0] for one in caplog.records if one.exc_info] == [
        ZeroDivisionError, OSError,
    ]  # fmt: skip


def test_the_application_is_made_once(qapp: QApplication) -> None:
    assert make_application(()) is qapp
    assert qapp.applicationName() == "Montauk"


# ------------------------------------------------------------------ the start
@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Room]:
    room = make_room(theme, tmp_path)
    qtbot.addWidget(room.window)
    room.window.hide()
    yield room
    room.window.page.discard()
    settle()


def test_the_journal_is_opened_after_the_first_paint(
    qtbot: QtBot, room: Room, hook: None, tmp_path: Path
) -> None:
    called: list[str] = []

    def open_it() -> object:
        called.append("opened")
        return room.journal

    beginning = start.Start(room.window, open_it, lambda: called.append("listening"))  # type: ignore[arg-type]
    beginning.begin(tmp_path / "logs")
    assert called == []
    settle(lambda: "listening" in called)
    assert called == ["opened", "listening"]
    assert room.window.rooms.has_timeline
    assert (tmp_path / "logs").is_dir()
    gc.unfreeze()
    beginning.end()
    assert room.session.journal is None


def test_a_log_that_cannot_be_kept_stops_nothing(
    qtbot: QtBot, room: Room, hook: None, tmp_path: Path
) -> None:
    (tmp_path / "logs").write_text("a file")
    beginning = start.Start(room.window, lambda: room.journal, lambda: None)
    beginning.begin(tmp_path / "logs")
    settle(lambda: room.window.rooms.has_timeline)
    beginning._tell(ZeroDivisionError())
    assert room.window.voice.banner.text().startswith("Something in the journal broke.")
    gc.unfreeze()
    beginning.end()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_second_start_brings_the_window_forward(room: Room) -> None:
    room.window.showMinimized()
    room.window.come_forward()
    assert not room.window.windowState() & Qt.WindowState.WindowMinimized
    room.journal.close()


def test_running_again_only_calls_the_first(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Instance(tmp_path / "journal.db")
    assert first.listen()

    def refuse(_path: object) -> None:
        raise AssertionError

    try:
        assert start.run(refuse, tmp_path / "journal.db") == 0  # type: ignore[arg-type]
    finally:
        gc.enable()


def test_running_again_calls_the_window_of_the_journal_that_was_chosen(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "stick" / "journal.db"
    save_settings(default_paths().config, Settings(journal=str(elsewhere)))
    first = Instance(elsewhere)
    assert first.listen()
    try:
        with qtbot.waitSignal(first.called, timeout=3_000):
            assert start.run(lambda _path: pytest.fail("It opened another window.")) == 0
    finally:
        gc.enable()


def test_a_journal_has_one_window_whatever_its_path_is_called(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "kept")
    first = Instance(tmp_path / "kept" / "journal.db")
    assert first.listen()
    assert Instance(tmp_path / "link" / "journal.db").call_first()


def test_running_opens_the_journal_and_keeps_what_was_written(
    qtbot: QtBot, hook: None, tmp_path: Path
) -> None:
    path = tmp_path / "journal.db"

    def write_and_go() -> None:
        # Windows that other tests closed may still be waiting to be deleted.
        shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        window = next(one for one in shown if isinstance(one, MainWindow))
        if window.house.session.journal is None or not window.rooms.has_timeline:
            QTimer.singleShot(50, write_and_go)
            return
        qtbot.keyClicks(window.page.sheet.text, "One true sentence.")
        window.close()
        QApplication.quit()

    QTimer.singleShot(50, write_and_go)
    try:
        assert start.run(lambda _path: open_journal(path, clock=CLOCK), path) == 0
    finally:
        gc.unfreeze()
        # Closing the last window asks to quit as well. Heard only now, it would end every event
        # loop of the tests that follow before it begins.
        QCoreApplication.removePostedEvents(QApplication.instance(), QEvent.Type.Quit.value)
    with open_journal(path, clock=CLOCK) as journal:
        assert journal.browsing.totals().count == 1


def test_a_page_that_cannot_be_kept_holds_the_window_once(
    qtbot: QtBot, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.window.show()
    room.open()

    def refuse(_draft: object) -> None:
        raise JournalFull

    monkeypatch.setattr(room.journal.writing, "save", refuse)
    qtbot.keyClicks(room.window.page.sheet.text, "Not kept.")
    assert not room.window.close()
    settle()
    assert room.window.voice.banner.text().startswith("This page isn’t saved.")
    assert room.window.close()
    room.session.close()


def test_the_state_of_a_window_that_filled_the_screen_fills_it_again(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    state.save(tmp_path / "state", WindowState((10, 10, 1000, 700), maximized=True))
    room = make_room(theme, tmp_path)
    qtbot.addWidget(room.window)
    assert room.window.isMaximized()
    room.journal.close()
