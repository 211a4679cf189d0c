"""Carry text into a document and out of it again without altering a character.

`QTextEdit.toPlainText` turns a no-break space into a plain one and U+2028 into a line feed; the
raw text of the document does neither. Qt counts UTF-16 units where Python counts characters.
"""

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

SLOW_LINE: Final = 50_000
"""Characters of a paragraph beyond which each key costs more than a frame."""

HELD_LINE: Final = 250_000
"""Characters of a paragraph beyond which it is shown for reading only, until it is split."""

_PIECE: Final = 2_000
_SENTENCE_END: Final = re.compile(r"[.!?…]['\"”’)\]]*\s|[。！？]")
_PARAGRAPH: Final = "\u2029"


def text_of(document: QTextDocument) -> str:
    """Return exactly what was typed, with LF between paragraphs."""
    return document.toRawText().replace(_PARAGRAPH, "\n")


def selected_text(cursor: QTextCursor) -> str:
    """Return exactly what is selected, with LF between paragraphs."""
    return cursor.selectedText().replace(_PARAGRAPH, "\n")


def fill(document: QTextDocument, text: str, block_format: QTextBlockFormat) -> None:
    """Make `text` the whole content; what was there, and its undo steps, are forgotten."""
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    cursor.setBlockFormat(block_format)
    cursor.insertText(text)
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def character_column(text: str, units: int) -> int:
    """Return how many characters the first `units` UTF-16 units of `text` are."""
    if text.isascii():
        return units
    return len(
        text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "ignore")
    )


def unit_column(text: str, characters: int) -> int:
    """Return how many UTF-16 units the first `characters` of `text` are."""
    if text.isascii():
        return characters
    return len(text[:characters].encode("utf-16-le", "surrogatepass")) // 2


def moved_caret(before: str, after: str, units: int) -> int:
    """Return where a caret belongs when a text has become another around it, in UTF-16 units."""
    if before == after:
        return units
    at = character_column(before, units)
    if before[:at] == after[:at]:
        return units
    behind = len(before) - at
    return unit_column(after, max(len(after) - behind, 0))


def longest_line(text: str) -> int:
    """Return the length of the longest paragraph, in characters."""
    return max(map(len, text.split("\n")))


def in_paragraphs(text: str) -> str:
    """Break every paragraph that is too long at the ends of sentences, or where words end."""
    return "\n".join(
        "\n".join(_pieces(line)) if len(line) > SLOW_LINE else line for line in text.split("\n")
    )


def _pieces(line: str) -> Iterator[str]:
    """Yield a line in pieces that lose nothing but the break between two of them."""
    at = 0
    while at < len(line):
        end = _good_end(line, at)
        yield line[at:end]
        at = end


def _good_end(line: str, at: int) -> int:
    """Return where the piece that begins at `at` had best end."""
    limit = min(at + _PIECE, len(line))
    if limit == len(line):
        return limit
    ends = [match.end() for match in _SENTENCE_END.finditer(line, at, limit)]
    if ends:
        return ends[-1]
    space = line.rfind(" ", at, limit)
    return space + 1 if space > at else limit
