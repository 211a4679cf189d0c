"""Measure the journal beside the raw engine, and write docs/benchmarks.md."""

import argparse
import os
import tempfile
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from benchmarks import report
from benchmarks.figures import Figure
from benchmarks.journals import Shelf
from benchmarks.texts import origin

_TABLE = Path(__file__).parents[1] / "docs" / "benchmarks.md"
_SIZES = (1_000, 100_000, 1_000_000)
_CASES = (
    "importing", "starting", "searching", "painting", "saving", "typing", "scrolling",
    "switching", "browsing", "erasing", "lights", "commanding", "pictures",
)  # fmt: skip


def main() -> None:
    """Measure every case at each size, tell, and write the table."""
    chosen = _parser().parse_args()
    # Nothing here shows anybody a window.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    shelf = Shelf(chosen.cache)
    ledger = report.Ledger(shelf.ledger())
    for size in chosen.sizes:
        for case in chosen.only:
            print(f"{case}, {size:,} memories", flush=True)
            ledger.enter(case, size, list(_measured(shelf, case, size)))
    rows = [one for case in _CASES for one in ledger.of(case)]
    report.write(_TABLE, rows, origin())


def _measured(shelf: Shelf, case: str, size: int) -> Iterator[Figure]:
    for figure in import_module(f"benchmarks.cases.{case}").run(shelf, size):
        print(report.line(figure), flush=True)
        yield figure


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=_SIZES)
    parser.add_argument("--only", nargs="+", choices=_CASES, default=_CASES, metavar="CASE")
    cache = Path(tempfile.gettempdir()) / "montauk-bench"
    parser.add_argument("--cache", type=Path, default=cache)
    return parser


if __name__ == "__main__":
    main()
