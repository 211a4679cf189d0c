"""A process that is killed at any moment loses nothing that it had acknowledged."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from journal.runtime.clock import FixedClock
from journal.runtime.lock import JournalLock
from journal.runtime.paths import paths_for
from journal.services.journal import open_journal
from journal.storage import migrations
from tests.journeys.soundness import assert_sound, state
from tests.journeys.worker import ACKNOWLEDGED, IMPORTED, POINTS
from tests.services.diary import NOW, Diary, imported

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL and no fork")

ROOT = Path(__file__).parents[2]


class Workers:
    """Other processes, to be killed."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.worker"], cwd=ROOT, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip

    def run(self, act: str, path: Path, kill_at: int = 0) -> int:
        """Let one do something; give its exit code, -9 when it was killed."""
        return int(self._ask(act=act, path=str(path), kill_at=kill_at)["code"])

    def start(self, act: str, path: Path) -> int:
        """Let one begin something endless; give its process id."""
        return int(self._ask(act=act, path=str(path), kill_at=0, apart=True)["pid"])

    def _ask(self, **request: object) -> dict[str, int]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        answer: dict[str, int] = json.loads(self._process.stdout.readline())
        return answer

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers()
    yield made
    made.close()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, empty_journal: Path) -> Path:
    """A journal with memories, revisions, an import and something put away."""
    path = tmp_path_factory.mktemp("filled") / "journal.db"
    shutil.copy(empty_journal, path)
    diary = Diary(path)
    for number in range(6):
        entry = diary.add(f"text {number} #tag{number % 2} @[Joel]", on=f"2024-02-{number + 10}")
        for word in ("a", "b"):
            diary.pass_time(seconds=1)
            entry = diary.edit(entry, text=f"text {number}{word} #tag{number % 2}")
    diary.erase(diary.add("away", on="2022-01-01"), diary.add("away too", on="2022-01-02"))
    diary.journal.close()
    return path


def copied(filled: Path, folder: Path) -> Path:
    folder.mkdir()
    return Path(shutil.copy(filled, folder / "journal.db"))


def acknowledged(path: Path) -> list[str]:
    file = path.with_name(ACKNOWLEDGED)
    return file.read_text().splitlines() if file.exists() else []


def some_points(whole: Path) -> list[int]:
    """Every third point of an act, the last commit, and the moment before it is acknowledged."""
    points = int(whole.with_name(POINTS).read_text())
    assert points > 5
    return sorted({*range(1, points, 3), points - 1, points})


def sound_state(path: Path) -> tuple[object, ...]:
    diary = Diary(path)
    try:
        assert_sound(diary)
        return state(diary)
    finally:
        diary.journal.close()


# At every statement


@pytest.mark.parametrize(
    ("act", "after"),
    [
        ("save", ()), ("edit", ()), ("erase", ()), ("restore", ()), ("undo", ("take_in",)),
        ("idle", ()), ("put_away", ("meet",)), ("take_back", ("meet", "put_away", "restore")),
        ("receive", ("meet", "put_away", "meet")),
    ],
)  # fmt: skip
def test_killed_at_any_statement_all_of_it_happened_or_nothing(
    workers: Workers, filled: Path, tmp_path: Path, act: str, after: tuple[str, ...]
) -> None:
    begun = copied(filled, tmp_path / "begun")
    for one in after:
        assert workers.run(one, begun) == 0
    before = sound_state(begun)
    whole = copied(begun, tmp_path / "whole")
    assert workers.run(act, whole) == 0
    done = sound_state(whole)
    seen = set()
    for kill_at in some_points(whole):
        path = copied(begun, tmp_path / str(kill_at))
        assert workers.run(act, path, kill_at) == -signal.SIGKILL
        found = sound_state(path)
        assert found in (before, done)
        seen.add(found)
    assert seen == {before, done}


