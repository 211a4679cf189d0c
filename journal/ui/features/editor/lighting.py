"""Light up places in the text of a page: those that a search or a find came upon."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from journal.domain.ids import EntryId
from journal.ui.features.editor.presenter import EditorPresenter
from journal.ui.features.editor.raw_text import unit_column
from journal.ui.features.editor.sheet import Sheet
from journal.ui.widgets.look import Look

if TYPE_CHECKING:
    from journal.domain.query.nodes import Term


def light(area: QTextEdit, look: Look, places: Sequence[tuple[int, int]]) -> None:
    """Light up places of a text, given in UTF-16 units, and no others."""
    lit = QTextCharFormat()
    lit.setBackground(look.color("lampSoft"))
    lit.setForeground(look.color("onLamp"))
    found = []
    for start, end in places:
        one = QTextEdit.ExtraSelection()
        cursor = QTextCursor(area.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        one.cursor, one.format = cursor, lit
        found.append(one)
    area.setExtraSelections(found)


class Lighting(QObject):
    """Lights up what a search found in the memory that was opened from it.

    Args:
        look: The inks.
        sheet: The page.
        presenter: Knows which page it is.
    """

    def __init__(
        self, look: Look, sheet: Sheet, presenter: EditorPresenter, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._look, self._sheet, self._presenter = look, sheet, presenter
        self._expected: tuple[EntryId, Sequence[Term]] | None = None
        self._is_lit, self._first = False, 0
        # The page is laid out first: it may not have been in sight at all.
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.timeout.connect(self._bring)
        presenter.page_changed.connect(self._on_page)
        sheet.text.edited.connect(self._put_out)

    def expect(self, entry: EntryId, terms: "Sequence[Term]") -> None:
        """Light up `terms` in a memory: now if it is open, else as soon as it is."""
        self._expected = (entry, terms)
        page = self._presenter.page
        if page is not None and page.id == entry:
            self._on_page()

    def _on_page(self) -> None:
        self._put_out()
        page, expected = self._presenter.page, self._expected
        self._expected = None
        if page is None or expected is None or page.id != expected[0]:
            return
        from journal.domain.highlight import highlights

        text = self._sheet.text.text()
        spans = [(one.start, one.end) for one in highlights(text, expected[1])]
        if not text.isascii():
            spans = [(unit_column(text, start), unit_column(text, end)) for start, end in spans]
        if spans and not self._sheet.text.is_held:
            light(self._sheet.text, self._look, spans)
            self._is_lit = True
            self._first = spans[0][0]
            self._sheet.text.put_caret(self._first)
            self._laid_out.start(0)

    def _bring(self) -> None:
        if self._is_lit and self._sheet.text.textCursor().position() == self._first:
            self._sheet.show_text_at(self._first)

    def _put_out(self) -> None:
        if self._is_lit:
            self._is_lit = False
            self._sheet.text.setExtraSelections([])
