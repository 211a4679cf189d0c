"""The words under a picture, written where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QTextBlockFormat

from journal.domain.door import admit_line
from journal.ui.features.editor.growing_field import GrowingField

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from journal.ui.widgets.look import Look

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})
_MOST = 2_000


class CaptionField(GrowingField):
    """One paragraph, as quiet as what it stands under.

    Args:
        look: Inks and fonts.

    Signals:
        finished: Enter or Escape: on to the text.
    """

    finished = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_invited = False
        self._invitation = self.tr("Write under this picture")
        self.setAccessibleName(self.tr("Words under the picture"))
        self.refresh()
        look.changed.connect(self.refresh)

    def set_text(self, words: str) -> None:
        """Show `words`, unless they stand there; undo begins anew."""
        if words != self.text():
            self.put(words, self._line())

    def invite(self, invited: bool) -> None:
        """Say that something can be written here, while nothing is."""
        self._is_invited = invited
        self.viewport().update()

    def refresh(self) -> None:
        """Take over the look after it has changed."""
        self._look.dress(self, "gap", "text2")
        self.document().setDefaultFont(self._look.font("gap"))
        self.caret.set_color(self._look.color("accent"))
        self.put(self.text(), self._line())
        self.set_floor(self._look.line("gap"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the text with Enter: words under a picture are one paragraph."""
        if Qt.Key(event.key()) in _ENTER:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words only."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take words as one paragraph."""
        self.textCursor().insertText(admit_line(source.text()[:_MOST]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, or what may be done here."""
        if self.document().isEmpty() and (self._is_invited or self.hasFocus()):
            painter = QPainter(self.viewport())
            painter.setFont(self._look.font("gap"))
            painter.setPen(self._look.color("text3"))
            side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self.viewport().rect().adjusted(4, 0, 0, 0), side, self._invitation)
            painter.end()
        super().paintEvent(event)

    def _line(self) -> QTextBlockFormat:
        form = QTextBlockFormat()
        exactly = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        form.setLineHeight(self._look.line("gap"), exactly)
        return form
