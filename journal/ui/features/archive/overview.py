"""The first page of the archive: the cards, and the memories erased one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from journal.ui.features.archive import words
from journal.ui.features.archive.card_delegate import GAP, PAPER, TOP
from journal.ui.features.archive.cards_model import is_single
from journal.ui.features.archive.envelope import EnvelopeBanner
from journal.ui.features.archive.gallery import Gallery
from journal.ui.features.archive.singles import SinglesPanel
from journal.ui.widgets.frames import Hairline, margins
from journal.ui.widgets.labels import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from journal.domain.erasure import ErasureCard
    from journal.domain.returning import Letter
    from journal.ui.widgets.look import Look

SIDE, NARROW_SIDE, NARROW = 64, 24, 900
"""Room beside the page, as drawn, and the width of the view under which there is less of it."""
WIDEST = 1880


def page_column(look: Look, width: int) -> tuple[int, int]:
    """Give where the archive's page begins in a view of `width`, and how wide it is."""
    side = look.px(NARROW_SIDE if width < look.px(NARROW) else SIDE)
    return side, min(max(width - 2 * side, 1), look.px(WIDEST))


class Floor(QWidget):
    """What the cards lie on: it is as tall as they need.

    Args:
        look: Inks and fonts.
        today: Gives the local day.

    Attributes:
        seen: The height of what is seen of it at once.
    """

    def __init__(
        self, look: Look, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.seen = 0
        self.setProperty("role", "through")
        self.gallery = Gallery(look, today, self)
        self.singles = SinglesPanel(look, today, self)
        look.changed.connect(self.arrange)

    def show_cards(self, cards: Sequence[ErasureCard]) -> None:
        """Lay out these cards."""
        alone = [card for card in cards if is_single(card)]
        self.gallery.cards.show([card for card in cards if not is_single(card)])
        self.singles.show_cards(alone)
        self.gallery.setVisible(self.gallery.cards.rowCount() > 0)
        self.singles.setVisible(bool(alone))
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Place cards and panel; the panel takes the place after the last card."""
        left, wide = page_column(self._look, self.width())
        cell, count = self.gallery.cell(wide), self.gallery.cards.rowCount()
        columns = self.gallery.columns(wide)
        rows = -(-count // columns)
        gap = self._look.px(GAP) // 2
        self.gallery.set_cell(cell)
        box = QRect(left - gap, 0, columns * cell.width() + 1, max(rows * cell.height(), 1))
        self._place(self.gallery, box)
        row, column = divmod(count, columns)
        place = QRect(
            left + column * cell.width(), row * cell.height() + self._look.px(TOP),
            min(cell.width() - 2 * gap, wide), self._panel_height(),
        )  # fmt: skip
        self._place(self.singles, place)
        self.singles.raise_()
        foot = place.bottom() if not self.singles.isHidden() else box.bottom()
        self.setMinimumHeight(max(foot, box.bottom()) + self._look.px(TOP))

    def _panel_height(self) -> int:
        least = self._look.px(PAPER)
        room = self.seen - self._look.px(2 * TOP)
        most = max(least, room)
        return min(max(self.singles.wanted_height(), least), most)

    def _place(self, widget: QWidget, box: QRect) -> None:
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))


class Overview(QWidget):
    """Heading, cards and the line that sums them up.

    Args:
        look: Inks and fonts.
        today: Gives the local day.

    Signals:
        card_opened: A card is to be opened (ErasureCard).
        single_opened: A memory erased singly is to be shown (ErasureCard).
        name_asked: A name is to be shown or covered (ErasureCard).
    """

    card_opened = Signal(object)
    single_opened = Signal(object)
    name_asked = Signal(object)

    def __init__(
        self, look: Look, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._title = QLabel(self.tr("What was erased"))
        look.dress(self._title, "viewTitle")
        self._under = QLabel(
            self.tr(
                "Hidden, not destroyed. Names stay covered until you ask, and are covered again "
                "when you leave."
            )
        )
        self._under.setWordWrap(True)
        look.dress(self._under, "tool", "text2")
        self.floor = Floor(look, today)
        self.envelope = EnvelopeBanner(look, today)
        self._empty = EmptyState(look, self.tr("You haven’t erased anything."))
        self._foot = QLabel()
        self._foot.setWordWrap(True)
        look.dress(self._foot, "tool", "text3")
        self._rule = Hairline(look)
        self._lay_out()
        gallery = self.floor.gallery
        gallery.opened.connect(self.card_opened)
        gallery.name_asked.connect(self.name_asked)
        gallery.current_moved.connect(self._follow)
        self.floor.singles.opened.connect(self.single_opened)
        look.changed.connect(self._restyle)
        self.show_cards(())

    @property
    def gallery(self) -> Gallery:
        """The cards."""
        return self.floor.gallery

    @property
    def singles(self) -> SinglesPanel:
        """The memories erased one at a time."""
        return self.floor.singles

    def show_cards(self, cards: Sequence[ErasureCard]) -> None:
        """Show these cards, or that there are none."""
        held = tuple(cards)
        sealed = [card.held or card.blanks for card in held if not is_single(card)]
        alone = len(held) - len(sealed)
        self.floor.show_cards(held)
        self._foot.setText(words.foot(len(sealed), sum(sealed), alone) if held else "")
        for part in (self._area, self._rule, self._foot):
            part.setVisible(bool(held))
        self._empty.setVisible(not held)
        self._restyle()

    def show_letter(self, letter: Letter | None) -> None:
        """Lay a letter on top of the cards; None takes it away."""
        keys = QApplication.focusWidget()
        if letter is None and keys is not None and self.envelope.isAncestorOf(keys):
            self.take_keys()
        self.envelope.show_letter(letter)
        self._restyle()

    def turn_seasons(self, hemisphere: str) -> None:
        """Call seasons as they are called on one half of the earth, ``north`` or ``south``."""
        gallery = self.gallery
        if gallery.cards.hemisphere != hemisphere:
            gallery.cards.hemisphere = gallery.paint_cards.hemisphere = hemisphere
            gallery.viewport().update()

    def said(self) -> str:
        """Give the line that sums up, or says that there is nothing."""
        return self._foot.text() or self._empty.text()

    def take_keys(self) -> None:
        """Give the keys to the cards."""
        first = self.gallery if not self.gallery.isHidden() else self.singles.rows
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep heading and foot in line with the cards."""
        super().resizeEvent(event)
        self._restyle()

    def _lay_out(self) -> None:
        self._area = QScrollArea()
        # The letter scrolls with the cards: in a low window it would leave them no room.
        sheet = QWidget()
        sheet.setProperty("role", "through")
        self._letter = QVBoxLayout()
        self._letter.addWidget(self.envelope)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._letter)
        column.addWidget(self.floor, 1)
        self._area.setWidget(sheet)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        for part in (sheet, self.floor):
            part.setAutoFillBackground(False)
        self._head = QVBoxLayout()
        self._head.setSpacing(self._look.px(6))
        self._head.addWidget(self._title)
        self._head.addWidget(self._under)
        self._end = QVBoxLayout()
        self._end.addWidget(self._rule)
        self._end.addWidget(self._foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head)
        whole.addWidget(self._area, 1)
        whole.addWidget(self._empty, 1)
        whole.addLayout(self._end)

    def _follow(self) -> None:
        gallery = self.gallery
        place = gallery.pos() + self.floor.pos()
        rect = gallery.visualRect(gallery.currentIndex()).translated(place)
        middle = rect.center()
        self._area.ensureVisible(middle.x(), middle.y(), rect.width() // 2, rect.height() // 2)

    def _restyle(self) -> None:
        px = self._look.px
        left, wide = page_column(self._look, self.width())
        right = max(self.width() - left - wide, 0)
        self._head.setContentsMargins(margins(self, left, px(26), right, px(18)))
        self._end.setContentsMargins(margins(self, left, 0, right, px(22)))
        self._foot.setContentsMargins(0, px(8), 0, 0)
        above, below = (0, 0) if self.envelope.isHidden() else (px(TOP), px(TOP + GAP))
        self._letter.setContentsMargins(margins(self, left, above, right, below))
        self.floor.seen = self._area.viewport().height()
        self.floor.arrange()
