"""The name of the journal and its sign: a lamp in brackets."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from journal.ui.widgets.look import Look
from journal.ui.widgets.rowpaint import begin, draw_brackets

_NAME = "Montauk"
_MARK_WIDTH, _MARK_HEIGHT, _TICK, _PEN, _LAMP = 19, 15, 4, 1.5, 2.6
_BETWEEN = 9


class WordMark(QLabel):
    """Paints *Montauk* and the bracketed lamp; assistive technology meets one image.

    Args:
        look: the look it is drawn in.
        parent: owns this.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._compact = False
        self.setAccessibleName(_NAME)
        look.changed.connect(self._redraw)
        self._redraw()

    def set_compact(self, compact: bool) -> None:
        """Show the sign alone, where there is no room for the name."""
        self._compact = compact
        self._redraw()

    def event(self, event: QEvent) -> bool:
        """Draw it again for a screen of another sharpness."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._redraw()
        return super().event(event)

    def _redraw(self) -> None:
        px, font = self._look.px, self._look.font("wordmark")
        metrics = QFontMetricsF(font)
        mark = px(_MARK_WIDTH)
        start = 0.0 if self._compact else metrics.horizontalAdvance(_NAME) + px(_BETWEEN)
        sharp, height = self.devicePixelRatioF(), self._look.line("wordmark")
        pixmap = QPixmap(round((start + mark + 2) * sharp), round(height * sharp))
        pixmap.setDevicePixelRatio(sharp)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        begin(painter)
        baseline = (height + metrics.ascent() - metrics.descent()) / 2
        if not self._compact:
            painter.setFont(font)
            painter.setPen(self._look.color("text"))
            painter.drawText(QPointF(0, baseline), _NAME)
        self._paint_mark(painter, start + 1, baseline - metrics.capHeight() / 2)
        painter.end()
        self.setPixmap(pixmap)

    def _paint_mark(self, painter: QPainter, left: float, middle: float) -> None:
        px, look = self._look.px, self._look
        width, height = px(_MARK_WIDTH), px(_MARK_HEIGHT)
        frame = QRectF(left, middle - height / 2, width, height)
        draw_brackets(painter, frame, look.color("text3"), px(_TICK), _PEN)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("lamp"))
        radius = _LAMP * px(_MARK_WIDTH) / _MARK_WIDTH
        painter.drawEllipse(frame.center(), radius, radius)
