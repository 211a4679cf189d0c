"""Build the views when they are first gone to, not before: a start pays for each import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal.domain.moment import day_of

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from journal.runtime.clock import Clock
    from journal.ui.background.session import Session
    from journal.ui.features.archive.view import ArchiveView
    from journal.ui.features.calendar.view import CalendarView
    from journal.ui.features.erase.view import EraseView
    from journal.ui.features.insights.view import InsightsView
    from journal.ui.features.names.view import NamesView
    from journal.ui.features.onthisday.view import OnThisDayView
    from journal.ui.features.reference.view import FilmView, ReferencePane
    from journal.ui.features.search.view import SearchView
    from journal.ui.features.timeline.view import TimelineColumn
    from journal.ui.feedback.notices import Notices
    from journal.ui.widgets.look import Look


class Rooms(QObject):
    """The views that are not there at the start.

    Args:
        look: Inks, fonts and icons.
        session: The journal and its lanes.
        notices: Where views speak.
        clock: What time it is.
        stage: Holds the views that fill the window.
        column: Holds the lists beside the page.

    Signals:
        timeline_built, search_built, archive_built, reference_built, film_built, names_built,
            memories_built, on_this_day_built, calendar_built, insights_built, erase_built: A view
            stands for the first time (it is given), to be joined to the others.
    """

    timeline_built = Signal(object)
    search_built = Signal(object)
    archive_built = Signal(object)
    reference_built = Signal(object)
    film_built = Signal(object)
    names_built = Signal(object)
    memories_built = Signal(object)
    on_this_day_built = Signal(object)
    calendar_built = Signal(object)
    insights_built = Signal(object)
    erase_built = Signal(object)

    def __init__(
        self,
        look: Look,
        session: Session,
        notices: Notices,
        clock: Clock,
        stage: QStackedWidget,
        column: QStackedWidget,
    ) -> None:
        super().__init__(stage)
        self._look, self._session, self._notices, self._clock = look, session, notices, clock
        self._stage, self._column = stage, column
        self._timeline: TimelineColumn | None = None
        self._search: SearchView | None = None
        self._archive: ArchiveView | None = None
        self._reference: ReferencePane | None = None
        self._film: FilmView | None = None
        self._names: NamesView | None = None
        self._calendar: CalendarView | None = None
        self._insights: InsightsView | None = None
        self._erase: EraseView | None = None
        self._on_this_day: OnThisDayView | None = None

    @property
    def has_timeline(self) -> bool:
        """Whether the timeline stands already: it comes after the first paint."""
        return self._timeline is not None

    @property
    def timeline(self) -> TimelineColumn:
        """The timeline."""
        if self._timeline is None:
            from journal.ui.features.timeline.view import TimelineColumn

            self._timeline = TimelineColumn(
                self._look, self._session, self._today, lambda: self._clock.day_ends
            )
            self._column.addWidget(self._timeline)
            self.timeline_built.emit(self._timeline)
        return self._timeline

    @property
    def search(self) -> SearchView:
        """The search."""
        if self._search is None:
            from journal.ui.features.search.view import SearchView

            self._search = SearchView(self._look, self._session, self._notices)
            self._stage.addWidget(self._search)
            self.search_built.emit(self._search)
        return self._search

    @property
    def archive(self) -> ArchiveView:
        """What was erased."""
        if self._archive is None:
            from journal.ui.features.archive.view import ArchiveView

            self._archive = ArchiveView(self._look, self._session, self._notices, self._today)
            self._stage.addWidget(self._archive)
            self.archive_built.emit(self._archive)
        return self._archive

    @property
    def has_reference(self) -> bool:
        """Whether the reference pane stands already."""
        return self._reference is not None

    @property
    def reference(self) -> ReferencePane:
        """The film and what else lies beside the page."""
        if self._reference is None:
            from journal.ui.features.reference.view import ReferencePane

            self._reference = ReferencePane(
                self._look, self._session, self._clock, notices=self._notices
            )
            self.reference_built.emit(self._reference)
        return self._reference

    @property
    def film(self) -> FilmView:
        """The film on a sheet of its own."""
        if self._film is None:
            from journal.ui.features.reference.view import FilmView

            self._film = FilmView(self._look, self._session, notices=self._notices)
            self._stage.addWidget(self._film)
            self.film_built.emit(self._film)
        return self._film

    @property
    def has_names(self) -> bool:
        """Whether people, places and tags were looked at already."""
        return self._names is not None

    @property
    def names(self) -> NamesView:
        """People, places and tags."""
        if self._names is None:
            from journal.ui.features.names.view import NamesView

            self._names = NamesView(
                self._look, self._session, self._notices, self._memories, self._clock.now
            )
            self._stage.addWidget(self._names)
            self.names_built.emit(self._names)
        return self._names

    @property
    def calendar(self) -> CalendarView:
        """Days by what was written on them."""
        if self._calendar is None:
            from journal.ui.features.calendar.view import CalendarView

            self._calendar = CalendarView(self._look, self._session, self._today)
            self._stage.addWidget(self._calendar)
            self.calendar_built.emit(self._calendar)
        return self._calendar

    @property
    def on_this_day(self) -> OnThisDayView:
        """What a day recalls."""
        if self._on_this_day is None:
            from journal.ui.features.onthisday.view import OnThisDayView

            self._on_this_day = OnThisDayView(
                self._look, self._session, self._notices, self._today
            )
            self._stage.addWidget(self._on_this_day)
            self.on_this_day_built.emit(self._on_this_day)
        return self._on_this_day

    @property
    def insights(self) -> InsightsView:
        """Figures over time."""
        if self._insights is None:
            from journal.ui.features.insights.view import InsightsView

            self._insights = InsightsView(self._look, self._session, self._today)
            self._stage.addWidget(self._insights)
            self.insights_built.emit(self._insights)
        return self._insights

    @property
    def erase(self) -> EraseView:
        """The page on which something is put away."""
        if self._erase is None:
            from journal.ui.features.erase.view import EraseView

            self._erase = EraseView(self._look, self._session, self._today)
            self._stage.addWidget(self._erase)
            self.erase_built.emit(self._erase)
        return self._erase

    def _memories(self) -> QWidget:
        """Build the list of one name's memories."""
        from journal.ui.features.timeline.name_column import NameColumn

        column = NameColumn(self._look, self._session)
        self.memories_built.emit(column)
        return column

    def _today(self) -> date:
        return day_of(self._clock.now(), self._clock.day_ends)
