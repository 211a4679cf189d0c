"""Lay small things out in lines, as words are: what does not fit goes to the next line.

A widget that places its children itself, not a QLayout: Qt calls a layout until the very end of a
window's life, when its Python half may be gone already.
"""

from itertools import accumulate

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget


class FlowRow(QWidget):
    """Children side by side from the leading edge, over as many lines as they need.

    Args:
        gap: Pixels between two of them.
        line_gap: Pixels between two lines.
    """

    def __init__(self, gap: int, line_gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._line_gap = line_gap
        self._members: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def add(self, widget: QWidget, at: int | None = None) -> None:
        """Put a widget before the one that is number `at`, or at the end."""
        self._members.insert(len(self._members) if at is None else at, widget)
        widget.setParent(self)

    def drop(self, widget: QWidget) -> None:
        """Take a widget out, for good."""
        self._members.remove(widget)
        widget.hide()
        widget.deleteLater()

    def arrange(self) -> None:
        """Place what is seen, and be as tall as that."""
        lines = _lines(
            [one for one in self._members if not one.isHidden()], self.width(), self._gap
        )
        heights = [max(size.height() for _, size in line) for line in lines]
        tops = accumulate((height + self._line_gap for height in heights), initial=0)
        for line, top, height in zip(lines, tops, heights, strict=False):
            self._place(line, top, height)
        tall = sum(heights) + self._line_gap * max(len(lines) - 1, 0)
        if tall != self.height():
            self.setFixedHeight(tall)

    def _place(self, line: list[tuple[QWidget, QSize]], top: int, height: int) -> None:
        """Place the members of a line, each half-way down in it."""
        x = 0
        for widget, size in line:
            place = QRect(x, top + (height - size.height()) // 2, size.width(), size.height())
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
            x += size.width() + self._gap

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        """Follow what a child wants, and the direction of the interface."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange}:
            self.arrange()
        return super().event(event)


def _lines(members: list[QWidget], width: int, gap: int) -> list[list[tuple[QWidget, QSize]]]:
    """Return the members with their sizes, as many in a line as fit."""
    lines: list[list[tuple[QWidget, QSize]]] = []
    x = 0
    for widget in members:
        size = widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())
        size.setWidth(min(size.width(), max(width, 1)))
        if not lines or x + size.width() > width:
            lines.append([])
            x = 0
        lines[-1].append((widget, size))
        x += size.width() + gap
    return lines
