"""Say aloud where gaps are: no voice reads the private character that stands for one."""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QTextCursor

from journal.ui.features.editor.gap_field import GapField
from journal.ui.features.editor.raw_text import selected_text
from journal.ui.feedback.numbers import plural
from journal.ui.widgets.announce import announce

_UNITS: Final = 2
"""A gap is one character, and two of the units in which Qt counts."""


class GapVoice(QObject):
    """Listens to the caret of one text.

    Args:
        field: The text; how many gaps it has is told with its description.
    """

    def __init__(self, field: GapField) -> None:
        super().__init__(field)
        self._field = field
        self._plain = field.accessibleDescription()
        self._caret = self._line = 0
        field.cursorPositionChanged.connect(self._follow)

    def describe(self) -> None:
        """Tell how many passages of the page are put away, after its text was set."""
        text = self._field.text() if self._field.gaps else ""
        number = sum(letter in self._field.gaps for letter in text)
        told = plural(
            self.tr,
            number,
            "%n gap: a passage that is put away",
            "%n gaps: passages that are put away",
        )
        self._field.setAccessibleDescription(told if number else self._plain)

    def _follow(self) -> None:
        """Say that the caret went over a gap, or came to a paragraph that has some."""
        cursor = self._field.textCursor()
        was, line = self._caret, self._line
        self._caret, self._line = cursor.position(), cursor.blockNumber()
        if not self._field.gaps or not QAccessible.isActive():
            return
        if abs(was - self._caret) == _UNITS and self._field.has_gap(self._between(was)):
            announce(self._field, self.tr("a gap"))
        elif line != self._line:
            number = sum(letter in self._field.gaps for letter in cursor.block().text())
            told = plural(
                self.tr, number, "%n gap in this paragraph", "%n gaps in this paragraph"
            )
            announce(self._field, told if number else "")

    def _between(self, was: int) -> str:
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(min(was, self._field.document().characterCount() - 1))
        cursor.setPosition(self._caret, QTextCursor.MoveMode.KeepAnchor)
        return selected_text(cursor)
