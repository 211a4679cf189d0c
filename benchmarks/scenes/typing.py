"""Type in the middle of a long memory while it is kept again and again."""

from dataclasses import astuple

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QTextEdit

from benchmarks.scenes.stage import Stage, journal_named, raised, tell
from journal.ui.shell.window import MainWindow

_KEYS = "and the tide came in over the flats, quite slowly, as it had done every year before then "
_PACE = 0.08
_WORDS = 20_000
Stalls = list[tuple[float, float]]


def _typed(stage: Stage, page: QTextEdit) -> Stalls:
    stalls: Stalls = []
    for key in _KEYS:
        stall = stage.stalled(lambda key=key: QTest.keyClicks(page, key), _PACE)  # type: ignore[misc]
        stalls.append(astuple(stall))
    return stalls


def _bare(stage: Stage, text: str) -> Stalls:
    """Type as much into a bare window that holds the same text."""
    window, page = QMainWindow(), QTextEdit()
    page.setPlainText(text)
    window.setCentralWidget(page)
    window.resize(1000, 1000)
    window.show()
    page.setFocus()
    _go_to_middle(page)
    stage.rest(1.0)
    stalls = _typed(stage, page)
    window.close()
    return stalls


def _go_to_middle(page: QTextEdit) -> None:
    caret = page.textCursor()
    caret.setPosition(len(page.toPlainText()) // 2)
    page.setTextCursor(caret)
    page.ensureCursorVisible()


def _play(stage: Stage, window: MainWindow) -> dict[str, object]:
    page = window.page.sheet.text
    stage.until("the memory", lambda: len(page.toPlainText().split()) >= _WORDS)
    stage.rest(1.0)
    kept: list[object] = []
    window.page.kept.connect(kept.append)
    page.setFocus()
    _go_to_middle(page)
    stage.rest(1.0)
    ours = _typed(stage, page)
    saves = len(kept)
    return {"ours": ours, "beside": _bare(stage, page.toPlainText()), "saves": saves}


if __name__ == "__main__":
    with raised(journal_named()) as (on, frame):
        tell(_play(on, frame))
