"""Hold each package to its own floor of coverage, branches counted.

One number over everything lets a careful package hide a careless one. The floors stand in
pyproject.toml under `[tool.montauk.coverage_floors]`, as percent by folder.
"""

import json
import sys
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parent.parent / "pyproject.toml"


def main(arguments: list[str]) -> int:
    """Compare a report of `coverage json` with the floors, and print what lies below.

    Args:
        arguments: the report's path, alone.

    Returns:
        The exit code: 0 when every package reaches its floor, 1 otherwise.
    """
    files = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))["files"]
    floors = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["tool"]["montauk"]
    lines = list(shortfalls(files, floors["coverage_floors"]))
    print(*lines or ["Every package reaches its floor of coverage."], sep="\n")
    return 1 if lines else 0


def shortfalls(files: Mapping[str, Any], floors: Mapping[str, float]) -> Iterable[str]:
    """Yield a line for each folder below its floor, then one for each file that lacks something.

    Args:
        files: the `files` part of a coverage report, by path.
        floors: the percent each folder has to reach.
    """
    for folder, floor in floors.items():
        inside = {name: data for name, data in files.items() if _is_in(name, folder)}
        reached = percent(data["summary"] for data in inside.values())
        if reached < floor:
            yield f"{folder} is covered to {reached:.2f} %, its floor is {floor} %:"
            yield from _lacking(inside)


def percent(summaries: Iterable[Mapping[str, int]]) -> float:
    """Return how much of the lines and branches together was run, in percent.

    Args:
        summaries: the summary of each file. None at all counts as nothing covered.
    """
    covered = total = 0
    for summary in summaries:
        covered += summary["covered_lines"] + summary["covered_branches"]
        total += summary["num_statements"] + summary["num_branches"]
    return 100 * covered / total if total else 0.0


def _is_in(name: str, folder: str) -> bool:
    return name.replace("\\", "/").startswith(f"{folder}/")


def _lacking(files: Mapping[str, Any]) -> Iterable[str]:
    for name, data in sorted(files.items()):
        lines, branches = data["missing_lines"], data["missing_branches"]
        if lines or branches:
            yield f"  {name}: lines {lines}, branches {branches}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
