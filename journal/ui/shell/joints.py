"""Join the parts of the window: the one place where their signals meet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from journal.domain.errors import JournalMissing
from journal.domain.moment import Moment, Precision
from journal.ui.actions import catalogue
from journal.ui.feedback.notices import Choice
from journal.ui.feedback.words import words_for
from journal.ui.shell.guide import ACTION_OF
from journal.ui.shell.lists import Lists
from journal.ui.shell.place import View
from journal.ui.shell.putting_away import PuttingAway
from journal.ui.shell.sitting import Sitting

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from journal.domain.ids import EntryId
    from journal.domain.timeline import Gap
    from journal.ui.features.archive.view import ArchiveView
    from journal.ui.features.names.view import NamesView
    from journal.ui.features.reference.view import FilmView
    from journal.ui.features.search.view import SearchView
    from journal.ui.features.timeline.name_column import NameColumn
    from journal.ui.features.timeline.view import TimelineColumn
    from journal.ui.feedback.notices import Notices
    from journal.ui.shell.parts import Parts


class Joints(QObject):
    """Lets the parts of one window answer one another.

    Args:
        parts: The parts.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self.lists = Lists(parts)
        self.sitting = Sitting(parts)
        self.putting_away = PuttingAway(parts, self.sitting)
        self._join_actions()
        self._join_views()
        self._join_rooms()

    # ------------------------------------------------------------ what is joined
    def _join_actions(self) -> None:
        parts, guide, on = self._parts, self._parts.guide, self._parts.actions.on
        on(catalogue.WRITE, guide.write)
        on(catalogue.SEARCH, lambda: guide.go_to(View.SEARCH))
        on(catalogue.QUIT, parts.frame.close)
        on(catalogue.UNDO, parts.house.notices.undo_last)
        on(catalogue.ERASE, self._erase_open)
        on(catalogue.BEGIN_ERASING, self.putting_away.begin_at_hand)
        on(catalogue.SIT_DOWN, self.sitting.begin)
        on(catalogue.FIND, parts.page.finder.open)
        for view, action in ACTION_OF.items():
            if view is not View.WRITE:
                on(action, partial(guide.go_to, view))
        on(catalogue.FULL_SCREEN, self._toggle_full_screen)
        on(catalogue.BACK, guide.back)
        on(catalogue.FORWARD, guide.forward)
        on(catalogue.NEWER, lambda: self._step(newer=True))
        on(catalogue.OLDER, lambda: self._step(newer=False))
        on(catalogue.NEXT_PANE, lambda: parts.ring.step(1))
        on(catalogue.PREVIOUS_PANE, lambda: parts.ring.step(-1))
        parts.house.notices.undo_changed.connect(self._enable)
        self._enable()

    def _join_views(self) -> None:
        parts, guide = self._parts, self._parts.guide
        guide.arrived.connect(self._enable)
        parts.page.erase_requested.connect(lambda entry: parts.acts.erase((entry,)))
        parts.page.page_changed.connect(self._enable)
        parts.acts.erased.connect(self._on_erased)
        parts.acts.restored.connect(self._on_restored)
        parts.house.session.failed.connect(self._tell_of_journal)
        parts.house.session.opened.connect(lambda _journal: parts.house.notices.withdraw())
        parts.page.gone.connect(lambda entry: guide.forget((entry,)))

    def _join_rooms(self) -> None:
        rooms = self._parts.rooms
        rooms.timeline_built.connect(self._join_timeline)
        rooms.search_built.connect(self._join_search)
        rooms.archive_built.connect(self._join_archive)
        rooms.film_built.connect(self._join_film)
        rooms.names_built.connect(self._join_names)
        rooms.memories_built.connect(self._join_memories)
        rooms.insights_built.connect(lambda view: view.failed.connect(self._tell))

    def _join_timeline(self, timeline: TimelineColumn) -> None:
        parts = self._parts
        self.lists.serve(timeline.memories, timeline.erase_chosen)
        timeline.entry_chosen.connect(parts.guide.open)
        timeline.erase_requested.connect(parts.acts.erase)
        timeline.gap_chosen.connect(self._ask_about)
        timeline.presenter.failed.connect(self._tell)

    def _join_search(self, view: SearchView) -> None:
        view.erase_requested.connect(self._parts.acts.erase)
        view.left.connect(self._parts.guide.back)
        view.erase_found_asked.connect(self.putting_away.begin_with_search)
        self.lists.serve_hits(view.results)

    def _join_archive(self, view: ArchiveView) -> None:
        """It restores by itself and tells through the session; the rest is the window's."""
        _let_take_back(view, self._parts.house.notices)

        def relight(entries: tuple[EntryId, ...], done: Callable[[], None]) -> None:
            from journal.ui.shell.lamps_back import bring_lamps_back

            bring_lamps_back(self._parts, entries, done, curtain=view.opened.rows.held.is_drawn)

        view.presenter.relight = relight

    def _join_film(self, view: FilmView) -> None:
        view.write_from.connect(lambda text: self._parts.guide.write(text=text))

    def _join_names(self, names: NamesView) -> None:
        names.failed.connect(self._tell)
        guide = self._parts.guide
        names.entry_chosen.connect(guide.open)
        names.write_asked.connect(lambda text: guide.write(text=text))
        names.search_asked.connect(self._look_for)
        names.put_away_asked.connect(self._parts.acts.put_away)
        names.come_up_asked.connect(self._parts.acts.let_come_up)
        names.erase_asked.connect(self.putting_away.begin_with_name)
        _let_take_back(names, self._parts.house.notices)

    def _join_memories(self, column: NameColumn) -> None:
        column.entry_chosen.connect(self._parts.guide.open)
        column.erase_requested.connect(self._parts.acts.erase)
        column.failed.connect(self._tell)
        self.lists.serve(column.memories, column.erase_chosen)

    # ------------------------------------------------------------ what happens
    def _look_for(self, query: str) -> None:
        self._parts.guide.go_to(View.SEARCH)
        self._parts.rooms.search.focus_field(query)

    def _ask_about(self, gap: Gap) -> None:
        """Ask before the archive is opened, and offer to write over the gap instead."""
        notices, guide = self._parts.house.notices, self._parts.guide

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
        self._parts.page.request_erase()

    def _on_erased(self, entries: tuple[EntryId, ...]) -> None:
        parts = self._parts
        parts.guide.forget(entries)
        if parts.stage.currentWidget() is parts.desk:
            parts.desk.show_list(True)
            parts.timeline.memories.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_restored(self, entries: tuple[EntryId, ...]) -> None:
        """Open what was brought back where it was open before."""
        parts = self._parts
        on_desk = parts.stage.currentWidget() is parts.desk
        if len(entries) == 1 and on_desk and parts.page.entry_id is None:
            parts.guide.open(entries[0])

    def _step(self, *, newer: bool) -> None:
        parts = self._parts
        if parts.guide.now.view is View.SEARCH:
            parts.rooms.search.step(-1 if newer else 1)
        else:
            parts.guide.step(newer=newer)

    def _toggle_full_screen(self) -> None:
        parts = self._parts
        parts.frame.setWindowState(parts.frame.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _enable(self, _changed: object = None) -> None:
        """Let actions be chosen only where they would do something."""
        parts, action = self._parts, self._parts.actions.action
        history, page = parts.guide.history, parts.page
        action(catalogue.BACK).setEnabled(history.can_go_back)
        action(catalogue.FORWARD).setEnabled(history.can_go_forward)
        action(catalogue.UNDO).setEnabled(parts.house.notices.can_undo)
        beside = page.entry_id is not None or parts.guide.now.view is View.SEARCH
        for name in (catalogue.NEWER, catalogue.OLDER):
            action(name).setEnabled(beside)
        action(catalogue.FIND).setEnabled(page.entry_id is not None)
        action(catalogue.ERASE).setEnabled(page.position is not None)

    def _tell_of_journal(self, error: Exception) -> None:
        """Tell what keeps the journal from being used, and offer to try again."""
        house = self._parts.house
        words = words_for(error)
        again: tuple[Choice, ...] = ()
        if words.action:
            again = (Choice(words.action, house.session.open_again),)
        if isinstance(error, JournalMissing) and house.preferences.settings.journal:
            from journal.ui.shell.finding import Finding

            self.finding = Finding(house, self._parts.frame)
            again += (Choice(self.tr("Find its folder…"), self.finding.ask),)
        house.notices.banner(words.text, again if house.session.journal is None else ())

    def _tell(self, error: Exception) -> None:
        words = words_for(error)
        self._parts.house.notices.banner(words.text)


def _moment_of(gap: Gap) -> Moment:
    if gap.first == gap.last:
        return Moment.on(gap.first)
    return Moment(gap.first, gap.last, Precision.RANGE)


def _let_take_back(view: QWidget, notices: Notices) -> None:
    """Let the key for it take back the last act in a view."""
    undo = QShortcut(QKeySequence.StandardKey.Undo, view)
    undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    undo.activated.connect(notices.undo_last)
