"""Open the window: first what takes keys, then the journal, then the rest."""

from __future__ import annotations

import gc
import os
from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from journal.ui.application import catch_bugs, dress, make_application

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from journal.runtime.clock import Clock
    from journal.services.journal import Journal
    from journal.ui.background.preferences import Preferences
    from journal.ui.shell.welcoming import Welcoming
    from journal.ui.shell.window import MainWindow

_READERS = 2
_PAGE_MS = 300
_AGAIN_MS = 1_000


def run(
    open_journal: Callable[[Path | None], Journal],
    path: Path | None = None,
    arguments: Sequence[str] = (),
) -> int:
    """Show the window until it is closed.

    The database is imported on the write lane after the first paint; until then the page takes
    what is typed.

    Args:
        open_journal: Opens the journal at a path; called on the write lane.
        path: The database file; None means the person's own journal, and asks for it where
            there is none yet.
        arguments: Qt's own options.

    Returns:
        The exit code: 0, also when a window that was open already has come forward.
    """
    from journal.runtime.paths import default_paths
    from journal.services.settings import journal_in
    from journal.ui.background.preferences import Preferences
    from journal.ui.feedback.tongue import speak
    from journal.ui.shell.instance import Instance

    # What a start makes stays: looking for rubbish in it costs a tenth of the time.
    gc.disable()
    paths = default_paths()
    app = make_application(arguments)
    preferences = Preferences(paths.config)
    speak(preferences.settings.language)
    chosen = path or journal_in(preferences.settings, paths)
    instance = Instance(chosen)
    if instance.call_first():
        return 0
    window = build_window(paths.state, preferences)
    dress(app, window.house.theme)
    start = Start(window, lambda: open_journal(path), instance.listen)
    instance.called.connect(start.come_forward)
    if path is None and not preferences.settings.journal and _is_new(chosen, paths.state):
        from journal.ui.shell.welcoming import Welcoming

        first = Welcoming(window, chosen, open_journal)
        first.chosen.connect(instance.move_to)
        start.ask_first(first)
        instance.listen()
    start.begin(paths.logs)
    code = app.exec()
    start.end()
    return code


def _is_new(journal: Path, state_folder: Path) -> bool:
    """Tell whether there is no journal yet, or words that were typed before wait for one."""
    from journal.runtime.paths import FIRST_RUN

    if not os.path.lexists(journal):
        return True
    if not os.path.lexists(state_folder / FIRST_RUN):
        return False
    from journal.ui.features.welcome import unfinished

    return bool(unfinished.load(state_folder).text.strip())


def build_window(
    state_folder: Path, preferences: Preferences | None = None, clock: Clock | None = None
) -> MainWindow:
    """Build the window with everything it needs, and show nothing yet.

    Args:
        state_folder: Where it remembers how it was left.
        preferences: What the person has chosen; None begins with the usual.
        clock: Tells the time; None asks the system.
    """
    from journal.runtime.clock import SystemClock
    from journal.runtime.resources import resource
    from journal.ui.background.lane import Lane
    from journal.ui.background.preferences import Preferences
    from journal.ui.background.session import Session
    from journal.ui.feedback.notices import Notices
    from journal.ui.shell.parts import House
    from journal.ui.shell.wearing import wish_of
    from journal.ui.shell.window import MainWindow
    from journal.ui.theme.theme import Theme

    session = Session(Lane("read", _READERS), Lane("write"))
    preferences, clock = preferences or Preferences(), clock or SystemClock()
    clock.day_ends = time(preferences.settings.day_ends)
    theme = Theme(resource("theme"))
    theme.wear(**wish_of(preferences.settings, clock.now().date()))
    return MainWindow(House(theme, session, Notices(), clock, state_folder, preferences))


