"""Measure the journal beside the raw engine, and write docs/benchmarks.md."""

import argparse
import os
import platform
import tempfile
from pathlib import Path

from benchmarks.figures import Figure, measured, started
from benchmarks.journals import Shelf

_TABLE = Path(__file__).parents[1] / "docs" / "benchmarks.md"
_HEAD = """# Benchmarks

Made by `make bench`. Ratios count; times stand beside them only to be read. {machine}

| what | memories | ours | beside it | ratio | limit | |
|---|---|---|---|---|---|---|
"""


def main() -> None:
    """Measure at each size, tell, and write the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 100_000, 1_000_000])
    shelf_at = Path(tempfile.gettempdir()) / "montauk-bench"
    parser.add_argument("--cache", type=Path, default=shelf_at)
    chosen = parser.parse_args()
    shelf = Shelf(chosen.cache)
    figures = [started()]
    for size in chosen.sizes:
        for figure in measured(shelf, size):
            figures.append(figure)
            print(_line(figure), flush=True)
    machine = f"{os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()}."
    lines = "\n".join(_line(one) for one in figures)
    _TABLE.write_text(_HEAD.format(machine=machine) + lines + "\n", encoding="utf-8")


def _line(one: Figure) -> str:
    size = f"{one.size:,}" if one.size else "–"
    kept = "kept" if one.kept else "**over**"
    return f"| {one.what} | {size} | {one.ours} | {one.raw} | {one.ratio} | {one.limit} | {kept} |"


main()
