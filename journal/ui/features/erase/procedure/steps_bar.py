"""Show how far the procedure has come: four steps, of which those behind one lead back."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal.ui.widgets.button import LookButton
from journal.ui.widgets.frames import Hairline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journal.ui.widgets.look import Look

_CIRCLE, _BETWEEN, _LINE, _SHORT_LINE, _HIGH = 22, 9, 36, 10, 36
_SIDE = 3


class Naming(Enum):
    """Which steps show their names."""

    ALL = 1
    HERE = 2
    NONE = 3


class StepMark(LookButton):
    """One step: a number, or a tick once it is behind; what is ahead cannot be pressed.

    Args:
        look: Inks and fonts.
        number: Which, from 1.
        title: What it is called.
    """

    def __init__(self, look: Look, number: int, title: str) -> None:
        self._number, self._title = number, title
        self._now = 1
        self._naming = Naming.ALL
        super().__init__(look, title)

    def show_now(self, now: int, total: int) -> None:
        """Show that one stands at step `now` of `total`."""
        self._now = now
        self.setEnabled(self._number < now)
        said = self.tr("Step %1 of %2").replace("%1", str(self._number)).replace("%2", str(total))
        where = {
            self._number < now: self.tr("done, leads back"),
            self._number == now: self.tr("you are here"),
        }.get(True, "")
        self.setAccessibleName(f"{said}, {self._title}" + (f", {where}" if where else ""))
        self.update()

    def name_so(self, naming: Naming) -> None:
        """Show the name, or leave it out."""
        self._naming = naming
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give the room of the circle, and of the name where it is shown."""
        px = self.look.px
        wide = px(_CIRCLE) + 2 * px(_SIDE)
        if self._is_named:
            wide += px(_BETWEEN) + self.text_width(self._title, "ui", 600)
        return QSize(wide, px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Give the same: nothing of it can be left out."""
        return self.sizeHint()

    def paint(self, painter: QPainter) -> None:
        """Paint the circle and the name."""
        px, look = self.look.px, self.look
        circle = px(_CIRCLE)
        box = self.placed(QRect(px(_SIDE), (self.height() - circle) // 2, circle, circle))
        here = self._number == self._now
        done = self._number < self._now
        if done and self.underMouse():
            self.fill(painter, "hover")
        rim = QPen(look.color("accent" if here else "outline"), 1.4)
        painter.setPen(Qt.PenStyle.NoPen if done else rim)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if done or here:
            painter.setBrush(look.color("accentSoft" if done else "accent"))
        painter.drawEllipse(QRectF(box).adjusted(0.7, 0.7, -0.7, -0.7))
        if done:
            self._paint_tick(painter, QRectF(box))
        else:
            painter.setFont(look.font("label", weight=600))
            painter.setPen(look.color("onAccent" if here else "text2"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))
        if self._is_named:
            left = px(_SIDE) + circle + px(_BETWEEN)
            room = QRect(left, 0, self.width() - left, self.height())
            ink, weight = ("text", 600) if here else ("text2", 0)
            self.put_text(painter, room, self._title, "ui", ink, weight=weight)

    @property
    def _is_named(self) -> bool:
        here = self._number == self._now
        return self._naming is Naming.ALL or (here and self._naming is Naming.HERE)

    def _paint_tick(self, painter: QPainter, box: QRectF) -> None:
        unit = box.width() / _CIRCLE
        pen = QPen(self.look.color("onAccentSoft"), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tick = QPainterPath(box.topLeft() + QPointF(6.5, 11.5) * unit)
        tick.lineTo(box.topLeft() + QPointF(9.8, 14.5) * unit)
        tick.lineTo(box.topLeft() + QPointF(15.5, 7.8) * unit)
        painter.drawPath(tick)


class StepsBar(QWidget):
    """All steps in a row, with lines between.

    Args:
        look: Inks and fonts.
        titles: What the steps are called.

    Signals:
        wanted: A step behind is to be gone back to (number from 1).
    """

    wanted = Signal(int)

    def __init__(self, look: Look, titles: Sequence[str]) -> None:
        super().__init__()
        self._look = look
        self.marks = [StepMark(look, number, title) for number, title in enumerate(titles, 1)]
        self._lines: list[Hairline] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for number, mark in enumerate(self.marks, 1):
            if number > 1:
                line = Hairline(look)
                self._lines.append(line)
                row.addWidget(line)
            mark.clicked.connect(lambda _on=False, number=number: self.wanted.emit(number))
            row.addWidget(mark)
        look.changed.connect(self._measure)
        self._measure()

    def show_now(self, now: int) -> None:
        """Show that one stands at a step, from 1."""
        for mark in self.marks:
            mark.show_now(now, len(self.marks))

    def fit(self, room: int) -> None:
        """Leave the names out where they have no room."""
        for naming in Naming:
            whole = naming is Naming.ALL
            for mark in self.marks:
                mark.name_so(naming)
            for line in self._lines:
                line.setFixedWidth(self._look.px(_LINE if whole else _SHORT_LINE))
            if self.sizeHint().width() <= room:
                return

    def _measure(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(self._look.px(11))
