"""Measure a start of the window beside a bare one: seconds to a key, to a text, and memory.

Each call starts a process of its own, with a home of its own, so that calls can alternate. The
clock runs from just before the process is started.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from journal.domain.entry import Draft
from journal.domain.moment import day_of
from journal.runtime.clock import SystemClock
from journal.services.journal import open_journal

_WORDS = "What stands on the page of today is read from the journal."
_TIMEOUT = 120


def write_today(path: Path) -> str:
    """Keep a memory of today in a journal, unless one is there; give words of its text.

    Args:
        path: A copy that may be written to.
    """
    clock = SystemClock()
    with open_journal(path, clock=clock, create=False) as journal:
        found = journal.browsing.today(day_of(clock.now()))
        if found is None or not found.text:
            journal.writing.save(Draft(moment=journal.writing.new_moment(), text=_WORDS))
            return _WORDS
        return found.text.splitlines()[0][:40]


def seconds_to_keys(journal: Path) -> float:
    """Give the seconds from the start of the journal's process to a typed key in its page."""
    return _run("ours", "keys", str(journal))


def seconds_to_text(journal: Path, words: str) -> float:
    """Give the seconds from the start to today's text, painted in the page.

    Args:
        journal: A journal with a memory of today.
        words: From `write_today`.
    """
    return _run("ours", "text", str(journal), words)


def bare_seconds_to_keys() -> float:
    """Give the seconds to a typed key in a QTextEdit in a QMainWindow, with nothing else."""
    return _run("bare", "keys")


def memory(journal: Path, words: str) -> float:
    """Give the bytes that the window takes once today's text, the list and the rest are there.

    Args:
        journal: A journal with a memory of today.
        words: From `write_today`.
    """
    return _run("ours", "memory", str(journal), words)


def bare_memory() -> float:
    """Give the bytes that a QTextEdit in a QMainWindow takes."""
    return _run("bare", "memory")


def _run(kind: str, until: str, *rest: str) -> float:
    with tempfile.TemporaryDirectory() as home:
        homes = dict.fromkeys(
            ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"), home
        )
        environment = {**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"}
        # Compiled modules are what a person's machine has.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        words = (sys.executable, "-m", "benchmarks.child", kind, until, repr(time.monotonic()))
        done = subprocess.run(
            (*words, *rest), check=True, capture_output=True, text=True, timeout=_TIMEOUT,
            env=environment, cwd=Path(__file__).parents[1],
        )  # fmt: skip
    return float(done.stdout.split()[-1])
