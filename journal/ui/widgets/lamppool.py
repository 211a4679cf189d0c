"""The page's ground: paper with the light of a lamp that hangs above it."""

from functools import cache
from random import Random

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap, QRadialGradient
from PySide6.QtWidgets import QWidget

from journal.ui.widgets.look import Look

_LAMP_ABOVE = 120
_REACH = 0.95
_GRAIN = 128
_SMALLER = 4


class LampPool(QWidget):
    """A page; what stands on it are its children.

    The light is painted once for a size and kept. Typing then costs a copy of what changed.

    Args:
        look: the look it is drawn in.
        parent: owns this.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lit = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        look.changed.connect(self._go_out)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the paper where it is asked for."""
        if self._lit.size() != self.size():
            self._lit = _light(self.size(), self._look)
        painter = QPainter(self)
        painter.drawPixmap(event.rect(), self._lit, event.rect())
        painter.end()

    def _go_out(self) -> None:
        self._lit = QPixmap()
        self.update()


def _light(size: QSize, look: Look) -> QPixmap:
    # One pixel per logical pixel on sharp screens too, and the light itself small and drawn out
    # to its size: it has no edges to lose, and takes half the time so.
    small = QSize(max(size.width() // _SMALLER, 1), max(size.height() // _SMALLER, 1))
    pixmap = QPixmap(size)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(pixmap.rect(), _glow(small, look))
    painter.drawTiledPixmap(pixmap.rect(), QPixmap.fromImage(_grain()))
    painter.end()
    return pixmap


def _glow(size: QSize, look: Look) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(look.color("page"))
    lamp = QPointF(size.width() / 2, -_LAMP_ABOVE / _SMALLER)
    glow = QRadialGradient(lamp, size.height() * _REACH)
    first, second = look.pool
    for place, strength in ((0.0, first), (0.5, second), (1.0, 0.0)):
        glow.setColorAt(place, _warm(look, strength))
    painter = QPainter(pixmap)
    painter.fillRect(pixmap.rect(), glow)
    painter.end()
    return pixmap


def _warm(look: Look, strength: float) -> QColor:
    color = QColor(look.color("lamp"))
    color.setAlphaF(strength)
    return color


@cache
def _grain() -> QImage:
    """Give a tile of the faintest grain: a pool so weak would else show its rings."""
    specks = bytes(byte & 1 for byte in Random(1).randbytes(_GRAIN * _GRAIN))  # noqa: S311
    image = QImage(specks, _GRAIN, _GRAIN, _GRAIN, QImage.Format.Format_Alpha8)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