class Start(QObject):
    """The order in which things come up, and go down again.

    Args:
        window: The window.
        open_journal: Opens the journal.
        listen: Makes this window the one that a second start calls.
    """

    def __init__(
        self,
        window: MainWindow,
        open_journal: Callable[[], Journal],
        listen: Callable[[], object],
    ) -> None:
        super().__init__()
        self._window, self._open_journal, self._listen = window, open_journal, listen
        self._session, self._preferences = window.house.session, window.house.preferences
        self._language = self._preferences.settings.language
        self._rest_opened = False
        self._first: Welcoming | None = None

    def ask_first(self, first: Welcoming) -> None:
        """Open no journal before somebody has said where it lives."""
        self._first, self._open_journal = first, first.open
        first.chosen.connect(lambda _path: self._session.open(first.open))

    def begin(self, log_folder: Path | None = None) -> None:
        """Show the window, and open the journal once it has been painted.

        Args:
            log_folder: Where the redacted log lies; None keeps none.
        """
        self._log_folder = log_folder
        first = self._first
        # Of what lies under the first pages, nothing is ever painted.
        painted = FirstPaint(self._window if first is None else first.view)
        painted.happened.connect(self._open if first is None else first.settle)
        painted.happened.connect(self._look_out)
        self._session.opened.connect(self._await_page)
        self._session.failed.connect(self._window.show_lists)
        self._preferences.changed.connect(self._follow_language)
        self._window.begin()
        if self._first is not None:
            self._first.begin()
        self._window.show()

    @property
    def window(self) -> MainWindow:
        """The window that stands now: another one once the language has changed."""
        return self._window

    def come_forward(self) -> None:
        """Bring the window before others."""
        self._window.come_forward()

    def end(self) -> None:
        """Let go of the journal once everything is kept; nothing more comes up."""
        self._rest_opened = True
        self._session.read.drain()
        self._session.write.drain()
        self._session.close()

    def _open(self) -> None:
        self._session.open(self._open_journal)

    def _look_out(self) -> None:
        """Tell of bugs from now on, and keep a log of them."""
        catch_bugs(self._tell)
        if self._log_folder is not None:
            self._keep_log(self._log_folder)

    def _await_page(self, _journal: object) -> None:
        """Let the page be read before the lists come: it is what one writes on."""
        self._window.guide.opener.settled.connect(self._on_page)
        QTimer.singleShot(_PAGE_MS, self._open_rest)

    def _on_page(self) -> None:
        if not self._rest_opened:
            # What is built before the page is painted keeps it from being seen.
            painted = FirstPaint(self._window.page.sheet.text.viewport())
            painted.happened.connect(self._open_rest)

    def _keep_log(self, folder: Path) -> None:
        from journal.runtime.logs import start_logging

        try:
            start_logging(folder)
        except OSError:
            return  # A journal without a log is still a journal.

    def _open_rest(self) -> None:
        if self._rest_opened:
            return
        self._rest_opened = True
        from journal.ui.shell.idle import Foresight, Idler

        self._window.show_lists()
        gc.freeze()
        gc.enable()
        self._window.open_rest()
        if self._session.journal is not None:
            self._session.write.submit(self._session.journal.prepare)
        self._session.set_active(self._window.isActiveWindow())
        Idler(self._session, self._window)
        Foresight(self._session, self._window)
        self._window.follow_days()
        self._listen()

    def _follow_language(self) -> None:
        language = self._preferences.settings.language
        if language != self._language:
            from journal.ui.feedback.tongue import speak

            self._language = language
            if speak(language):
                # Not out of the button that was pressed, which goes with its window.
                QTimer.singleShot(0, self._stand_anew)

    def _stand_anew(self) -> None:
        from journal.ui.anew import stand_anew

        anew = stand_anew(self._window) if self._rest_opened else None
        if anew is None:
            QTimer.singleShot(_AGAIN_MS, self._stand_anew)
        else:
            self._window = anew

    def _tell(self, error: BaseException) -> None:
        from journal.ui.feedback.words import words_for

        self._window.house.notices.banner(words_for(error).text)


class FirstPaint(QObject):
    """Says once that a window has been painted.

    Args:
        window: The window.

    Signals:
        happened: It has been painted, and the events that were waiting have been answered.
    """

    happened = Signal()

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look out for the first paint."""
        if event.type() == QEvent.Type.Paint and watched is self._window:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self.happened.emit)
        return False
