"""The field in which a memory is written."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.door import admit
from journal.ui.features.editor import link_guide
from journal.ui.features.editor.field_menu import field_menu
from journal.ui.features.editor.link_guide import link_at
from journal.ui.features.editor.paste import Verdict
from journal.ui.features.editor.raw_text import HELD_LINE, character_column, unit_column
from journal.ui.features.editor.text_area import TextArea
from journal.ui.theme.theme import Theme

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def area(qtbot: QtBot, theme: Theme) -> TextArea:
    field = TextArea(theme)
    qtbot.addWidget(field)
    field.resize(604, 400)
    field.show()
    field.setFocus()
    return field


def write(area: TextArea, text: str, caret: int | None = None) -> None:
    area.set_text(text)
    area.put_caret(2 * len(text) if caret is None else caret)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(
        st.one_of(
            st.characters(codec="utf-16"),
            st.sampled_from("\n\u2028\u00a0\ufffc\u200f\u202e\t\v\f\x00\x1c\x85*_`#>- "),
        )
    )
)
def test_whatever_passes_the_door_comes_back_as_it_was(area: TextArea, typed: str) -> None:
    text = admit(typed).text
    area.set_text(text)
    assert area.text() == text


def test_no_break_spaces_and_line_separators_survive_typing_beside_them(area: TextArea) -> None:
    write(area, "a\u00a0b\u2028c")
    QTest.keyClicks(area, "d")
    assert area.text() == "a\u00a0b\u2028cd"


def test_what_is_copied_is_what_was_typed(area: TextArea) -> None:
    write(area, "a\u00a0b\n\u2028c")
    area.selectAll()
    data = area.createMimeDataFromSelection()
    assert data.text() == "a\u00a0b\n\u2028c"
    assert not data.hasHtml()


def test_undo_belongs_to_the_text_and_begins_anew_with_each_memory(area: TextArea) -> None:
    write(area, "first")
    QTest.keyClicks(area, "x")
    area.undo()
    assert area.text() == "first"
    area.set_text("second")
    area.undo()
    assert area.text() == "second"


def test_opening_a_text_is_no_edit_and_typing_is(area: TextArea, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(area.edited):
        area.set_text("- a *b* #c")
        area.refresh()
    with qtbot.waitSignal(area.edited):
        QTest.keyClicks(area, "x")


def test_enter_continues_a_list_and_ends_it(area: TextArea) -> None:
    write(area, "- milk")
    QTest.keyClick(area, Qt.Key.Key_Return)
    QTest.keyClicks(area, "bread")
    assert area.text() == "- milk\n- bread"
    QTest.keyClick(area, Qt.Key.Key_Return)
    QTest.keyClick(area, Qt.Key.Key_Return)
    QTest.keyClicks(area, "done")
    assert area.text() == "- milk\n- bread\ndone"


def test_shift_enter_is_a_plain_new_line(area: TextArea) -> None:
    write(area, "- milk")
    QTest.keyClick(area, Qt.Key.Key_Return, SHIFT)
    assert area.text() == "- milk\n"


def test_enter_in_code_is_a_plain_new_line(area: TextArea) -> None:
    write(area, "```\n- x")
    QTest.keyClick(area, Qt.Key.Key_Return)
    assert area.text() == "```\n- x\n"


def test_tab_moves_items_in_and_out_and_the_caret_stays_in_its_word(area: TextArea) -> None:
    write(area, "- 😀 one\n- two")
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert area.text() == "- 😀 one\n  - two"
    QTest.keyClicks(area, "!")
    assert area.text() == "- 😀 one\n  - two!"
    QTest.keyClick(area, Qt.Key.Key_Backtab, SHIFT)
    assert area.text() == "- 😀 one\n- two!"


def test_tab_never_traps_the_focus(area: TextArea) -> None:
    write(area, "- only")
    area.focusNextPrevChild(True)
    assert area.text() == "- only"
    write(area, "plain")
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert area.text() == "plain"


def test_a_selection_of_items_moves_together(area: TextArea) -> None:
    write(area, "- a\n- b\n- c", caret=5)
    cursor = area.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    area.setTextCursor(cursor)
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert area.text() == "- a\n  - b\n  - c"


def test_ctrl_b_and_ctrl_i_put_marks_around_and_take_them_away(area: TextArea) -> None:
    write(area, "word")
    area.selectAll()
    QTest.keyClick(area, Qt.Key.Key_B, CONTROL)
    assert area.text() == "**word**"
    QTest.keyClick(area, Qt.Key.Key_B, CONTROL)
    assert area.text() == "word"
    QTest.keyClick(area, Qt.Key.Key_I, CONTROL)
    assert area.text() == "*word*"


def test_emphasis_of_several_paragraphs_marks_each(area: TextArea) -> None:
    write(area, "one\n\ntwo")
    area.selectAll()
    QTest.keyClick(area, Qt.Key.Key_I, CONTROL)
    assert area.text() == "*one*\n\n*two*"


def test_ctrl_b_without_a_selection_leaves_the_caret_between_the_marks(area: TextArea) -> None:
    write(area, "")
    QTest.keyClick(area, Qt.Key.Key_B, CONTROL)
    QTest.keyClicks(area, "x")
    assert area.text() == "**x**"


def test_arrow_up_on_the_first_line_leaves_upwards(area: TextArea, qtbot: QtBot) -> None:
    write(area, "a\nb")
    with qtbot.assertNotEmitted(area.left_upwards):
        QTest.keyClick(area, Qt.Key.Key_Up)
    with qtbot.waitSignal(area.left_upwards):
        QTest.keyClick(area, Qt.Key.Key_Up)


def test_page_keys_move_by_what_is_in_sight(area: TextArea) -> None:
    write(area, "\n".join(f"line {n}" for n in range(60)), caret=0)
    QApplication.processEvents()
    QTest.keyClick(area, Qt.Key.Key_PageDown)
    assert area.textCursor().position() > 0
    QTest.keyClick(area, Qt.Key.Key_PageUp, SHIFT)
    assert area.textCursor().hasSelection()


def test_the_field_grows_with_its_text(area: TextArea) -> None:
    write(area, "one line")
    QApplication.processEvents()
    low = area.height()
    write(area, "\n".join(["line"] * 30))
    QApplication.processEvents()
    assert area.height() > 10 * low


def test_pasted_html_arrives_as_markdown(area: TextArea) -> None:
    data = QMimeData()
    data.setHtml("<p>a <b>b</b><img src='http://spy/x'><script>no()</script></p>")
    area.set_text("")
    area.insertFromMimeData(data)
    assert area.text() == "a **b**"


def test_a_refused_paste_changes_nothing_and_is_told(area: TextArea, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("x" * 10_000_001)
    write(area, "kept")
    with qtbot.waitSignal(area.paste_judged) as told:
        area.insertFromMimeData(data)
    assert told.args[0].verdict is Verdict.REFUSE
    assert area.text() == "kept"


def test_ctrl_shift_v_pastes_plainly(area: TextArea) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("bold")
    QApplication.clipboard().setMimeData(data)
    write(area, "")
    QTest.keyClick(area, Qt.Key.Key_V, CONTROL | SHIFT)
    assert area.text() == "bold"


@pytest.mark.parametrize("address", ["http://spy/x.png", "file:///etc/passwd", "file://host/x"])
def test_nothing_is_ever_loaded(area: TextArea, address: str) -> None:
    assert area.loadResource(2, QUrl(address)) is None


def test_a_text_in_one_huge_line_opens_for_reading_until_it_is_split(area: TextArea) -> None:
    text = "word " * (HELD_LINE // 5 + 1)
    area.set_text(text)
    assert area.is_held
    assert area.isReadOnly()
    assert area.text() == text
    QTest.keyClicks(area, "x")
    assert area.text() == text
    area.split()
    assert not area.isReadOnly()
    assert area.text().replace("\n", "") == text
    assert area.document().blockCount() > 100


def test_splitting_a_long_paragraph_is_one_step_of_undo(area: TextArea) -> None:
    text = "word " * 11_000
    area.set_text(text)
    assert not area.is_held
    area.split()
    assert area.document().blockCount() > 10
    area.undo()
    assert area.text() == text


def test_the_target_of_a_link_is_known_anywhere_in_it(area: TextArea) -> None:
    write(area, "😀 [words](https://a.b) end")
    cursor = area.textCursor()
    cursor.setPosition(6)
    assert link_at(cursor) == "https://a.b"
    cursor.setPosition(area.document().characterCount() - 1)
    assert link_at(cursor) == ""


def test_a_link_opens_on_ctrl_click_only_and_only_when_it_is_safe(
    area: TextArea, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True
    )
    write(area, "https://a.b/c")
    QApplication.processEvents()
    cursor = area.textCursor()
    cursor.setPosition(4)
    place = area.cursorRect(cursor).center()
    QTest.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == []
    QTest.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, CONTROL, place)
    assert opened == ["https://a.b/c"]
    write(area, "[x](javascript:alert)")
    QTest.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, CONTROL, QPoint(4, place.y()))
    assert opened == ["https://a.b/c"]


def test_the_tooltip_tells_where_a_link_leads(area: TextArea) -> None:
    write(area, "https://a.b/c\n[x](file:///etc/passwd)")
    QApplication.processEvents()
    for position, words in ((4, "Ctrl+click opens https://a.b/c"), (15, "is not opened")):
        cursor = area.textCursor()
        cursor.setPosition(position)
        QTest.mouseMove(area.viewport(), QPoint(0, 399))
        QTest.mouseMove(area.viewport(), area.cursorRect(cursor).center())
        assert words in area.viewport().toolTip()


def test_the_menu_offers_a_safe_link(area: TextArea, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(link_guide, "follow", opened.append)
    menu = field_menu(area, "https://a.b/?x=1&y=2")
    assert "Open https://a.b/?x=1&&y=2" in [action.text() for action in menu.actions()]
    plain = field_menu(area, "javascript:x")
    assert not [action for action in plain.actions() if "javascript" in action.text()]


def test_headings_emphasis_and_names_are_styled_in_place(area: TextArea) -> None:
    area.set_text("# Title\n*em* #tag\n```\n*code*")
    formats = [area.document().findBlockByNumber(number).layout().formats() for number in range(4)]
    assert any(one.format.fontWeight() > 400 for one in formats[0])
    assert any(one.format.fontItalic() for one in formats[1])
    assert not any(one.format.fontItalic() for one in formats[3])


def test_columns_are_counted_in_both_ways() -> None:
    text = "a😀b"
    assert unit_column(text, 2) == 3
    assert character_column(text, 3) == 2
    assert character_column("plain", 3) == unit_column("plain", 3) == 3


def test_the_words_to_begin_with_have_room_however_long_they_are(
    area: TextArea, qtbot: QtBot
) -> None:
    area.resize(600, area.height())
    wide = area.height()
    area.resize(180, area.height())
    assert area.height() >= 3 * wide
    QTest.keyClicks(area, "x")
    assert area.height() == wide
