"""Three short pages before there is a journal, in the place of everything else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from journal.services.beginning import Beginning
from journal.ui.features.welcome.frame import WelcomeFrame
from journal.ui.features.welcome.passphrase import PassphrasePage
from journal.ui.features.welcome.sentence import SentencePage
from journal.ui.features.welcome.unfinished import Unfinished, Where
from journal.ui.features.welcome.where import WherePage
from journal.ui.widgets.announce import announce

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from journal.ui.background.lane import Lane
    from journal.ui.widgets.look import Look

_OTHER = Qt.FocusReason.OtherFocusReason


@dataclass(frozen=True, slots=True)
class Chosen:
    """What came of the three pages.

    Attributes:
        database: Where the journal lives.
        beginning: What it begins with.
    """

    database: Path
    beginning: Beginning


class WelcomeView(WelcomeFrame):
    """The pages, the way on and the way back.

    Args:
        look: Fonts and inks.
        window: What it takes the place of.
        lane: Where folders are looked at.
        usual: The database file where nobody says otherwise.

    Signals:
        chosen: All is said (Chosen).
        changed: Something was chosen or typed, to be kept; see :meth:`unfinished`.
    """

    chosen = Signal(object)
    changed = Signal()

    def __init__(self, look: Look, window: QWidget, lane: Lane, usual: Path) -> None:
        self.where, self.sentence = WherePage(look, lane, usual), SentencePage(look)
        super().__init__(look, window, (self.where, PassphrasePage(look), self.sentence))
        self.setObjectName("welcomeView")
        self.setAccessibleName(self.tr("Before you begin"))
        self.back.setText(self.tr("Back"))
        self._entry, self._is_busy = Unfinished().entry, False
        self._join()

    # ------------------------------------------------------------ what is chosen
    def begin(self, before: Unfinished) -> None:
        """Come up, as far as one had come before."""
        self._entry = before.entry
        self.sentence.set_text(before.text)
        self.where.sample.setChecked(before.sample)
        self.where.show_chosen(before.where, before.elsewhere, before.already)
        self.come_up()
        self._show_page(before.page)

    def unfinished(self) -> Unfinished:
        """Give how far one has come."""
        where = self.where
        return Unfinished(
            page=self.stack.currentIndex(),
            where=where.where,
            elsewhere=where.folders[Where.ELSEWHERE],
            already=where.folders[Where.ALREADY],
            sample=where.sample.isChecked(),
            text=self.sentence.text(),
            entry=self._entry,
        )

    def tell(self, words: str) -> None:
        """Say why the journal could not be begun; everything stays as it was typed."""
        self._is_busy = False
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        announce(self, words)
        self._show_way()

    # ------------------------------------------------------------ the way
    def _go_on(self) -> None:
        now = self.stack.currentIndex()
        if not self.go_on.isEnabled():
            return
        if now + 1 < len(self.pages) and not self.where.holds_journal:
            self._show_page(now + 1)
        else:
            self._finish()

    def _finish(self) -> None:
        spot = self.where.spot
        if spot is None or self._is_busy:
            return
        self._is_busy = True
        self.wrong.hide()
        self._show_way()
        sample = self.where.sample.isChecked() and not self.where.holds_journal
        beginning = Beginning(self._entry, self.sentence.text(), sample)
        self.chosen.emit(Chosen(spot.database, beginning))

    def _go_back(self) -> None:
        if self.stack.currentIndex() and not self._is_busy:
            self._show_page(self.stack.currentIndex() - 1)

    def _show_page(self, number: int) -> None:
        self.stack.setCurrentIndex(number)
        self.wrong.hide()
        self._show_way()
        (self.pages[number].first() or self.go_on).setFocus(_OTHER)
        announce(self, f"{self.count.text()}. {self.pages[number].accessibleName()}")
        self.changed.emit()

    def _show_way(self) -> None:
        """Say which page this is, what comes next, and whether one can go there."""
        number, last = self.stack.currentIndex(), len(self.pages) - 1
        count = self.tr("%1 of %2").replace("%1", str(number + 1))
        self.count.setText(count.replace("%2", str(last + 1)))
        self.steps.show_step(number)
        self.back.setVisible(number > 0)
        opens = self.where.holds_journal
        words = self.tr("Begin") if number == last else self.tr("Go on")
        self.go_on.setText(self.tr("Open it") if opens else words)
        ready = self.where.can_go_on and not self._is_busy
        self.go_on.setEnabled(ready)
        self.next.setText(self._what_is_next(number))
        self.fit_way()

    def _what_is_next(self, number: int) -> str:
        if self._is_busy:
            return self.tr("One moment…")
        if self.where.holds_journal:
            kept = self.sentence.text().strip()
            return self.tr("What you wrote is kept in it.") if kept else ""
        return (self.tr("Next: a passphrase, or none"), self.tr("Next: the first sentence"), "")[
            number
        ]

    # ------------------------------------------------------------ keys and sizes
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape, and on with Enter."""
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._press(self.window().focusWidget())
        event.accept()  # Under it, F10 would bring the menus.

    def _press(self, focused: QWidget | None) -> None:
        """Press the button that has the keys, or else go on."""
        (focused if isinstance(focused, QPushButton) else self.go_on).click()

    # ------------------------------------------------------------ how it is built
    def _join(self) -> None:
        self.go_on.clicked.connect(self._go_on)
        self.back.clicked.connect(self._go_back)
        self.where.looked.connect(self._show_way)
        self.where.looked.connect(self.changed)
        self.where.sample.toggled.connect(lambda _on: self.changed.emit())
        self.sentence.edited.connect(self.changed)
        self.sentence.finished.connect(self._go_on)
