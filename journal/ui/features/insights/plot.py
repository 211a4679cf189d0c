"""What all plots have in common: a point that keys and pointer move, and that is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter

from journal.ui.widgets import rowpaint
from journal.ui.widgets.announce import announce
from journal.ui.widgets.canvas import Canvas

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from journal.domain.figures import Figures
    from journal.domain.names import NameKind
    from journal.ui.widgets.look import Look

Point = tuple[int, int]
"""A column and what is meant in it; each plot says what."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENDS = {Qt.Key.Key_Home: -(1 << 20), Qt.Key.Key_End: 1 << 20}
_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_CENTER = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class ToDay:
    """Leads to a day."""

    day: date


@dataclass(frozen=True, slots=True)
class ToYear:
    """Leads to the figures of a year."""

    year: int


@dataclass(frozen=True, slots=True)
class ToName:
    """Leads to the page of a name."""

    kind: NameKind
    name: str


Target = ToDay | ToYear | ToName


class Sayings(Canvas):
    """What each plot says of itself.

    Args:
        look: Inks and fonts.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.figures: Figures | None = None

    def summary(self) -> str:
        """Say all of it in a sentence or two."""
        raise NotImplementedError

    def line(self) -> str:
        """Give what stands under the title."""
        raise NotImplementedError

    def spoken(self, point: Point) -> str:
        """Say one point."""
        raise NotImplementedError

    def start(self) -> Point | None:
        """Give where the keys begin; None where there is nothing."""
        raise NotImplementedError

    def moved(self, point: Point, across: int, down: int) -> Point | None:
        """Give the point beside another; None where the keys mean something else."""
        raise NotImplementedError

    def point_at(self, spot: QPoint) -> Point | None:
        """Give the point that is painted at a place."""
        raise NotImplementedError

    def target(self, _point: Point) -> Target | None:
        """Give where a point leads to."""
        raise NotImplementedError

    def paint(self, painter: QPainter) -> None:
        """Paint the figures."""
        raise NotImplementedError

    def nothing(self) -> str:
        """Say that there is nothing to paint."""
        raise NotImplementedError


class Plot(Sayings):
    """Painted figures that can be walked through with the arrow keys.

    Args:
        look: Inks and fonts.

    Signals:
        led: A point that leads somewhere was opened (Target).
        focused: The keys came, or went.
    """

    led = Signal(object)
    focused = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._at: Point | None = None
        self._over: Point | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_figures(self, figures: Figures | None) -> None:
        """Show other figures; None shows nothing, and says nothing."""
        self.figures, self._at, self._over = figures, None, None
        self.setAccessibleDescription("" if figures is None else self.summary())
        self._point()

    @property
    def lit(self) -> Point | None:
        """What is pointed at, by the pointer or by the keys."""
        return self._over or (self._at if self.hasFocus() else None)

    def choose(self, point: Point | None) -> None:
        """Let the keys stand on a point, and tell it."""
        self._at, self._over = point, None
        self._point()
        if point is not None:
            announce(self, self.spoken(point))

    def pointed(self) -> None:
        """Answer that another point is lit; each plot that does more than paint it says so."""

    def open_point(self, point: Point | None) -> None:
        """Go where a point leads to."""
        target = None if point is None else self.target(point)
        if target is not None:
            self.led.emit(target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move over the points, or open one."""
        key = Qt.Key(event.key())
        at = self._at or self.start()
        if at is None or (key not in _OPENS and key not in _ARROWS and key not in _ENDS):
            event.ignore()
        elif key in _OPENS:
            self.open_point(at)
        else:
            self._move(event, at, *_ARROWS.get(key, (_ENDS.get(key, 0), 0)))

    def _move(self, event: QKeyEvent, at: Point, across: int, down: int) -> None:
        if self.is_mirrored and Qt.Key(event.key()) in _ARROWS:
            across = -across
        beside = self.moved(at, across, down)
        if beside is None:
            event.ignore()
        else:
            self.choose(at if self._at is None else beside)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light what the pointer is over."""
        over = self.point_at(event.position().toPoint())
        if over != self._over:
            self._over = over
            self._point()
        leads = over is not None and self.target(over) is not None
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.open_point(self.point_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Let go of what the pointer was over."""
        super().leaveEvent(event)
        self._over = None
        self._point()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self.focused.emit()
        self._point()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they are elsewhere."""
        super().focusOutEvent(event)
        self.focused.emit()
        self._point()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the figures."""
        painter = QPainter(self)
        rowpaint.begin(painter)
        if self.figures is not None:
            if self.start() is None:
                painter.setFont(self.ink.font("gap"))
                painter.setPen(self.look.color("text3"))
                words = Qt.TextFlag.TextWordWrap
                painter.drawText(self.rect(), int(_CENTER) | int(words), self.nothing())
            else:
                self.paint(painter)
        painter.end()

    def _point(self) -> None:
        self.pointed()
        self.update()
