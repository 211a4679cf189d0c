"""Set the stage: show the view, the list and the way back that belong to a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from journal.domain.names import NameKind
from journal.ui.shell.guide import ACTION_OF, LISTS, VIEW_OF
from journal.ui.shell.place import Place, View

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from journal.domain.names import NameCount
    from journal.ui.features.names.view import NamesColumn
    from journal.ui.features.timeline.view import TimelineColumn
    from journal.ui.shell.window import MainWindow

_OTHER = Qt.FocusReason.OtherFocusReason


class Staging(QObject):
    """Arranges one window for the place where one is.

    Args:
        window: The window.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.guide.arrived.connect(self._arrive)
        window.tools.way_back.clicked.connect(self._show_list)
        window.desk.shared_changed.connect(self._share)
        window.page.name_chosen.connect(self.show_name)
        window.rooms.timeline_built.connect(self._join_timeline)
        window.rooms.names_built.connect(self._join_names)

    def show_lists(self) -> None:
        """Show the list that belongs to the place where one is, for the first time."""
        _ = self._window.timeline
        self._show_column(self._window.guide.now)

    def _join_timeline(self, timeline: TimelineColumn) -> None:
        timeline.filter_left.connect(self._leave_name)
        if self._window.guide.now.view not in LISTS:
            self._window.desk.column.setCurrentWidget(timeline)

    def _join_names(self, column: NamesColumn) -> None:
        column.name_chosen.connect(self._on_name)

    def show_name(self, kind: NameKind, name: str) -> None:
        """Show the memories of a name in the list."""
        self._window.guide.go(Place(View.NAME, kind=kind, name=name))

    def _arrive(self, place: Place) -> None:
        window = self._window
        stage = self._stage_of(place)
        window.stage.setCurrentWidget(stage)
        if stage is window.desk:
            self._show_column(place)
        elif place.view is View.SEARCH:
            window.rooms.search.focus_field()
        else:
            stage.setFocus(_OTHER)
        window.sidebar.mark(_action_of(place))

    def _stage_of(self, place: Place) -> QWidget:
        if place.view is View.SEARCH:
            return self._window.rooms.search
        if place.view is View.ARCHIVE:
            return self._window.rooms.archive
        if place.view is View.FILM:
            return self._window.rooms.film
        return self._window.desk

    def _show_column(self, place: Place) -> None:
        window = self._window
        alone = place.entry is None and place.view not in {View.TODAY, View.WRITE}
        if not alone and window.desk.is_shared:
            # Before the list goes: else the keys would land wherever Tab leads.
            window.page.show()
            window.page.focus_text()
        window.desk.show_list(alone)
        kind = LISTS.get(place.view)
        if kind is not None:
            column = window.rooms.names(kind)
            window.desk.column.setCurrentWidget(column)
            column.focus_list()
            return
        self._name_way_back()
        if window.rooms.has_timeline:
            window.desk.column.setCurrentWidget(window.timeline)
            self._filter(place)
            if alone:
                window.timeline.memories.setFocus(_OTHER)

    def _filter(self, place: Place) -> None:
        """Let the list show the memories of a name, or all of them again."""
        timeline = self._window.timeline
        query = ""
        if place.view is View.NAME and place.kind is not None:
            from journal.ui.features.names.view import query_for

            query = query_for(place.kind, place.name)
        if query == timeline.filter:
            return
        if place.kind is None or not query:
            timeline.show_all()
        else:
            back = self._window.actions_.action(ACTION_OF[VIEW_OF[place.kind]]).text()
            timeline.show_filter(query, place.name, back)

    def _on_name(self, name: NameCount) -> None:
        self.show_name(name.kind, name.name)

    def _leave_name(self) -> None:
        kind = self._window.guide.now.kind or NameKind.PERSON
        self._window.guide.go_to(VIEW_OF[kind])

    def _share(self, shared: bool) -> None:
        self._window.tools.share(shared=shared)
        self._name_way_back()

    def _name_way_back(self) -> None:
        place = self._window.guide.now
        words = place.name if place.view is View.NAME else self.tr("Timeline")
        self._window.tools.way_back.say(words)

    def _show_list(self) -> None:
        window, now = self._window, self._window.guide.now
        view = View.TIMELINE if now.view in {View.TODAY, View.WRITE} else now.view
        window.guide.go(Place(view, kind=now.kind, name=now.name))


def _action_of(place: Place) -> str:
    view = VIEW_OF.get(place.kind) if place.kind is not None else place.view
    return ACTION_OF.get(view or place.view, "")
