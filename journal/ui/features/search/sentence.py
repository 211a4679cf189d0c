"""A sentence with some of its words written strongly, in the true weight of the face."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from journal.ui.widgets.look import Look

_ROLE, _STRONG = "ui", 600
_LEAST_WIDTH = 120


class Sentence(QWidget):
    """Words, plain and strong; they go on in another line where they must.

    Args:
        look: Inks and fonts.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._runs: tuple[tuple[str, bool], ...] = ()
        self._kept: dict[int, tuple[QTextLayout, int]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._forget)

    def say(self, runs: Sequence[tuple[str, bool]]) -> None:
        """Write stretches of text, each plain or strong."""
        tall = self.heightForWidth(self.width())
        self._runs = tuple(runs)
        self._kept.clear()
        self.setAccessibleName(self.text())
        if self.heightForWidth(self.width()) != tall:
            self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Give what is written."""
        return "".join(text for text, _ in self._runs)

    def hasHeightForWidth(self) -> bool:
        """Be the taller the narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the lines at `width`."""
        return self._broken(width)[1] * self._look.line(_ROLE)

    def sizeHint(self) -> QSize:
        """Give the height of one line; what it stands in gives the width."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Give a width at which words still stand whole."""
        return QSize(self._look.px(_LEAST_WIDTH), self._look.line(_ROLE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the sentence."""
        layout, lines = self._broken(self.width())
        top = max(0.0, (self.height() - lines * self._look.line(_ROLE)) / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        layout.draw(painter, QPointF(0, top))
        painter.end()

    def _forget(self) -> None:
        self._kept.clear()
        self.updateGeometry()
        self.update()

    def _broken(self, width: int) -> tuple[QTextLayout, int]:
        """Give the sentence broken into lines of `width`, and how many they are."""
        if width not in self._kept:
            layout = self._layout()
            self._kept[width] = (layout, self._lines(layout, width))
        return self._kept[width]

    def _layout(self) -> QTextLayout:
        layout = QTextLayout(self.text(), self._look.font(_ROLE))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        formats, start = [], 0
        for text, strong in self._runs:
            reach = QTextLayout.FormatRange()
            reach.start, reach.length = start, len(text.encode("utf-16-le")) // 2
            reach.format = self._format(strong=strong)
            formats.append(reach)
            start += reach.length
        layout.setFormats(formats)
        return layout

    def _format(self, *, strong: bool) -> QTextCharFormat:
        written = QTextCharFormat()
        written.setFont(self._look.font(_ROLE, weight=_STRONG if strong else None))
        written.setForeground(self._look.color("text" if strong else "text2"))
        return written

    def _lines(self, layout: QTextLayout, width: int) -> int:
        height, count = self._look.line(_ROLE), 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, count * height + (height - line.height()) / 2))
            count += 1
        layout.endLayout()
        return max(count, 1)
