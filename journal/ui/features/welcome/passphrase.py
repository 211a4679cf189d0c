"""The second page: who can read the journal, said plainly. There is nothing to choose yet."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journal.ui.widgets.frames import Hairline
from journal.ui.widgets.titled_page import TitledPage

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look

_ICON = 20


class PassphrasePage(TitledPage):
    """Says what keeps the journal, and what does not.

    Args:
        look: Fonts and inks.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            self.tr("A passphrase, or none"),
            self.tr(
                "None, for now: this Montauk can’t lock a journal yet. So it is good to know who "
                "can read it."
            ),
        )
        card = QFrame()
        card.setProperty("role", "card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for number, (icon, title, text) in enumerate(self._facts()):
            if number:
                rows.addWidget(Hairline(look))
            rows.addWidget(_Fact(look, icon, title, text))
        self.box.addWidget(card)
        self.box.addStretch(1)

    def _facts(self) -> tuple[tuple[str, str, str], ...]:
        if sys.platform == "darwin":
            how = self.tr("Turn on FileVault in the system’s settings.")
        elif sys.platform == "win32":
            how = self.tr("Turn on device encryption or BitLocker in the system’s settings.")
        else:
            how = self.tr("Most systems offer it when they are set up, some in their settings.")
        return (
            (
                "lock-open",
                self.tr("The file is not encrypted"),
                self.tr(
                    "Anybody who can use your account on this computer can read it, and so can "
                    "whoever holds the disk or a copy."
                ),
            ),
            (
                "hard-drive",
                self.tr("Your disk can be"),
                self.tr(
                    "Disk encryption keeps the journal from whoever finds the computer switched "
                    "off. %1"
                ).replace("%1", how),
            ),
            (
                "archive",
                self.tr("What you erase is hidden, not locked"),
                self.tr(
                    "It leaves every view, and stays in the file. Whoever opens the journal can "
                    "restore it."
                ),
            ),
        )


class _Fact(QWidget):
    """A sign, what is so, and a line that explains it."""

    def __init__(self, look: Look, icon: str, title: str, text: str) -> None:
        super().__init__()
        self._look, self._icon = look, icon
        self._sign, heading, words = QLabel(), QLabel(title), QLabel(text)
        look.dress(heading, "hitTitle")
        look.dress(words, "ui", "text2")
        beside = QVBoxLayout()
        beside.setSpacing(look.px(4))
        for label in (heading, words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            beside.addWidget(label)
        box = QHBoxLayout(self)
        box.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16))
        box.setSpacing(look.px(18))
        box.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(beside, 1)
        look.changed.connect(self._show_sign)
        self._show_sign()

    def _show_sign(self) -> None:
        sharp = self.devicePixelRatioF()
        self._sign.setPixmap(self._look.pixmap(self._icon, "text2", _ICON, sharp))
