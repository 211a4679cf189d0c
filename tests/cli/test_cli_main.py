"""What holds for every command: usage, exit codes, streams, journals that cannot be opened."""

import contextlib
import io
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from journal.cli import parser
from journal.cli.main import main
from journal.domain import errors
from tests.cli.running import Cli

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "words",
    [
        [], ["fly"], ["--fly"], ["list", "--fly"], ["add", "a", "b"], ["show"], ["search"],
        ["erase"], ["import"], ["export"], ["undo-import", "x"], ["--journal"],
        ["list", "--lim=1"],
        ["erase", "01234567", "--person", "Joel"],
    ],
)
def test_wrong_usage_is_told_apart(cli: Cli, words: list[str]) -> None:
    answer = cli(*words)
    assert (answer.code, answer.out) == (2, "")
    assert "usage: montauk" in answer.err
    assert not cli.path.exists()


@pytest.mark.parametrize(
    "words", [["--help"], ["-h"], ["list", "--help"], ["search", "ice", "-h"]]
)
def test_help_is_done_and_opens_nothing(cli: Cli, words: list[str]) -> None:
    answer = cli(*words)
    assert answer.code == 0
    assert answer.out.startswith("usage: montauk")
    assert not cli.path.exists()


def test_help_names_every_command(cli: Cli) -> None:
    text = cli("--help").out
    assert all(name in text for name in parser.COMMANDS)


def test_a_passphrase_for_a_journal_that_has_none_is_refused(cli: Cli, tmp_path: Path) -> None:
    answer = cli("add", "x", "--passphrase-file", str(tmp_path / "secret"))
    assert (answer.code, answer.err) == (
        1, "montauk: This journal has no passphrase: leave --passphrase-file out.\n"
    )
    assert not cli.path.exists()


def test_the_journal_may_be_named_before_or_after_the_command(cli: Cli, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    assert cli("--journal", str(other), "add", "There").code == 0
    assert cli("add", "There too", f"--journal={other}").code == 0
    assert cli.json("list", "--journal", str(other))["total"] == 2
    assert not cli.path.exists()


def test_a_mistyped_path_is_no_empty_journal(cli: Cli, tmp_path: Path) -> None:
    wrong = tmp_path / "tpyo.db"
    answer = cli("--journal", str(wrong), "list")
    assert answer.code == 1
    assert answer.err.startswith(f"montauk: There is no journal at {wrong.as_posix()}")
    assert not wrong.exists()


def test_a_file_that_is_no_journal_is_left_alone(cli: Cli, tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff" * 1000)
    for words in (["list"], ["add", "x"]):
        answer = cli("--journal", str(photo), *words)
        assert (answer.code, answer.out) == (1, "")
        assert answer.err.count("\n") == 1
        assert "is no journal" in answer.err
    assert photo.read_bytes() == b"\xff\xd8\xff" * 1000


@pytest.mark.parametrize(
    "error", [errors.JournalFull, errors.JournalBusy, errors.JournalReadOnly, errors.NotAJournal]
)
def test_a_journal_that_cannot_be_used_gets_one_sentence(
    error: type[errors.JournalError], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "j.db"

    def refuse(_path: Path | None) -> NoReturn:
        raise error(path)

    assert main(["list"], refuse) == 1
    caught = capsys.readouterr()
    assert caught.out == ""
    assert caught.err.startswith("montauk: ")
    assert caught.err.count("\n") == 1


def test_a_newer_journal_is_not_touched(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_path: Path | None) -> NoReturn:
        raise errors.JournalTooNew(tmp_path / "j.db", 99)

    assert main(["add", "x"], refuse) == 1
    assert "A newer Montauk wrote the journal" in capsys.readouterr().err


def test_ctrl_c_ends_quietly_and_the_journal_is_closed(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    closed = []

    class Journal:
        @property
        def browsing(self) -> NoReturn:
            raise KeyboardInterrupt

        def close(self) -> None:
            closed.append(True)

    assert main(["tags"], lambda _path: Journal()) == 130
    assert closed == [True]
    assert capsys.readouterr().err == ""


def test_a_reader_that_goes_away_ends_the_command_quietly(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Gone(io.StringIO):
        def write(self, _words: str) -> NoReturn:
            raise BrokenPipeError

    cli.add("One")
    monkeypatch.setattr(sys, "stdout", Gone())
    answer = cli("list")
    assert (answer.code, answer.err) == (0, "")


def test_a_closed_pipe_leaves_no_trace_at_exit(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    started = subprocess.run(
        [sys.executable, "-m", "journal", "--help"], cwd=ROOT, stdout=writing,
        stderr=subprocess.PIPE, env=_environment(tmp_path), check=False, timeout=60,
    )
    os.close(writing)
    assert started.stderr == b""
    assert started.returncode == 0


@pytest.mark.parametrize("words", [[], ["--json"]])
def test_a_terminal_that_lacks_letters_stops_nothing(tmp_path: Path, words: list[str]) -> None:
    journal = str(tmp_path / "j.db")
    environment = _environment(tmp_path) | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    added = _run(tmp_path, environment, "add", "大雨 café", "--on", "2024", *words)
    assert added.returncode == 0
    shown = _run(tmp_path, environment, "list", *words)
    assert shown.returncode == 0
    assert b"\\u5927\\u96e8" in shown.stdout
    assert journal


def test_a_command_run_as_a_process_exits_as_promised(tmp_path: Path) -> None:
    environment = _environment(tmp_path)
    assert _run(tmp_path, environment, "list").returncode == 1
    assert _run(tmp_path, environment, "add", "x").returncode == 0
    assert _run(tmp_path, environment, "list", "--fly").returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ on Windows")
def test_a_command_that_waits_for_words_ends_at_ctrl_c(tmp_path: Path) -> None:
    started = subprocess.Popen(
        [sys.executable, "-m", "journal", "--journal", str(tmp_path / "j.db"), "add", "-"],
        cwd=ROOT, stdin=subprocess.PIPE, stderr=subprocess.PIPE, env=_environment(tmp_path),
    )
    with contextlib.closing(started.stdin), contextlib.closing(started.stderr):
        while not (tmp_path / "j.db").exists():
            assert started.poll() is None
        started.send_signal(signal.SIGINT)
        assert started.wait(timeout=60) in {130, -signal.SIGINT}


def _environment(home: Path) -> dict[str, str]:
    return dict(os.environ) | {"HOME": str(home), "PYTHONUTF8": "1"}


def _run(
    home: Path, environment: dict[str, str], *words: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "journal", "--journal", str(home / "j.db"), *words],
        cwd=ROOT, env=environment, capture_output=True, check=False, timeout=60,
    )
