"""Find words in the memory that is open: a line over the page, every place lit, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from journal.domain.fold import fold, fold_map
from journal.ui.background.debounce import Debounce
from journal.ui.features.editor.lighting import light
from journal.ui.features.editor.raw_text import unit_column
from journal.ui.feedback.numbers import figures
from journal.ui.widgets.announce import announce
from journal.ui.widgets.tools import IconButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from journal.ui.features.editor.text_area import TextArea
    from journal.ui.widgets.look import Look

_PAUSE_MS = 80
_MOST = 2_000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Place = tuple[int, int]


def places_of(words: str, text: str) -> list[Place]:
    """Give where `words` stand in `text`, as (start, end) in characters; case and marks aside.

    No more than the first 2,000: lighting up more would take longer than a frame.
    """
    wanted = fold(words)
    found: list[Place] = []
    if not wanted.strip():
        return found
    folded = fold_map(text)
    at = folded.text.find(wanted)
    while at >= 0 and len(found) < _MOST:
        end = at + len(wanted)
        found.append((folded.origins[at], folded.origins[end]))
        at = folded.text.find(wanted, end)
    return found


class FindBar(QFrame):
    """A field, how many places there are, and the way from one to the next.

    Args:
        look: Inks and fonts.
        area: The text that is looked through.
    """

    def __init__(self, look: Look, area: TextArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._area = look, area
        self._places: list[Place] = []
        self._now = -1
        self.setObjectName("findBar")
        self.setProperty("role", "banner")
        self._field, self._count = QLineEdit(), QLabel()
        self._before = IconButton(look, self.tr("Previous place"), "chevron-up", keys="Shift+F3")
        self._after = IconButton(look, self.tr("Next place"), "chevron-down", keys="F3")
        self._close = IconButton(look, self.tr("Close"), "x", keys="Esc")
        self._pause = Debounce(_PAUSE_MS, parent=self)
        self._dress()
        self._connect()
        self.hide()

    def open(self) -> None:
        """Come up, with what is selected in the text as what to find."""
        chosen = self._area.textCursor().selectedText()
        if chosen and "\u2029" not in chosen and not self._area.has_gap(chosen):
            self._field.setText(chosen)
        self.show()
        self._pause.cancel()
        self._look_through()
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_up(self) -> None:
        """Go, with nothing lit any more, and leave the caret at the place that was found."""
        if self.isHidden():
            return
        self.hide()
        self._pause.cancel()
        self._places, self._now = [], -1
        self._area.setExtraSelections([])
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go to the next place (1) or the one before (-1), round the ends."""
        self._pause.flush()
        if self._places:
            self._now = (self._now + by) % len(self._places)
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that lead from place to place, and Escape."""
        if watched is self._field and event.type() == QEvent.Type.KeyPress:
            return self._key(cast("QKeyEvent", event))
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Escape:
            self.close_up()
        elif key in (*_ENTER, Qt.Key.Key_F3):
            self.step(-1 if back else 1)
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.step(1 if key == Qt.Key.Key_Down else -1)
        else:
            return False
        return True

    def _dress(self) -> None:
        self._field.setObjectName("findField")
        self._field.setAccessibleName(self.tr("Find in this memory"))
        self._field.setPlaceholderText(self.tr("Find in this memory"))
        self._field.installEventFilter(self)
        self._look.dress(self._field, "ui")
        self._look.dress(self._count, "label", "text2")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._field, 1)
        for part in (self._count, self._before, self._after, self._close):
            self._row.addWidget(part)
        self._restyle()

    def _connect(self) -> None:
        self._field.textChanged.connect(lambda _text: self._pause.poke())
        self._pause.triggered.connect(self._look_through)
        self._area.document().contentsChanged.connect(self._on_edited)
        self._before.clicked.connect(lambda: self.step(-1))
        self._after.clicked.connect(lambda: self.step(1))
        self._close.clicked.connect(self.close_up)
        self._look.changed.connect(self._restyle)

    def _on_edited(self) -> None:
        if self.isVisible():
            self._pause.poke()

    def _look_through(self) -> None:
        """Find every place; the one at the caret or after it is shown first."""
        if self.isHidden():
            return
        text = self._area.text()
        caret = self._area.textCursor().selectionStart()
        found = places_of(self._field.text(), text)
        if not text.isascii():
            found = [(unit_column(text, start), unit_column(text, end)) for start, end in found]
        self._places = found
        after = (n for n, (start, _) in enumerate(found) if start >= caret)
        self._now = next(after, 0 if found else -1)
        self._show(move=self._field.hasFocus())

    def _show(self, *, move: bool = True) -> None:
        light(self._area, self._look, self._places)
        if self._now >= 0 and move:
            start, end = self._places[self._now]
            cursor = self._area.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self._area.setTextCursor(cursor)
            self._area.sight_wanted.emit(self._area.cursorRect())
        words = self._told()
        self._count.setText(words)
        if words:
            announce(self, words)
        for button in (self._before, self._after):
            button.setEnabled(len(self._places) > 1)

    def _told(self) -> str:
        if not self._field.text().strip():
            return ""
        if not self._places:
            return self.tr("Not in this memory")
        count = figures(len(self._places)) + ("+" if len(self._places) == _MOST else "")
        words = self.tr("%1 of %2")
        return words.replace("%1", figures(self._now + 1)).replace("%2", count)

    def _restyle(self) -> None:
        px = self._look.px
        self._row.setContentsMargins(px(12), px(6), px(8), px(6))
        self._row.setSpacing(px(6))
        if self._places:
            light(self._area, self._look, self._places)
