"""Words that lead somewhere, on as many lines as they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from journal.ui.widgets.textrun import TextRun, TextStyle
from journal.ui.widgets.tools import LinkButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from journal.ui.widgets.look import Look

INSET = 4
"""Room before the words of a link, as drawn, for the ring around them."""

_LEAST, _LEAST_BACK, _LINES = 96, 56, 3


class PageLink(LinkButton):
    """A link that breaks its words instead of making the pane wider."""

    def __init__(
        self, look: Look, text: str, icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        self._natural = -1
        super().__init__(look, text, icon, parent=parent)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Give the width of a word or two."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self.look.px(_LEAST)), hint.height())

    def heightForWidth(self, width: int) -> int:
        """Give the height that the words take in `width` pixels."""
        if self._natural < 0:
            self._natural = self.sizeHint().width()
        target = self.look.px("layout.target")
        if width >= self._natural:
            return target
        return target - self.look.line("tool") + round(self._run(width).height)

    def say(self, text: str, description: str = "") -> None:
        """Change what the link says."""
        self._natural = -1
        super().say(text, description)

    def restyle(self) -> None:
        """Take over what changed in the look."""
        self._natural = -1
        super().restyle()

    def paint(self, painter: QPainter) -> None:
        """Paint the words, with a line under them beneath the pointer."""
        run = self._run(self.width(), underlined=self.underMouse())
        self.put_icon(painter, self.look.px(INSET), "accentText", 14, bold=True)
        painter.setPen(self.look.color("accentText"))
        start: float = self._start()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start = self.width() - start - run.width
        run.draw(painter, QPointF(start, (self.height() - run.height) / 2))

    def _start(self) -> int:
        return self.look.px(INSET if self.icon_name is None else 25)

    def _run(self, width: int, *, underlined: bool = False) -> TextRun:
        font = self.look.font("tool", weight=600)
        font.setUnderline(underlined)
        ink, line = self.look.color("accentText"), self.look.line("tool")
        style = TextStyle(font, QFontMetricsF(font), line, ink)
        room = width - self._start() - self.look.px(2)
        return TextRun(self.text(), style, max(1, room), _LINES)


class BackLink(PageLink):
    """The way back: one line, cut short before it pushes anything aside."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "chevron-left", parent)

    def minimumSizeHint(self) -> QSize:
        """Give the width of the arrow and a letter or two; the tooltip has the rest."""
        return QSize(self.look.px(_LEAST_BACK), super().minimumSizeHint().height())

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002
        """Give the height of a target, whatever the width."""
        return self.look.px("layout.target")

    def paint(self, painter: QPainter) -> None:
        """Paint one line."""
        LinkButton.paint(self, painter)


def in_line(link: PageLink) -> QHBoxLayout:
    """Set `link` at the leading edge, no wider than its words.

    Set it `INSET` further out than text: its ring needs the room before the words.
    """
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(link)
    row.addStretch(1)
    return row
