"""Copy a journal so that the copy can be trusted."""

import os
from pathlib import Path

from journal.domain.errors import JournalDamaged
from journal.storage.engine import READER_CACHE, RawConnection, connect

_PAGES_A_STEP = 256
_OWNER_ONLY = 0o600


def copy_verified(path: Path, target: Path) -> None:
    """Copy the database page by page, check the copy, and only then give it its name.

    Args:
        path: The journal.
        target: Where the copy goes; an older copy of that name is replaced by a good one only.

    Raises:
        JournalDamaged: The copy does not pass SQLite's own check.
    """
    partial = target.with_name(f"{target.name}.partial")
    partial.unlink(missing_ok=True)
    new_private_file(partial)
    try:
        _copy(path, partial)
        _sync(partial)
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)
    sync_folder(target.parent)


def _copy(path: Path, partial: Path) -> None:
    source = connect(path, cache=READER_CACHE)
    try:
        copy = connect(partial, cache=READER_CACHE)
        try:
            source.backup(copy, pages=_PAGES_A_STEP)
            sound = copy.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
            if not sound or _count(source) != _count(copy):
                raise JournalDamaged(path)
        finally:
            copy.close()
    finally:
        source.close()


def _count(connection: RawConnection) -> int:
    return int(connection.execute("SELECT count(*) FROM entry").fetchone()[0])


def new_private_file(path: Path) -> None:
    """Make an empty file that only its owner reads; SQLite gives its own files the same rights.

    Raises:
        FileExistsError: Something stands there.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWNER_ONLY))


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder last through a power cut, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
