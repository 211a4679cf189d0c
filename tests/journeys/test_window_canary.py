"""The canaries in the window: what is put away shows on no surface of it, in no view, unasked."""

import logging
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView
from sqlalchemy import true

from journal.domain.memory_link import link_to
from journal.domain.names import NameKind
from journal.runtime.clock import SystemClock
from journal.services.journal import Journal, open_journal
from journal.storage import blanks, gate, rows, tables
from journal.ui.shell.place import Place, View
from journal.ui.shell.window import MainWindow
from tests.journeys.canary_targets import HEAD, build, canaries
from tests.journeys.opened import calm, opened, press, rest
from tests.journeys.surfaces import files, seen
from tests.services.diary import Diary

_TODAY = SystemClock().now().date()
_ALL = canaries(_TODAY)
_STEMS = tuple(one.stem for one in _ALL)
_VIEWS = tuple(Qt.Key(Qt.Key.Key_0 + number) for number in (1, 2, 3, 4, 5, 6, 7, 8, 9))
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_TYPED = 0.4
_WHOLE = ("the start, and behind it", "the end, and behind it")

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


@pytest.fixture(scope="module")
def hatched(tmp_path_factory: pytest.TempPathFactory, empty_journal: Path) -> Path:
    """A folder with a closed journal that holds every canary, the last of today."""
    folder = tmp_path_factory.mktemp("hatched")
    shutil.copy(empty_journal, folder / "journal.db")
    diary = Diary(folder / "journal.db")
    build(diary, _TODAY)
    diary.journal.close()
    return folder


@pytest.fixture
def home(tmp_path: Path, hatched: Path) -> Path:
    """A home of this test's own, with a journal that holds every canary."""
    return Path(shutil.copytree(hatched, tmp_path / "at home"))


@pytest.fixture
def window(qapp: QApplication, home: Path) -> Iterator[Callable[[], MainWindow]]:
    """Open the window on the journal, as it starts; closed at the end."""
    with ExitStack() as windows:
        yield lambda: windows.enter_context(opened(qapp, home))


def _put_away(journal: Journal) -> None:
    for one in _ALL:
        journal.erasing.put_away(one.target, one.terms)


@pytest.fixture
def put_away(home: Path) -> None:
    """Put every canary away before the window opens."""
    with open_journal(home / "journal.db", clock=SystemClock()) as journal:
        _put_away(journal)


# Going everywhere


def _sightings(window: MainWindow) -> Iterator[tuple[str, str]]:
    """Go everywhere, and give where a canary is seen, and which."""
    return _sightings_of(window, _everywhere(window))


def _sightings_of(window: MainWindow, way: Iterator[str]) -> Iterator[tuple[str, str]]:
    for where in way:
        told = " ".join(seen(window, hidden=where in _WHOLE)).casefold()
        yield from ((where, stem) for stem in _STEMS if stem in told)


def _everywhere(window: MainWindow) -> Iterator[str]:
    yield _WHOLE[0]
    yield from _views(window)
    yield from _pages_of_names(window)
    yield from _pages(window)
    yield from _typed(window)
    yield from _beside(window)
    yield _WHOLE[1]


def _views(window: MainWindow) -> Iterator[str]:
    for key in _VIEWS:
        press(window, key, _CTRL, 0)
        calm(window)
        yield f"Ctrl+{chr(key)}"
        if key == Qt.Key.Key_3:
            table = QApplication.focusWidget()
            assert isinstance(table, QTableView)
            spot = table.visualRect(table.currentIndex()).center()
            QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
            calm(window)
            yield "the pane of a day"


def _pages_of_names(window: MainWindow) -> Iterator[str]:
    for one, kind in zip(_ALL, cycle(NameKind), strict=False):
        window.guide.go(Place(View.NAME, kind=kind, name=one.names[kind]))
        calm(window)
        yield f"the page of the {kind} of {one.kind}"


def _pages(window: MainWindow) -> Iterator[str]:
    """Follow a link to each memory, as one does from another that leads to it."""
    for one in _ALL:
        for number, id_ in enumerate(one.all):
            window.pane_keeper.follow_link(QUrl(link_to(id_)))
            calm(window)
            yield f"page {number} of {one.kind}"


