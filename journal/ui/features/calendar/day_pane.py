"""The memories of one day, beside the calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from journal.ui.feedback import dates
from journal.ui.feedback.numbers import sentence
from journal.ui.widgets import rowpaint
from journal.ui.widgets.button import LookButton
from journal.ui.widgets.frames import Hairline
from journal.ui.widgets.labels import ElidedLabel
from journal.ui.widgets.thumb import draw_thumb
from journal.ui.widgets.tools import IconButton

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QPainter

    from journal.domain.entry import Row
    from journal.ui.widgets.rowpaint import RowInk
    from journal.ui.widgets.thumb import Pictures

WIDTH = 400
_SIDE, _INSET = 20, 8
_TALL = 0.57
"""How tall a picture is, for each pixel that it is wide."""


class DayMemory(LookButton):
    """A memory of the day: time and place, title, its first lines; a click opens it."""

    def __init__(self, ink: RowInk, row: Row, pictures: Pictures) -> None:
        words = row.title or " ".join(row.excerpt.split())
        super().__init__(ink.look, words)
        self._ink, self.row, self._pictures = ink, row, pictures
        if row.picture:
            pictures.ready.connect(self._follow)
        parts = [dates.row_time(row.moment), row.place or ""]
        self._meta = "  ·  ".join(part for part in parts if part)
        self._names = "  ·  ".join((*row.people, *row.tags))
        self.setAccessibleDescription(", ".join(part for part in parts if part))
        self.setToolTip("")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give the height that its lines take."""
        px = self.look.px
        tall = sum(
            self._ink.run(text, words, self._wide()).height for text, words in self._lines()
        )
        gaps = (len(self._lines()) - 1) * px(6)
        picture = self._picture_height() + px(14) if self.row.picture else 0
        return QSize(px(200), picture + int(tall) + gaps + 2 * px(_INSET))

    def radius(self) -> float:
        """Give the roundness of a card."""
        return self.look.px("radius.card")

    def paint(self, painter: QPainter) -> None:
        """Paint its lines."""
        px = self.look.px
        if self.underMouse():
            self.fill(painter, "hover")
        top, side = px(_INSET), px(_INSET)
        if self.row.picture:
            wide = min(self._wide(), self.width() - 2 * side)
            box = QRectF(side, top, wide, self._picture_height())
            draw_thumb(painter, self._ink, self._pictures, box, self.row.picture)
            top += self._picture_height() + px(14)
        for text, words in self._lines():
            box = QRectF(side, top, self._wide(), self.height())
            top += int(rowpaint.draw_words(painter, self._ink, box, text, words)) + px(6)

    def _follow(self, sha256: str) -> None:
        if sha256 == self.row.picture:
            self.update()

    def _picture_height(self) -> int:
        return round(self._wide() * _TALL)

    def _wide(self) -> int:
        return self.look.px(WIDTH - 2 * _SIDE - 2 * _INSET)

    def _lines(self) -> list[tuple[str, rowpaint.Words]]:
        row = self.row
        lines = [
            (self._meta, rowpaint.Words("label", "text2")),
            (row.title, rowpaint.Words("cardTitle", lines=2)),
            (" ".join(row.excerpt.split()), rowpaint.Words("quote", lines=6)),
            (self._names, rowpaint.Words("label", "text2")),
        ]
        return [line for line in lines if line[0]]


class DayPane(QFrame):
    """One day's memories, and a way to write about it.

    Args:
        ink: Fonts, colours and broken lines.
        pictures: Where pictures come from.

    Signals:
        closed: It is to be closed.
        opened: A memory is to be read (Row).
        write_asked: A page of the day is to begin (date).
    """

    closed = Signal()
    opened = Signal(object)
    write_asked = Signal(object)

    def __init__(self, ink: RowInk, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._ink, self._look, self._pictures = ink, ink.look, pictures
        self._day: date | None = None
        self.setObjectName("dayPane")
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.when, self.heading = QLabel(), ElidedLabel(ink.look, "", "viewTitle")
        self.close_button = IconButton(ink.look, self.tr("Close"), "x", keys="Esc")
        self.write = QPushButton(self.tr("Write about this day"))
        self.memories: list[DayMemory] = []
        self._lay_out()
        self.close_button.clicked.connect(self.closed)
        self.write.clicked.connect(self._ask)
        self.hide()

    @property
    def day(self) -> date | None:
        """Whose memories stand there."""
        return self._day

    def show_day(self, day: date, rows: Sequence[Row], count: str, *, can_write: bool) -> None:
        """Show the memories of a day.

        Args:
            day: The day.
            rows: Its memories.
            count: How many it has, in words.
            can_write: Whether a page of the day can begin.
        """
        self._day = day
        self.when.setText(sentence(dates.weekday_and_day(day)))
        self.heading.setText(count)
        self.setAccessibleName(f"{self.when.text()}: {count}")
        self.write.setVisible(can_write)
        self.clear()
        for number, row in enumerate(rows):
            memory = DayMemory(self._ink, row, self._pictures)
            memory.clicked.connect(lambda _=False, row=row: self.opened.emit(row))
            if number:
                self._column.insertWidget(self._column.count() - 1, Hairline(self._look))
            self._column.insertWidget(self._column.count() - 1, memory)
            self.memories.append(memory)

    def clear(self) -> None:
        """Show no memories."""
        self.memories = []
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _ask(self) -> None:
        if self._day is not None:
            self.write_asked.emit(self._day)

    def _lay_out(self) -> None:
        look, px = self._look, self._look.px
        look.dress(self.when, "ui", "text2")
        look.dress(self.write, "button")
        self.write.setIcon(look.icon("pen-line", "text", 16))
        self.write.setIconSize(QSize(px(16), px(16)))
        head = QHBoxLayout()
        head.addWidget(self.when, 1)
        head.addWidget(self.close_button)
        inner = QWidget()
        inner.setProperty("role", "through")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(14))
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QVBoxLayout()
        body.setContentsMargins(px(_SIDE), px(22), px(_SIDE), px(24))
        body.setSpacing(px(4))
        for part, inset in ((head, _INSET), (self.heading, _INSET)):
            line = QHBoxLayout()
            line.setContentsMargins(px(inset), 0, 0, 0)
            line.addLayout(part) if isinstance(part, QHBoxLayout) else line.addWidget(part)
            body.addLayout(line)
        body.addSpacing(px(12))
        body.addWidget(area, 1)
        body.addWidget(self.write)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Hairline(look, standing=True))
        whole.addLayout(body, 1)
