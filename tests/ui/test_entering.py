"""What stands on a page is painted a group in each frame, and can be used from the beginning."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.widgets.entering import Entering


def test_groups_come_one_after_another_and_again_when_the_page_does(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    first, second, third = (QLabel(words, page) for words in ("one", "two", "three"))
    entering = Entering(page, ((first,), (), (second, third)))
    for _ in range(2):
        entering.begin()
        page.show()
        seen = [one.updatesEnabled() for one in (first, second, third)]
        assert seen == [True, False, False]
        assert second.isEnabled()
        qtbot.waitUntil(lambda: second.updatesEnabled() and third.updatesEnabled())


def test_a_page_on_which_nothing_stands_is_there_at_once(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    Entering(page, ()).begin()
    assert page.updatesEnabled()
