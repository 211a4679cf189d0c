"""Let the reference pane slide in and out, and the page glide aside for it."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from journal.ui.widgets.motion import Veil

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from journal.ui.widgets.look import Look


@dataclass(frozen=True, slots=True)
class Stand:
    """How page and pane stand.

    Attributes:
        area: What both take of what they lie in.
        pane: Where the pane is, while it is open.
        opened: Whether it is.
        over: Whether it lies over the page, instead of beside it.
    """

    area: QRect
    pane: QRect
    opened: bool
    over: bool


class Sliding(Veil):
    """Moves two pictures of the page, one with the pane and one without.

    Args:
        desk: What the page and the pane lie in.
    """

    def __init__(self, desk: QWidget) -> None:
        super().__init__(desk)
        self._forget()
        self.course.finished.connect(self._forget)

    def begin(self, stand: Stand, pictures: tuple[QPixmap, QPixmap]) -> None:
        """Go from one picture to the other.

        Args:
            stand: How the parts stand now.
            pictures: Before and after the pane was opened or closed.
        """
        self._pane = QRectF(stand.pane.translated(-stand.area.topLeft()))
        self._opens = stand.opened
        self._closed, self._opened = pictures if self._opens else reversed(pictures)
        # The text stands in the middle of the page, so it goes half as far as the pane.
        self._aside = 0.0 if stand.over else self._pane.width() / 2
        self._way = 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -1

    def _forget(self) -> None:
        self._closed = self._opened = QPixmap()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page on its way aside, and the pane over it."""
        done = self.course.done
        way = done if self._opens else 1.0 - done
        slid = self._pane.translated(self._way * self._pane.width() * (1.0 - way), 0)
        painter = QPainter(self)
        painter.setClipRect(self._beside(slid))
        aside = self._way * self._aside
        painter.drawPixmap(round(-aside * way), 0, self._closed)
        if aside:
            painter.setOpacity(way)
            self._cut(painter, self._beside(self._pane), aside * (1.0 - way))
        painter.setClipping(False)
        painter.setOpacity(1.0)
        self._cut(painter, self._pane, slid.left() - self._pane.left())
        painter.end()

    def _cut(self, painter: QPainter, part: QRectF, by: float) -> None:
        """Draw a part of the picture with the pane, so much further on."""
        sharp = self._opened.devicePixelRatio()
        source = QRectF(part.topLeft() * sharp, part.size() * sharp)
        painter.drawPixmap(part.translated(by, 0), self._opened, source)

    def _beside(self, pane: QRectF) -> QRectF:
        """Give what a pane that stands there leaves of the area."""
        whole = QRectF(self.rect())
        if self._way > 0:
            whole.setRight(pane.left())
        else:
            whole.setLeft(pane.right())
        return whole


@contextmanager
def sliding(look: Look, desk: QWidget, stand: Callable[[], Stand]) -> Iterator[None]:
    """Let the pane that the block opens or closes slide to where it stands then.

    Args:
        look: Says how long that takes.
        desk: What the page and the pane lie in.
        stand: Says how they stand.
    """
    lasting = look.duration("slow")
    if not lasting or not desk.isVisible():
        yield
        return
    was = stand()
    before = desk.grab(was.area)
    yield
    # What the page makes of its new width is posted, and would come after the picture.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    after, now = desk.grab(was.area), stand()
    veil = next((one for one in desk.children() if isinstance(one, Sliding)), None)
    veil = veil or Sliding(desk)
    veil.begin(
        replace(now, area=was.area, pane=(now if now.opened else was).pane), (before, after)
    )
    veil.cover(was.area, lasting)
