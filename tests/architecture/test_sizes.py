"""No part of the journal grows past what can be read in one go."""

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "journal"
MOST_LINES_OF_A_FILE = 500
MOST_LINES_OF_A_FUNCTION = 60
MOST_LINES_OF_A_CLASS = 250
MOST_METHODS_OF_A_CLASS = 20

FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)


def test_no_file_is_longer_than_500_lines() -> None:
    assert not [path for path in modules() if length(path) > MOST_LINES_OF_A_FILE]


def test_no_function_is_longer_than_60_lines() -> None:
    assert not too_long(*FUNCTION, most=MOST_LINES_OF_A_FUNCTION)


def test_no_class_is_longer_than_250_lines() -> None:
    assert not too_long(ast.ClassDef, most=MOST_LINES_OF_A_CLASS)


def test_no_class_has_more_than_20_methods() -> None:
    crowded = [
        f"{path}:{node.lineno} {node.name}"
        for path, node in nodes(ast.ClassDef)
        if isinstance(node, ast.ClassDef)
        and sum(isinstance(part, FUNCTION) for part in node.body) > MOST_METHODS_OF_A_CLASS
    ]
    assert not crowded


def test_every_module_opens_with_why_it_exists() -> None:
    silent = [
        str(path)
        for path in modules()
        if path.stat().st_size and not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert not silent


def modules() -> list[Path]:
    """Every module of the package; there are some, or these tests would prove nothing."""
    found = sorted(PACKAGE.rglob("*.py"))
    assert found
    return found


def length(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def nodes(*kinds: type[ast.stmt]) -> Iterator[tuple[Path, ast.stmt]]:
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, kinds):
                yield path, node


def too_long(*kinds: type[ast.stmt], most: int) -> list[str]:
    return [
        f"{path}:{node.lineno} {lines} lines"
        for path, node in nodes(*kinds)
        if (lines := (node.end_lineno or node.lineno) - node.lineno + 1) > most
    ]
