"""Paint when somebody stands in the journal: by year, and by month of the year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.ui.features.names.words import tr
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import figures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journal.ui.widgets.look import Look

_HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
_PLOT, _OVER, _UNDER, _SIDE = 84, 42, 30, 36
_DOT, _PEN, _MOST_DOTS, _LEAST_STEP = 3.6, 1.8, 24, 44
_BAR, _BAR_ROUND = 13, 2.5


class _Plot(QWidget):
    """A painted card: its title, and the same figures for those who listen."""

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._title = look, title
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Give the height of title, plot and labels."""
        px = self._look.px
        return QSize(px(260), px(14) + self._look.line("label") + px(_OVER + _PLOT + _UNDER))

    def minimumSizeHint(self) -> QSize:
        """Give a width in which the months still stand apart."""
        return QSize(self._look.px(240), self.sizeHint().height())

    def tell(self, said: str) -> None:
        """Say the figures in words."""
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card, its title and the figures."""
        painter, look = QPainter(self), self._look
        painter.setRenderHints(_HINTS)
        painter.setPen(QPen(look.color("hairline"), 1))
        painter.setBrush(look.color("raised"))
        radius = look.px("radius.card")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setFont(look.font("label", weight=600))
        painter.setPen(look.color("accentText"))
        head = QRectF(look.px(18), look.px(14), self.width() - look.px(36), look.line("label"))
        # A painter mirrors by itself what is not absolute.
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(head, side, self._title)
        self.paint(painter)
        painter.end()

    def paint(self, painter: QPainter) -> None:
        """Paint the figures; each kind of plot has its own."""
        raise NotImplementedError

    @property
    def mirrored(self) -> bool:
        """Whether the plot runs from right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def foot(self) -> float:
        """Give where the plot stands, from the top."""
        return self.height() - self._look.px(_UNDER)

    def label(self, painter: QPainter, middle: float, top: float, text: str) -> None:
        """Write a few letters around a place."""
        wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 4
        box = QRectF(middle - wide / 2, top, wide, self._look.line("meta"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class YearPlot(_Plot):
    """A line over the years, with its height at the most and at the last."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, tr("By year"), parent)
        self._years: list[tuple[int, int]] = []

    def show_years(self, years: Sequence[tuple[int, int]]) -> None:
        """Show how many memories each year holds; years between without any are added."""
        counts = dict(years)
        span = range(min(counts), max(counts) + 1) if counts else range(0)
        self._years = [(year, counts.get(year, 0)) for year in span]
        self.tell(", ".join(f"{year}: {count}" for year, count in years))

    def paint(self, painter: QPainter) -> None:
        """Paint rules, area, line, dots and years."""
        if not self._years:
            return
        px, look = self._look.px, self._look
        high, foot = px(_PLOT), self.foot()
        for part in (0.0, 0.5, 1.0):
            across = QRectF(px(26), int(foot - high * part), self.width() - px(52), 1)
            painter.fillRect(across, look.color("hairline"))
        points = self._points(foot, high)
        area = QPainterPath()
        ends = [QPointF(points[0].x(), foot), *points, QPointF(points[-1].x(), foot)]
        area.addPolygon(QPolygonF(ends))
        soft = QColor(look.color("accent"))
        soft.setAlphaF(0.12)
        painter.fillPath(area, soft)
        painter.setPen(QPen(look.color("accent"), _PEN))
        painter.drawPolyline(points)
        self._paint_dots(painter, points)
        self._paint_words(painter, points, foot)

    def _points(self, foot: float, high: float) -> list[QPointF]:
        px, most = self._look.px, max(count for _, count in self._years)
        steps, wide = max(len(self._years) - 1, 1), self.width() - 2 * px(_SIDE)
        points = []
        for number, (_, count) in enumerate(self._years):
            part = number / steps if len(self._years) > 1 else 0.5
            across = 1 - part if self.mirrored else part
            points.append(QPointF(px(_SIDE) + wide * across, foot - high * count / most))
        return points

    def _paint_dots(self, painter: QPainter, points: list[QPointF]) -> None:
        if len(points) > _MOST_DOTS:
            return
        painter.setBrush(self._look.color("raised"))
        for point in points[:-1]:
            painter.drawEllipse(point, _DOT, _DOT)
        painter.setBrush(self._look.color("accent"))
        painter.drawEllipse(points[-1], _DOT, _DOT)

    def _paint_words(self, painter: QPainter, points: list[QPointF], foot: float) -> None:
        look, counts = self._look, [count for _, count in self._years]
        over = look.px(9) + look.line("meta")
        painter.setFont(look.font("label", weight=600))
        painter.setPen(look.color("text"))
        for number in {counts.index(max(counts)), len(counts) - 1}:
            point = points[number]
            self.label(painter, point.x(), point.y() - over, figures(counts[number]))
        painter.setFont(look.font("meta"))
        painter.setPen(look.color("text3"))
        steps = max(len(points) - 1, 1)
        step = abs(points[-1].x() - points[0].x()) / steps
        every = max(1, -(-look.px(_LEAST_STEP) // max(int(step), 1)))
        for number in range(len(points) - 1, -1, -every):
            text = str(self._years[number][0])
            self.label(painter, points[number].x(), foot + look.px(7), text)


class MonthPlot(_Plot):
    """Twelve bars, the highest in full colour."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, tr("By month"), parent)
        self._months: tuple[int, ...] = ()

    def show_months(self, months: tuple[int, ...]) -> None:
        """Show how many memories each month of the year holds, January first."""
        self._months = months
        counted = [(number, count) for number, count in enumerate(months, 1) if count]
        self.tell(", ".join(f"{dates.month_name(number)}: {count}" for number, count in counted))

    def paint(self, painter: QPainter) -> None:
        """Paint the bars, and a letter under each."""
        most = max(self._months, default=0)
        if not most:
            return
        look, px, foot = self._look, self._look.px, self.foot()
        side, count = px(22), len(self._months)
        step = (self.width() - 2 * side) / count
        wide = min(px(_BAR), step - 2)
        high = foot - px(14) - look.line("label") - px(18)
        painter.setFont(look.font("micro"))
        for number, value in enumerate(self._months):
            place = count - 1 - number if self.mirrored else number
            middle = side + step * (place + 0.5)
            tall = high * value / most
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent" if value == most else "accentSoft"))
            bar = QRectF(middle - wide / 2, foot - tall, wide, tall)
            painter.drawRoundedRect(bar, _BAR_ROUND, _BAR_ROUND)
            painter.setPen(look.color("text3"))
            self.label(painter, middle, foot + px(7), dates.month_letter(number + 1))
