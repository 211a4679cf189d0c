"""Search from the command line, as a process, beside `rg` on the same texts as files."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from benchmarks.figures import Figure, Subject
from benchmarks.journals import Shelf, opened
from benchmarks.queries import Queries
from benchmarks.timing import alternated, seconds

CASE = "`montauk search` as a process, beside `rg` on the same texts as files"
SIZE = 100_000
_TIMES = 11
_LIMIT = 0.8


def run(shelf: Shelf, size: int) -> Iterator[Figure]:
    """Measure a common, a middling and a rare word, where `rg` is there."""
    if size != SIZE:
        return
    subject = Subject(CASE, size)
    if shutil.which("rg") is None:
        yield subject.told("left out: `rg` is not installed here", "")
        return
    path, files = shelf.journal(size), shelf.texts(size)
    with opened(path) as journal:
        queries = Queries(journal)
    for what, word in (
        ("a common word", queries.common()),
        ("a middling word", queries.middling()),
        ("a rare word", queries.rare()),
    ):
        # The names of the files only: the least that `rg` can do.
        beside = partial(_run, ["rg", "-i", "-F", "-l", word, str(files)])
        ours = partial(_run, [_montauk(), "--journal", str(path), "search", word])
        yield subject.at_most(what, *alternated(ours, beside, _TIMES), _LIMIT)


def _montauk() -> str:
    return str(Path(sys.executable).with_name("montauk"))


def _run(words: Sequence[str]) -> float:
    # Compiled modules are what a person's machine has; without them a start times the compiler.
    kept = {key: one for key, one in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return seconds(lambda: subprocess.run(words, stdout=subprocess.PIPE, check=True, env=kept))
