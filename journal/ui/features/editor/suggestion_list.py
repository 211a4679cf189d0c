"""The short list of names under the caret; the focus stays where one types."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from journal.domain.names import NameCount, NameKind
from journal.ui.features.editor.announce import announce
from journal.ui.widgets.look import Look

_WIDTH: Final = 260
_ROW: Final = 32
_GAP: Final = 4
_EDGE: Final = 5
_ICONS: Final = {NameKind.TAG: "tag", NameKind.PERSON: "user", NameKind.PLACE: "map-pin"}


class SuggestionList(QFrame):
    """Up to eight names, none of them chosen until an arrow key chooses one.

    Args:
        look: Inks and fonts.
        home: The widget over which it floats; it never leaves it.

    Signals:
        picked: A name (str) was clicked.
    """

    picked = Signal(str)

    def __init__(self, look: Look, home: QWidget) -> None:
        super().__init__(home)
        self._look = look
        self._home = home
        self.setProperty("role", "card")
        self._list = QListWidget(self)
        self._list.setObjectName("suggestions")
        self._list.setAccessibleName(self.tr("Names that fit"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._click)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        layout.addWidget(self._list)
        self.hide()

    def offer(self, names: Sequence[NameCount], anchor: QRect) -> None:
        """Show `names` at `anchor` (global coordinates), or hide when there are none."""
        if not names:
            self.hide()
            return
        self._list.clear()
        for name in names:
            self._list.addItem(self._row(name))
        self._list.setCurrentRow(-1)
        self._place(anchor, len(names))
        self.show()
        self.raise_()

    def _row(self, name: NameCount) -> QListWidgetItem:
        item = QListWidgetItem(self._look.icon(_ICONS[name.kind], "text3", 14), name.name)
        item.setData(Qt.ItemDataRole.UserRole, name.name)
        item.setFont(self._look.font("ui", text=name.name))
        item.setSizeHint(QSize(0, self._look.px(_ROW)))
        return item

    def _place(self, anchor: QRect, rows: int) -> None:
        """Stand under the anchor, or over it where there is no room below."""
        size = QSize(self._look.px(_WIDTH), rows * self._look.px(_ROW) + 2 * _EDGE + 2)
        at = self._home.mapFromGlobal(anchor.bottomLeft()) + QPoint(0, _GAP)
        if at.y() + size.height() > self._home.height():
            top = self._home.mapFromGlobal(anchor.topLeft()).y()
            at.setY(max(0, top - _GAP - size.height()))
        at.setX(max(0, min(at.x(), self._home.width() - size.width())))
        self.setGeometry(QRect(at, size))

    def step(self, by: int) -> None:
        """Choose the next name, or the one before; beyond the ends nothing is chosen."""
        count = self._list.count()
        row = self._list.currentRow() + by
        row = count - 1 if row < -1 else row
        self._list.setCurrentRow(-1 if row >= count else row)
        announce(self._list, self.chosen() or "")

    def chosen(self) -> str | None:
        """Return the name that the arrow keys chose."""
        item = self._list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if self._list.currentRow() >= 0 else None

    def first(self) -> str | None:
        """Return the chosen name, else the first."""
        item = self._list.item(0)
        return self.chosen() or (item.data(Qt.ItemDataRole.UserRole) if item else None)

    def _click(self, item: QListWidgetItem) -> None:
        self.hide()
        self.picked.emit(item.data(Qt.ItemDataRole.UserRole))
