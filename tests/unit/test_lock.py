"""The lock is shared, or held alone, and dies with its process."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from journal.runtime import lock as module
from journal.runtime.lock import JournalLock, LockBusy, grasp_bytes

HOLDER = """
import sys, time
from pathlib import Path
from journal.runtime.lock import JournalLock
held = getattr(JournalLock(Path(sys.argv[1])), sys.argv[2])(5)
print("held", flush=True)
time.sleep(60)
"""


class Holders:
    """Other processes that hold the lock until they are ended."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._running: list[subprocess.Popen[str]] = []

    def start(self, kind: str) -> subprocess.Popen[str]:
        other = subprocess.Popen(
            [sys.executable, "-c", HOLDER, str(self._path), kind],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        self._running.append(other)
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        return other

    def end(self) -> None:
        for other in self._running:
            other.kill()
            other.wait()
            assert other.stdout is not None
            other.stdout.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "diary.lock"


@pytest.fixture
def holders(path: Path) -> Iterator[Holders]:
    others = Holders(path)
    yield others
    others.end()


def test_processes_share_but_none_gets_it_alone_meanwhile(path: Path, holders: Holders) -> None:
    holders.start("shared")
    lock = JournalLock(path)
    with lock.shared(0), lock.shared(0):
        with pytest.raises(LockBusy) as failure:
            lock.exclusive(0.02)
        assert failure.value.path == path
    held = lock.try_shared()
    assert held is not None
    held.release()
    held.release()


def test_one_who_holds_it_alone_keeps_others_out(path: Path, holders: Holders) -> None:
    holders.start("exclusive")
    lock = JournalLock(path)
    assert lock.try_shared() is None
    with pytest.raises(LockBusy):
        lock.shared(0)
    with pytest.raises(LockBusy):
        lock.exclusive(0)


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_a_killed_process_lets_go_at_once(path: Path, holders: Holders) -> None:
    other = holders.start("exclusive")
    other.send_signal(signal.SIGKILL)
    other.wait()
    began = time.monotonic()
    JournalLock(path).exclusive(1).release()
    assert time.monotonic() - began < 0.5
    assert path.exists()


def test_who_waits_gets_it_when_the_other_lets_go(path: Path, holders: Holders) -> None:
    other = holders.start("exclusive")
    lock = JournalLock(path)
    with pytest.raises(LockBusy):
        lock.shared(0.05)
    other.terminate()
    with lock.shared(5):
        assert lock.try_shared() is not None


def test_the_failure_is_the_callers_own(path: Path) -> None:
    class Taken(Exception):
        pass

    lock = JournalLock(path, Taken)
    with lock.exclusive(), pytest.raises(Taken):
        lock.exclusive(0)


def test_a_folder_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        JournalLock(tmp_path / "none" / "diary.lock").shared(0)


def test_a_lock_file_that_cannot_be_written_is_still_locked(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    JournalLock(path).shared().release()
    really = os.open

    def read_only(name: Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_RDWR:
            raise PermissionError
        return really(name, flags, mode)

    monkeypatch.setattr(module.os, "open", read_only)
    with JournalLock(path).shared(0), pytest.raises(LockBusy):
        JournalLock(path).exclusive(0)


def test_a_system_without_locks_leaves_no_file_open(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[int] = []

    def refuse(descriptor: int, exclusive: bool) -> bool:
        closed.append(descriptor)
        message = "no locks here"
        raise OSError(message)

    monkeypatch.setattr(module, "_grasp", refuse)
    with pytest.raises(OSError, match="no locks"):
        JournalLock(path).shared(0)
    with pytest.raises(OSError, match="Bad file"):
        os.fstat(closed[0])


class Bytes:
    """Windows' way of locking: bytes of a file, each by one holder."""

    def __init__(self) -> None:
        self.taken: dict[int, int] = {}

    def __call__(self, descriptor: int, mode: int, count: int, /) -> None:
        start = os.lseek(descriptor, 0, os.SEEK_CUR)
        row = range(start, start + count)
        if any(place in self.taken for place in row):
            raise PermissionError
        self.taken |= dict.fromkeys(row, descriptor)

    def release(self, descriptor: int) -> None:
        self.taken = {place: owner for place, owner in self.taken.items() if owner != descriptor}


def test_windows_bytes_make_a_shared_lock(tmp_path: Path) -> None:
    bytes_ = Bytes()
    files = [(tmp_path / "diary.lock").open("w+") for _ in range(4)]
    one, two, three, alone = (file.fileno() for file in files)

    def take(descriptor: int, *, exclusive: bool = False) -> bool:
        return grasp_bytes(descriptor, bytes_, 2, exclusive=exclusive, slots=2)

    assert take(one)
    assert take(two)
    assert not take(three)
    assert not take(alone, exclusive=True)
    bytes_.release(one)
    assert take(three)
    bytes_.release(two)
    bytes_.release(three)
    assert take(alone, exclusive=True)
    assert not take(one)
    for file in files:
        file.close()
