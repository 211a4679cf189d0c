"""Rows show what was found, end in an ellipsis, and mirror where text runs right to left."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from journal.ui.theme.theme import Theme
from journal.ui.widgets import rowpaint
from journal.ui.widgets.rowpaint import RowInk, Words

SIZE = (400, 120)
ROW = QRectF(0, 0, 400, 40)


@pytest.fixture
def ink(theme: Theme) -> RowInk:
    """Inks of the window's look."""
    return RowInk(theme)


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    """An application that is read from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def painted(paint: Callable[[QPainter], object]) -> QImage:
    pixmap = QPixmap(*SIZE)
    pixmap.fill(Qt.GlobalColor.white)
    painter = QPainter(pixmap)
    rowpaint.begin(painter)
    paint(painter)
    painter.end()
    return pixmap.toImage()


def columns(image: QImage) -> list[int]:
    """The columns in which anything was painted."""
    white = image.pixel(399, 119)
    return [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != white for y in range(image.height()))
    ]


def has(image: QImage, color: object) -> bool:
    return any(image.pixelColor(x, y) == color for x in range(SIZE[0]) for y in range(SIZE[1]))


def test_a_title_that_does_not_fit_ends_in_an_ellipsis(ink: RowInk) -> None:
    run = ink.run("Skipped work, took the train to the sea", Words("row"), 200)
    assert run.text.startswith("Skipped work")
    assert run.text.endswith("…")
    assert run.width <= 200
    assert run.height == ink.line("row")


def test_two_lines_are_filled_before_anything_is_cut(ink: RowInk) -> None:
    text = "Nobody goes to the beach in February, which was the whole appeal of it. " * 9
    run = ink.run(text, Words("snippet", lines=2), 200)
    assert run.height == 2 * ink.line("snippet")
    assert run.text.endswith("…")
    assert len(run.text) > len(ink.run(text, Words("snippet"), 200).text)


def test_a_short_text_is_left_as_it_is(ink: RowInk) -> None:
    run = ink.run("Ice\non the river", Words("row", lines=2), 400)
    assert (run.text, run.height) == ("Ice on the river", ink.line("row"))
    assert run.width > 0


def test_no_text_takes_one_empty_line(ink: RowInk) -> None:
    run = ink.run("", Words("row"), 400)
    assert (run.text, run.width, run.height) == ("", 0.0, ink.line("row"))


def test_matches_stand_where_their_letters_are(ink: RowInk) -> None:
    metrics = ink.metrics("hit")
    text = "The window over the sink"
    (box,) = ink.run(text, Words("hit"), 600, [(4, 10)]).boxes
    assert box.left() == pytest.approx(metrics.horizontalAdvance("The "), abs=1.5)
    assert box.right() == pytest.approx(metrics.horizontalAdvance("The window"), abs=1.5)


def test_letters_outside_the_first_plane_do_not_shift_a_match(ink: RowInk) -> None:
    plain = ink.run("window", Words("hit"), 600, [(0, 6)]).boxes[0]
    after = ink.run("😀😀 window", Words("hit"), 600, [(3, 9)]).boxes[0]
    assert after.width() == pytest.approx(plain.width(), abs=1.5)


def test_a_cut_text_with_letters_outside_the_first_plane_keeps_whole_letters(
    ink: RowInk,
) -> None:
    run = ink.run("😀 sea " * 60, Words("snippet", lines=2), 200, [(0, 1)])
    assert run.text.endswith("…")
    assert run.text.startswith("😀 sea 😀")
    assert len(run.boxes) == 1


def test_a_match_over_two_lines_is_lit_on_both(ink: RowInk) -> None:
    text = "we stayed until the lights went off along the road"
    run = ink.run(text, Words("hit", lines=3), 180, [(0, len(text))])
    assert len(run.boxes) == run.height / ink.line("hit") > 1


def test_a_match_beyond_the_ellipsis_is_not_lit(ink: RowInk) -> None:
    text = "Skipped work, took the train to the sea and saw the light"
    assert ink.run(text, Words("row"), 150, [(52, 57)]).boxes == []


def test_the_same_text_is_broken_once_and_old_ones_are_dropped(ink: RowInk) -> None:
    first = ink.run("Ice on the river", Words("row"), 300)
    assert ink.run("Ice on the river", Words("row"), 300) is first
    for number in range(500):
        ink.run(str(number), Words("row"), 300)
    assert ink.run("Ice on the river", Words("row"), 300) is not first


def test_matches_are_lit_and_underlined_by_the_lamp(ink: RowInk) -> None:
    words = Words("hit")
    lit = painted(lambda p: rowpaint.draw_words(p, ink, ROW, "the light", words, [(4, 9)]))
    assert has(lit, ink.color("lampSoft"))
    assert has(lit, ink.color("lamp"))
    unlit = painted(lambda p: rowpaint.draw_words(p, ink, ROW, "the light", words))
    assert not has(unlit, ink.color("lampSoft"))


def test_a_gap_stands_in_brackets_and_says_when_the_keys_go_to_it(ink: RowInk) -> None:
    quiet = painted(lambda p: rowpaint.draw_gap(p, ink, ROW, "a gap of a day", current=False))
    current = painted(lambda p: rowpaint.draw_gap(p, ink, ROW, "a gap of a day", current=True))
    assert columns(quiet)[0] < 4
    assert quiet != current


def test_a_gap_is_mirrored(ink: RowInk, right_to_left: None) -> None:
    gap = painted(lambda p: rowpaint.draw_gap(p, ink, ROW, "فجوة", current=False))
    assert columns(gap)[0] > 200
    assert columns(gap)[-1] > 396


def test_a_month_runs_on_to_its_count(ink: RowInk) -> None:
    bare = painted(lambda p: rowpaint.draw_header(p, ink, ROW, "May 2024"))
    counted = painted(lambda p: rowpaint.draw_header(p, ink, ROW, "May 2024", "12"))
    assert bare.pixelColor(399, 20) == ink.color("hairline")
    assert counted.pixelColor(200, 20) == ink.color("hairline")
    assert bare != counted


def test_a_month_is_mirrored(ink: RowInk, right_to_left: None) -> None:
    image = painted(lambda p: rowpaint.draw_header(p, ink, ROW, "May 2024", "12"))
    assert image.pixelColor(200, 20) == ink.color("hairline")
    assert image.pixelColor(5, 20) != ink.color("hairline")


def test_the_chosen_row_is_tinted_and_ringed_when_the_keys_go_to_it(ink: RowInk) -> None:
    chosen = painted(lambda p: rowpaint.draw_selection(p, ink, ROW))
    focused = painted(lambda p: rowpaint.draw_selection(p, ink, ROW, focused=True))
    assert chosen.pixelColor(200, 20) == ink.color("accentSoft")
    assert not has(chosen, ink.color("focus"))
    assert has(focused, ink.color("focus"))
    hovered = painted(lambda p: rowpaint.draw_hover(p, ink, ROW))
    assert hovered.pixelColor(200, 20) == ink.color("hover")


def test_the_day_stands_in_the_middle_of_its_column(ink: RowInk) -> None:
    column = QRectF(0, 0, rowpaint.DATE_COLUMN, 60)
    for selected in (False, True):
        image = painted(
            lambda p, s=selected: rowpaint.draw_date(p, ink, column, "14", "Sat", selected=s)
        )
        drawn = columns(image)
        assert (drawn[0] + drawn[-1]) / 2 == pytest.approx(column.center().x(), abs=2)


def test_a_lamp_is_lit_or_out(ink: RowInk) -> None:
    lit = painted(lambda p: rowpaint.draw_lamp(p, ink, QPointF(20, 20), 6, lit=True))
    out = painted(lambda p: rowpaint.draw_lamp(p, ink, QPointF(20, 20), 6, lit=False))
    assert lit.pixelColor(20, 20) == ink.color("lamp")
    assert out.pixelColor(20, 20) == Qt.GlobalColor.white


def test_a_picture_fills_its_place_and_has_round_corners(ink: RowInk) -> None:
    wide = QPixmap(300, 100)
    wide.fill(Qt.GlobalColor.red)
    image = painted(lambda p: rowpaint.draw_picture(p, ink, QRectF(10, 10, 54, 54), wide))
    assert image.pixelColor(36, 36) == Qt.GlobalColor.red
    assert image.pixelColor(10, 10) == Qt.GlobalColor.white
    nothing = painted(lambda p: rowpaint.draw_picture(p, ink, ROW, QPixmap()))
    assert columns(nothing) == []
