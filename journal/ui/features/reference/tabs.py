"""The tabs over the pane, each with its name to be read out and reached by the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QTabBar

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from journal.ui.widgets.look import Look

_GAP, _UNDER, _ROUND = 16, 3, 1.5


class PaneTabs(QTabBar):
    """Names of tabs, the chosen one heavier and underlined; the arrow keys choose.

    Args:
        look: Inks and fonts.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        look.changed.connect(self.updateGeometry)

    def name(self, *names: str) -> None:
        """Put tabs of these names there."""
        for name in names:
            self.addTab(name)

    @property
    def room_after(self) -> int:
        """The room after a name, which the last one can do without."""
        return self._look.px(_GAP)

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802
        """Give the size of a tab; the same chosen and not, so that nothing moves."""
        metrics = QFontMetricsF(self._look.font("button"))
        width = metrics.horizontalAdvance(self.tabText(index))
        return QSize(round(width) + self._look.px(_GAP), self._look.px("layout.toolbar"))

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802
        """Give the same size: a name cut short says nothing."""
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names and line."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        for index in range(self.count()):
            self._paint_tab(painter, index)
        painter.end()

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        look, chosen = self._look, index == self.currentIndex()
        box = self._words(index)
        painter.setFont(look.font("ui", weight=600 if chosen else 450))
        painter.setPen(look.color("text" if chosen else "text2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.tabText(index))
        if not chosen:
            return
        line = QRectF(box.left(), box.bottom() + 1 - _UNDER, box.width(), _UNDER)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent"))
        painter.drawRoundedRect(line, _ROUND, _ROUND)
        if self.hasFocus():
            painter.setPen(QPen(look.color("focus"), look.px("layout.focusRing")))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = look.px("radius.nav")
            painter.drawRoundedRect(box.adjusted(-6, 9, 6, -9), radius, radius)

    def _words(self, index: int) -> QRect:
        """Give the part of a tab that its name takes: it begins where the tab does."""
        gap = self._look.px(_GAP)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.tabRect(index).adjusted(gap if mirrored else 0, 0, 0 if mirrored else -gap, 0)
