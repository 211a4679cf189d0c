"""The short list of names under the caret; the focus stays where one types."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from journal.domain.names import NameKind
from journal.ui.features.editor.completion import Offer
from journal.ui.widgets.announce import announce
from journal.ui.widgets.look import Look

_WIDTH: Final = 260
_ROW: Final = 32
_GAP: Final = 4
_EDGE: Final = 5
_ICONS: Final = {
    NameKind.TAG: "tag",
    NameKind.PERSON: "user",
    NameKind.PLACE: "map-pin",
    None: "smile",
}


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

    def offer(self, names: Sequence[Offer], anchor: QRect, new: str = "") -> None:
        """Show names at a place, or hide when there are none.

        Args:
            names: Those that the journal knows.
            anchor: Where one types, in global coordinates.
            new: A person that it does not know yet, and that can be named; empty for none.
        """
        self._list.clear()
        for name in names:
            self._add(name.name, name.name, _ICONS[name.kind])
        if new:
            self._add(self.tr("New person: %1").replace("%1", new), new, "user-plus")
        if not self._list.count():
            self.hide()
            return
        self._list.setCurrentRow(-1)
        self._place(anchor, self._list.count())
        self.show()
        self.raise_()

    def _add(self, words: str, name: str, icon: str) -> None:
        item = QListWidgetItem(self._look.icon(icon, "text3", 14), words)
        item.setData(Qt.ItemDataRole.UserRole, name)
        item.setFont(self._look.font("ui", text=name))
        item.setSizeHint(QSize(0, self._look.px(_ROW)))
        self._list.addItem(item)

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
        if self._list.currentRow() < 0 and self._list.count():
            return str(self._list.item(0).data(Qt.ItemDataRole.UserRole))
        return self.chosen()

    def _click(self, item: QListWidgetItem) -> None:
        self.hide()
        self.picked.emit(item.data(Qt.ItemDataRole.UserRole))
