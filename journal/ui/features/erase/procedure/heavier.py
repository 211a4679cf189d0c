"""When this is heavier than a journal: a plain page that says where somebody listens now.

Nothing that was written is looked through for it, and nothing is sent: the page is the same for
everybody, and the address in it is opened by the system's browser, only when it is chosen. The
numbers are those the services give themselves; a directory stands beside them, for they change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journal.ui.features.erase.words import tr
from journal.ui.widgets.frames import Card

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look

DIRECTORY: Final = "https://findahelpline.com"
"""Lists free lines by country; kept by a charity."""
_MEASURE = 640


class Heavier(QWidget):
    """The page, in the place of the steps.

    Args:
        look: Fonts and inks.

    Signals:
        left: Back to where one was.
        address_wanted: The directory is to be opened in a browser (QUrl).
    """

    left = Signal()
    address_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("When this is heavier than a journal"))
        self._look = look
        self.back = QPushButton(tr("Back to where I was"), self)
        self.directory = QPushButton(tr("Find a line in my country"), self)
        self.directory.setAccessibleDescription(
            tr("Opens %1 in your browser.").replace("%1", "findahelpline.com")
        )
        for button in (self.back, self.directory):
            button.setAutoDefault(False)
            look.dress(button, "button")
        self.back.clicked.connect(self.left)
        self.directory.clicked.connect(lambda: self.address_wanted.emit(QUrl(DIRECTORY)))

    def lay_out(self) -> None:
        """Lay the page out, the first time that somebody comes here: few ever do."""
        if self.layout() is not None:
            return
        px = self._look.px
        page = QWidget()
        page.setProperty("role", "through")
        page.setMaximumWidth(px(_MEASURE))
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, px(16))
        box.setSpacing(px(14))
        box.addWidget(self._text(tr("When this is heavier than a journal"), "pageTitle", "text"))
        for words in (
            tr("Putting pages out of sight can give you room to breathe. It cannot hold you, "
               "and it does not have to be enough."),
            tr("If you are in danger, or think you might hurt yourself, call the emergency number "
               "of the place where you are now. Tell one person near you, today, in any words."),
        ):  # fmt: skip
            box.addWidget(self._text(words, "quote", "text2"))
        box.addWidget(self._numbers())
        note = tr("This page is the same for everybody. Nothing you wrote was read for it, and "
                  "nothing leaves this journal.")  # fmt: skip
        box.addWidget(self.directory, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self._text(note, "label", "text2"))
        box.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)
        around = QWidget()
        around.setProperty("role", "through")
        outer = QHBoxLayout(around)
        outer.setContentsMargins(px(20), px(20), px(20), 0)
        outer.addStretch(1)
        outer.addWidget(page, 1000)
        outer.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(around)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _numbers(self) -> Card:
        card = Card(self._look)
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setHorizontalSpacing(self._look.px(20))
        rows.setVerticalSpacing(self._look.px(8))
        told = (
            (tr("In an emergency"), tr("112 in Europe, 911 in North America")),
            (tr("United States and Canada"), tr("988, by call or text")),
            (tr("United Kingdom and Ireland"), tr("Samaritans, 116 123")),
            (tr("France"), "3114"),
            (tr("Germany"), "TelefonSeelsorge, 0800 111 0 111"),
            (tr("Australia"), "Lifeline, 13 11 14"),
        )
        for where, number in told:
            rows.addRow(self._line(where, "ui", "text2"), self._line(number, "button", "text"))
        card.box.addLayout(rows)
        return card

    def _text(self, words: str, role: str, ink: str) -> QLabel:
        label = self._line(words, role, ink)
        label.setWordWrap(True)
        return label

    def _line(self, words: str, role: str, ink: str) -> QLabel:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._look.dress(label, role, ink)
        return label
