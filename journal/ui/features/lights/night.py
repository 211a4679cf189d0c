"""Words and buttons on the stage: it is night there in every look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QLabel, QWidget

from journal.ui.features.lights.held_picture import HeldPicture
from journal.ui.widgets.button import LookButton
from journal.ui.widgets.rowpaint import draw_brackets
from journal.ui.widgets.textrun import TextRun, TextStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from journal.ui.widgets.look import Look

_HIGH, _LOW = 44, 36
_SIDE, _ICON, _ICON_ROOM, _KEYS_GAP, _END = 16, 17, 27, 22, 14
_MOST_LINES = 12
_PANEL_ALPHA, _KEYS_ALPHA = 0.78, 0.82
_MARK: Final = (22, 18, 4.5, 1.6, 3.0)


class NightLabel(QLabel):
    """Words on the stage.

    Args:
        look: Inks and fonts.
        role: The role of their type.
        ink: The name of their colour.
    """

    def __init__(
        self, look: Look, role: str, ink: str = "nightText", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._ink = look, ink
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.wear(role)
        look.changed.connect(self._restyle)
        self._restyle()

    def wear(self, role: str) -> None:
        """Be written in another role of the type."""
        self._look.dress(self, role)

    def _restyle(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._look.color(self._ink))
        self.setPalette(palette)


class NightLines(NightLabel):
    """Words that may fill several lines, set as close as their role says.

    Args:
        look: Inks and fonts.
        role: The role of their type.
        ink: The name of their colour.
    """

    def __init__(
        self, look: Look, role: str, ink: str = "nightText", parent: QWidget | None = None
    ) -> None:
        self._role, self._held = role, HeldPicture(look)
        super().__init__(look, role, ink, parent=parent)
        self.setWordWrap(True)

    def wear(self, role: str) -> None:
        """Be written in another role of the type."""
        self._role = role
        super().wear(role)

    def heightForWidth(self, width: int) -> int:
        """Give how high the words are as they are set here."""
        return self.height_in(self._role, width)

    def height_in(self, role: str, wide: int) -> int:
        """Give how high the words are in a role, where they may be so wide."""
        return round(sum(run.height for run in self._runs(role, wide)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the words."""
        painter = QPainter(self)
        self._held.draw(painter, self, (self.text(), self._role), self._paint_lines)
        painter.end()

    def _paint_lines(self, painter: QPainter) -> None:
        painter.setPen(self._look.color(self._ink))
        top = 0.0
        for run in self._runs(self._role, self.width()):
            run.draw(painter, QPointF(0, top))
            top += run.height

    def _runs(self, role: str, wide: int) -> list[TextRun]:
        font = self._look.font(role, text=self.text())
        ink = self._look.color(self._ink)
        style = TextStyle(font, QFontMetricsF(font), self._look.line(role), ink)
        return [TextRun(part, style, wide, _MOST_LINES) for part in self.text().split("\n")]