def test_killed_in_an_import_every_part_is_whole_and_a_rerun_adds_nothing_twice(
    workers: Workers, filled: Path, tmp_path: Path
) -> None:
    whole = copied(filled, tmp_path / "whole")
    assert workers.run("take_in", whole) == 0
    wanted = sound_state(whole)
    for kill_at in some_points(whole):
        path = copied(filled, tmp_path / str(kill_at))
        assert workers.run("take_in", path, kill_at) == -signal.SIGKILL
        half = [int(one) for one in acknowledged(path)]
        diary = Diary(path)
        assert_sound(diary)
        count = sum(text.startswith("imported") for text in diary.texts())
        assert count in {0, IMPORTED // 2, IMPORTED}
        assert count >= sum(half)
        diary.journal.close()
        assert workers.run("take_in", path) == 0
        assert sound_state(path) == wanted


def test_killed_in_a_migration_the_old_version_stands_or_the_new_one(
    workers: Workers, filled: Path, tmp_path: Path
) -> None:
    whole = copied(filled, tmp_path / "whole")
    assert workers.run("migrate", whole) == 0
    before = sound_state(filled)
    latest, versions = migrations.LATEST, set()
    for kill_at in some_points(whole):
        path = copied(filled, tmp_path / str(kill_at))
        assert workers.run("migrate", path, kill_at) == -signal.SIGKILL
        version = version_of(path)
        versions.add(version)
        assert version == (latest + 1 if tables_of(path) & {"later"} else latest)
        if version > latest:
            copy = paths_for(path).backups / f"before-{version}.db"
            assert version_of(copy) == latest
        else:
            assert sound_state(path) == before
        assert workers.run("migrate", path) == 0
        assert version_of(path) == latest + 1
    assert versions == {latest, latest + 1}


def version_of(path: Path) -> int:
    connection = driver.connect(str(path))
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def tables_of(path: Path) -> set[str]:
    connection = driver.connect(str(path))
    try:
        return {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    finally:
        connection.close()


# At any instant


def test_killed_while_saving_on_and_on_no_acknowledged_memory_is_lost(
    workers: Workers, filled: Path, tmp_path: Path
) -> None:
    chance = random.Random(7)
    for number in range(6):
        path = copied(filled, tmp_path / str(number))
        pid = workers.start("save_on", path)
        wait_for(lambda path=path: len(acknowledged(path)) > 2)
        time.sleep(chance.random() / 20)
        os.kill(pid, signal.SIGKILL)
        wait_for(lambda path=path: is_free(path))
        diary = Diary(path)
        assert_sound(diary)
        kept = {str(one.id) for one in diary.journal.browsing.entries(9999)[0]}
        diary.journal.close()
        promised = set(acknowledged(path))
        assert promised <= kept
        assert len(kept) - 6 - len(promised) in {0, 1}


def wait_for(condition: object) -> None:
    deadline = time.monotonic() + 20
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < deadline
        time.sleep(0.005)


def is_free(path: Path) -> bool:
    """Tell whether nobody holds the journal's lock."""
    try:
        JournalLock(paths_for(path).lock).exclusive(timeout=0).release()
    except TimeoutError:
        return False
    return True


def test_a_lock_of_a_killed_process_is_in_nobody_s_way(
    workers: Workers, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = copied(filled, tmp_path / "locked")
    pid = workers.start("save_on", path)
    wait_for(lambda: acknowledged(path))
    assert not is_free(path)
    os.kill(pid, signal.SIGKILL)
    wait_for(lambda: is_free(path))
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, ("CREATE TABLE later (a)",)))
    latest = migrations.LATEST
    monkeypatch.setattr(migrations, "LATEST", latest + 1)
    open_journal(path, clock=FixedClock(NOW)).close()
    assert version_of(path) == latest + 1


# Side by side


def test_two_processes_write_at_once_and_nothing_of_either_is_lost(
    workers: Workers, filled: Path, tmp_path: Path
) -> None:
    path = copied(filled, tmp_path / "shared")
    diary = Diary(path)
    seen = diary.journal.latest_sequence()
    workers.start("save_some", path)
    workers.start("save_some", path)
    mine = [str(diary.add(f"mine {number}").id) for number in range(25)]
    wait_for(lambda: len(acknowledged(path)) == 50)
    kept = {str(one.id) for one in diary.journal.browsing.entries(999)[0]}
    assert {*acknowledged(path), *mine} <= kept
    assert len(kept) == 6 + 75
    assert_sound(diary)
    changes = diary.journal.changes_since(seen)
    assert changes is not None
    assert {str(one) for one in changes.entries} == {*acknowledged(path), *mine}
    diary.take_in(imported(1, "and one more"))
    diary.journal.close()
