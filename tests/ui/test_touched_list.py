"""The list of what an erasure touches: thousands of rows, and no turn of the window is long."""

from uuid import UUID

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.erasure import Lanes
from journal.domain.ids import EntryId
from journal.ui.features.erase.reach import Choices, Reach
from journal.ui.features.erase.touched_list import TouchedList
from journal.ui.features.erase.touched_model import TouchedModel
from journal.ui.theme.theme import Theme

IDS = tuple(EntryId(UUID(int=n + 1)) for n in range(3_000))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[QModelIndex]:
    """How often the model was asked for its length: some times for each row that is laid out."""
    heard: list[QModelIndex] = []
    count = TouchedModel.rowCount

    def counted(model: TouchedModel, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        heard.append(parent)
        return count(model, parent)

    monkeypatch.setattr(TouchedModel, "rowCount", counted)
    return heard


def test_thousands_are_laid_out_in_pieces_and_not_anew_for_what_is_learned(
    theme: Theme, qtbot: QtBot, asked: list[QModelIndex]
) -> None:
    listed = TouchedList(theme)
    qtbot.addWidget(listed)
    listed.resize(400, 300)
    listed.touched.show(Reach(Lanes(about=IDS, everything=IDS)), Choices())
    listed.show()
    assert 0 < len(asked) < len(IDS)
    bar = listed.verticalScrollBar()
    first = listed.sizeHintForRow(0)
    qtbot.waitUntil(lambda: bar.maximum() > first * (len(IDS) - 20))
    asked.clear()
    listed.touched.choose(Choices(quiet=True))
    QApplication.processEvents()
    assert len(asked) < len(IDS) / 10
