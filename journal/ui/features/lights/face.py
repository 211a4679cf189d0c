"""Paint what is seen of a memory: a sheet with its picture, its day, its title and first words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPixmap

from journal.ui.widgets.rowpaint import begin, draw_brackets
from journal.ui.widgets.textrun import TextRun, TextStyle

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look
    from journal.ui.widgets.thumb import Pictures

_SIDE, _TEXT_SIDE, _PICTURE, _AFTER, _FOOT = 18, 22, 168, 12, 18
_LEAST_PICTURE, _RADIUS, _BETWEEN = 70, 6, 6
_TITLE_LINES, _MOST_WORD_LINES, _BARE_LINES = 2, 4, 8
_MARK: Final = (44, 36, 9, 2.4, 6)


@dataclass(frozen=True, slots=True)
class Face:
    """What stands on a sheet.

    Attributes:
        day: When it happened, in words.
        title: Its title, or nothing.
        words: Its first words, or nothing.
        picture: The hash of its picture, or None.
        is_covered: Whether none of this is to be seen.
    """

    day: str = ""
    title: str = ""
    words: str = ""
    picture: str | None = None
    is_covered: bool = False


def paint_face(
    look: Look, face: Face, pictures: Pictures | None, room: QSize, sharp: float
) -> QPixmap:
    """Paint a sheet.

    Args:
        look: Inks and fonts.
        face: What stands on it.
        pictures: Where its picture comes from; with None there is none.
        room: How large it may be; it is lower where there is little to show.
        sharp: Pixels of the screen for each of the layout.
    """
    wide = room.width() - 2 * look.px(_TEXT_SIDE)
    left = room.height() - look.px(_SIDE + _FOOT)
    lines = [] if face.is_covered else _lines(look, face, wide, left)
    text = sum(run.height for run, _ in lines) + look.px(_BETWEEN) * max(len(lines) - 1, 0)
    high = _picture_height(look, face, pictures, room.height() - text)
    tall = room.height() if face.is_covered else _sum(look, text, high)
    sheet = _blank(look, QSize(room.width(), min(room.height(), round(tall))), sharp)
    painter = QPainter(sheet)
    begin(painter)
    if face.is_covered:
        _paint_mark(painter, look, QSizeF(sheet.deviceIndependentSize()))
    else:
        top = _paint_picture(painter, look, face, pictures, high, room.width())
        _paint_lines(painter, look, lines, top)
    painter.end()
    return sheet


def _sum(look: Look, text: float, picture: float) -> float:
    above = look.px(_SIDE) + (picture + look.px(_AFTER) if picture else 0)
    return float(above + text + look.px(_FOOT))


def _lines(look: Look, face: Face, width: float, room: float) -> list[tuple[TextRun, str]]:
    """Break what is written into lines, as many as there is room for: day, title, words.

    The title is what is given up last.
    """
    gap, taken = look.px(_BETWEEN), 0.0
    runs: dict[str, tuple[TextRun, str]] = {}
    most = _MOST_WORD_LINES if face.picture else _BARE_LINES
    for name, text, role, ink, lines in (
        ("title", face.title, "viewTitle", "onCardStock", _TITLE_LINES),
        ("day", face.day, "label", "cardStock2", 1),
        ("words", face.words, "quote", "onCardStock", most),
    ):
        left = room - taken
        if name == "words" and face.picture:
            # A little of the picture says more than another line.
            left -= _LEAST_PICTURE + look.px(_AFTER)
        fits = min(lines, int(left // look.line(role)))
        fits = max(fits, 0 if runs else 1)
        if text and fits:
            runs[name] = (_run(look, text, role, width, fits), ink)
            taken += runs[name][0].height + gap
    return [runs[name] for name in ("day", "title", "words") if name in runs]


def _run(look: Look, text: str, role: str, width: float, lines: int) -> TextRun:
    font = look.font(role, text=text)
    style = TextStyle(font, QFontMetricsF(font), look.line(role), look.color("onCardStock"))
    return TextRun(text, style, width, lines)


def _picture_height(look: Look, face: Face, pictures: Pictures | None, left: float) -> float:
    """Give how high the picture is: what the words leave, or nothing where that is too little."""
    if face.picture is None or pictures is None or face.is_covered:
        return 0.0
    room = min(look.px(_PICTURE), left - look.px(_SIDE + _AFTER + _FOOT))
    return float(room) if room >= _LEAST_PICTURE else 0.0


def _blank(look: Look, size: QSize, sharp: float) -> QPixmap:
    sheet = QPixmap(size * sharp)
    sheet.setDevicePixelRatio(sharp)
    sheet.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sheet)
    begin(painter)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("cardStock"))
    painter.drawRoundedRect(QRectF(0, 0, size.width(), size.height()), _RADIUS, _RADIUS)
    painter.end()
    return sheet


def _paint_picture(
    painter: QPainter, look: Look, face: Face, pictures: Pictures | None, high: float, wide: float
) -> float:
    """Paint the picture, and give where the words begin."""
    side = look.px(_SIDE)
    if not high or pictures is None or face.picture is None:
        return side
    box = QRectF(side, side, wide - 2 * side, high)
    shape = QPainterPath()
    shape.addRoundedRect(box, 3, 3)
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(box, look.color("cardStock2"))
    sharp = painter.device().devicePixelRatioF()
    found = pictures.get(face.picture, box.size().toSize(), sharp)
    if found is None or found.isNull():
        painter.fillRect(box, look.color("cardStock").darker(110))
    else:
        _fill(painter, box, found)
    painter.restore()
    return box.bottom() + look.px(_AFTER)


def _fill(painter: QPainter, box: QRectF, picture: QPixmap) -> None:
    """Paint a picture so that it fills a box, its middle in the middle."""
    size = picture.deviceIndependentSize()
    scale = max(box.width() / size.width(), box.height() / size.height())
    shown = QRectF(QPointF(), size * scale)
    shown.moveCenter(box.center())
    painter.drawPixmap(shown, picture, QRectF(picture.rect()))


def _paint_lines(
    painter: QPainter, look: Look, lines: list[tuple[TextRun, str]], top: float
) -> None:
    for run, ink in lines:
        painter.setPen(look.color(ink))
        run.draw(painter, QPointF(look.px(_TEXT_SIDE), top))
        top += run.height + look.px(_BETWEEN)


def _paint_mark(painter: QPainter, look: Look, size: QSizeF) -> None:
    """Paint the sign of the journal: all that is seen behind the curtain."""
    wide, high, tick, pen, dot = _MARK
    frame = QRectF(0, 0, wide, high)
    frame.moveCenter(QPointF(size.width() / 2, size.height() / 2))
    draw_brackets(painter, frame, look.color("cardStock2"), tick, pen)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("lampGlow"))
    painter.drawEllipse(frame.center(), dot, dot)
