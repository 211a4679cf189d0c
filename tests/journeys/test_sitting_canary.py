"""The canary in the procedure: once it is done, no part of it still holds whom it was about."""

import logging
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journal.domain.erasure import ErasureKind
from journal.domain.fates import Fate
from journal.domain.lights import Length
from journal.runtime.clock import SystemClock
from journal.ui.features.erase.procedure.view import Procedure
from journal.ui.features.erase.reach import Choices
from journal.ui.features.erase.wish import Wish
from journal.ui.features.lights.stage import Stage
from journal.ui.shell.window import MainWindow
from tests.journeys.canary_targets import build, canaries
from tests.journeys.opened import calm, opened, press, rest, until
from tests.journeys.surfaces import files, seen
from tests.services.diary import Diary

_TODAY = SystemClock().now().date()
_SOMEBODY = next(one for one in canaries(_TODAY) if one.kind is ErasureKind.PERSON)
_STEM = _SOMEBODY.stem
_ALL_OF_IT = Choices(
    single={
        **dict.fromkeys(_SOMEBODY.ids, Fate.WHOLE),
        **dict.fromkeys(_SOMEBODY.kept, Fate.STAY),
    }
)

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


@pytest.fixture
def home(tmp_path: Path, empty_journal: Path) -> Path:
    """A folder with a closed journal that holds every canary, the last of today."""
    shutil.copy(empty_journal, tmp_path / "journal.db")
    diary = Diary(tmp_path / "journal.db")
    build(diary, _TODAY)
    diary.journal.close()
    return tmp_path


@pytest.fixture
def window(qapp: QApplication, home: Path) -> Iterator[Callable[[], MainWindow]]:
    """Open the window on the journal, as it starts; closed at the end."""
    with ExitStack() as windows:
        yield lambda: windows.enter_context(opened(qapp, home))


def _says(window: MainWindow) -> bool:
    """Tell whether any part of the window, seen or not, still says the canary."""
    return _STEM in " ".join(seen(window, hidden=True)).casefold()


def _sat_down(window: MainWindow) -> Procedure:
    """Sit down with the canary, having aimed the page for erasing at it before."""
    window.rooms.erase.aim(_SOMEBODY.target)
    until(lambda: window.rooms.erase.state.is_ready)
    window.rooms.erase.steps_wanted.emit(Wish(target=_SOMEBODY.target, choices=_ALL_OF_IT))
    view = window.joints.sitting.procedure
    until(lambda: view.isVisible() and view.choosing.state.is_ready)
    view.choosing.turn_curtain()
    rest(0.3)
    return view


def _walk_through(view: Procedure, *, steps: int = 3) -> None:
    for _ in range(steps):
        QTest.mouseClick(view.go_on, Qt.MouseButton.LeftButton)
        rest(0.1)


def _put_out_the_lights(window: MainWindow, view: Procedure) -> None:
    """Watch the lights without a curtain, look at a page, and have it done."""
    _walk_through(view, steps=1)
    until(lambda: (one := view.findChild(Stage)) is not None and one.hasFocus())
    press(window, Qt.Key.Key_Space)
    press(window, Qt.Key.Key_Space)
    until(lambda: not view.isVisible())
    calm(window)


@pytest.mark.parametrize("still", [False, True], ids=["stage", "list"])
def test_after_the_lights_nothing_in_the_window_holds_whom_they_went_out_for(
    window: Callable[[], MainWindow], home: Path, *, still: bool
) -> None:
    shown = window()
    shown.house.theme.wear(still=still)
    view = _sat_down(shown)
    view.choosing.parts.tape.field.setPlainText(f"{_STEM}tape")
    _walk_through(view, steps=2)
    view.reach.list.setFocus()
    press(shown, Qt.Key.Key_Down)
    assert _says(shown)
    _walk_through(view, steps=1)
    view.way.length.parts[list(Length).index(Length.AT_ONCE)].click()
    _put_out_the_lights(shown, view)
    rest(0.5)
    assert not _says(shown)
    assert shown.findChild(Stage) is None
    shown.joints.sitting.begin()
    until(view.isVisible)
    calm(shown)
    assert not _says(shown)
    sys.excepthook(ZeroDivisionError, ZeroDivisionError(_STEM), None)
    logging.getLogger("journal.canary").warning("Could not look for %s", _STEM)
    assert files(home, (_STEM,)) == []


def test_what_was_being_prepared_about_somebody_who_went_meanwhile_tells_no_name(
    window: Callable[[], MainWindow], home: Path
) -> None:
    shown = window()
    view = _sat_down(shown)
    view.choosing.parts.tape.field.setPlainText("Be kind.")
    _walk_through(view, steps=2)
    press(shown, Qt.Key.Key_Escape)
    assert not view.isVisible()
    journal = shown.house.session.journal
    assert journal is not None
    calm(shown)
    journal.erasing.put_away(_SOMEBODY.target, _SOMEBODY.terms)
    shown.house.session.poll()
    calm(shown)
    rest(0.5)
    assert not _says(shown)
    shown.joints.sitting.begin()
    until(view.isVisible)
    calm(shown)
    rest(0.5)
    assert view.plan.wish.tape == "Be kind."
    assert not _says(shown)
    press(shown, Qt.Key.Key_Escape)
    assert files(home, (_STEM,)) == []
