"""Keep every test away from the real home and the real screen."""

import gc
import itertools
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# Before anything imports Qt: a platform chosen later is ignored.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("QT_QPA_PLATFORMTHEME", None)

# A busy machine is no reason for a property to fail.
settings.register_profile("montauk", deadline=None, print_blob=True)
settings.load_profile("montauk")

_HOMES = {
    "HOME": ".",
    "USERPROFILE": ".",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_RUNTIME_DIR": ".runtime",
    "XDG_STATE_HOME": ".local/state",
}


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home of this test's own; settings, journal and state land under it."""
    place = tmp_path_factory.mktemp("home")
    for variable, folder in _HOMES.items():
        (place / folder).mkdir(mode=0o700, parents=True, exist_ok=True)
        monkeypatch.setenv(variable, str(place / folder))
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_CONFIG_DIRS", "XDG_DATA_DIRS"):
        monkeypatch.delenv(variable, raising=False)
    return place


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    """Take apart each window that a test has opened, and close its journal.

    Closed windows stay alive, with all that is in them, and each change of the look is told to
    every one of them: a thousand tests later, it takes a second and gigabytes.
    """
    before, often = set(_windows()), gc.get_threshold()
    yield
    # A command that ends with its process never looks for rubbish.
    gc.set_threshold(*often)
    if rooms := sys.modules.get("tests.ui.rooms"):
        rooms.leave_rooms()
    if left := set(_windows()) - before:
        _take_apart(left)


def _windows() -> "list[QWidget]":
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets.QApplication.topLevelWidgets() if widgets else []


def _take_apart(windows: "Iterable[QWidget]") -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    for window in windows:
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # Few objects hold much memory here, and Python counts objects. To look takes 0.1 s.
    if next(_TAKEN_APART) % _WINDOWS_BETWEEN_LOOKS == 0:
        gc.collect()


_WINDOWS_BETWEEN_LOOKS = 20
_TAKEN_APART = itertools.count(1)
_ENDED = pytest.StashKey[int]()


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Keep what the run came to, for the very end."""
    session.config.stash[_ENDED] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """End at once when all is told.

    Hundreds of windows were opened in this one process, and the interpreter takes them apart in no
    order: once in some runs it reaches one whose other half is gone, and a whole run that passed
    ends as a crash. What the journal does when it closes has tests of its own, in processes.
    """
    ended = config.stash.get(_ENDED, None)
    if ended is not None and "PySide6.QtWidgets" in sys.modules:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(ended)
