"""The tour is the main job done by keys and clicks: it shows every step, and flashes nothing."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from journal.bootstrap import main
from journal.domain.ids import EntryId
from journal.ui.features.timeline import model
from journal.ui.shell.acts import Acts
from journal.ui.tour import hands
from journal.ui.tour.steps import STEPS

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


class _TopLevels(QObject):
    """Notes every window that shows itself."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note windows of their own; menus and tips are meant to be some."""
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and not isinstance(watched, QMenu)
        ):
            self.shown.append(watched.objectName() or type(watched).__name__)
        return False


@pytest.mark.parametrize(
    "look",
    [
        ("--theme", "winter-dark", "--size", "1600x1000"),
        ("--theme", "spring-light", "--size", "900x620"),
    ],
    ids=" ".join,
)
def test_the_tour_shows_every_step_and_opens_no_window_but_its_own(
    qapp: QApplication, tmp_path: Path, look: tuple[str, ...]
) -> None:
    seen = _TopLevels()
    qapp.installEventFilter(seen)
    try:
        code = main(["tour", "--out", str(tmp_path), *look])
    finally:
        qapp.removeEventFilter(seen)
    transcript = (tmp_path / "transcript.txt").read_text()
    assert code == 0, transcript
    assert len(list(tmp_path.glob("*.png"))) >= len(STEPS) - 5
    assert set(seen.shown) == {"mainWindow"}


_ERASE = Acts.erase


def _erase_and_break(acts: Acts, ids: tuple[EntryId, ...]) -> None:
    _ERASE(acts, ids)
    raise ZeroDivisionError


@pytest.mark.parametrize(
    ("owner", "name", "broken", "missing"),
    [
        (model, "spoken", lambda _line: "A row", "NOT SHOWN: found it in the timeline"),
        (Acts, "erase", lambda _acts, _ids: None, "NOT SHOWN: erased a memory"),
        (Acts, "erase", _erase_and_break, "Something in the journal broke."),
    ],
    ids=["rows that say nothing", "an erase that erases nothing", "a bug"],
)
def test_the_tour_fails_where_a_step_does_not_show_what_it_should(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: object, name: str,
    broken: object, missing: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(hands, "PATIENCE", 4.0)
    monkeypatch.setattr(owner, name, broken)
    (tmp_path / "transcript.txt").write_text("An earlier tour.")
    (tmp_path / "99-earlier.png").write_text("An earlier picture.")
    (tmp_path / "mine.png").write_text("No picture of a tour.")
    kept = ("said where", "opened today", "wrote", "found it", "erased a memory")
    steps = [step for step in STEPS if step[0].startswith(kept)]
    monkeypatch.setattr(sys.modules["journal.ui.tour.run"], "STEPS", steps)
    assert main(["tour", "--out", str(tmp_path)]) == 1
    transcript = (tmp_path / "transcript.txt").read_text()
    assert missing in transcript
    assert list(tmp_path.glob("*-not-shown.png"))
    assert not (tmp_path / "99-earlier.png").exists()
    assert (tmp_path / "mine.png").exists()


@pytest.mark.parametrize(
    "words",
    [("--theme", "purple"), ("--size", "wide"), ("--scale", "3"), ("--theme", "date-dark")],
)
def test_a_look_that_does_not_exist_is_wrong_usage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    assert main(["tour", "--out", str(tmp_path), *words]) == 2
    assert words[0] in capsys.readouterr().err


def test_a_tour_without_a_folder_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tour"]) == 2
    assert "--out" in capsys.readouterr().err


def test_a_folder_that_cannot_be_made_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in the way").write_text("")
    assert main(["tour", "--out", str(tmp_path / "in the way" / "tour")]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
