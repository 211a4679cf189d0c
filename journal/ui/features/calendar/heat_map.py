"""A year as a map: one square a day, the warmer the more was written on it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QFrame, QSizePolicy, QStyle, QWidget

from journal.ui.features.calendar.model import STEPS, WEEK, Cell, DaysModel, Sheet
from journal.ui.features.calendar.paint import HeatDelegate, draw_square
from journal.ui.features.calendar.table import DayTable
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import plural, sentence
from journal.ui.widgets import rowpaint
from journal.ui.widgets.bubble import Bubble

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from journal.ui.widgets.look import Look

_WEEKS, _PITCH, _LEFT, _RIGHT, _TOP, _FOOT = 54, 16, 38, 14, 38, 40
_MONTHS, _EVERY_OTHER, _LEAST = 12, (0, 2, 4), 8


class HeatMap(QFrame):
    """The map on a card, with the months over it and what the colours mean under it.

    Args:
        look: Inks and fonts.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._room = look, 0
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.model = DaysModel(standing=True, parent=self)
        self.table = DayTable(self.model, HeatDelegate(look), across=WEEK)
        self.table.setObjectName("calendarYear")
        self.table.setParent(self)
        self.bubble = Bubble(look, self)
        self.table.pointed.connect(self._tell)
        look.changed.connect(self._refit)

    def show_year(self, sheet: Sheet) -> None:
        """Show a year."""
        self.bubble.hide()
        self.model.show_year(sheet)
        name = self.tr("%1, one square a day").replace("%1", str(sheet.year))
        self.table.setAccessibleName(name)
        self._measure()
        self.update()

    def fit(self, room: int) -> None:
        """Make the squares as large as there is room for, in pixels.

        Told by the view, not taken from the own width: that depends on whether a scroll bar is
        needed, and the need for one on how tall the squares are.
        """
        self._room = room
        self._measure()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Give the height of seven squares, with months and legend."""
        px = self._look.px
        return QSize(px(400), WEEK * self._pitch() + px(_TOP + _FOOT))

    def minimumSizeHint(self) -> QSize:
        """Give a width in which a day can still be hit."""
        return QSize(_WEEKS * _LEAST + self._look.px(_LEFT + _RIGHT), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the squares where the text beside them is."""
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, the months, the weekdays and the legend."""
        super().paintEvent(event)
        painter = QPainter(self)
        rowpaint.begin(painter)
        painter.setFont(self._look.font("micro"))
        painter.setPen(self._look.color("text2"))
        self._paint_months(painter)
        self._paint_weekdays(painter)
        self._paint_legend(painter)
        painter.end()

    def _refit(self) -> None:
        self.fit(self._room)

    def _pitch(self) -> int:
        px = self._look.px
        room = self._room - px(_LEFT + _RIGHT)
        return max(min(px(_PITCH), room // _WEEKS), _LEAST)

    def _measure(self) -> None:
        px, pitch, table = self._look.px, self._pitch(), self.table
        table.horizontalHeader().setDefaultSectionSize(pitch)
        table.verticalHeader().setDefaultSectionSize(pitch)
        wide = self.model.columnCount() * pitch
        box = QRect(px(_LEFT), px(_TOP), wide, WEEK * pitch)
        table.setGeometry(self._placed(box))
        self.update()

    def _placed(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _paint_months(self, painter: QPainter) -> None:
        px, pitch, end = self._look.px, self._pitch(), 0.0
        metrics = QFontMetricsF(painter.font())
        for month in range(1, _MONTHS + 1):
            day = date(self.model.first.year, month, 1)
            at = px(_LEFT) + self.model.index_of(day).column() * pitch
            name = dates.short_month(month)
            wide = int(metrics.horizontalAdvance(name)) + 2
            if at < end:
                continue
            box = QRect(at, px(12), wide, px(20))
            painter.drawText(self._placed(box), Qt.AlignmentFlag.AlignCenter, name)
            end = at + wide + px(4)

    def _paint_weekdays(self, painter: QPainter) -> None:
        px, pitch = self._look.px, self._pitch()
        for row in _EVERY_OTHER:
            letter = dates.day_letter(row + 1)
            box = QRect(px(12), px(_TOP) + row * pitch, px(18), pitch)
            painter.drawText(self._placed(box), Qt.AlignmentFlag.AlignCenter, letter)

    def _paint_legend(self, painter: QPainter) -> None:
        px, look = self._look.px, self._look
        top, high = self.height() - px(_FOOT) + px(8), look.line("label")
        painter.setFont(look.font("label"))
        metrics = QFontMetricsF(painter.font())
        most = STEPS[-1]
        warmest = plural(self.tr, most, "%n word or more", "%n words or more")
        words = (self.tr("One square a day, by words written"), self.tr("none"), warmest)
        wides = [int(metrics.horizontalAdvance(one)) + 2 for one in words]
        end = self.width() - px(_RIGHT)
        squares = end - wides[2] - px(8) - (len(STEPS) + 1) * px(_PITCH)
        for at, wide, text in (
            (end - wides[2], wides[2], words[2]),
            (squares - px(8) - wides[1], wides[1], words[1]),
            (px(_LEFT), wides[0], words[0]),
        ):
            if at == px(_LEFT) and at + wide > squares - px(24) - wides[1]:
                continue
            painter.setPen(look.color("text2"))
            box = self._placed(QRect(at, top, wide, high))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        side = px(_PITCH) - 2
        for heat in range(len(STEPS) + 1):
            at = squares + heat * px(_PITCH)
            box = self._placed(QRect(at, top + (high - side) // 2, side, side))
            draw_square(painter, look, QRectF(box), heat)

    def _tell(self, cell: Cell | None) -> None:
        """Say of the square that is pointed at which day it is, and how much is written."""
        if cell is None:
            self.bubble.hide()
            return
        day = dates.with_weekday(
            sentence(dates.short_day_name(cell.day)), dates.day_and_month(cell.day)
        )
        if cell.count:
            held = self.model.words(cell.words)
        else:
            held = self.tr("a gap") if cell.gap else self.tr("nothing written")
        square = self.table.visualRect(self.model.index_of(cell.day))
        corner = self.table.viewport().mapTo(self, square.topLeft())
        self.bubble.point_at(f"{day}, {held}", QRect(corner, square.size()))
