"""The two places where names are typed: the text, and the field beside it."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QWidget

from journal.domain.names import NameKind
from journal.ui.features.editor.completion import Offer, Typed, as_written, typed_name
from journal.ui.features.editor.raw_text import SLOW_LINE, character_column, unit_column
from journal.ui.features.editor.spans import PLAIN
from journal.ui.features.editor.text_area import TextArea


class InText:
    """``#`` and ``@`` in the text."""

    def __init__(self, area: TextArea) -> None:
        self._area = area

    def field(self) -> QWidget:
        """Return the text."""
        return self._area

    def typed(self) -> Typed | None:
        """Return the name that ends at the caret."""
        cursor = self._area.textCursor()
        block = cursor.block()
        if cursor.hasSelection() or block.length() > SLOW_LINE:
            return None
        line = block.text()
        column = character_column(line, cursor.positionInBlock())
        found = typed_name(line, column, max(block.previous().userState(), PLAIN))
        return None if found is None or self._area.has_gap(line[found.start : column]) else found

    def take(self, typed: Typed, name: str, *, known: bool) -> None:
        """Write the name as the grammar has it, and a space after it."""
        written = as_written(typed.kind, name, known=known)
        cursor = self._area.textCursor()
        block = cursor.block()
        end = cursor.position()
        cursor.setPosition(block.position() + unit_column(block.text(), typed.start))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(f"{written} ")
        self._area.setTextCursor(cursor)

    def anchor(self) -> QRect:
        """Return the place of the caret."""
        place = self._area.cursorRect()
        return QRect(self._area.mapToGlobal(place.topLeft()), place.size())

    def fits(self, name: Offer) -> bool:
        """Leave out tags that the grammar of the text cannot write."""
        return as_written(name.kind, name.name) is not None

    def new(self, typed: Typed) -> str:
        """Offer a person whom the journal does not know; a tag needs no offer to be new."""
        is_person = typed.kind is NameKind.PERSON
        return typed.name.strip() if is_person and len(typed.name.strip()) > 1 else ""


class InField:
    """A whole field that holds one name, or a mood where its kind is None."""

    def __init__(self, field: QLineEdit, kind: NameKind | None = NameKind.TAG) -> None:
        self._field = field
        self.kind = kind

    def field(self) -> QWidget:
        """Return the field."""
        return self._field

    def typed(self) -> Typed | None:
        """Return all that stands in the field."""
        words = self._field.text().strip()
        return Typed(self.kind, 0, words) if words else None

    def take(self, _typed: Typed, name: str, *, known: bool) -> None:  # noqa: ARG002 - any name may stand
        """Put the name into the field, and press Enter for the person."""
        self._field.setText(name)
        self._field.returnPressed.emit()

    def anchor(self) -> QRect:
        """Return the place of the field."""
        return QRect(self._field.mapToGlobal(self._field.rect().topLeft()), self._field.size())

    def fits(self, _name: Offer) -> bool:
        """Any name can stand in a field."""
        return True

    def new(self, _typed: Typed) -> str:
        """Offer nothing: Enter takes what stands in the field."""
        return ""
