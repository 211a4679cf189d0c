"""Make each action of the catalogue once, for menus, keys and tools to share."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from journal.ui.actions import keymap, mnemonics
from journal.ui.actions.spec import ActionSpec, Context, Menu

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from journal.ui.widgets.look import Look


class Registry(QObject):
    """The actions of one window.

    Args:
        specs: What can be done.
        look: Where icons come from.
        window: Where keys of the whole window work.
    """

    def __init__(self, specs: Iterable[ActionSpec], look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._specs = {spec.id: spec for spec in specs}
        self._actions = {name: self._make(spec) for name, spec in self._specs.items()}
        window.addActions(
            [self._actions[s.id] for s in self._specs.values() if s.context is Context.WINDOW]
        )
        self._drawn: set[str] = set()
        look.changed.connect(self._draw_again)

    def action(self, name: str) -> QAction:
        """Give the action `name`; KeyError when the catalogue has none of that name."""
        return self._actions[name]

    def spec(self, name: str) -> ActionSpec:
        """Give what the catalogue says of `name`."""
        return self._specs[name]

    def keys(self, name: str) -> str:
        """Give the keys of `name` as they stand in a button: "Ctrl N"."""
        return keymap.on_button(self._specs[name])

    def on(self, name: str, act: Callable[[], object]) -> None:
        """Have `act` done whenever the action `name` is chosen."""
        self._actions[name].triggered.connect(lambda _checked=False: act())

    def serve_list(self, view: QWidget) -> None:
        """Let the keys that belong to lists work while `view` has the focus."""
        view.addActions(
            [self._actions[s.id] for s in self._specs.values() if s.context is Context.LIST]
        )

    def text(self, name: str) -> str:
        """Give what `name` is called, in the person's language, as it stands outside menus."""
        return mnemonics.plain(QCoreApplication.translate("Actions", self._specs[name].text))

    def menu(self, which: Menu, parent: QWidget | None = None) -> QMenu:
        """Build the menu `which`; its title is in the person's language."""
        titles = [menu_title(one) for one in Menu]
        title = mnemonics.with_mnemonics(titles)[list(Menu).index(which)]
        menu = QMenu(title, parent)
        self._fill(menu, which)
        return menu

    def _fill(self, menu: QMenu, which: Menu) -> None:
        """Put the actions of the menu `which` into `menu`, with lines between the groups."""
        self._draw([spec.id for spec in self._specs.values() if spec.menu is which])
        wanted = [spec for spec in self._specs.values() if spec.menu is which]
        texts = [QCoreApplication.translate("Actions", spec.text) for spec in wanted]
        for spec, text in zip(wanted, mnemonics.with_mnemonics(texts), strict=True):
            self._actions[spec.id].setText(text)
        groups = [list(group) for _, group in groupby(wanted, key=lambda spec: spec.group)]
        for group in groups:
            menu.addActions([self._actions[spec.id] for spec in group])
        for _, after in pairwise(groups):
            menu.insertSeparator(self._actions[after[0].id])

    def _make(self, spec: ActionSpec) -> QAction:
        text = mnemonics.plain(QCoreApplication.translate("Actions", spec.text))
        action = QAction(text, self)
        action.setObjectName(spec.id)
        action.setShortcuts(keymap.sequences(spec))
        action.setShortcutContext(
            Qt.ShortcutContext.WindowShortcut
            if spec.context is Context.WINDOW
            else Qt.ShortcutContext.WidgetShortcut
        )
        action.setCheckable(spec.checkable)
        keys = keymap.shown(spec)
        action.setToolTip(f"{text} ({keys})" if keys else text)
        return action

    def _draw(self, names: Iterable[str]) -> None:
        """Give actions their icons; not before a menu needs them, for a start is short."""
        for name in names:
            self._drawn.add(name)
            if self._specs[name].icon:
                self._actions[name].setIcon(self._look.icon(self._specs[name].icon))

    def _draw_again(self) -> None:
        self._draw(tuple(self._drawn))


def menu_title(which: Menu) -> str:
    """Give what a menu is called, in the person's language."""
    return _MENU_TITLES[which]()


_MENU_TITLES: dict[Menu, Callable[[], str]] = {
    Menu.JOURNAL: lambda: QCoreApplication.translate("Actions", "Journal"),
    Menu.EDIT: lambda: QCoreApplication.translate("Actions", "Edit"),
    Menu.VIEW: lambda: QCoreApplication.translate("Actions", "View"),
}
