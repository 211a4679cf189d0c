"""Paint the parts that rows of memories are made of.

Lists of memories are drawn by delegates, one per view; what they have in common is here: the
date column, the gap, the month header, the lamp, and text with what was searched for lit up.
Positions in a text are counted in characters, as everywhere in the journal.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from journal.ui.widgets.look import Look
from journal.ui.widgets.textrun import Spans, TextRun, TextStyle

DATE_COLUMN = 46
"""Width of the column that holds the day, as drawn."""

_HINTS = (
    QPainter.RenderHint.Antialiasing
    | QPainter.RenderHint.TextAntialiasing
    | QPainter.RenderHint.SmoothPixmapTransform
)
_KEPT_RUNS = 400
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_CENTER = Qt.AlignmentFlag.AlignHCenter
_LEADING = Qt.AlignmentFlag.AlignLeft | _MIDDLE
_TRAILING = Qt.AlignmentFlag.AlignRight | _MIDDLE


@dataclass(frozen=True, slots=True)
class Words:
    """How a stretch of text in a row is written.

    Args:
        role: a role of the type scale.
        color: the name of a colour.
        weight: another weight than the role's own.
        lines: how many lines it may fill; what does not fit ends in an ellipsis.
    """

    role: str
    color: str = "text"
    weight: int | None = None
    lines: int = 1


class RowInk:
    """Fonts, colours and broken lines for painting rows, fetched anew when the look changes.

    Args:
        look: the look that rows are drawn in.
    """

    def __init__(self, look: Look) -> None:
        self.look = look
        self._fonts: dict[tuple[str, int | None], tuple[QFont, QFontMetricsF]] = {}
        self._runs: dict[tuple[str, Words, float, tuple[tuple[int, int], ...]], TextRun] = {}
        self._elided: dict[tuple[str, Words, float], str] = {}
        look.changed.connect(self._forget)

    def px(self, size: float | str) -> int:
        """Give a size as drawn, or a named one, at the person's text size."""
        return self.look.px(size)

    def line(self, role: str) -> int:
        """Give the height of a line of `role`."""
        return self.look.line(role)

    def color(self, name: str) -> QColor:
        """Give the colour `name`."""
        return self.look.color(name)

    def font(self, role: str, weight: int | None = None) -> QFont:
        """Give the font of `role`."""
        return self._cut(role, weight)[0]

    def metrics(self, role: str, weight: int | None = None) -> QFontMetricsF:
        """Give the measures of the font of `role`."""
        return self._cut(role, weight)[1]

    def run(self, text: str, words: Words, width: float, spans: Spans = ()) -> TextRun:
        """Give `text` broken into lines of `width` pixels, with `spans` marked."""
        key = (text, words, width, tuple(spans))
        found = self._runs.pop(key, None)
        if found is None:
            font, metrics = self._cut(words.role, words.weight)
            style = TextStyle(font, metrics, self.line(words.role), self.color("onLamp"))
            found = TextRun(text, style, width, words.lines, key[3])
            if len(self._runs) >= _KEPT_RUNS:
                del self._runs[next(iter(self._runs))]
        self._runs[key] = found  # The one used last stands last, and is dropped last.
        return found

    def elided(self, text: str, words: Words, width: float) -> str:
        """Give as much of `text` as one line of `width` pixels holds, with dots in place of more.

        To find where to cut takes longer than to paint what is left, so that is kept.
        """
        key = (text, words, width)
        if key not in self._elided:
            if len(self._elided) >= _KEPT_RUNS:
                self._elided.clear()
            metrics = self.metrics(words.role, words.weight)
            self._elided[key] = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        return self._elided[key]

    def _cut(self, role: str, weight: int | None) -> tuple[QFont, QFontMetricsF]:
        key = (role, weight)
        if key not in self._fonts:
            font = self.look.font(role, weight=weight)
            self._fonts[key] = (font, QFontMetricsF(font))
        return self._fonts[key]

    def _forget(self) -> None:
        for kept in (self._fonts, self._runs, self._elided):
            kept.clear()


