"""The log tells what failed and where, and never a word of the journal."""

import logging
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from journal.domain.errors import ImpossibleDate, JournalBusy
from journal.runtime import logs
from journal.runtime.logs import (
    LogFile,
    RedactingFormatter,
    failure_lines,
    forbid_reading_memory,
    harden_process,
    start_logging,
)

SECRET = "Clementine on the frozen Charles"
SOME_ID = UUID("0190163d-8694-739b-aea5-966c26f8ad91")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    yield start_logging(tmp_path / "logs")
    root = logging.getLogger()
    for handler in [one for one in root.handlers if isinstance(one, LogFile)]:
        root.removeHandler(handler)
        handler.close()


def fail(text: str) -> None:
    raise ValueError(text)


def test_ids_numbers_and_days_are_told_and_texts_are_not(log: Path) -> None:
    logger = logging.getLogger("journal.services.writing")
    logger.info("kept %s at %d on %s: %s", SOME_ID, 3, date(2024, 2, 14), SECRET)
    logger.warning("named %(name)s, %(none)s", {"name": SECRET, "none": None})
    logger.warning("nothing to add")
    logger.error("failed: %s, a %s", ValueError(SECRET), ValueError)
    told = log.read_text()
    assert f"kept {SOME_ID} at 3 on 2024-02-14: …" in told
    assert "named …, None" in told
    assert "nothing to add" in told
    assert "failed: ValueError, a ValueError" in told
    assert SECRET not in told


def test_values_that_do_not_fit_leave_the_words() -> None:
    record = logging.makeLogRecord({"name": "journal", "msg": "wrong %d", "args": (SECRET,)})
    assert RedactingFormatter().format(record).endswith(" wrong %d")


def test_a_failure_is_told_by_its_type_and_its_places(log: Path) -> None:
    try:
        try:
            fail(SECRET)
        except ValueError as error:
            raise RuntimeError(SECRET) from error
    except RuntimeError:
        logging.getLogger("journal.ui").exception("a job failed")
    told = log.read_text()
    assert "a job failed\n  RuntimeError\n" in told
    assert "\n  from ValueError\n" in told
    assert "unit/test_logs.py:" in told
    assert ":fail" in told
    assert SECRET not in told
    assert str(Path(__file__).parent) not in told


def test_what_a_library_says_is_withheld(log: Path) -> None:
    logging.getLogger("sqlalchemy.engine").warning("INSERT %s", SECRET)
    logging.getLogger("journal.cli").warning(ImpossibleDate(SECRET))
    told = log.read_text()
    assert "sqlalchemy.engine (withheld)" in told
    assert "journal.cli (withheld)" in told
    assert SECRET not in told


def test_only_failures_of_our_own_keep_their_message() -> None:
    assert failure_lines(ImpossibleDate(SECRET)) == ["  ImpossibleDate: an impossible date"]
    assert failure_lines(JournalBusy()) == ["  JournalBusy: JournalBusy"]
    assert failure_lines(FileNotFoundError(2, SECRET)) == ["  FileNotFoundError (errno 2)"]
    assert failure_lines(OSError(SECRET)) == ["  OSError"]
    quiet = JournalBusy()
    quiet.args = ()
    assert failure_lines(quiet) == ["  JournalBusy"]


def test_a_failure_while_handling_another_tells_both_unless_hidden() -> None:
    def both(*, hidden: bool) -> list[str]:
        try:
            try:
                fail(SECRET)
            except ValueError:
                if hidden:
                    raise KeyError(SECRET) from None
                raise KeyError(SECRET)  # noqa: B904 - the untold cause is the point
        except KeyError as error:
            return failure_lines(error)

    assert any("from ValueError" in line for line in both(hidden=False))
    assert not any("from ValueError" in line for line in both(hidden=True))


def test_an_endless_chain_of_causes_ends() -> None:
    one, two = ValueError(), KeyError()
    one.__cause__, two.__cause__ = two, one
    assert len(failure_lines(one)) == 8


def test_a_place_in_the_package_keeps_its_whole_name() -> None:
    assert logs._place("/home/someone/journal/lib/journal/ui/shell.py") == "journal/ui/shell.py"
    assert logs._place("/usr/lib/python3.11/json/decoder.py") == "json/decoder.py"
    assert logs._place("<string>") == "<string>"


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX")
def test_the_log_is_its_owners_alone(log: Path) -> None:
    logging.getLogger("journal").warning("here")
    assert log.stat().st_mode & 0o777 == 0o600
    assert log.parent.stat().st_mode & 0o777 == 0o700


def test_a_grown_log_turns_over(tmp_path: Path) -> None:
    path = tmp_path / "montauk.log"
    handler = LogFile(path, largest=200)
    for _ in range(20):
        handler.emit(logging.makeLogRecord({"name": "journal", "msg": "one more line"}))
    handler.close()
    assert path.stat().st_size <= 300
    assert (tmp_path / "montauk.log.1").stat().st_size > 200


def test_a_log_that_cannot_be_written_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    handler = LogFile(tmp_path / "none" / "montauk.log")
    (tmp_path / "none").write_text("no folder")
    record = logging.makeLogRecord({"name": "journal", "msg": "%s", "args": (SECRET,)})
    logging.Handler.handle(handler, record)
    assert capsys.readouterr() == ("", "")


def test_starting_twice_writes_each_line_once(log: Path) -> None:
    assert start_logging(log.parent) == log
    logging.getLogger("journal").warning("once")
    assert log.read_text().count("once") == 1


def test_a_record_without_a_failure_is_one_line() -> None:
    record = logging.makeLogRecord({"name": "journal", "msg": "x", "exc_info": (None, None, None)})
    assert "\n" not in RedactingFormatter().format(record)


@pytest.mark.skipif(sys.platform == "win32", reason="core dumps are POSIX")
def test_no_core_is_left_and_memory_is_private(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource
    import subprocess

    asked: list[tuple[int, tuple[int, int]]] = []
    monkeypatch.setattr(resource, "setrlimit", lambda *args: asked.append(args))
    harden_process()
    assert asked == [(resource.RLIMIT_CORE, (0, 0))]
    # In a process of its own: a test runner that cannot be read breaks its tools.
    code = "from journal.runtime.logs import *; print(forbid_reading_memory())"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout == f"{sys.platform == 'linux'}\n"
    monkeypatch.setattr(logs, "_SYSTEM", "another")
    assert forbid_reading_memory() is False
