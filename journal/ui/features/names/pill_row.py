"""A row of small things that can be taken away, and a field for another one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QSizePolicy

from journal.ui.widgets.chips import PillButton
from journal.ui.widgets.flow_row import FlowRow
from journal.ui.widgets.tools import IconButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QPainter

    from journal.ui.widgets.look import Look

_FIELD, _WIDEST = 170, 240
_REMOVING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class Pill(PillButton):
    """One of them; Delete takes it away, as its menu does.

    Args:
        look: Inks and fonts.
        words: What it says.
        hint: What Delete does.
        fill: Puts the lines into its menu.

    Signals:
        removed: It is to be taken away.
    """

    removed = Signal()

    def __init__(
        self, look: Look, words: str, hint: str, fill: Callable[[QMenu, Pill], None]
    ) -> None:
        super().__init__(look, words)
        self._fill = fill
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(words, hint)
        self.clicked.connect(self._open_menu)

    def sizeHint(self) -> QSize:
        """Give the size of the words in a target that can be hit."""
        wide = self.text_width(self.text(), "label") + self.look.px(24)
        return QSize(min(wide, self.look.px(_WIDEST)), self.look.px("layout.target"))

    def paint(self, painter: QPainter) -> None:
        """Paint the pill."""
        self.fill(painter, "hover" if self.underMouse() else "raised", "hairline")
        box = self.rect().adjusted(self.look.px(12), 0, -self.look.px(12), 0)
        self.put_text(painter, box, self.text(), "label", "text2")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it away by Delete or Backspace."""
        if event.key() in _REMOVING:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        self._fill(menu, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))


class PillRow(FlowRow):
    """A label, the pills, and the field behind the "+".

    Args:
        look: Inks and fonts.
        label: What they are.
        asked: What is typed into the field.
        more: What the "+" does.

    Signals:
        added: Another one was typed (str).
    """

    added = Signal(str)

    def __init__(self, look: Look, label: str, asked: str, more: str) -> None:
        super().__init__(look.px(8), look.px(2))
        self.look = look
        self.pills: list[Pill] = []
        self._label = QLabel(label)
        self._label.setMinimumWidth(look.px(84))
        look.dress(self._label, "label", "text2")
        self.field = QLineEdit()
        self.field.setAccessibleName(asked)
        self.field.setPlaceholderText(asked)
        self.field.setFixedWidth(look.px(_FIELD))
        self.field.setMaxLength(2_000)
        look.dress(self.field, "tool")
        self.field.installEventFilter(self)
        self.field.returnPressed.connect(self._take)
        self.add_button = IconButton(look, more, "plus", size=15, ringed=True)
        self.add_button.clicked.connect(self.ask)
        for part in (self._label, self.field, self.add_button):
            self.add(part)
        self.field.hide()

    def show_pills(self, pills: Sequence[Pill]) -> None:
        """Show these; the field stays open, another may follow."""
        for pill in self.pills:
            self.drop(pill)
        self.pills = list(pills)
        for at, pill in enumerate(self.pills, 1):
            self.add(pill, at)
            pill.show()
        self.arrange()

    def ask(self) -> None:
        """Open the field for another one."""
        self.field.clear()
        self.field.show()
        self.add_button.hide()
        self.arrange()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Close the field."""
        had_keys = self.field.hasFocus()
        self.add_button.show()
        if had_keys:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.hide()
        self.arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the field by Escape, or empty by going elsewhere."""
        if watched is self.field:
            kind = event.type()
            if kind == QEvent.Type.KeyPress:
                if cast("QKeyEvent", event).key() == Qt.Key.Key_Escape:
                    self.stop()
                    return True
            elif kind == QEvent.Type.FocusOut and not self.field.text().strip():
                self.stop()
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        words = self.field.text().strip()
        self.field.clear()
        if words:
            self.added.emit(words)
        else:
            self.stop()
