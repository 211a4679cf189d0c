"""The page of keys: everything that a key does, told from the same list that does it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from journal.ui.widgets.overlay import Overlay
from journal.ui.widgets.tools import IconButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from journal.ui.widgets.look import Look

_WIDTH, _HEIGHT, _MARGIN, _TWO_FROM = 860, 640, 24, 720


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One thing that keys do.

    Attributes:
        words: What it is.
        keys: The keys, one by one.
    """

    words: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that belong together, under a heading."""

    heading: str
    lines: tuple[KeyLine, ...]


class KeysPanel(Overlay):
    """Lists keys in groups; Escape or F1 closes it.

    Args:
        look: Inks and fonts.
        window: What it lies over.
        groups: What the keys of the window do.
    """

    def __init__(self, look: Look, window: QWidget, groups: Sequence[KeyGroup]) -> None:
        super().__init__(look, window)
        self.setObjectName("keysPanel")
        self.setAccessibleName(self.tr("Keys"))
        self._groups = (*groups, *_in_the_text())
        self._columns = 0
        self._title = QLabel(self.tr("Keys"))
        self._close = IconButton(look, self.tr("Close"), "x", keys="Esc")
        self._scroll = QScrollArea()
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        self._blocks = [self._block(group) for group in self._groups]
        self._lay_out()

    def open(self) -> None:
        """Come up."""
        self.come(self._scroll)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with Escape and with the key that opened it."""
        if watched is self._scroll and event.type() == QEvent.Type.KeyPress:
            key = cast("QKeyEvent", event).key()
            if key in {Qt.Key.Key_Escape, Qt.Key.Key_F1}:
                self.close_up()
                return True
        return super().eventFilter(watched, event)

    def arrange(self) -> None:
        """Stand in the middle, in two columns where there is room for them."""
        px = self._look.px
        width = min(px(_WIDTH), self.width() - 2 * px(_MARGIN))
        height = min(px(_HEIGHT), self.height() - 2 * px(_MARGIN))
        left, top = (self.width() - width) // 2, (self.height() - height) // 2
        self.panel.setGeometry(left, top, width, height)
        self._head.setContentsMargins(px(28), px(20), px(16), px(8))
        self._grid.setContentsMargins(px(28), px(4), px(28), px(28))
        self._grid.setHorizontalSpacing(px(40))
        self._grid.setVerticalSpacing(px(20))
        self._place(2 if width >= px(_TWO_FROM) else 1)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        lengths = [0] * columns
        for block, group in zip(self._blocks, self._groups, strict=True):
            column = lengths.index(min(lengths))
            self._stacks[column].addWidget(block)
            lengths[column] += len(group.lines) + 2

    def _lay_out(self) -> None:
        self._look.dress(self._title, "viewTitle")
        self._close.clicked.connect(self.close_up)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._close)
        self._stacks = (QVBoxLayout(), QVBoxLayout())
        for number, stack in enumerate(self._stacks):
            stack.setAlignment(Qt.AlignmentFlag.AlignTop)
            stack.setSpacing(self._look.px(18))
            self._grid.addLayout(stack, 0, number)
        self._body.setProperty("role", "through")
        self._scroll.setWidget(self._body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(self.tr("Keys and what they do"))
        whole = QVBoxLayout(self.panel)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addLayout(self._head)
        whole.addWidget(self._scroll, 1)

    def _block(self, group: KeyGroup) -> QWidget:
        block = QWidget()
        block.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(self._look.px(7))
        grid.setColumnStretch(0, 1)
        heading = QLabel(group.heading)
        self._look.dress(heading, "group", "accentText")
        grid.addWidget(heading, 0, 0, 1, 2)
        for number, line in enumerate(group.lines, 1):
            words = QLabel(line.words)
            words.setWordWrap(True)
            self._look.dress(words, "ui")
            grid.addWidget(words, number, 0)
            grid.addWidget(self._caps(line.keys), number, 1, Qt.AlignmentFlag.AlignTrailing)
        return block

    def _caps(self, keys: Sequence[str]) -> QWidget:
        caps = QWidget()
        row = QHBoxLayout(caps)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.px(4))
        for key in keys:
            cap = QLabel(key)
            cap.setProperty("role", "keycap")
            self._look.dress(cap, "micro")
            row.addWidget(cap)
        return caps


def _in_the_text() -> tuple[KeyGroup, ...]:
    """Give what keys do where one writes and in lists: those belong to no menu."""
    from PySide6.QtCore import QCoreApplication

    def _tr(text: str) -> str:
        return QCoreApplication.translate("KeysPanel", text)

    written = (
        KeyLine(_tr("Strong"), _caps("Ctrl+B")),
        KeyLine(_tr("Emphasis"), _caps("Ctrl+I")),
        KeyLine(_tr("Begin a line, and end a list"), _caps("Shift+Enter")),
        KeyLine(_tr("Indent an item, or take it out"), ("Tab", "+".join(_caps("Shift+Tab")))),
        KeyLine(_tr("Paste words alone"), _caps("Ctrl+Shift+V")),
        KeyLine(_tr("A tag, and a person"), ("#", "@")),
    )
    listed = (
        KeyLine(_tr("Open"), _caps("Enter")),
        KeyLine(_tr("Erase what is chosen"), _caps("Del")),
        KeyLine(_tr("Undo erasing"), _caps("Ctrl+Z")),
        KeyLine(_tr("Choose more"), (*_caps("Shift+Up")[:-1], "↑", "↓")),
    )
    return KeyGroup(_tr("While writing"), written), KeyGroup(_tr("In a list"), listed)


def _caps(keys: str) -> tuple[str, ...]:
    """Give the keys of a sequence one by one, as they are called on the person's keyboard."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return tuple(shown.split("+"))
