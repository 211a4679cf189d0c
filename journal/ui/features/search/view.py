"""Search as one sees it: the field, what it found, and the pane that narrows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QStyle, QWidget

from journal.ui.features.search.found_column import FoundColumn
from journal.ui.features.search.narrow import WIDTH, NarrowPane
from journal.ui.features.search.presenter import Answer, Question, SearchPresenter
from journal.ui.feedback.notices import Choice
from journal.ui.feedback.words import words_for

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent

    from journal.domain.hits import HitPage
    from journal.domain.ids import EntryId
    from journal.ui.background.session import Session
    from journal.ui.features.search.field import SearchField
    from journal.ui.features.search.results import ResultList
    from journal.ui.feedback.notices import Banner, Notices
    from journal.ui.widgets.look import Look

FOLDS_BELOW = 1248
"""Width of the view, as drawn, under which the pane folds: 1480 less the sidebar."""


class SearchView(QWidget):
    """The whole view.

    Args:
        look: Inks, fonts and icons.
        session: The journal and its lanes.
        notices: Where failures are told.

    Signals:
        entry_chosen: A memory is to be opened (EntryId).
        erase_requested: Memories are to be put away (tuple of EntryId).
        left: Escape was pressed in the empty field.
    """

    entry_chosen = Signal(object)
    erase_requested = Signal(object)
    left = Signal()

    def __init__(
        self, look: Look, session: Session, notices: Notices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("searchView")
        self.setProperty("role", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._notices = look, notices
        self._as_typed = False
        self._opens_first = False
        self._stale = False
        self._failure: Banner | None = None
        self.presenter = SearchPresenter(session, self)
        self.column = FoundColumn(look, self.presenter.parse, self)
        self.pane = NarrowPane(look, self)
        self._unfolded = False
        self._connect_column()
        self._connect_pane()
        self._connect_presenter()
        session.changed.connect(self._on_changed)
        look.changed.connect(self._arrange)

    @property
    def field(self) -> SearchField:
        """The field in which the search is typed."""
        return self.column.field

    @property
    def results(self) -> ResultList:
        """The list of what was found."""
        return self.column.results

    @property
    def is_folded(self) -> bool:
        """True when there is no room for the pane beside the results."""
        return self.width() < self._look.px(FOLDS_BELOW)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the pane beside the results, or over them."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again at what has changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.presenter.renew()

    def hideEvent(self, event: QHideEvent) -> None:
        """Fold the pane that lies over the results."""
        super().hideEvent(event)
        self._fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold the pane at Escape, before anything else is left."""
        if event.key() == Qt.Key.Key_Escape and self._unfolded:
            self._leave_pane()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fold the pane when the keys go elsewhere."""
        if event.type() == QEvent.Type.FocusIn and self._unfolded:
            self._fold()
        return super().eventFilter(watched, event)

    def _connect_column(self) -> None:
        column, field = self.column, self.column.field
        field.edited.connect(self._on_edited)
        field.entered.connect(self._on_entered)
        field.left.connect(self.left)
        field.line.stepped.connect(self.step)
        field.line.list_wanted.connect(self._go_to_list)
        column.results.opened.connect(self.entry_chosen)
        column.results.erase_wanted.connect(self.erase_chosen)
        column.results.field_wanted.connect(self._go_to_field)
        column.results.hits.more_wanted.connect(self.presenter.more)
        column.order.order_chosen.connect(self._ask_now)
        column.as_typed_wanted.connect(self._search_as_typed)
        column.narrow_button.clicked.connect(self._toggle_pane)

    def _connect_pane(self) -> None:
        self.pane.ticked.connect(self.field.add)
        self.pane.unticked.connect(self.field.remove)
        self.pane.all_cleared.connect(self.field.remove_operators)
        self.pane.close_button.clicked.connect(self._leave_pane)
        for beside in (self.field.line, self.results):
            beside.installEventFilter(self)

    def _connect_presenter(self) -> None:
        self.presenter.answered.connect(self._show)
        self.presenter.continued.connect(self._show_more)
        self.presenter.counted.connect(self.column.show_count)
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
        self.pane.show_operators(self.field.operators)
        self.presenter.ask(self._question())

    def _ask_now(self) -> None:
        self.presenter.ask_now(self._question())

    def _search_as_typed(self) -> None:
        self._as_typed = True
        self._ask_now()
        self._go_to_field()

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

    def _show_more(self, page: HitPage) -> None:
        self.results.add_hits(page.hits, more=page.cursor is not None)

    def _show_facets(self, facets: object) -> None:
        self.pane.show_facets(facets)  # type: ignore[arg-type]
        self.column.show_facets(facets)  # type: ignore[arg-type]

    def _tell(self, error: Exception) -> None:
        self.results.hits.fetch_failed()
        words = words_for(error)
        again = (Choice(words.action, self._ask_now),) if words.action else ()
        self._failure = self._notices.banner(words.text, again)

    def _on_changed(self) -> None:
        if self.isVisible():
            self.presenter.journal_changed()
        else:
            self._stale = True

    def _go_to_list(self) -> None:
        if self.results.current_id() is not None:
            self.results.setFocus(Qt.FocusReason.TabFocusReason)

    def _go_to_field(self) -> None:
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle_pane(self) -> None:
        self._unfolded = not self._unfolded
        self._arrange()
        if self._unfolded:
            self.pane.focus_first()

    def _leave_pane(self) -> None:
        self._fold()
        self.column.narrow_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self) -> None:
        self._unfolded = False
        self._arrange()

    def _arrange(self) -> None:
        folded, wide = self.is_folded, min(self._look.px(WIDTH), self.width())
        self._unfolded = self._unfolded and folded
        room = self.width() if folded else self.width() - wide
        self._place(self.column, QRect(0, 0, room, self.height()))
        self.column.narrow_button.setVisible(folded)
        self.pane.setFixedWidth(wide)
        self._place(self.pane, QRect(self.width() - wide, 0, wide, self.height()))
        self.pane.setVisible(self._unfolded or not folded)
        self.pane.close_button.setVisible(folded)
        self.pane.raise_()

    def _place(self, widget: QWidget, box: QRect) -> None:
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
