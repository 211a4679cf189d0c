"""Run commands inside the test's own process, on a real journal in a folder of its own."""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from journal.cli.main import main
from journal.runtime.clock import FixedClock
from journal.services.journal import Journal, open_journal

NOW = datetime(2026, 2, 14, 8, 52, tzinfo=ZoneInfo("Europe/Lisbon"))


@dataclass(frozen=True)
class Answer:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        document: dict[str, Any] = json.loads(self.out)
        return document


class Cli:
    """The command line of one journal."""

    def __init__(self, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.path = path
        self.clock = FixedClock(NOW)
        self._capsys = capsys

    def open(self, path: Path | None = None) -> Journal:
        return open_journal(path or self.path, clock=self.clock)

    def __call__(self, *words: str) -> Answer:
        self._capsys.readouterr()
        code = main(list(words), self.open)
        caught = self._capsys.readouterr()
        return Answer(code, caught.out, caught.err)

    def json(self, *words: str) -> dict[str, Any]:
        answer = self(*words, "--json")
        assert answer.code == 0, answer.err
        return answer.json

    def add(self, text: str, *words: str) -> str:
        return str(self.json("add", text, *words)["id"])
