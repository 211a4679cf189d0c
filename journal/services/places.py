"""Look at a folder where a journal might live, and say plainly what is there.

Nothing is made by looking, apart from an empty file that is gone again at once: whether a folder
can be written is only known by writing in it.
"""

from __future__ import annotations

import os
import shutil
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Final

from journal.domain.errors import JournalDamaged, JournalTooNew, JournalUnavailable
from journal.domain.spot import Spot, Standing
from journal.storage.store import Store

if TYPE_CHECKING:
    from pathlib import Path

DATABASE: Final = "journal.db"
FOLDER: Final = "Montauk"


def look(folder: Path) -> Spot:
    """Say what stands in a folder, and where in it a journal would be begun.

    A folder with other things in it gets one of the journal's own inside.

    Args:
        folder: A whole path; it need not exist.
    """
    within = folder / FOLDER
    found = (_database_in(place) for place in (folder, within))
    own = folder if _is_free(folder) else within
    return look_at(next((one for one in found if one is not None), own / DATABASE))


def look_at(database: Path) -> Spot:
    """Say what stands at a path, and whether a journal could be begun there.

    Args:
        database: A whole path to the file of a journal.
    """
    folder = database.parent
    if _exists(database):
        return Spot(database, _standing_of(database), _free(folder))
    standing = Standing.FREE if _can_be_written(folder) else Standing.CLOSED
    return Spot(database, standing, _free(folder))


def _database_in(folder: Path) -> Path | None:
    """Give the journal of a folder, of several the one written last; None where there is none."""
    usual = folder / DATABASE
    if _exists(usual):
        return usual
    found = [one for one in folder.glob("*.db") if _standing_of(one) is not Standing.TAKEN]
    return max(found, key=lambda one: one.stat().st_mtime, default=None)


def _exists(path: Path) -> bool:
    # A link that leads nowhere is something too: no journal is begun in its place.
    return os.path.lexists(path)


def _standing_of(database: Path) -> Standing:
    if not database.exists():
        return Standing.TAKEN
    try:
        Store.is_behind(database)
    except JournalTooNew:
        return Standing.NEWER
    except JournalDamaged:
        return Standing.DAMAGED
    except JournalUnavailable:
        return Standing.TAKEN
    return Standing.JOURNAL


def _is_free(folder: Path) -> bool:
    """Tell whether a folder is not there, holds nothing, or bears the journal's name."""
    try:
        return folder.name.casefold() == FOLDER.casefold() or not any(folder.iterdir())
    except OSError:
        return True


def _can_be_written(folder: Path) -> bool:
    try:
        with TemporaryFile(dir=_nearest(folder)):
            return True
    except OSError:
        return False


def _nearest(folder: Path) -> Path:
    """Give the folder itself, or the nearest above it that is there."""
    return next(one for one in (folder, *folder.parents) if _exists(one))


def _free(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(_nearest(folder)).free
    except OSError:
        return None
