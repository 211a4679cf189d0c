"""Style Markdown where it stands: the text keeps its marks, dimmed, and nothing is replaced.

Qt calls for a paragraph when it changes, and for the ones below only as long as the fence of code
that they stand in changes with it.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise
from typing import Final

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from journal.ui.features.editor.inline import Style, StyledSpan
from journal.ui.features.editor.raw_text import unit_column
from journal.ui.features.editor.spans import PLAIN, scan_line
from journal.ui.widgets.look import Look

_HEADING_SIZES: Final = {
    Style.HEADING_1: 1.44,
    Style.HEADING_2: 1.22,
    Style.HEADING_3: 1.0,
}
_BOLD: Final = 650
_UNITS: Final = 2
"""A gap is one character, and two of the units in which Qt counts."""
_STYLED_LINE: Final = 20_000  # beyond it, styling would add to a key what layout leaves of a frame
_INKS: Final = {
    Style.MARK: "text3",
    Style.TARGET: "text3",
    Style.RULE: "text3",
    Style.QUOTE: "text2",
    Style.LIST_MARK: "accentText",
    Style.LINK: "accentText",
    Style.NAME: "accentText",
    Style.CODE: "text2",
    Style.CODE_BLOCK: "text2",
}


class Highlighter(QSyntaxHighlighter):
    """The styles of one page's text.

    Args:
        document: The text.
        look: Where inks and fonts come from; `refresh` follows it after a change.
    """

    def __init__(self, document: QTextDocument, look: Look) -> None:
        super().__init__(document)
        self._look = look
        self._formats = _formats(look)
        self._gaps: re.Pattern[str] | None = None
        self._gap = QTextCharFormat()

    def set_gaps(self, marks: Collection[str]) -> None:
        """Draw some characters as gaps from now on, wherever they are written."""
        self._gaps = re.compile(f"[{''.join(marks)}]") if marks else None
        if marks:
            self._gap = _gap(self._look)

    def refresh(self) -> None:
        """Style everything anew, after the look has changed."""
        self._formats = _formats(self._look)
        if self._gaps is not None:
            self._gap = _gap(self._look)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Style one paragraph; one that is too long to be quick stays plain but for its gaps."""
        if len(text) > _STYLED_LINE:
            self.setCurrentBlockState(PLAIN)
        else:
            self._style(text)
        if self._gaps is not None:
            for at in _units(text, self._gaps):
                form = self.format(at)
                form.merge(self._gap)
                self.setFormat(at, _UNITS, form)

    def _style(self, text: str) -> None:
        spans, state = scan_line(text, max(self.previousBlockState(), PLAIN))
        self.setCurrentBlockState(state)
        for start, end, chosen in _layers(text, spans):
            self.setFormat(start, end - start, self._merged(chosen))

    def _merged(self, styles: Iterable[Style]) -> QTextCharFormat:
        """Lay the styles of a stretch over one another, marks on top."""
        merged = QTextCharFormat()
        for style in sorted(styles, key=_depth):
            merged.merge(self._formats[style])
        return merged


def _depth(style: Style) -> int:
    return style in {Style.MARK, Style.TARGET}


def _layers(text: str, spans: list[StyledSpan]) -> Iterable[tuple[int, int, set[Style]]]:
    """Cut overlapping spans where one of them begins or ends; yield UTF-16 units."""
    if not spans:
        return
    edges = sorted({edge for span in spans for edge in (span.start, span.end)})
    units = edges if text.isascii() else [unit_column(text, edge) for edge in edges]
    for at, (start, end) in enumerate(pairwise(edges)):
        chosen = {span.style for span in spans if span.start <= start and end <= span.end}
        if chosen:
            yield units[at], units[at + 1], chosen


def _formats(look: Look) -> dict[Style, QTextCharFormat]:
    """Give every style as what it changes, and no more, so that two can be laid over another."""
    formats = {style: QTextCharFormat() for style in Style}
    for style, ink in _INKS.items():
        formats[style].setForeground(QColor(look.color(ink)))
    body = look.font("body")
    for style, size in _HEADING_SIZES.items():
        _thicken(formats[style], look)
        formats[style].setProperty(
            QTextCharFormat.Property.FontPixelSize, round(body.pixelSize() * size)
        )
    _thicken(formats[Style.STRONG], look)
    formats[Style.EMPHASIS].setFontItalic(True)
    formats[Style.STRIKE].setFontStrikeOut(True)
    look.font("body", italic=True)  # Loads the true italics: Qt would slant the upright ones.
    for style in (Style.CODE, Style.CODE_BLOCK):
        code = look.font("card")
        formats[style].setFontFamilies(code.families())
        formats[style].setProperty(
            QTextCharFormat.Property.FontPixelSize, round(body.pixelSize() * 0.86)
        )
    return formats


def _gap(look: Look) -> QTextCharFormat:
    """Give how a gap is drawn: in its own face and quietly, whatever stands around it."""
    from journal.ui.features.editor.gap_face import gap_face

    form = QTextCharFormat()
    form.setFontFamilies([gap_face(look)])
    form.setFontStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    form.setFontWeight(QFont.Weight.Normal)
    form.setFontItalic(False)
    form.setForeground(QColor(look.color("text3")))
    return form


def _units(text: str, marks: re.Pattern[str]) -> Iterator[int]:
    """Yield where marks stand in a line, in UTF-16 units."""
    at = units = 0
    for found in marks.finditer(text):
        units += unit_column(text[at : found.start()], found.start() - at)
        yield units
        at, units = found.end(), units + _UNITS


def _thicken(form: QTextCharFormat, look: Look) -> None:
    """Write in the true weight of the face: asked for by weight alone, Qt smears the regular."""
    bold = look.font("body", weight=_BOLD)
    form.setFont(
        bold, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly
    )
    form.clearProperty(QTextCharFormat.Property.FontPixelSize)
