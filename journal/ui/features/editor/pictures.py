"""A picture of a memory on its page, as wide as the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.ui.background.thumbnails import thumbnails_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QPixmap, QResizeEvent

    from journal.domain.entry import Attachment
    from journal.ui.background.session import Session
    from journal.ui.widgets.look import Look

_UNSEEN_RATIO, _TALLEST, _BROKEN = 0.6, 560, 96
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PagePicture(QWidget):
    """One picture; a click or Enter opens it large.

    Args:
        look: Inks and sizes.
        session: Where pictures come from.
        file: The attachment that it shows.

    Signals:
        opened: It is to be seen large.
        grown: It is of another height, now that it is known.
    """

    opened = Signal()
    grown = Signal()

    def __init__(self, look: Look, session: Session, file: Attachment) -> None:
        super().__init__()
        self._look, self._thumbnails, self.file = look, thumbnails_of(session), file
        self._ratio = 0.0
        self._broken = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.describe(file)
        self.setToolTip(file.name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._thumbnails.ready.connect(self._on_ready)

    def describe(self, file: Attachment) -> None:
        """Say what the picture is called now, to those who do not see it."""
        self.file = file
        self.setAccessibleName(self.tr("Picture: %1").replace("%1", file.caption or file.name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as tall as the picture is at this width."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, or its room until it is there."""
        picture = self._picture()
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        box, radius = QRectF(self.rect()), self._look.px("radius.card")
        path = QPainterPath()
        path.addRoundedRect(box, radius, radius)
        painter.fillPath(path, self._look.color("sunken"))
        if picture is not None and not picture.isNull():
            painter.setClipPath(path)
            painter.drawPixmap(box, picture, QRectF(picture.rect()))
            painter.setClipping(False)
        elif picture is not None:
            painter.setPen(self._look.color("text2"))
            painter.setFont(self._look.font("ui"))
            words = self.tr("%1 can’t be shown here. It is kept as it is.")
            said = words.replace("%1", self.file.name)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, said)
        if self.hasFocus():
            painter.setPen(QPen(self._look.color("focus"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius - 1, radius - 1)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open it large."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open it large with Enter or Space."""
        if Qt.Key(event.key()) in _OPENS:
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if not self._broken:
            self.opened.emit()

    def _picture(self) -> QPixmap | None:
        # Asked for at the text's own width: one size for all widths of the window.
        width = self._look.px("page.measurePx")
        return self._thumbnails.get(self.file.sha256, QSize(width, 1), self.devicePixelRatioF())

    def _on_ready(self, sha256: str) -> None:
        if sha256 == self.file.sha256:
            self._fit()
            self.update()

    def _fit(self) -> None:
        # Asked for once, to know its shape; later only where it is seen.
        picture = None if self._ratio or self._broken else self._picture()
        if picture is not None:
            self._broken = picture.isNull()
            self._ratio = 0.0 if self._broken else picture.height() / picture.width()
        tallest = self._look.px(_TALLEST)
        ratio = self._ratio or _UNSEEN_RATIO
        height = self._look.px(_BROKEN) if self._broken else self.width() * ratio
        tall = round(min(height, tallest))
        if tall != self.height():
            self.setFixedHeight(tall)
            self.grown.emit()
