"""Drawn buttons are buttons: to the keyboard, to the pointer, and to assistive technology."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.theme.theme import Theme
from journal.ui.theme.tokens import Mode
from journal.ui.widgets.button import LookButton
from journal.ui.widgets.checkrow import CheckRow
from journal.ui.widgets.chips import FilterChip, TokenChip
from journal.ui.widgets.sidebuttons import FoldButton, SearchButton, SideButton, WriteButton
from journal.ui.widgets.tools import IconButton, LinkButton

MAKERS: dict[str, Callable[[Theme], LookButton]] = {
    "side": lambda look: SideButton(look, "Timeline", "rows-3", keys="Ctrl+2"),
    "pin": lambda look: SideButton(look, "Mum", dot="lamp", keys="Ctrl+2"),
    "write": lambda look: WriteButton(look, "Write", "pen-line", keys="Ctrl+2"),
    "search": lambda look: SearchButton(look, "Search or go to…", "search", keys="Ctrl+2"),
    "tool": lambda look: IconButton(look, "Star", "star", keys="Ctrl+2"),
    "ring": lambda look: IconButton(look, "Add", "plus", keys="Ctrl+2", ringed=True),
    "link": lambda look: LinkButton(look, "Write from this", "pen-line", keys="Ctrl+2"),
    "bare link": lambda look: LinkButton(look, "Clear all", keys="Ctrl+2"),
    "filter": lambda look: FilterChip(look, "Starred", keys="Ctrl+2"),
    "fold": lambda look: FoldButton(look, "Kept close"),
    "token": lambda look: TokenChip(look, "person:", "Mum", "user"),
}


@pytest.fixture
def look(theme: Theme) -> Iterator[Theme]:
    """The look of the window, put back afterwards."""
    yield theme
    theme.set_mode(None)
    theme.set_text_scale(1.0)


@pytest.fixture(params=MAKERS)
def button(request: pytest.FixtureRequest, look: Theme, qtbot: QtBot) -> Iterator[LookButton]:
    """One button of each kind, in a window that has the focus."""
    made = MAKERS[request.param](look)
    window = QWidget()
    qtbot.addWidget(window)
    first = QWidget(window)
    first.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box = QVBoxLayout(window)
    box.addWidget(first)
    box.addWidget(made)
    window.show()
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    yield made
    window.close()


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_every_button_has_a_name_a_role_and_a_target_that_can_be_hit(button: LookButton) -> None:
    face = QAccessible.queryAccessibleInterface(button)
    assert face.text(QAccessible.Text.Name) == button.text() != ""
    assert face.role() in {QAccessible.Role.Button, QAccessible.Role.CheckBox}
    assert min(button.minimumSizeHint().width(), button.minimumSizeHint().height()) >= 32
    assert min(button.width(), button.height()) >= 32


def test_the_tooltip_tells_the_shortcut(button: LookButton) -> None:
    assert button.toolTip().endswith(button.keys)
    assert button.keys in {"", "Ctrl+2"}


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_press_it(button: LookButton, key: Qt.Key, qtbot: QtBot) -> None:
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_the_focus_ring_shows_for_the_keyboard_and_not_for_the_pointer(
    button: LookButton,
) -> None:
    without = picture(button)
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert picture(button) == without
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert picture(button) != without


def test_it_is_drawn_anew_in_the_dark_and_grows_with_the_text(
    button: LookButton, look: Theme
) -> None:
    light, small = picture(button), button.sizeHint()
    look.set_mode(Mode.DARK)
    assert picture(button) != light
    look.set_text_scale(2.0)
    assert button.sizeHint().height() >= 2 * small.height() - 2
    assert not picture(button).isNull()


def test_it_answers_to_the_pointer(button: LookButton) -> None:
    QTest.mouseMove(button, button.rect().center())
    QApplication.processEvents()
    button.setDown(True)
    assert not picture(button).isNull()
    button.setEnabled(False)
    assert not picture(button).isNull()


@pytest.mark.parametrize("kind", ["side", "filter"])
def test_what_is_chosen_looks_chosen(kind: str, look: Theme, qtbot: QtBot) -> None:
    made = MAKERS[kind](look)
    qtbot.addWidget(made)
    usual = picture(made)
    made.setChecked(True)
    assert picture(made) != usual
    state = QAccessible.queryAccessibleInterface(made).state()
    assert state.checked


def test_a_row_of_the_sidebar_tells_how_much_is_there(look: Theme, qtbot: QtBot) -> None:
    row = SideButton(look, "On this day", "history")
    qtbot.addWidget(row)
    without = picture(row)
    row.set_count(3)
    assert row.accessibleDescription() == "3"
    assert picture(row) != without
    row.set_count(None)
    assert row.accessibleDescription() == ""


@pytest.mark.parametrize("kind", ["side", "pin", "write", "search"])
def test_a_narrow_sidebar_shows_icons_alone(kind: str, look: Theme, qtbot: QtBot) -> None:
    made = MAKERS[kind](look)
    qtbot.addWidget(made)
    assert isinstance(made, SideButton | WriteButton | SearchButton)
    made.set_compact(True)
    size = made.sizeHint()
    assert size.width() == size.height()
    made.resize(size)
    assert not picture(made).isNull()
    assert made.accessibleName() == made.text()


def test_a_group_opens_and_closes(look: Theme, qtbot: QtBot) -> None:
    fold = FoldButton(look, "Remembered by")
    qtbot.addWidget(fold)
    fold.click()
    assert (fold.isChecked(), fold.icon_name) == (True, "chevron-down")
    fold.click()
    assert (fold.isChecked(), fold.icon_name) == (False, "chevron-right")


def test_a_tool_can_change_its_icon(look: Theme, qtbot: QtBot) -> None:
    tool = IconButton(look, "Star", "star")
    qtbot.addWidget(tool)
    before = picture(tool)
    tool.set_icon("star", "lamp")
    assert picture(tool) != before


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_part_of_a_search_is_taken_away_by_key(look: Theme, qtbot: QtBot, key: Qt.Key) -> None:
    chip = TokenChip(look, "person:", "Mum", "user")
    qtbot.addWidget(chip)
    with qtbot.waitSignal(chip.removed), qtbot.assertNotEmitted(chip.reopened):
        QTest.keyClick(chip, key)


def test_the_cross_takes_it_away_and_the_rest_reopens_it(look: Theme, qtbot: QtBot) -> None:
    chip = TokenChip(look, "person:", "Mum", "user")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    cross = QPoint(chip.width() - 14, chip.height() // 2)
    with qtbot.waitSignal(chip.removed), qtbot.assertNotEmitted(chip.reopened):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=cross)
    with qtbot.waitSignal(chip.reopened), qtbot.assertNotEmitted(chip.removed):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(20, 16))
    assert not chip.isDown()


def test_a_right_to_left_layout_is_mirrored(look: Theme, qtbot: QtBot) -> None:
    row = SideButton(look, "Timeline", "rows-3")
    qtbot.addWidget(row)
    row.resize(208, 33)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    ground = picture(row).pixelColor(1, 1)
    left, right = QRect(0, 0, 50, 33), QRect(158, 0, 50, 33)
    assert _inked(row, right, ground)
    assert not _inked(row, left, ground)


def _inked(widget: QWidget, where: QRect, ground: object) -> bool:
    image = picture(widget)
    return any(
        image.pixelColor(x, y) != ground
        for x in range(where.left(), where.right())
        for y in range(where.top(), where.bottom())
    )


def test_a_tick_row_is_ticked_anywhere_along_its_length(look: Theme, qtbot: QtBot) -> None:
    row = CheckRow(look, "Mum", "user")
    qtbot.addWidget(row)
    row.resize(300, 32)
    empty = picture(row)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(280, 16))
    assert row.isChecked()
    assert picture(row) != empty
    row.set_count(11)
    assert row.accessibleDescription() == "11"
    assert row.minimumSizeHint().height() >= 32
    row.set_count(None)
    assert row.accessibleDescription() == ""


def test_a_tick_row_shows_where_the_focus_is(look: Theme, qtbot: QtBot) -> None:
    row = CheckRow(look, "a star")
    qtbot.addWidget(row)
    row.show()
    row.activateWindow()
    row.clearFocus()
    without = picture(row)
    row.setFocus()
    qtbot.waitUntil(row.hasFocus)
    assert picture(row) != without


@pytest.mark.parametrize(
    ("icon", "turned"), [("chevron-left", "chevron-right"), ("arrow-right", "arrow-left")]
)
def test_an_arrow_points_the_other_way_from_right_to_left(
    look: Theme, qtbot: QtBot, icon: str, turned: str
) -> None:
    def shown(name: str, direction: Qt.LayoutDirection) -> QImage:
        made = IconButton(look, "Back", name)
        qtbot.addWidget(made)
        made.setLayoutDirection(direction)
        made.resize(made.sizeHint())
        return made.grab().toImage()

    usual = shown(turned, Qt.LayoutDirection.LeftToRight)
    assert shown(icon, Qt.LayoutDirection.LeftToRight) != usual
    assert shown(icon, Qt.LayoutDirection.RightToLeft) == usual
