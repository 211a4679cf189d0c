"""Each rule of imports is seen to fail once: a rule that cannot fail guards nothing."""

import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2] / "pyproject.toml"
CONTRACTS = tuple(
    tomllib.loads(PROJECT.read_text("utf-8"))["tool"]["importlinter"]["contracts"]
)
HOUSE = (
    "__main__", "bootstrap", "cli/__init__", "domain/__init__", "domain/entry",
    "runtime/__init__", "runtime/paths", "services/__init__", "services/writing",
    "storage/__init__", "storage/store", "ui/__init__", "ui/application", "ui/shell/__init__",
    "ui/actions/__init__", "ui/background/__init__", "ui/features/__init__",
    "ui/features/editor/__init__", "ui/features/timeline/__init__", "ui/feedback/__init__",
    "ui/theme/__init__", "ui/widgets/__init__",
)  # fmt: skip


@dataclass(frozen=True)
class Broken:
    """An import that a contract has to refuse."""

    contract: str
    module: str
    imports: str


BROKEN = (
    Broken("floors", "services/writing", "journal.cli"),
    Broken("floors", "cli/__init__", "journal.ui"),
    Broken("floors", "storage/store", "journal.services.writing"),
    Broken("floors", "domain/entry", "journal.storage.store"),
    Broken("floors", "domain/entry", "journal.runtime.paths"),
    Broken("no-qt-below-ui", "cli/__init__", "PySide6.QtCore"),
    Broken("no-qt-below-ui", "services/writing", "PySide6.QtCore"),
    Broken("database-in-storage", "services/writing", "sqlalchemy"),
    Broken("database-in-storage", "domain/entry", "sqlcipher3"),
    Broken("database-in-storage", "ui/shell/__init__", "sqlite3"),
    Broken("features-apart", "ui/features/editor/__init__", "journal.ui.features.timeline"),
    Broken("window-floors", "ui/theme/__init__", "journal.ui.feedback"),
    Broken("window-floors", "ui/actions/__init__", "journal.ui.features.editor"),
    Broken("window-floors", "ui/features/editor/__init__", "journal.ui.shell"),
)


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A package with the rooms of the journal and nothing in them, under its own rules."""
    for name in HOUSE:
        module = tmp_path / "journal" / f"{name}.py"
        module.parent.mkdir(parents=True, exist_ok=True)
        module.write_text("")
    (tmp_path / "journal" / "__init__.py").write_text("")
    (tmp_path / "pyproject.toml").write_text(PROJECT.read_text("utf-8"), "utf-8")
    return tmp_path


def test_an_empty_house_keeps_every_rule(house: Path) -> None:
    assert broken_contracts(house) == set()


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: f"{case.module} > {case.imports}")
def test_a_forbidden_import_breaks_its_rule(house: Path, case: Broken) -> None:
    (house / "journal" / f"{case.module}.py").write_text(f"import {case.imports}\n")
    assert case.contract in broken_contracts(house)


def test_going_round_in_a_circle_breaks_its_rule(house: Path) -> None:
    services = house / "journal" / "services"
    (services / "writing.py").write_text("import journal.services.browsing\n")
    (services / "browsing.py").write_text("import journal.services.writing\n")
    assert broken_contracts(house) == {"no-cycles"}


def test_every_rule_has_been_seen_to_fail() -> None:
    assert {case.contract for case in BROKEN} | {"no-cycles"} == {
        contract["id"] for contract in CONTRACTS
    }


def broken_contracts(house: Path) -> set[str]:
    """The ids of the contracts that the package in `house` breaks."""
    output = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()",
         "--no-cache"],
        cwd=house, capture_output=True, text=True, check=False,
    ).stdout  # fmt: skip
    verdicts = {
        contract["id"]: verdict
        for contract in CONTRACTS
        for verdict in ("KEPT", "BROKEN")
        if f"{contract['name']} {verdict}" in output
    }
    assert set(verdicts) == {contract["id"] for contract in CONTRACTS}, output
    return {name for name, verdict in verdicts.items() if verdict == "BROKEN"}
