"""The tour is the main job done by keys and clicks: it shows every step, and flashes nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from journal.bootstrap import main
from journal.ui.tour.steps import STEPS


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


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_the_tour_shows_every_step_and_opens_no_window_but_its_own(
    qapp: QApplication, tmp_path: Path
) -> None:
    seen = _TopLevels()
    qapp.installEventFilter(seen)
    try:
        code = main(["tour", "--out", str(tmp_path), "--size", "1280x800", "--theme", "dark"])
    finally:
        qapp.removeEventFilter(seen)
    transcript = (tmp_path / "transcript.txt").read_text()
    assert code == 0, transcript
    assert len(list(tmp_path.glob("*.png"))) >= len(STEPS)
    assert set(seen.shown) == {"mainWindow"}


def test_a_tour_without_a_folder_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tour"]) == 2
    assert "--out" in capsys.readouterr().err


def test_a_folder_that_cannot_be_made_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in the way").write_text("")
    assert main(["tour", "--out", str(tmp_path / "in the way" / "tour")]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
