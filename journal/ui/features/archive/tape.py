"""The tape of an erasure: words for the day one comes back. It never starts by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journal.ui.feedback import dates
from journal.ui.widgets.cassette import Cassette

if TYPE_CHECKING:
    from journal.domain.erasure import ErasureCard
    from journal.ui.widgets.look import Look

_ICON, _SIGN, _BUTTON, _TALL = 16, 28, 160, 46
_ROOMY, _LOW, _WIDE = 720, 560, 800


class Tape(QFrame):
    """Tells that there is a tape, and shows its words when asked. Hidden when there is none.

    Where there is room it lies on top as it is drawn; once somebody goes on, it is one line, from
    which it can be read at any time.

    Args:
        look: Inks and fonts.

    Signals:
        gone_on: It is left unread, or has been read.
        opened: It is read, maybe again.
    """

    gone_on = Signal()
    opened = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = ""
        self._is_open, self._is_read, self._room = True, False, QSize()
        self._drawing = Cassette(look, self.tr("before you read this"))
        self._sign = QLabel()
        self._title = QLabel(self.tr("You left yourself a tape"))
        self._title.setWordWrap(True)
        self._when = QLabel()
        self._when.setWordWrap(True)
        look.dress(self._when, "quote", "text2")
        self._hint = QLabel(self.tr("Either is fine, and you can come back to it."))
        self._hint.setWordWrap(True)
        look.dress(self._hint, "tool", "text3")
        self._said = QPlainTextEdit()
        self._said.setObjectName("tapeWords")
        self._said.setReadOnly(True)
        self._said.setFrameShape(QFrame.Shape.NoFrame)
        self._said.setAccessibleName(self.tr("What the tape says"))
        self._said.setTabChangesFocus(True)
        self._said.viewport().setAutoFillBackground(False)
        look.dress(self._said, "quote")
        self.read = self._button(self.tr("Read"))
        self.read.clicked.connect(self._read_it)
        self.go_on = self._button(self.tr("Go on"))
        self.go_on.clicked.connect(self._go_on)
        self._lay_out()
        look.changed.connect(self._restyle)
        self._restyle()

    def show_tape(self, words: str | None, card: ErasureCard | None) -> None:
        """Tell of a tape; None hides it."""
        self._words = words or ""
        self._said.clear()
        self._is_open, self._is_read = True, False
        if card is not None:
            said = self.tr(
                "Written on %1, the day you put these away. It does not start by itself."
            )
            self._when.setText(said.replace("%1", dates.day_in_full(card.on)))
        self.setVisible(bool(words))
        self._arrange()

    def make_room(self, *, needed: bool) -> None:
        """Step aside while a memory is read."""
        self.setVisible(bool(self._words) and not needed)

    def fit(self, room: QSize) -> None:
        """Lie as it is drawn where the page has room for it, else in one line."""
        self._room = room
        self._arrange()

    @property
    def is_drawn(self) -> bool:
        """Whether it lies as it is drawn."""
        px, room = self._look.px, self._room
        has_room = room.height() >= px(_ROOMY) and room.width() >= px(_WIDE)
        return bool(self._words) and self._is_open and has_room

    def said(self) -> str:
        """Give the words that are shown."""
        return self._said.toPlainText()

    def _read_it(self) -> None:
        self._is_open, self._is_read = True, True
        self._said.setPlainText(self._words)
        self._arrange()
        self.opened.emit()
        self._said.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        self._is_open, self._is_read = False, False
        self._said.clear()
        self._arrange()
        self.gone_on.emit()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        self._look.dress(button, "button")
        return button

    def _lay_out(self) -> None:
        self._buttons = QHBoxLayout()
        for button in (self.read, self.go_on):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._heads = QVBoxLayout()
        self._heads.setSpacing(0)
        for part in (self._title, self._when, self._said):
            self._heads.addWidget(part)
        self._texts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._texts.setSpacing(0)
        self._texts.addLayout(self._heads, 1)
        self._texts.addLayout(self._buttons)
        self._texts.addWidget(self._hint)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._drawing, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._texts, 1)

    def _arrange(self) -> None:
        """Show what belongs to how it lies now."""
        px, drawn, room = self._look.px, self.is_drawn, self._room
        folded = not self._is_open
        self._drawing.setVisible(drawn)
        self._sign.setVisible(not drawn)
        low = room.height() < px(_LOW)
        self._when.setVisible(self._is_open and not self._is_read and not low)
        self._hint.setVisible(drawn and not self._is_read)
        self._said.setVisible(self._is_read)
        self.read.setVisible(not self._is_read)
        self.go_on.setVisible(self._is_open)
        self._look.dress(self._title, "pageTitle" if drawn else "cardTitle")
        self._wear("" if drawn else "banner")
        ways = QBoxLayout.Direction
        beside = folded or (low and not self._is_read)
        self._texts.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        edge = 0 if drawn else px(18)
        self._row.setContentsMargins(edge, 0 if drawn else px(8), edge, px(8))
        self._row.setSpacing(px(48) if drawn else px(16))
        self._heads.setSpacing(px(8) if drawn else 0)
        self._texts.setContentsMargins(0, px(2), 0, px(40) if drawn and not self._is_read else 0)
        flat = folded or low
        self._buttons.setContentsMargins(0, 0 if flat else px(8), 0, 0 if flat else px(4))
        self._said.setFixedHeight(px(112 if drawn else 56 if low else 96))
        for button in (self.read, self.go_on):
            button.setMinimumSize(px(_BUTTON) if drawn else 0, px(_TALL) if drawn else 0)

    def _wear(self, role: str) -> None:
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)

    def _restyle(self) -> None:
        px = self._look.px
        self._buttons.setSpacing(px(12))
        self._hint.setContentsMargins(0, px(4), 0, 0)
        sharp = self.devicePixelRatioF()
        self._sign.setPixmap(self._look.pixmap("cassette", "text2", _SIGN, sharp))
        for button, icon in ((self.read, "book-open"), (self.go_on, "arrow-right")):
            button.setIcon(self._look.icon(icon, "text", _ICON))
            button.setIconSize(QSize(px(_ICON), px(_ICON)))
        self._arrange()
