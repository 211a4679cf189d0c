"""What every drawing of the sample shares: grounds, clouds of noise, soft light, grain."""

from collections.abc import Callable, Sequence
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRadialGradient,
)

WIDTH, HEIGHT = 1280, 800
Point = tuple[float, float]


class Canvas:
    """A picture being drawn, in a space 1,280 wide and 800 high, seeded and so always the same.

    Args:
        seed: decides everything that looks like chance.
    """

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        self.painter = QPainter(self.image)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(Qt.PenStyle.NoPen)

    def ground(self, *colors: str, top: float = 0, bottom: float = HEIGHT) -> None:
        """Fill from `top` to `bottom` with a gradient through `colors`."""
        gradient = QLinearGradient(0, top, 0, bottom)
        for number, color in enumerate(colors):
            gradient.setColorAt(number / max(1, len(colors) - 1), QColor(color))
        self.painter.fillRect(QRectF(0, top, WIDTH, bottom - top), gradient)

    def clouds(
        self, color: str, strength: float, grain: tuple[int, int], area: QRectF | None = None
    ) -> None:
        """Lay soft noise of `color` over `area`, its coarsest part `grain` cells wide and high."""
        area = area or QRectF(0, 0, WIDTH, HEIGHT)
        for octave in range(4):
            across, down = grain[0] << octave, grain[1] << octave
            small = QImage(across, down, QImage.Format.Format_ARGB32)
            for y in range(down):
                for x in range(across):
                    tint = QColor(color)
                    tint.setAlphaF(self.random.random() * strength / (octave + 1))
                    small.setPixelColor(x, y, tint)
            smooth = Qt.TransformationMode.SmoothTransformation
            ratio = Qt.AspectRatioMode.IgnoreAspectRatio
            large = small.scaled(round(area.width()), round(area.height()), ratio, smooth)
            self.painter.drawImage(area.topLeft(), large)

    def shape(self, points: Sequence[Point], color: str, alpha: float = 1.0) -> None:
        """Fill a polygon."""
        self.painter.setBrush(_tint(color, alpha))
        self.painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))

    def hills(self, base: float, swing: float, color: str, alpha: float = 1.0) -> None:
        """Fill everything under a soft line around the height `base`."""
        path = QPainterPath(QPointF(0, base))
        x, y = 0.0, base
        while x < WIDTH:
            step = self.random.uniform(120, 260)
            to = base + self.random.uniform(-swing, swing)
            path.cubicTo(x + step / 2, y, x + step / 2, to, x + step, to)
            x, y = x + step, to
        path.lineTo(WIDTH + 300, HEIGHT)
        path.lineTo(0, HEIGHT)
        self.painter.fillPath(path, _tint(color, alpha))

    def box(
        self, x: float, y: float, width: float, height: float, color: str, round_: float = 0
    ) -> None:
        """Fill a rectangle with round corners."""
        self.painter.setBrush(QColor(color))
        self.painter.drawRoundedRect(QRectF(x, y, width, height), round_, round_)

    def disc(
        self, x: float, y: float, across: float, color: str, down: float = 0, alpha: float = 1.0
    ) -> None:
        """Fill an ellipse around a point; a circle when `down` is left out."""
        self.painter.setBrush(_tint(color, alpha))
        self.painter.drawEllipse(QPointF(x, y), across, down or across)

    def glow(self, x: float, y: float, reach: float, color: str, alpha: float) -> None:
        """Light the surroundings of a point."""
        gradient = QRadialGradient(QPointF(x, y), reach)
        gradient.setColorAt(0, _tint(color, alpha))
        gradient.setColorAt(0.4, _tint(color, alpha * 0.35))
        gradient.setColorAt(1, _tint(color, 0))
        self.painter.setBrush(gradient)
        self.painter.drawEllipse(QPointF(x, y), reach, reach)

    def line(self, points: Sequence[Point], color: str, width: float, alpha: float = 1.0) -> None:
        """Draw a line with round ends through points."""
        pen = QPen(_tint(color, alpha), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.painter.setPen(pen)
        self.painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))
        self.painter.setPen(Qt.PenStyle.NoPen)

    def ring(
        self, x: float, y: float, across: float, down: float, color: str, width: float
    ) -> None:
        """Draw an ellipse's line."""
        self.painter.setPen(QPen(QColor(color), width))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawEllipse(QPointF(x, y), across, down)
        self.painter.setPen(Qt.PenStyle.NoPen)

    def soften(self, by: float) -> None:
        """Blur everything drawn so far, `by` pixels or so."""
        self.painter.end()
        smooth, ratio = (
            Qt.TransformationMode.SmoothTransformation,
            Qt.AspectRatioMode.IgnoreAspectRatio,
        )
        small = self.image.scaled(round(WIDTH / by), round(HEIGHT / by), ratio, smooth)
        self.image = small.scaled(WIDTH, HEIGHT, ratio, smooth)
        self.painter = QPainter(self.image)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(Qt.PenStyle.NoPen)

    def develop(self, dark: float = 0.34) -> QImage:
        """Darken the corners, add the grain of a print, and give the picture."""
        edge = QRadialGradient(QPointF(WIDTH / 2, HEIGHT / 2), WIDTH * 0.68)
        edge.setColorAt(0.45, QColor(20, 14, 8, 0))
        edge.setColorAt(1, QColor(20, 14, 8, round(255 * dark)))
        self.painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), edge)
        self.painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), QColor(255, 236, 205, 14))
        tile = QImage(256, 256, QImage.Format.Format_ARGB32)
        for y in range(256):
            for x in range(256):
                light = self.random.choice((0, 255))
                tile.setPixelColor(x, y, QColor(light, light, light, self.random.randrange(14)))
        for x in range(0, WIDTH, 256):
            for y in range(0, HEIGHT, 256):
                self.painter.drawImage(x, y, tile)
        self.painter.end()
        return self.image


Scene = Callable[[Canvas], None]


def _tint(color: str, alpha: float) -> QColor:
    tint = QColor(color)
    tint.setAlphaF(alpha)
    return tint
