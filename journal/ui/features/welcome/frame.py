"""The frame of the first pages: a picture, which page this is, the way back and the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from journal.ui.features.welcome.lamplight import Lamplight
from journal.ui.widgets.whole_window import WholeWindow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from journal.ui.widgets.look import Look
    from journal.ui.widgets.titled_page import TitledPage

_PICTURE, _DROPPED_BELOW, _LOW, _COLUMN, _SIDE = 340, 760, 700, 560, 56


class WelcomeFrame(WholeWindow):
    """Holds pages, and lets neither keys nor Tab lead to what lies under it.

    Args:
        look: Fonts and inks.
        window: What it lies over.
        pages: The pages, in order.
    """

    def __init__(self, look: Look, window: QWidget, pages: tuple[TitledPage, ...]) -> None:
        super().__init__(window)
        self._look, self.pages = look, pages
        self.stack = QStackedWidget()
        self.steps, self._picture = Steps(look, len(pages)), Lamplight(look)
        self.count, self.next, self.wrong = QLabel(), QLabel(), QLabel()
        self.back, self.go_on = QPushButton(), QPushButton()
        # The scroll bar comes and goes inside a layout: what follows from it waits for its end.
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self.arrange)
        self._lay_out()
        look.changed.connect(self.arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture out where there is no room for it."""
        super().resizeEvent(event)
        self.arrange()

    def stops(self) -> Iterable[QWidget]:
        """Give what stands on the page, and the ways back and on."""
        inside = self.pages[self.stack.currentIndex()].findChildren(QWidget)
        return (*inside, self.back, self.go_on)

    def _bar(self, page: TitledPage) -> int:
        """Give the width that the scroll bar takes beside a page."""
        scroll = self.stack.widget(self.pages.index(page))
        is_there = isinstance(scroll, QScrollArea) and scroll.verticalScrollBar().isVisible()
        return scroll.width() - page.width() if is_there and scroll is not None else 0

    def arrange(self) -> None:
        """Stand in the middle of what the picture leaves."""
        px = self._look.px
        shown = self.width() >= px(_DROPPED_BELOW)
        self._picture.setVisible(shown)
        self._picture.setFixedWidth(px(_PICTURE) if shown else 0)
        room = self.width() - (px(_PICTURE) if shown else 0)
        side = max(px(20), min(px(_SIDE), room // 12), (room - px(_COLUMN)) // 2)
        low = self.height() < px(_LOW)
        self._head.setContentsMargins(side, px(20 if low else 38), side, px(12 if low else 20))
        self._foot.setContentsMargins(side, px(8 if low else 16), side, px(14 if low else 24))
        self.go_on.setMinimumSize(px(140), px(44))
        self.back.setMinimumHeight(px(44))
        for page in self.pages:
            # Measured on the window: the cards must not move when the scroll bar appears.
            page.box.setContentsMargins(side, 0, side - min(side, self._bar(page)), px(12))
        self.fit_way()

    def fit_way(self) -> None:
        """Say what comes next where there is room for it beside the buttons."""
        edges = self._foot.contentsMargins()
        room = self._foot.geometry().width() - edges.left() - edges.right()
        buttons = [one for one in (self.back, self.go_on) if not one.isHidden()]
        taken = sum(max(one.sizeHint().width(), one.minimumWidth()) for one in buttons)
        self.next.setVisible(room > taken + self.next.sizeHint().width() + self._look.px(24))

    def _lay_out(self) -> None:
        look = self._look
        for page in self.pages:
            scroll = QScrollArea()
            scroll.setWidget(page)
            scroll.setWidgetResizable(True)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.verticalScrollBar().rangeChanged.connect(self._settle.start)
            self.stack.addWidget(scroll)
        for label in (self.count, self.next):
            look.dress(label, "label", "text2")
        look.dress(self.wrong, "ui", "danger")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self.back.setProperty("role", "quiet")
        self.go_on.setProperty("role", "primary")
        for button in (self.back, self.go_on):
            button.setAutoDefault(False)
            look.dress(button, "button")
        self._head, self._foot, way = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self._head.addWidget(self.count)
        self._head.addStretch(1)
        self._head.addWidget(self.steps)
        way.addWidget(self.next)
        way.addStretch(1)
        way.addWidget(self.back)
        way.addWidget(self.go_on)
        self._foot.addWidget(self.wrong)
        self._foot.addLayout(way)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self._head)
        right.addWidget(self.stack, 1)
        right.addLayout(self._foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._picture)
        whole.addLayout(right, 1)


class Steps(QWidget):
    """A bar for each page; those up to here are lit.

    Args:
        look: Inks and sizes.
        count: How many pages there are.
    """

    def __init__(self, look: Look, count: int) -> None:
        super().__init__()
        self._look, self._total, self._now = look, count, 0
        look.changed.connect(self._measure)
        self._measure()

    def show_step(self, number: int) -> None:
        """Light the bars up to `number`."""
        self._now = number
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        px, mirrored = self._look.px, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number in range(self._total):
            at = self._total - 1 - number if mirrored else number
            painter.setBrush(self._look.color("accent" if number <= self._now else "hairline"))
            painter.drawRoundedRect(QRectF(at * px(34), 0, px(28), px(4)), px(2), px(2))
        painter.end()

    def _measure(self) -> None:
        px = self._look.px
        self.setFixedSize(px(34) * self._total - px(6), px(4))
        self.update()
