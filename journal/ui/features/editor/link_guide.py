"""Show where a link in the text leads, and follow it only when it is safe and asked for."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, SignalInstance
from PySide6.QtGui import QMouseEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from journal.domain.names import NameKind
from journal.ui.features.editor.inline import Style
from journal.ui.features.editor.links import follow, is_safe
from journal.ui.features.editor.raw_text import SLOW_LINE, character_column
from journal.ui.features.editor.spans import PLAIN, scan_line

_NEAR: Final = 20


def link_at(cursor: QTextCursor) -> str:
    """Return where the link at `cursor` leads, or an empty string."""
    block = cursor.block()
    if block.length() > SLOW_LINE:
        return ""
    line = block.text()
    column = character_column(line, cursor.positionInBlock())
    for span in scan_line(line, max(block.previous().userState(), PLAIN))[0]:
        if span.target and span.start <= column <= span.end and span.style is not Style.MARK:
            return span.target
    return ""


def links_of(document: QTextDocument, most: int) -> list[str]:
    """Return where the first links of a text lead, each once, no more than `most`."""
    found: dict[str, None] = {}
    block, state = document.begin(), PLAIN
    while block.isValid() and len(found) < most:
        if block.length() <= SLOW_LINE:
            spans, state = scan_line(block.text(), state)
            found |= dict.fromkeys(one.target for one in spans if one.target)
        block = block.next()
    return list(found)[:most]


def name_at(cursor: QTextCursor) -> tuple[NameKind, str] | None:
    """Return the tag or person that is written at `cursor`; None when there is none."""
    from journal.domain.mentions import mentions

    block = cursor.block()
    if block.length() > SLOW_LINE:
        return None
    line = block.text()
    column = character_column(line, cursor.positionInBlock())
    found = mentions(line)
    for kind, names in ((NameKind.TAG, found.tags), (NameKind.PERSON, found.people)):
        for one in names:
            if one.start <= column <= one.end:
                return kind, one.name
    return None


class LinkGuide(QObject):
    """Watches the mouse over one field.

    Args:
        field: The field whose links are shown and followed.
        name_pressed: Is told of a name that was clicked where the text is only read.
    """

    def __init__(self, field: QTextEdit, name_pressed: SignalInstance) -> None:
        super().__init__(field)
        self._field, self._name_pressed = field, name_pressed
        field.viewport().setMouseTracking(True)
        field.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Show a target under the mouse, and follow it on Ctrl+click; on a click while reading."""
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseMove and not event.buttons():
                self._show(event)
            elif event.type() == QEvent.Type.MouseButtonRelease:
                return self._follow(event)
        return False

    def _show(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        target, reading = self._under(point), self._field.isReadOnly()
        asked = reading or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        ready = asked and (is_safe(target) or (reading and self._name_under(point) is not None))
        hand, beam = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.IBeamCursor
        viewport = self._field.viewport()
        viewport.setToolTip(self._told(target))
        viewport.setCursor(hand if ready else beam)

    def _follow(self, event: QMouseEvent) -> bool:
        reading, held = self._field.isReadOnly(), event.modifiers()
        plainly = reading and not held and not self._field.textCursor().hasSelection()
        asked = held == Qt.KeyboardModifier.ControlModifier or plainly
        if not asked or event.button() != Qt.MouseButton.LeftButton:
            return False
        point = event.position().toPoint()
        name = self._name_under(point) if reading else None
        if name is not None:
            self._name_pressed.emit(*name)
            return False  # The field still has to hear that the button was let go.
        target = self._under(point)
        return bool(target) and follow(target) and not reading

    def _under(self, point: QPoint) -> str:
        cursor = self._at(point)
        return "" if cursor is None else link_at(cursor)

    def _name_under(self, point: QPoint) -> tuple[NameKind, str] | None:
        cursor = self._at(point)
        return None if cursor is None else name_at(cursor)

    def _at(self, point: QPoint) -> QTextCursor | None:
        cursor = self._field.cursorForPosition(point)
        near = self._field.cursorRect(cursor).adjusted(-_NEAR, 0, _NEAR, 0)
        return cursor if near.contains(point) else None

    def _told(self, target: str) -> str:
        if not target:
            return ""
        if not is_safe(target):
            blocked = self.tr("%1 is not opened: only web and mail addresses are.")
            return blocked.replace("%1", target)
        reading = self._field.isReadOnly()
        words = self.tr("Opens %1") if reading else self.tr("Ctrl+click opens %1")
        return words.replace("%1", target)
