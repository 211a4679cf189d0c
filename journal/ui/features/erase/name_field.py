"""A field with the names that fit what is typed in it right under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget

from journal.ui.features.erase.words import tr
from journal.ui.widgets.announce import announce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from journal.ui.widgets.look import Look

LONGEST: Final = 2_000
"""The most characters that a field takes."""
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_EDGE: Final = 4


class NameField(QWidget):
    """Arrow keys go through the names, Enter takes one, Escape puts them away.

    Args:
        look: Inks and fonts.

    Signals:
        taken: What stands in the field is meant: a name was chosen, or Enter was pressed.
    """

    taken = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.installEventFilter(self)
        look.dress(self.field, "field")
        self.list = QListWidget()
        self.list.setProperty("role", "completions")
        self.list.setAccessibleName(tr("Names that fit"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda item: self._take(item.text()))
        look.dress(self.list, "ui")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(4))
        box.addWidget(self.field)
        box.addWidget(self.list)
        self.list.hide()

    def offer(self, names: Sequence[str]) -> None:
        """Show names that fit; with none the list goes."""
        self.list.clear()
        self.list.addItems(list(names))
        shown = bool(names) and list(names) != [self.field.text().strip()]
        if shown:
            tall = self.list.sizeHintForRow(0) * len(names)
            self.list.setFixedHeight(tall + 2 * (self.list.frameWidth() + _EDGE))
        self.list.setVisible(shown)

    def offered(self) -> list[str]:
        """Give the names that are shown."""
        shown = range(self.list.count()) if not self.list.isHidden() else ()
        return [self.list.item(row).text() for row in shown]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step through the names, take one, or put them away."""
        if event.type() == QEvent.Type.KeyPress and self._answers(cast("QKeyEvent", event)):
            return True
        return super().eventFilter(watched, event)

    def _answers(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _ENTER:
            current = self.list.currentItem() if not self.list.isHidden() else None
            self._take(self.field.text() if current is None else current.text())
            return True
        if self.list.isHidden():
            return False
        if key == Qt.Key.Key_Escape:
            self.offer(())
            return True
        if key in _STEPS:
            self._step(_STEPS[key])
            return True
        return False

    def _step(self, by: int) -> None:
        self.list.setCurrentRow((self.list.currentRow() + by) % self.list.count())
        announce(self.list, self.list.currentItem().text())

    def _take(self, name: str) -> None:
        self.field.setText(name)
        self.offer(())
        self.taken.emit()
