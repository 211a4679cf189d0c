"""Draw icons in any ink and size, once each.

Drawings say ``currentColor``; the ink is put in before they are painted. Pixmaps are kept by
name, ink, size, stroke and sharpness.
"""

import logging

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from journal.ui.theme.glyphs import OURS
from journal.ui.theme.lucide import IconUnreadable, Lucide

_log = logging.getLogger(__name__)
_STROKE_AS_DRAWN = 'stroke-width="2"'


class Icons:
    """The journal's icons.

    Args:
        lucide: where drawings that are not ours come from.
        stroke: width of their lines on the grid of 24.
    """

    def __init__(self, lucide: Lucide, stroke: float) -> None:
        self._lucide = lucide
        self._stroke = stroke
        self._drawings: dict[str, str] = dict(OURS)
        self._pixmaps: dict[tuple[str, int, int, float, float], QPixmap] = {}

    def pixmap(
        self, name: str, ink: QColor, size: int, dpr: float, *, stroke: float | None = None
    ) -> QPixmap:
        """Give the icon `name` in `ink`, `size` logical pixels square, for a screen of `dpr`."""
        width = self._stroke if stroke is None else stroke
        key = (name, ink.rgba(), size, dpr, width)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = _painted(self._tinted(name, ink, width), size, dpr)
        return found

    def icon(self, name: str, ink: QColor, faint: QColor, size: int, dpr: float) -> QIcon:
        """Give an icon for a menu or an action: `ink` when it can be used, `faint` when not."""
        icon = QIcon(self.pixmap(name, ink, size, dpr))
        icon.addPixmap(self.pixmap(name, faint, size, dpr), QIcon.Mode.Disabled)
        return icon

    def _tinted(self, name: str, ink: QColor, stroke: float) -> str:
        if name not in self._drawings:
            self._drawings[name] = self._read(name)
        drawing = self._drawings[name].replace("currentColor", ink.name())
        return drawing.replace(_STROKE_AS_DRAWN, f'stroke-width="{stroke}"')

    def _read(self, name: str) -> str:
        try:
            return self._lucide.svg(name)
        except IconUnreadable:
            # A window without one drawing is better than no window: our own stands in for it.
            _log.warning("There is no drawing of the icon %s.", name)
            return OURS["lacuna"]


def _painted(svg: str, size: int, dpr: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    side = round(size * dpr)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(dpr)
    return pixmap
