"""The card that is left when something was put away: its words, and how it looks."""

from datetime import date

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from journal.ui.feedback.card_words import kept_safe, out_of_sight
from journal.ui.theme.theme import Theme
from journal.ui.widgets.paper_card import PaperCard, card_picture, png_of

ON = date(2026, 11, 12)


def test_a_card_says_what_was_done_and_asks_for_patience() -> None:
    words = out_of_sight(ON, 23, date(2027, 3, 20))
    assert words.text() == (
        "On 12 November 2026 you put 23 memories out of sight.\n\n"
        "Nothing was destroyed.\n\n"
        "Please don’t ask yourself about them before spring."
    )


@pytest.mark.parametrize(
    ("until", "hemisphere", "before"),
    [
        (date(2026, 12, 24), "north", "winter"),
        (date(2027, 6, 1), "north", "summer"),
        (date(2027, 6, 1), "south", "winter"),
        (date(2027, 3, 1), "south", "autumn"),
        (date(2027, 9, 1), "north", "1 September 2027"),
        (date(2027, 2, 22), "north", "22 February 2027"),
        (date(2026, 11, 30), "north", "30 November 2026"),
        (date(2028, 3, 20), "north", "20 March 2028"),
    ],
)
def test_a_season_is_named_that_comes_next_and_a_day_otherwise(
    until: date, hemisphere: str, before: str
) -> None:
    said = out_of_sight(ON, 1, until, hemisphere).lines[1]
    assert said == f"Please don’t ask yourself about it before {before}."


def test_a_card_without_a_day_leaves_it_to_whoever_asks() -> None:
    one, many = out_of_sight(ON, 1), out_of_sight(ON, 2)
    assert one.heading == "On 12 November 2026 you put one memory out of sight."
    assert one.lines[1] == "It comes back whenever you ask."
    assert many.lines[1] == "They come back whenever you ask."


@pytest.mark.parametrize(
    ("pictures", "recordings", "held"),
    [
        (17, 2, "41 memories, 17 pictures, 2 recordings"), (1, 0, "41 memories, one picture"),
        (0, 1, "41 memories, one recording"),
    ],
)  # fmt: skip
def test_a_card_for_someone_who_has_died_counts_pictures_and_recordings(
    pictures: int, recordings: int, held: str
) -> None:
    assert held in kept_safe(ON, 41, pictures, recordings).text().splitlines()


def test_a_card_for_someone_who_has_died_says_that_it_is_kept_safe() -> None:
    assert kept_safe(ON, 41).text() == (
        "Kept safe. Open it any time.\n\n41 memories\n\nLaid in on 12 November 2026"
    )
    assert kept_safe(ON, 1).lines[0] == "One memory"


def test_a_card_is_paper_with_words_on_it(qtbot: QtBot, theme: Theme) -> None:
    card = PaperCard(theme, out_of_sight(ON, 23, date(2027, 3, 20)))
    qtbot.addWidget(card)
    card.show()
    assert card.accessibleName().startswith("On 12 November 2026 you put 23 memories")
    image = card.grab().toImage()
    paper = QColor(image.pixel(image.width() // 2, image.height() - 60))
    assert paper.lightnessF() > 0.8
    darkest = min(
        QColor(image.pixel(x, y)).lightnessF() for x in range(60, 400, 2) for y in range(60, 110)
    )
    assert darkest < 0.4


def test_a_card_is_as_tall_as_its_words_at_any_size_of_text(qtbot: QtBot, theme: Theme) -> None:
    card = PaperCard(theme, out_of_sight(ON, 23, date(2027, 3, 20)))
    qtbot.addWidget(card)
    before = card.height()
    theme.set_text_scale(2.0)
    try:
        assert card.height() > 1.8 * before
        assert not card.grab().isNull()
    finally:
        theme.set_text_scale(1.0)


def test_a_card_can_be_kept_as_a_picture(theme: Theme) -> None:
    words = out_of_sight(ON, 23)
    drawn = card_picture(theme, words)
    again = QImage.fromData(png_of(drawn), "PNG")
    assert again.size() == drawn.size()
    assert again.pixelColor(0, 0).alpha() == 0
    assert again.pixelColor(again.width() // 2, again.height() // 2).alpha() == 255
