"""One picture as large as the window has room for; the arrows lead to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from journal.ui.background.thumbnails import thumbnails_of
from journal.ui.widgets.announce import announce
from journal.ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from journal.domain.entry import Attachment
    from journal.ui.background.session import Session
    from journal.ui.widgets.look import Look

_MARGIN, _FOOT = 32, 56
_DARK, _SAID = "#ec14110c", "#f1ece2"
"""The dark around a picture is the same in every look, as in a room with the lights out."""
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Space: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class LightBox(Overlay):
    """Shows the pictures of one memory, one at a time; Escape or a click closes it.

    Args:
        look: Inks and fonts.
        session: Where pictures come from.
        window: What it lies over.
        files: The pictures.
    """

    def __init__(
        self, look: Look, session: Session, window: QWidget, files: Sequence[Attachment]
    ) -> None:
        super().__init__(look, window)
        self._files, self._now = tuple(files), 0
        self._thumbnails = thumbnails_of(session)
        self.setObjectName("lightBox")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.panel.hide()
        self._thumbnails.ready.connect(self._on_ready)

    def open(self, number: int) -> None:
        """Come up with one of the pictures.

        Args:
            number: Its place among them, from 0.
        """
        self._show(number)
        self.come(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step with the arrows, close with Escape."""
        if watched is self and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(cast("QKeyEvent", event).key())
            if key == Qt.Key.Key_Escape:
                self.close_up()
            elif key in _STEPS:
                step = _STEPS[key]
                mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
                sideways = key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
                self._show(self._now + (-step if mirrored and sideways else step))
            return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Close it: wherever one clicks."""
        self.close_up()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture on the dimmed window, and under it what is said of it."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.dark())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room, file = self._room(), self._files[self._now]
        size = QSize(round(room.width()), 1)
        picture = self._thumbnails.get(file.sha256, size, self.devicePixelRatioF())
        if picture is not None and not picture.isNull():
            wide, high = picture.width(), picture.height()
            scale = min(room.width() / wide, room.height() / high)
            box = QRectF(0, 0, wide * scale, high * scale)
            box.moveCenter(room.center())
            painter.drawPixmap(box, picture, QRectF(picture.rect()))
        painter.setPen(QColor(_SAID))
        painter.setFont(self._look.font("gap", text=self._said()))
        foot = QRectF(room.left(), room.bottom(), room.width(), self._look.px(_FOOT))
        middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(foot, middle, self._said())
        painter.end()

    def dark(self) -> QColor:
        """Give the dark around a picture."""
        return QColor(_DARK)

    def _room(self) -> QRectF:
        margin, foot = self._look.px(_MARGIN), self._look.px(_FOOT)
        return QRectF(self.rect()).adjusted(margin, margin, -margin, -foot)

    def _show(self, number: int) -> None:
        self._now = number % len(self._files)
        self.setAccessibleName(self._said() or self._files[self._now].name)
        announce(self, self.accessibleName())
        self.update()

    def _on_ready(self, _sha256: str) -> None:
        self.update()

    def _said(self) -> str:
        caption = self._files[self._now].caption
        if len(self._files) == 1:
            return caption
        words = self.tr("%1 of %2").replace("%1", str(self._now + 1))
        count = words.replace("%2", str(len(self._files)))
        return f"{caption}  ·  {count}" if caption else count
