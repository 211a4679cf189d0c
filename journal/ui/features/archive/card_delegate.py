"""Paint a sealed card: what stands on the paper, its lamps, and the line under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journal.ui.features.archive import words
from journal.ui.features.archive.cards_model import CARD_ROLE, NAME_ROLE
from journal.ui.features.archive.stock import Stock
from journal.ui.widgets.paper import MARGIN, mixed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from journal.domain.erasure import ErasureCard
    from journal.ui.widgets.look import Look

    Index = QModelIndex | QPersistentModelIndex

PAPER, FOOTER, GAP = 244, 66, 20
"""Height of the paper, of what is under it, and the space between two cards, as drawn."""
TOP = 8
"""Room above the paper for the ring of focus, as drawn."""
_SIDE, _RULE_END, _TEXT_END = 28, 150, 128
_MOST_SMALL, _MOST_DOTS = 30, 60
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_HINTS = (
    QPainter.RenderHint.Antialiasing
    | QPainter.RenderHint.TextAntialiasing
    | QPainter.RenderHint.SmoothPixmapTransform
)


class CardDelegate(QStyledItemDelegate):
    """Draws cards.

    Args:
        look: Inks and fonts.
        today: Gives the local day, for "Last opened today".
    """

    def __init__(
        self, look: Look, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._today = look, today
        self._stock = Stock(look)
        self._cell = QSize()
        self.hemisphere: str = "north"

    def set_cell(self, cell: QSize) -> None:
        """Set the size of the place that each card has."""
        self._cell = cell

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Give the size of a card's place."""
        return self._cell

    def paper(self, place: QRectF) -> QRectF:
        """Give the paper within a card's place."""
        px = self._look.px
        gap = px(GAP) / 2
        left, wide = place.left() + gap, place.width() - 2 * gap
        return QRectF(left, place.top() + px(TOP), wide, px(PAPER))

    def name_link(self, place: QRectF) -> QRectF:
        """Give the part of a card's place that shows or covers its name."""
        paper, px = self.paper(place), self._look.px
        wide = paper.width() / 2
        return QRectF(paper.right() - wide, paper.bottom() + px(5), wide, px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one card."""
        card, name = index.data(CARD_ROLE), index.data(NAME_ROLE)
        place = QRectF(option.rect)
        paper = self.paper(place)
        painter.save()
        painter.setRenderHints(_HINTS)
        sharp = painter.device().devicePixelRatio()
        blank = self._stock.blank(paper.size().toSize(), sharp)
        margin = self._look.px(MARGIN)
        painter.drawPixmap(paper.topLeft() - QPointF(margin, margin), blank)
        self._paint_text(painter, paper, card, name)
        self._paint_lamps(painter, paper, card.held or card.blanks)
        self._paint_footer(painter, place, card, name)
        self._paint_ring(painter, option, paper)
        painter.restore()

    def _paint_text(
        self, painter: QPainter, paper: QRectF, card: ErasureCard, name: str | None
    ) -> None:
        write = _Writer(painter, self._look, paper)
        write.line(26, 20, words.put_away_on_label(), 14, "cardStock2")
        write.line(48, 26, words.put_away_day(card), 19, "onCardStock", bold=True)
        write.rule(88)
        held = words.held_of(card)
        if name:
            write.line(104, 22, words.name(card, name), 15, "onCardStock", bold=True)
            write.facts(130, 20, (held, words.about(card)), 14, "cardStock2")
        else:
            write.line(104, 24, held, 17, "onCardStock")
            write.facts(130, 20, words.facts(card), 14, "cardStock2")
        back = words.until(card, self._today(), self.hemisphere)
        if card.return_on is None:
            write.line(162, 22, back, 14, "cardStock2")
        else:
            write.pill(160, 26, back, words.season_sign(card, self.hemisphere))

    def _paint_lamps(self, painter: QPainter, paper: QRectF, held: int) -> None:
        """Paint a lamp for each memory, all out; many are smaller, and at sixty they stop."""
        px, count = self._look.px, min(held, _MOST_DOTS)
        room = paper.width() - px(_SIDE) - px(_TEXT_END)
        step = min(px(13), room / max(count, 1))
        radius = px(3.3) if held <= _MOST_SMALL else min(px(2.5), step / 2 - 0.4)
        stock, ink = self._look.color("cardStock"), self._look.color("cardStock2")
        painter.setPen(QPen(mixed(stock, ink, 0.62), 1))
        painter.setBrush(mixed(stock, ink, 0.2))
        y = paper.top() + px(214)
        for number in range(count):
            middle = QPointF(paper.left() + px(_SIDE) + px(4) + number * step, y)
            painter.drawEllipse(middle, radius, radius)

    def _paint_footer(
        self, painter: QPainter, place: QRectF, card: ErasureCard, name: str | None
    ) -> None:
        paper, look = self.paper(place), self._look
        top = paper.bottom() + look.px(10)
        line = QRectF(paper.left() + 2, top, paper.width() - 4, look.px(22))
        painter.setFont(look.font("label"))
        painter.setPen(look.color("text3"))
        painter.drawText(line, _LEADING, words.last_opened(card, self._today()))
        if not card.is_named:
            return
        ink = "text2" if name is None else "accentText"
        font = look.font("tool", weight=500 if name is None else 600)
        said = words.show_name(shown=name is not None)
        wide = QFontMetricsF(font).horizontalAdvance(said)
        painter.setFont(font)
        painter.setPen(look.color(ink))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)
        sharp = painter.device().devicePixelRatio()
        eye = look.pixmap("eye" if name is None else "eye-off", ink, 14, sharp)
        side = look.px(14)
        spot = QPointF(line.right() - wide - side - look.px(6), line.center().y() - side / 2)
        painter.drawPixmap(spot, eye)

    def _paint_ring(
        self, painter: QPainter, option: QStyleOptionViewItem, paper: QRectF
    ) -> None:
        state = option.state
        focused = state & QStyle.StateFlag.State_HasFocus
        if focused or state & QStyle.StateFlag.State_MouseOver:
            reach = self._look.px(5)
            ink = self._look.color("focus" if focused else "outline")
            painter.setPen(QPen(ink, 2 if focused else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = self._look.px("radius.card")
            painter.drawRoundedRect(paper.adjusted(-reach, -reach, reach, reach), radius, radius)


class _Writer:
    """Types on a card's paper; places are counted from its upper left corner, as drawn."""

    def __init__(self, painter: QPainter, look: Look, paper: QRectF) -> None:
        self._painter, self._look, self._paper = painter, look, paper

    def line(
        self, top: float, height: float, text: str, size: float, ink: str, *, bold: bool = False
    ) -> None:
        """Type one line, cut short where the band begins."""
        font = self._font(size, text, bold=bold)
        box = self._box(top, height)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        self._painter.setFont(font)
        self._painter.setPen(self._look.color(ink))
        self._painter.drawText(box, _LEADING, shown)

    def facts(
        self, top: float, height: float, told: Sequence[str], size: float, ink: str
    ) -> None:
        """Type as many facts in one line as fit; the first is there in any case."""
        shown, *more = (one for one in told if one)
        width = self._box(top, height).width()
        for one in more:
            longer = f"{shown}, {one}"
            measured = QFontMetricsF(self._font(size, longer, bold=False))
            if measured.horizontalAdvance(longer) > width:
                break
            shown = longer
        self.line(top, height, shown, size, ink)

    def rule(self, top: float) -> None:
        """Draw the hairline under the date."""
        px, paper = self._look.px, self._paper
        stock, ink = self._look.color("cardStock"), self._look.color("cardStock2")
        y = round(paper.top() + px(top))
        wide = paper.width() - px(_SIDE) - px(_RULE_END)
        line = QRectF(paper.left() + px(_SIDE), y, wide, 1)
        self._painter.fillRect(line, mixed(stock, ink, 0.3))

    def pill(self, top: float, height: float, text: str, sign: str) -> None:
        """Type a line in a pill, after a sign."""
        px = self._look.px
        font = self._font(12, text, bold=True)
        box = self._box(top, height)
        inset, before = px(12), px(20)
        wide = QFontMetricsF(font).horizontalAdvance(text) + 2 * inset + before
        box.setWidth(min(wide, box.width()))
        painter, look = self._painter, self._look
        painter.setPen(QPen(look.color("cardStock2"), 1.1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        drawing = look.pixmap(sign, "onCardStock", 13, painter.device().devicePixelRatio())
        spot = QPointF(box.left() + px(11), box.center().y() - px(13) / 2)
        painter.drawPixmap(spot, drawing)
        painter.setFont(font)
        painter.setPen(look.color("onCardStock"))
        room = box.adjusted(inset + before, 0, -inset, 0)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room, _LEADING, shown)

    def _font(self, size: float, text: str, *, bold: bool) -> QFont:
        font = self._look.font("card", weight=700 if bold else None, text=text)
        font.setPixelSize(self._look.px(size))
        return font

    def _box(self, top: float, height: float) -> QRectF:
        px, paper = self._look.px, self._paper
        wide = paper.width() - px(_SIDE) - px(_TEXT_END)
        return QRectF(paper.left() + px(_SIDE), paper.top() + px(top), wide, px(height))
