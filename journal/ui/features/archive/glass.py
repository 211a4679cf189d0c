"""Read a memory behind glass: it can be seen, and stays put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journal.ui.features.archive import words
from journal.ui.features.archive.glass_pictures import GlassPictures
from journal.ui.features.archive.glass_text import GlassText
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import sentence
from journal.ui.widgets.tools import LinkButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from journal.domain.behind import Behind, Passage
    from journal.domain.entry import Entry
    from journal.ui.widgets.look import Look
    from journal.ui.widgets.thumb import Pictures

_SIDE, _MEASURE = 28, 604
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Glass(QFrame):
    """A page that cannot be written on.

    Args:
        look: Inks and fonts.
        pictures: Where the pictures of memories come from.

    Signals:
        left: The way back to the list was taken, or Escape pressed.
        passage_moved: Another passage is where the keys are, or none.
    """

    left = Signal()
    passage_moved = Signal()

    def __init__(self, look: Look, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._behind: Behind | None = None
        self._back = LinkButton(look, self.tr("Back to the list"), "chevron-left")
        self._back.clicked.connect(self.left)
        self._next = LinkButton(look, self.tr("Next passage"), "chevron-down")
        self._next.setToolTip(self.tr("N goes to the next passage, Shift+N to the one before."))
        self._next.clicked.connect(lambda: self._step(forward=True))
        self._when = QLabel()
        self._how = QLabel()
        for label, role, ink in ((self._when, "ui", "text2"), (self._how, "tool", "text3")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            look.dress(label, role, ink)
        self.page = GlassText(look)
        self.page.passage_moved.connect(self.passage_moved)
        self.pictures = GlassPictures(look, pictures)
        self.pictures.passage_moved.connect(self.passage_moved)
        top = QHBoxLayout()
        top.addWidget(self._back)
        top.addStretch(1)
        top.addWidget(self._next)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        for part in (self._when, self._how, self.page, self.pictures):
            self._column.addWidget(part)
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def entry(self) -> Entry | None:
        """The memory that is read, or None."""
        return None if self._behind is None else self._behind.entry

    @property
    def behind(self) -> Behind | None:
        """The memory that is read as its card has it, or None."""
        return self._behind

    def show_memory(self, behind: Behind) -> None:
        """Show a memory, from its beginning, and take the keys."""
        self._behind = behind
        self._when.setText(sentence(dates.moment_in_full(behind.entry.moment)))
        self._how.setText(words.glass(behind))
        self._next.setVisible(len(behind.passages()) > 1)
        self.page.show_memory(behind)
        self.pictures.show_memory(behind)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        if behind.in_part:
            self.page.step(forward=True)

    def empty(self) -> None:
        """Forget the memory."""
        self._behind = None
        self._when.clear()
        self._how.clear()
        self.page.empty()
        self.pictures.empty()

    def text(self) -> str:
        """Give what can be read."""
        return self.page.toPlainText()

    def passage(self) -> Passage | None:
        """Give the passage that could be brought back alone: where the keys are."""
        return self.pictures.passage() or self.page.passage()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list at Escape, from passage to passage with N."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_N and not event.modifiers() & ~_SHIFT:
            self._step(forward=not event.modifiers())
        else:
            super().keyPressEvent(event)

    def _step(self, *, forward: bool) -> None:
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.page.step(forward=forward)

    def _restyle(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(_SIDE), px(14), px(_SIDE), px(14))
        self._when.setContentsMargins(px(4), px(10), 0, 0)
        self._how.setContentsMargins(px(4), px(2), 0, px(8))
        self.page.setMaximumWidth(px(_MEASURE) + px(40))


