"""Panes side by side with a hairline between them that can be dragged."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from journal.ui.widgets.look import Look


class Splitter(QSplitter):
    """Holds panes. Qt widens the grip of so thin a line to five pixels by itself.

    Args:
        look: the look it is drawn in.
        parent: owns this.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.look = look
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:  # noqa: N802 - Qt calls it so
        """Give the line between two panes."""
        return _Line(self)


class _Line(QSplitterHandle):
    def __init__(self, splitter: Splitter) -> None:
        super().__init__(splitter.orientation(), splitter)
        self._look = splitter.look
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        splitter.look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = "accent" if self.underMouse() else "hairline"
        painter.fillRect(self.contentsRect(), self._look.color(color))
        painter.end()
