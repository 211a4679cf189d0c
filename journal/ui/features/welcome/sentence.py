"""The third page: the first sentence, which becomes the first memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from journal.ui.features.welcome.line import Line
from journal.ui.widgets.rowpaint import begin
from journal.ui.widgets.titled_page import TitledPage

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from journal.ui.widgets.look import Look

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_FOCUS = frozenset({QEvent.Type.FocusIn, QEvent.Type.FocusOut})
_LINES, _SIDE, _TOP = 6, 20, 16


class SentencePage(TitledPage):
    """A field to write in.

    Args:
        look: Fonts and inks.

    Signals:
        edited: Another letter stands in the field.
        finished: Ctrl and Enter were pressed.
    """

    edited = Signal()
    finished = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            self.tr("The first sentence"),
            self.tr("Anything true will do. It is the first memory in your journal."),
        )
        self.field = _Field(look)
        self.field.setAccessibleName(self.tr("The first sentence"))
        self.field.setPlaceholderText(self.tr("Write one true sentence about today."))
        self.field.textChanged.connect(self.edited)
        self.field.finished.connect(self.finished)
        self.box.addWidget(_Paper(look, self.field))
        self.box.addSpacing(look.px(6))
        hint = Line(look)
        hint.say(
            self.tr("You can leave it empty: today’s page waits for you then."), "pen-line"
        )
        self.box.addWidget(hint)
        self.box.addStretch(1)

    def first(self) -> QWidget:
        """Give the field."""
        return self.field

    def text(self) -> str:
        """Give what is written, letter for letter."""
        # The plain text of the field would turn unbreakable spaces into others.
        return self.field.document().toRawText().replace("\u2029", "\n")

    def set_text(self, text: str) -> None:
        """Show what was written before, with the caret at its end."""
        self.field.setPlainText(text)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)


class _Field(QPlainTextEdit):
    """Where one writes; Tab leads on."""

    finished = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        look.dress(self, "body")
        look.changed.connect(self.updateGeometry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Ctrl and Enter go on, and Escape go back."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and control:
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Give room for a few lines."""
        return QSize(self._look.px(440), _LINES * self._look.line("body"))

    def minimumSizeHint(self) -> QSize:
        """Give room for two."""
        return QSize(self._look.px(160), 2 * self._look.line("body"))


class _Paper(QWidget):
    """The edge around the field, which says where the keys go."""

    def __init__(self, look: Look, field: _Field) -> None:
        super().__init__()
        self._look, self._field = look, field
        box = QVBoxLayout(self)
        side, top = look.px(_SIDE), look.px(_TOP)
        box.setContentsMargins(side, top, side, top)
        box.addWidget(field)
        field.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the focus."""
        if event.type() in _FOCUS:
            self.update()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet."""
        painter = QPainter(self)
        begin(painter)
        focused, radius = self._field.hasFocus(), self._look.px("radius.card")
        painter.setPen(QPen(self._look.color("focus" if focused else "outline"), 1 + focused))
        painter.setBrush(self._look.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()
