"""Show in which years something was found, as small bars and as a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from journal.ui.widgets.look import Look

_BARS, _LABELS, _STEP, _BAR, _MOST = 52, 24, 31, 22, 11
_EMPTY = 2
_LEAST_STEP = 3


class YearBars(QWidget):
    """One bar for each year; the same figures stand in its description, for those who listen.

    Args:
        look: Inks and fonts.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._years: tuple[tuple[int, int], ...] = ()
        self.setAccessibleName(self.tr("When"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_years(self, years: Sequence[tuple[int, int]]) -> None:
        """Show how many were found in each year; years between without any are added.

        Args:
            years: (year, hits), oldest first.
        """
        counts = dict(years)
        span = range(min(counts), max(counts) + 1) if counts else range(0)
        self._years = tuple((year, counts.get(year, 0)) for year in span)
        said = ", ".join(f"{year}: {count}" for year, count in years)
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self.update()

    def years(self) -> tuple[tuple[int, int], ...]:
        """Give what is shown."""
        return self._years

    def sizeHint(self) -> QSize:
        """Give the height of bars and labels."""
        return QSize(self._look.px(_STEP * _MOST), self._look.px(_BARS + _LABELS))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars, and the first and last year under them."""
        if not self._years:
            return
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        self._paint_bars(painter)
        self._paint_labels(painter)
        painter.end()

    def _step(self) -> float:
        widest = self.width() / max(len(self._years), 1)
        return min(float(self._look.px(_STEP)), max(widest, _LEAST_STEP))

    def _left(self, number: int) -> float:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return self.width() - (number + 1) * self._step()
        return number * self._step()

    def _paint_bars(self, painter: QPainter) -> None:
        look, step = self._look, self._step()
        foot, most = look.px(_BARS), max(count for _, count in self._years)
        wide = max(step * _BAR / _STEP, 1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, (_, count) in enumerate(self._years):
            tall = look.px(_EMPTY) + (foot - look.px(_EMPTY)) * count / most
            painter.setBrush(look.color("accent" if count else "hairline"))
            round_ = min(3.0, wide / 2)
            painter.drawRoundedRect(
                QRectF(self._left(number), foot - tall, wide, tall), round_, round_
            )

    def _paint_labels(self, painter: QPainter) -> None:
        look = self._look
        painter.setFont(look.font("meta"))
        painter.setPen(look.color("text3"))
        metrics = painter.fontMetrics()
        taken = -1.0
        for number in self._labelled():
            text = str(self._years[number][0])
            wide = metrics.horizontalAdvance(text)
            left = min(self._left(number), self.width() - wide)
            if left > taken:
                box = QRectF(left, look.px(_BARS + 6), wide + 2, look.line("meta"))
                painter.drawText(box, Qt.AlignmentFlag.AlignLeft, text)
                taken = left + wide + look.px(8)

    def _labelled(self) -> list[int]:
        """Give the bars that bear a year: all while there is room, else some of them."""
        count = len(self._years)
        every = max(1, -(-self._look.px(_STEP + 12) // max(round(self._step()), 1)))
        return list(range(0, count, every))