def begin(painter: QPainter) -> None:
    """Set the painter up for rows. Wrap in ``painter.save()`` and ``restore()``."""
    painter.setRenderHints(_HINTS)


def draw_selection(painter: QPainter, ink: RowInk, rect: QRectF, *, focused: bool = False) -> None:
    """Paint the tint of the chosen row; with `focused` the ring that says where the keys go."""
    radius = ink.px("radius.card")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.color("accentSoft"))
    painter.drawRoundedRect(rect, radius, radius)
    if focused:
        draw_focus(painter, ink, rect, radius)


def draw_star(painter: QPainter, ink: "RowInk", at: QPointF, size: float) -> None:
    """Paint the star of a memory: a warm light, the same in every season, within its outline."""
    sharp = painter.device().devicePixelRatio()
    for name, color in (("star-lit", "lamp"), ("star", "accentText")):
        painter.drawPixmap(at, ink.look.pixmap(name, color, size, sharp))


def draw_hover(painter: QPainter, ink: RowInk, rect: QRectF) -> None:
    """Paint the tint of the row under the pointer."""
    radius = ink.px("radius.card")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.color("hover"))
    painter.drawRoundedRect(rect, radius, radius)


def draw_focus(painter: QPainter, ink: RowInk, rect: QRectF, radius: float) -> None:
    """Paint the focus ring, two pixels wide, just inside `rect`."""
    painter.setPen(QPen(ink.color("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1)


def draw_date(
    painter: QPainter, ink: RowInk, rect: QRectF, day: str, weekday: str, *, selected: bool = False
) -> None:
    """Paint the day's number with the weekday under it, in the middle of the column `rect`.

    Args:
        painter: where.
        ink: with what.
        rect: the column; the number begins at its top.
        day: the number, or for a vague date a short word such as "~".
        weekday: the short name of the weekday, or of the season or year of a vague date.
        selected: whether the row is the chosen one.
    """
    top = QRectF(rect.left(), rect.top(), rect.width(), ink.line("day"))
    painter.setFont(ink.font("day"))
    painter.setPen(ink.color("onAccentSoft" if selected else "text"))
    painter.drawText(top, _CENTER | _MIDDLE, day)
    below = QRectF(rect.left(), top.bottom() - 1, rect.width(), ink.line("weekday"))
    painter.setFont(ink.font("weekday"))
    painter.setPen(ink.color("text2" if selected else "text3"))
    painter.drawText(below, _CENTER | _MIDDLE, weekday)


def draw_header(painter: QPainter, ink: RowInk, rect: QRectF, title: str, count: str = "") -> None:
    """Paint a month's name, the hairline that runs on from it, and at its end a count."""
    font, metrics = ink.font("header"), ink.metrics("header")
    painter.setFont(font)
    painter.setPen(ink.color("text2"))
    painter.drawText(rect, _toward(_LEADING), title)
    gap = ink.px("space.3")
    start = rect.left() + metrics.horizontalAdvance(title) + gap
    end = rect.right()
    if count:
        painter.setFont(ink.font("label"))
        painter.setPen(ink.color("text3"))
        painter.drawText(rect, _toward(_TRAILING), count)
        end -= ink.metrics("label").horizontalAdvance(count) + gap
    left, right = _mirrored(rect, start, end)
    draw_rule(painter, ink, left, right, rect.center().y())


def draw_rule(painter: QPainter, ink: RowInk, left: float, right: float, y: float) -> None:
    """Paint a hairline from `left` to `right`, sharp on the pixel."""
    painter.fillRect(QRectF(left, int(y), max(0.0, right - left), 1), ink.color("hairline"))


def draw_gap(painter: QPainter, ink: RowInk, rect: QRectF, words: str, *, current: bool) -> None:
    """Paint a gap: drawn brackets around `words`, at the leading edge of `rect`.

    Args:
        painter: where.
        ink: with what.
        rect: the row from where its text begins; the brackets stand in its middle.
        words: what is missing, such as "a gap of three days".
        current: whether it is the row that the keys go to.
    """
    inset = ink.px(15)
    width = ink.metrics("gap").horizontalAdvance(words) + 2 * inset
    left, right = _mirrored(rect, rect.left(), rect.left() + width)
    frame = QRectF(left, rect.center().y() - ink.px(9), right - left, ink.px(18))
    draw_brackets(painter, frame, ink.color("accentText" if current else "outline"), ink.px(5))
    painter.setFont(ink.font("gap"))
    painter.setPen(ink.color("text2" if current else "text3"))
    painter.drawText(frame.adjusted(0, -inset, 0, inset), _CENTER | _MIDDLE, words)


def draw_brackets(
    painter: QPainter, frame: QRectF, color: QColor, tick: float, width: float = 1.3
) -> None:
    """Paint a pair of square brackets that fill `frame`, their arms `tick` long."""
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for x, arm in ((frame.left(), tick), (frame.right(), -tick)):
        top, bottom = frame.top(), frame.bottom()
        painter.drawPolyline(
            [QPointF(x + arm, top), QPointF(x, top), QPointF(x, bottom), QPointF(x + arm, bottom)]
        )


def draw_lamp(
    painter: QPainter, ink: RowInk, middle: QPointF, radius: float, *, lit: bool
) -> None:
    """Paint a lamp: warm and filled when `lit`, else an empty ring."""
    painter.setPen(Qt.PenStyle.NoPen if lit else QPen(ink.color("outline"), 1.2))
    painter.setBrush(ink.color("lamp") if lit else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(middle, radius, radius)


def draw_words(
    painter: QPainter, ink: RowInk, rect: QRectF, text: str, words: Words, spans: Spans = ()
) -> float:
    """Paint `text` from the top of `rect`, with `spans` lit up and underlined by the lamp.

    Returns:
        The height that it took, in pixels: whole lines.
    """
    run = ink.run(text, words, rect.width(), spans)
    _light_up(painter, ink, run, rect.topLeft())
    painter.setPen(ink.color(words.color))
    run.draw(painter, rect.topLeft())
    return run.height


def draw_picture(painter: QPainter, ink: RowInk, rect: QRectF, picture: QPixmap) -> None:
    """Paint `picture` so that it fills `rect`, cut to its shape, with round corners."""
    size = picture.deviceIndependentSize()
    if size.isEmpty():
        return
    scale = max(rect.width() / size.width(), rect.height() / size.height())
    shown = QRectF(0, 0, rect.width() / scale, rect.height() / scale)
    shown.moveCenter(QRectF(QPointF(), size).center())
    sharp = picture.devicePixelRatio()
    source = QRectF(shown.topLeft() * sharp, shown.size() * sharp)
    path = QPainterPath()
    path.addRoundedRect(rect, ink.px("radius.thumb"), ink.px("radius.thumb"))
    painter.save()
    painter.setClipPath(path)
    painter.drawPixmap(rect, picture, source)
    painter.restore()


def _light_up(painter: QPainter, ink: RowInk, run: TextRun, origin: QPointF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for box in run.boxes:
        # A little lower than the line: the letters of most scripts reach below it.
        lit = box.translated(origin).adjusted(-2, 1, 2, -1)
        painter.setBrush(ink.color("lampSoft"))
        painter.drawRoundedRect(lit, 3, 3)
        painter.setBrush(ink.color("lamp"))
        painter.drawRoundedRect(QRectF(lit.left() + 1, lit.bottom() - 2, lit.width() - 2, 2), 1, 1)


def _toward(alignment: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return alignment
    # Absolute: a painter of a widget that runs right to left would turn it round once more.
    return (_TRAILING if alignment == _LEADING else _LEADING) | Qt.AlignmentFlag.AlignAbsolute


def _mirrored(rect: QRectF, left: float, right: float) -> tuple[float, float]:
    """Give the same stretch, seen from the other edge where text runs right to left."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return left, right
    total = rect.left() + rect.right()
    return total - right, total - left