def _typed(window: MainWindow) -> Iterator[str]:
    for where, key, held in (("search", Qt.Key.Key_F, _CTRL | _SHIFT),
                             ("the palette", Qt.Key.Key_K, _CTRL)):  # fmt: skip
        for words in (HEAD, _STEMS[2][:-1], "tide"):
            press(window, key, held, 0)
            calm(window)
            field = QApplication.focusWidget() or window
            QTest.keyClick(field, Qt.Key.Key_A, _CTRL)
            QTest.keyClicks(field, words)
            rest(_TYPED)
            calm(window)
            yield f"{where} of {words}"
            QTest.keyClick(field, Qt.Key.Key_A, _CTRL)
            press(window, Qt.Key.Key_Backspace, seconds=0)
            if where == "the palette":
                press(window, Qt.Key.Key_Escape, seconds=0)


def _way_back(window: MainWindow) -> Iterator[str]:
    """Go back, and forward again, by the way that was taken before anything was put away."""
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        for _ in range(12):
            press(window, key, Qt.KeyboardModifier.AltModifier, 0)
            calm(window)
            yield f"the way {key.name}"


def _beside(window: MainWindow) -> Iterator[str]:
    """Open the reference pane, beside a memory that has something to do with others."""
    window.desk.set_pane_open(True)
    for tab in range(3):
        window.rooms.reference.tabs.setCurrentIndex(tab)
        rest(_TYPED)
        calm(window)
        yield f"tab {tab} of the reference pane"
    window.desk.set_pane_open(False)


def _where(sightings: list[tuple[str, str]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for where, stem in sightings:
        found.setdefault(where, set()).add(stem)
    return found


def _title(_gaps: object, title: str) -> str:
    return title


def _linked() -> object:
    return tables.link.c.name == tables.name.c.id


def test_what_is_put_away_while_the_window_is_open_goes_from_every_surface_and_comes_back(
    window: Callable[[], MainWindow], home: Path
) -> None:
    shown = window()
    before = _where(list(_sightings(shown)))
    everybody = set(_STEMS)
    for where in ("Ctrl+2", "Ctrl+5", "Ctrl+6", "Ctrl+7", "search of zq", "the palette of zq"):
        assert before[where] == everybody, where
    journal = shown.house.session.journal
    assert journal is not None
    _put_away(journal)
    shown.house.session.poll()
    calm(shown)
    rest(_TYPED)
    assert list(_sightings_of(shown, _way_back(shown))) == []
    assert list(_sightings(shown)) == []
    journal.erasing.restore(everything=True)
    shown.house.session.poll()
    calm(shown)
    after = _where(list(_sightings(shown)))
    assert {where: after.get(where) for where in before if where not in _WHOLE} == {
        where: seen for where, seen in before.items() if where not in _WHOLE
    }
    assert files(home, _STEMS) == []


def test_what_was_put_away_before_shows_on_no_surface_of_a_window_that_opens_then(
    put_away: None, window: Callable[[], MainWindow], home: Path
) -> None:
    shown = window()
    assert list(_sightings(shown)) == []
    sys.excepthook(ZeroDivisionError, ZeroDivisionError(_STEMS[0]), None)
    logging.getLogger("journal.canary").warning("Could not look for %s", _STEMS[1])
    calm(shown)
    assert files(home, _STEMS) == []


@pytest.fixture
def fresh_reads() -> Iterator[None]:
    """Let no read be made of rules as they were, and none stay that was made of broken ones."""
    rows._linked.cache_clear()
    yield
    rows._linked.cache_clear()


@pytest.mark.usefixtures("fresh_reads")
@pytest.mark.parametrize(
    ("owner", "rule", "broken"),
    [(gate, "entry_shows", true), (gate, "name_shows", true), (gate, "linked_name_shows", _linked),
     (blanks, "of", lambda _connection, _positions: {}), (blanks.Gaps, "name", _title)],
    ids=lambda one: one if isinstance(one, str) else "",
)  # fmt: skip
def test_without_a_rule_the_window_shows_something_of_a_canary(
    put_away: None, window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch,
    owner: object, rule: str, broken: object,
) -> None:  # fmt: skip
    monkeypatch.setattr(owner, rule, broken)
    assert next(_sightings(window()), None)
