"""The title of a memory: one paragraph that grows, and that nobody has to fill.

As long as it is empty the day stands in its place, larger than anything else on the page; it fades
while somebody is about to write a title there.
"""

from typing import Final

from PySide6.QtCore import QMimeData, QRect, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QStyle, QWidget

from journal.domain.door import admit_line
from journal.ui.features.editor.growing_field import GrowingField
from journal.ui.widgets.look import Look

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MOST: Final = 1_000
_HEADROOM: Final = 4


class TitleField(GrowingField):
    """One line of words in the size of a headline.

    Args:
        look: Inks and fonts.

    Signals:
        finished: Enter, or an arrow down from the last line: on to the text.
    """

    finished = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._day: tuple[str, str] = ("", "")
        self._is_hidden = self._is_read = False
        self.setObjectName("pageTitle")
        self.setAccessibleName(self.tr("Title"))
        self.document().setDocumentMargin(_HEADROOM)
        self.setViewportMargins(-_HEADROOM, 0, -_HEADROOM, 0)
        self.refresh()
        self.set_hidden(False)

    def set_text(self, title: str) -> None:
        """Show `title`; undo begins anew."""
        self.put(title, self._line())

    def set_hidden(self, hidden: bool) -> None:
        """Show a gap in place of a title that is put away; nobody writes over it unknowingly."""
        self._is_hidden = hidden
        told = self.tr("Not needed; without one the first words stand for it")
        gap = self.tr("A gap: the title of this memory is put away")
        self.setAccessibleDescription(gap if hidden else told)
        self.setToolTip(gap if hidden else "")
        self.set_reading(self._is_read)
        self.keep_height()
        self.viewport().update()

    def set_reading(self, reading: bool) -> None:
        """Let the title be read alone, or written in where it is not put away."""
        self._is_read = reading
        self.setReadOnly(reading or self._is_hidden)

    def set_day(self, day: str, date: str) -> None:
        """Show a day where there is no title: "Sunday" over "11 October 2026", or one of them."""
        self._day = (day, date)
        self.keep_height()
        self.viewport().update()

    def keep_height(self) -> None:
        """Be as tall as the day is while there is no title, and stay so once one is begun.

        The text below must not jump at the first letter of a title.
        """
        lines = sum(map(bool, self._day)) if not (self.text() or self._is_hidden) else 0
        self.set_floor(lines * self._look.line("pageTitle") + 2 * _HEADROOM)

    def refresh(self) -> None:
        """Take over the look after it has changed."""
        self.quiet = True
        font = self._look.font("pageTitle")
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.caret.set_color(self._look.color("accent"))
        self.put(self.text(), self._line())
        self.keep_height()
        self.quiet = False

    def _line(self) -> QTextBlockFormat:
        form = QTextBlockFormat()
        exactly = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        form.setLineHeight(self._look.line("pageTitle"), exactly)
        return form

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the text with Enter, or from the last line with an arrow down."""
        down = event.key() == Qt.Key.Key_Down and self.is_at_edge(QTextCursor.MoveOperation.Down)
        if down or event.key() in _ENTER:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take the words as one paragraph, and no more of them than a title can hold."""
        self.textCursor().insertText(admit_line(source.text()[:_MOST]))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words only."""
        return source.hasText()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the title, or the day where there is none."""
        if self._is_hidden:
            self._paint_gap()
        elif not self.text():
            self._paint_day()
        super().paintEvent(event)

    def _paint_gap(self) -> None:
        from journal.ui.features.editor.gap_face import FIRST_MARK, gap_face

        font = self._look.font("pageTitle")
        font.setFamilies([gap_face(self._look)])
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setFont(font)
        painter.setPen(self._look.color("text3"))
        box = self.viewport().rect().adjusted(_HEADROOM, 0, -_HEADROOM, 0)
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        aligned = QStyle.visualAlignment(self.layoutDirection(), start)
        painter.drawText(box, aligned.value, chr(FIRST_MARK))
        painter.end()

    def _paint_day(self) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        top = _HEADROOM
        fading = self.hasFocus() and not self.isReadOnly()
        for words, weight, ink in zip(self._day, (500, 400), ("text", "text2"), strict=True):
            if words:
                painter.setFont(self._look.font("pageTitle", weight=weight, text=words))
                painter.setPen(self._look.color("text3" if fading else ink))
                height = self._look.line("pageTitle")
                box = QRect(_HEADROOM, top, self.viewport().width() - 2 * _HEADROOM, height)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
                top += height
        painter.end()
