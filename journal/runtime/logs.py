"""Keep a log that can be shown to anyone: what failed and where, never what was written.

Whatever passes through is reduced to ids, numbers, days and the names of types. A message of our
own keeps its fixed words and loses every text put into them; one of a library is withheld, since
its words may already hold values. Of a failure remain its type and the places it went through.
"""

import logging
import os
import sys
import traceback
from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from pathlib import Path
from uuid import UUID

from journal.runtime.paths import private_folder

LOG_NAME = "montauk.log"
LARGEST = 512 * 1024
_SYSTEM: str = sys.platform
_OURS = "journal"
_SAFE_ERRORS = "journal.domain.errors"
_WITHHELD = "(withheld)"
_SHOWN_PARTS = 2
_DEEPEST_CHAIN = 8
_NOT_DUMPABLE = 4  # PR_SET_DUMPABLE of <linux/prctl.h>


class RedactingFormatter(logging.Formatter):
    """Writes one line per record, and the places of a failure under it."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """Word a record without any text of the journal."""
        clean = logging.LogRecord(
            record.name,
            record.levelno,
            record.pathname,
            record.lineno,
            _message_of(record),
            None,
            None,
        )
        clean.created, clean.msecs = record.created, record.msecs
        lines = [super().format(clean)]
        if record.exc_info and record.exc_info[1] is not None:
            lines += failure_lines(record.exc_info[1])
        return "\n".join(lines)


class LogFile(logging.FileHandler):
    """A log file that only its owner reads, and that turns over once it has grown.

    `logging.handlers` can turn files over too, and costs 20 ms to import.
    """

    def __init__(self, path: Path, largest: int = LARGEST) -> None:
        """Name the file, and the size in bytes at which it becomes `NAME.1`."""
        self._largest = largest
        super().__init__(path, encoding="utf-8", delay=True)
        self.setFormatter(RedactingFormatter())

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, after turning the file over where it is due."""
        try:
            self._turn_over()
            super().emit(record)
        except OSError:
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Give up on a record that cannot be written.

        The full disk that hinders the log has already been told to the person; logging's own way
        would print the record, arguments and all, on the terminal.
        """

    def _turn_over(self) -> None:
        path = Path(self.baseFilename)
        if path.exists() and path.stat().st_size > self._largest:
            self.close()
            path.replace(path.with_name(path.name + ".1"))
        if not path.exists():
            path.touch(mode=0o600)


def start_logging(folder: Path, level: int = logging.INFO) -> Path:
    """Send everything that is logged into one redacted file.

    Args:
        folder: Where it lies; made when it is not there.
        level: The least level kept of our own records; of libraries, warnings are kept.

    Returns:
        The file.

    Raises:
        OSError: The folder cannot be made.
    """
    path = private_folder(folder) / LOG_NAME
    root = logging.getLogger()
    for handler in [one for one in root.handlers if isinstance(one, LogFile)]:
        root.removeHandler(handler)
        handler.close()
    root.addHandler(LogFile(path))
    logging.getLogger(_OURS).setLevel(level)
    return path


def failure_lines(error: BaseException) -> list[str]:
    """Tell a failure, and those that led to it, by type and places: fit for a log or a report."""
    lines: list[str] = []
    for depth, one in enumerate(_chain(error)):
        lines.append(("  " if depth == 0 else "  from ") + _name_of(one))
        frames = traceback.StackSummary.extract(
            traceback.walk_tb(one.__traceback__), lookup_lines=False
        )
        lines += [f"    {_place(frame.filename)}:{frame.lineno}:{frame.name}" for frame in frames]
    return lines


def harden_process() -> None:
    """Let no crash of this process leave its memory on the disk (POSIX; nothing elsewhere)."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def forbid_reading_memory() -> bool:
    """Keep other processes of the same user out of this one's memory (Linux).

    Costs the import of `ctypes`, some 4 ms: for a quiet moment after the start. Returns whether
    the system agreed.
    """
    if _SYSTEM != "linux":
        return False
    import ctypes

    return bool(ctypes.CDLL(None).prctl(_NOT_DUMPABLE, 0, 0, 0, 0) == 0)


def _message_of(record: logging.LogRecord) -> str:
    if record.name.partition(".")[0] != _OURS or not isinstance(record.msg, str):
        return _WITHHELD
    if not record.args:
        return record.msg
    try:
        return record.msg % _redacted_args(record.args)
    except (TypeError, ValueError, KeyError):
        return record.msg  # The words without their values are still safe, and say where.


def _redacted_args(
    args: tuple[object, ...] | Mapping[str, object],
) -> tuple[object, ...] | dict[str, object]:
    if isinstance(args, Mapping):
        return {key: _redacted(value) for key, value in args.items()}
    return tuple(map(_redacted, args))


def _redacted(value: object) -> object:
    if isinstance(value, BaseException):
        return _name_of(value)
    if isinstance(value, type):
        return value.__name__
    if isinstance(value, (UUID, int, float, date, Enum)) or value is None:
        return value
    return "…"


def _chain(error: BaseException) -> Iterator[BaseException]:
    one: BaseException | None = error
    for _ in range(_DEEPEST_CHAIN):
        if one is None:
            return
        yield one
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)


def _name_of(error: BaseException) -> str:
    """The type of a failure; its message only where that is known to hold no text."""
    kind = type(error)
    if kind.__module__ == _SAFE_ERRORS:
        return f"{kind.__name__}: {error}" if str(error) else kind.__name__
    if isinstance(error, OSError) and error.errno is not None:
        return f"{kind.__qualname__} (errno {error.errno})"
    return f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins.")


def _place(filename: str) -> str:
    """A file by its place within its package: the path before it names the person's home."""
    parts = filename.replace(os.sep, "/").split("/")
    if _OURS in parts:
        return "/".join(parts[len(parts) - 1 - parts[::-1].index(_OURS) :])
    return "/".join(parts[-_SHOWN_PARTS:])
