"""Let memories and names be dragged to what is kept close, and along it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDrag, QDropEvent

from journal.ui.widgets.frames import Hairline

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from journal.domain.pins import Pinned
    from journal.ui.widgets.look import Look

_THICK = 2
_Kind = QEvent.Type


class PinDrops(QObject):
    """Answers what is dragged over one group of pins.

    Args:
        look: The ink of the line that shows where a thing would stand.
        group: Where it is dropped.
        parts: Gives the heading of the group and its rows, as they stand now.

    Signals:
        entered: Something that can be kept close is over the group.
        left: It is not any more, and was not dropped.
        dropped: Things were dropped before the row of a number (tuple of Pinned, int).
    """

    entered = Signal()
    left = Signal()
    dropped = Signal(object, int)

    def __init__(
        self, look: Look, group: QWidget, parts: Callable[[], Sequence[QWidget]]
    ) -> None:
        super().__init__(group)
        self._group, self._parts = group, parts
        self._mark = Hairline(look, parent=group, ink="accent", thickness=_THICK)
        self._mark.hide()
        group.setAcceptDrops(True)
        group.installEventFilter(self)

    def lift(self, row: QWidget, target: Pinned) -> None:
        """Let a row be dragged."""
        from journal.ui.widgets.carried import carry

        drag = QDrag(row)
        drag.setMimeData(carry((target,)))
        drag.setPixmap(row.grab())
        drag.exec(Qt.DropAction.MoveAction)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take memories and names, and show where they would stand."""
        kind = event.type()
        if kind == _Kind.DragEnter:
            self._enter(cast("QDropEvent", event))
        elif kind == _Kind.DragMove:
            self._show_place(cast("QDropEvent", event))
        elif kind == _Kind.DragLeave:
            self._mark.hide()
            self.left.emit()
        elif kind == _Kind.Drop:
            self._drop(cast("QDropEvent", event))
        else:
            return super().eventFilter(watched, event)
        return True

    def _enter(self, event: QDropEvent) -> None:
        from journal.ui.widgets.carried import carried

        if carried(event.mimeData()):
            self.entered.emit()
            event.acceptProposedAction()
        else:
            event.ignore()

    def _show_place(self, event: QDropEvent) -> None:
        above = self._parts()[self._index_at(event.position().toPoint())]
        y = above.geometry().bottom() + 1
        self._mark.setGeometry(0, y - 1, self._group.width(), _THICK)
        self._mark.show()
        self._mark.raise_()
        event.acceptProposedAction()

    def _drop(self, event: QDropEvent) -> None:
        from journal.ui.widgets.carried import carried

        self._mark.hide()
        things = carried(event.mimeData())
        if things:
            event.acceptProposedAction()
            self.dropped.emit(things, self._index_at(event.position().toPoint()))

    def _index_at(self, place: QPoint) -> int:
        """Give the row before which a thing would stand; their number for the end."""
        middles = (row.geometry().center().y() for row in self._parts()[1:])
        return sum(1 for middle in middles if middle < place.y())
