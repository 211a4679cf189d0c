"""Keep every test away from the real home and the real screen."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import settings

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
