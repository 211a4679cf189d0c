"""A place, a tag or a person beside the text: an icon, a name, and a way to take it away."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.ui.widgets.button import LookButton
from journal.ui.widgets.look import Look

_ICON: Final = 14
_TEXT_AT: Final = 20
_CROSS: Final = 12
_CROSS_ROOM: Final = 20
_HEIGHT: Final = 26
_REMOVING: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class NameChip(LookButton):
    """One thing that the memory is linked to.

    Args:
        look: The look it is drawn in.
        name: The name.
        icon: The icon of its kind.
        kind: The word for its kind, for assistive technology: "tag".
        in_text: True when it stands in the text, so that only an edit removes it.

    Signals:
        removed: Its cross was clicked, or Delete or Backspace pressed on it.
    """

    removed = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        icon: str,
        kind: str,
        *,
        in_text: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, name, icon, parent=parent)
        self.in_text, self._kind = in_text, kind
        self._is_fixed = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_fixed(False)

    def set_fixed(self, fixed: bool) -> None:
        """Let it be taken away, or only looked at."""
        self._is_fixed = fixed
        hint = self.tr("It stands in the text; edit the text to remove it")
        free = "" if fixed else self.tr("Delete removes it")
        self.say(self.text(), hint if self.in_text and not fixed else free)
        self.setAccessibleName(f"{self._kind}: {self.text()}")

    @property
    def can_go(self) -> bool:
        """Whether it can be taken away here."""
        return not (self.in_text or self._is_fixed)

    def sizeHint(self) -> QSize:
        """Give the size, with room for the cross that comes under the pointer."""
        words = self.text_width(self.text(), "tool")
        width = self.look.px(_TEXT_AT + _CROSS_ROOM) + words
        return QSize(width, self.look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Give the least size: a chip in a dense row may be lower than other targets."""
        return QSize(self.look.px(_TEXT_AT + _CROSS_ROOM), self.look.px(_HEIGHT))

    def radius(self) -> float:
        """Give the roundness of the ring."""
        return self.look.px("radius.nav")

    def paint(self, painter: QPainter) -> None:
        """Paint icon and name; and the cross, while it can be hit."""
        self.put_icon(painter, 0, "text3", _ICON, bold=False)
        at = self.look.px(_TEXT_AT)
        room = QRect(at, 0, self.width() - at - self.look.px(_CROSS_ROOM), self.height())
        self.put_text(painter, room, self.text(), "tool", "text2")
        if self.can_go and (self.underMouse() or self.hasFocus()):
            sharp = self.devicePixelRatioF()
            cross = self.look.pixmap("x", "text2", _CROSS, sharp, bold=True)
            painter.drawPixmap(self._cross().topLeft(), cross)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the chip away when its cross was clicked."""
        if self.isDown() and self.can_go and self._hits(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the chip away by Delete or Backspace."""
        if event.key() in _REMOVING and self.can_go:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _hits(self, point: QPoint) -> bool:
        return self._cross().adjusted(-6, -8, 6, 8).contains(point)

    def _cross(self) -> QRect:
        side = self.look.px(_CROSS)
        left = self.width() - self.look.px(_CROSS_ROOM) + self.look.px(4)
        return self.placed(QRect(left, (self.height() - side) // 2, side, side))
