"""Killed while the lights go out, nothing has happened, and the next start says so, once."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from journal.ui.features.erase.procedure.plan import heard
from tests.journeys.opened import calm, opened, rest, until
from tests.journeys.sitter import CLEM, MOMENTS, TAPE
from tests.journeys.soundness import assert_sound, state
from tests.services.diary import Diary

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL"),
    pytest.mark.qt_log_ignore("does not support", extend=True),
]

ROOT = Path(__file__).parents[2]
TOLD = (
    "The lights were still going out when the journal was closed. "
    "Nothing has happened: everything is where it was."
)


@pytest.fixture
def home(tmp_path: Path, empty_journal: Path) -> Path:
    """A folder with a closed journal in which somebody is met, and named."""
    home = tmp_path / "home"
    home.mkdir()
    shutil.copy(empty_journal, home / "journal.db")
    diary = Diary(home / "journal.db")
    for number in range(12):
        diary.add(f"A walk, number {number}.", on=f"2024-02-{number + 10}", people=("Clem",))
        diary.add(f"Ice.\n\nClem came by {number}.", on=f"2024-03-{number + 10}")
    diary.journal.close()
    return home


def found(home: Path) -> tuple[object, ...]:
    """Everything in a journal, which is whole."""
    diary = Diary(home / "journal.db")
    try:
        assert_sound(diary)
        return state(diary)
    finally:
        diary.journal.close()


@pytest.mark.parametrize("moment", MOMENTS)
def test_nothing_has_happened_and_the_next_start_says_so_once(
    qapp: QApplication, home: Path, moment: str
) -> None:
    before = found(home)
    sitter = [sys.executable, "-m", "tests.journeys.sitter", str(home), moment]
    died = subprocess.run(sitter, cwd=ROOT, check=False, capture_output=True, timeout=60)
    assert died.returncode == -signal.SIGKILL, died.stderr.decode()
    assert found(home) == before
    with opened(qapp, home) as window:
        notices = window.house.notices
        until(lambda: notices.standing is not None)
        assert notices.standing is not None
        assert notices.standing.text == TOLD
        kept = window.house.session.journal.preparing.kept()  # type: ignore[union-attr]
        assert kept is not None
        assert (heard(kept.words).wish.target, heard(kept.words).wish.tape) == (CLEM, TAPE)
        window.page.discard()
    with opened(qapp, home) as window:
        calm(window)
        rest(0.5)
        assert window.house.notices.standing is None
        window.page.discard()
    assert found(home) == before
