"""What is committed names no machine, carries nobody else's files, and agrees with itself."""

import re
import subprocess
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
FONT_SUFFIXES = {".ttf", ".otf", ".ttc", ".woff", ".woff2", ".pfb", ".bdf"}
REGISTRY = re.compile(
    r"--(?:extra-)?index-url|--find[-]links|https?://\S+/simple\b|files\.python[h]osted|"
    r"\b(?:test\.)?pypi[.]org/(?!project/)"
)
MACHINE_PATH = re.compile(
    r"(?<![\w.~])/(?:(?:work|root)/\w|(?:home|Users)/(?!someone/)[\w.-]+/)|\b[A-Z]:\\Users\\\w"
)


def test_no_text_names_a_registry() -> None:
    assert not [f"{path}: {hit}" for path, hit in found(REGISTRY)]


def test_no_text_names_a_path_of_one_machine() -> None:
    assert not [f"{path}: {hit}" for path, hit in found(MACHINE_PATH)]


def test_no_font_is_committed() -> None:
    assert not [path for path in committed() if path.suffix.lower() in FONT_SUFFIXES]


def test_no_icon_of_others_is_committed() -> None:
    drawings = [path for path in committed() if path.suffix.lower() == ".svg"]
    assert not [path for path in drawings if re.search("lucide|feather", path.read_text("utf-8"))]


def test_every_pinned_version_is_one_the_project_allows() -> None:
    pins = pinned()
    refused = [
        f"{wanted} is pinned to {pins[name]}"
        for wanted in direct_requirements()
        if (name := canonicalize_name(wanted.name)) in pins
        and not wanted.specifier.contains(pins[name])
    ]
    assert not refused


def test_everything_that_gets_installed_is_pinned() -> None:
    assert not installed_for_the_project() - set(pinned())


def test_every_picture_and_page_the_texts_point_to_exists() -> None:
    broken = [
        f"{path}: {target}"
        for path in committed()
        if path.suffix == ".md" and "resources" not in path.parts
        for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", (ROOT / path).read_text("utf-8"))
        if not (ROOT / path).parent.joinpath(target).exists()
    ]
    assert not broken


def committed() -> list[Path]:
    """The files git knows, relative to the root of the repository."""
    listing = subprocess.run(
        ["git", "-C", ROOT, "ls-files", "-z"], capture_output=True, text=True, check=False
    )
    if listing.returncode:
        pytest.skip("not a git checkout")
    return [Path(name) for name in listing.stdout.split("\0") if name and (ROOT / name).exists()]


def found(pattern: re.Pattern[str]) -> Iterator[tuple[Path, str]]:
    """Each place in a committed text where `pattern` matches."""
    for path in committed():
        text = (ROOT / path).read_bytes().decode("utf-8", "replace")
        yield from ((path, match.group(0)) for match in pattern.finditer(text))


def project() -> dict[str, Any]:
    table: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return table


def direct_requirements() -> list[Requirement]:
    declared = project()
    lines = [*declared["dependencies"], *declared["optional-dependencies"]["dev"]]
    return [Requirement(line) for line in lines]


def pinned() -> dict[str, str]:
    """Name and version of each line of constraints.txt."""
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    pairs = [line.split("==") for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(name): version for name, version in pairs}


def installed_for_the_project() -> set[str]:
    """Everything the project needs on this machine, directly or through something else."""
    names: set[str] = set()
    waiting = direct_requirements()
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        if name not in names and applies(wanted):
            names.add(name)
            waiting += [Requirement(line) for line in metadata.requires(name) or ()]
    return names


def applies(wanted: Requirement) -> bool:
    return wanted.marker is None or wanted.marker.evaluate({"extra": ""})
