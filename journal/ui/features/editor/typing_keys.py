"""Carry out in a document what Enter, Tab and the keys of emphasis mean in Markdown.

Each is one step of the editor's own undo.
"""

from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCursor

from journal.ui.features.editor import lists
from journal.ui.features.editor.raw_text import (
    character_column,
    selected_text,
    unit_column,
)

Act = Callable[[QTextCursor], None]
"""Something that a key does at the cursor; the cursor is left where the caret belongs."""


def new_line(cursor: QTextCursor) -> None:
    """Begin a new line, and nothing else."""
    cursor.insertText("\n")


def strong(cursor: QTextCursor) -> None:
    """Make the selection strong, or no longer so."""
    surround(cursor, "**")


def emphasis(cursor: QTextCursor) -> None:
    """Emphasise the selection, or no longer."""
    surround(cursor, "*")


def break_line(cursor: QTextCursor) -> None:
    """Begin a new line; a list or a quotation goes on, and ends at an empty item."""
    block = cursor.block()
    line = block.text()
    column = character_column(line, cursor.positionInBlock())
    in_code = block.userState() > 0
    going_on = None if in_code or cursor.hasSelection() else lists.on_enter(line, column)
    if going_on is not None and going_on.ends:
        _clear_line(cursor, block)
        return
    cursor.insertText("\n" + (going_on.prefix if going_on else ""))


def indent(cursor: QTextCursor, *, outward: bool) -> bool:
    """Move the chosen items of a list one step in or out.

    Returns:
        False when nothing could be moved, so that Tab is free to move the focus.
    """
    changed = False
    cursor.beginEditBlock()
    for block in _chosen_blocks(cursor):
        line = block.text()
        moved = lists.outdented(line) if outward else _indented(block, line)
        if moved != line:
            _replace_start(cursor, block, line, moved)
            changed = True
    cursor.endEditBlock()
    return changed


def _indented(block: QTextBlock, line: str) -> str:
    """Indent below the item before it, and no deeper: what cannot go in lets the focus go on."""
    above = block.previous().text() if block.previous().isValid() else ""
    depth = len(line) - len(line.lstrip())
    if lists.is_item(above) and len(above) - len(above.lstrip()) >= depth:
        return lists.indented(line)
    return line


def surround(cursor: QTextCursor, mark: str) -> None:
    """Put `mark` around the selection or take it away; without one, leave the caret between."""
    if not cursor.hasSelection():
        cursor.insertText(mark * 2)
        cursor.movePosition(cursor.MoveOperation.Left, n=len(mark))
        return
    text = selected_text(cursor)
    if "\n" in text:
        # Emphasis does not reach over paragraphs: each line is marked by itself.
        new = "\n".join(
            lists.surrounded(line, mark)[0] if line else "" for line in text.split("\n")
        )
    else:
        new = lists.surrounded(text, mark)[0]
    start = cursor.selectionStart()
    cursor.insertText(new)
    cursor.setPosition(start)
    length = unit_column(new, len(new))
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)


def _chosen_blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """Return the paragraphs that the selection touches, or the caret stands in."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd()).blockNumber()
    blocks = []
    while block.isValid() and block.blockNumber() <= last:
        blocks.append(block)
        block = block.next()
    return blocks


def _replace_start(cursor: QTextCursor, block: QTextBlock, line: str, moved: str) -> None:
    """Change only the white space before a list's mark, so that the caret stays in its word."""
    same = next(
        (at for at, (old, new) in enumerate(zip(line, moved, strict=False)) if old != new), 0
    )
    edit = QTextCursor(cursor.document())
    edit.setPosition(block.position() + unit_column(line, same))
    extra = len(moved) - len(line)
    if extra > 0:
        edit.insertText(moved[same : same + extra])
    else:
        edit.setPosition(edit.position() - extra, QTextCursor.MoveMode.KeepAnchor)
        edit.removeSelectedText()


def _clear_line(cursor: QTextCursor, block: QTextBlock) -> None:
    cursor.setPosition(block.position())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
