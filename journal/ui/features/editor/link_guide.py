"""Show where a link in the text leads, and follow it only when it is safe and asked for."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

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


class LinkGuide(QObject):
    """Watches the mouse over one field.

    Args:
        field: The field whose links are shown and followed.
    """

    def __init__(self, field: QTextEdit) -> None:
        super().__init__(field)
        self._field = field
        field.viewport().setMouseTracking(True)
        field.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Show a target under the mouse, and follow it on Ctrl+click."""
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseMove and not event.buttons():
                self._show(event)
            elif event.type() == QEvent.Type.MouseButtonRelease:
                return self._follow(event)
        return False

    def _show(self, event: QMouseEvent) -> None:
        target = self._under(event.position().toPoint())
        ready = is_safe(target) and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        hand, beam = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.IBeamCursor
        viewport = self._field.viewport()
        viewport.setToolTip(self._told(target))
        viewport.setCursor(hand if ready else beam)

    def _follow(self, event: QMouseEvent) -> bool:
        asked = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if not asked or event.button() != Qt.MouseButton.LeftButton:
            return False
        target = self._under(event.position().toPoint())
        return bool(target) and follow(target)

    def _under(self, point: QPoint) -> str:
        cursor = self._field.cursorForPosition(point)
        near = self._field.cursorRect(cursor).adjusted(-_NEAR, 0, _NEAR, 0)
        return link_at(cursor) if near.contains(point) else ""

    def _told(self, target: str) -> str:
        if not target:
            return ""
        if not is_safe(target):
            blocked = self.tr("%1 is not opened: only web and mail addresses are.")
            return blocked.replace("%1", target)
        return self.tr("Ctrl+click opens %1").replace("%1", target)
