"""The pictures of a memory, on its page: as wide as the text, with what is said under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from journal.ui.background.thumbnails import thumbnails_of
from journal.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QPixmap, QResizeEvent

    from journal.domain.entry import Attachment
    from journal.ui.background.session import Session
    from journal.ui.widgets.look import Look

_PICTURES = "image/"
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
        self._ratio = _UNSEEN_RATIO
        self._broken = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Picture: %1").replace("%1", file.caption or file.name))
        self.setToolTip(file.name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._thumbnails.ready.connect(self._on_ready)

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
        picture = self._picture()
        if picture is not None:
            self._broken = picture.isNull()
            if not self._broken:
                self._ratio = picture.height() / picture.width()
        tallest = self._look.px(_TALLEST)
        height = self._look.px(_BROKEN) if self._broken else self.width() * self._ratio
        tall = round(min(height, tallest))
        if tall != self.height():
            self.setFixedHeight(tall)
            self.grown.emit()


class PagePictures(QWidget):
    """All pictures of a memory, one under the other; other files by their names.

    Args:
        look: Inks and fonts.
        session: Where pictures come from.

    Signals:
        opened: A picture is to be seen large (its place among the pictures, from 0).
    """

    opened = Signal(int)

    def __init__(self, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._files: tuple[Attachment, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        # The layout outside keeps the height that it asked for first, whatever grows in here.
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._regrow)
        self.hide()

    @property
    def pictures(self) -> tuple[Attachment, ...]:
        """The files that are pictures."""
        return tuple(one for one in self._files if one.media_type.startswith(_PICTURES))

    def show_files(self, files: Sequence[Attachment]) -> None:
        """Show what stands beside a memory; nothing when there is none."""
        if tuple(files) == self._files:
            return
        self._files = tuple(files)
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        px = self._look.px
        self._layout.setSpacing(px(8))
        self._layout.setContentsMargins(0, px(6), 0, px(14) if self._files else 0)
        for number, file in enumerate(self.pictures):
            self._add_picture(number, file)
        for file in self._files:
            if file not in self.pictures:
                self._add_name(file)
        self.setVisible(bool(self._files))
        self._settle.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as tall as pictures and words are at this width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._settle.start()

    def _regrow(self) -> None:
        self._layout.invalidate()
        layout = self._layout
        of_words = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else 0
        self.setFixedHeight(of_words or layout.totalSizeHint().height())

    def _add_picture(self, number: int, file: Attachment) -> None:
        picture = PagePicture(self._look, self._session, file)
        picture.opened.connect(lambda: self.opened.emit(number))
        picture.grown.connect(self._settle.start)
        self._layout.addWidget(picture)
        if file.caption:
            said = QLabel(file.caption)
            said.setWordWrap(True)
            said.setTextFormat(Qt.TextFormat.PlainText)
            self._look.dress(said, "gap", "text2")
            self._layout.addWidget(said)

    def _add_name(self, file: Attachment) -> None:
        size = self.locale().formattedDataSize(file.size, 0)
        line = ElidedLabel(self._look, f"{file.name}  ·  {size}", "label", "text2")
        self._layout.addWidget(line)
