"""Search as one sees it: the field, what it found, and the pane that narrows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal

from journal.domain.changes import ChangeKind
from journal.domain.hits import NO_FACETS
from journal.ui.features.search.found_column import FoundColumn
from journal.ui.features.search.narrow import NarrowPane
from journal.ui.features.search.presenter import Answer, Question, SearchPresenter
from journal.ui.features.search.side_by_side import SideBySide
from journal.ui.feedback.notices import Choice
from journal.ui.feedback.words import words_for

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from journal.domain.changes import Changes
    from journal.domain.hits import Facets
    from journal.domain.ids import EntryId
    from journal.ui.background.session import Session
    from journal.ui.features.search.field import SearchField
    from journal.ui.features.search.results import ResultList
    from journal.ui.feedback.notices import Banner, Notices
    from journal.ui.widgets.look import Look


class SearchView(SideBySide):
    """The whole view.

    Args:
        look: Inks, fonts and icons.
        session: The journal and its lanes.
        notices: Where failures are told.

    Signals:
        entry_chosen: A memory is to be opened (EntryId).
        erase_requested: Memories are to be put away (tuple of EntryId).
        erase_found_asked: Everything that is found is to be put away (str: the search).
        left: Escape was pressed in the empty field.
    """

    entry_chosen = Signal(object)
    erase_requested = Signal(object)
    erase_found_asked = Signal(str)
    left = Signal()

    def __init__(
        self, look: Look, session: Session, notices: Notices, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self.setObjectName("searchView")
        self.setProperty("role", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._notices = notices
        self._as_typed = False
        self._opens_first = False
        self._stale = False
        self._failure: Banner | None = None
        self.presenter = SearchPresenter(session, self)
        self.column = FoundColumn(look, self.presenter.parse, self)
        self.pane = NarrowPane(look, self)
        self.join(self.column, self.pane)
        self._connect_parts()
        self._connect_presenter()
        session.changed.connect(self._on_changed)

    @property
    def field(self) -> SearchField:
        """The field in which the search is typed."""
        return self.column.field

    @property
    def results(self) -> ResultList:
        """The list of what was found."""
        return self.column.results

    def focus_field(self, text: str | None = None) -> None:
        """Give the keys to the field.

        Args:
            text: What to look for from now on; None leaves the field as it is.
        """
        if text is not None:
            self.field.set_text(text)
        line = self.field.line
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        line.setCursorPosition(len(line.text())) if text else line.selectAll()

    def step(self, by: int) -> EntryId | None:
        """Go to the next match (1) or the one before (-1), and give it; None at the ends."""
        return self.results.step(by)

    def erase_chosen(self) -> None:
        """Ask to put away the memories that are chosen; nothing when none is."""
        chosen = self.results.chosen()
        if chosen:
            self.erase_requested.emit(chosen)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again at what has changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.presenter.renew()

    def _connect_parts(self) -> None:
        column, field, pane = self.column, self.column.field, self.pane
        field.edited.connect(self._on_edited)
        field.entered.connect(self._on_entered)
        field.left.connect(self.left)
        field.line.stepped.connect(self.step)
        field.line.list_wanted.connect(self._go_to_list)
        column.results.opened.connect(self.entry_chosen)
        column.results.erase_wanted.connect(self.erase_chosen)
        column.results.field_wanted.connect(field.setFocus)
        column.results.hits.more_wanted.connect(self.presenter.more)
        column.order.order_chosen.connect(self._ask_now)
        column.as_typed_wanted.connect(self._search_as_typed)
        column.erase_found.clicked.connect(
            lambda: self.erase_found_asked.emit(self.field.text().strip())
        )
        pane.ticked.connect(field.chips.add)
        pane.unticked.connect(field.chips.remove)
        pane.all_cleared.connect(field.chips.clear)

    def _connect_presenter(self) -> None:
        self.presenter.answered.connect(self._show)
        self.presenter.continued.connect(self.column.show_more)
        self.presenter.counted.connect(self.column.show_count)
        self.presenter.gap_found.connect(self.column.gap.tell)
        self.presenter.faceted.connect(self._show_facets)
        self.presenter.failed.connect(self._tell)

    def _question(self) -> Question:
        field = self.field
        return Question(
            field.text(), field.is_growing(), self._as_typed, self.column.order.by_relevance
        )

    def _on_edited(self) -> None:
        self._as_typed = False
        self._opens_first = False
        self.pane.show_operators(self.field.chips.operators)
        self.presenter.ask(self._question())

    def _ask_now(self) -> None:
        self.presenter.ask_now(self._question())

    def _search_as_typed(self) -> None:
        self._as_typed = True
        self._ask_now()
        self.field.setFocus()

    def _on_entered(self) -> None:
        """Open the current hit; while the answer is awaited, the first as soon as it is there."""
        if self.presenter.is_pending:
            self._opens_first = True
            self.presenter.flush()
        else:
            self._open_current()

    def _open_current(self) -> None:
        entry = self.results.current_id()
        if entry is not None:
            self.entry_chosen.emit(entry)

    def _show(self, answer: Answer) -> None:
        self._notices.withdraw(self._failure)
        self.column.show_answer(answer)
        if self._opens_first:
            self._opens_first = False
            self._open_current()

    def _show_facets(self, found: object) -> None:
        facets = cast("Facets", found)
        self.pane.show_facets(facets)
        self.column.show_facets(facets)

    def _tell(self, error: Exception) -> None:
        self.results.hits.fetch_failed()
        words = words_for(error)
        again = (Choice(words.action, self._ask_now),) if words.action else ()
        self._failure = self._notices.banner(words.text, again)

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible():
            self.presenter.journal_changed()
            return
        self._stale = True
        if ChangeKind.ERASED in changes.kinds:
            # What was put away must not wait here out of sight, within a screen reader's reach.
            self.results.hits.show((), more=False)
            self._show_facets(NO_FACETS)

    def _go_to_list(self) -> None:
        if self.results.current_id() is not None:
            self.results.setFocus(Qt.FocusReason.TabFocusReason)
