"""The card, once it is done: to be kept, saved as a picture, or left; no way is the better one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from journal.ui.features.erase.words import tr
from journal.ui.widgets.announce import announce
from journal.ui.widgets.paper_card import PaperCard
from journal.ui.widgets.whole_window import WholeWindow, step_by_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from journal.ui.widgets.look import Look
    from journal.ui.widgets.paper_card import CardWords

_SIDE, _BUTTON = 20, 44


class CardPage(WholeWindow):
    """Shows the card over the window; Escape leaves it in the archive.

    The page itself has the keys first: a key pressed once too often decides nothing.

    Args:
        look: Fonts and inks.
        window: What it lies over.
        words: What the card says.

    Signals:
        kept: It is to be kept in the journal.
        saved: It is to be saved as a picture.
        left: It stays in the archive only.
    """

    kept = Signal()
    saved = Signal()
    left = Signal()

    def __init__(self, look: Look, window: QWidget, words: CardWords) -> None:
        super().__init__(window)
        self.setProperty("role", "desk")
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look = look
        self.card = PaperCard(look, words)
        self.setAccessibleName(self.card.accessibleName())
        self.said = QLabel(tr("This card is for you. It names nobody."))
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        look.dress(self.said, "quote", "text2")
        self.keep = QPushButton(tr("Keep it in the journal"))
        self.save = QPushButton(tr("Save as a picture…"))
        self.leave = QPushButton(tr("Leave it in the archive"))
        ways = (self.kept, self.saved, self.left)
        for button, way in zip(self.stops(), ways, strict=True):
            button.setAutoDefault(False)
            look.dress(button, "button")
            button.clicked.connect(way)
        self._lay_out()
        look.changed.connect(self.arrange)

    def stops(self) -> Iterable[QPushButton]:
        """Give the three ways."""
        return self.keep, self.save, self.leave

    def begin(self) -> None:
        """Come up, with the card in sight."""
        self.come_up()
        self.arrange()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str, *, bad: bool = False) -> None:
        """Say what came of a way."""
        self._look.dress(self.said, "quote", "danger" if bad else "text2")
        self.said.setText(words)
        announce(self, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape; look up and down a card that is taller than the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            step_by_key(self._scroll.verticalScrollBar(), event.key())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the window, whatever its size."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Place everything for the window's size: the ways in a row, or one under another."""
        px = self._look.px
        side, ways = px(_SIDE), tuple(self.stops())
        room = self.width() - 2 * side - self._scroll.verticalScrollBar().sizeHint().width()
        self.card.fit(room)
        wide = max(button.sizeHint().width() for button in ways)
        for button in ways:
            button.setMinimumSize(wide, px(_BUTTON))
        fits = len(ways) * wide + (len(ways) - 1) * px(12) <= room
        direction = QBoxLayout.Direction
        self._ways.setDirection(direction.LeftToRight if fits else direction.TopToBottom)

    def _lay_out(self) -> None:
        px, middle = self._look.px, Qt.AlignmentFlag.AlignHCenter
        page = QWidget()
        page.setProperty("role", "through")
        box = QVBoxLayout(page)
        box.setContentsMargins(px(_SIDE), px(_SIDE), px(_SIDE), px(_SIDE))
        box.setSpacing(px(14))
        box.addStretch(1)
        box.addWidget(self.card, 0, middle)
        box.addWidget(self.said)
        ways = QWidget()
        ways.setProperty("role", "through")
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight, ways)
        self._ways.setContentsMargins(0, px(6), 0, 0)
        self._ways.setSpacing(px(12))
        for button in self.stops():
            self._ways.addWidget(button)
        box.addWidget(ways, 0, middle)
        box.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
