"""One of a few words behind a button: what is chosen stands on it, the others in its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent, QPainter
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from journal.ui.widgets.button import LookButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journal.ui.widgets.look import Look

_SIDE, _CHEVRON = 12, 14
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ChoiceButton(LookButton):
    """A frame with the chosen words and a chevron; the arrow keys choose the next.

    Args:
        look: Inks, fonts and icons.
        name: What is chosen here, for assistive technology.

    Signals:
        chosen: Another value (str), by hand.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self._name = name
        self._choices: tuple[tuple[str, str], ...] = ()
        self._value = ""
        self._menu = QMenu(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    @property
    def value(self) -> str:
        """The value that is chosen."""
        return self._value

    def name_after(self, name: str) -> None:
        """Say what is chosen here, for assistive technology; what is offered follows."""
        self._name = name

    def offer(self, choices: Sequence[tuple[str, str]], value: str) -> None:
        """Offer these, each a value and its words, of which `value` is chosen."""
        self._choices, self._value = tuple(choices), value
        self.say(dict(self._choices)[value], self._name)
        self.setAccessibleName(f"{self._name}: {self.text()}")

    def sizeHint(self) -> QSize:
        """Give the size of the longest words, so that nothing moves when others are chosen."""
        widest = max((self.text_width(words, "ui") for _, words in self._choices), default=0)
        room = widest + self.look.px(2 * _SIDE + _CHEVRON + 8)
        return QSize(room, self.look.px("layout.target"))

    def paint(self, painter: QPainter) -> None:
        """Paint the frame, the words and the chevron."""
        px, ink = self.look.px, "text" if self.isEnabled() else "text3"
        self.fill(painter, "hover" if self.underMouse() else "page", "outline")
        end = px(_SIDE + _CHEVRON)
        room = QRect(px(_SIDE), 0, self.width() - px(_SIDE) - end - px(4), self.height())
        self.put_text(painter, room, self.text(), "ui", ink)
        side = px(_CHEVRON)
        box = self.placed(QRect(self.width() - end, (self.height() - side) // 2, side, side))
        sharp = self.devicePixelRatioF()
        painter.drawPixmap(
            box.topLeft(), self.look.pixmap("chevron-down", ink, _CHEVRON, sharp, bold=True)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the next with the arrow keys, as lists of choices do."""
        by = _STEPS.get(Qt.Key(event.key()), 0)
        if not by:
            super().keyPressEvent(event)
            return
        values = [value for value, _ in self._choices]
        at = values.index(self._value) + by
        if 0 <= at < len(values):
            self._take(values[at])

    def _open(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for value, words in self._choices:
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == self._value)
            action.setActionGroup(group)
            action.triggered.connect(lambda _on=False, value=value: self._take(value))
        self._menu.setMinimumWidth(self.width())
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _take(self, value: str) -> None:
        if value != self._value:
            self.offer(self._choices, value)
            self.chosen.emit(value)
