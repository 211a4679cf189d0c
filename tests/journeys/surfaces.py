"""All that a window says to eyes and to screen readers, and what lies beside its journal."""

from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QWidget

_ROLES = (*range(16), *range(Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 24))


def seen(window: QWidget, *, hidden: bool = False) -> Iterator[str]:
    """Give all that the window says now, to eyes and to screen readers.

    Args:
        window: The window, or a part of it.
        hidden: Also what stands in parts that are not to be seen just now.
    """
    widgets = (window, *window.findChildren(QWidget))
    for widget in (one for one in widgets if hidden or one.isVisible()):
        yield from _said(widget)
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _rows(widget.model())
    for completer in window.findChildren(QCompleter):
        if completer.model() is not None:
            yield from _rows(completer.model())
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())
    yield from _accessible(QAccessible.queryAccessibleInterface(window), 0)


def _said(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    yield from (widget.windowTitle(), widget.objectName())
    for method in ("text", "toPlainText", "placeholderText", "title"):
        asked = getattr(widget, method, None)
        if callable(asked):
            answer = asked()
            if isinstance(answer, str):
                yield answer


def _rows(model: QAbstractItemModel) -> Iterator[str]:
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for row, column in product(range(model.rowCount()), range(columns)):
        index: QModelIndex = model.index(row, column)
        for role in _ROLES:
            yield str(model.data(index, role))


def _accessible(node: QAccessibleInterface | None, depth: int) -> Iterator[str]:
    if node is None or depth > 12 or not node.isValid() or node.state().invisible:
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield node.text(kind)
    for number in range(min(node.childCount(), 200)):
        yield from _accessible(node.child(number), depth + 1)


def files(home: Path, stems: Sequence[str]) -> list[str]:
    """Give the files, other than the journal itself, that hold a canary or are named so.

    Args:
        home: The folder of the journal.
        stems: What canaries begin with.
    """
    told = [one for one in home.rglob("*") if one.is_file() and "journal.db" not in one.name]
    return [
        str(one) for one in told
        if any(stem in one.name.casefold() or stem.encode() in one.read_bytes().lower()
               for stem in stems)
    ]  # fmt: skip
