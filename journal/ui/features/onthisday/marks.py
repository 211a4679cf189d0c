"""What stands beside the cards: the years down the side, and the line for today at their foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from journal.ui.feedback import dates
from journal.ui.widgets import rowpaint
from journal.ui.widgets.button import LookButton
from journal.ui.widgets.thumb import draw_thumb

if TYPE_CHECKING:
    from datetime import date

    from journal.domain.entry import Row
    from journal.ui.widgets.look import Look
    from journal.ui.widgets.rowpaint import RowInk
    from journal.ui.widgets.thumb import Pictures

WIDTH = 108
_LAMP, _LINE_AT, _THUMB = 4.5, 30, 62


class YearMark(QWidget):
    """A year and its weekday, with a lamp on a thread that leads down to the next.

    Args:
        look: Inks and fonts.
        day: The day of that year.
        under: What stands under the year in the place of the weekday.
    """

    def __init__(self, look: Look, day: date, *, under: str = "") -> None:
        super().__init__()
        self._look, self._day, self._under = look, day, under
        self.setFixedWidth(look.px(WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(f"{day.year}, {under or dates.day_name(day)}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint year, weekday, thread and lamp."""
        painter, look, px = QPainter(self), self._look, self._look.px
        rowpaint.begin(painter)
        wide, top = self.width(), px(18)
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(look.font("viewTitle"))
        painter.setPen(look.color("text"))
        painter.drawText(QRect(0, top, wide, look.line("viewTitle")), leading, str(self._day.year))
        below = top + look.line("viewTitle")
        painter.setFont(look.font("label", weight=500 if self._under else None))
        painter.setPen(look.color("accentText" if self._under else "text3"))
        under = self._under or dates.short_day_name(self._day)
        painter.drawText(QRect(0, below, wide, look.line("label")), leading, under)
        if not self._under:
            self._paint_thread(painter, below + look.line("label") + px(6))
        painter.end()

    def _paint_thread(self, painter: QPainter, top: int) -> None:
        px = self._look.px
        box = QRect(px(_LINE_AT), top, 1, max(self.height() - top - px(4), 0))
        line = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        painter.fillRect(line, self._look.color("hairline"))
        middle = QPointF(line.x() + 0.5, top + px(18))
        radius = px(_LAMP)
        painter.fillRect(
            QRectF(line.x(), middle.y() - 2 * radius, 1, 4 * radius), self._look.color("page")
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("lamp"))
        painter.drawEllipse(middle, radius, radius)


class TodayLine(LookButton):
    """An empty line for the day itself: a click begins its page."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._shown_keys, self._is_empty = "", True

    def show_line(self, words: str, *, is_empty: bool, keys: str) -> None:
        """Show what is written there, or that nothing is."""
        self._is_empty, self._shown_keys = is_empty, keys
        self.say(words)
        self.setToolTip("")

    def sizeHint(self) -> QSize:
        """Give the height of one line with room around it."""
        height = max(self.look.px(72), self.look.line("quote") + self.look.px(32))
        return QSize(self.look.px(240), height)

    def radius(self) -> float:
        """Give the roundness of a panel."""
        return self.look.px("radius.panel")

    def paint(self, painter: QPainter) -> None:
        """Paint the frame, a caret that waits, the words, and the keys."""
        look, px, height = self.look, self.look.px, self.height()
        self.fill(painter, "hover" if self.underMouse() else "page", "outline")
        start = px(24)
        if self._is_empty:
            caret = self.placed(QRect(start, (height - px(24)) // 2, 2, px(24)))
            painter.fillRect(caret, look.color("accent"))
            start += px(10)
        taken = self.text_width(self._shown_keys, "label") if self._shown_keys else 0
        end = self.width() - px(24) - taken
        painter.setFont(look.font("label"))
        painter.setPen(look.color("text3"))
        keys = self.placed(QRect(end, 0, taken, height))
        painter.drawText(keys, Qt.AlignmentFlag.AlignCenter, self._shown_keys)
        words = QRect(start, 0, end - start - px(12), height)
        role, ink = ("gap", "text3") if self._is_empty else ("quote", "text")
        self.put_text(painter, words, self.text(), role, ink)


class SmallCard(LookButton):
    """A memory of a while ago: title, two lines, time and place; a click opens it."""

    def __init__(
        self, ink: RowInk, row: Row, said: str, meta: str, pictures: Pictures
    ) -> None:
        super().__init__(ink.look, said)
        self._ink, self.row, self._meta, self._pictures = ink, row, meta, pictures
        if row.picture:
            pictures.ready.connect(self._follow)
        self.setToolTip("")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _follow(self, sha256: str) -> None:
        if sha256 == self.row.picture:
            self.update()

    def sizeHint(self) -> QSize:
        """Give the size of its lines."""
        look = self.look
        lines = look.line("row") + 2 * look.line("snippet") + look.line("label")
        return QSize(look.px(240), lines + look.px(32))

    def radius(self) -> float:
        """Give the roundness of a card."""
        return self.look.px("radius.card")

    def paint(self, painter: QPainter) -> None:
        """Paint the card and its lines."""
        self.fill(painter, "hover" if self.underMouse() else "raised", "hairline")
        px, ink, look = self.look.px, self._ink, self.look
        words = " ".join(self.row.excerpt.split())
        rect = QRectF(self.rect()).adjusted(px(16), px(12), -px(16), -px(12))
        if self.row.picture:
            side = px(_THUMB)
            box = QRect(self.width() - px(16) - side, (self.height() - side) // 2, side, side)
            shown = QRectF(self.placed(box))
            draw_thumb(painter, self._ink, self._pictures, shown, self.row.picture)
            mirrored = shown.left() < rect.center().x()
            taken = side + px(14)
            rect.adjust(taken if mirrored else 0, 0, 0 if mirrored else -taken, 0)
        title = rowpaint.Words("row") if self.row.title else rowpaint.Words("snippet", lines=3)
        rowpaint.draw_words(painter, ink, rect, self.row.title or words, title)
        if self.row.title:
            below = rect.adjusted(0, look.line("row") + px(2), 0, 0)
            rowpaint.draw_words(
                painter, ink, below, words, rowpaint.Words("snippet", "text2", lines=2)
            )
        foot = QRectF(rect.left(), rect.bottom() - look.line("label"), rect.width(), rect.height())
        rowpaint.draw_words(painter, ink, foot, self._meta, rowpaint.Words("label", "text3"))