class NightButton(LookButton):
    """A button on the stage, with the key that does the same at its end.

    Space is left to the stage, where it stops the clock; Enter presses.

    Args:
        look: Inks and fonts.
        text: What it says.
        icon: The name of its icon, or None.
        keys: Its key, as the person reads it.
        primary: It is the one that matters most.
    """

    ring = "nightFocus"

    def __init__(
        self, look: Look, text: str, icon: str | None = None, *, keys: str = "",
        primary: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self._primary, self._terse, self._low, self._takes_space = primary, 0, False, False
        self._others: tuple[str, ...] = ()
        self._held = HeldPicture(look)
        super().__init__(look, text, icon, keys=keys, parent=parent)

    def reserve(self, *texts: str) -> None:
        """Be wide enough for other words too, so that nothing moves when they come."""
        self._others = texts
        self.updateGeometry()

    def take_space(self) -> None:
        """Let Space press it, where no clock runs."""
        self._takes_space = True

    def be_terse(self, terse: int, *, low: bool = False) -> None:
        """Take less room: 1 leaves out the key, 2 the words as well; `low` makes it less high."""
        self._terse, self._low = terse if self.icon_name else min(terse, 1), low
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give the room that icon, words and key take."""
        px, high = self.look.px, self.look.px(_LOW if self._low else _HIGH)
        if self._is_icon:
            return QSize(high, high)
        icon = px(_ICON_ROOM) if self.icon_name else 0
        keys = px(_KEYS_GAP) + self.text_width(self.keys, "micro") if self._shows_keys else 0
        words = max(self.text_width(one, "button") for one in (self.text(), *self._others))
        return QSize(px(_SIDE) + icon + words + keys + px(_END), high)

    def minimumSizeHint(self) -> QSize:
        """Give the same: half a word says nothing."""
        return self.sizeHint()

    def radius(self) -> float:
        """Give the roundness of the corners."""
        return self.look.px(9)

    def paint(self, painter: QPainter) -> None:
        """Paint the button."""
        lively = self.isDown() or self.underMouse()
        key = (self.text(), self.icon_name, self._terse, lively)
        self._held.draw(painter, self, key, self._paint_face)

    def _paint_face(self, painter: QPainter) -> None:
        px, ink = self.look.px, "onNightAccent" if self._primary else "nightText"
        self._paint_body(painter)
        if self._is_icon:
            self.put_icon(painter, (self.width() - px(_ICON)) / 2, ink, _ICON, bold=True)
            return
        self.put_icon(painter, px(_SIDE), ink, _ICON, bold=True)
        start = px(_SIDE) + (px(_ICON_ROOM) if self.icon_name else 0)
        words = QRect(start, 0, self.width() - start - px(_END) // 2, self.height())
        self.put_text(painter, words, self.text(), "button", ink)
        if self._shows_keys:
            wide = self.text_width(self.keys, "micro")
            box = QRect(self.width() - px(_END) - wide, 0, wide, self.height())
            painter.setOpacity(_KEYS_ALPHA)
            self.put_text(painter, box, self.keys, "micro", ink)
            painter.setOpacity(1.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Space to whoever stops the clock by it."""
        if event.key() == Qt.Key.Key_Space and not self._takes_space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @property
    def _is_icon(self) -> bool:
        return self._terse > 1

    @property
    def _shows_keys(self) -> bool:
        return bool(self.keys) and self._terse == 0

    def _paint_body(self, painter: QPainter) -> None:
        lively = self.isDown() or self.underMouse()
        if self._primary:
            fill = QColor(self.look.color("nightAccent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill.lighter(108) if lively else fill)
            painter.drawRoundedRect(self.body(), self.radius(), self.radius())
            return
        fill = QColor(self.look.color("nightHair" if lively else "nightPanel"))
        fill.setAlphaF(_PANEL_ALPHA)
        painter.setPen(QPen(self.look.color("nightOutline"), 1))
        painter.setBrush(fill)
        shape = self.body().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(shape, self.radius(), self.radius())


class Eyebrow(NightLabel):
    """The journal's sign, and when this happens, over the heading.

    Args:
        look: Inks and fonts.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "ui", "nightText2", parent=parent)
        self._held = HeldPicture(look)
        look.changed.connect(self._make_room)
        self._make_room()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign before the words."""
        painter = QPainter(self)
        self._held.draw(painter, self, self.text(), self._paint_all)
        painter.end()

    def _paint_all(self, painter: QPainter) -> None:
        px, (wide, high, tick, pen, dot) = self._look.px, _MARK
        left = px(1) if self._is_left_to_right else self.width() - px(wide) - px(1)
        frame = QRectF(left, (self.height() - px(high)) / 2, px(wide), px(high))
        ink = self._look.color(self._ink)
        painter.setFont(self.font())
        painter.setPen(ink)
        painter.drawText(self.contentsRect(), int(self.alignment()), self.text())
        draw_brackets(painter, frame, ink, px(tick), pen)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("lampGlow"))
        painter.drawEllipse(QPointF(frame.center()), px(dot), px(dot))

    @property
    def _is_left_to_right(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.LeftToRight

    def event(self, event: QEvent) -> bool:
        """Stand on the side where lines begin."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        side = (
            Qt.AlignmentFlag.AlignLeft if self._is_left_to_right else Qt.AlignmentFlag.AlignRight
        )
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        room = self._look.px(40)
        self.setContentsMargins(
            room if self._is_left_to_right else 0, 0, 0 if self._is_left_to_right else room, 0
        )
