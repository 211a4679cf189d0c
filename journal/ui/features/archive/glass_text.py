"""The words of a memory behind glass: what its card hides stands in brackets, tinted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from journal.domain.behind import Piece
from journal.domain.markdown_spans import plain_stretch

if TYPE_CHECKING:
    from journal.domain.behind import Behind, Passage
    from journal.ui.widgets.look import Look

_HEADING: Final = re.compile(r"#{1,6}[ \t]")
_BRACKETS: Final = ("[\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}]")
_PASSAGE: Final = 0x100001  # QTextFormat.Property.UserProperty and one more


class GlassText(QTextEdit):
    """Text that can be read and selected, never written on.

    Args:
        look: Inks and fonts.

    Signals:
        passage_moved: The caret is in another passage, or in none.
    """

    passage_moved = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: Behind | None = None
        self._passages: tuple[Passage, ...] = ()
        self._starts: list[int] = []
        self._now: Passage | None = None
        self.setObjectName("glassText")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("The memory, read-only"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setAutoFillBackground(False)
        self.cursorPositionChanged.connect(self._follow)
        look.dress(self, "body")
        look.changed.connect(self._write)

    def show_memory(self, behind: Behind) -> None:
        """Show a memory from its beginning."""
        self._shown = behind
        self._write()

    def empty(self) -> None:
        """Forget it."""
        self._shown, self._starts, self._now = None, [], None
        self.setCurrentCharFormat(QTextCharFormat())
        self.clear()
        self._passages = ()

    def passage(self) -> Passage | None:
        """Give the passage in which the caret stands."""
        number = self.textCursor().charFormat().intProperty(_PASSAGE)
        return self._passages[number - 1] if number else None

    def step(self, *, forward: bool) -> None:
        """Go to the next passage that the card hides, or to the one before."""
        here = self.textCursor().position()
        ways = [one for one in self._starts if (one > here if forward else one < here - 1)]
        if ways:
            cursor = self.textCursor()
            cursor.setPosition(ways[0] if forward else ways[-1])
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def _write(self) -> None:
        if self._shown is None:
            return
        waits = self.blockSignals(True)
        self._passages, self._starts = (), []
        self.setCurrentCharFormat(QTextCharFormat())
        self.clear()
        self._fill(self._shown)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.blockSignals(waits)
        self._follow()

    def _fill(self, shown: Behind) -> None:
        cursor = self.textCursor()
        cursor.setBlockFormat(self._block("body"))
        title = shown.entry.title
        if title:
            cursor.setBlockFormat(self._block("viewTitle", below=8))
            self._put(cursor, Piece(title, shown.title), "viewTitle")
            cursor.insertBlock(self._block("body"))
        for piece in shown.pieces:
            self._put(cursor, piece, "body")

    def _put(self, cursor: QTextCursor, piece: Piece, role: str) -> None:
        """Write one piece; what the card hides between brackets."""
        number, (opens, closes) = 0, _BRACKETS if piece.passage else ("", "")
        if piece.passage:
            self._passages = (*self._passages, piece.passage)
            number = len(self._passages)
            self._starts.append(cursor.position() + 1)
        lines = piece.text.split("\n")
        for at, line in enumerate(lines):
            if at:
                cursor.insertBlock(self._block("body"))
            heading = bool(_HEADING.match(line)) and cursor.atBlockStart()
            words = plain_stretch(line) if role == "body" else line
            first, last = opens if not at else "", closes if at == len(lines) - 1 else ""
            form = self._form("cardTitle" if heading else role, number)
            cursor.insertText(f"{first}{words}{last}", form)

    def _form(self, role: str, number: int) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(self._look.font(role))
        form.setForeground(self._look.color("text"))
        if number:
            form.setProperty(_PASSAGE, number)
            form.setBackground(self._look.color("accentSoft"))
            form.setForeground(self._look.color("onAccentSoft"))
        return form

    def _block(self, role: str, below: float = 0) -> QTextBlockFormat:
        form = QTextBlockFormat()
        height = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        form.setLineHeight(self._look.line(role), height)
        form.setBottomMargin(self._look.px(below))
        return form

    def _follow(self) -> None:
        now = self.passage()
        if now != self._now:
            self._now = now
            self.passage_moved.emit()
