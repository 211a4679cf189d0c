"""Break a text into the few lines that a row has room for, and find where matches stand in it."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

Spans = Iterable[tuple[int, int]]
"""Stretches of a text in characters: start inclusive, end exclusive."""

# The narrowest letters take about a quarter of the size: more than this never fits a line.
_LETTERS_PER_PIXEL = 0.5
_LAST_OF_THE_BASIC_PLANE = "\uffff"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a run is set.

    Args:
        font: in which font.
        metrics: the measures of that font.
        line: height of a line, in pixels.
        mark: the ink of matches.
    """

    font: QFont
    metrics: QFontMetricsF
    line: float
    mark: QColor


class TextRun:
    """A text that was broken into lines and can be painted any number of times.

    Args:
        text: what is written; line breaks in it count as spaces.
        style: how.
        width: in pixels.
        lines: how many lines at the most; the last then ends in an ellipsis.
        spans: what is marked.
    """

    def __init__(
        self, text: str, style: TextStyle, width: float, lines: int, spans: Spans = ()
    ) -> None:
        self._style = style
        flat = text[: int(max(width, 1) * _LETTERS_PER_PIXEL) * lines].replace("\n", " ")
        marked = [span for span in spans if span[0] < len(flat)]
        # Most texts fit, and are broken once; breaking is what painting a list costs.
        broken = self._lay_out(flat, marked, width, lines)
        if not _holds(broken, flat):
            cut = _cut_to_fit(flat, broken, style, width)
            kept = max(len(cut) - 1, 0)
            marked = [(a, min(b, kept)) for a, b in marked if a < kept]
            broken = self._lay_out(cut, marked, width, lines)
        self.height = style.line * max(1, len(broken))
        self.boxes = [box for span in marked for box in self._boxes(broken, span)]

    @property
    def width(self) -> float:
        """The width that the words really take."""
        return self._layout.maximumWidth() if self.text else 0.0

    def draw(self, painter: QPainter, origin: QPointF) -> None:
        """Paint the words, in the painter's pen, with their top left corner at `origin`."""
        self._layout.draw(painter, origin)

    def _lay_out(
        self, text: str, marked: list[tuple[int, int]], width: float, lines: int
    ) -> list[QTextLine]:
        self.text = text
        self._layout = _new_layout(text, self._style)
        self._layout.setFormats([_format(text, span, self._style.mark) for span in marked])
        return _break(self._layout, width, lines, self._style.line)

    def _boxes(self, lines: list[QTextLine], span: tuple[int, int]) -> Iterable[QRectF]:
        start, end = (_units(self.text, place) for place in span)
        for number, line in enumerate(lines):
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = sorted((_x_of(line, first), _x_of(line, last)))
                top = number * self._style.line
                yield QRectF(left, top, right - left, self._style.line)


def _new_layout(text: str, style: TextStyle) -> QTextLayout:
    layout = QTextLayout(text, style.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    return layout


def _break(layout: QTextLayout, width: float, most: int, height: float) -> list[QTextLine]:
    lines: list[QTextLine] = []
    layout.beginLayout()
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, len(lines) * height + (height - line.height()) / 2))
        lines.append(line)
    layout.endLayout()
    return lines


def _holds(broken: list[QTextLine], text: str) -> bool:
    """Say whether the lines hold all of `text`."""
    if not broken:
        return not text
    return broken[-1].textStart() + broken[-1].textLength() >= _units(text, len(text))


def _cut_to_fit(text: str, broken: list[QTextLine], style: TextStyle, width: float) -> str:
    """Give as much of `text` as the lines have room for, with an ellipsis at its end."""
    if not broken:
        return ""
    start = _characters(text, broken[-1].textStart())
    rest = style.metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
    return text[:start] + rest


def _format(text: str, span: tuple[int, int], ink: QColor) -> QTextLayout.FormatRange:
    written = QTextCharFormat()
    written.setForeground(ink)
    reach = QTextLayout.FormatRange()
    reach.start = _units(text, span[0])
    reach.length = _units(text, span[1]) - reach.start
    reach.format = written
    return reach


def _x_of(line: QTextLine, unit: int) -> float:
    found = line.cursorToX(unit)
    # The binding hands back the place together with the cursor that it was moved to.
    return float(found[0] if isinstance(found, tuple | list) else found)  # type: ignore[arg-type]


def _units(text: str, characters: int) -> int:
    """Count the UTF-16 units that the first `characters` of `text` take."""
    head = text[:characters]
    if not head or max(head) <= _LAST_OF_THE_BASIC_PLANE:
        return len(head)
    return len(head) + sum(letter > _LAST_OF_THE_BASIC_PLANE for letter in head)


def _characters(text: str, units: int) -> int:
    """Count the characters in the first `units` UTF-16 units of `text`."""
    if not text or max(text) <= _LAST_OF_THE_BASIC_PLANE:
        return units
    encoded = text.encode("utf-16-le", errors="surrogatepass")[: units * 2]
    return len(encoded.decode("utf-16-le", errors="ignore"))
