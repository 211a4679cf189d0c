"""Keep what is written, without being asked and without being in the way.

Each change restarts a short delay; when it is over, the page is frozen into a draft on the GUI
thread and handed to the keeper. Whoever leaves a page leaves it kept.
"""

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, Signal

from journal.domain.entry import Draft, Entry
from journal.domain.moment import Moment, day_of
from journal.runtime.clock import Clock
from journal.ui.background.debounce import Debounce
from journal.ui.background.session import Session
from journal.ui.features.editor.bar import PageBar
from journal.ui.features.editor.foot import PageFoot
from journal.ui.features.editor.keeper import Keeper
from journal.ui.features.editor.page import (
    Page,
    begun,
    links_of,
    opened,
)
from journal.ui.features.editor.page_words import bar_date, headline, kept_at
from journal.ui.features.editor.raw_text import moved_caret
from journal.ui.features.editor.sheet import Sheet
from journal.ui.features.editor.word_counter import WordCounter
from journal.ui.widgets.announce import announce

if TYPE_CHECKING:
    from journal.services.writing import Saved

DELAY_MS: Final = 400
CEILING_MS: Final = 2_000


class EditorPresenter(QObject):
    """Joins the sheet with the journal.

    Args:
        sheet, bar, foot: The parts of the page.
        session: The journal; text that is typed before it is open waits for it.
        clock: Says what day and time it is.

    Signals:
        kept: A page was acknowledged (Saved).
        save_failed: A page could not be kept (Exception); its text is still in the window.
        page_changed: Another page is open, or none.
        starred: The page was given its star by hand, or lost it (EntryId, bool).
        looked: The page was looked over for what slows it down, at most every delay.
    """

    kept = Signal(object)
    save_failed = Signal(object)
    page_changed = Signal()
    starred = Signal(object, bool)
    looked = Signal()

    def __init__(
        self,
        sheet: Sheet,
        bar: PageBar,
        foot: PageFoot,
        session: Session,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._bar = bar
        self._foot = foot
        self._session = session
        self._clock = clock
        self._page: Page | None = None
        self.own_sequence = 0
        self._counter = WordCounter(foot, session)
        self.keeper = Keeper(session, self)
        self._debounce = Debounce(DELAY_MS, CEILING_MS, self)
        self._debounce.triggered.connect(self._keep)
        self.keeper.kept.connect(self._acknowledge)
        self.keeper.failed.connect(self._fail)
        for part in (sheet.title, sheet.text, sheet.names):
            part.edited.connect(self.touch)
        for field in (sheet.title, sheet.text):
            field.left.connect(self.flush)

    # ------------------------------------------------------------ which page
    @property
    def page(self) -> Page | None:
        """The page that is open."""
        return self._page

    @property
    def is_dirty(self) -> bool:
        """True while anything written in this window is not acknowledged."""
        return not self.keeper.is_idle or self._has_changed()

    def begin(self, moment: Moment, text: str, title: str) -> None:
        """Begin a memory; it becomes one with its first word."""
        self.flush()
        self._show(begun(moment, text, title))
        self._sheet.put_names(below=not text)

    def open(self, entry: Entry | None) -> None:
        """Open a memory, keeping the one before; None closes the page."""
        self.flush()
        if entry is None:
            self._page = None
            self._sheet.clear()
            self._bar.set_quiet(False)
            self.page_changed.emit()
            return
        newest = self.keeper.newest(entry)
        if self._page is None or self._page.entry != newest or self._page.id != entry.id:
            self._show(opened(newest, self.keeper.unkept(entry.id)))
            self._sheet.put_names(below=False)

    def show_again(self, entry: Entry) -> None:
        """Show what became of the open memory elsewhere; the caret and the view stay."""
        bar = self._sheet.verticalScrollBar()
        caret, scrolled = self._sheet.text.textCursor().position(), bar.value()
        known, text = self._page.around if self._page else None, self._sheet.text.text()
        self._show(opened(entry, None, known))
        self._sheet.text.put_caret(moved_caret(text, self._sheet.text.text(), caret))
        bar.setValue(scrolled)

    def discard(self) -> None:
        """Close the page without keeping what was changed: it was erased."""
        if self._page is not None:
            self.keeper.forget(self._page.id)
            self._page.handed = self.draft() or self._page.handed
        self.open(None)

    def _show(self, page: Page) -> None:
        draft = page.origin
        self._page = None
        self._sheet.title.set_text(draft.title)
        self._sheet.set_gaps(page.around)
        self._sheet.text.set_text(draft.text)
        self._sheet.names.show_links(links_of(draft, page.entry))
        self._page = page
        self.show_moment()
        self._bar.set_starred(page.starred)
        self._bar.set_erasable(page.entry is not None)
        self._bar.set_quiet(page.entry is not None and page.entry.quiet)
        self._foot.set_revision(page.entry.revision if page.entry else 0)
        self._tell_state(page)
        self._counter.count(draft)
        self._sheet.go_to_top()
        self.page_changed.emit()
        self.looked.emit()

    def show_moment(self) -> None:
        """Say when the page is from; also anew, when what was today no longer is."""
        page = self._page
        if page is None:
            return
        words = bar_date(page.moment, day_of(self._clock.now(), self._clock.day_ends))
        if page.entry is None and page.moment.is_exact:
            words = words.partition(",")[0]
        self._bar.date.set_words(words)
        self._sheet.title.set_day(*headline(page.moment))

    # ------------------------------------------------------------ keeping
    def draft(self) -> Draft | None:
        """Return the page as it is now, or None when none is open."""
        if self._page is None:
            return None
        sheet = self._sheet
        return self._page.draft(sheet.title.text(), sheet.text.text(), sheet.names.links())

    def flush(self) -> None:
        """Hand over what is not yet handed over, without waiting for the delay."""
        self._debounce.cancel()
        if self._page is not None:
            self._keep()

    def set_moment(self, moment: Moment) -> None:
        """Move the memory to another time."""
        if self._page is not None:
            self._page.moment = moment
            self.show_moment()
            self.touch()
            self.flush()

    def toggle_star(self) -> None:
        """Give the memory its warm light, or take it; a page not yet kept is starred with it."""
        if self._page is not None:
            self._page.starred = not self._page.starred
            self._bar.set_starred(self._page.starred)
            self.touch()
            self.flush()
            if self._page.entry is not None:
                self.starred.emit(self._page.id, self._page.starred)

    def _has_changed(self) -> bool:
        page = self._page
        if page is None:
            return False
        draft = self.draft()
        return draft is not None and page.differs(draft)

    def touch(self) -> None:
        """Answer a change: say so once, and wait for a pause."""
        if self._page is not None:
            if not self._debounce.pending:
                self._foot.tell(self.tr("Writing…"))
            self._debounce.poke()

    def _keep(self) -> None:
        """Freeze the page and hand it over, if anything changed."""
        page, draft = self._page, self.draft()
        if page is None or draft is None:
            return
        if page.differs(draft):
            page.handed = draft
            self.keeper.keep(draft)
            if self._session.journal is None:
                self._foot.tell(self.tr("Waiting for the journal to open"))
        elif self.keeper.unkept(page.id) is None:
            self._tell_state(page)
        self._counter.count(draft)
        self.looked.emit()

    def _acknowledge(self, answer: object, sent: object) -> None:
        saved, draft = cast("Saved", answer), cast("Draft", sent)
        page = self._page
        if saved.changes is not None:
            self.own_sequence = saved.changes.sequence
        if page is not None and page.id == draft.id:
            self._settle(page, saved.entry)
        self.kept.emit(saved)

    def _settle(self, page: Page, entry: Entry) -> None:
        """Show what was kept, unless somebody is already writing on."""
        stands_otherwise = page.follow(entry, self._sheet.text.text())
        self._sheet.text.set_gaps(page.around)
        self._bar.set_erasable(True)
        self._foot.set_revision(entry.revision)
        if self.keeper.unkept(page.id) is not None or self.draft() != page.handed:
            if stands_otherwise:
                self.flush()
            return
        if stands_otherwise:
            self.show_again(entry)
        else:
            self._sheet.names.show_kept(page.adopt(entry))
            page.handed = self.draft() or page.handed
            self._tell_state(page)
            if not page.told:
                page.told = True
                announce(self._foot.status, self._foot.status.text())

    def _fail(self, _draft: object, error: Exception) -> None:
        self._foot.tell(self.tr("Not kept yet"), failed=True)
        if self._page is not None:
            self._page.told = False
        self.save_failed.emit(error)

    def _tell_state(self, page: Page) -> None:
        if page.entry is None:
            waits = self.keeper.unkept(page.id) is not None
            self._foot.tell(self.tr("Writing…") if waits else self.tr("Nothing to keep yet"))
        else:
            self._foot.tell(kept_at(page.entry.updated_at, self._clock.now()))
