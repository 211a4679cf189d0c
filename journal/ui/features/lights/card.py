"""The card that is left at the end: cream stock, typed, to whoever put something away.

It bears no name and no number of its own: whoever finds it learns that something was put away and
that nothing was destroyed, not what.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.ui.features.lights.held_picture import HeldPicture
from journal.ui.widgets.rowpaint import begin, draw_brackets
from journal.ui.widgets.textrun import TextRun, TextStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from journal.ui.widgets.look import Look

WIDTH: Final = 436
_SIDE, _TOP, _FOOT, _BETWEEN, _RULE_ROOM = 34, 34, 40, 10, 22
_LARGE, _PLAIN, _SMALL = 25, 17, 14
_LINE: Final = 1.5
_MOST_LINES = 8
_SPECK_AREA = 300
_MARK: Final = (22, 18, 4.5, 1.6, 3)
_PICTURE_SCALE = 3.0


@dataclass(frozen=True, slots=True)
class CardText:
    """What stands on a card.

    Attributes:
        lines: Its sentences.
        small: What is written smaller below them; may be empty.
        is_short: Whether there are so few words that they are written large.
    """

    lines: tuple[str, ...]
    small: tuple[str, ...] = ()
    is_short: bool = False

    @property
    def plain(self) -> str:
        """All of it as text, to be kept as a memory."""
        parts = (" ".join(self.lines), *self.small)
        return "\n\n".join(part for part in parts if part)


class EndCard(QWidget):
    """Shows a card.

    Args:
        look: Inks and fonts.
        text: What stands on it.
    """

    def __init__(self, look: Look, text: CardText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._text, self._held = look, text, HeldPicture(look)
        self.setAccessibleName(text.plain)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Give the size at which all of it can be read well."""
        px = self._look.px
        wide = px(WIDTH)
        high = sum(run.height + px(_BETWEEN) for run, _ in self._runs(wide))
        rule = px(_RULE_ROOM) if self._text.small else 0
        return QSize(wide, round(high + rule + px(_TOP + _FOOT)))

    def picture(self) -> QImage:
        """Give the card as a picture, sharp enough to be printed."""
        size = self.sizeHint()
        picture = QImage(size * _PICTURE_SCALE, QImage.Format.Format_ARGB32_Premultiplied)
        picture.setDevicePixelRatio(_PICTURE_SCALE)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        begin(painter)
        self._paint(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        return picture

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card, all of it smaller where there is little room."""
        painter = QPainter(self)
        self._held.draw(painter, self, None, self._paint_fitting)
        painter.end()

    def _paint_fitting(self, painter: QPainter) -> None:
        drawn = self.sizeHint()
        painter.scale(self.width() / drawn.width(), self.height() / drawn.height())
        self._paint(painter, QRectF(0, 0, drawn.width(), drawn.height()))

    def _runs(self, width: float) -> list[tuple[TextRun, str]]:
        """Break all that is written into lines, each with its ink."""
        size = _LARGE if self._text.is_short else _PLAIN
        room = width - 2 * self._look.px(_SIDE)
        large = [
            (self._run(line, size, room, bold=self._text.is_short), "onCardStock")
            for line in self._text.lines
        ]
        small = [
            (self._run(line, _SMALL, room, bold=False), "cardStock2") for line in self._text.small
        ]
        return large + small

    def _run(self, text: str, size: int, room: float, *, bold: bool) -> TextRun:
        font = self._look.font("card", text=text, weight=QFont.Weight.Bold if bold else None)
        font.setPixelSize(self._look.px(size))
        line = round(self._look.px(size) * _LINE)
        ink = self._look.color("onCardStock")
        return TextRun(text, TextStyle(font, QFontMetricsF(font), line, ink), room, _MOST_LINES)

    def _paint(self, painter: QPainter, box: QRectF) -> None:
        look, px = self._look, self._look.px
        _paint_stock(painter, look, box)
        top = box.top() + px(_TOP)
        for number, (run, ink) in enumerate(self._runs(box.width())):
            if number == len(self._text.lines):
                rule = QRectF(box.left() + px(_SIDE), top + px(4), box.width() - 2 * px(_SIDE), 1)
                painter.fillRect(rule, look.color("cardStock").darker(125))
                top += px(_RULE_ROOM)
            painter.setPen(look.color(ink))
            run.draw(painter, QPointF(box.left() + px(_SIDE), top))
            top += run.height + px(_BETWEEN)
        wide, high, tick, pen, dot = _MARK
        mark = QRectF(0, 0, px(wide), px(high))
        mark.moveBottomRight(box.bottomRight() - QPointF(px(_SIDE), px(20)))
        draw_brackets(painter, mark, look.color("cardStock2"), px(tick), pen)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("lampGlow"))
        painter.drawEllipse(mark.center(), px(dot), px(dot))


def _paint_stock(painter: QPainter, look: Look, box: QRectF) -> None:
    """Paint the paper, with the fibres that are in it."""
    paper = look.color("cardStock")
    tone = QLinearGradient(box.topLeft(), QPointF(box.left() + box.width() * 0.3, box.bottom()))
    tone.setColorAt(0, paper.lighter(104))
    tone.setColorAt(1, paper.darker(105))
    shape, radius = QPainterPath(), look.px("radius.paperCard")
    shape.addRoundedRect(box, radius, radius)
    painter.fillPath(shape, tone)
    painter.save()
    painter.setClipPath(shape)
    chance = Random(11)  # noqa: S311 - the same paper each time
    for _ in range(int(box.width() * box.height() / _SPECK_AREA)):
        fibre = QColor("#7A6743" if chance.random() < 0.6 else "#FFFFFF")  # noqa: PLR2004
        fibre.setAlpha(chance.randint(5, 16))
        start = QPointF(chance.uniform(box.left(), box.right()), chance.uniform(0, box.bottom()))
        painter.setPen(QPen(fibre, 1))
        painter.drawLine(start, start + QPointF(chance.uniform(-3, 4), chance.uniform(-1, 2)))
    painter.restore()
