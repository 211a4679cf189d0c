"""Draw small pictures of memories, or their room until they are there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from journal.ui.widgets import rowpaint

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QPaintEvent, QPixmap

    from journal.ui.widgets.rowpaint import RowInk

_SIGN = 18


class Pictures(Protocol):
    """Whoever makes pictures at the size they are drawn in."""

    @property
    def ready(self) -> SignalInstance:
        """A picture can be had now (its hash)."""

    def get(self, sha256: str, size: QSize, sharpness: float = 1.0) -> QPixmap | None:
        """Give a picture that fills `size`; None while it is made, null when it is broken."""


def draw_thumb(
    painter: QPainter, ink: RowInk, pictures: Pictures | None, box: QRectF, sha256: str
) -> None:
    """Draw a picture so that it fills `box`.

    Args:
        painter: Of the widget.
        ink: Colours and sizes.
        pictures: Where it comes from; with None its room stays empty.
        box: Where.
        sha256: The hash of its bytes.
    """
    sharp = painter.device().devicePixelRatioF()
    size = QSize(round(box.width()), round(box.height()))
    picture = None if pictures is None else pictures.get(sha256, size, sharp)
    if picture is not None and not picture.isNull():
        rowpaint.draw_picture(painter, ink, box, picture)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.color("sunken"))
    painter.drawRoundedRect(box, ink.px("radius.thumb"), ink.px("radius.thumb"))
    if picture is not None:
        half = ink.px(_SIGN) / 2
        sign = ink.look.pixmap("image-off", "text3", _SIGN, sharp)
        painter.drawPixmap(box.center() - QPointF(half, half), sign)


class Thumb(QWidget):
    """A picture as a part of a card.

    Args:
        ink: Colours and sizes.
        pictures: Where it comes from.
        sha256: The hash of its bytes.
    """

    def __init__(
        self, ink: RowInk, pictures: Pictures, sha256: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ink, self._pictures, self.sha256 = ink, pictures, sha256
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        pictures.ready.connect(self._follow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture."""
        painter = QPainter(self)
        rowpaint.begin(painter)
        draw_thumb(painter, self._ink, self._pictures, QRectF(self.rect()), self.sha256)
        painter.end()

    def _follow(self, sha256: str) -> None:
        if sha256 == self.sha256:
            self.update()
