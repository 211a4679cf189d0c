"""Buttons that are an icon alone, or words alone."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.ui.widgets.button import LookButton
from journal.ui.widgets.look import Look

_SQUARE = 30


class IconButton(LookButton):
    """A tool: an icon, its name for assistive technology and in the tooltip.

    Args:
        look: the look it is drawn in.
        name: what it is called.
        icon: the name of its icon.
        keys: its shortcut, for the tooltip.
        size: of the icon, as drawn.
        ringed: with a thin circle around it.
        parent: owns this.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        icon: str,
        *,
        keys: str = "",
        size: float = 18,
        ringed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._size = size
        self._circle = ringed
        self._ink, self._under = "text2", ("", "")
        super().__init__(look, name, icon, keys=keys, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(
        self, icon: str, ink: str = "text2", *, under: tuple[str, str] = ("", "")
    ) -> None:
        """Show another icon, or the same in another ink, over a shape in an ink of its own."""
        self.icon_name, self._ink, self._under = icon, ink, under
        self.update()

    def sizeHint(self) -> QSize:
        """Give the size of a target."""
        side = self.look.px("layout.target")
        return QSize(side, side)

    def body(self) -> QRectF:
        """Give the square behind the icon."""
        side = min(self.look.px(_SQUARE), self.width(), self.height())
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def radius(self) -> float:
        """Give the roundness of the square, or of the circle."""
        return self.body().width() / 2 if self._circle else self.look.px("radius.nav")

    def paint(self, painter: QPainter) -> None:
        """Paint the icon, on a tint when it is on or under the pointer."""
        lively = self.isChecked() or self.isDown() or (self.underMouse() and self.isEnabled())
        if lively:
            self.fill(painter, "hover")
        if self._circle:
            painter.setPen(QPen(self.look.color("hairline"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self.body().adjusted(0.5, 0.5, -0.5, -0.5))
        at = (self.width() - self.look.px(self._size)) / 2
        shape, light = self._under
        if shape:
            spot = QPointF(at, (self.height() - self.look.px(self._size)) // 2)
            sharp = self.devicePixelRatioF()
            painter.drawPixmap(spot, self.look.pixmap(shape, light, self._size, sharp))
        self.put_icon(painter, at, self._ink_now(lively), self._size, bold=False)

    def _ink_now(self, lively: bool) -> str:
        if not self.isEnabled():
            return "outline"
        return "text" if lively and self._ink == "text2" else self._ink


class LinkButton(LookButton):
    """Words that lead somewhere: *Write from this*, *Clear all*."""

    def __init__(
        self,
        look: Look,
        text: str,
        icon: str | None = None,
        *,
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, text, icon, keys=keys, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Give the size of the words in a target that can be hit."""
        width = self._words_at() + self.text_width(self.text(), "tool", 600) + self.look.px(8)
        return QSize(width, self.look.px("layout.target"))

    def minimumSizeHint(self) -> QSize:
        """Give the size of all the words: half of them would lead nowhere."""
        return self.sizeHint()

    def radius(self) -> float:
        """Give the roundness of the ring."""
        return self.look.px("radius.nav")

    def paint(self, painter: QPainter) -> None:
        """Paint the words, and a line under them beneath the pointer."""
        ink = "accentText" if self.isEnabled() else "text3"
        self.put_icon(painter, self.look.px(4), ink, 14, bold=True)
        start = self._words_at()
        wide = min(self.text_width(self.text(), "tool", 600), self.width() - start)
        box = QRect(start, 0, wide, self.height())
        self.put_text(painter, box, self.text(), "tool", ink, weight=600)
        if self.underMouse() and self.isEnabled():
            below = self.placed(QRect(start, self.height() // 2 + self.look.px(8), wide, 1))
            painter.fillRect(below, self.look.color(ink))

    def _words_at(self) -> int:
        return self.look.px(4 if self.icon_name is None else 25)
