"""Paint the caret in the accent of the season, two pixels wide, steady while someone types.

Qt draws its own in the colour of the text and one pixel wide; it is switched off by a width of
nought, and this one stands in its place.
"""

from typing import Final

from PySide6.QtCore import QObject, QRect, QRectF, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPainter
from PySide6.QtWidgets import QTextEdit

_WIDTH: Final = 2
_INSET: Final = 2


class Caret(QObject):
    """The blinking line of one text field.

    Args:
        field: Whose caret it is; its own is switched off.
    """

    def __init__(self, field: QTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._color = QColor()
        self._lit = True
        self._last = QRect()
        field.setCursorWidth(0)
        field.cursorPositionChanged.connect(self.settle)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._blink)

    def set_color(self, color: QColor) -> None:
        """Paint in `color` from now on."""
        self._color = color
        self.settle()

    def settle(self) -> None:
        """Stand lit where the cursor is now, and begin to blink after a while without keys."""
        flash = QGuiApplication.styleHints().cursorFlashTime()
        self._lit = True
        if flash > 0 and self._field.hasFocus():
            self._timer.start(flash // 2)
        else:
            self._timer.stop()
        self._refresh()

    def paint(self) -> None:
        """Paint over the text, when the field has the focus; called at the end of its paint."""
        if not (self._lit and self._field.hasFocus()) or self._field.isReadOnly():
            return
        self._last = self._place()
        painter = QPainter(self._field.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRectF(self._last).adjusted(0, _INSET, 0, -_INSET)
        line.setWidth(_WIDTH)
        # At the right end of a full line there is no room left beyond the text.
        line.moveLeft(min(line.left(), self._field.viewport().width() - _WIDTH))
        painter.fillRect(line, self._color)
        painter.end()

    def _blink(self) -> None:
        self._lit = not self._lit
        self._refresh()

    def _refresh(self) -> None:
        viewport = self._field.viewport()
        for place in (self._last, self._place()):
            viewport.update(place.adjusted(-_WIDTH, 0, _WIDTH * 2, 0))

    def _place(self) -> QRect:
        """Give where it stands: as tall as a line of writing also between two paragraphs."""
        place = self._field.cursorRect()
        lacking = self._field.fontMetrics().height() - place.height()
        return place.adjusted(0, -(lacking // 2), 0, lacking // 2) if lacking > 0 else place
