"""A gap in the page is one letter: the caret steps over it, and nothing deletes it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDropEvent, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.veil import GAP as READ
from journal.ui.features.editor.field_menu import field_menu
from journal.ui.features.editor.gap_face import FIRST_MARK, font_file, gap_face
from journal.ui.features.editor.gaps import OWN_FORMAT
from journal.ui.theme.theme import Theme
from tests.ui.gaps import GAP, Desk, desk_in, units

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
TEXT = "ab secret cd"
SHOWN = f"ab {GAP} cd"
LEFT, RIGHT = 3, 4
"""Before the gap, and behind it."""


@pytest.fixture
def desk(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Desk]:
    made = desk_in(tmp_path, theme)
    qtbot.addWidget(made.view)
    made.view.show()
    yield made
    made.journal.close()


@pytest.fixture
def page(desk: Desk) -> Desk:
    entry = desk.save(TEXT)
    desk.hide(entry, "secret")
    desk.open(entry)
    desk.area.setFocus()
    assert desk.read() == SHOWN
    return desk


def opened(desk: Desk, text: str, *secrets: str) -> Desk:
    entry = desk.save(text)
    desk.hide(entry, *secrets)
    desk.open(entry)
    return desk


# ---------------------------------------------------------------- moving
def test_arrows_step_over_it_as_over_one_letter(page: Desk) -> None:
    page.select(LEFT)
    page.press(Qt.Key.Key_Right)
    assert page.caret() == RIGHT
    page.press(Qt.Key.Key_Left)
    assert page.caret() == LEFT


def test_the_caret_never_stands_within_it(page: Desk) -> None:
    places = set()
    page.select(0)
    for _ in range(len(SHOWN) + 2):
        places.add(page.area.textCursor().position())
        page.press(Qt.Key.Key_Right)
    inside = units(page.area.text(), LEFT) + 1
    assert inside not in places
    width = page.area.viewport().width()
    for x in range(0, width, 3):
        QTest.mouseClick(page.area.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 12))
        assert page.area.textCursor().position() != inside


def test_home_end_and_whole_words_step_over_it(page: Desk) -> None:
    page.select(0)
    page.press(Qt.Key.Key_End)
    assert page.caret() == len(SHOWN)
    page.press(Qt.Key.Key_Home)
    assert page.caret() == 0
    page.press(Qt.Key.Key_Right, CONTROL, times=2)
    assert page.caret() == RIGHT + 1
    page.press(Qt.Key.Key_Left, CONTROL)
    assert page.caret() == LEFT


def test_a_selection_takes_all_of_it(page: Desk) -> None:
    page.select(LEFT)
    page.press(Qt.Key.Key_Right, SHIFT)
    cursor = page.area.textCursor()
    assert cursor.selectionEnd() - cursor.selectionStart() == 2


def test_a_double_click_selects_it_whole_or_not(page: Desk) -> None:
    page.select(LEFT)
    before = page.area.cursorRect().center()
    page.select(RIGHT)
    middle = (before + page.area.cursorRect().center()) / 2
    QTest.mouseDClick(page.area.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    cursor = page.area.textCursor()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    inside = units(page.area.text(), LEFT) + 1
    assert inside not in {start, end}


# ---------------------------------------------------------------- deleting
@pytest.mark.parametrize(
    ("key", "held", "at"),
    [
        (Qt.Key.Key_Backspace, NONE, RIGHT),
        (Qt.Key.Key_Backspace, SHIFT, RIGHT),
        (Qt.Key.Key_Backspace, CONTROL, RIGHT),
        (Qt.Key.Key_Delete, NONE, LEFT),
        (Qt.Key.Key_Delete, CONTROL, LEFT),
    ],
)
def test_a_key_that_deletes_does_nothing_beside_it(
    page: Desk, key: Qt.Key, held: Qt.KeyboardModifier, at: int
) -> None:
    page.select(at)
    page.press(key, held)
    assert (page.read(), page.caret()) == (SHOWN, at)
    assert not page.view.is_dirty


def test_deleting_a_word_stops_at_it(desk: Desk) -> None:
    page = opened(desk, "ab secretcd", "secret")
    page.select(len(f"ab {GAP}cd"))
    page.press(Qt.Key.Key_Backspace, CONTROL)
    assert page.read() == f"ab {GAP}"
    page.press(Qt.Key.Key_Backspace, CONTROL)
    assert page.read() == f"ab {GAP}"


def test_letters_beside_it_are_deleted_as_ever(page: Desk) -> None:
    page.select(LEFT)
    page.press(Qt.Key.Key_Backspace)
    assert page.read() == f"ab{GAP} cd"
    page.select(RIGHT - 1)
    page.press(Qt.Key.Key_Delete)
    assert page.read() == f"ab{GAP}cd"


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_deleting_everything_leaves_it(page: Desk, key: Qt.Key) -> None:
    page.area.selectAll()
    page.press(key)
    assert page.read() == GAP
    page.area.undo()
    assert page.read() == SHOWN
    page.area.redo()
    assert page.read() == GAP


def test_gaps_stay_apart_as_they_were(desk: Desk) -> None:
    page = opened(desk, "one\n\ntwo\nthree four\n\nfive", "one", "two", "four", "five")
    page.area.selectAll()
    page.press(Qt.Key.Key_Delete)
    assert page.read() == f"{GAP}\n\n{GAP}\n{GAP}\n\n{GAP}"
    page.area.selectAll()
    page.press(Qt.Key.Key_Delete)
    assert page.read() == f"{GAP}\n\n{GAP}\n{GAP}\n\n{GAP}"


def test_typing_over_a_selection_keeps_it(page: Desk) -> None:
    page.area.selectAll()
    page.type("x")
    assert page.read() == f"{GAP}x"
    page.area.undo()
    assert page.read() == SHOWN


def test_a_line_break_over_a_selection_keeps_it(page: Desk) -> None:
    page.area.selectAll()
    page.press(Qt.Key.Key_Return)
    assert page.read() == f"{GAP}\n"


def test_emphasis_goes_around_it(page: Desk) -> None:
    page.select(0, RIGHT)
    page.press(Qt.Key.Key_B, CONTROL)
    assert page.read() == f"**ab {GAP}** cd"


def test_the_menu_leaves_it(page: Desk) -> None:
    for name, clipped in (("edit-delete", False), ("edit-cut", True)):
        QApplication.clipboard().clear()
        page.area.selectAll()
        menu = field_menu(page.area, "")
        action = menu.findChild(QAction, name)
        assert action is not None
        action.trigger()
        assert page.read() == GAP
        data = QApplication.clipboard().mimeData()
        assert (data is not None and data.hasFormat(OWN_FORMAT)) is clipped
        page.area.undo()
        assert page.read() == SHOWN


# ---------------------------------------------------------------- input methods
def test_an_input_method_writes_beside_it(page: Desk) -> None:
    page.area.selectAll()
    event = QInputMethodEvent("", [])
    event.setCommitString("愛")
    QApplication.sendEvent(page.area, event)
    assert page.read() == f"{GAP}愛"


def test_an_input_method_replaces_no_gap(page: Desk) -> None:
    page.select(RIGHT)
    event = QInputMethodEvent("", [])
    event.setCommitString("x", -2, 2)
    QApplication.sendEvent(page.area, event)
    assert page.read() == f"ab {GAP}x cd"
    event = QInputMethodEvent("", [])
    event.setCommitString("y", -1, 1)
    QApplication.sendEvent(page.area, event)
    assert page.read() == f"ab {GAP}y cd"


def test_what_is_being_composed_keeps_it(page: Desk) -> None:
    page.area.selectAll()
    QApplication.sendEvent(page.area, QInputMethodEvent("あ", []))
    QApplication.sendEvent(page.area, QInputMethodEvent("", []))
    assert page.read() == GAP


# ---------------------------------------------------------------- copying and moving
def test_a_copy_is_readable_for_all_and_whole_for_its_page(page: Desk) -> None:
    page.select(0, RIGHT)
    page.area.copy()
    data = QApplication.clipboard().mimeData()
    assert data.text() == f"ab {READ}"
    assert "secret" not in bytes(data.data(OWN_FORMAT).data()).decode()
    page.select(len(SHOWN))
    page.area.paste()
    assert page.read() == f"{SHOWN}ab {GAP}"


def test_a_copy_without_gaps_is_plain(page: Desk) -> None:
    page.select(0, 2)
    page.area.copy()
    assert QApplication.clipboard().mimeData().formats() == ["text/plain"]


def test_elsewhere_a_copy_is_the_gap_that_people_read(page: Desk) -> None:
    page.select(0, RIGHT)
    page.area.copy()
    other = opened(page, "ef hidden", "hidden")
    other.select(0)
    other.area.paste()
    assert other.read() == f"ab {READ}ef {GAP}"
    other.area.paste_plain()
    assert other.read() == f"ab {READ}ab {READ}ef {GAP}"


def test_a_cut_leaves_it_and_a_paste_takes_it_along(page: Desk) -> None:
    page.select(0, RIGHT)
    page.press(Qt.Key.Key_X, CONTROL)
    assert page.read() == f"{GAP} cd"
    page.press(Qt.Key.Key_End)
    page.press(Qt.Key.Key_V, CONTROL)
    assert page.read() == f" cdab {GAP}"
    page.area.undo()
    assert page.read() == f"{GAP} cd"
    page.area.undo()
    assert page.read() == SHOWN


def test_a_cut_without_gaps_is_a_cut(page: Desk) -> None:
    page.select(0, 2)
    page.press(Qt.Key.Key_X, CONTROL)
    assert page.read() == SHOWN[2:]
    page.area.setReadOnly(True)
    page.area.selectAll()
    page.area.cut()
    page.area.delete_selected()
    assert page.read() == SHOWN[2:]


def test_a_cut_pasted_twice_stands_twice(page: Desk) -> None:
    page.area.selectAll()
    page.area.cut()
    page.area.paste()
    page.area.paste()
    assert page.read() == SHOWN * 2


def test_what_was_cut_and_put_back_by_undo_is_pasted_as_a_copy(page: Desk) -> None:
    page.select(0, RIGHT)
    page.area.cut()
    page.area.undo()
    page.select(len(SHOWN))
    page.area.paste()
    assert page.read() == f"{SHOWN}ab {GAP}"


def test_pasting_over_a_selection_keeps_it(page: Desk) -> None:
    QApplication.clipboard().setText("words")
    page.area.selectAll()
    page.area.paste()
    assert page.read() == f"{GAP}words"


def test_words_from_elsewhere_bring_no_gap_of_this_page(page: Desk) -> None:
    (mark,) = page.area.gaps
    QApplication.clipboard().setText(f"x{mark}y")
    page.select(0)
    page.area.paste()
    assert page.read() == f"xy{SHOWN}"


def drop(desk: Desk, at: int, data: QMimeData, action: Qt.DropAction) -> None:
    cursor = QTextCursor(desk.area.document())
    cursor.setPosition(units(desk.area.text(), at))
    place = QPointF(desk.area.cursorRect(cursor).center())
    event = QDropEvent(place, action, data, Qt.MouseButton.LeftButton, NONE)
    desk.area.dropEvent(event)


def test_dropped_words_stand_beside_it(page: Desk) -> None:
    data = QMimeData()
    data.setText("new ")
    drop(page, RIGHT, data, Qt.DropAction.CopyAction)
    assert page.read() == f"ab {GAP}new  cd"


def test_dragging_within_the_text_moves_it(page: Desk) -> None:
    page.select(LEFT, RIGHT)
    target = page.area.textCursor()
    target.setPosition(0)
    page.area.move_selected(target)
    assert page.read() == f"{GAP}ab  cd"
    page.area.undo()
    assert page.read() == SHOWN
    page.select(0, RIGHT)
    page.area.move_selected(target)
    assert page.read() == SHOWN


def test_what_another_program_takes_away_comes_back(page: Desk) -> None:
    before = page.area._standing()
    page.select(0, RIGHT)
    page.area.textCursor().removeSelectedText()
    page.area.put_back(before)
    assert page.read() == f"{GAP} cd"
    page.area.undo()
    assert page.read() == SHOWN


# ---------------------------------------------------------------- how it looks and is told
def test_it_is_drawn_as_wide_as_five_signs_and_no_line_grows(page: Desk, theme: Theme) -> None:
    page.select(LEFT)
    left = page.area.cursorRect()
    page.select(RIGHT)
    right = page.area.cursorRect()
    assert right.left() - left.left() > 2 * theme.font("body").pixelSize()
    plain = page.area.height()
    page.area.selectAll()
    page.type("x")
    assert page.area.height() == plain
    page.press(Qt.Key.Key_Backspace)
    assert page.area.height() == plain


def test_it_takes_the_ink_and_the_size_of_the_look(page: Desk, theme: Theme) -> None:
    layout = page.area.document().firstBlock().layout()
    (form,) = [one for one in layout.formats() if one.length == 2]
    assert form.format.foreground().color() == theme.color("text3")
    assert form.format.fontFamilies() == [gap_face(theme)]
    theme.wear(text_scale=2.0)
    try:
        page.select(LEFT)
        left = page.area.cursorRect()
        page.select(RIGHT)
        assert page.area.cursorRect().left() - left.left() > 2 * theme.font("body").pixelSize()
    finally:
        theme.wear(text_scale=1.0)


def test_the_face_is_a_whole_file(qapp: QApplication) -> None:
    data = font_file("A gap", 1000, 250)
    assert data[:4] == b"\0\1\0\0"
    total = sum(
        int.from_bytes((data + bytes(-len(data) % 4))[at : at + 4], "big")
        for at in range(0, len(data), 4)
    )
    assert total & 0xFFFFFFFF == 0xB1B0AFBA


def test_right_to_left_and_cjk_paragraphs_keep_their_way(desk: Desk) -> None:
    page = opened(desk, "סוד. הלכנו לים.\n\n海に行った。秘密。また。", "סוד.", "秘密。")
    block = page.area.document().firstBlock()
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft
    page.select(0)
    page.press(Qt.Key.Key_Delete)
    page.area.selectAll()
    page.press(Qt.Key.Key_Delete)
    assert page.read() == f"{GAP}\n\n{GAP}"
    page.area.undo()
    text = page.read()
    at = text.rindex(GAP)
    page.select(at)
    page.press(Qt.Key.Key_Right)
    assert page.caret() == at + 1
    page.press(Qt.Key.Key_Backspace)
    assert page.read() == text


def test_it_is_told_with_the_text(page: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    voice = "journal.ui.features.editor.gap_voice"
    monkeypatch.setattr(f"{voice}.announce", lambda _widget, words: told.append(words))
    monkeypatch.setattr(f"{voice}.QAccessible.isActive", lambda: True)
    assert page.area.accessibleDescription() == "1 gap: a passage that is put away"
    page.select(LEFT)
    page.press(Qt.Key.Key_Right)
    assert told == ["a gap"]
    page.press(Qt.Key.Key_Right)
    assert told == ["a gap"]
    page.select(0)
    page.press(Qt.Key.Key_Return)
    page.press(Qt.Key.Key_Up)
    page.press(Qt.Key.Key_Down)
    assert told[-1] == "1 gap in this paragraph"
    other = page.save("plain")
    page.open(other)
    assert "gap" not in page.area.accessibleDescription()


def test_a_find_of_what_is_selected_leaves_gaps_out(page: Desk) -> None:
    page.area.selectAll()
    page.view.finder.open()
    assert page.view.finder.bar is not None
    assert page.view.finder.bar._field.text() == ""


def test_one_private_character_is_no_gap(desk: Desk) -> None:
    own = chr(FIRST_MARK)
    entry = desk.save(f"{own} secret")
    desk.hide(entry, "secret")
    desk.open(entry)
    assert desk.read() == f"{own} {GAP}"
    desk.select(1)
    desk.press(Qt.Key.Key_Backspace)
    assert desk.read() == f" {GAP}"
