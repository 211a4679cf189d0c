"""Lay small things out in lines, as words are: what does not fit goes to the next line."""

from typing import Final

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

_FLEXIBLE: Final = Qt.Orientation(0)


class FlowLayout(QLayout):
    """Items side by side, from the leading edge, over as many lines as they need.

    Args:
        gap: Pixels between two items.
        line_gap: Pixels between two lines.
    """

    def __init__(self, parent: QWidget, gap: int, line_gap: int) -> None:
        super().__init__(parent)
        self._gap = gap
        self._line_gap = line_gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's own name
        """Put an item at the end."""
        self._items.append(item)

    def insert(self, at: int, widget: QWidget) -> None:
        """Put a widget before the item that is number `at` now."""
        self.addWidget(widget)
        self._items.insert(at, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's own name
        """Return an item, or None beyond the end, as Qt asks."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's own name
        """Remove an item and return it."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's own name
        """Want no more room than is needed."""
        return _FLEXIBLE

    def hasHeightForWidth(self) -> bool:
        """Be the taller the narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how tall the lines are at `width`."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """Return the least size: lines are made as needed."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's own name
        """Return what the largest item needs."""
        size = QSize()
        for item in self._seen():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Break the items into lines; return the height of all of them."""
        y = 0
        for line in self._lines(rect.width()):
            if y:
                y += self._line_gap
            tallest = max(size.height() for _, size in line)
            if move:
                self._place(line, QRect(rect.left(), rect.top() + y, rect.width(), tallest), rect)
            y += tallest
        return y

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Return the items with their sizes, as many in a line as fit."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._seen():
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(width, 1)))
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self._gap
        return lines

    def _place(self, line: list[tuple[QLayoutItem, QSize]], room: QRect, rect: QRect) -> None:
        """Place the items of a line, each half-way down in it."""
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        x = room.left()
        for item, size in line:
            top = room.top() + (room.height() - size.height()) // 2
            item.setGeometry(QStyle.visualRect(direction, rect, QRect(QPoint(x, top), size)))
            x += size.width() + self._gap
