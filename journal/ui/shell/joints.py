"""Join the parts of the window: the one place where their signals meet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from journal.domain.moment import Moment, Precision
from journal.ui.actions import catalogue
from journal.ui.feedback.notices import Choice
from journal.ui.feedback.words import words_for
from journal.ui.shell.guide import ACTION_OF
from journal.ui.shell.place import View

if TYPE_CHECKING:
    from journal.domain.ids import EntryId
    from journal.domain.timeline import Gap
    from journal.ui.features.archive.view import ArchiveView
    from journal.ui.features.names.view import NamesColumn
    from journal.ui.features.reference.view import FilmView
    from journal.ui.features.search.view import SearchView
    from journal.ui.features.timeline.view import TimelineColumn
    from journal.ui.shell.window import MainWindow


class Joints(QObject):
    """Lets the parts of one window answer one another.

    Args:
        window: The window whose parts they are.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._join_actions()
        self._join_views()
        self._join_rooms()

    # ------------------------------------------------------------ what is joined
    def _join_actions(self) -> None:
        window, guide, on = self._window, self._window.guide, self._window.actions_.on
        on(catalogue.WRITE, guide.write)
        on(catalogue.SEARCH, lambda: guide.go_to(View.SEARCH))
        on(catalogue.QUIT, window.close)
        on(catalogue.UNDO, window.house.notices.undo_last)
        on(catalogue.STAR, window.page.toggle_star)
        on(catalogue.ERASE, self._erase_open)
        for view, action in ACTION_OF.items():
            if view is not View.WRITE:
                on(action, partial(guide.go_to, view))
        on(catalogue.FULL_SCREEN, self._toggle_full_screen)
        on(catalogue.BACK, guide.back)
        on(catalogue.FORWARD, guide.forward)
        on(catalogue.NEWER, lambda: self._step(newer=True))
        on(catalogue.OLDER, lambda: self._step(newer=False))
        on(catalogue.NEXT_PANE, lambda: window.ring.step(1))
        on(catalogue.PREVIOUS_PANE, lambda: window.ring.step(-1))
        window.house.notices.undo_changed.connect(self._enable)
        self._enable()

    def _join_views(self) -> None:
        window, guide = self._window, self._window.guide
        guide.arrived.connect(self._enable)
        window.page.erase_requested.connect(lambda entry: window.acts.erase((entry,)))
        window.page.page_changed.connect(self._enable)
        window.acts.erased.connect(self._on_erased)
        window.acts.restored.connect(self._on_restored)
        window.house.session.failed.connect(self._tell_of_journal)
        window.house.session.opened.connect(lambda _journal: window.house.notices.withdraw())
        window.page.gone.connect(lambda entry: guide.forget((entry,)))

    def _join_rooms(self) -> None:
        rooms = self._window.rooms
        rooms.timeline_built.connect(self._join_timeline)
        rooms.search_built.connect(self._join_search)
        rooms.archive_built.connect(self._join_archive)
        rooms.film_built.connect(self._join_film)
        rooms.names_built.connect(self._join_names)

    def _join_timeline(self, timeline: TimelineColumn) -> None:
        window = self._window
        window.actions_.on(catalogue.ERASE_CHOSEN, timeline.erase_chosen)
        window.actions_.serve_list(timeline.memories)
        timeline.entry_chosen.connect(window.guide.open)
        timeline.erase_requested.connect(window.acts.erase)
        timeline.gap_chosen.connect(self._ask_about)
        timeline.presenter.failed.connect(self._tell)

    def _join_search(self, view: SearchView) -> None:
        view.entry_chosen.connect(self._window.guide.open)
        view.erase_requested.connect(self._window.acts.erase)
        view.left.connect(self._window.guide.back)
        view.results.addAction(self._window.actions_.action(catalogue.UNDO))

    def _join_archive(self, _view: ArchiveView) -> None:
        """Nothing yet: the archive restores by itself and tells through the session."""

    def _join_film(self, view: FilmView) -> None:
        view.write_from.connect(lambda text: self._window.guide.write(text=text))

    def _join_names(self, column: NamesColumn) -> None:
        column.failed.connect(self._tell)

    # ------------------------------------------------------------ what happens
    def _ask_about(self, gap: Gap) -> None:
        """Ask before the archive is opened, and offer to write over the gap instead."""
        notices, guide = self._window.house.notices, self._window.guide

        def look() -> None:
            notices.withdraw()
            guide.go_to(View.ARCHIVE)

        def write() -> None:
            notices.withdraw()
            guide.write(_moment_of(gap))

        notices.banner(
            self.tr("Something is put away here. Open what was erased?"),
            (
                Choice(self.tr("Open the archive"), look),
                Choice(self.tr("Write what you remember now"), write),
            ),
        )

    def _erase_open(self) -> None:
        self._window.page.request_erase()

    def _on_erased(self, entries: tuple[EntryId, ...]) -> None:
        window = self._window
        window.guide.forget(entries)
        if window.stage.currentWidget() is window.desk:
            window.desk.show_list(True)
            window.timeline.memories.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_restored(self, entries: tuple[EntryId, ...]) -> None:
        """Open what was brought back where it was open before."""
        window = self._window
        on_desk = window.stage.currentWidget() is window.desk
        if len(entries) == 1 and on_desk and window.page.entry_id is None:
            window.guide.open(entries[0])

    def _step(self, *, newer: bool) -> None:
        window = self._window
        if window.guide.now.view is View.SEARCH:
            window.rooms.search.step(-1 if newer else 1)
        else:
            window.guide.step(newer=newer)

    def _toggle_full_screen(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _enable(self, _changed: object = None) -> None:
        """Let actions be chosen only where they would do something."""
        window, action = self._window, self._window.actions_.action
        history, page = window.guide.history, window.page
        action(catalogue.BACK).setEnabled(history.can_go_back)
        action(catalogue.FORWARD).setEnabled(history.can_go_forward)
        action(catalogue.UNDO).setEnabled(window.house.notices.can_undo)
        action(catalogue.STAR).setEnabled(page.entry_id is not None)
        action(catalogue.ERASE).setEnabled(page.position is not None)

    def _tell_of_journal(self, error: Exception) -> None:
        """Tell what keeps the journal from being used, and offer to try again."""
        session, notices = self._window.house.session, self._window.house.notices
        words = words_for(error)
        again = (Choice(words.action, session.open_again),) if words.action else ()
        notices.banner(words.text, again if session.journal is None else ())

    def _tell(self, error: Exception) -> None:
        words = words_for(error)
        self._window.house.notices.banner(words.text)


def _moment_of(gap: Gap) -> Moment:
    if gap.first == gap.last:
        return Moment.on(gap.first)
    return Moment(gap.first, gap.last, Precision.RANGE)
