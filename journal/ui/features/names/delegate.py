"""Paint a name with its sign, how it spreads over time, and the number of its memories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journal.domain.names import NameKind
from journal.ui.features.names.words import ICONS
from journal.ui.feedback.numbers import figures
from journal.ui.widgets import rowpaint
from journal.ui.widgets.rowpaint import RowInk, Words

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from journal.domain.naming import NameLine
    from journal.ui.features.names.model import NamesModel, Rhythm
    from journal.ui.widgets.look import Look

    Index = QModelIndex | QPersistentModelIndex

WIDEST = 860
_HEIGHT, _SIDE, _INSET, _DISC, _AFTER, _NEST = 48, 48, 12, 30, 14, 26
_SPARK, _SPARK_HIGH, _COUNT, _THICKER = 170, 22, 76, 0.4
_MOST_POINTS = 64
_NARROW = 560
_FOCUSED = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange


class NameDelegate(QStyledItemDelegate):
    """Draws one line of an index.

    Args:
        look: Inks, fonts and icons.
        names: What is drawn.
    """

    def __init__(self, look: Look, names: NamesModel) -> None:
        super().__init__(names)
        self._ink = RowInk(look)
        self._names = names

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Give the size of a line; all are alike."""
        return QSize(option.rect.width(), max(self._ink.px(_HEIGHT), self._ink.line("ui") + 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one name."""
        line = self._names.lines[index.row()]
        ink = self._ink
        width = min(option.rect.width() - 2 * ink.px(_SIDE), ink.px(WIDEST))
        rect = _leading(QRectF(option.rect), ink.px(_SIDE), width)
        painter.save()
        rowpaint.begin(painter)
        chosen = self._paint_ground(painter, option, rect)
        self._paint_sign(painter, rect, line, chosen=chosen)
        end = self._paint_count(painter, rect, line, chosen=chosen)
        if rect.width() >= ink.px(_NARROW):
            end -= ink.px(_SPARK + _AFTER)
            place = _leading(rect, end, ink.px(_SPARK))
            self._paint_spark(painter, place, self._names.rhythm(line.name))
        self._paint_name(painter, rect, line, end, chosen=chosen)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> bool:
        state, ink = option.state, self._ink
        out = ink.px(_INSET)
        ground = rect.adjusted(-out, 1, out, -1)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            rowpaint.draw_selection(painter, ink, ground)
        elif state & QStyle.StateFlag.State_MouseOver:
            rowpaint.draw_hover(painter, ink, ground)
        if (state & _FOCUSED) == _FOCUSED:
            rowpaint.draw_focus(painter, ink, ground, ink.px("radius.card"))
        return chosen

    def _start(self, line: NameLine) -> float:
        return self._ink.px(_NEST) * line.depth

    def _paint_sign(
        self, painter: QPainter, rect: QRectF, line: NameLine, *, chosen: bool
    ) -> None:
        ink, side = self._ink, self._ink.px(_DISC)
        box = _leading(rect, self._start(line), side)
        disc = QRectF(box.left(), rect.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.color("page" if chosen else "accentSoft"))
        if line.kind is not NameKind.TAG:
            painter.drawEllipse(disc)
        if line.kind is NameKind.PERSON:
            painter.setFont(ink.font("row"))
            painter.setPen(ink.color("onAccentSoft"))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, initial(line.name))
        else:
            size = ink.px(16)
            sign = ink.look.pixmap(ICONS[line.kind], "onAccentSoft" if chosen else "text2", 16)
            corner = disc.center() - QPointF(size / 2, size / 2)
            painter.drawPixmap(corner, sign)

    def _paint_count(
        self, painter: QPainter, rect: QRectF, line: NameLine, *, chosen: bool
    ) -> float:
        """Paint the number at the end; give where it begins."""
        ink, start = self._ink, rect.width() - self._ink.px(_COUNT)
        place = _leading(rect, start, ink.px(_COUNT))
        painter.setFont(ink.font("label"))
        painter.setPen(ink.color("onAccentSoft" if chosen else "text2"))
        # A painter mirrors by itself what is not absolute.
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, side, figures(line.count))
        return start

    def _paint_name(
        self, painter: QPainter, rect: QRectF, line: NameLine, end: float, *, chosen: bool
    ) -> None:
        ink = self._ink
        start = self._start(line) + ink.px(_DISC + _AFTER)
        room = _leading(rect, start, max(end - ink.px(_AFTER) - start, 1))
        room.setTop(rect.center().y() - ink.line("row") / 2)
        words = Words("row", "onAccentSoft" if chosen else "text")
        rowpaint.draw_words(painter, ink, room, line.leaf, words)

    def _paint_spark(self, painter: QPainter, place: QRectF, rhythm: Rhythm | None) -> None:
        """Paint how often a name stands in memories, from the journal's first year to its last."""
        register = self._names.register
        if not rhythm:
            return
        ink, high = self._ink, self._ink.px(_SPARK_HIGH)
        place = QRectF(place.left(), place.center().y() - high / 2, place.width(), high)
        points = spark_points(place, dict(rhythm), register.first, register.last)
        painter.fillRect(
            QRectF(place.left(), int(place.bottom()), place.width(), 1), ink.color("hairline")
        )
        area = QPainterPath()
        area.addPolygon(
            QPolygonF([
                QPointF(points[0].x(), place.bottom()), *points,
                QPointF(points[-1].x(), place.bottom()),
            ])
        )  # fmt: skip
        soft = QColor(ink.color("accent"))
        soft.setAlphaF(0.14)
        painter.fillPath(area, soft)
        # Two lines of one pixel, a part of one apart: the same to the eye as one that is as much
        # wider, and drawn in a fortieth of its time, which is most of what a row takes.
        painter.setPen(QPen(ink.color("accent"), 1))
        painter.drawPolyline(points)
        painter.drawPolyline([point + QPointF(0, _THICKER) for point in points])


def spark_points(
    place: QRectF, counts: dict[int, int], first: int, last: int
) -> list[QPointF]:
    """Give the points of a line over `place`, one for each unit of time, mirrored where needed.

    What lies before the first unit is not told: a journal may hold a few words on long ago. Where
    the units would stand closer than can be seen, several make one point.
    """
    end = max(last, first + 1) + 1
    width = -(-(end - first) // _MOST_POINTS)
    counted = [
        sum(counts.get(unit, 0) for unit in range(start, start + width))
        for start in range(first, end, width)
    ]
    most, steps, mirrored = max(1, *counted), max(len(counted) - 1, 1), _is_mirrored()
    points = []
    for number, count in enumerate(counted):
        across = 1 - number / steps if mirrored else number / steps
        tall = place.height() * count / most
        points.append(QPointF(place.left() + place.width() * across, place.bottom() - tall))
    return points


def initial(name: str) -> str:
    """Give the letter that stands for somebody."""
    return next((letter for letter in name if letter.isalnum()), name[:1]).upper()


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _leading(rect: QRectF, start: float, width: float) -> QRectF:
    """Give a part of a line, counted from where the line begins."""
    left = rect.width() - start - width if _is_mirrored() else start
    return QRectF(rect.left() + left, rect.top(), width, rect.height())
