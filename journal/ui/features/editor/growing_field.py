"""A field of text that is as tall as what stands in it, so that the page around it scrolls.

The title and the text of a memory are both such fields. Nothing in them loads anything, and what
is copied is exactly what was typed.
"""

import math
from typing import Final

from PySide6.QtCore import QMimeData, QPoint, QRect, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QPaintEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from journal.ui.features.editor.caret import Caret
from journal.ui.features.editor.raw_text import fill, selected_text, text_of

_OVERLAP: Final = 2
_LEAST_LINE: Final = 16


class GrowingField(QTextEdit):
    """Raw text in, raw text out, at the height it needs.

    Signals:
        edited: A person changed the text.
        caret_moved: Where the caret stands now, in this widget (QRect): to be kept in sight.
        sight_wanted: What shall be seen now, whoever has the keys (QRect, in this widget).
        left: The focus went elsewhere.
    """

    edited = Signal()
    caret_moved = Signal(QRect)
    sight_wanted = Signal(QRect)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # One of our own: what Python holds for Qt's may be that of a field which went, and whose
        # document lay at the same address; with the last word of that field it would go too.
        self.setDocument(QTextDocument(self))
        self.quiet = False
        self.floor = 0
        self._set_up_frame()
        self.caret = Caret(self)
        self.document().contentsChange.connect(self._contents_change)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.cursorPositionChanged.connect(self.follow_caret)

    def _set_up_frame(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)

    def text(self) -> str:
        """Return exactly what is written, with LF between paragraphs."""
        return text_of(self.document())

    def put(self, text: str, block_format: QTextBlockFormat) -> None:
        """Show `text` in place of what was there, unheard; undo begins anew."""
        self.quiet = True
        fill(self.document(), text, block_format)
        self.quiet = False

    def set_floor(self, height: int) -> None:
        """Be at least `height` pixels tall."""
        self.floor = height
        self._grow(self.document().size())

    def _contents_change(self, _at: int, removed: int, added: int) -> None:
        if (removed or added) and not self.quiet:
            self.edited.emit()

    def _grow(self, size: QSizeF) -> None:
        self.setFixedHeight(max(math.ceil(size.height()), self.floor, _LEAST_LINE))

    def follow_caret(self) -> None:
        """Ask the page to keep the caret in sight."""
        if not self.quiet:
            self.caret_moved.emit(self.cursorRect())

    def put_caret(self, position: int) -> None:
        """Put the caret at a position in UTF-16 units, or at the end where that is nearer."""
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def longest_here(self) -> int:
        """Return the length of the paragraph at the caret, in UTF-16 units."""
        return self.textCursor().block().length() - 1

    def is_at_edge(self, move: QTextCursor.MoveOperation) -> bool:
        """Tell whether the caret can go no further that way."""
        cursor = self.textCursor()
        return not cursor.hasSelection() and not cursor.movePosition(move)

    def turn_page(self, pages: int, *, selecting: bool) -> None:
        """Move by what is in sight: the field is as tall as its text, not as the window."""
        line = self.cursorRect().height()
        in_sight = self.visibleRegion().boundingRect().height()
        step = max(in_sight - _OVERLAP * line, line)
        target = self.cursorForPosition(self.cursorRect().center() + QPoint(0, pages * step))
        cursor = self.textCursor()
        mode = QTextCursor.MoveMode
        cursor.setPosition(target.position(), mode.KeepAnchor if selecting else mode.MoveAnchor)
        self.setTextCursor(cursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, then the caret over it."""
        super().paintEvent(event)
        self.caret.paint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page around scroll."""
        event.ignore()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy exactly what was typed; Qt's own way would lose no-break spaces."""
        data = QMimeData()
        data.setText(selected_text(self.textCursor()))
        return data

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Load nothing: no address in a text may reach for a file or for the network."""
        return None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self.caret.settle()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret, and tell that the field was left; a menu over it is no leaving."""
        super().focusOutEvent(event)
        self.caret.settle()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
