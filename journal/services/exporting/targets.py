"""Write beside the target and rename at the end, so that a target is whole or not there.

Nothing that exists is written over. An export can be read by anybody who gets hold of it, so it
is made readable for its owner only.
"""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from journal.domain.errors import JournalFull, TargetExists, TargetUnwritable

_OWNER_ONLY = 0o600
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})


@contextmanager
def new_file(target: Path) -> Iterator[TextIO]:
    """Open a text file that appears under its name once all of it is on the disk.

    Raises:
        TargetExists: Something stands there.
        TargetUnwritable, JournalFull: It cannot be written; nothing of it remains.
    """
    if os.path.lexists(target):
        raise TargetExists(target)
    partial = target.with_name(f"{target.name}.partial")
    try:
        with open(  # Path.open takes no opener
            partial, "w", encoding="utf-8", newline="\n", opener=_for_owner
        ) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        partial.rename(target)
    except OSError as error:
        raise _failure(error, target) from error
    finally:
        partial.unlink(missing_ok=True)


@contextmanager
def new_folder(target: Path, *, keep_empty: bool = True) -> Iterator[Path]:
    """Give a folder that appears under its name once all of it is written.

    Args:
        target: Its name.
        keep_empty: False when a folder that nothing was put into need not be there.

    Raises:
        TargetExists: Something stands there that is no empty folder.
        TargetUnwritable, JournalFull: It cannot be written; nothing of it remains.
    """
    if os.path.lexists(target) and not _is_empty_folder(target):
        raise TargetExists(target)
    partial = _free_name(target)
    try:
        partial.mkdir(mode=0o700)
        yield partial
        if not keep_empty and _is_empty_folder(partial):
            return
        if target.exists():
            target.rmdir()
        partial.rename(target)
    except OSError as error:
        raise _failure(error, target) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def write_note(folder: Path, name: str, note: str) -> None:
    """Write one file into a folder; a name that is taken gets a number.

    Raises:
        OSError: It cannot be written.
    """
    number = 1
    while True:
        numbered = name if number == 1 else f"{name}-{number}"
        try:
            with open(  # Path.open takes no opener
                folder / f"{numbered}.md", "x", encoding="utf-8", newline="\n", opener=_for_owner
            ) as file:
                file.write(note)
        except FileExistsError:
            number += 1
        else:
            return


def copy_file(source: Path, target: Path) -> None:
    """Copy a file byte for byte under a new name.

    Raises:
        OSError: It cannot be read or written.
    """
    with source.open("rb") as held, open(target, "xb", opener=_for_owner) as copy:
        shutil.copyfileobj(held, copy)


def _for_owner(path: str, flags: int) -> int:
    return os.open(path, flags, _OWNER_ONLY)


def _is_empty_folder(path: Path) -> bool:
    try:
        return path.is_dir() and next(path.iterdir(), None) is None
    except OSError:
        return False


def _free_name(target: Path) -> Path:
    """Name the unfinished folder; one left behind by a crash is not touched."""
    number = 1
    while True:
        ending = ".partial" if number == 1 else f".partial{number}"
        partial = target.with_name(target.name + ending)
        if not os.path.lexists(partial):
            return partial
        number += 1


def _failure(error: OSError, target: Path) -> JournalFull | TargetUnwritable:
    return JournalFull(target) if error.errno in _NO_ROOM else TargetUnwritable(target)
