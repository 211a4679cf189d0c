"""Build everything and join it: the one place where services are constructed."""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journal.services.journal import Journal

_NO_DISPLAY = (
    "montauk: no display was found, so the journal shows itself offscreen: "
    "what it does stands here, its pictures in ./tour/."
)
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_TOUR = "tour"
_JOURNAL = "--journal"
# The interpreter looks for rubbish after 700 objects; a command that ends at once makes 100,000.
_OBJECTS_BETWEEN_LOOKS = 50_000


def main(argv: Sequence[str] | None = None) -> int:
    """Start the window, the tour or a command, and give the exit code.

    Args:
        argv: The words after the program's name; those of the process when None.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    journal, rest = _split(words)
    if not rest:
        return _window(journal)
    if rest[0] == _TOUR:
        return _tour(rest[1:])
    return _command(words) if argv is not None else _only_command(words)


def _command(words: Sequence[str]) -> int:
    from journal.cli.main import main as command

    return command(words, open_journal)


def _only_command(words: Sequence[str]) -> int:
    """Run a command for which the process was started, and with which it ends.

    Neither what it imports is rubbish, nor does it matter at the end what is: to look through it
    all took a fifth of a search.
    """
    gc.set_threshold(_OBJECTS_BETWEEN_LOOKS)
    try:
        return _command(words)
    finally:
        gc.freeze()


def _split(words: list[str]) -> tuple[Path | None, list[str]]:
    """Take `--journal FILE` off the front, where the window was asked for with nothing else."""
    if words[:1] == [_JOURNAL] and len(words) > 1:
        return Path(words[1]), words[2:]
    if words and words[0].startswith(f"{_JOURNAL}="):
        return Path(words[0].partition("=")[2]), words[1:]
    return None, words


def open_journal(path: Path | None = None, *, create: bool = True) -> "Journal":
    """Open a journal, the person's own when no path is given.

    Args:
        path: The database file.
        create: Make a new journal when nothing stands at the path; never where the settings
            say that one is, which may have moved or lie on a disk that is not there.

    Raises:
        JournalUnavailable: It cannot be opened; the kind tells why.
    """
    from journal.runtime.clock import SystemClock
    from journal.runtime.paths import default_paths
    from journal.services.habits import habits_of
    from journal.services.journal import open_journal as opened
    from journal.services.settings import journal_in, load

    paths = default_paths()
    settings = load(paths.config).settings
    chosen = path or journal_in(settings, paths)
    may_begin = create and (path is not None or not settings.journal)
    return opened(chosen, clock=SystemClock(), create=may_begin, habits=habits_of(settings))


def _window(path: Path | None) -> int:
    if sys.platform.startswith("linux") and not any(os.environ.get(one) for one in _DISPLAYS):
        sys.stderr.write(f"{_NO_DISPLAY}\n")
        return _tour(["--out", _TOUR])
    return _with_qt(lambda: _run_window(path))


def _run_window(path: Path | None) -> int:
    from journal.ui.start import run

    return run(_open_for_page, path)


def _open_for_page(path: Path | None) -> "Journal":
    """Open a journal with what shows a memory; the window prepares the rest once it shows one."""
    journal = open_journal(path)
    journal.prepare("browsing")
    return journal


def _tour(words: Sequence[str]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return _with_qt(lambda: _run_tour(words))


def _run_tour(words: Sequence[str]) -> int:
    from journal.services.journal import open_journal as opened
    from journal.ui.tour import run

    return run(words, lambda path, clock: opened(path, clock=clock))


def _with_qt(start: Callable[[], int]) -> int:
    """Start what needs Qt; where a system library is missing, say the line that installs it."""
    try:
        return start()
    except ImportError:
        from journal.runtime.system_libraries import ANY_WINDOW, install_line, missing

        gone = missing(ANY_WINDOW)
        if not gone:
            raise
        files = ", ".join(one.file for one in gone)
        line = install_line(gone)
        hint = f"Install it with: {line}" if line else "Install it with your package manager."
        sys.stderr.write(f"montauk: the system lacks {files}, which the window needs. {hint}\n")
        return 1
