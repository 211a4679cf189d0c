"""The card at the end: what it says, and what can become of it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journal.domain.lights import Length
from journal.ui.features.lights import words
from journal.ui.features.lights.card import CardText
from journal.ui.features.lights.ending import Ending
from journal.ui.features.lights.values import Manner
from journal.ui.theme.theme import Theme
from tests.ui.lamps import TODAY, Play, settle

CARD = words.card_of(TODAY, 23, date(2027, 3, 1))
SAFE = words.safe_card(TODAY, 41, 17)


def ended(theme: Theme, qtbot: QtBot, text: CardText, **how: object) -> Ending:
    """A stage after its end, and what stands on it."""
    play = Play(theme, length=Length.UNSEEN, **how)  # type: ignore[arg-type]
    qtbot.addWidget(play.stage)
    ending = play.stage.end(text)
    settle()
    return ending


def test_the_card_says_when_and_how_many_but_neither_whom_nor_which(theme: Theme) -> None:
    assert CARD.plain == (
        "On 21 November 2026 you put 23 memories out of sight. Nothing was destroyed. Please "
        "don’t ask yourself about them before March 2027."
    )
    assert "one memory out of sight" in words.card_of(TODAY, 1, None).plain
    assert words.card_of(TODAY, 2, None).plain.endswith("before you are ready.")
    assert SAFE.plain == (
        "Kept safe. Open it any time.\n\n41 memories, 17 pictures\n\nLaid in on 21 November 2026"
    )
    assert "picture" not in words.safe_card(TODAY, 1, 0).plain


def test_the_card_is_kept_saved_or_left(theme: Theme, qtbot: QtBot) -> None:
    ending = ended(theme, qtbot, CARD)
    told: list[object] = []
    for signal in (ending.kept, ending.saved):
        signal.connect(told.append)
    ending.left.connect(lambda: told.append("left"))
    assert ending.back.hasFocus() or not ending.window().isActiveWindow()
    assert ending.card.accessibleName() == CARD.plain
    assert not ending.open.isVisible()
    for button in (ending.keep, ending.save):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(ending.back, Qt.Key.Key_Space)
    kept, picture, left = told
    assert (kept, left) == (CARD.plain, "left")
    assert isinstance(picture, QImage)
    assert picture.width() >= 1200
    assert picture.pixelColor(picture.width() // 2, 40) != picture.pixelColor(0, 0)


def test_what_was_laid_in_a_box_can_be_opened_at_once(theme: Theme, qtbot: QtBot) -> None:
    ending = ended(theme, qtbot, SAFE, manner=Manner.SAFE)
    with qtbot.waitSignal(ending.opened):
        QTest.mouseClick(ending.open, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize(("size", "scale"), [((900, 620), 2.0), ((1600, 1000), 1.0)])
def test_the_card_and_its_buttons_fit_on_the_stage(
    theme: Theme, qtbot: QtBot, size: tuple[int, int], scale: float, rtl: bool
) -> None:
    theme.wear(text_scale=scale)
    ending = ended(theme, qtbot, SAFE, manner=Manner.SAFE, size=size, rtl=rtl)
    boxes = [one.geometry() for one in (ending.card, ending.back, ending.open, ending.keep)]
    boxes.append(ending.save.geometry())
    assert all(ending.rect().contains(box) for box in boxes)
    for number, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in boxes[number + 1 :])
    assert not ending.card.grab().toImage().isNull()
    theme.wear(text_scale=1.0)
