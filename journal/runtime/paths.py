"""Where things lie: the person's folders, and what stands beside a journal.

`MONTAUK_HOME` puts all of it under one folder, for a journal on a stick and for tests; otherwise
the folders are those that the system has for such things.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

APP = "montauk"
HOME_VARIABLE = "MONTAUK_HOME"
FIRST_RUN = "first-run.json"
"""What was chosen and typed while there was no journal yet, in the folder of states."""
_DATABASE = ".db"
_SYSTEM: str = sys.platform


@dataclass(frozen=True, slots=True)
class JournalFiles:
    """One journal on disk: its database file, and what belongs to it.

    `diary.db` has `diary.media/`, `diary.backups/` and `diary.lock` beside it; a file of another
    ending keeps it in those names, so that no two journals of one folder share them.
    """

    database: Path

    @property
    def media(self) -> Path:
        """The folder of the content-addressed store."""
        return self._beside(".media")

    @property
    def backups(self) -> Path:
        """The folder of the copies made before migrations and on schedule."""
        return self._beside(".backups")

    @property
    def lock(self) -> Path:
        """The file that the operating-system lock is taken on; it is never removed."""
        return self._beside(".lock")

    def _beside(self, ending: str) -> Path:
        return self.database.with_name(self.database.name.removesuffix(_DATABASE) + ending)


@dataclass(frozen=True, slots=True)
class Paths:
    """The person's folders; none of them is made before it is needed.

    Attributes:
        journal: The database file that is opened when no other is named.
        data, config, state, cache: Folders for what is kept, chosen, remembered, made again.
        logs: The folder of the redacted log.
    """

    journal: Path
    data: Path
    config: Path
    state: Path
    cache: Path
    logs: Path


def paths_for(journal: Path) -> JournalFiles:
    """Name what stands beside a journal's database file."""
    return JournalFiles(journal)


def default_paths() -> Paths:
    """Name the person's folders, all under `MONTAUK_HOME` where that is set."""
    home = os.environ.get(HOME_VARIABLE)
    if home:
        base = Path(home).expanduser().absolute()
        return _paths(base, base / "config", base / "state", base / "cache")
    if _SYSTEM == "linux":
        return _paths(
            _xdg("XDG_DATA_HOME", ".local/share"),
            _xdg("XDG_CONFIG_HOME", ".config"),
            _xdg("XDG_STATE_HOME", ".local/state"),
            _xdg("XDG_CACHE_HOME", ".cache"),
        )
    return _system_paths()


def private_folder(folder: Path) -> Path:
    """Make a folder that only its owner reads, if it is not there; return it.

    Raises:
        OSError: It cannot be made.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _paths(data: Path, config: Path, state: Path, cache: Path) -> Paths:
    return Paths(data / "journal.db", data, config, state, cache, state / "logs")


def _xdg(variable: str, default: str) -> Path:
    # What platformdirs does on Linux; its import would cost every start and command 10 ms.
    told = os.environ.get(variable, "").strip()
    base = Path(told) if told else Path.home() / default
    return base / APP


def _system_paths() -> Paths:
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(APP, appauthor=False)
    return _paths(
        dirs.user_data_path, dirs.user_config_path, dirs.user_state_path, dirs.user_cache_path
    )
