"""The floors of coverage hold each package by itself."""

from typing import Any

from tools.coverage_floors import percent, shortfalls


def report(*, lines: int, covered: int, branches: int = 0, taken: int = 0) -> dict[str, Any]:
    return {
        "summary": {"num_statements": lines, "covered_lines": covered,
                    "num_branches": branches, "covered_branches": taken},
        "missing_lines": list(range(lines - covered)),
        "missing_branches": [[1, 2]] * (branches - taken),
    }  # fmt: skip


def test_a_package_at_its_floor_says_nothing() -> None:
    files = {"journal/domain/entry.py": report(lines=9, covered=9, branches=4, taken=4)}
    assert list(shortfalls(files, {"journal/domain": 100})) == []


def test_a_branch_not_taken_counts_like_a_line_not_run() -> None:
    assert percent([report(lines=9, covered=9, branches=1)["summary"]]) == 90


def test_a_full_package_does_not_hide_another() -> None:
    files = {
        "journal/domain/entry.py": report(lines=1000, covered=1000),
        "journal/storage/store.py": report(lines=2, covered=1),
    }
    told = list(shortfalls(files, {"journal/domain": 100, "journal/storage": 100}))
    assert told == [
        "journal/storage is covered to 50.00 %, its floor is 100 %:",
        "  journal/storage/store.py: lines [0], branches []",
    ]


def test_a_package_nothing_was_measured_of_is_below_its_floor() -> None:
    files = {"journal/domains/other.py": report(lines=1, covered=1)}
    assert list(shortfalls(files, {"journal/domain": 100})) != []
