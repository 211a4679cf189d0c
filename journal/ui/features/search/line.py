"""The line that takes the keys of a search, and hands on those that belong to the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from journal.ui.widgets.look import Look

_WAVE = 4.0
_ALT = Qt.KeyboardModifier.AltModifier


class SearchLine(QLineEdit):
    """The line of the field that takes the keys.

    Signals:
        stepped: Alt with an arrow was pressed: 1 for the next match, -1 for the one before.
        list_wanted: The down arrow was pressed.
        escaped: Escape was pressed.
        reopen_wanted: Backspace was pressed where there is nothing more to its left.
    """

    stepped = Signal(int)
    list_wanted = Signal()
    escaped = Signal()
    reopen_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._doubted = ""
        self.setObjectName("searchField")
        self.setProperty("role", "bare")
        self.setAccessibleName(self.tr("Search every memory"))
        self.setPlaceholderText(self.tr("Search every memory"))
        look.dress(self, "field")

    def doubt(self, word: str) -> None:
        """Draw a wavy line under `word`; under nothing when it is empty."""
        if word != self._doubted:
            self._doubted = word
            self.update()

    def event(self, event: QEvent) -> bool:
        """Keep Alt with an arrow for the list, where the window would use it too."""
        if event.type() == QEvent.Type.ShortcutOverride and _step(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on the keys that belong to the list; take chips back as text."""
        step = _step(event)
        if step:
            self.stepped.emit(step)
        elif event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif self._at_start() and event.key() == Qt.Key.Key_Backspace:
            self.reopen_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the text, and the wave under a doubted word."""
        super().paintEvent(event)
        start = self.text().rfind(self._doubted) if self._doubted else -1
        if start < 0:
            return
        metrics = QFontMetricsF(self.font())
        caret = metrics.horizontalAdvance(self.text()[: self.cursorPosition()])
        origin = self.cursorRect().center().x() + 0.5 - caret
        left = origin + metrics.horizontalAdvance(self.text()[:start])
        right = left + metrics.horizontalAdvance(self._doubted)
        foot = self.height() / 2 + metrics.ascent() / 2 + 3
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("accentText"), 1.3))
        painter.drawPath(_wave(left, right, foot))
        painter.end()

    def _at_start(self) -> bool:
        return self.cursorPosition() == 0 and not self.hasSelectedText()


def _step(event: QEvent) -> int:
    """Give 1 or -1 when Alt with an arrow is pressed, else 0."""
    if not isinstance(event, QKeyEvent) or event.modifiers() != _ALT:
        return 0
    return {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)


def _wave(left: float, right: float, foot: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, foot))
    for number in range(int((right - left) / _WAVE)):
        x = left + number * _WAVE
        swing = 3.0 if number % 2 else -3.0
        path.quadTo(QPointF(x + _WAVE / 2, foot + swing), QPointF(x + _WAVE, foot))
    return path
