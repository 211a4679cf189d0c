"""Small round buttons: one narrows a list, the other stands for a part of a search."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.ui.widgets.button import LookButton
from journal.ui.widgets.look import Look

_PILL = 26
_TOKEN = 28
_CROSS = 12
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class PillButton(LookButton):
    """A button of the shape of a pill."""

    def body(self) -> QRectF:
        """Give the pill, which is lower than the target around it."""
        height = self.look.px(_PILL)
        return QRectF(0, (self.height() - height) / 2, self.width(), height)

    def radius(self) -> float:
        """Give the roundness of a pill."""
        return self.look.px(_PILL) / 2


class FilterChip(PillButton):
    """A pill that is on or off: *All*, *With photos*, *Starred*."""

    def __init__(
        self, look: Look, text: str, *, keys: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(look, text, keys=keys, parent=parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give the size; the same on and off, so that nothing beside it moves."""
        width = self.text_width(self.text(), "label", 600) + self.look.px(22)
        return QSize(width, self.look.px("layout.target"))

    def paint(self, painter: QPainter) -> None:
        """Paint the pill."""
        chosen = self.isChecked()
        if chosen:
            self.fill(painter, "text")
        else:
            self.fill(painter, "hover" if self.underMouse() else "page", "hairline")
        painter.setFont(self.look.font("label", weight=600 if chosen else 450))
        painter.setPen(self.look.color("page" if chosen else "text2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class TokenChip(LookButton):
    """A part of a search that was understood, such as ``person: Mum``.

    Args:
        look: the look it is drawn in.
        key: what is asked for, with its colon.
        value: what it has to be.
        icon: the name of its icon.
        parent: owns this.

    Signals:
        removed: its cross was clicked, or Delete or Backspace pressed on it.
        reopened: it was clicked or pressed elsewhere, to be changed as text.
    """

    removed = Signal()
    reopened = Signal()

    def __init__(
        self, look: Look, key: str, value: str, icon: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, f"{key} {value}", icon, parent=parent)
        self._key = key
        self._value = value
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(self.text(), self.tr("Enter changes it, Delete takes it away"))
        self.clicked.connect(self.reopened)

    def sizeHint(self) -> QSize:
        """Give the size with all its words."""
        words = self.text_width(self._key, "tool") + self.text_width(self._value, "tool", 600)
        return QSize(words + self.look.px(58), self.look.px("layout.target"))

    def body(self) -> QRectF:
        """Give the visible part, which is lower than the target around it."""
        height = self.look.px(_TOKEN)
        return QRectF(0, (self.height() - height) / 2, self.width(), height)

    def radius(self) -> float:
        """Give the roundness of a small control."""
        return self.look.px("radius.nav")

    def paint(self, painter: QPainter) -> None:
        """Paint icon, key, value and cross."""
        self.fill(painter, "accentSoft")
        px, height = self.look.px, self.height()
        self.put_icon(painter, px(9), "onAccentSoft", 14, bold=False)
        key = QRect(px(29), 0, self.text_width(self._key, "tool"), height)
        self.put_text(painter, key, self._key, "tool", "onAccentSoft")
        wide = self.text_width(self._value, "tool", 600)
        value = QRect(key.right() + 1 + px(3), 0, wide, height)
        self.put_text(painter, value, self._value, "tool", "onAccentSoft", weight=600)
        cross = self.look.pixmap("x", "onAccentSoft", _CROSS, self.devicePixelRatioF(), bold=True)
        painter.drawPixmap(self._cross().topLeft(), cross)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the chip away when its cross was clicked."""
        at_cross = self._cross().adjusted(-6, -8, 8, 8).contains(event.position().toPoint())
        if self.isDown() and at_cross:
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the chip away by Delete or Backspace."""
        if event.key() in _REMOVING:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _cross(self) -> QRect:
        side = self.look.px(_CROSS)
        left = self.width() - self.look.px(20)
        return self.placed(QRect(left, (self.height() - side) // 2, side, side))
