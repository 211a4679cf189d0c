"""Paint the lines of the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journal.ui.features.palette.model import LINE_ROLE
from journal.ui.features.palette.offers import Heading, Offer
from journal.ui.widgets import rowpaint
from journal.ui.widgets.rowpaint import RowInk, Words

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from journal.ui.widgets.look import Look

    Index = QModelIndex | QPersistentModelIndex

OFFER, HEADING = 44, 34
"""How tall the lines are, as drawn."""
_EDGE, _ICON_AT, _ICON, _TEXT_AT, _BETWEEN = 8, 22, 18, 54, 14
_CAP, _CAP_PAD, _CAP_GAP = 20, 6, 5


class LineDelegate(QStyledItemDelegate):
    """Draws headings and offers.

    Args:
        look: Inks and fonts.
    """

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ink = RowInk(look)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Say how tall a line is."""
        heading = isinstance(index.data(LINE_ROLE), Heading)
        return QSize(option.rect.width(), self._ink.px(HEADING if heading else OFFER))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line, rect = index.data(LINE_ROLE), QRectF(option.rect)
        painter.save()
        rowpaint.begin(painter)
        if isinstance(line, Offer):
            self._paint_offer(painter, rect, line, chosen=self._paint_ground(painter, option))
        else:
            box = self._placed(rect, self._ink.px(_ICON_AT), rect.width(), "weekday")
            box.translate(0, self._ink.px(3))
            words = Words("weekday", "text2", 600)
            rowpaint.draw_words(painter, self._ink, box, line.text, words)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> bool:
        ink, state = self._ink, option.state
        ground = QRectF(option.rect).adjusted(ink.px(_EDGE), 0, -ink.px(_EDGE), 0)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            rowpaint.draw_selection(painter, ink, ground)
        elif state & QStyle.StateFlag.State_MouseOver:
            rowpaint.draw_hover(painter, ink, ground)
        return chosen

    def _paint_offer(self, painter: QPainter, rect: QRectF, offer: Offer, *, chosen: bool) -> None:
        ink = self._ink
        if offer.icon:
            sharp = painter.device().devicePixelRatio()
            color = "onAccentSoft" if chosen else "text2"
            sign = ink.look.pixmap(offer.icon, color, _ICON, sharp)
            side = ink.px(_ICON)
            spot = self._placed(rect, ink.px(_ICON_AT), side, None)
            painter.drawPixmap(QPointF(spot.left(), rect.center().y() - side / 2), sign)
        end = self._paint_keys(painter, rect, offer.keys)
        start = ink.px(_TEXT_AT)
        room = max(1.0, end - start - ink.px(_BETWEEN))
        words = Words("hitTitle", "onAccentSoft" if chosen else "text", 450)
        box = self._placed(rect, start, room, "hitTitle")
        spans = tuple((one.start, one.end) for one in offer.spans)
        rowpaint.draw_words(painter, ink, box, offer.text, words, spans)
        taken = min(ink.metrics("hitTitle", 450).horizontalAdvance(offer.text), room) + ink.px(
            _BETWEEN
        )
        if offer.note and room - taken > ink.px(40):
            box = self._placed(rect, start + taken, room - taken, "ui")
            quiet = Words("ui", "onAccentSoft" if chosen else "text2")
            rowpaint.draw_words(painter, ink, box, offer.note, quiet)

    def _paint_keys(self, painter: QPainter, rect: QRectF, keys: tuple[str, ...]) -> float:
        """Draw keys at the trailing end; give where they begin, from the leading edge."""
        ink, metrics = self._ink, self._ink.metrics("micro")
        end = rect.width() - ink.px(_ICON_AT)
        for key in reversed(keys):
            wide = max(metrics.horizontalAdvance(key) + 2 * ink.px(_CAP_PAD), ink.px(_CAP))
            box = self._placed(rect, end - wide, wide, None)
            tall = ink.px(_CAP)
            cap = QRectF(box.left(), rect.center().y() - tall / 2, wide, tall)
            painter.setPen(QPen(ink.color("hairline"), 1))
            painter.setBrush(ink.color("sunken"))
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(ink.color("text"))
            painter.setFont(ink.font("micro"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            end -= wide + ink.px(_CAP_GAP)
        return end

    def _placed(self, rect: QRectF, start: float, width: float, role: str | None) -> QRectF:
        """Give a place half-way down the line, counted from where the line begins."""
        height = rect.height() if role is None else self._ink.line(role)
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start = rect.width() - start - width
        top = rect.center().y() - height / 2
        return QRectF(rect.left() + start, top, width, height)
