"""Read a memory behind glass: it can be seen, and stays put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from journal.ui.feedback import dates
from journal.ui.feedback.numbers import sentence
from journal.ui.widgets.tools import LinkButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from journal.domain.entry import Entry
    from journal.ui.widgets.look import Look

_SIDE, _MEASURE = 28, 604


class Glass(QFrame):
    """A page that cannot be written on.

    Args:
        look: Inks and fonts.

    Signals:
        left: The way back to the list was taken, or Escape pressed.
    """

    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._entry: Entry | None = None
        self._back = LinkButton(look, self.tr("Back to the list"), "chevron-left")
        self._back.clicked.connect(self.left)
        self._when = QLabel()
        self._title = QLabel()
        for label, role, ink in ((self._when, "ui", "text2"), (self._title, "viewTitle", None)):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            look.dress(label, role, ink)
        self._text = QPlainTextEdit()
        self._text.setObjectName("glassText")
        self._text.setReadOnly(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setAccessibleName(self.tr("The memory, read-only"))
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.viewport().setAutoFillBackground(False)
        look.dress(self._text, "body")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        for part in (self._back, self._when, self._title, self._text):
            self._column.addWidget(part)
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def entry(self) -> Entry | None:
        """The memory that is read, or None."""
        return self._entry

    def show_entry(self, entry: Entry) -> None:
        """Show a memory, from its beginning, and take the keys."""
        self._entry = entry
        self._when.setText(sentence(dates.moment_in_full(entry.moment)))
        self._title.setText(entry.title)
        self._title.setVisible(bool(entry.title))
        self._text.setPlainText(entry.text)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def empty(self) -> None:
        """Forget the memory."""
        self._entry = None
        self._when.clear()
        self._title.clear()
        self._text.clear()

    def text(self) -> str:
        """Give what can be read."""
        return self._text.toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(_SIDE), px(14), px(_SIDE), px(14))
        self._when.setContentsMargins(px(4), px(10), 0, 0)
        self._title.setContentsMargins(px(4), px(2), 0, px(8))
        self._text.setMaximumWidth(px(_MEASURE) + px(40))
