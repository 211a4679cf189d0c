"""The menu of the text field: what Qt offers, and what Markdown adds to it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMenu

from journal.ui.features.editor.link_guide import links_of
from journal.ui.features.editor.links import follow, is_safe
from journal.ui.features.editor.paste import has_words

if TYPE_CHECKING:
    from journal.ui.features.editor.text_area import TextArea

_MOST = 9


def field_menu(field: TextArea, link: str) -> QMenu:
    """Build the menu for where the mouse or the caret is.

    Args:
        field: The text.
        link: Where the link at that place leads; empty when there is none.
    """
    menu = field.createStandardContextMenu()
    if field.gaps:
        _spare(menu, field)
    if not field.isReadOnly():
        paste = menu.addAction(_tr("Paste without formatting"), field.paste_plain)
        paste.setEnabled(has_words(QApplication.clipboard().mimeData()))
    # No caret leads to a link in a text that is read: its menu holds them all, for the keys.
    links = links_of(field.document(), _MOST) if field.isReadOnly() and not link else [link]
    safe = [one for one in links if is_safe(one)]
    if safe:
        menu.addSeparator()
    for one in safe:
        menu.addAction(_tr("Open %1").replace("%1", _short(one)), partial(follow, one))
    return menu


def _spare(menu: QMenu, field: TextArea) -> None:
    """Let what the menu deletes leave the gaps of the text, as the keys do."""
    ours = {"edit-cut": field.cut, "edit-delete": field.delete_selected}
    for action in menu.actions():
        act = ours.get(action.objectName())
        if act is not None:
            action.triggered.disconnect()
            action.triggered.connect(lambda _checked=False, act=act: act())


def _short(link: str, most: int = 48) -> str:
    """Keep the menu narrow; an ampersand would make a shortcut of the next letter."""
    shown = link if len(link) <= most else link[: most - 1] + "…"
    return shown.replace("&", "&&")


def _tr(text: str) -> str:
    return QCoreApplication.translate("FieldMenu", text)
