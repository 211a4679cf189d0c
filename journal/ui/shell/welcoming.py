"""Ask before there is a journal: show the first pages over the window, and begin what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Signal

from journal.services.beginning import begin
from journal.ui.background.debounce import Debounce
from journal.ui.features.welcome import unfinished
from journal.ui.features.welcome.view import WelcomeView
from journal.ui.feedback.words import words_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from journal.services.beginning import Beginning
    from journal.services.journal import Journal
    from journal.ui.features.welcome.view import Chosen
    from journal.ui.shell.window import MainWindow

_SETTLE_MS, _CEILING_MS = 400, 2_000


class Welcoming(QObject):
    """The first run in one window.

    Args:
        window: The window; nothing of it is seen until the journal is open.
        usual: The database file where nobody says otherwise.
        open_journal: Opens the journal at a path, or makes it there; called on the write lane.

    Signals:
        chosen: Where the journal lives (Path); it is about to be opened by :meth:`open`.
        left: It is open, and the pages are gone.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(
        self, window: MainWindow, usual: Path, open_journal: Callable[[Path], Journal]
    ) -> None:
        super().__init__(window)
        self._window, self._usual, self._open_journal = window, usual, open_journal
        self._under = cast("QWidget", window.centralWidget())
        self._house, self._warned = window.house, False
        self._choice: tuple[Path, Beginning] | None = None
        self.view = WelcomeView(self._house.theme, window, self._house.session.write, usual)
        self._settle = Debounce(_SETTLE_MS, _CEILING_MS, self)
        self._settle.triggered.connect(self._keep)
        self.view.changed.connect(self._settle.poke)
        self.view.chosen.connect(self._choose)
        self._house.session.failed.connect(self._tell)
        self._house.session.opened.connect(self._leave)

    def begin(self) -> None:
        """Come up with the page that was left."""
        self._window.installEventFilter(self)
        self.view.begin(unfinished.load(self._house.state_folder))

    def settle(self) -> None:
        """Take what lies under the pages out of reach, now that it has its place."""
        if self._choice is None:
            self._under.hide()

    def open(self) -> Journal:
        """Open what was chosen and put in what it begins with; called on the write lane.

        Raises:
            JournalUnavailable: It cannot be opened, or not be written.
        """
        database, beginning = self._choice or (self._usual, None)
        journal = self._open_journal(database)
        try:
            if beginning is not None:
                begin(journal, beginning)
        except BaseException:
            journal.close()
            raise
        return journal

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep what was typed when the window is closed; stay once where that fails."""
        if event.type() != QEvent.Type.Close or self._keep() or self._warned:
            return False
        self._warned = bool(self.view.unfinished().text)
        if self._warned:
            self.view.tell(
                self.tr("What you wrote can’t be kept: the disk takes nothing. Copy it first.")
            )
            event.ignore()
        return self._warned

    def _keep(self) -> bool:
        """Keep how far one has come; tell whether it was kept."""
        self._settle.cancel()
        try:
            unfinished.save(self._house.state_folder, self.view.unfinished())
        except OSError:
            return False
        return True

    def _choose(self, choice: Chosen) -> None:
        self._keep()
        self._choice = (choice.database, choice.beginning)
        self.chosen.emit(choice.database)

    def _tell(self, error: Exception) -> None:
        self.view.tell(words_for(error).text)

    def _leave(self, journal: Journal) -> None:
        """Go, and remember where the journal is."""
        if journal.path != self._usual:
            self._house.preferences.choose(journal=str(journal.path))
        self._window.removeEventFilter(self)
        self._settle.cancel()
        unfinished.forget(self._house.state_folder)
        self._house.session.failed.disconnect(self._tell)
        self._house.session.opened.disconnect(self._leave)
        self._under.show()
        self.view.hide()
        self.view.deleteLater()
        self.left.emit()

