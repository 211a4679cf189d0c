"""Keep the figures between runs, and write them down as a table."""

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from benchmarks.figures import Figure

_HEAD = """# Benchmarks

`make bench` wrote this. Every figure was taken beside the raw engine, or what else is named, in
the same run and turn by turn, so that a busy machine slows both alike. What counts is the ratio:
times belong to the machine they were taken on, and to what else it did. Of tails, and of what
happens once in a process, the middle one of several rounds is told.

Texts: {origin}, cut and varied to 100 to 150 words each, their dates spread over 76 years, their
vocabulary growing. Set `MONTAUK_CORPORA` to a folder of JSON Lines (`text`, `lang`) to measure on
others. `python -m benchmarks --only CASE --sizes N` measures one case again and keeps the rest.

Machine: {machine}. Last figure: {day}.
"""
_MARKS = {True: "kept", False: "**over**", None: ""}


class Ledger:
    """The newest figures of every case and size, in a file."""

    def __init__(self, path: Path) -> None:
        """Use a file that may be there already."""
        self._path = path

    def enter(self, case: str, size: int, figures: Sequence[Figure]) -> None:
        """Put figures in the place of older ones."""
        # Read anew: another run may have entered its own meanwhile.
        told = self._read()
        told[f"{case} {size}"] = [asdict(one) for one in figures]
        self._path.write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")

    def of(self, case: str) -> list[Figure]:
        """Give the figures of a case, the smallest journal first."""
        told = self._read()
        sizes = sorted(int(key.split()[-1]) for key in told if key.split()[0] == case)
        return [Figure(**one) for size in sizes for one in told[f"{case} {size}"]]

    def _read(self) -> dict[str, list[dict[str, Any]]]:
        if not self._path.exists():
            return {}
        return dict(json.loads(self._path.read_text(encoding="utf-8")))


def machine() -> str:
    """Give one line on what the figures were taken on."""
    return (
        f"{_processor()}, {os.cpu_count()} cores{_memory()}, {platform.system()} "
        f"{platform.release().split('-')[0]}, Python {platform.python_version()}, "
        f"SQLite {driver.sqlite_version}"
    )


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.exists() else []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or platform.machine())


def _memory() -> str:
    info = Path("/proc/meminfo")
    if not info.exists():
        return ""
    kilobytes = int(info.read_text(encoding="utf-8").split()[1])
    return f", {kilobytes / 1024 / 1024:.0f} GB"


def write(path: Path, figures: Sequence[Figure], origin: str) -> None:
    """Write all figures to a Markdown file."""
    day = datetime.now(UTC).date().isoformat()
    parts = [_HEAD.format(origin=origin, machine=machine(), day=day)]
    for case, rows in groupby(figures, key=lambda one: one.case):
        parts.append(f"## {case}\n\n{_table(list(rows))}\n")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(parts), encoding="utf-8")


def _table(rows: Sequence[Figure]) -> str:
    head = [
        "| memories | what | journal | beside | result | limit | |",
        "|--:|---|---|---|---|---|---|",
    ]
    return "\n".join([*head, *(line(one) for one in rows)])


def line(one: Figure) -> str:
    """Give one row of the table."""
    size = f"{one.size:,}" if one.size else ""
    cells = (size, one.what, one.ours, one.beside, one.result, one.limit, _MARKS[one.kept])
    return f"| {' | '.join(cells)} |"
