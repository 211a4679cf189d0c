"""The field in which a memory is written: Markdown, kept exactly as it was typed.

A QTextEdit because a QPlainTextEdit knows no height of lines. Measured on 20,000 words in 250
paragraphs, both take under 1 ms a key; opening takes 45 ms against 15.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QWidget

from journal.ui.features.editor import typing_keys
from journal.ui.features.editor.gap_field import GapField
from journal.ui.features.editor.highlighter import Highlighter
from journal.ui.features.editor.invitation import Invitation
from journal.ui.features.editor.link_guide import LinkGuide, link_at
from journal.ui.features.editor.paste import Paste, Verdict, has_picture, has_words, read_paste
from journal.ui.features.editor.raw_text import (
    HELD_LINE,
    in_paragraphs,
    longest_line,
)
from journal.ui.widgets.look import Look

if TYPE_CHECKING:
    from journal.domain.veiled import Veiled
    from journal.ui.features.editor.gap_voice import GapVoice

_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_TABS: Final = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_READING: Final = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class TextArea(GapField):
    """The text of one memory.

    Args:
        look: Inks and fonts.

    Signals:
        paste_judged: A :class:`Paste` that was not simply taken.
        left_upwards: Arrow up on the first line.
        name_pressed: A tag or person was clicked in a text that is read: kind (NameKind), name.
        picture_pasted: A picture or files are to stand beside the text (QMimeData, for now).
    """

    paste_judged = Signal(object)
    left_upwards = Signal()
    name_pressed = Signal(object, str)
    picture_pasted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._held: str | None = None
        self._is_read = False
        self._voice: GapVoice | None = None
        self.setObjectName("pageEditor")
        self.setAccessibleName(self.tr("Text of this memory"))
        invitation = self.tr("Start anywhere. A smell, a bus, what was on the table.")
        self._invitation = Invitation(self, invitation, look)
        self._highlighter = Highlighter(self.document(), look)
        self._guide = LinkGuide(self, self.name_pressed)
        self.setAccessibleDescription(invitation)
        self.refresh()

    def text(self) -> str:
        """Return exactly what is written, with LF between paragraphs."""
        return super().text() if self._held is None else self._held

    def set_text(self, text: str) -> None:
        """Show `text` in place of what was there; undo begins anew.

        A paragraph that would stop the window at every key is shown in pieces and for reading
        only, until `split` is called; `text` still returns it whole.
        """
        self._held = text if longest_line(text) > HELD_LINE else None
        self.quiet = True
        self.spacing.fill(text if self._held is None else in_paragraphs(text))
        self.quiet = False
        if self._voice is not None:
            self._voice.describe()
        self.set_reading(self._is_read)

    def set_gaps(self, around: "Veiled") -> None:
        """Take over the gaps of a page, before its text is shown or as it was kept."""
        before = self.gaps
        super().set_gaps(around)
        if before == self.gaps:
            return
        self._highlighter.set_gaps(self.gaps)
        if self.gaps and self._voice is None:
            from journal.ui.features.editor.gap_voice import GapVoice

            self._voice = GapVoice(self)

    def set_reading(self, reading: bool) -> None:
        """Let the text be read alone, or written in where no paragraph is too long for that."""
        self._is_read = reading
        self.setReadOnly(reading or self._held is not None)
        if self.isReadOnly():
            self.setTextInteractionFlags(_READING)
        self.caret.settle()

    @property
    def is_held(self) -> bool:
        """True when a paragraph is too long to be edited before it is split."""
        return self._held is not None

    def split(self) -> None:
        """Break the paragraphs that are too long; one step of undo, except in a held text."""
        pieces = in_paragraphs(self.text())
        if self._held is not None:
            self.set_text(pieces)
            self.edited.emit()
            return
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(pieces)

    def add(self, words: str) -> None:
        """Put `words` where the caret is, in place of what is selected."""
        self.write_in(words)
        self.follow_caret()

    def refresh(self) -> None:
        """Take over the look after it has changed; another size of text ends the undo steps."""
        font = self._look.font("body")
        resized = self.document().defaultFont().pixelSize() != font.pixelSize()
        self.quiet = True
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.caret.set_color(self._look.color("accent"))
        self._invitation.make_room()
        if resized:
            self.spacing.set_again()
        self._highlighter.refresh()
        self.quiet = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, or while there is none a few words to begin with."""
        super().paintEvent(event)
        self._invitation.paint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Continue lists, put emphasis around words, and turn pages of the sheet outside."""
        if self.spares(event):
            return
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif not (self._moves(event) or (not self.isReadOnly() and self._writes(event))):
            self.type_in(event)

    def _moves(self, event: QKeyEvent) -> bool:
        """Answer a key that moves."""
        key, modifiers = event.key(), event.modifiers()
        if key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            pages = 1 if key == Qt.Key.Key_PageDown else -1
            self.turn_page(pages, selecting=bool(modifiers & _SHIFT))
            return True
        if (
            key == Qt.Key.Key_Up
            and not modifiers & (_SHIFT | _CONTROL)
            and self.is_at_edge(QTextCursor.MoveOperation.Up)
        ):
            self.left_upwards.emit()
            return True
        return False

    def _writes(self, event: QKeyEvent) -> bool:
        """Answer a key that writes something else here than in a plain field."""
        key, modifiers = event.key(), event.modifiers()
        if key in _ENTER and not modifiers & _CONTROL:
            self._edit(typing_keys.new_line if modifiers & _SHIFT else typing_keys.break_line)
        elif modifiers == _CONTROL and key == Qt.Key.Key_B:
            self._edit(typing_keys.strong)
        elif modifiers == _CONTROL and key == Qt.Key.Key_I:
            self._edit(typing_keys.emphasis)
        elif modifiers == _CONTROL | _SHIFT and key == Qt.Key.Key_V:
            self.paste_plain()
        elif key not in _TABS:  # A tab that found no other field to go to is no text either.
            return False
        return True

    def _edit(self, act: typing_keys.Act) -> None:
        cursor = self.textCursor()
        with self.spacing.step():
            act(cursor)
        self.setTextCursor(cursor)

    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Indent in a list; everywhere else Tab moves the focus, so that nobody is trapped."""
        if not self.isReadOnly() and typing_keys.indent(self.textCursor(), outward=not next_one):
            return True
        return super().focusNextPrevChild(next_one)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words, and pictures, which then stand beside them."""
        return (has_words(source) or has_picture(source)) and not self.isReadOnly()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take the words, sanitised; ask first where they would stop the window."""
        if has_picture(source):
            self.picture_pasted.emit(source)
        elif (own := self.own_words(source)) is not None:
            self.add(own)
        else:
            self._take(read_paste(source))

    def paste_plain(self) -> None:
        """Paste without what HTML says of emphasis, lists and links."""
        source = QApplication.clipboard().mimeData()
        if not has_words(source) or self.isReadOnly():
            return
        if (own := self.own_words(source)) is not None:
            self.add(own)
        else:
            self._take(read_paste(source, plain=True))

    def _take(self, paste: Paste) -> None:
        if paste.verdict in {Verdict.TAKE, Verdict.OFFER_SPLIT}:
            self.add(paste.words.translate(dict.fromkeys(map(ord, self.gaps))))
        if paste.verdict is not Verdict.TAKE or paste.lost_nul:
            self.paste_judged.emit(paste)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the field can do, and the link under the mouse or the caret."""
        from journal.ui.features.editor.field_menu import field_menu

        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_keyboard else self.cursorForPosition(event.pos())
        place = self.mapToGlobal(self.cursorRect(cursor).bottomLeft())
        menu = field_menu(self, link_at(cursor))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place if by_keyboard else event.globalPos())
