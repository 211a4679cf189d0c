"""A box to tick, with what it stands for and how many there are: *Mum, 11*."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QWidget

from journal.ui.widgets.look import Look
from journal.ui.widgets.rowpaint import begin

_BOX, _ROUND, _ICON, _BETWEEN, _TICK = 18, 5, 16, 12, 12


class CheckRow(QCheckBox):
    """A tick box painted from tokens, over the whole width of its row.

    Args:
        look: the look it is drawn in.
        text: what it stands for.
        icon: the name of an icon before the text, or None.
        parent: owns this.
    """

    def __init__(
        self, look: Look, text: str, icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._icon = icon
        self._count = ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def set_count(self, count: int | None) -> None:
        """Show how many there are; None shows nothing."""
        self._count = "" if count is None else self.locale().toString(count)
        self.setAccessibleDescription(self._count)
        self.update()

    def sizeHint(self) -> QSize:
        """Give the size of a row that can be hit."""
        px = self._look.px
        icon = px(_ICON + _BETWEEN) if self._icon else 0
        words = self._width(self.text(), 600) + self._width(self._count)
        width = px(_BOX + 2 * _BETWEEN) + icon + words
        return QSize(width, px("layout.target"))

    def minimumSizeHint(self) -> QSize:
        """Give the size at which words may be cut short."""
        return QSize(self._look.px(4 * _BOX), self.sizeHint().height())

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 - Qt calls it so
        """Let the whole row be clicked."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row."""
        painter = QPainter(self)
        begin(painter)
        px, height = self._look.px, self.height()
        self._paint_box(painter, QRect(1, (height - px(_BOX)) // 2, px(_BOX), px(_BOX)))
        start = 1 + px(_BOX + _BETWEEN)
        if self._icon:
            where = QRect(start, (height - px(_ICON)) // 2, px(_ICON), px(_ICON))
            sharp = self.devicePixelRatioF()
            pixmap = self._look.pixmap(self._icon, "text2", _ICON, sharp)
            painter.drawPixmap(self._placed(where).topLeft(), pixmap)
            start += px(_ICON + _BETWEEN)
        taken = self._width(self._count)
        room = QRect(start, 0, self.width() - start - taken - px(8), height)
        self._write(painter, room, self.text(), "text", 600 if self.isChecked() else None)
        end = QRect(self.width() - taken, 0, taken, height)
        self._write(painter, end, self._count, "text3", None)
        painter.end()

    def _paint_box(self, painter: QPainter, box: QRect) -> None:
        color, radius = self._look.color, self._look.px(_ROUND)
        chosen, focused = self.isChecked(), self.hasFocus()
        shape = QRectF(self._placed(box)).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = "focus" if focused else "accent" if chosen else "outline"
        painter.setPen(QPen(color(edge), 2 if focused else 1))
        painter.setBrush(color("accent" if chosen else "hover" if self.underMouse() else "page"))
        painter.drawRoundedRect(shape, radius, radius)
        if chosen:
            sharp = self.devicePixelRatioF()
            tick = self._look.pixmap("check", "onAccent", _TICK, sharp, bold=True)
            inset = (box.width() - self._look.px(_TICK)) / 2
            painter.drawPixmap(shape.topLeft() + QPoint(round(inset), round(inset)), tick)

    def _write(
        self, painter: QPainter, room: QRect, text: str, ink: str, weight: int | None
    ) -> None:
        font = self._look.font("ui", weight=weight)
        painter.setFont(font)
        painter.setPen(self._look.color(ink))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(self._placed(room), side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _placed(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _width(self, text: str, weight: int | None = None) -> int:
        if not text:
            return 0
        metrics = QFontMetricsF(self._look.font("ui", weight=weight))
        return int(metrics.horizontalAdvance(text)) + 1
