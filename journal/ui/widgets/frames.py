"""Surfaces and the lines between them."""

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from journal.ui.widgets.look import Look


def margins(widget: QWidget, start: int, top: int, end: int, bottom: int) -> QMargins:
    """Give the room around what stands in `widget`, from the side where its lines begin.

    Qt mirrors what a layout holds, and not the room around it.

    Args:
        widget: whose direction counts.
        start: pixels on the side where lines begin.
        top: pixels above.
        end: pixels on the side where lines end.
        bottom: pixels below.
    """
    if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        start, end = end, start
    return QMargins(start, top, end, bottom)


class Hairline(QWidget):
    """A line one pixel wide, or as thick as it is told to be, lying unless `standing`."""

    def __init__(
        self,
        look: Look,
        *,
        standing: bool = False,
        ink: str = "hairline",
        thickness: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._ink = look, ink
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        if standing:
            self.setFixedWidth(thickness)
            self.setSizePolicy(fixed, free)
        else:
            self.setFixedHeight(thickness)
            self.setSizePolicy(free, fixed)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color(self._ink))
        painter.end()


class Card(QFrame):
    """A raised sheet with a hairline around it; put things in :attr:`box`.

    Args:
        look: the look it is drawn in.
        parent: owns this.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.box = QVBoxLayout(self)
        side = look.px("space.4")
        self.box.setContentsMargins(side, side, side, side)
        self.box.setSpacing(look.px("space.2"))
