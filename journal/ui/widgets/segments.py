"""One of a few words, side by side in one frame; the arrow keys choose the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QSizePolicy, QWidget

from journal.ui.widgets.button import LookButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from journal.ui.widgets.look import Look

_SIDE, _ICON, _BETWEEN, _INSET = 15, 16, 8, 3
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class Segment(LookButton):
    """One of the words that a choice is made from."""

    def __init__(self, look: Look, text: str, icon: str | None, value: str) -> None:
        super().__init__(look, text, icon)
        self.value = value
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give the size; the same chosen and not, so that nothing beside it moves."""
        icon = self.look.px(_ICON + _BETWEEN) if self.icon_name else 0
        words = self.text_width(self.text(), "button")
        return QSize(words + icon + 2 * self.look.px(_SIDE), self.look.px("layout.target"))

    def minimumSizeHint(self) -> QSize:
        """Give the size of all the words."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys to the row: they choose, and do not only move the focus."""
        if event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paint(self, painter: QPainter) -> None:
        """Paint the word, on the strongest ink where it is chosen."""
        chosen, px = self.isChecked(), self.look.px
        ink = "page" if chosen else "text"
        if chosen:
            self.fill(painter, "text")
        elif self.underMouse():
            self.fill(painter, "hover")
        self.put_icon(painter, px(_SIDE), ink, _ICON, bold=chosen)
        start = px(_SIDE) + (px(_ICON + _BETWEEN) if self.icon_name else 0)
        room = QRect(start, 0, self.width() - start, self.height())
        role = "button" if chosen else "ui"
        self.put_text(painter, room, self.text(), role, ink)


class Segments(QWidget):
    """One of a few words; the arrow keys choose the next.

    Args:
        look: Inks and fonts.
        name: What is chosen here, for assistive technology.
        choices: Of each choice its value, its words, and its icon or None.

    Signals:
        chosen: Another value (str), by hand.
    """

    chosen = Signal(str)

    def __init__(
        self, look: Look, name: str, choices: Sequence[tuple[str, str, str | None]]
    ) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setSpacing(0)
        self.parts = [Segment(look, words, icon, value) for value, words, icon in choices]
        for part in self.parts:
            part.setAccessibleDescription(name)
            self._group.addButton(part)
            self._box.addWidget(part)
        self._group.buttonClicked.connect(self._tell)
        look.changed.connect(self._measure)
        self._measure()

    def choose(self, value: str) -> None:
        """Show `value` as chosen."""
        for part in self.parts:
            part.setChecked(part.value == value)

    def chosen_part(self) -> Segment:
        """Give the part that is chosen; the first where none is."""
        return next((part for part in self.parts if part.isChecked()), self.parts[0])

    def minimumSizeHint(self) -> QSize:
        """Give the size at which the words still fit under one another."""
        widest = max(part.sizeHint().width() for part in self.parts)
        return QSize(widest + 2 * self._look.px(_INSET), self.sizeHint().height())

    def fit(self, width: int) -> None:
        """Stand in a line, or under one another where `width` pixels are too few for that."""
        whole = sum(part.sizeHint().width() for part in self.parts) + 2 * self._look.px(_INSET)
        line, pile = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        way = line if width >= whole else pile
        if way != self._box.direction():
            self._box.setDirection(way)
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the next with the arrow keys."""
        by = _STEPS.get(Qt.Key(event.key()), 0)
        if not by:
            super().keyPressEvent(event)
            return
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sideways = event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
        focused = self.window().focusWidget()
        now = next((n for n, part in enumerate(self.parts) if part is focused), 0)
        at = (now + (-by if mirrored and sideways else by)) % len(self.parts)
        self.parts[at].setFocus(Qt.FocusReason.TabFocusReason)
        self.parts[at].click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the edge around all of them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("outline"), 1))
        painter.setBrush(self._look.color("list"))
        radius = self._look.px("radius.control") + self._look.px(_INSET) / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

    def _measure(self) -> None:
        inset = self._look.px(_INSET)
        self._box.setContentsMargins(inset, inset, inset, inset)
        self.updateGeometry()

    def _tell(self, part: Segment) -> None:
        self.chosen.emit(part.value)
