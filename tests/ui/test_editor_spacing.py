"""How paragraphs stand: apart from one another, items hanging, and every edit undone whole."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.ui.features.editor.text_area import TextArea
from journal.ui.theme.theme import Theme

GAP = 13
LINE = 29


@pytest.fixture
def area(qtbot: QtBot, theme: Theme) -> Iterator[TextArea]:
    field = TextArea(theme)
    qtbot.addWidget(field)
    field.resize(600, 400)
    field.show()
    return field


def tops(area: TextArea) -> list[int]:
    layout = area.document().documentLayout()
    block, found = area.document().begin(), []
    while block.isValid():
        found.append(round(layout.blockBoundingRect(block).top()))
        block = block.next()
    return found


def setting(area: TextArea) -> list[tuple[float, float, float]]:
    block, found = area.document().begin(), []
    while block.isValid():
        form = block.blockFormat()
        found.append((form.lineHeight(), form.bottomMargin(), form.leftMargin()))
        block = block.next()
    return found


def test_an_empty_line_is_the_room_between_two_paragraphs_and_no_more(area: TextArea) -> None:
    area.set_text("One\n\nTwo\nThree")

    first, blank, second, third = tops(area)
    assert second - first == LINE + GAP
    assert third - second == pytest.approx(LINE + GAP, abs=1)
    assert blank - first == LINE


def test_what_is_typed_is_set_as_what_was_opened(area: TextArea) -> None:
    QTest.keyClicks(area, "One")
    for _ in range(2):
        QTest.keyClick(area, Qt.Key.Key_Return)
    QTest.keyClicks(area, "Two")
    typed = setting(area)
    area.set_text("One\n\nTwo")

    assert typed == setting(area)


def test_the_last_empty_line_is_a_line_to_write_on(area: TextArea) -> None:
    area.set_text("One\n")

    assert setting(area)[1][0] == LINE


def test_the_lines_of_an_item_hang_below_its_words(area: TextArea) -> None:
    area.set_text("- one\nplain\n10. ten\n> said")

    hangs = [one[2] for one in setting(area)]
    assert hangs[1] == 0
    assert 0 < hangs[0] < hangs[2]
    assert hangs[3] > 0


def test_items_of_one_list_stand_closer_than_paragraphs(area: TextArea) -> None:
    area.set_text("- one\n- two\nplain")

    margins = [one[1] for one in setting(area)]
    assert 0 < margins[0] < margins[1]


def test_an_item_from_right_to_left_hangs_from_the_right(area: TextArea) -> None:
    area.set_text("- שלום")

    form = area.document().begin().blockFormat()
    assert form.leftMargin() == 0
    assert form.rightMargin() > 0


def test_undo_takes_back_an_edit_and_its_setting_in_one_step(area: TextArea) -> None:
    area.set_text("One\n\nTwo")
    before = setting(area)
    cursor = area.textCursor()
    cursor.setPosition(4)
    area.setTextCursor(cursor)
    QTest.keyClicks(area, "x")
    assert setting(area) != before
    area.undo()

    assert area.text() == "One\n\nTwo"
    assert setting(area) == before
    area.redo()
    assert area.text() == "One\nx\nTwo"
    assert setting(area)[1][0] == LINE


def test_letters_typed_one_after_another_are_one_step_of_undo(area: TextArea) -> None:
    area.set_text("A paragraph that is long enough to be steady.")
    area.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(area, " And on")
    QTest.keyClick(area, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert area.text() == "A paragraph that is long enough to be steady."
    redo = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(area, Qt.Key.Key_Z, redo)
    assert area.text().endswith(" And on")


def test_what_an_input_method_composes_is_set_and_undone_with_its_setting(area: TextArea) -> None:
    area.set_text("One\n\nTwo")
    before = setting(area)
    cursor = area.textCursor()
    cursor.setPosition(4)
    area.setTextCursor(cursor)
    composed = QInputMethodEvent()
    composed.setCommitString("雨")
    QApplication.sendEvent(area, composed)
    assert area.text() == "One\n雨\nTwo"
    assert setting(area)[1][0] == LINE
    area.undo()

    assert setting(area) == before


def test_a_very_long_list_of_lines_opens_without_being_set_one_by_one(area: TextArea) -> None:
    area.set_text("\n".join("- x" for _ in range(4_001)))

    assert len(set(setting(area))) == 1
    assert area.text().count("\n") == 4_000


EDIT = st.tuples(
    st.integers(0, 30), st.integers(0, 6), st.sampled_from(["", "a", "\n", "\n\n", "- ", "x\ny"])
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text("ab\n- >", max_size=20), st.lists(EDIT, max_size=6))
def test_any_edits_leave_every_paragraph_set_by_what_it_says(
    area: TextArea, text: str, edits: list[tuple[int, int, str]]
) -> None:
    area.set_text(text)
    for at, remove, words in edits:
        cursor = area.textCursor()
        end = area.document().characterCount() - 1
        cursor.setPosition(min(at, end))
        cursor.setPosition(min(at + remove, end), QTextCursor.MoveMode.KeepAnchor)
        area.setTextCursor(cursor)
        area.add(words)
    left, found = area.text(), setting(area)
    while area.document().isUndoAvailable():
        area.undo()
    assert area.text() == text
    area.set_text(left)

    assert found == setting(area)
