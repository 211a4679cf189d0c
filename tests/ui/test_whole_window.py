"""What takes the place of the window hides it wholly: nothing under it is painted meanwhile."""

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.theme.theme import Theme
from journal.ui.widgets.whole_window import WholeWindow


class _Under(QWidget):
    """Counts how often it is painted."""

    painted = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.painted += 1


@pytest.fixture
def under(qtbot: QtBot) -> _Under:
    window = _Under()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    qtbot.waitUntil(lambda: window.painted > 0)
    return window


@pytest.mark.parametrize("role", ["page", "desk"])
def test_what_lies_under_it_is_neither_seen_nor_painted(
    theme: Theme, under: _Under, role: str
) -> None:
    over = WholeWindow(under)
    over.setProperty("role", role)
    label = QLabel("One word", over)
    over.come_up()
    assert over.grab().toImage().pixelColor(399, 299) == theme.color(role)
    before = under.painted
    label.setText("Another")
    label.repaint()
    assert under.painted == before
