"""A card to choose among others: the whole of it is the target, not the ring alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QStyle

from journal.ui.widgets.rowpaint import begin

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from journal.ui.widgets.look import Look

_RING, _DOT, _ICON, _BETWEEN = 10, 4.6, 20, 4


@dataclass(frozen=True, slots=True)
class _Room:
    """How much room there is around the words, as drawn."""

    side: int
    top: int
    words: int
    end: int
    least: int
    title: str
    note: str


_WIDE = _Room(side=20, top=20, words=58, end=56, least=84, title="hitTitle", note="ui")
_CLOSE = _Room(side=12, top=8, words=42, end=12, least=44, title="button", note="label")
_TALLEST = 10_000
_WRAPPED = int(Qt.TextFlag.TextWordWrap)
_MAY_BREAK = "\u200b"


class ChoiceCard(QRadioButton):
    """One of a few ways, with a line that explains it.

    Args:
        look: Inks and fonts.
        text: What it is called.
        note: The line under it.
        icon: The name of its drawing; without one the card stands close around its words.
    """

    def __init__(self, look: Look, text: str, note: str, icon: str = "") -> None:
        super().__init__(text)
        self._look, self._icon, self._note = look, icon, ""
        self._measures = _WIDE if icon else _CLOSE
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)
        self.explain(note)

    def explain(self, note: str) -> None:
        """Say something else under the name."""
        self._note = note
        self.setAccessibleDescription(note)
        self.updateGeometry()
        self.update()

    @property
    def note(self) -> str:
        """The line under the name."""
        return self._note

    def sizeHint(self) -> QSize:
        """Give the size at the width that the words like best."""
        width = self._look.px(440)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Give the least size; the words take more lines then."""
        return QSize(self._look.px(200), self._look.px(self._measures.least))

    def heightForWidth(self, width: int) -> int:
        """Give the height in which all words stand."""
        px, room = self._look.px, self._room(width)
        words = sum(self._height(role, text, room) for role, text in self._lines())
        return max(px(self._measures.least), words + px(_BETWEEN + 2 * self._measures.top))

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 - Qt calls it so
        """Let the whole card be clicked."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        painter = QPainter(self)
        begin(painter)
        px, color, chosen = self._look.px, self._look.color, self.isChecked()
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = "focus" if self.hasFocus() else "accentText" if chosen else "hairline"
        wide = 2 if chosen or self.hasFocus() else 1
        painter.setPen(QPen(color(edge), wide))
        ground = "accentSofter" if chosen else "hover" if self.underMouse() else "raised"
        painter.setBrush(color(ground))
        painter.drawRoundedRect(frame, px("radius.card"), px("radius.card"))
        self._paint_ring(painter, chosen=chosen)
        if self._icon:
            self._paint_sign(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_sign(self, painter: QPainter) -> None:
        side = self._look.px(_ICON)
        start = self.width() - self._look.px(24) - side
        box = QRect(start, (self.height() - side) // 2, side, side)
        sign = self._look.pixmap(self._icon, "text2", _ICON, self.devicePixelRatioF())
        painter.drawPixmap(self._placed(box).topLeft(), sign)

    def _paint_ring(self, painter: QPainter, *, chosen: bool) -> None:
        px, color = self._look.px, self._look.color
        size = 2 * px(_RING)
        box = QRect(px(self._measures.side), (self.height() - size) // 2, size, size)
        middle = QRectF(self._placed(box)).center()
        painter.setPen(QPen(color("accentText" if chosen else "outline"), 1.6))
        painter.setBrush(color("page"))
        painter.drawEllipse(middle, px(_RING) - 1, px(_RING) - 1)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent"))
            painter.drawEllipse(QPointF(middle), px(_DOT), px(_DOT))

    def _paint_words(self, painter: QPainter) -> None:
        px, width = self._look.px, self._room(self.width())
        heights = [self._height(role, text, width) for role, text in self._lines()]
        top = (self.height() - sum(heights) - px(_BETWEEN)) // 2
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        inks = ("text", "text2")
        for (role, text), ink, height in zip(self._lines(), inks, heights, strict=True):
            painter.setFont(self._look.font(role))
            painter.setPen(self._look.color(ink))
            box = self._placed(QRect(px(self._measures.words), top, width, height))
            painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter) | _WRAPPED, text)
            top += height + px(_BETWEEN)

    def _lines(self) -> tuple[tuple[str, str], tuple[str, str]]:
        # A path has no spaces to break at.
        note = self._note.replace("/", f"/{_MAY_BREAK}").replace("\\", f"\\{_MAY_BREAK}")
        return ((self._measures.title, self.text()), (self._measures.note, note))

    def _room(self, width: int) -> int:
        px = self._look.px
        return max(px(80), width - px(self._measures.words) - px(self._measures.end))

    def _height(self, role: str, text: str, width: int) -> int:
        metrics = QFontMetrics(self._look.font(role))
        room = QRect(0, 0, width, _TALLEST)
        return max(self._look.line(role), metrics.boundingRect(room, _WRAPPED, text).height())

    def _placed(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
