"""Show one memory as it is, with what would be hidden marked; its fate is chosen under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QTextEdit, QVBoxLayout, QWidget

from journal.domain.fates import Fate
from journal.ui.features.erase import words
from journal.ui.features.erase.words import tr
from journal.ui.feedback import dates
from journal.ui.widgets.checkrow import CheckRow
from journal.ui.widgets.frames import Card
from journal.ui.widgets.labels import ElidedLabel, EmptyState
from journal.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from journal.domain.entry import Attachment
    from journal.domain.fates import Glimpse
    from journal.domain.ids import AttachmentId, EntryId
    from journal.ui.features.erase.reach import Choices
    from journal.ui.widgets.look import Look

_LONGEST = 20_000


class Preview(Card):
    """One memory, or a sentence while there is none to be seen.

    Args:
        look: Inks and fonts.

    Signals:
        chosen: Something else becomes of the memory (EntryId, Fate), by hand.
        file_chosen: A picture or recording goes, or stays (AttachmentId, EntryId, bool).
    """

    chosen = Signal(object, object)
    file_chosen = Signal(object, object, bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._look = look
        self._shown: Glimpse | None = None
        self._files: list[CheckRow] = []
        self._segments: Segments | None = None
        self._offered: tuple[Fate, ...] = ()
        self._quiet = self._parted = False
        self.when = ElidedLabel(look, "", "label", "text2")
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        look.dress(self.title, "cardTitle")
        self.text = self._make_text()
        self._hidden = QLabel()
        self._hidden.setWordWrap(True)
        look.dress(self._hidden, "label", "text2")
        self._below = QVBoxLayout()
        self._below.setSpacing(look.px(4))
        self._body = QWidget()
        self._lay_out()
        self.empty = EmptyState(look, "")
        self.box.addWidget(self._body, 1)
        self.box.addWidget(self.empty, 1)
        look.changed.connect(self._mark)
        self.say("")

    @property
    def entry_id(self) -> EntryId | None:
        """The memory that is shown."""
        return None if self._shown is None else self._shown.entry.id

    def say(self, sentence: str) -> None:
        """Show no memory, and say why."""
        self._shown = None
        self._clear()
        self._body.hide()
        self.empty.say(sentence)
        self.empty.setVisible(bool(sentence))

    def show_memory(
        self, seen: Glimpse, fates: Sequence[Fate], fate: Fate, choices: Choices
    ) -> None:
        """Show a memory.

        Args:
            seen: The memory, with what would be hidden of it.
            fates: What can become of it.
            fate: What does.
            choices: What was chosen of its pictures, among all else.
        """
        is_new = self.entry_id != seen.entry.id
        self._shown = seen
        self.empty.hide()
        self._body.show()
        if is_new:
            self.when.setText(dates.moment_in_full(seen.entry.moment))
            self.title.setText(seen.entry.title)
            self.title.setVisible(bool(seen.entry.title))
            self.text.setPlainText(seen.entry.text[:_LONGEST])
        parted = fate is Fate.PART and not choices.quiet
        self._hidden.setText(words.hidden(len(seen.hidden)) if parted else "")
        self._hidden.setVisible(parted and bool(seen.hidden))
        self._parted = parted
        self._mark()
        self._offer(tuple(fates), fate, quiet=choices.quiet)
        self._show_files(seen.entry.attachments, fate, choices)

    def _make_text(self) -> QTextEdit:
        text = QTextEdit()
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setFrameShape(QFrame.Shape.NoFrame)
        text.viewport().setAutoFillBackground(False)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        text.setAccessibleName(tr("The memory"))
        text.document().setDocumentMargin(0)
        self._look.dress(text, "quote")
        return text

    def _lay_out(self) -> None:
        box = QVBoxLayout(self._body)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self._look.px(8))
        for part in (self.when, self.title):
            box.addWidget(part)
        box.addWidget(self.text, 1)
        box.addWidget(self._hidden)
        box.addLayout(self._below)

    def _mark(self) -> None:
        """Mark the passages that would be hidden, as chosen and not by colour alone."""
        seen = self._shown
        if seen is None:
            return
        marked = QTextCharFormat()
        marked.setBackground(self._look.color("lampSoft"))
        marked.setForeground(self._look.color("onLamp"))
        marked.setUnderlineColor(self._look.color("lamp"))
        marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        spans = []
        for one in seen.hidden if self._parted else ():
            cursor = QTextCursor(self.text.document())
            end = min(_units(seen.entry.text, one.end), _last(cursor))
            cursor.setPosition(min(_units(seen.entry.text, one.start), end))
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, marked
            spans.append(selection)
        self.text.setExtraSelections(spans)

    def _offer(self, fates: tuple[Fate, ...], fate: Fate, *, quiet: bool) -> None:
        if (fates, quiet) != (self._offered, self._quiet) or self._segments is None:
            if self._segments is not None:
                self._below.removeWidget(self._segments)
                self._segments.hide()
                self._segments.deleteLater()
            told = [(one.value, words.fate(one, quiet=quiet), None) for one in fates]
            self._segments = Segments(self._look, tr("What becomes of it"), told)
            self._segments.chosen.connect(self._choose)
            self._below.addWidget(self._segments)
            self._offered, self._quiet = fates, quiet
        self._segments.choose(fate.value)
        self._segments.fit(self._body.width())

    def _show_files(
        self, attachments: Sequence[Attachment], fate: Fate, choices: Choices
    ) -> None:
        self._drop_files()
        shown = self._shown
        if shown is None or fate is Fate.WHOLE or choices.quiet:
            return
        for one in attachments:
            picture = one.media_type.startswith("image/")
            text = tr("Put away: %1").replace("%1", words.file(one))
            row = CheckRow(self._look, text, "image" if picture else "paperclip")
            goes = one.id in choices.files
            row.setChecked(goes or (fate is Fate.PART and one.id not in choices.spared))
            row.toggled.connect(
                lambda on, file=one.id, home=shown.entry.id: self._take_file(file, home, on)
            )
            self._below.insertWidget(len(self._files), row)
            self._files.append(row)

    def _take_file(self, file: AttachmentId, entry: EntryId, goes: bool) -> None:
        self.file_chosen.emit(file, entry, goes)

    def _choose(self, value: str) -> None:
        if self.entry_id is not None:
            self.chosen.emit(self.entry_id, Fate(value))

    def _clear(self) -> None:
        self.when.clear()
        self.title.clear()
        self.text.clear()
        self.text.setExtraSelections([])
        self._hidden.clear()
        self._drop_files()

    def _drop_files(self) -> None:
        for row in self._files:
            self._below.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._files = []

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the fates stand in a line, or under one another."""
        super().resizeEvent(event)
        if self._segments is not None:
            self._segments.fit(self._body.width())


def _units(text: str, characters: int) -> int:
    """Count the UTF-16 units that the first `characters` of a text take."""
    return len(text[:characters].encode("utf-16-le", "surrogatepass")) // 2


def _last(cursor: QTextCursor) -> int:
    return cursor.document().characterCount() - 1
