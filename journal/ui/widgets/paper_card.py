"""A card to oneself: a few typed lines on cream paper, to look at and to keep as a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.ui.widgets.paper import MARGIN, mixed, paint_paper, paint_shadow
from journal.ui.widgets.rowpaint import draw_brackets

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look

_WIDTH, _LEAST, _INSET, _GAP = 436, 248, 34, 18
_MARK = QSize(24, 18)
_HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
_PICTURE_SHARPNESS = 2.0
_HEADING_WEIGHT = 600
_ANY_ROOM = 1 << 20
_NEW_LINE = "\u2028"


@dataclass(frozen=True, slots=True)
class CardWords:
    """What a card says: never a name, and never a number to be called by.

    Attributes:
        heading: Stands over the line.
        lines: Stand under it, each by itself.
        is_large: Whether the heading is written large, each sentence of it on a line.
    """

    heading: str
    lines: tuple[str, ...]
    is_large: bool = False

    def text(self) -> str:
        """Give it as the text of a memory."""
        return "\n\n".join((self.heading, *self.lines))


class PaperCard(QWidget):
    """The card, as tall as its words need.

    Args:
        look: Inks, fonts and sizes.
        words: What it says.
    """

    def __init__(self, look: Look, words: CardWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.words, self._room, self._high = look, words, _ANY_ROOM, _ANY_ROOM
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(" ".join((words.heading, *words.lines)))
        look.changed.connect(self._measure)
        self._measure()

    def fit(self, room: int, high: int = _ANY_ROOM) -> None:
        """Be no wider than `room` pixels, and no taller than `high` where the words allow it."""
        if (room, high) != (self._room, self._high):
            self._room, self._high = room, high
            self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shadow, paper and words."""
        painter = QPainter(self)
        _paint(painter, self._look, self.words, QSize(self.width(), self.height()))
        painter.end()

    def _measure(self) -> None:
        self.setFixedSize(_size(self._look, self.words, self._room, self._high))
        self.update()


def card_picture(look: Look, words: CardWords) -> QImage:
    """Give the card as a picture, twice as sharp as drawn, with nothing behind it."""
    size = _size(look, words)
    image = QImage(size * _PICTURE_SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_PICTURE_SHARPNESS)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _paint(painter, look, words, size)
    painter.end()
    return image


def png_of(picture: QImage) -> bytes:
    """Give a picture as the content of a PNG file; that takes longer than a frame."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(buffer.data().data())


def _size(
    look: Look, words: CardWords, most: int = _ANY_ROOM, high: int = _ANY_ROOM
) -> QSize:
    margin, inset = look.px(MARGIN), look.px(_INSET)
    wide = max(min(look.px(_WIDTH), most - 2 * margin), 2 * inset + 1)
    room = wide - 2 * inset
    under, most_high = look.px(_GAP + _MARK.height()), high - 2 * margin
    tall = round(_write(None, look, words, QRectF(0, 0, room, 0))) + 2 * inset
    # Where there is little room the sign stands beside the last line, and not under it.
    tall = tall if tall + under > most_high else tall + under
    return QSize(wide, max(tall, min(look.px(_LEAST), most_high))) + QSize(2 * margin, 2 * margin)


def _paint(painter: QPainter, look: Look, words: CardWords, size: QSize) -> None:
    margin, inset = look.px(MARGIN), look.px(_INSET)
    paper = QRectF(0, 0, size.width(), size.height())
    paper.adjust(margin, margin, -margin, -margin)
    painter.setRenderHints(_HINTS)
    painter.setPen(Qt.PenStyle.NoPen)
    paint_shadow(painter, look, paper)
    paint_paper(painter, look, paper)
    _write(painter, look, words, paper.adjusted(inset, inset, -inset, -inset))
    mark = QRectF(0, 0, look.px(_MARK.width()), look.px(_MARK.height()))
    mark.moveBottomRight(paper.bottomRight() - QPointF(inset, look.px(_GAP)))
    draw_brackets(painter, mark, look.color("cardStock2"), mark.width() / 5, 1.6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("lamp"))
    painter.drawEllipse(mark.center(), mark.height() / 7, mark.height() / 7)


def _write(painter: QPainter | None, look: Look, words: CardWords, box: QRectF) -> float:
    """Write the words into `box`, or only measure them; give the height that they take."""
    stock, ink = look.color("cardStock"), look.color("cardStock2")
    gap = look.px(_GAP)
    heading, role = words.heading, "card"
    if words.is_large:
        heading, role = heading.replace(". ", f".{_NEW_LINE}"), "cardHeading"
    y = _paragraph(painter, look, heading, box, role, weight=_HEADING_WEIGHT) + gap
    if painter is not None:
        rule = QRectF(box.left(), box.top() + y - gap / 2, box.width(), 1)
        painter.fillRect(rule, mixed(stock, ink, 0.3))
        painter.setPen(ink)
    for line in words.lines:
        y += _paragraph(painter, look, line, box.translated(0, y)) + look.px(4)
    return y


def _paragraph(
    painter: QPainter | None, look: Look, words: str, box: QRectF, role: str = "card", *,
    weight: int | None = None,
) -> float:  # fmt: skip
    # What breaks lines is in no face: it would have them written in another.
    font = look.font(role, weight=weight, text=words.replace(_NEW_LINE, " "))
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    pitch, y = look.line(role), 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(box.width())
        line.setPosition(QPointF(0, y + (pitch - line.height()) / 2))
        y += pitch
    layout.endLayout()
    if painter is not None:
        if weight is not None:
            painter.setPen(look.color("onCardStock"))
        layout.draw(painter, box.topLeft())
    return y
