"""Each action is made once, works where it says, and is told with its keys."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.actions import catalogue, keymap
from journal.ui.actions.mnemonics import plain, with_mnemonics
from journal.ui.actions.registry import Registry
from journal.ui.actions.spec import ActionSpec, Context, Menu
from journal.ui.theme.theme import Theme


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def registry(theme: Theme, window: QWidget) -> Registry:
    return Registry(catalogue.CATALOGUE, theme, window)


def test_no_two_actions_share_an_id_or_keys() -> None:
    ids = Counter(spec.id for spec in catalogue.CATALOGUE)
    keys = Counter(key for spec in catalogue.CATALOGUE for key in spec.keys)
    assert max(ids.values()) == 1
    assert max(keys.values()) == 1


def test_no_default_key_is_one_that_types_letters() -> None:
    for spec in catalogue.CATALOGUE:
        assert not any("Ctrl+Alt" in keys for keys in spec.keys)


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_keys_exist_and_are_distinct_on_every_system(platform: str) -> None:
    told = [
        sequence.toString()
        for spec in catalogue.CATALOGUE
        for sequence in keymap.sequences(spec, platform)
    ]
    assert all(told)
    assert len(set(told)) == len(told)


def test_an_action_does_what_it_was_joined_to(registry: Registry) -> None:
    done: list[str] = []
    registry.on(catalogue.WRITE, lambda: done.append("written"))
    registry.action(catalogue.WRITE).trigger()
    assert done == ["written"]


def test_menus_hold_their_actions_in_groups(registry: Registry) -> None:
    menu = registry.menu(Menu.EDIT)
    told = [plain(action.text()) for action in menu.actions() if not action.isSeparator()]
    assert told == [
        "Undo",
        "Edit this memory",
        "Star this memory",
        "Keep close",
        "Don’t bring this up",
        "Erase this memory",
        "Erase…",
        "Erase, step by step…",
        "Find in this memory",
        "Tag…",
        "Add a person…",
        "Set the place…",
    ]
    assert [action.isSeparator() for action in menu.actions()] == [
        False, True, False, False, False, False, False, False, False, True, False, True, False,
        False, False,
    ]  # fmt: skip
    assert menu.title() == "&Edit"


def test_icons_come_with_the_menu_and_change_with_the_look(
    registry: Registry, theme: Theme
) -> None:
    star = registry.action(catalogue.STAR)
    assert star.icon().isNull()
    registry.menu(Menu.EDIT)
    assert not star.icon().isNull()
    before = star.icon().cacheKey()
    theme.changed.emit()
    assert star.icon().cacheKey() != before


def test_keys_of_lists_work_only_in_lists(registry: Registry) -> None:
    view = QListView()
    registry.serve_list(view)
    erase = registry.action(catalogue.ERASE_CHOSEN)
    assert erase in view.actions()
    assert erase.shortcutContext() == Qt.ShortcutContext.WidgetShortcut
    assert registry.spec(catalogue.ERASE_CHOSEN).context is Context.LIST


def test_a_button_tells_its_keys() -> None:
    spec = ActionSpec("a", "A", keys=("Ctrl+Shift+F",))
    native = QKeySequence("Ctrl+Shift+F").toString(QKeySequence.SequenceFormat.NativeText)
    assert keymap.on_button(spec) == native.replace("+", " ")
    assert keymap.shown(ActionSpec("b", "B")) == ""


def test_the_tooltip_names_the_shortcut(registry: Registry) -> None:
    assert registry.action(catalogue.WRITE).toolTip() == "Write (Ctrl+N)"
    assert registry.action(catalogue.FILM).toolTip() == "The film"


# ------------------------------------------------------------------ letters
def test_each_line_of_a_menu_has_a_letter_of_its_own(registry: Registry) -> None:
    for which in Menu:
        menu = registry.menu(which)
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        letters = [text[text.index("&") + 1].casefold() for text in texts]
        assert len(set(letters)) == len(letters), texts


def test_a_letter_that_begins_a_word_goes_first_and_a_translator_s_own_before_all() -> None:
    assert with_mnemonics(["Edit", "Erase", "E&xit all", "Äpfel"]) == [
        "&Edit", "E&rase", "E&xit all", "&Äpfel",
    ]  # fmt: skip
    assert with_mnemonics(["Go far", "Go", "Fog", "Of"]) == ["&Go far", "G&o", "&Fog", "Of"]
    assert with_mnemonics(["", "…"]) == ["", "…"]
    assert plain("E&xit") == "Exit"


def test_texts_outside_menus_show_no_ampersand(registry: Registry) -> None:
    registry.menu(Menu.VIEW)
    assert registry.text(catalogue.CALENDAR) == "Calendar"


def test_everything_that_can_be_done_stands_in_a_menu_or_belongs_to_lists() -> None:
    homeless = [spec.id for spec in catalogue.CATALOGUE if spec.menu is None]
    assert homeless == [catalogue.KEEP_CHOSEN, catalogue.ERASE_CHOSEN]
