"""The page of one memory: what the window shows where one reads and writes."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.entry import Entry
from journal.domain.ids import EntryId
from journal.domain.moment import Moment
from journal.runtime.clock import Clock
from journal.ui.background.session import Session
from journal.ui.features.editor.bar import PageBar
from journal.ui.features.editor.completion_targets import InText
from journal.ui.features.editor.finder import Finder
from journal.ui.features.editor.follower import Follower
from journal.ui.features.editor.foot import PageFoot
from journal.ui.features.editor.lighting import Lighting
from journal.ui.features.editor.name_completer import NameCompleter
from journal.ui.features.editor.page_notices import PageNotices
from journal.ui.features.editor.page_words import as_markdown
from journal.ui.features.editor.picture_keeper import PictureKeeper
from journal.ui.features.editor.presenter import EditorPresenter
from journal.ui.features.editor.read_first import ReadFirst
from journal.ui.features.editor.settler import Settler
from journal.ui.features.editor.sheet import Sheet
from journal.ui.features.editor.suggestion_list import SuggestionList
from journal.ui.features.editor.suggestions import Suggestions
from journal.ui.feedback.notices import Notices
from journal.ui.widgets.labels import EmptyState
from journal.ui.widgets.lamppool import LampPool
from journal.ui.widgets.look import Look

if TYPE_CHECKING:
    from journal.ui.features.editor.date_popover import DatePopover

_GAP: Final = 4


class PageView(LampPool):
    """Date, title, names, text and status of one memory.

    Args:
        look: Inks and fonts.
        session: The journal; the page takes keys before it is open.
        notices: Where the page says what waits for an answer.
        clock: Says what day and time it is.

    Signals:
        kept: The page was acknowledged (Saved).
        save_failed: The page could not be kept (Exception); its text is still here.
        erase_requested: The person asks to erase this memory (EntryId); it is kept before.
        name_chosen: A chip was pressed: kind (NameKind) and name (str).
        starred: The open memory was given its star, or lost it (EntryId, bool).
        page_changed: Another page is open, or none.
        gone: The open memory was erased or is gone (EntryId); the page is closed.
    """

    kept = Signal(object)
    save_failed = Signal(object)
    erase_requested = Signal(object)
    name_chosen = Signal(object, str)
    starred = Signal(object, bool)
    page_changed = Signal()
    gone = Signal(object)

    def __init__(
        self,
        look: Look,
        session: Session,
        notices: Notices,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.setObjectName("pageView")
        self._look = look
        self._clock = clock
        self._popover: DatePopover | None = None
        self.bar = PageBar(look, self)
        self.sheet = Sheet(look, session, self)
        self._foot = PageFoot(look, self)
        self._empty = EmptyState(look, self.tr("Choose a memory, or write one."), self)
        self._presenter = EditorPresenter(self.sheet, self.bar, self._foot, session, clock, self)
        self._follower = Follower(self._presenter, session, self)
        self.pictures = PictureKeeper(look, session, self._presenter, self.sheet, notices)
        self._notices = PageNotices(self._presenter, self.sheet, notices, self)
        self._settler = Settler(self._presenter, session, notices, self)
        self.reading = ReadFirst(self.sheet, self._presenter, clock, self)
        self.lighting = Lighting(look, self.sheet, self._presenter, self)
        self._completers = self._join_completion(Suggestions(session, self))
        self._lay_out()
        self._connect()
        self._show_state()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.sheet, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._foot)
        self.finder = Finder(self._look, self.sheet.text, layout)
        self._presenter.page_changed.connect(self.finder.close)

    def _join_completion(self, suggestions: Suggestions) -> tuple[NameCompleter, NameCompleter]:
        text, field = self.sheet.text, self.sheet.names.field
        shown = [SuggestionList(self._look, self) for _ in range(2)]
        in_text = NameCompleter(InText(text), shown[0], suggestions.ask)
        in_field = NameCompleter(self.sheet.names.target, shown[1], suggestions.ask)
        text.cursorPositionChanged.connect(in_text.follow)
        text.edited.connect(in_text.follow)
        field.textEdited.connect(in_field.follow)
        return in_text, in_field

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.kept.connect(self.kept)
        presenter.starred.connect(self.starred)
        for part in (self.bar, self._foot):
            self.reading.changed.connect(part.set_reading)
        self.bar.edit_pressed.connect(self.reading.write)
        self.sheet.text.name_pressed.connect(self.sheet.names.lead_to)
        presenter.save_failed.connect(self.save_failed)
        self._follower.gone.connect(self.gone)
        presenter.page_changed.connect(self._show_state)
        self.sheet.names.name_chosen.connect(self.name_chosen)
        self.bar.date_pressed.connect(self.change_date)
        self.bar.star_pressed.connect(self.toggle_star)
        self.bar.picture_pressed.connect(self.pictures.choose)
        self.sheet.names.picture_wanted.connect(self.pictures.choose)
        self.bar.copy_pressed.connect(self.copy_as_markdown)
        self.bar.erase_pressed.connect(self.request_erase)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self._flush_at_end)
            app.applicationStateChanged.connect(self._flush_when_left)

    # ------------------------------------------------------------ pages
    def open(self, entry: Entry | None, *, at_end: bool = False) -> None:
        """Show a memory, keeping the one before; None shows none.

        Args:
            entry: As the journal gave it.
            at_end: True to go on writing: the caret at the end of the text, with the focus.
        """
        self._presenter.open(entry)
        if at_end and entry is not None:
            self.sheet.go_to_end()

    def begin(self, moment: Moment, text: str = "", title: str = "") -> None:
        """Begin a memory, with the caret at the end; with no word it makes none."""
        self._presenter.begin(moment, text, title)
        self.sheet.go_to_end()

    def flush(self) -> None:
        """Hand over everything that is not kept yet; it is kept when the write lane is drained."""
        self._presenter.flush()

    def discard(self) -> None:
        """Close the page without keeping it: the memory was erased."""
        self._presenter.discard()

    @property
    def is_dirty(self) -> bool:
        """True while something written here is not acknowledged."""
        return self._presenter.is_dirty

    @property
    def entry_id(self) -> EntryId | None:
        """The memory that is open, or will be with its first word; None when there is none."""
        page = self._presenter.page
        return None if page is None else page.id

    @property
    def position(self) -> int | None:
        """Where the open memory stands in the journal; None when it was never kept."""
        page = self._presenter.page
        return None if page is None or page.entry is None else page.entry.position

    def focus_text(self) -> None:
        """Put the focus where one writes."""
        self.sheet.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_day(self) -> None:
        """Say anew when the open memory is from, now that another day has begun."""
        self._presenter.show_moment()

    # ------------------------------------------------------------ what can be done with it
    def toggle_star(self) -> None:
        """Give the open memory its warm light, or take it."""
        self._presenter.toggle_star()

    def request_erase(self) -> None:
        """Keep the page, then ask for it to be erased; a page never kept is not erased."""
        page = self._presenter.page
        if page is not None and page.entry is not None:
            self.flush()
            self.erase_requested.emit(page.id)

    def copy_as_markdown(self) -> None:
        """Put the memory on the clipboard, its title as a heading."""
        draft = self._presenter.draft()
        if draft is not None:
            QGuiApplication.clipboard().setText(as_markdown(draft))

    def change_date(self) -> None:
        """Open the panel in which the date is changed."""
        page = self._presenter.page
        if page is None:
            return
        if self._popover is None:
            from journal.ui.features.editor.date_popover import DatePopover

            self._popover = DatePopover(self._look, self._clock, self)
            self._popover.chosen.connect(self._presenter.set_moment)
        place = self.bar.date.mapTo(self, self.bar.date.rect().bottomLeft() + QPoint(0, _GAP))
        self._popover.open_for(page.moment, place)

    # ------------------------------------------------------------ the window around
    def _show_state(self) -> None:
        is_open = self._presenter.page is not None
        self.bar.set_open(is_open)
        self.sheet.setVisible(is_open)
        self._foot.setVisible(is_open)
        self._empty.setVisible(not is_open)
        self.page_changed.emit()

    def _flush_when_left(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self.flush()

    def _flush_at_end(self, _manager: object) -> None:
        self.flush()
