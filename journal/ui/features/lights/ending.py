"""What stands on the stage once all is done: the card, and what can become of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from journal.ui.features.lights.card import EndCard
from journal.ui.features.lights.night import NightButton, NightLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from journal.ui.features.lights.card import CardText
    from journal.ui.widgets.look import Look

_GAP, _ROW, _LEAST = 12, 20, 0.3


class Ending(QWidget):
    """A card and three ways to part with it.

    Args:
        look: Inks and fonts.
        text: What stands on the card.
        is_safe: Somebody's pages were laid in a box: it can be opened at once.

    Signals:
        kept: The card is to be kept in the journal (its text).
        saved: It is to be saved as a picture (QImage).
        left: Back to the journal; the card stays with what was put away.
        opened: What was laid in is to be looked at.
    """

    kept = Signal(str)
    saved = Signal(object)
    left = Signal()
    opened = Signal()

    def __init__(
        self, look: Look, text: CardText, *, is_safe: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(self.tr("The card"))
        self.card = EndCard(look, text, self)
        self.back = NightButton(look, self.tr("Back to the journal"), primary=True, parent=self)
        self.open = NightButton(look, self.tr("Open it"), "package-open", parent=self)
        self.open.setVisible(is_safe)
        self.keep = NightButton(look, self.tr("Keep it in the journal"), "book-open", parent=self)
        self.save = NightButton(look, self.tr("Save it as a picture…"), "image", parent=self)
        self.words = NightLabel(look, "snippet", "nightText2", parent=self)
        self.words.setText(self.tr("The card is yours: keep it, save it, or leave it here."))
        for button in self._buttons:
            button.take_space()
        self.back.clicked.connect(self.left)
        self.open.clicked.connect(self.opened)
        self.keep.clicked.connect(lambda: self.kept.emit(text.plain))
        self.save.clicked.connect(lambda: self.saved.emit(self.card.picture()))

    def come(self) -> None:
        """Be there, with the keys on the way back."""
        self.show()
        self.raise_()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the card above its buttons, smaller where there is little room."""
        super().resizeEvent(event)
        px, line = self._look.px, self._look.line("snippet") + self._look.px(8)
        rows = self._lay_buttons(0)
        left = self.height() - rows - px(_ROW)
        self.words.setVisible(left - line >= self.card.sizeHint().height())
        card = self.card.sizeHint()
        most = min(1.0, self.width() / card.width(), left / card.height())
        self.card.setGeometry(QRect(QPoint(0, 0), card * max(most, _LEAST)))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self.card.move(self.width() - self.card.width(), 0)
        top = self.card.height() + px(_ROW)
        self._lay_buttons(top)
        self.words.setGeometry(0, top + rows + px(8), self.width(), line)

    def _lay_buttons(self, top: int) -> int:
        """Lay the buttons in as many rows as it takes, and give how high these are."""
        left, row = 0, top
        for button in self._buttons:
            button.be_terse(0, low=True)
            hint = button.sizeHint()
            if left and left + hint.width() > self.width():
                left, row = 0, row + hint.height() + self._look.px(8)
            button.setGeometry(QRect(QPoint(self._placed(left, hint.width()), row), hint))
            left += hint.width() + self._look.px(_GAP)
        return row + self.back.height() - top

    @property
    def _buttons(self) -> tuple[NightButton, ...]:
        some = (self.back, self.open, self.keep, self.save)
        return tuple(one for one in some if not one.isHidden())

    def _placed(self, left: int, wide: int) -> int:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return left
        return self.width() - left - wide
