"""One memory of another year as a card, with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QPropertyAnimation,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from journal.ui.feedback import dates
from journal.ui.widgets.button import LookButton
from journal.ui.widgets.thumb import Thumb

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from journal.domain.entry import Row
    from journal.ui.widgets.look import Look
    from journal.ui.widgets.rowpaint import RowInk
    from journal.ui.widgets.thumb import Pictures

_MOST_TAGS = 3
_LEAST_WIDTH, _PICTURE_WIDTH, _PICTURE_HEIGHT = 64, 172, 176


def when_and_where(row: Row) -> str:
    """Give time and place of a memory: "17:20  ·  Home"; its day where neither is known."""
    parts = [dates.row_time(row.moment), row.place or ""]
    return "  ·  ".join(part for part in parts if part) or dates.day_in_full(row.moment.day)


def said_of(row: Row) -> str:
    """Give the day of a memory and its title, or its first words, as it is spoken of."""
    words = row.title or " ".join(row.excerpt.split())
    return f"{dates.day_in_full(row.moment.day)}, {words}"


class OpenLine(LookButton):
    """The line over a memory: when and where; it opens it."""

    def __init__(self, look: Look, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(look, when_and_where(row), parent=parent)
        self.setAccessibleName(said_of(row))
        self.setToolTip("")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Give the size of the words in a target that can be hit."""
        width = self.text_width(self.text(), "label") + self.look.px(12)
        return QSize(width, max(self.look.px(24), self.look.line("label")))

    def minimumSizeHint(self) -> QSize:
        """Give a width in which the words are cut short."""
        return QSize(self.look.px(60), self.sizeHint().height())

    def radius(self) -> float:
        """Give the roundness of the ring."""
        return self.look.px("radius.nav")

    def paint(self, painter: QPainter) -> None:
        """Paint the words."""
        inset = self.look.px(4)
        box = QRect(inset, 0, self.width() - 2 * inset, self.height())
        ink = "accentText" if self.underMouse() else "text2"
        self.put_text(painter, box, self.text(), "label", ink)


class TagLabel(QLabel):
    """A tag as a pill, to be read only."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setProperty("role", "pill")
        self.setTextFormat(Qt.TextFormat.PlainText)
        look.dress(self, "label", "text2")


class RecalledCard(QFrame):
    """A memory that came up by itself.

    Args:
        ink: Inks, fonts and icons.
        row: The memory; without a picture its card is lower.
        pictures: Where its picture comes from.

    Signals:
        opened: It is to be read (Row).
        answered: A new memory is to be written about it (Row).
        dismissed: It shall not come up any more (Row); the card closes by itself.
    """

    opened = Signal(object)
    answered = Signal(object)
    dismissed = Signal(object)

    def __init__(
        self, ink: RowInk, row: Row, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self.row = (look := ink.look), row
        self._picture = Thumb(ink, pictures, row.picture) if row.picture else None
        self.setProperty("role", "card")
        self.setAccessibleName(said_of(row))
        self.line = OpenLine(look, row)
        self.answer = QPushButton(self.tr("Answer"))
        self.not_this = QPushButton(self.tr("Not this one"))
        self._closing = QPropertyAnimation(self, b"maximumHeight", self)
        self._lay_out()
        self.line.clicked.connect(lambda: self.opened.emit(self.row))
        self.answer.clicked.connect(lambda: self.answered.emit(self.row))
        self.not_this.clicked.connect(self._close)
        self._closing.finished.connect(lambda: self.dismissed.emit(self.row))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the memory by a click anywhere on the card."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.opened.emit(self.row)

    def _close(self) -> None:
        """Close the card as a row closes into a gap; then the memory is let be."""
        self.answer.setEnabled(False)
        self.not_this.setEnabled(False)
        duration = self._look.duration("slow")
        if not duration:
            self.dismissed.emit(self.row)
            return
        self.setMinimumHeight(0)
        self._closing.setDuration(duration)
        self._closing.setStartValue(self.height())
        self._closing.setEndValue(0)
        self._closing.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._closing.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)

    def _lay_out(self) -> None:
        look, row, px = self._look, self.row, self._look.px
        whole, column = QHBoxLayout(self), QVBoxLayout()
        whole.setContentsMargins(px(16), px(16), px(20), px(14))
        whole.setSpacing(px(20))
        if self._picture is not None:
            self._picture.setMinimumSize(px(_LEAST_WIDTH), px(_PICTURE_HEIGHT))
            self._picture.setMaximumWidth(px(_PICTURE_WIDTH))
            whole.addWidget(self._picture, 1)
        whole.addLayout(column, 3)
        column.setContentsMargins(0 if self._picture is not None else px(4), 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line, 0, Qt.AlignmentFlag.AlignLeft)
        if row.title:
            title = QLabel(row.title)
            look.dress(title, "cardTitle")
            self._write(title, column, 4)
        text = QLabel(" ".join(row.excerpt.split()))
        look.dress(text, "quote")
        self._write(text, column, 6)
        column.addSpacing(px(12))
        column.addStretch(1)
        column.addLayout(self._foot())

    def _write(self, label: QLabel, column: QVBoxLayout, over: int) -> None:
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMinimumWidth(1)
        label.setIndent(self._look.px(4))
        label.setMargin(0)
        column.addSpacing(self._look.px(over))
        column.addWidget(label)

    def _foot(self) -> QHBoxLayout:
        look, px = self._look, self._look.px
        self.answer.setIcon(look.icon("reply", "text2", 16))
        self.not_this.setIcon(look.icon("moon", "text3", 14))
        self.not_this.setProperty("role", "quiet")
        about = said_of(self.row)
        for button, ink in ((self.answer, None), (self.not_this, "text2")):
            look.dress(button, "button" if ink is None else "ui", ink)
            button.setAccessibleDescription(about)
            button.setIconSize(QSize(px(16), px(16)))
        foot = QHBoxLayout()
        foot.setSpacing(px(6))
        foot.addWidget(self.answer)
        foot.addWidget(self.not_this)
        foot.addStretch(1)
        for name in self.row.tags[:_MOST_TAGS]:
            foot.addWidget(TagLabel(look, name))
        return foot
