"""The page of the memory whose lamp goes out: it comes up, and then apart."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from journal.ui.features.lights.dissolve import Dissolve
from journal.ui.features.lights.face import Face, paint_face
from journal.ui.feedback.numbers import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintEvent

    from journal.ui.widgets.look import Look
    from journal.ui.widgets.thumb import Pictures

MARGIN: Final = 40
"""Room around the page for its shadow, in pixels."""
_COMES_UNTIL, _LEAVES_FROM, _SETTLES = 0.12, 0.30, 0.35
_SHADE, _DROP, _STEPS = 0.75, 14, 20
_CORNER: Final = 48
"""How far into the page from a corner the shadow is not yet as it is all along."""


class Sheet(QWidget):
    """Shows one page.

    Args:
        look: Inks and fonts.
        pictures: Where pictures come from, or None.

    Signals:
        stale: Something in a box of the stage has to be painted anew (QRect).
    """

    stale = Signal(object)

    def __init__(
        self, look: Look, pictures: Pictures | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._pictures = look, pictures
        self._face: Face | None = None
        self._page, self._shadow = QPixmap(), QPixmap()
        self._dissolve: Dissolve | None = None
        self._part, self._whole, self._settles = 0.0, False, False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        look.changed.connect(self._repaint_page)
        if pictures is not None:
            pictures.ready.connect(self._on_picture)

    @property
    def face(self) -> Face | None:
        """What stands on the page; None where none is shown."""
        return self._face

    @property
    def page(self) -> QPixmap:
        """The page as it is painted, whole."""
        return self._page

    @property
    def page_box(self) -> QRectF:
        """Where the page lies in this widget."""
        return QRectF(QPointF(MARGIN, MARGIN), self._page.deviceIndependentSize())

    def lie_in(self, box: QRect) -> None:
        """Have the page lie in a box of the stage; it may be lower than that."""
        geometry = box.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        if geometry != self.geometry():
            self.setGeometry(geometry)
            self._dissolve = None
            self._repaint_page()

    def show_face(self, face: Face | None) -> None:
        """Show another page, or none."""
        if face == self._face:
            return
        self._face = face
        # What is read out is what is seen.
        words = () if face is None or face.is_covered else (face.day, face.title, face.words)
        self.setAccessibleName(sentences(*words))
        self._repaint_page()

    def show_part(self, part: float, *, whole: bool, settles: bool = False) -> None:
        """Show the page at some part of its time.

        Args:
            part: 0 to 1.
            whole: It does not come apart: its lamp is kept.
            settles: It goes into a box, and does not come apart either.
        """
        if (part, whole, settles) != (self._part, self._whole, self._settles):
            self._part, self._whole, self._settles = part, whole, settles
            self.stale.emit(self.geometry())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is left of the page, and its shadow."""
        if self._face is None or self._page.isNull():
            return
        gone, came = self._gone(), min(1.0, self._part / _COMES_UNTIL)
        if self._settles:
            came *= min(1.0, max(0.0, (1.0 - self._part) / _SETTLES))
        painter = QPainter(self)
        painter.setOpacity(came * (1.0 - gone))
        painter.drawPixmap(0, 0, self._shadow)
        painter.setOpacity(came)
        if gone > 0.0:
            painter.drawImage(QPointF(MARGIN, MARGIN), self._apart().frame(self._page, gone))
        else:
            painter.drawPixmap(MARGIN, MARGIN, self._page)
        painter.end()

    def _gone(self) -> float:
        """Give how much of the page has come apart, 0 to 1."""
        if self._whole or self._settles:
            return 0.0
        return min(max((self._part - _LEAVES_FROM) / (1.0 - _LEAVES_FROM), 0.0), 1.0)

    def _apart(self) -> Dissolve:
        """Give what lets a page come apart; made when the first one does, not when it comes."""
        if self._dissolve is None:
            room = self.size() - QSize(2 * MARGIN, 2 * MARGIN)
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._dissolve = Dissolve(room, self.devicePixelRatioF(), mirrored=mirrored)
        return self._dissolve

    def _on_picture(self, sha256: str) -> None:
        if self._face is not None and sha256 == self._face.picture:
            self._repaint_page()

    def _repaint_page(self) -> None:
        room = self.size() - QSize(2 * MARGIN, 2 * MARGIN)
        if self._face is None or room.isEmpty():
            self._page = QPixmap()
        else:
            sharp = self.devicePixelRatioF()
            before = self._page.size()
            self._page = paint_face(self._look, self._face, self._pictures, room, sharp)
            if self._page.size() != before:
                self._shadow = shadow_of(self.page_box.size().toSize(), sharp)
        self.stale.emit(self.geometry())


def shadow_of(size: QSize, sharp: float = 1.0) -> QPixmap:
    """Give the shadow of a page, drawn out from that of a small one: it is the same all along."""
    least = 2 * _CORNER + 1
    if size.width() < least or size.height() < least or not sharp.is_integer():
        return painted_shadow(size, sharp)
    shadow, small = _blank(size, sharp), _small_shadow(sharp)
    painter = QPainter(shadow)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for down, high in _thirds(size.height()):
        for across, wide in _thirds(size.width()):
            source = QRectF(across[1], down[1], wide[1], high[1])
            part = QRectF(source.topLeft() * sharp, source.size() * sharp)
            painter.drawPixmap(QRectF(across[0], down[0], wide[0], high[0]), small, part)
    painter.end()
    return shadow


def _thirds(length: int) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield where an edge, what lies between, and the other edge begin, and how long they are.

    Of each: around a page so long, and around the small one.
    """
    edge = MARGIN + _CORNER
    between = length - 2 * _CORNER
    yield (0, 0), (edge, edge)
    yield (edge, edge), (between, 1)
    yield (edge + between, edge + 1), (edge, edge)


@cache
def _small_shadow(sharp: float) -> QPixmap:
    return painted_shadow(QSize(2 * _CORNER + 1, 2 * _CORNER + 1), sharp)


def _blank(size: QSize, sharp: float) -> QPixmap:
    shadow = QPixmap((size + QSize(2 * MARGIN, 2 * MARGIN)) * sharp)
    shadow.setDevicePixelRatio(sharp)
    shadow.fill(Qt.GlobalColor.transparent)
    return shadow


def painted_shadow(size: QSize, sharp: float = 1.0) -> QPixmap:
    """Paint the shadow of a page, soft at its edges and a little below it."""
    shadow = _blank(size, sharp)
    painter = QPainter(shadow)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    page = QRectF(MARGIN, MARGIN, size.width(), size.height())
    for step in range(_STEPS, 0, -1):
        reach = (MARGIN - _DROP) * step / _STEPS
        painter.setOpacity(_SHADE * (1 - step / _STEPS) ** 2 * 2.2 / _STEPS)
        around = page.adjusted(-reach, -reach + _DROP, reach, reach + _DROP)
        painter.drawRoundedRect(around, 6 + reach, 6 + reach)
    painter.end()
    return shadow
