"""Set the stage: show the view, the list and the way back that belong to a place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt

from journal.domain.changes import ChangeKind
from journal.domain.names import NameKind
from journal.ui.shell.guide import ACTION_OF, LISTS, VIEW_OF
from journal.ui.shell.place import Place, View

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from journal.domain.changes import Changes
    from journal.ui.features.insights.view import InsightsView
    from journal.ui.features.names.view import NamesView
    from journal.ui.features.timeline.view import TimelineColumn
    from journal.ui.shell.days import DaysView
    from journal.ui.shell.parts import Parts

_OTHER = Qt.FocusReason.OtherFocusReason
_WHOLE = frozenset(
    {
        View.SEARCH,
        View.ARCHIVE,
        View.FILM,
        View.CALENDAR,
        View.ON_THIS_DAY,
        View.INSIGHTS,
        View.ERASE,
    }
)
"""The views that fill the stage, each a room that is called so."""
_RENAMES = frozenset({ChangeKind.ERASED, ChangeKind.RESTORED, ChangeKind.NAMES})


class Staging(QObject):
    """Arranges one window for the place where one is.

    Args:
        parts: Its parts.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        parts.guide.arrived.connect(self._arrive)
        parts.tools.way_back.clicked.connect(self._show_list)
        parts.desk.shared_changed.connect(self._share)
        parts.page.name_chosen.connect(self.show_name)
        parts.rooms.timeline_built.connect(self._join_timeline)
        parts.rooms.names_built.connect(self._join_names)
        parts.rooms.calendar_built.connect(self._join_days)
        parts.rooms.on_this_day_built.connect(self._join_days)
        parts.rooms.insights_built.connect(self._join_insights)
        parts.house.session.changed.connect(self._on_changed)
        self._filtered: tuple[NameKind, str] | None = None

    def show_lists(self) -> None:
        """Show the list that belongs to the place where one is, for the first time."""
        _ = self._parts.timeline
        self._show_column(self._parts.guide.now)

    def _join_timeline(self, timeline: TimelineColumn) -> None:
        timeline.filter_left.connect(self._leave_name)
        self._parts.desk.column.setCurrentWidget(timeline)

    def _join_names(self, names: NamesView) -> None:
        names.name_chosen.connect(self.show_name)
        names.index_wanted.connect(lambda kind: self._parts.guide.go_to(VIEW_OF[kind]))
        names.name_changed.connect(self._stay_with)

    def _stay_with(self, kind: NameKind, name: str) -> None:
        """Stand at the page of a name that is called something else now."""
        now = self._parts.guide.now
        if now.view is View.NAME and now.kind is kind:
            self._parts.guide.history.amend(replace(now, name=name))

    def _join_days(self, view: DaysView) -> None:
        from journal.ui.shell.days import Days

        Days(self._parts, view)

    def _join_insights(self, view: InsightsView) -> None:
        guide = self._parts.guide
        view.name_chosen.connect(self.show_name)
        view.day_chosen.connect(lambda day: guide.go(Place(View.CALENDAR, day=day)))

    def show_name(self, kind: NameKind, name: str) -> None:
        """Show the page of a name."""
        self._parts.guide.go(Place(View.NAME, kind=kind, name=name))

    def _arrive(self, place: Place) -> None:
        parts = self._parts
        stage = self._stage_of(place)
        parts.stage.setCurrentWidget(stage)
        if stage is parts.desk:
            self._show_column(place)
        elif place.view is View.SEARCH:
            parts.rooms.search.focus_field()
        elif place.view in LISTS:
            parts.rooms.names.show_index(LISTS[place.view])
        elif place.view is View.NAME and place.kind is not None:
            parts.rooms.names.show_name(place.kind, place.name)
        elif place.view is View.CALENDAR:
            parts.rooms.calendar.show_day(place.day)
            parts.rooms.calendar.focus_view()
        elif place.view is View.ON_THIS_DAY:
            parts.rooms.on_this_day.show_day(place.day)
            parts.rooms.on_this_day.focus_view()
        elif place.view is View.INSIGHTS:
            parts.rooms.insights.show_figures()
            parts.rooms.insights.focus_view()
        elif place.view is View.ERASE:
            parts.rooms.erase.take_keys()
        else:
            stage.setFocus(_OTHER)
        parts.sidebar.mark(_action_of(place))

    def _stage_of(self, place: Place) -> QWidget:
        if place.view in _WHOLE:
            room: QWidget = getattr(self._parts.rooms, place.view.value)
            return room
        # A memory of a name is read beside the list of them all.
        if place.view in LISTS or (place.view is View.NAME and place.entry is None):
            return self._parts.rooms.names
        return self._parts.desk

    def _show_column(self, place: Place) -> None:
        parts = self._parts
        alone = place.entry is None and place.view not in {View.TODAY, View.WRITE}
        if not alone and parts.desk.is_shared:
            # Before the list goes: else the keys would land wherever Tab leads.
            parts.page.show()
            parts.page.focus_text()
        parts.desk.show_list(alone)
        self._name_way_back()
        if parts.rooms.has_timeline:
            parts.desk.column.setCurrentWidget(parts.timeline)
            self._filter(place)
            if alone:
                parts.timeline.memories.setFocus(_OTHER)

    def _filter(self, place: Place) -> None:
        """Let the list show the memories of a name, or all of them again."""
        timeline = self._parts.timeline
        query = ""
        if place.view is View.NAME and place.kind is not None:
            from journal.ui.features.names.words import query_for

            query = query_for(place.kind, place.name)
        if query == timeline.filter:
            return
        self._filtered = None
        if place.kind is None or not query:
            timeline.show_all()
        else:
            self._filtered = (place.kind, place.name)
            timeline.show_filter(query, self.tr("Memories"), place.name)

    def _leave_name(self) -> None:
        now = self._parts.guide.now
        self.show_name(now.kind or NameKind.PERSON, now.name)

    def _on_changed(self, changes: Changes) -> None:
        """Look whether the name whose memories are listed is still there, and called so."""
        session, filtered = self._parts.house.session, self._filtered
        if filtered is None or session.journal is None or not changes.kinds & _RENAMES:
            return
        journal = session.journal
        session.read.submit(lambda: journal.naming.current(*filtered)).then(
            lambda now: self._follow_name(filtered, cast("str | None", now))
        )

    def _follow_name(self, filtered: tuple[NameKind, str], name: str | None) -> None:
        parts, now = self._parts, self._parts.guide.now
        if filtered != self._filtered or name == filtered[1]:
            return
        is_here = now.view is View.NAME and (now.kind, now.name) == filtered
        place = Place(View.TIMELINE, now.entry)
        if name is not None:
            place = Place(View.NAME, now.entry, filtered[0], name)
        if is_here and now.entry is not None:
            parts.guide.history.amend(place)
            parts.sidebar.mark(_action_of(place))
        # Also where it is not seen just now: it would say the name of somebody put away.
        self._name_way_back()
        self._filter(place)

    def _share(self, shared: bool) -> None:
        self._parts.tools.share(shared=shared)
        self._name_way_back()

    def _name_way_back(self) -> None:
        place = self._parts.guide.now
        words = place.name if place.view is View.NAME else self.tr("Timeline")
        self._parts.tools.way_back.say(words)

    def _show_list(self) -> None:
        parts, now = self._parts, self._parts.guide.now
        view = View.TIMELINE if now.view in {View.TODAY, View.WRITE} else now.view
        parts.guide.go(Place(view, kind=now.kind, name=now.name))


def _action_of(place: Place) -> str:
    view = VIEW_OF.get(place.kind) if place.kind is not None else place.view
    return ACTION_OF.get(view or place.view, "")
