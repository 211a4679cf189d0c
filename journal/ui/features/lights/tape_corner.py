"""The tape that goes with them, in the corner of the stage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from journal.ui.features.lights import words
from journal.ui.features.lights.held_picture import HeldPicture
from journal.ui.feedback.numbers import sentences

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from journal.ui.widgets.look import Look

_WIDE, _HIGH, _GAP = 76, 48, 16
_LABEL: Final = (6, 5, 64, 27)
_WINDOW: Final = (17, 18, 42, 12)
_REELS: Final = (25, 51)
_FOOT: Final = ((20, 48), (24, 38), (52, 38), (56, 48))


class TapeCorner(QWidget):
    """Says that a tape goes with the memories, and when it comes back.

    Args:
        look: Inks and fonts.
        label: What is written on it.
        returns: The day on which it comes back, or None.
    """

    def __init__(
        self, look: Look, label: str, returns: date | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._label, self._returns = look, label, returns
        self._covered, self._held = False, HeldPicture(look)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self.cover(covered=False)

    def cover(self, *, covered: bool) -> None:
        """Hide what is written on it and when it comes back, or show that."""
        self._covered = covered
        self.setAccessibleName(sentences(*self._lines()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give the room of the tape and two lines beside it."""
        title, line = self._lines()
        wide = max(self._width(title, "ui"), self._width(line, "label"))
        return QSize(
            self._look.px(_WIDE + _GAP) + int(wide) + 2,
            max(self._look.px(_HIGH), self._look.line("ui") + self._look.line("label")),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tape, and write beside it."""
        painter = QPainter(self)
        self._held.draw(painter, self, self._covered, self._paint_all)
        painter.end()

    def _paint_all(self, painter: QPainter) -> None:
        look, px = self._look, self._look.px
        tape = self._placed(QRect(0, (self.height() - px(_HIGH)) // 2, px(_WIDE), px(_HIGH)))
        painter.save()
        painter.translate(tape.topLeft())
        painter.scale(px(_WIDE) / _WIDE, px(_HIGH) / _HIGH)
        self._paint_tape(painter)
        painter.restore()
        title, line = self._lines()
        high = look.line("ui") + (look.line("label") if line else 0)
        top, start = (self.height() - high) // 2, px(_WIDE + _GAP)
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        for text, role, ink in ((title, "ui", "nightText"), (line, "label", "nightText2")):
            box = self._placed(QRect(start, top, self.width() - start, look.line(role)))
            painter.setFont(look.font(role))
            painter.setPen(look.color(ink))
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, text)
            top += look.line(role)

    def _lines(self) -> tuple[str, str]:
        return self.tr("Your tape goes with them"), (
            "" if self._covered else words.returning(self._returns)
        )

    def _width(self, text: str, role: str) -> float:
        return float(QFontMetricsF(self._look.font(role)).horizontalAdvance(text))

    def _placed(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _paint_tape(self, painter: QPainter) -> None:
        """Paint the tape as large as it was drawn."""
        look = self._look
        shell, label = look.color("tapeShell"), look.color("tapeLabel")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shell.lighter(120))
        painter.drawRoundedRect(QRectF(0, 0, _WIDE, _HIGH), 5, 5)
        painter.setBrush(label)
        painter.drawRoundedRect(QRectF(*_LABEL), 3, 3)
        painter.setBrush(shell)
        painter.drawRoundedRect(QRectF(*_WINDOW), 6, 6)
        middle = _WINDOW[1] + _WINDOW[3] / 2
        for across in _REELS:
            painter.setBrush(label)
            painter.drawEllipse(QPointF(across, middle), 4, 4)
            painter.setBrush(shell)
            painter.drawEllipse(QPointF(across, middle), 1.6, 1.6)
        painter.setBrush(shell.darker(135))
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in _FOOT]))
        if self._label and not self._covered:
            self._write_label(painter)

    def _write_label(self, painter: QPainter) -> None:
        font = self._look.font("tape", text=self._label)
        font.setPixelSize(13)
        box = QRectF(_LABEL[0] + 3, _LABEL[1], _LABEL[2] - 6, 14)
        shown = QFontMetricsF(font).elidedText(
            self._label, Qt.TextElideMode.ElideRight, box.width()
        )
        painter.setFont(font)
        painter.setPen(self._look.color("onCardStock"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), shown)
