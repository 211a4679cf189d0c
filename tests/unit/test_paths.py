"""Folders are the system's own, or all under one that the person names."""

import sys
from pathlib import Path

import pytest
from platformdirs import PlatformDirs

from journal.runtime import paths as module
from journal.runtime import resources
from journal.runtime.paths import JournalFiles, Paths, default_paths, paths_for, private_folder
from journal.runtime.resources import resource


def _as_platformdirs_says() -> Paths:
    dirs = PlatformDirs("montauk", appauthor=False)
    return Paths(
        dirs.user_data_path / "journal.db",
        dirs.user_data_path,
        dirs.user_config_path,
        dirs.user_state_path,
        dirs.user_cache_path,
        dirs.user_state_path / "logs",
    )


@pytest.fixture(autouse=True)
def _no_home_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MONTAUK_HOME", raising=False)


def test_the_folders_are_those_that_the_system_has(monkeypatch: pytest.MonkeyPatch) -> None:
    assert default_paths() == _as_platformdirs_says()
    monkeypatch.setattr(module, "_SYSTEM", "another")
    assert default_paths() == _as_platformdirs_says()


@pytest.mark.skipif(sys.platform != "linux", reason="XDG is Linux's")
def test_unset_and_empty_variables_fall_back(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.setenv("XDG_STATE_HOME", "")
    assert default_paths() == _as_platformdirs_says()
    assert default_paths().journal == home / ".local/share/montauk/journal.db"


def test_one_variable_gathers_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MONTAUK_HOME", str(tmp_path))
    assert default_paths() == Paths(
        tmp_path / "journal.db",
        tmp_path,
        tmp_path / "config",
        tmp_path / "state",
        tmp_path / "cache",
        tmp_path / "state/logs",
    )
    monkeypatch.setenv("MONTAUK_HOME", "~/stick")
    assert default_paths().data == Path.home() / "stick"


def test_what_belongs_to_a_journal_stands_beside_it() -> None:
    files = paths_for(Path("/home/someone/diary.db"))
    assert files == JournalFiles(Path("/home/someone/diary.db"))
    assert files.media == Path("/home/someone/diary.media")
    assert files.backups == Path("/home/someone/diary.backups")
    assert files.lock == Path("/home/someone/diary.lock")
    assert paths_for(Path("diary.montauk")).lock == Path("diary.montauk.lock")


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX")
def test_a_private_folder_is_its_owners_alone(tmp_path: Path) -> None:
    folder = private_folder(tmp_path / "a/b")
    assert folder.stat().st_mode & 0o777 == 0o700
    assert private_folder(folder) == folder


def test_resources_come_from_the_wheel_or_from_the_checkout(tmp_path: Path) -> None:
    package = tmp_path / "journal"
    package.mkdir()
    assert resources._root(package) == tmp_path / "resources"
    resources._root.cache_clear()
    (package / "_resources").mkdir()
    assert resources._root(package) == package / "_resources"
    resources._root.cache_clear()
    assert resource("reference", "en").parts[-3:] == ("resources", "reference", "en")
    assert resource().is_dir()
