"""Paint the box, and the pages in it: the uppermost may show its picture."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTransform,
)

from journal.ui.features.lights import words
from journal.ui.features.lights.quiet_room import Plot, paint_side, paint_soft

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from journal.ui.widgets.look import Look

MOST_SEEN: Final = 8
"""How many pages of the pile can be seen."""
Corners = tuple[tuple[float, float], ...]
_PAGE: Final = (300, 380)
_PAPERS: Final = ("#F1E5CC", "#EADCC0", "#F4E9D2")
_INK: Final = (84, 66, 42, 92)
_LINES_FROM, _LINES_BELOW, _PICTURE_PAPER = 40, 216, 2
_FALLS: Final = 150
_SHADOW: Final = 64
_BACK, _FRONT, _TOP, _RIM, _BOTTOM = (880, 1236), (832, 1284), 574, 704, 842
_INNER: Final[tuple[tuple[Corners, str, str], ...]] = (
    (((880, 574), (1236, 574), (1284, 704), (832, 704)), "#3B332B", "#2C251F"),
    (((890, 582), (1226, 582), (1232, 614), (884, 614)), "#8D8172", "#6A5F52"),
    (((890, 582), (886, 618), (848, 700), (846, 696)), "#5D5348", "#51483E"),
    (((1226, 582), (1230, 618), (1268, 700), (1270, 696)), "#6A5F52", "#5A5045"),
)
_OUTER: Final[tuple[tuple[Corners, str, str], ...]] = (
    (((832, 704), (1284, 704), (1272, 842), (844, 842)), "#9C9182", "#5E554A"),
    (((832, 697), (1284, 697), (1284, 705), (832, 705)), "#C6B9A4", "#A99D8B"),
    (((880, 574), (890, 576), (844, 697), (832, 697)), "#A89C89", "#BDB09B"),
    (((1236, 574), (1226, 576), (1272, 697), (1284, 697)), "#8E8373", "#A39784"),
    (((880, 573), (1236, 573), (1228, 581), (888, 581)), "#B9AD99", "#A39784"),
)
_MOUTH: Final = ((888, 424), (1228, 424), (1228, 582), (1271, 699), (845, 699), (888, 582))
_LABEL: Final = (968, 742, 180, 58)


def box_area(plot: Plot) -> QRectF:
    """Give all that changes while pages are laid in."""
    top, left = _TOP - _FALLS - 60, _FRONT[0] - _SHADOW
    return QRectF(plot.at(left, top), plot.at(_FRONT[1] + _SHADOW, _BOTTOM + _SHADOW))


def paint_pile(painter: QPainter, plot: Plot, count: int, top: QImage | None) -> None:
    """Paint the inside of the box and the pages in it.

    Args:
        painter: Where.
        plot: Where the box stands.
        count: How many pages are in it.
        top: The uppermost page; None lays it face down like the others.
    """
    paint_soft(painter, plot.at(1058, _BOTTOM - 4), QSize(286, 44) * plot.scale, 0.95)
    _paint_sides(painter, plot, _INNER)
    shown = min(count, MOST_SEEN)
    painter.save()
    painter.setClipPath(_mouth(plot))
    for number in range(shown):
        page = top if top is not None and number == shown - 1 else blank_page(number % 2)
        _lay_page(painter, plot, number, page)
    painter.restore()


def paint_coming(
    painter: QPainter, plot: Plot, count: int, coming: float, page: QImage | None
) -> None:
    """Paint the page that comes down.

    Args:
        painter: Where.
        plot: Where the box stands.
        count: How many pages are in it already.
        coming: How far it has come, 0 to 1.
        page: The page; None has it face down.
    """
    number = min(count, MOST_SEEN - 1)
    painter.save()
    painter.setClipPath(_mouth(plot))
    painter.setOpacity(min(1.0, coming * 2))
    _lay_page(painter, plot, number, page or blank_page(number % 2), lifted=1.0 - coming)
    painter.restore()


def paint_front(painter: QPainter, plot: Plot) -> None:
    """Paint the front of the box and its rim, which lie over the pages."""
    _paint_sides(painter, plot, _OUTER)


def blank_page(kind: int) -> QImage:
    """Give a page with lines that cannot be read, in one of two papers."""
    return _drawn_page(kind, _LINES_FROM)


def page_with(picture: QPixmap) -> QImage:
    """Give a page that shows a picture."""
    page = _drawn_page(_PICTURE_PAPER, _LINES_BELOW).copy()
    painter = QPainter(page)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    box, size = QRectF(24, 24, _PAGE[0] - 48, 170), picture.size()
    scale = max(box.width() / size.width(), box.height() / size.height())
    shown = QRectF(0, 0, box.width() / scale, box.height() / scale)
    shown.moveCenter(QRectF(picture.rect()).center())
    painter.drawPixmap(box, picture, shown)
    painter.end()
    return page


def paint_label(painter: QPainter, plot: Plot, look: Look, count: int, *, mirrored: bool) -> None:
    """Paint the label on the front of the box.

    Args:
        painter: Of the stage, not mirrored.
        plot: Where the box stands.
        look: Fonts.
        count: How many pages are in it.
        mirrored: The box stands on the other side.
    """
    left, top, wide, high = _LABEL
    box = QRectF(plot.at(left, top), plot.at(left + wide, top + high))
    if mirrored:
        box.moveLeft(plot.width - box.right())
    painter.setBrush(QColor("#DDD0B6"))
    painter.setPen(QPen(QColor("#7A6A4C"), 1.6 * plot.scale))
    painter.drawRect(box.adjusted(-3, -3, 3, 3))
    for role, text, ink, part, size in (
        ("tape", words.kept_safe(), "#3D3120", (0.10, 0.50), 23),
        ("card", words.pages(count), "#5B4C34", (0.56, 0.34), 12),
    ):
        font = look.font(role, text=text)
        font.setPixelSize(max(8, round(size * plot.scale)))
        painter.setFont(font)
        painter.setPen(QColor(ink))
        line = QRectF(
            box.left(), box.top() + box.height() * part[0], box.width(), box.height() * part[1]
        )
        painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), text)


def _paint_sides(
    painter: QPainter, plot: Plot, sides: tuple[tuple[Corners, str, str], ...]
) -> None:
    for corners, top, foot in sides:
        paint_side(painter, [plot.at(*corner) for corner in corners], top, foot)


def _mouth(plot: Plot) -> QPainterPath:
    """Give where pages can be seen: in the box, and above it."""
    mouth = QPainterPath()
    mouth.addPolygon(QPolygonF([plot.at(*corner) for corner in _MOUTH]))
    return mouth


def _lay_page(
    painter: QPainter, plot: Plot, number: int, page: QImage, lifted: float = 0.0
) -> None:
    """Paint a page that lies in the box, or is about to."""
    chance = Random(number + 8)  # noqa: S311 - a pile that looks the same each time
    aside = [chance.uniform(-5, 5) for _ in range(4)]
    up = number * 3.0 + lifted * lifted * _FALLS
    back, front = _TOP + 42 - up, _RIM + 18 - up
    corners = [
        (_BACK[0] + 16 + aside[0], back), (_BACK[1] - 18 + aside[1], back + aside[2] * 0.3),
        (_FRONT[1] - 32 + aside[1], front + aside[3] * 0.3), (_FRONT[0] + 30 + aside[0], front),
    ]  # fmt: skip
    shape = QPolygonF([plot.at(*corner) for corner in corners])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(24, 12, 4, 16))
    for down in (1, 2, 3):
        painter.drawPolygon(shape.translated(0, down))
    wide, high = _PAGE
    flat = QPolygonF([QPointF(0, 0), QPointF(wide, 0), QPointF(wide, high), QPointF(0, high)])
    seen = QTransform()
    if QTransform.quadToQuad(flat, shape, seen):
        painter.save()
        painter.setTransform(seen, combine=True)
        painter.drawImage(QPointF(0, 0), page)
        painter.restore()


@cache
def _drawn_page(kind: int, top: int) -> QImage:
    """Paint a page whose lines begin at some height."""
    wide, high = _PAGE
    page = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
    page.fill(QColor(_PAPERS[kind]))
    painter = QPainter(page)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(*_INK))
    chance = Random(kind)  # noqa: S311 - as before
    while top < high - 30:
        full = chance.random() < 0.75  # noqa: PLR2004 - most lines are full
        painter.drawRect(QRectF(24, top, (wide - 48) * (1 if full else 0.5), 7))
        top += 22 if full else 36
    painter.end()
    return page
