"""The pane beside the page: what there is to read while one writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.moment import day_of
from journal.ui.features.reference.book import Book
from journal.ui.features.reference.book_tabs import BookTabs, PageDrops
from journal.ui.features.reference.neighbours import Neighbours
from journal.ui.features.reference.own_shelf import OwnShelf
from journal.ui.features.reference.places import Tab
from journal.ui.features.reference.setting import NARROW, WIDE
from journal.ui.feedback.notices import Notices
from journal.ui.widgets.lamppool import LampPool
from journal.ui.widgets.tools import IconButton

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent, QShowEvent

    from journal.runtime.clock import Clock
    from journal.services.reference import Reference
    from journal.ui.background.session import Session
    from journal.ui.widgets.look import Look


class ReferencePane(QWidget):
    """The film, beside whatever is open.

    Args:
        look: Inks, fonts and icons.
        session: Its read lane is where the pages are searched.
        clock: What week it is.
        reference: Where the pages come from; those of the program when None.
        notices: Where it is said what was done with pages; nobody listens when None.

    Signals:
        write_from: A memory is to begin with this Markdown (str): a passage, as a quotation.
        passage_dismissed: The passage of a week was closed (the week's name, its Sunday:
            "2026-10-11"); to be given back through `dismissed_week` at the next start.
    """

    write_from = Signal(str)
    passage_dismissed = Signal(str)

    def __init__(
        self,
        look: Look,
        session: Session,
        clock: Clock,
        reference: Reference | None = None,
        notices: Notices | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._clock = look, clock
        pages = reference or own_pages()
        self.setObjectName("referencePane")
        self.setAccessibleName(self.tr("Reference"))
        self.setProperty("role", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.book = Book(look, NARROW, pages, session.read)
        self.tabs = BookTabs(look, self.book, (Tab.FILM, Tab.BESIDE, Tab.YOURS))
        self.neighbours = Neighbours(session, pages, clock, self)
        self.shelf = OwnShelf(session, pages, notices or Notices(self), self)
        _lend(self.book, self.shelf, self.neighbours)
        self.search = IconButton(look, self.tr("Search these pages"), "search")
        self.search.setCheckable(True)
        self._head = _Head(look)
        self._lay_out()
        self.book.write_from.connect(self.write_from)
        self.book.passage_dismissed.connect(self.passage_dismissed)
        self.book.search_shown.connect(self.search.setChecked)
        self.book.search.left.connect(self._leave_search)
        self.search.clicked.connect(self._toggle_search)
        self.book.tab_changed.connect(lambda _tab: self._see())
        self.setFocusProxy(self.book.reading.column)
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def dismissed_week(self) -> str:
        """The week whose passage was closed; "" when none was."""
        return self.book.dismissed_week

    @dismissed_week.setter
    def dismissed_week(self, week: str) -> None:
        self.book.dismissed_week = week

    def show_week(self, day: date | None = None) -> None:
        """Begin with the passage for the week of `day`, as beside Today.

        One that was closed stays closed, and whoever is reading a page is not disturbed.

        Args:
            day: A local calendar day; today when None.
        """
        self.book.show_week(day or day_of(self._clock.now(), self._clock.day_ends))

    def end_week(self) -> None:
        """Begin with the film itself, as beside everything but Today."""
        self.book.show_week(None)

    def show_home(self) -> None:
        """Go to the film itself."""
        self.book.show_home()

    def follow(self, link: str) -> bool:
        """Read what a link such as `montauk:reference/why-write#why-1` names.

        Returns:
            False when it names nothing here.
        """
        return self.book.follow(link)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the tabs as there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self._look.px
        rest = px(NARROW.side) + px(12) + self.search.sizeHint().width()
        self.tabs.fit(self.width() - rest)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for what fits only while it can be seen."""
        super().showEvent(event)
        self._see()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look for nothing while nobody sees it."""
        super().hideEvent(event)
        self.neighbours.see(False)

    def _see(self) -> None:
        self.neighbours.lang = self.book.place.lang
        self.neighbours.see(self.isVisible() and self.book.ways.tab is Tab.BESIDE)

    def _toggle_search(self, wanted: bool) -> None:
        if wanted:
            self.book.begin_search()
        else:
            self.book.end_search()

    def _leave_search(self) -> None:
        self.book.end_search()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        head = QHBoxLayout(self._head)
        head.setSpacing(0)
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.addWidget(self.search)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(self.book, 1)

    def _restyle(self) -> None:
        px = self._look.px
        self._head.setFixedHeight(px("layout.toolbar"))
        layout = self._head.layout()
        if layout is not None:
            layout.setContentsMargins(px(NARROW.side), 0, px(12), 0)
        self._fit()


class FilmView(LampPool):
    """The same pages on a sheet of their own, set wider.

    Args:
        look: Inks, fonts and icons.
        session: Its read lane is where the pages are searched.
        reference: Where the pages come from; those of the program when None.
        notices: Where it is said what was done with pages; nobody listens when None.

    Signals:
        write_from: A memory is to begin with this Markdown (str).
    """

    write_from = Signal(str)

    def __init__(
        self,
        look: Look,
        session: Session,
        reference: Reference | None = None,
        notices: Notices | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        pages = reference or own_pages()
        self.setObjectName("filmView")
        self.setAccessibleName(self.tr("The film"))
        self.book = Book(look, WIDE, pages, session.read)
        self.tabs = BookTabs(look, self.book, (Tab.FILM, Tab.YOURS))
        self.shelf = OwnShelf(session, pages, notices or Notices(self), self)
        _lend(self.book, self.shelf)
        self.book.write_from.connect(self.write_from)
        self.book.search.left.connect(self._leave_search)
        self.setFocusProxy(self.book.reading.column)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.tabs)
        row.addStretch(1)
        whole.addLayout(row)
        whole.addWidget(self.book, 1)

    def follow(self, link: str) -> bool:
        """Read what a link names; False when it names nothing here."""
        return self.book.follow(link)

    def show_home(self) -> None:
        """Go to the film itself."""
        self.book.show_home()

    def _leave_search(self) -> None:
        self.book.end_search()
        self.book.reading.take_keys()


class _Head(QWidget):
    """What stands over the pages, with a line under it that the chosen tab covers."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        line = self.rect().adjusted(0, self.height() - 1, 0, 0)
        painter.fillRect(line, self._look.color("hairline"))
        painter.end()


def _lend(book: Book, shelf: OwnShelf, neighbours: Neighbours | None = None) -> None:
    """Let a book show the person's pages, and what stands beside a memory."""
    book.reading.shelf, book.reading.neighbours = shelf, neighbours
    PageDrops(book, shelf)
    shelf.changed.connect(book.read_again)
    if neighbours is not None:
        neighbours.changed.connect(book.read_again)
        shelf.changed.connect(neighbours.look)


def own_pages() -> Reference:
    """The pages that come with the program."""
    from journal.runtime.resources import resource
    from journal.services.reference import Reference

    return Reference(resource("reference"))
