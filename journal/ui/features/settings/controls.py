"""The row of a setting: what is chosen, a line that explains it, and the control."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from journal.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from journal.ui.widgets.look import Look


class SettingRow(QWidget):
    """What is chosen, a line that explains it, and the control; under one another where narrow.

    Args:
        look: Fonts and sizes.
        title: What is chosen.
        control: How.
        hint: A sentence; empty for none.
    """

    def __init__(self, look: Look, title: str, control: QWidget, hint: str = "") -> None:
        super().__init__()
        self._look, self._control = look, control
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._words = QVBoxLayout()
        self._title, self._hint = QLabel(title), QLabel(hint)
        look.dress(self._title, "button")
        look.dress(self._hint, "label", "text2")
        # Together in the middle, beside however tall a control.
        self._words.addStretch(1)
        for label in (self._title, self._hint):
            label.setWordWrap(True)
            self._words.addWidget(label)
        self._words.addStretch(1)
        self._words.setSpacing(look.px(2))
        self._box.addLayout(self._words, 1)
        # Only now: a label that is shown before it has a parent is a window of its own, and takes
        # the keys from ours.
        self._hint.setVisible(bool(hint))
        self._box.addWidget(control, 0, Qt.AlignmentFlag.AlignLeading)
        look.changed.connect(self._measure)
        self._measure()

    def explain(self, hint: str) -> None:
        """Say another sentence under the title."""
        self._hint.setText(hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control under the words where both do not fit beside one another."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        px = self._look.px
        if isinstance(self._control, Segments):
            self._control.fit(self.width())
        narrow = self.width() < self._control.sizeHint().width() + px(180)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != way:
            self._box.setDirection(way)
        self._box.setContentsMargins(0, px(14), 0, px(14))
        self._box.setSpacing(px(10))
