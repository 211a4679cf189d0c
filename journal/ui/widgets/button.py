"""The button that all drawn buttons of the window come from.

Its faces are painted from tokens, but it is Qt's own tool button underneath: the keyboard,
assistive technology and right-to-left layouts treat it as one.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolButton, QWidget

from journal.ui.widgets.look import Look

_BY_POINTER = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HINTS = (
    QPainter.RenderHint.Antialiasing
    | QPainter.RenderHint.TextAntialiasing
    | QPainter.RenderHint.SmoothPixmapTransform
)

# What points somewhere points the other way where lines run from right to left.
_MIRRORED = {
    "arrow-left": "arrow-right",
    "arrow-right": "arrow-left",
    "chevron-left": "chevron-right",
    "chevron-right": "chevron-left",
}


class LookButton(QToolButton):
    """A button that paints itself in a look.

    Args:
        look: the look it is drawn in.
        text: what it says; for an icon alone, its name for assistive technology.
        icon: the name of its icon, or None.
        keys: its shortcut as the person reads it, shown in the tooltip.
        parent: owns this.
    """

    ring = "focus"
    """The colour of the focus ring."""

    def __init__(
        self,
        look: Look,
        text: str,
        icon: str | None = None,
        *,
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.icon_name = icon
        self.keys = keys
        self._ringed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.say(text)
        look.changed.connect(self.restyle)

    def say(self, text: str, description: str = "") -> None:
        """Change what the button says and, where that needs it, the sentence that explains it."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(description)
        hint = description or text
        self.setToolTip(f"{hint}  {self.keys}" if self.keys else hint)
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Take over what changed in the look."""
        self.updateGeometry()
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Paint the face; each kind of button has its own."""
        raise NotImplementedError

    def radius(self) -> float:
        """Give the roundness of the corners, in pixels."""
        return self.look.px("radius.control")

    def body(self) -> QRectF:
        """Give the part of the button that is seen; the rest only takes clicks."""
        return QRectF(self.rect())

    def fill(self, painter: QPainter, color: str, border: str | None = None) -> None:
        """Paint the body in `color`, with a hairline around it in `border`."""
        painter.setPen(QPen(self.look.color(border), 1) if border else Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color(color))
        inset = 0.5 if border else 0.0
        shape = self.body().adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(shape, self.radius(), self.radius())

    def put_icon(self, painter: QPainter, x: float, ink: str, size: float, *, bold: bool) -> None:
        """Paint the icon `x` pixels from the leading edge, half-way down."""
        if self.icon_name is None:
            return
        sharp = self.devicePixelRatioF()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        name = _MIRRORED.get(self.icon_name, self.icon_name) if mirrored else self.icon_name
        pixmap = self.look.pixmap(name, ink, size, sharp, bold=bold)
        side = self.look.px(size)
        box = self.placed(QRect(round(x), (self.height() - side) // 2, side, side))
        painter.drawPixmap(QPointF(box.topLeft()), pixmap)

    def put_text(
        self, painter: QPainter, box: QRect, text: str, role: str, ink: str, *, weight: int = 0
    ) -> None:
        """Paint one line of text in `box`, leading, half-way down, cut short where it must be."""
        font = self.look.font(role, weight=weight or None)
        painter.setFont(font)
        painter.setPen(self.look.color(ink))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(self.placed(box), side | Qt.AlignmentFlag.AlignVCenter, shown)

    def placed(self, box: QRect) -> QRect:
        """Give `box` mirrored, where the layout runs from right to left."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def text_width(self, text: str, role: str, weight: int | None = None) -> int:
        """Give the width that `text` takes in the font of `role`."""
        metrics = QFontMetricsF(self.look.font(role, weight=weight))
        return int(metrics.horizontalAdvance(text)) + 1

    def minimumSizeHint(self) -> QSize:
        """Give the least size: that of a target that can be hit."""
        target = self.look.px("layout.target")
        return QSize(target, max(target, self.sizeHint().height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the face, and the ring where the keyboard brought the focus here."""
        painter = QPainter(self)
        painter.setRenderHints(_HINTS)
        self.paint(painter)
        if self._ringed and self.hasFocus():
            self._paint_ring(painter)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the focus came by the keyboard."""
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._ringed = event.reason() not in _BY_POINTER
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button as Space does."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def _paint_ring(self, painter: QPainter) -> None:
        width = self.look.px("layout.focusRing")
        inset = width / 2
        painter.setPen(QPen(self.look.color(self.ring), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = self.body().adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, self.radius(), self.radius())
