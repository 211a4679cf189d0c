"""Keep every test away from the real home and the real screen."""

import os
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
