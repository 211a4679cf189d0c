"""What is measured, each beside the raw engine in the same run."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from benchmarks.journals import Shelf, opened
from journal.domain.entry import Draft
from journal.storage.engine import READER_CACHE, WRITER_CACHE, connect

_RUNS = 40
_STARTS = 5
_QUERIES = ("house", "plague", "hou*", '"in the"', "night house morning", "-house", "雨", "café")
_RAW = "SELECT rowid FROM found WHERE found MATCH ? ORDER BY rowid DESC LIMIT 50"
_BARE = (
    "from PySide6.QtWidgets import *;a=QApplication([]);w=QMainWindow();w.setCentralWidget("
    "QTextEdit());w.show();a.processEvents()"
)
_OURS = (
    "import sys,tempfile,pathlib;from journal.ui.start import build_window,Start;"
    "from journal.ui.application import make_application,dress;a=make_application(());"
    "w=build_window(pathlib.Path(tempfile.mkdtemp()));dress(a,w.house.theme);w.begin();w.show();"
    "a.processEvents();import os;os._exit(0)"
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the table: ours, the raw engine's, and the limit that ours has to keep."""

    what: str
    size: int
    ours: str
    raw: str
    ratio: str
    limit: str
    kept: bool


def measured(shelf: Shelf, size: int) -> Iterator[Figure]:
    """Measure everything at one size."""
    yield _import(shelf, size)
    yield _hits(shelf, size)
    yield _saves(shelf, size)
    yield _search_process(shelf, size)


def started() -> Figure:
    """Measure a process from its start to a window that takes keys."""
    bare, ours = (_median(lambda one=code: _python("-c", one)) for code in (_BARE, _OURS))  # type: ignore[misc]
    return _row("start to a window that takes keys", 0, ours, bare, ours / bare, 3.5)


def _import(shelf: Shelf, size: int) -> Figure:
    built = shelf.built(size)
    rate = built.raw / built.ours
    return Figure(
        "import", size, f"{built.ours:.2f} s", f"{built.raw:.2f} s", f"{rate:.2f} of the raw rate",
        "≥ 0.5", rate >= 0.5,
    )  # fmt: skip


def _hits(shelf: Shelf, size: int) -> Figure:
    path = shelf.journal(size)
    raw = connect(path, cache=READER_CACHE)
    ours_all, raw_all = [], []
    with opened(path) as journal:
        for typed in _QUERIES:
            query = journal.searching.parse(typed)
            match = '"' + typed.strip('"*-') + '"' + (" *" if typed.endswith("*") else "")
            for _ in range(_RUNS):
                ours_all.append(_seconds(lambda q=query: journal.searching.page(q)))  # type: ignore[misc]
                raw_all.append(
                    _seconds(lambda m=match: raw.execute(_RAW, (m,)).fetchall())  # type: ignore[misc,attr-defined]
                )
    raw.close()
    ours, beside = _p(ours_all, 95), _p(raw_all, 95)
    limit = beside * 1.5 + 0.002
    return Figure(
        "first page of 50 hits, p95", size, _ms(ours), _ms(beside), f"{ours / beside:.1f} ×",
        f"≤ {_ms(limit)} (1.5 × + 2 ms)", ours <= limit,
    )  # fmt: skip


def _saves(shelf: Shelf, size: int) -> Figure:
    path = shelf.copy(size, "saves")
    ours_all = []
    text = "A morning like others, with a longer walk than usual. " * 15
    with opened(path) as journal:
        for number in range(200):
            draft = Draft(moment=journal.writing.new_moment(), text=f"{text}{number}")
            ours_all.append(_seconds(lambda one=draft: journal.writing.save(one)))  # type: ignore[misc]
    raw_all = _raw_saves(path, text)
    shelf.discard(path)
    ours, beside = _p(ours_all, 99), _p(raw_all, 99)
    return _row("a save acknowledged, p99", size, ours, beside, ours / beside, 3.0)


def _raw_saves(path: Path, text: str) -> list[float]:
    """Insert a row and index it, in one transaction each, by the driver alone."""
    raw = connect(path, cache=WRITER_CACHE)
    raw.execute("CREATE TABLE raw_entry (position INTEGER PRIMARY KEY, text TEXT)")
    taken = []

    def save(number: int) -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO raw_entry VALUES (?, ?)", (number, text))
        raw.execute("INSERT INTO found (rowid, words) VALUES (?, ?)", (-number, text.lower()))
        raw.execute("COMMIT")

    taken += [_seconds(lambda n=number: save(n)) for number in range(1, 201)]  # type: ignore[misc]
    raw.close()
    return taken


def _search_process(shelf: Shelf, size: int) -> Figure:
    path, texts = shelf.journal(size), shelf.texts(size)
    rg = shutil.which("rg")
    words = ("--journal", str(path), "search", "plague", "--limit", "50")
    ours = _median(lambda: _python("-m", "journal", *words))
    if rg is None:
        what = "`montauk search` as a process"
        return Figure(what, size, _ms(ours), "no rg here", "–", "≤ 0.8 ×", kept=False)
    beside = _median(lambda: _run(rg, "-i", "-l", "plague", str(texts)))
    return _row("`montauk search` as a process, beside rg", size, ours, beside, ours / beside, 0.8)


def _row(what: str, size: int, ours: float, beside: float, ratio: float, limit: float) -> Figure:
    return Figure(
        what, size, _ms(ours), _ms(beside), f"{ratio:.2f} ×", f"≤ {limit} ×", ratio <= limit
    )


def _python(*words: str) -> None:
    _run(sys.executable, *words)


def _run(*words: str) -> None:
    # Compiled modules are what a person's machine has; without them a start times the compiler.
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run(
        words, check=False, capture_output=True, env={**kept, "QT_QPA_PLATFORM": "offscreen"}
    )


def _median(work: Callable[[], object]) -> float:
    work()
    return sorted(_seconds(work) for _ in range(_STARTS))[_STARTS // 2]


def _seconds(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return perf_counter() - begun


def _p(taken: list[float], percent: int) -> float:
    return quantiles(taken, n=100)[percent - 1]


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms"
