"""Keep a journal from being replaced under someone's hands.

An operating-system lock on a file beside the database: shared by all who use the journal,
exclusive for migration, rotation and replacing. The system lets go of it when a process dies,
however that happens, so there are no stale locks to explain. The file itself is never removed:
two processes could then lock two files of the same name.
"""

import os
import random
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol, Self

DEFAULT_TIMEOUT = 5.0
"""Seconds to wait for others to let go."""

_FIRST_PAUSE = 0.005
_LONGEST_PAUSE = 0.05
_SLOTS = 64


class LockBusy(TimeoutError):
    """Others hold the lock, and did not let go in time."""

    def __init__(self, path: Path) -> None:
        """Keep the lock's file."""
        super().__init__("the lock is held by another process")
        self.path = path


class HeldLock:
    """A lock that is held until it is released, or its process ends; a context manager too."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Let go; a second time does nothing."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)  # The system's lock goes with it.

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_failure: object) -> None:
        self.release()


class JournalLock:
    """The lock of one journal.

    Each call takes a lock of its own, within one process too: whoever holds it shared and wants it
    exclusive lets go first.
    """

    def __init__(self, path: Path, busy: Callable[[Path], Exception] = LockBusy) -> None:
        """Name the lock's file, and the failure to raise when others hold it too long."""
        self._path = path
        self._busy = busy

    def shared(self, timeout: float = DEFAULT_TIMEOUT) -> HeldLock:
        """Take the lock along with others.

        Args:
            timeout: Seconds to wait for an exclusive holder; 0 asks once.

        Raises:
            LockBusy: Or what was passed in instead: it did not let go.
            OSError: The lock's file cannot be opened.
        """
        return self._take(timeout, exclusive=False)

    def exclusive(self, timeout: float = DEFAULT_TIMEOUT) -> HeldLock:
        """Take the lock alone; raises as `shared` does."""
        return self._take(timeout, exclusive=True)

    def try_shared(self) -> HeldLock | None:
        """Take the lock along with others at once, or not at all."""
        return self._attempt(exclusive=False)

    def _take(self, timeout: float, *, exclusive: bool) -> HeldLock:
        deadline = time.monotonic() + timeout
        pause = _FIRST_PAUSE
        while (held := self._attempt(exclusive=exclusive)) is None:
            left = deadline - time.monotonic()
            if left <= 0:
                raise self._busy(self._path)
            time.sleep(min(pause, left))
            pause = min(pause * 2, _LONGEST_PAUSE)
        return held

    def _attempt(self, *, exclusive: bool) -> HeldLock | None:
        descriptor = _opened(self._path)
        try:
            taken = _grasp(descriptor, exclusive)
        except BaseException:
            os.close(descriptor)
            raise
        if taken:
            return HeldLock(descriptor)
        os.close(descriptor)
        return None


def _opened(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        # A journal on a medium that can only be read is locked on the file that came with it.
        with suppress(OSError):
            return os.open(path, os.O_RDONLY)
        raise


class _Locking(Protocol):
    """Windows' `msvcrt.locking`: locks bytes from where the file stands, or raises OSError."""

    def __call__(self, descriptor: int, mode: int, count: int, /) -> None: ...


def grasp_bytes(
    descriptor: int, locking: _Locking, mode: int, *, exclusive: bool, slots: int = _SLOTS
) -> bool:
    """Lock as Windows can, which knows no shared lock of this kind.

    One who shares takes one byte of a row, any that is free; one who wants it alone takes the
    whole row. So as many can share as there are bytes.

    Args:
        descriptor: The open lock file.
        locking: `msvcrt.locking`.
        mode: Its mode for "at once or not at all".
        exclusive: Whether to take the whole row.
        slots: How many bytes the row has.
    """
    starts = [0] if exclusive else random.sample(range(slots), slots)
    for start in starts:
        os.lseek(descriptor, start, os.SEEK_SET)
        with suppress(OSError):
            locking(descriptor, mode, slots if exclusive else 1)
            return True
    return False


if sys.platform == "win32":
    import msvcrt

    def _grasp(descriptor: int, exclusive: bool) -> bool:  # noqa: FBT001 - the system's door
        return grasp_bytes(descriptor, msvcrt.locking, msvcrt.LK_NBLCK, exclusive=exclusive)

else:
    import fcntl

    def _grasp(descriptor: int, exclusive: bool) -> bool:  # noqa: FBT001 - the system's door
        try:
            fcntl.flock(
                descriptor, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB
            )
        except BlockingIOError:
            return False
        return True
