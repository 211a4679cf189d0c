"""The last look at who has died: the lamps are low, every page is in, and the card says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from journal.ui.features.lights import words
from journal.ui.features.lights.night import NightButton, NightLines
from journal.ui.widgets.announce import announce
from journal.ui.widgets.paper import MARGIN
from journal.ui.widgets.paper_card import PaperCard
from journal.ui.widgets.whole_window import WholeWindow, step_by_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from journal.ui.features.lights.stage import Stage
    from journal.ui.widgets.look import Look
    from journal.ui.widgets.paper_card import CardWords

_OTHER = Qt.FocusReason.OtherFocusReason
_SIDE, _COLUMN, _LEAST_SAID, _LOW = 24, 480, 220, 720


class KeptPage(WholeWindow):
    """Shows the card over the room in which the pages lie; Escape leads back to the journal.

    The page itself has the keys first: a key pressed once too often decides nothing.

    Args:
        look: Fonts and inks.
        window: What it lies over.
        card: What the card says.

    Signals:
        kept: The card is to be kept in the journal.
        saved: It is to be saved as a picture.
        left: One goes back to the journal.
        opened: The box is to be opened.
    """

    kept = Signal()
    saved = Signal()
    left = Signal()
    opened = Signal()

    def __init__(self, look: Look, window: QWidget, card: CardWords) -> None:
        super().__init__(window)
        self.setObjectName("keptSafe")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look = look
        self.stage: Stage | None = None
        self.card = PaperCard(look, card)
        self.setAccessibleName(self.card.accessibleName())
        self.leave = NightButton(look, words.said("back"), primary=True)
        self.open = NightButton(look, words.said("open"), "package-open")
        self.keep = NightButton(look, words.said("keep-card"), "book-open", parent=self)
        self.save = NightButton(look, words.said("save-card"), "image", parent=self)
        self.said = NightLines(look, "label", "nightText2", parent=self)
        self.said.setText(words.said("yours"))
        ways = (self.left, self.opened, self.kept, self.saved)
        for button, way in zip(self._buttons, ways, strict=True):
            button.take_space()
            button.clicked.connect(way)
        self._lay_out()
        look.changed.connect(self.arrange)

    def stops(self) -> Iterable[QWidget]:
        """Give the four ways, and the curtain."""
        return self._buttons if self.stage is None else (*self._buttons, self.stage.parts.curtain)

    def begin(self) -> None:
        """Come up, with the card in sight."""
        self.come_up()
        self.arrange()
        self.setFocus(_OTHER)

    def show_room(self, stage: Stage) -> None:
        """Have the room behind it, at the end of all that happens there."""
        self.stage = stage
        stage.setParent(self)
        stage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        stage.parts.lamps.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        stage.parts.curtain.clicked.connect(self.arrange)
        stage.setGeometry(self.rect())
        stage.show()
        stage.lower()
        had_keys = self.hasFocus()
        stage.begin()
        if had_keys:
            self.setFocus(_OTHER)
        self.arrange()

    def say(self, said: str, *, bad: bool = False) -> None:  # noqa: ARG002 - a word says it here
        """Say what came of a way."""
        self.said.setText(said)
        announce(self, said)
        self.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by Escape, draw the curtain by D; look up and down a card taller than its place."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_D and self.stage is not None:
            self.stage.draw_curtain()
            self.arrange()
        else:
            step_by_key(self._scroll.verticalScrollBar(), event.key())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the window, whatever its size."""
        super().resizeEvent(event)
        if self.stage is not None:
            self.stage.setGeometry(self.rect())
        self.arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Be dark until the room is there."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("nightBg"))
        painter.end()

    def arrange(self) -> None:
        """Place the card under the heading of the room; the rest under it, or under the lamps."""
        px, gap = self._look.px, self._look.px(12)
        low = self.height() < px(_LOW)
        for button in self._buttons:
            button.be_terse(0, low=low)
        top, foot, side = self._room(low=low)
        edge, under = px(MARGIN), self.leave.sizeHint().height() + 2 * gap
        wide = min(self.width() - 2 * side, px(_COLUMN)) + 2 * edge
        self.card.fit(wide, foot - top)
        roomy = foot - top >= self.card.height() + under
        high = self.card.height() if roomy else max(foot - top, 0)
        wide = min(wide, self.card.width() + self._scroll.verticalScrollBar().sizeHint().width())
        self._scroll.setGeometry(self._mirrored(QRect(side - edge, top, wide, high)))
        taken = self._show_tape(shown=roomy)
        if roomy:
            self._lay_row((self.leave, self.open), side, top + high + gap)
            self._lay_foot((self.keep, self.save), side, taken, low=low)
        else:
            self._lay_foot(self._buttons, side, taken, low=low)

    def _room(self, *, low: bool) -> tuple[int, int, int]:
        """Give where the card's place begins and ends, and how far it is from the edge."""
        px = self._look.px
        if self.stage is None:
            return px(_SIDE), self.height() - px(120), px(_SIDE)
        parts = self.stage.parts
        over = parts.title if parts.line.isHidden() else parts.line
        # The stage lies its words from the side where lines begin.
        side = parts.title.x() + 2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            side = self.width() - parts.title.geometry().right() - 1
        return over.geometry().bottom() + px(-12 if low else 22), parts.lamps.y(), max(side, 0)

    def _show_tape(self, *, shown: bool) -> int:
        """Let the tape be seen that goes with them; give the room that it takes at the foot."""
        tape = None if self.stage is None else self.stage.parts.tape
        if tape is None:
            return 0
        tape.setVisible(shown)
        return tape.sizeHint().width() + self._look.px(32) if shown else 0

    def _lay_foot(
        self, ways: Sequence[NightButton], side: int, taken: int, *, low: bool
    ) -> None:
        """Lay buttons in a row at the foot, as terse as they have to be, and words beside them."""
        px, gap, room = self._look.px, self._look.px(12), self.width() - 2 * side - taken
        for terse, some in ((2, (self.keep, self.save)), (2, (self.open,)), (1, (self.leave,))):
            if sum(one.sizeHint().width() + gap for one in ways) - gap > room:
                for button in some:
                    button.be_terse(terse, low=low)
        high = ways[0].sizeHint().height()
        foot = self.height() - px(16 if low else 38) - high
        left = self._lay_row(ways, side, foot) + gap
        wide = max(side + room - left, 1)
        tall = self.said.height_in("label", wide)
        self.said.setVisible(wide >= px(_LEAST_SAID))
        self.said.setGeometry(self._mirrored(QRect(left, foot + (high - tall) // 2, wide, tall)))

    def _lay_row(self, ways: Sequence[NightButton], left: int, top: int) -> int:
        """Lay buttons side by side, and give where the row ends."""
        for button in ways:
            hint = button.sizeHint()
            button.setGeometry(self._mirrored(QRect(QPoint(left, top), hint)))
            left += hint.width() + self._look.px(12)
        return left

    def _mirrored(self, place: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QRect(QPoint(self.width() - place.right() - 1, place.top()), place.size())
        return place

    @property
    def _buttons(self) -> tuple[NightButton, ...]:
        return self.leave, self.open, self.keep, self.save

    def _lay_out(self) -> None:
        for button in self._buttons:
            button.setParent(self)
        page = QWidget()
        page.setProperty("role", "through")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
