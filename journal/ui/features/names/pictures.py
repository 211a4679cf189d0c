"""The newest pictures of a name's memories, in a strip that scrolls sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from journal.ui.features.names.words import tr
from journal.ui.feedback.dates import day_in_full, vague_words
from journal.ui.feedback.numbers import figures
from journal.ui.widgets.button import LookButton
from journal.ui.widgets.labels import ElidedLabel
from journal.ui.widgets.thumb import draw_thumb
from journal.ui.widgets.tools import LinkButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPainter, QWheelEvent

    from journal.domain.naming import NamePicture
    from journal.ui.widgets.rowpaint import RowInk
    from journal.ui.widgets.thumb import Pictures

_TALL, _WIDE, _FIRST_WIDE, _SPACE = 150, 150, 214, 12
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class PictureButton(LookButton):
    """One picture; a click opens its memory.

    Args:
        ink: Colours and sizes.
        pictures: Where it comes from.
        picture: What it shows.
        wide: How wide it is, as drawn.
    """

    def __init__(self, ink: RowInk, pictures: Pictures, picture: NamePicture, wide: int) -> None:
        super().__init__(ink.look, said_of(picture))
        self._ink, self._pictures, self.picture, self._wide = ink, pictures, picture, wide
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        pictures.ready.connect(self._follow)

    def sizeHint(self) -> QSize:
        """Give the size of the picture."""
        return QSize(self.look.px(self._wide), self.look.px(_TALL))

    def minimumSizeHint(self) -> QSize:
        """Give the same: a picture is not squeezed."""
        return self.sizeHint()

    def radius(self) -> float:
        """Give the roundness of the ring."""
        return self.look.px("radius.thumb")

    def paint(self, painter: QPainter) -> None:
        """Paint the picture."""
        box, sha256 = QRectF(self.rect()), self.picture.sha256
        draw_thumb(painter, self._ink, self._pictures, box, sha256)

    def _follow(self, sha256: str) -> None:
        if sha256 == self.picture.sha256:
            self.update()


class PictureStrip(QWidget):
    """The newest pictures, and under them what is said of the one that has the keys.

    Args:
        ink: Colours and sizes.
        pictures: Where they come from.

    Signals:
        chosen: A picture was clicked (NamePicture).
        all_wanted: All of them are to be looked for.
    """

    chosen = Signal(object)
    all_wanted = Signal()

    def __init__(self, ink: RowInk, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink, self._look, self._pictures = ink, ink.look, pictures
        self._shown: tuple[NamePicture, ...] = ()
        self.buttons: list[PictureButton] = []
        self.title, self.all = QLabel(tr("Pictures")), LinkButton(self._look, "")
        self.caption = ElidedLabel(self._look, "", "gap", "text2")
        self._look.dress(self.title, "quote", weight=500)
        self.all.clicked.connect(self.all_wanted)
        self._area = QScrollArea()
        self._lay_out()
        self.hide()

    def show_pictures(self, pictures: Sequence[NamePicture], count: int) -> None:
        """Show some pictures of as many as there are; nothing when there are none."""
        self.setVisible(bool(pictures))
        self.all.say(tr("All %1").replace("%1", figures(count)), tr("Find all its pictures"))
        if tuple(pictures) == self._shown:
            return
        self._shown = tuple(pictures)
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        wide = [_FIRST_WIDE, *(_WIDE for _ in pictures)]
        self.buttons = [
            PictureButton(self._ink, self._pictures, *each)
            for each in zip(pictures, wide, strict=False)
        ]
        for place, button in enumerate(self.buttons):
            self._row.insertWidget(place, button)
            button.clicked.connect(lambda _=False, one=button.picture: self.chosen.emit(one))
            button.installEventFilter(self)
        self.caption.setText(said_of(pictures[0]) if pictures else "")
        self._area.horizontalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focus and the mouse with the words; step with the arrows."""
        if not isinstance(watched, PictureButton):
            return self._scroll(event)
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.Enter}:
            self.caption.setText(said_of(watched.picture))
        if event.type() == QEvent.Type.FocusIn:
            self._area.ensureWidgetVisible(watched, self._look.px(_SPACE), 0)
        if event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(cast("QKeyEvent", event).key()))
            if step:
                self._step(watched, step)
                return True
        return super().eventFilter(watched, event)

    def _step(self, button: PictureButton, step: int) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        place = self.buttons.index(button) + (-step if mirrored else step)
        if 0 <= place < len(self.buttons):
            self.buttons[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _scroll(self, event: QEvent) -> bool:
        """Let a wheel that turns sideways scroll the strip, any other the page."""
        if event.type() != QEvent.Type.Wheel:
            return False
        wheel = cast("QWheelEvent", event)
        turned, bar = wheel.angleDelta(), self._area.horizontalScrollBar()
        if abs(turned.x()) > abs(turned.y()):
            bar.setValue(bar.value() - turned.x())
        else:
            event.ignore()
        return True

    def _lay_out(self) -> None:
        px = self._look.px
        inner = QWidget()
        inner.setProperty("role", "through")
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(_SPACE))
        self._row.addStretch(1)
        area = self._area
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFixedHeight(px(_TALL))
        area.viewport().installEventFilter(self)
        for policy in (area.setHorizontalScrollBarPolicy, area.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(24), 0, 0)
        column.setSpacing(px(_SPACE))
        column.addLayout(head)
        column.addWidget(area)
        column.addWidget(self.caption)


def said_of(picture: NamePicture) -> str:
    """Give what a picture is, and from when: "She waved, 4 July 2026"."""
    moment = picture.moment
    when = day_in_full(moment.day) if moment.is_exact else vague_words(moment)
    words = picture.words.rstrip(" .")
    return f"{words}, {when}" if words else when[:1].upper() + when[1:]
