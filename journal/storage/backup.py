"""Copy a journal so that the copy can be trusted."""

import os
from pathlib import Path

from journal.domain.errors import JournalDamaged
from journal.storage.engine import READER_CACHE, connect

_PAGES_A_STEP = 256


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
    source = connect(path, cache=READER_CACHE)
    copy = connect(partial, cache=READER_CACHE)
    try:
        source.backup(copy, pages=_PAGES_A_STEP)
        if copy.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise JournalDamaged(path)
        if _count(source) != _count(copy):
            raise JournalDamaged(path)
    finally:
        copy.close()
        source.close()
    _sync(partial)
    partial.replace(target)
    sync_folder(target.parent)


def _count(connection: object) -> int:
    return int(connection.execute("SELECT count(*) FROM entry").fetchone()[0])  # type: ignore[attr-defined]


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
