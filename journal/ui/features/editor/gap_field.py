"""A field of text in which a gap is one letter that can be moved past, and never deleted.

Whatever is deleted, cut, typed over or dropped elsewhere leaves its gaps behind: what stands under
them is not in the window, and nobody can say here that it may go. A cut that is pasted again takes
its gaps along.
"""

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import (
    QDropEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from journal.ui.features.editor.raw_text import selected_text
from journal.ui.features.editor.steps import StepField
from journal.ui.widgets.look import Look

if TYPE_CHECKING:
    from collections.abc import Mapping

    from journal.domain.veiled import Veiled

_Move = QTextCursor.MoveOperation
_Standard = QKeySequence.StandardKey
_KEEP: Final = QTextCursor.MoveMode.KeepAnchor
_DELETING: Final = (
    (_Standard.Delete, _Move.NextCharacter),
    (_Standard.Backspace, _Move.PreviousCharacter),
    (_Standard.DeleteStartOfWord, _Move.PreviousWord),
    (_Standard.DeleteEndOfWord, _Move.NextWord),
    (_Standard.DeleteEndOfLine, _Move.EndOfBlock),
)
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(slots=True)
class _Cut:
    """Gaps that a cut left behind, until it is pasted.

    Attributes:
        words: What the cut put on the clipboard.
        left: Where they stand now; it moves with the text.
        remains: What was left.
    """

    words: str
    left: QTextCursor
    remains: str


class GapField(StepField):
    """Keeps the gaps of a text while it is edited.

    Args:
        look: Sizes and fonts.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.gaps: Mapping[str, str] = {}
        self._known: tuple[tuple[str, ...], tuple[bytes, ...]] = ((), ())
        self._cut: _Cut | None = None

    def set_gaps(self, around: "Veiled") -> None:
        """Take over the gaps of a page, before its text is shown or as it was kept."""
        from journal.ui.features.editor.gaps import known_gaps

        known = (around.marks, around.digests)
        if known == self._known:
            return
        self._known = known
        self.gaps = self.spacing.gaps = known_gaps(around) if around.marks else {}

    def has_gap(self, words: str) -> bool:
        """Tell whether a gap stands in some words of this text."""
        return bool(self.gaps) and not self.gaps.keys().isdisjoint(words)

    # ------------------------------------------------------------ deleting
    def spare(self, cursor: QTextCursor | None = None) -> None:
        """Delete what is selected but for its gaps; the caret then stands behind them."""
        from journal.ui.features.editor.gaps import remains

        mine = self.textCursor() if cursor is None else cursor
        words = selected_text(mine)
        if self.has_gap(words):
            kept = remains(words, self.gaps)
            if kept == words:
                mine.setPosition(mine.selectionEnd())
            else:
                mine.insertText(kept)
        else:
            mine.removeSelectedText()
        self.setTextCursor(mine)

    def make_room(self) -> None:
        """Delete a selection that holds gaps, so that what is written next takes none along."""
        if self.gaps and self.has_gap(selected_text(self.textCursor())):
            self.spare()

    def cut(self) -> None:
        """Cut what is selected; its gaps stay until it is pasted."""
        cursor = self.textCursor()
        words = selected_text(cursor)
        if not words or self.isReadOnly():
            return
        self.copy()
        start = cursor.selectionStart()
        with self.spacing.step():
            self.spare()
        self._cut = None
        if self.has_gap(words):
            left = QTextCursor(self.document())
            left.setPosition(start)
            left.setPosition(self.textCursor().position(), _KEEP)
            left.setKeepPositionOnInsert(True)
            self._cut = _Cut(words, left, selected_text(left))

    def delete_selected(self) -> None:
        """Delete what is selected, and leave its gaps."""
        if not self.isReadOnly():
            with self.spacing.step():
                self.spare()

    def spares(self, event: QKeyEvent) -> bool:
        """Answer a key that would delete a gap; False leaves the key to others."""
        if not self.gaps or self.isReadOnly():
            return False
        if event.matches(_Standard.Cut):
            self.cut()
            return True
        for key, move in _DELETING:
            if event.matches(key) or (key is _Standard.Backspace and _is_backspace(event)):
                return self._spares(move)
        if _writes(event) and self.has_gap(selected_text(self.textCursor())):
            with self.spacing.step():
                self.make_room()
                self.keyPressEvent(event)
            return True
        return False

    def _spares(self, move: QTextCursor.MoveOperation) -> bool:
        """Delete up to the nearest gap, in the way a key would delete."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            held = self.has_gap(selected_text(cursor))
            if held:
                self.delete_selected()
            return held
        at = cursor.position()
        cursor.movePosition(move, _KEEP)
        words = selected_text(cursor)
        if not self.has_gap(words):
            return False
        places = [here for here, letter in enumerate(words) if letter in self.gaps]
        backwards = cursor.position() < at
        free = words[places[-1] + 1 :] if backwards else words[: places[0]]
        units = len(free.encode("utf-16-le", "surrogatepass")) // 2
        cursor.setPosition(at)
        cursor.setPosition(at - units if backwards else at + units, _KEEP)
        if units:
            with self.spacing.step():
                cursor.removeSelectedText()
        return True

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Let an input method write beside gaps, never over them."""
        if self.gaps and not self.isReadOnly() and (event.commitString() or event.preeditString()):
            if self.textCursor().hasSelection():
                with self.spacing.step():
                    self.make_room()
            if event.replacementLength() and self._would_replace(event):
                event.setCommitString(event.commitString())
        super().inputMethodEvent(event)

    def _would_replace(self, event: QInputMethodEvent) -> bool:
        cursor = self.textCursor()
        start = cursor.position() + event.replacementStart()
        end = self.document().characterCount() - 1
        cursor.setPosition(max(0, min(start, end)))
        cursor.setPosition(max(0, min(start + event.replacementLength(), end)), _KEEP)
        return self.has_gap(selected_text(cursor))

    # ------------------------------------------------------------ copying and moving
    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy what is read, and for this page alone what it needs to put gaps back."""
        words = selected_text(self.textCursor())
        if not self.has_gap(words):
            return super().createMimeDataFromSelection()
        from journal.ui.features.editor.gaps import copied

        data = QMimeData()
        copied(words, self.gaps, data)
        return data

    def own_words(self, source: QMimeData) -> str | None:
        """Read words that come from a page of this window, its own gaps among them."""
        from journal.ui.features.editor.gaps import pasted

        return pasted(source, self.gaps)

    def write_in(self, words: str) -> None:
        """Write words where the caret is, in place of what is selected but for its gaps."""
        with self.spacing.step():
            self.make_room()
            if self._cut is not None and words == self._cut.words:
                self._fetch(self._cut)
            self.textCursor().insertText(words)
        self._cut = None

    def _fetch(self, cut: _Cut) -> None:
        """Take away the gaps that a cut left behind: they come with what is pasted."""
        if selected_text(cut.left) == cut.remains:
            cut.left.removeSelectedText()

    def dropEvent(self, event: QDropEvent) -> None:
        """Move what is dragged within the text together with its gaps."""
        cursor = self.textCursor()
        own = event.source() in {self, self.viewport()}
        moves = event.dropAction() == Qt.DropAction.MoveAction
        if own and moves and self.has_gap(selected_text(cursor)) and not self.isReadOnly():
            self.move_selected(self.cursorForPosition(event.position().toPoint()))
            event.acceptProposedAction()
        else:
            super().dropEvent(event)

    def move_selected(self, target: QTextCursor) -> None:
        """Move what is selected, its gaps with it; onto itself it stays where it is."""
        cursor = self.textCursor()
        if cursor.selectionStart() <= target.position() <= cursor.selectionEnd():
            return
        words = selected_text(cursor)
        with self.spacing.step():
            cursor.removeSelectedText()
            target.insertText(words)
        self.setTextCursor(target)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Leave the gaps of what is dragged into another program."""
        chosen = selected_text(self.textCursor()) if self.gaps and event.buttons() else ""
        before = self._standing() if self.has_gap(chosen) else None
        super().mouseMoveEvent(event)
        if before is not None:
            self.put_back(before)

    def _standing(self) -> Counter[str]:
        return Counter(letter for letter in self.text() if letter in self.gaps)

    def put_back(self, before: Counter[str]) -> None:
        """Put gaps back that are gone since, where the caret stands, in the same step of undo."""
        gone = before - self._standing()
        if gone:
            cursor = self.textCursor()
            cursor.joinPreviousEditBlock()
            cursor.insertText("".join(gone.elements()))
            cursor.endEditBlock()


def _is_backspace(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_Backspace and not held.value


def _writes(event: QKeyEvent) -> bool:
    """Tell whether a key writes in place of what is selected."""
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    alternate = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    letter = bool(event.text()) and event.text().isprintable() and control == alternate
    return letter or (event.key() in _ENTER and not control)
